// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/samples.h"

#include <QTest>
#include <algorithm>

using namespace freeagent;
using namespace freeagent::test;

Q_DECLARE_METATYPE(freeagent::BuildFilter)

namespace {
constexpr int kBuilds = 300;

/// What the header of the port says, in the plainest way.
bool passes(const BuildFilter &filter, const Build &build)
{
    const auto in = [](const auto &wanted, auto value) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
    };
    const bool ended = !filter.statuses.empty() && std::all_of(filter.statuses.begin(), filter.statuses.end(), [](BuildStatus s) {
        return s == BuildStatus::Completed || s == BuildStatus::Failed;
    });
    const std::optional<Time> when = ended ? build.completedAt : std::optional(build.submittedAt);
    if (filter.since && (!when || *when < *filter.since))
        return false;
    if (filter.until && (!when || *when >= *filter.until))
        return false;
    const auto has = [&filter](const QString &text) { return text.contains(filter.text, Qt::CaseInsensitive); };
    return in(filter.statuses, build.status) && in(filter.outcomes, build.outcome)
        && (!filter.platform || *filter.platform == build.platform)
        && (filter.worker.isEmpty() || filter.worker == build.worker)
        && (filter.text.isEmpty() || has(build.id.text()) || has(build.project) || has(build.errorMessage));
}
} // namespace

class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<StoreFolder>();
        Unit unit;
        for (int i = 0; i < kBuilds; ++i) {
            Build build = pendingBuild("Build" + QByteArray::number(i), at(i), i % 3 ? Platform::Ios : Platform::Android);
            build.project = QStringLiteral("Project %1").arg(i % 5);
            build.errorMessage = QString(QLatin1String(""));
            if (i % 10 > 0)
                build = assigned(build, "worker" + QByteArray::number(i % 4), at(i + 10));
            if (i % 10 > 2)
                build = finished(build, i % 10 > 6 ? Outcome::Error : i % 10 == 3 ? Outcome::Cancelled : Outcome::Success, at(i + 100 - i % 7));
            if (i == 42)
                build.errorMessage = QStringLiteral("100% of_the 'disk' is full\\");
            unit.changes.push_back(InsertBuild{build, {}});
            build.sequence = i + 1;
            m_builds.prepend(build);
        }
        QVERIFY(m_store->commit(std::move(unit)));
    }
    void cleanupTestCase() { m_store.reset(); }

    void filters_data()
    {
        QTest::addColumn<BuildFilter>("filter");
        const auto row = [](const char *name, auto change) {
            BuildFilter filter;
            change(filter);
            QTest::newRow(name) << filter;
        };
        row("everything", [](auto &) {});
        row("one status", [](auto &f) { f.statuses = {BuildStatus::Failed}; });
        row("open", [](auto &f) { f.statuses = {BuildStatus::Pending, BuildStatus::Assigned, BuildStatus::Building}; });
        row("a status that none has", [](auto &f) { f.statuses = {BuildStatus::Building}; });
        row("outcome", [](auto &f) { f.outcomes = {Outcome::Cancelled}; });
        row("contradiction", [](auto &f) { f.statuses = {BuildStatus::Completed}; f.outcomes = {Outcome::Error}; });
        row("platform", [](auto &f) { f.platform = Platform::Android; });
        row("platform and status", [](auto &f) { f.platform = Platform::Ios; f.statuses = {BuildStatus::Completed}; });
        row("worker", [](auto &f) { f.worker = WorkerId{"worker2"}; });
        row("worker, status, platform", [](auto &f) { f.worker = WorkerId{"worker1"}; f.statuses = {BuildStatus::Failed}; f.platform = Platform::Ios; });
        row("unknown worker", [](auto &f) { f.worker = WorkerId{"nobody"}; });
        row("submitted since", [](auto &f) { f.since = at(290); });
        row("submitted until", [](auto &f) { f.until = at(10); });
        row("submitted between", [](auto &f) { f.since = at(50); f.until = at(60); });
        row("failed since", [](auto &f) { f.statuses = {BuildStatus::Failed}; f.since = at(380); });
        row("ended between", [](auto &f) { f.statuses = {BuildStatus::Completed, BuildStatus::Failed}; f.since = at(120); f.until = at(150); });
        row("mixed statuses since", [](auto &f) { f.statuses = {BuildStatus::Pending, BuildStatus::Failed}; f.since = at(250); });
        row("worker since", [](auto &f) { f.worker = WorkerId{"worker3"}; f.since = at(200); });
        row("period and platform", [](auto &f) { f.platform = Platform::Android; f.since = at(200); f.until = at(280); });
        row("text in project", [](auto &f) { f.text = QStringLiteral("project 3"); });
        row("text in error", [](auto &f) { f.text = QStringLiteral("EXIT CODE"); });
        row("text with signs of LIKE", [](auto &f) { f.text = QStringLiteral("100% of_the 'disk'"); });
        row("percent alone", [](auto &f) { f.text = QStringLiteral("%"); });
        row("underscore alone", [](auto &f) { f.text = QStringLiteral("_"); });
        row("exclamation mark", [](auto &f) { f.text = QStringLiteral("!"); });
        row("text in id", [](auto &f) { f.text = QStringLiteral("ild29"); });
        row("whole id", [](auto &f) { f.text = QStringLiteral("Build7"); });
        row("text and status", [](auto &f) { f.text = QStringLiteral("project 1"); f.statuses = {BuildStatus::Failed}; });
        row("text and worker", [](auto &f) { f.text = QStringLiteral("project 1"); f.worker = WorkerId{"worker1"}; });
        row("text and period", [](auto &f) { f.text = QStringLiteral("project 1"); f.since = at(100); f.until = at(200); });
    }
    void filters()
    {
        QFETCH(BuildFilter, filter);
        QList<Build> expected;
        std::copy_if(m_builds.begin(), m_builds.end(), std::back_inserter(expected), [&](const Build &b) { return passes(filter, b); });

        filter.limit = 1000;
        QCOMPARE(m_store->list(filter).builds, expected);
        QCOMPARE(m_store->list(filter).total, expected.size());

        filter.limit = 7;
        for (int offset : {0, 3, 7, 500}) {
            filter.offset = offset;
            const BuildPage page = m_store->list(filter);
            QCOMPARE(page.builds, expected.mid(offset, 7));
            QCOMPARE(page.total, expected.size());
        }
        filter.offset = 0;
        QList<Build> walked;
        for (BuildPage page = m_store->list(filter); !page.builds.isEmpty(); page = m_store->list(filter)) {
            QCOMPARE(page.total, expected.size());
            walked += page.builds;
            filter.before = walked.last().sequence;
        }
        QCOMPARE(walked, expected);

        filter.wantTotal = false;
        QCOMPARE(m_store->list(filter).total, -1);
        filter.limit = 0;
        QCOMPARE(m_store->list(filter).builds.size(), 0);
    }

    void orders_data() { filters_data(); }
    void orders()
    {
        QFETCH(BuildFilter, filter);
        filter.limit = 1000;
        QList<Build> expected;
        std::copy_if(m_builds.begin(), m_builds.end(), std::back_inserter(expected), [&](const Build &b) { return passes(filter, b); });
        std::reverse(expected.begin(), expected.end());
        filter.order = BuildOrder::OldestFirst;
        QCOMPARE(m_store->list(filter).builds, expected);
        QCOMPARE(m_store->list(filter).total, expected.size());
        filter.limit = 7;
        QList<Build> walked;
        for (BuildPage page = m_store->list(filter); !page.builds.isEmpty(); page = m_store->list(filter)) {
            QCOMPARE(page.total, expected.size());
            walked += page.builds;
            filter.after = walked.last().sequence;
        }
        QCOMPARE(walked, expected);
        filter.after.reset();

        // By ends a list has what has ended, and its period is that of the ends.
        BuildFilter ended = filter;
        if (ended.statuses.empty())
            ended.statuses = {BuildStatus::Completed, BuildStatus::Failed};
        std::erase_if(ended.statuses, [](BuildStatus status) { return status != BuildStatus::Completed && status != BuildStatus::Failed; });
        expected.clear();
        if (!ended.statuses.empty())
            std::copy_if(m_builds.begin(), m_builds.end(), std::back_inserter(expected), [&](const Build &b) { return passes(ended, b); });
        std::stable_sort(expected.begin(), expected.end(), [](const Build &a, const Build &b) {
            return std::pair(a.completedAt, a.sequence) > std::pair(b.completedAt, b.sequence);
        });
        filter.order = BuildOrder::LastEndedFirst;
        for (int offset : {0, 7, 500}) {
            filter.offset = offset;
            QCOMPARE(m_store->list(filter).builds, expected.mid(offset, 7));
            QCOMPARE(m_store->list(filter).total, expected.size());
        }
        std::reverse(expected.begin(), expected.end());
        filter.order = BuildOrder::FirstEndedFirst;
        filter.offset = 3;
        QCOMPARE(m_store->list(filter).builds, expected.mid(3, 7));
    }

    void listedBuildsAreWhole()
    {
        StoreFolder store;
        Build build = finished(assigned(pendingBuild("whole", at(1)), "w", at(2)), Outcome::Error, at(3));
        build.branch = QStringLiteral("main");
        build.failure = FailureClass::Dependency;
        build.pinned = build.canary = true;
        build.onlyOn = WorkerId{"w"};
        QVERIFY(store.commit({{InsertBuild{build, {}}}, {}}));
        build.sequence = 1;
        QCOMPARE(store.list({}).builds, QList<Build>{build});
    }

    void aSearchLooksOnlySoDeepButFindsIds()
    {
        store::SqliteOptions shallow;
        shallow.searchDepth = 10;
        StoreFolder store(shallow);
        Unit unit;
        for (int i = 0; i < 100; ++i)
            unit.changes.push_back(InsertBuild{pendingBuild("id" + QByteArray::number(i), at(i)), {}});
        QVERIFY(store.commit(std::move(unit)));
        BuildFilter filter;
        filter.text = QStringLiteral("app");
        QCOMPARE(store.list(filter).total, 10);
        filter.text = QStringLiteral("id7");
        QCOMPARE(store.list(filter).total, 11); // id7 and id70 to id79
        filter.platform = Platform::Android;
        QCOMPARE(store.list(filter).total, 0);
    }

    void longPeriodsGiveTheSame()
    {
        // More rows than are sorted: found from the newest down instead.
        StoreFolder store;
        Unit unit;
        for (int i = 0; i < 6000; ++i)
            unit.changes.push_back(InsertBuild{finished(assigned(pendingBuild(QByteArray::number(i), at(i)), "w", at(i)),
                                                        i % 2 ? Outcome::Error : Outcome::Success, at(i + 5)), {}});
        QVERIFY(store.commit(std::move(unit)));
        BuildFilter filter;
        filter.statuses = {BuildStatus::Completed, BuildStatus::Failed};
        filter.since = at(105);
        const BuildPage page = store.list(filter);
        QCOMPARE(page.total, 5900);
        QCOMPARE(page.builds.size(), 50);
        QCOMPARE(page.builds.first().sequence, 6000);
        QCOMPARE(page.builds.last().sequence, 5951);
        filter.before = 103;
        QCOMPARE(store.list(filter).builds.size(), 2);
    }

    void countsOfAPeriod()
    {
        const auto counts = answerOf<std::vector<BuildCount>>([&](auto done) { (*m_store)->countsSince(at(200), done); });
        QVERIFY(counts);
        qint64 number = 0;
        qint64 failedMs = 0;
        qint64 expectedMs = 0;
        for (const BuildCount &count : *counts) {
            number += count.number;
            failedMs += count.status == BuildStatus::Failed ? count.runMs : 0;
        }
        for (const Build &build : std::as_const(m_builds))
            if (build.submittedAt >= at(200) && build.status == BuildStatus::Failed)
                expectedMs += (*build.completedAt - *build.startedAt).count();
        QCOMPARE(number, 100);
        QCOMPARE(failedMs, expectedMs);
    }

private:
    std::unique_ptr<StoreFolder> m_store;
    QList<Build> m_builds; ///< newest first
};

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
