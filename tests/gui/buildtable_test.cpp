// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/rowroles.h"
#include "console/pages/builds/buildtable.h"
#include "console/widgets/calmtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace {
const Time kNow = fromMs(1'767'603'600'000);

api::BuildItem build(int number, BuildStatus status = BuildStatus::Completed)
{
    api::BuildItem item;
    item.id.value = "b" + QByteArray::number(number);
    item.project = u"project-%1"_s.arg(number % 500);
    item.workerName = u"mac-%1"_s.arg(number % 9);
    item.platform = number % 3 ? Platform::Ios : Platform::Android;
    item.submittedAt = kNow - std::chrono::seconds(10 * number);
    item.startedAt = item.submittedAt + Millis(30'000);
    item.completedAt = item.submittedAt + Millis(400'000);
    item.status = number % 11 == 0 ? BuildStatus::Failed : status;
    item.outcome = number % 11 == 0 ? Outcome::Error : Outcome::Success;
    item.errorMessage = number % 11 == 0 ? u"No certificate for team %1"_s.arg(number % 4) : QString();
    item.failure = number % 11 == 0 ? FailureClass::Machine : FailureClass::None;
    return item;
}
} // namespace

/// The model of the page Builds at the size it is for.
class BuildTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsRows();
    void queries_data();
    void queries();
    void hundredThousand();
};

void BuildTableTest::keepsItsRows()
{
    BuildTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setNow(kNow);
    QRandomGenerator random(3);
    for (int round = 0; round < 50; ++round) {
        QList<api::BuildItem> changed;
        for (int i = 0; i < 20; ++i)
            changed << build(random.bounded(200), BuildStatus(random.bounded(5)));
        QList<BuildId> removed;
        if (table.rowCount() > 10)
            removed << table.row(random.bounded(table.rowCount())).id;
        table.apply(changed, removed);
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(table.rowOf(table.row(row).id), row);
    }
}

void BuildTableTest::queries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("accepts");
    // Build 11: failed on mac-2, iOS, 110 s ago submitted, ended in the future of 290 s.
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("status") << u"status:failed"_s << true;
    QTest::newRow("one of several") << u"status:done,failed"_s << true;
    QTest::newRow("other status") << u"status:running"_s << false;
    QTest::newRow("platform") << u"platform:android"_s << false;
    QTest::newRow("worker") << u"worker:MAC-2"_s << true;
    QTest::newRow("quoted value") << u"project:\"project-11\""_s << true;
    QTest::newRow("class") << u"class:machine"_s << true;
    QTest::newRow("other class") << u"class:author"_s << false;
    QTest::newRow("since") << u"since:1h"_s << true;
    QTest::newRow("since a date") << u"since:2027-01-01T00:00:00Z"_s << false;
    QTest::newRow("priority") << u"priority:1"_s << false;
    QTest::newRow("words of several fields") << u"certificate mac-2"_s << true;
    QTest::newRow("words as they stand") << u"\"certificate mac-2\""_s << false;
    QTest::newRow("open quote") << u"\"no certificate"_s << true;
    QTest::newRow("unknown key") << u"colour:red"_s << false;
}

void BuildTableTest::queries()
{
    QFETCH(QString, query);
    const BuildQuery parsed = BuildQuery::parse(query, kNow);
    QTEST(parsed.accepts(build(11), BuildQuery::foldedText(build(11))), "accepts");
    QCOMPARE(parsed.isEmpty(), query.isEmpty());
    QCOMPARE(parsed.notUnderstood().isEmpty(), !query.startsWith(u"colour"_s));
}

void BuildTableTest::hundredThousand()
{
    BuildTable table;
    table.setNow(kNow);
    QList<api::BuildItem> builds;
    for (int i = 0; i < 100'000; ++i)
        builds << build(i);
    table.apply(builds, {});
    BuildQuery query;
    CalmProxy proxy;
    proxy.setSourceModel(&table);
    proxy.setRules([&](int row) { return table.matches(row, query); }, [&](int a, int b, int column) { return table.rowLess(a, b, column); });
    CalmTable view(&proxy);
    view.setColumnCharacters({12, 16, 10, 0, 13, 10, 11, 11, 13, 26});
    view.sortByColumn(BuildTable::Submitted, Qt::DescendingOrder);
    view.resize(900, 500);
    view.show();
    const auto filter = [&](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        query = BuildQuery::parse(text, kNow);
        proxy.refilter();
        return timer.elapsed();
    };
    const qint64 text = filter(u"\"certificate for team 3\""_s);
    QCOMPARE(proxy.rowCount(), std::count_if(builds.begin(), builds.end(), [](const api::BuildItem &b) { return b.errorMessage.endsWith(u'3'); }));
    const qint64 keys = filter(u"status:failed platform:ios since:24h worker:mac-2"_s);
    const qint64 none = filter(u"nowhere"_s);
    QCOMPARE(proxy.rowCount(), 0);
    const qint64 all = filter({});
    QCOMPARE(proxy.rowCount(), 100'000);
    qInfo("filter 100,000 builds: a text %lld ms, four keys %lld ms, no match %lld ms, all again %lld ms", text, keys, none, all);
    QVERIFY(text < 500 && keys < 500 && none < 500);
}

QTEST_MAIN(BuildTableTest)
#include "buildtable_test.moc"
