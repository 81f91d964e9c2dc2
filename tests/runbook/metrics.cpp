// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/statistics.h"
#include "tests/runbook/seededcontroller.h"
#include "tests/unit/services/farmfixture.h"

#include <QJsonArray>

using namespace freeagent;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
/// A farm on fakes, with the statistics that judge it.
struct JudgedFarm : FarmFixture {
    services::Statistics statistics{ledger, fleet, dispatcher, maintenance, clock, policy};

    QString reasons() const { return statistics.health().reasons.join(u"; "_s); }
    void submitMany(int number)
    {
        for (int i = 0; i < number; ++i)
            submit();
    }
};
} // namespace

/// Health, the list of builds and the week's statistics.
class RunbookMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rb_01_health_has_both_shapes();
    void rb_01_status_is_computed();
    void rb_02_expected_fleet();
    void rb_04_list_of_builds();
    void rb_04_since_is_the_time_of_failure();
    void rb_07_queue_alarm();
    void rb_14_summary_of_the_week();
    void rb_15_success_above_95_percent();
    void rb_16_run_time_below_the_objective();
};

void RunbookMetrics::rb_01_health_has_both_shapes()
{
    SeededController controller;
    QVERIFY(controller->start());
    TYPED(controller, R"sh(curl -s $C/health | jq -e '.status=="healthy" and .queueDepth==.stats.queueDepth and .queue.pending==.queueDepth')sh", 0);
    TYPED(controller, R"sh(curl -s $C/health | jq -e 'has("version") and has("uptime") and has("timestamp") and has("reasons") and (.storage|has("exists"))')sh", 0);
    TYPED(controller, R"sh(curl -s $C/health | jq -e '.stats | [.totalBuilds,.pendingBuilds,.runningBuilds,.completedBuilds,.failedBuilds,.activeWorkers,.queueDepth] | all(type=="number")')sh", 0);
}

void RunbookMetrics::rb_01_status_is_computed()
{
    JudgedFarm farm;
    farm.enrol("w");
    QCOMPARE(farm.statistics.health().status, QByteArray("healthy"));
    farm.submitMany(11);
    QCOMPARE(farm.statistics.health().status, QByteArray("degraded"));
    QCOMPARE(farm.reasons(), u"queue depth 11"_s);
    bool done = false;
    farm.maintenance.set({.enabled = true, .message = u"back at four"_s}, [&done](auto) { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(farm.statistics.health().status, QByteArray("maintenance"));
    QCOMPARE(farm.statistics.health().reasons.first(), u"503 Service Unavailable - back at four"_s);
    farm.statistics.setTrouble(u"the disk is full"_s);
    QCOMPARE(farm.statistics.health().status, QByteArray("unhealthy"));
    QCOMPARE(farm.reasons(), u"the disk is full"_s);
    farm.statistics.setTrouble({});
    QCOMPARE(farm.statistics.health().status, QByteArray("maintenance"));
}

void RunbookMetrics::rb_02_expected_fleet()
{
    JudgedFarm farm;
    farm.policy.fleetExpected = 4;
    for (const char *worker : {"a", "b", "c", "d"})
        farm.enrol(worker);
    QCOMPARE(farm.statistics.health().status, QByteArray("healthy"));
    const auto live = [&farm](Millis time) {
        farm.pass(time);
        for (const char *worker : {"a", "b", "c"}) // d has stopped
            farm.poll(worker);
    };
    live(farm.policy.offlineAfter - 1ms);
    QCOMPARE(farm.statistics.health().status, QByteArray("healthy"));
    live(1ms);
    QCOMPARE(farm.statistics.health().status, QByteArray("degraded"));
    QCOMPARE(farm.reasons(), u"workers 3/4"_s);
    farm.poll("d");
    QCOMPARE(farm.statistics.health().status, QByteArray("healthy"));

    // Three that are registered are not four, and without a declaration those registered are expected.
    ControllerFixture::Options options;
    options.configuration = "[fleet]\nexpected = 4\n";
    SeededController controller(options);
    QVERIFY(controller->start());
    for (const char *name : {"a", "b", "c"})
        controller->request({"POST", "/api/workers/register", {{"X-API-Key", controller->key()}, {"Content-Type", "application/json"}},
                             "{\"name\":\"" + QByteArray(name) + "\",\"capabilities\":{}}", false, false});
    TYPED(controller, R"sh(curl -s $C/health | jq -e '.status=="degraded" and .reasons==["workers 3/4"] and .fleet=={"online":3,"expected":4}')sh", 0);
}

void RunbookMetrics::rb_04_list_of_builds()
{
    SeededController controller;
    std::vector<PastBuild> builds(7, PastBuild{Outcome::Error});
    builds.insert(builds.end(), 3, PastBuild{Outcome::Success, 1min, Platform::Android});
    QVERIFY(controller.seed(builds));
    QVERIFY(controller->start());
    const auto printed = [&controller](const QString &line) { return controller.type(line).output.trimmed(); };
    QCOMPARE(printed(uR"sh(curl -s -H "Authorization: Bearer $K" "$C/api/builds?status=failed&since=$(date -u -d '24 hours ago' +%Y-%m-%dT%H:%M:%SZ)" | jq '.total')sh"_s), QByteArray("7"));
    for (const char *query : {"status=failed", "status=failed&limit=1", "status=failed&limit=1&offset=5", "status=failed&sort=completed&limit=2", "status=failed&q=boom&limit=1", "platform=ios&limit=1"})
        QCOMPARE(controller.get("/api/builds?" + QByteArray(query)).object()["total"_L1].toInt(-1), 7);
    QCOMPARE(controller.get("/api/builds?worker=mac-1&limit=1").object()["total"_L1].toInt(-1), 10);
    QCOMPARE(controller.get("/api/builds?worker=mac-2").object()["total"_L1].toInt(-1), 0);
    const HttpReply list = controller.get("/api/builds?limit=3");
    const QByteArray tag = list.header("etag");
    QVERIFY(!tag.isEmpty());
    const HttpReply again = controller.get("/api/builds?limit=3", {{"If-None-Match", tag}});
    QCOMPARE(again.status, 304);
    QVERIFY(again.body.isEmpty());
    QCOMPARE(again.header("etag"), tag);
    QCOMPARE(controller.get("/api/builds?limit=4", {{"If-None-Match", tag}}).status, 200);
}

void RunbookMetrics::rb_04_since_is_the_time_of_failure()
{
    SeededController controller;
    // Submitted more than a day ago, failed since; and failed before.
    QVERIFY(controller.seed({{Outcome::Error, 30h, Platform::Ios, {}, 1h}, {Outcome::Error, 1h, Platform::Ios, {}, 25h}}));
    QVERIFY(controller->start());
    TYPED(controller, R"sh(curl -s -H "Authorization: Bearer $K" "$C/api/builds?status=failed&since=$(date -u -d '24 hours ago' +%Y-%m-%dT%H:%M:%SZ)" | jq -e '.total==1 and .builds[0].id=="seeded0"')sh", 0);
    TYPED(controller, R"sh(curl -s -H "Authorization: Bearer $K" "$C/api/builds?since=$(date -u -d '24 hours ago' +%Y-%m-%dT%H:%M:%SZ)" | jq -e '.total==0')sh", 0);
    const auto order = [&controller](const char *sort) {
        QByteArray ids;
        const QJsonArray builds = controller.get("/api/builds?status=failed&sort=" + QByteArray(sort)).object()["builds"_L1].toArray();
        for (const QJsonValue &build : builds)
            ids += build["id"_L1].toString().toLatin1() + ' ';
        return ids;
    };
    QCOMPARE(order("-created"), QByteArray("seeded1 seeded0 "));
    QCOMPARE(order("created"), QByteArray("seeded0 seeded1 "));
    QCOMPARE(order("-completed"), QByteArray("seeded0 seeded1 "));
    QCOMPARE(order("completed"), QByteArray("seeded1 seeded0 "));
}

void RunbookMetrics::rb_07_queue_alarm()
{
    JudgedFarm farm;
    farm.policy.lease = farm.policy.offlineAfter = 24h; // only the queue matters here
    farm.policy.timeLimit = {24h, 24h};
    farm.submitMany(10);
    farm.pass(1h);
    QVERIFY(!farm.statistics.isQueueSustained()); // 10 never
    farm.submit();
    farm.pass(14min + 59s);
    QVERIFY(!farm.statistics.isQueueSustained());
    farm.pass(2s);
    QVERIFY(farm.statistics.isQueueSustained());
    QVERIFY2(farm.reasons().contains(u"queue above 10 for 15m"_s), qPrintable(farm.reasons()));
    QVERIFY2(farm.reasons().contains(u"no worker is registered"_s), qPrintable(farm.reasons()));
    QVERIFY2(farm.reasons().contains(u"the oldest build has waited 1h 15m"_s), qPrintable(farm.reasons()));

    farm.enrol("w", 100);
    const auto take = [&farm](int number) {
        for (int i = 0; i < number; ++i)
            QVERIFY(farm.poll("w")->job.has_value());
    };
    take(3); // 8 wait: not below 8
    farm.pass(10min);
    QVERIFY(farm.statistics.isQueueSustained());
    take(1); // 7
    farm.pass(4min + 59s);
    QVERIFY(farm.statistics.isQueueSustained());
    farm.submit(); // 8 again: the five minutes begin anew
    farm.pass(5min);
    QVERIFY(farm.statistics.isQueueSustained());
    take(1);
    farm.pass(4min + 59s);
    QVERIFY(farm.statistics.isQueueSustained());
    farm.pass(1s);
    QVERIFY(!farm.statistics.isQueueSustained());
    QVERIFY(!farm.reasons().contains(u"queue"_s));

    // A restart does not begin to count again.
    JudgedFarm later;
    later.submitMany(11);
    later.clock.advance(15min + 1s);
    HotState state = later.store.loadHot(later.clock.now());
    services::Statistics restarted{later.ledger, later.fleet, later.dispatcher, later.maintenance, later.clock, later.policy};
    QVERIFY(!restarted.isQueueSustained());
    restarted.load(state);
    QVERIFY(restarted.isQueueSustained());
}

void RunbookMetrics::rb_14_summary_of_the_week()
{
    SeededController empty;
    QVERIFY(empty->start());
    TYPED(empty, R"sh(curl -s -H "Authorization: Bearer $K" "$C/api/stats/summary?days=7" | jq -e '.totalBuilds==0 and .successRate==null and .averageBuildTimeMs==null and .runMs.p95==null and (.slo|all(.met==null))')sh", 0);

    SeededController controller;
    QVERIFY(controller.seed({{}, {}, {Outcome::Error, 1min, Platform::Android, FailureClass::Author}, {Outcome::Error, 1min, Platform::Android, FailureClass::Machine},
                             {Outcome::Cancelled}, {Outcome::Success, 1min, Platform::Ios, {}, 24h * 8}}));
    QVERIFY(controller->start());
    TYPED(controller, R"sh(curl -s -H "Authorization: Bearer $K" "$C/api/stats/summary?days=7" | jq -e '.successRate>=0 and .successRate<=1')sh", 0);
    TYPED(controller, R"sh(curl -s -H "Authorization: Bearer $K" "$C/api/stats/summary?days=7" | jq -e '[.totalBuilds,.completed,.failed,.cancelled,.infrastructureFailures]==[5,2,2,1,1]')sh", 0);
    TYPED(controller, R"sh(curl -s -H "Authorization: Bearer $K" "$C/api/stats/summary?days=7" | jq -e '.byPlatform.ios.successRate==1 and .byPlatform.android.successRate==0 and .byWorker[0].workerId=="mac-1" and .byWorker[0].totalBuilds==5')sh", 0);
    TYPED(controller, R"sh(curl -s -H "Authorization: Bearer $K" "$C/api/stats/summary?days=7" | jq -e '.byFailureClass=={"author":1,"dependency":0,"machine":1,"farm":0,"unknown":0}')sh", 0);
    TYPED(controller, R"sh(curl -s -H "Authorization: Bearer $K" "$C/api/stats/summary?days=9" | jq -e '.completed==3')sh", 0);
}

void RunbookMetrics::rb_15_success_above_95_percent()
{
    const auto verdict = [](int good, int bad) {
        std::vector<PastBuild> builds(size_t(good), PastBuild{});
        builds.insert(builds.end(), size_t(bad), PastBuild{Outcome::Error, 1min, Platform::Ios, FailureClass::Author});
        builds.push_back({Outcome::Cancelled});
        builds.push_back({Outcome::Error, 1min, Platform::Ios, FailureClass::Farm}); // nobody's fault who submits
        SeededController controller;
        return controller.seed(builds) && controller->start() ? controller.get("/api/stats/summary?days=7").object()["slo"_L1][0].toObject() : QJsonObject();
    };
    const QJsonObject just = verdict(19, 1);
    QCOMPARE(just["name"_L1].toString(), u"success_rate"_s);
    QCOMPARE(just["value"_L1].toDouble(), 0.95);
    QCOMPARE(just["met"_L1], QJsonValue(false)); // 95.0 % is not above 95 %
    QCOMPARE(just["budgetLeft"_L1].toDouble(-1), 0.0);
    QCOMPARE(verdict(20, 1)["met"_L1], QJsonValue(true));
}

void RunbookMetrics::rb_16_run_time_below_the_objective()
{
    const auto verdicts = [](Millis ios, Millis android) {
        SeededController controller;
        QJsonArray slo;
        if (controller.seed({{Outcome::Success, ios, Platform::Ios}, {Outcome::Success, android, Platform::Android}}) && controller->start())
            slo = controller.get("/api/stats/summary?days=7").object()["slo"_L1].toArray();
        return std::pair(slo[1]["met"_L1], slo[2]["met"_L1]);
    };
    QCOMPARE(verdicts(14min + 59s, 9min + 59s), std::pair(QJsonValue(true), QJsonValue(true)));
    QCOMPARE(verdicts(15min + 1s, 10min + 1s), std::pair(QJsonValue(false), QJsonValue(false)));
    QCOMPARE(verdicts(15min, 10min), std::pair(QJsonValue(false), QJsonValue(false)));
    QCOMPARE(verdicts(14min + 59s, 10min + 1s), std::pair(QJsonValue(true), QJsonValue(false)));

    SeededController controller;
    QVERIFY(controller.seed({{Outcome::Success, 1min}, {Outcome::Success, 2min}, {Outcome::Success, 12min}}));
    QVERIFY(controller->start());
    TYPED(controller, R"sh(curl -s -H "Authorization: Bearer $K" "$C/api/stats/summary" | jq -e '.byPlatform.ios.runMs=={"mean":300000,"p50":120000,"p95":720000} and .byPlatform.ios.waitMs.p95==60000 and .byWorker[0].runMs.p50==120000')sh", 0);
}

QTEST_GUILESS_MAIN(RunbookMetrics)
#include "metrics.moc"
