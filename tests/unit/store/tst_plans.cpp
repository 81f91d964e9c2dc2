// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/connection.h"
#include "daemon/store/listselect.h"
#include "tests/unit/store/samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using freeagent::store::Sql;

namespace {
const std::vector<BuildCount> kKinds{
    {Platform::Ios, BuildStatus::Pending, Outcome::None, 5, 0},      {Platform::Android, BuildStatus::Pending, Outcome::None, 5, 0},
    {Platform::Ios, BuildStatus::Assigned, Outcome::None, 5, 0},     {Platform::Android, BuildStatus::Building, Outcome::None, 5, 0},
    {Platform::Ios, BuildStatus::Completed, Outcome::Success, 5, 0}, {Platform::Android, BuildStatus::Completed, Outcome::Success, 5, 0},
    {Platform::Ios, BuildStatus::Failed, Outcome::Error, 5, 0},      {Platform::Android, BuildStatus::Failed, Outcome::Timeout, 5, 0},
};
} // namespace

/// The cost of a statement must not grow with the number of builds: no plan may walk through a table, none may sort what it did not
/// bound before.
class PlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<StoreFolder>();
        m_store->close();
        store::Connection::Options options;
        options.file = m_store->file();
        auto connection = store::Connection::open(options);
        QVERIFY(connection);
        m_connection = std::move(*connection);
    }
    void cleanupTestCase() { m_connection.reset(); }

    void theCheckItselfFindsScans()
    {
        QVERIFY(!scansIn(planOf("SELECT * FROM builds WHERE project = 'x'")).isEmpty());
        QVERIFY(!scansIn(planOf("UPDATE jobs SET status = 'x' WHERE worker_id = 'y'")).isEmpty());
    }

    void fixedStatements_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < int(Sql::Count); ++number) {
            const QByteArrayView sql = store::text(Sql(number));
            QVERIFY2(!sql.isEmpty(), "a statement without text");
            const bool isQuestion = sql.startsWith("SELECT") || sql.startsWith("UPDATE") || sql.startsWith("DELETE") || sql.startsWith("INSERT");
            if (isQuestion && !store::mayScan(Sql(number)))
                QTest::addRow("%d %.60s", number, sql.toByteArray().constData()) << number;
        }
    }
    void fixedStatements()
    {
        QFETCH(int, number);
        const QStringList plan = planOf(store::text(Sql(number)).toByteArray());
        QVERIFY2(scansIn(plan).isEmpty(), qPrintable(plan.join(QLatin1Char('\n'))));
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("maySort");
        const auto row = [](const char *name, const store::Select &select, bool maySort = false) {
            QTest::newRow(name) << select.sql << maySort;
        };
        using store::Way;
        BuildFilter all;
        BuildFilter failed;
        failed.statuses = {BuildStatus::Failed};
        BuildFilter open;
        open.statuses = {BuildStatus::Pending, BuildStatus::Assigned, BuildStatus::Building};
        BuildFilter cancelledIos;
        cancelledIos.outcomes = {Outcome::Error};
        cancelledIos.platform = Platform::Ios;
        BuildFilter android;
        android.platform = Platform::Android;
        BuildFilter ofWorker = failed;
        ofWorker.worker = WorkerId{"w"};
        BuildFilter recent = failed;
        recent.since = kStart;
        BuildFilter submitted;
        submitted.since = kStart;
        submitted.until = at(100);
        BuildFilter oldest = failed;
        oldest.order = BuildOrder::OldestFirst;
        BuildFilter oldestOfWorker = ofWorker;
        oldestOfWorker.order = BuildOrder::OldestFirst;
        BuildFilter oldestRecent = recent;
        oldestRecent.order = BuildOrder::OldestFirst;
        BuildFilter lastEnded = failed;
        lastEnded.order = BuildOrder::LastEndedFirst;
        BuildFilter firstEnded = ofWorker;
        firstEnded.order = BuildOrder::FirstEndedFirst;
        firstEnded.since = kStart;
        BuildFilter text = failed;
        text.text = QStringLiteral("exit");
        row("all", pageSelect(all, kKinds, Way::Kinds));
        row("one status", pageSelect(failed, kKinds, Way::Kinds));
        row("three statuses", pageSelect(open, kKinds, Way::Kinds));
        row("outcome and platform", pageSelect(cancelledIos, kKinds, Way::Kinds));
        row("platform", pageSelect(android, kKinds, Way::Kinds));
        row("worker", pageSelect(ofWorker, kKinds, Way::Worker));
        row("long period", pageSelect(recent, kKinds, Way::Kinds));
        row("short period of endings", pageSelect(recent, kKinds, Way::Period), true);
        row("short period of submissions", pageSelect(submitted, kKinds, Way::Period), true);
        row("count of a worker", countSelect(ofWorker, Way::Worker, 100));
        row("count of a period of endings", countSelect(recent, Way::Period, 100));
        row("count of a period of submissions", countSelect(submitted, Way::Period, 100));
        row("oldest first", pageSelect(oldest, kKinds, Way::Kinds));
        row("oldest first of a worker", pageSelect(oldestOfWorker, kKinds, Way::Worker));
        row("oldest first of a period", pageSelect(oldestRecent, kKinds, Way::Period), true);
        row("last ended first", pageSelect(lastEnded, kKinds, Way::Kinds));
        row("first ended first", pageSelect(firstEnded, kKinds, Way::Worker));
        row("text", searchSelect(text, kKinds, Way::Kinds, 100));
        row("beginning of an id", store::idSelect(text, 10));
    }
    void lists()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, maySort);
        const QStringList plan = planOf(sql);
        QVERIFY2(scansIn(plan).isEmpty(), qPrintable(plan.join(QLatin1Char('\n'))));
        const bool sorts = !plan.filter(QStringLiteral("TEMP B-TREE")).isEmpty();
        QVERIFY2(sorts == maySort, qPrintable(plan.join(QLatin1Char('\n'))));
    }

    void periodsUseTheirIndex()
    {
        BuildFilter filter;
        filter.statuses = {BuildStatus::Failed};
        filter.since = kStart;
        const auto plan = planOf(pageSelect(filter, kKinds, store::Way::Period).sql);
        QVERIFY2(!plan.filter(QStringLiteral("builds_completed_at")).isEmpty(), qPrintable(plan.join(QLatin1Char('\n'))));
        filter.statuses.clear();
        const auto submissions = planOf(pageSelect(filter, kKinds, store::Way::Period).sql);
        QVERIFY2(!submissions.filter(QStringLiteral("builds_created_at")).isEmpty(), qPrintable(submissions.join(QLatin1Char('\n'))));
    }

    void retentionGoesByIndex_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("index");
        QTest::newRow("artifacts") << int(Sql::WalkArtifacts) << QStringLiteral("artifacts_kind");
        QTest::newRow("logs") << int(Sql::WalkLogs) << QStringLiteral("logs_stored_at");
        QTest::newRow("newest successes") << int(Sql::WalkArtifacts) << QStringLiteral("builds_successes");
        QTest::newRow("expired items") << int(Sql::TrashExpired) << QStringLiteral("trash_expires_at");
        QTest::newRow("items of a run") << int(Sql::TrashOfRun) << QStringLiteral("trash_run");
    }
    void retentionGoesByIndex()
    {
        QFETCH(int, number);
        QFETCH(QString, index);
        const QStringList plan = planOf(store::text(Sql(number)).toByteArray());
        QVERIFY2(!plan.filter(index).isEmpty(), qPrintable(plan.join(QLatin1Char('\n'))));
        QVERIFY2(plan.filter(QStringLiteral("TEMP B-TREE")).isEmpty(), qPrintable(plan.join(QLatin1Char('\n'))));
    }

private:
    QStringList planOf(const QByteArray &sql)
    {
        QStringList plan;
        const bool explained = m_connection->each(m_connection->prepare("EXPLAIN QUERY PLAN " + sql),
                                                  [&plan](const store::Statement &row) { plan.append(row.text(3)); });
        if (!explained)
            QTest::qFail(qPrintable(m_connection->detail() + QLatin1String(": ") + QString::fromUtf8(sql)), __FILE__, __LINE__);
        return plan;
    }
    /// Walks through tables or whole indexes; walking through the result of a bounded part of the question is none.
    static QStringList scansIn(const QStringList &plan)
    {
        static const QRegularExpression scan(QStringLiteral("^SCAN (?!\\(|candidate|counted|CONSTANT ROW)"));
        return plan.filter(scan);
    }

    std::unique_ptr<StoreFolder> m_store;
    std::unique_ptr<store::Connection> m_connection;
};

QTEST_GUILESS_MAIN(PlansTest)
#include "tst_plans.moc"
