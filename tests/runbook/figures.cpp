// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/connection.h"
#include "daemon/store/listselect.h"
#include "tests/runbook/seededcontroller.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace freeagent;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
QSqlDatabase otherProgram(const QString &file, const QString &name)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(file);
    return database;
}
} // namespace

/// Indices, and what machines ask the controller about itself.
class RunbookFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rb_56_hot_queries_use_indices();
    void rb_56_sql_of_the_runbook();
    void livez_and_readyz_while_the_database_is_locked();
    void metrics_as_promtool_wants_them();
    void series_do_not_grow_with_builds();
    void history_survives_a_restart();
};

void RunbookFigures::rb_56_hot_queries_use_indices()
{
    SeededController controller;
    QVERIFY(controller.seed({{}}));
    store::Connection::Options options;
    options.file = controller->dataDir() + u"/controller.db"_s;
    auto opened = store::Connection::open(options);
    QVERIFY(opened);
    store::Connection &connection = **opened;
    using store::Sql;
    QList<QByteArray> hot;
    for (Sql sql : {Sql::BuildById, Sql::BuildForUpdate, Sql::UpdateBuild, Sql::AttemptsOfBuild, Sql::OpenBuilds, Sql::EventsAfter, Sql::FinishedBuilds,
                    Sql::Submissions, Sql::FailedAttempts, Sql::SamplesBetween, Sql::NewestSample, Sql::TrimSamples})
        hot.append(store::text(sql).toByteArray());
    QVERIFY(hot.size() >= 12);
    BuildFilter failed;
    failed.statuses = {BuildStatus::Failed};
    failed.since = fromMs(0);
    const std::vector<BuildCount> kinds{{Platform::Ios, BuildStatus::Failed, Outcome::Error, 1, 0}, {Platform::Ios, BuildStatus::Completed, Outcome::Success, 1, 0}};
    hot.append(store::pageSelect(failed, kinds, store::Way::Period).sql);
    failed.order = BuildOrder::LastEndedFirst;
    hot.append(store::pageSelect(failed, kinds, store::Way::Kinds).sql);
    for (const QByteArray &sql : hot) {
        QStringList plan;
        QVERIFY(connection.each(connection.prepare("EXPLAIN QUERY PLAN " + sql), [&plan](const store::Statement &row) { plan.append(row.text(3)); }));
        QVERIFY2(!plan.isEmpty() && plan.filter(u"SCAN"_s).isEmpty(), qPrintable(QString::fromUtf8(sql) + u'\n' + plan.join(u'\n')));
    }
}

void RunbookFigures::rb_56_sql_of_the_runbook()
{
    SeededController controller;
    QVERIFY(controller.seed({{}, {Outcome::Error}}));
    {
        QSqlDatabase database = otherProgram(controller->dataDir() + u"/controller.db"_s, u"runbook"_s);
        QVERIFY(database.open());
        for (const char *sql : {"CREATE INDEX IF NOT EXISTS idx_builds_status ON builds(status)", "CREATE INDEX IF NOT EXISTS idx_builds_created_at ON builds(created_at)",
                                "CREATE INDEX IF NOT EXISTS idx_jobs_status ON jobs(status)", "SELECT status, COUNT(*) FROM builds GROUP BY status",
                                "SELECT COUNT(*) FROM builds WHERE status = 'failed' AND created_at > 0", "ANALYZE"}) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(QString::fromLatin1(sql)), qPrintable(query.lastError().text()));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"runbook"_s);
    QVERIFY(controller->start()); // and the controller takes it as before
    QCOMPARE(controller.get("/api/builds?limit=1").object()["total"_L1].toInt(), 2);
}

void RunbookFigures::livez_and_readyz_while_the_database_is_locked()
{
    SeededController controller;
    QVERIFY(controller->start());
    QCOMPARE(controller.get("/livez").status, 200);
    const HttpReply ready = controller.get("/readyz?verbose");
    QVERIFY2(ready.status == 200, ready.body.constData());
    for (const char *line : {"[+]database ok\n", "[+]storage ok\n", "[+]dispatcher ok\n", "[+]clock ok\n", "[+]state ok\n", "[+]files ok\n"})
        QVERIFY2(ready.body.contains(line), ready.body.constData());
    {
        QSqlDatabase database = otherProgram(controller->dataDir() + u"/controller.db"_s, u"locker"_s);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
        QTRY_COMPARE_WITH_TIMEOUT(controller.get("/readyz").status, 503, patience);
        const HttpReply readyz = controller.get("/readyz");
        QVERIFY2(readyz.body.startsWith("[-]database failed: "), readyz.body.constData());
        QCOMPARE(controller.get("/livez").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(controller.get("/health").object()["status"_L1].toString(), u"unhealthy"_s, patience);
        QVERIFY(QSqlQuery(database).exec(u"ROLLBACK"_s));
        QTRY_COMPARE_WITH_TIMEOUT(controller.get("/readyz").status, 200, patience);
        QTRY_COMPARE_WITH_TIMEOUT(controller.get("/health").object()["status"_L1].toString(), u"healthy"_s, patience);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"locker"_s);
    QVERIFY(QDir().rename(controller->storageDir(), controller->storageDir() + u".gone"_s));
    QTRY_COMPARE_WITH_TIMEOUT(controller.get("/readyz?format=json").object()["ready"_L1], QJsonValue(false), patience);
    QCOMPARE(controller.get("/livez").status, 200);
    QVERIFY(QDir().rename(controller->storageDir() + u".gone"_s, controller->storageDir()));
    QTRY_COMPARE_WITH_TIMEOUT(controller.get("/readyz").status, 200, patience);
}

void RunbookFigures::metrics_as_promtool_wants_them()
{
    SeededController controller;
    QVERIFY(controller.seed({{}, {Outcome::Error}}));
    QVERIFY(controller->start());
    controller.get("/api/builds");
    controller.get("/nowhere");
    TYPED(controller, R"sh(curl -sf $C/metrics | promtool check metrics)sh", 0);
    TYPED(controller, R"sh(curl -sf -H "Authorization: Bearer $K" $C/api/metrics/rules.yml > /dev/shm/rules-$$.yml && promtool check rules /dev/shm/rules-$$.yml; s=$?; rm /dev/shm/rules-$$.yml; exit $s)sh", 0);
    // Every figure that the dashboard and the rules speak of is there; use of the processor from the second sample on.
    QTRY_VERIFY_WITH_TIMEOUT(controller.get("/metrics").body.contains("\nexpo_machine_cpu_ratio "), patience);
    const QByteArray figures = controller.get("/metrics").body;
    const QByteArray texts = controller.get("/api/metrics/rules.yml").body + controller.get("/api/metrics/dashboard.json").body;
    static const QRegularExpression kName(u"\\b(expo|process)_[a-z_]+"_s);
    int names = 0;
    for (auto it = kName.globalMatch(QString::fromUtf8(texts)); it.hasNext(); ++names) {
        const QByteArray name = it.next().captured().toLatin1();
        QVERIFY2(figures.contains('\n' + name + '{') || figures.contains('\n' + name + ' '), name.constData());
    }
    QVERIFY(names > 20);
    // And nothing else is told than what the document of the names has.
    QFile document(QStringLiteral(FREEAGENT_SOURCE "/resources/docs/metrics.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QByteArray named = document.readAll();
    const QByteArrayList lines = figures.split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("# TYPE "))
            QVERIFY2(named.contains("| `" + line.split(' ').at(2) + "` |"), line.constData());
    static const QRegularExpression kRow(u"\\| `((?:expo|process)_[a-z_]+)` \\|"_s);
    for (auto it = kRow.globalMatch(QString::fromUtf8(named)); it.hasNext();) {
        const QByteArray name = it.next().captured(1).toLatin1();
        QVERIFY2(figures.contains("# TYPE " + name + ' '), name.constData());
    }
    const QByteArray open = controller.get("/metrics", {{"Accept", "application/openmetrics-text; version=1.0.0"}}).body;
    QVERIFY(open.endsWith("\n# EOF\n"));
}

void RunbookFigures::series_do_not_grow_with_builds()
{
    SeededController controller;
    QVERIFY(controller->start());
    const auto series = [&controller] {
        // What is known only after a while is counted when it is known.
        const auto isKnown = [&controller](const char *figure) { return controller.get("/metrics").body.contains(figure); };
        for (const char *figure : {"\nexpo_storage_missing_files ", "\nexpo_machine_cpu_ratio "})
            [&] { QTRY_VERIFY2_WITH_TIMEOUT(isKnown(figure), figure, 30'000); }();
        controller.get("/api/builds?limit=1");
        controller.get("/metrics");
        return controller.get("/metrics").body.count('\n');
    };
    const qsizetype before = series();
    controller->terminate();
    QVERIFY(controller.seed(std::vector<PastBuild>(10'000)));
    QVERIFY(controller->start());
    QCOMPARE(controller.get("/api/builds?limit=1").object()["total"_L1].toInt(), 10'000);
    QCOMPARE(series(), before);
    QVERIFY(!controller.get("/metrics").body.contains("seeded"));
    QTRY_VERIFY(controller.get("/metrics").body.contains("expo_recent_builds{result=\"success\"} 10000\n")); // of the last day, read at start
}

void RunbookFigures::history_survives_a_restart()
{
    SeededController controller;
    QVERIFY(controller->start());
    const auto points = [&controller] { return controller.get("/api/metrics/series/pending").object()["points"_L1].toArray(); };
    QTRY_VERIFY_WITH_TIMEOUT(!points().isEmpty(), patience);
    const QJsonArray before = points();
    controller->kill();
    QVERIFY(controller->start());
    QVERIFY(points().size() >= before.size());
    QCOMPARE(points().first().toArray().first(), before.first().toArray().first());
}

QTEST_GUILESS_MAIN(RunbookFigures)
#include "figures.moc"
