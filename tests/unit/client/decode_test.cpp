// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/decode.h"
#include "common/api/decodeevent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace freeagent;
using namespace freeagent::api;
using namespace Qt::StringLiterals;

class DecodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buildWithEverything();
    void buildWithLittle();
    void refuses_data();
    void refuses();
    void worker_data();
    void worker();
    void workerWithEverything();
    void whoseFailure();
    void statsWithoutAWait();
    void bothShapesOfTheList();
    void snapshot();
    void events_data();
    void events();
    void artifacts();
};

static QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

void DecodeTest::buildWithEverything()
{
    const auto build = decodeBuild(object(R"({"id":"abc","buildId":"abc","status":"pending","outcome":null,"platform":"android",
        "project":"shop","priority":5,"attempts":2,"worker_id":"w1","worker_name":"mac-1","submitted_at":1000,"started_at":2000,
        "completed_at":null,"updated_at":3000,"error_message":null,"has_result":false,"retry_of":"old",
        "waitReason":{"code":"all_busy","message":"m","since":900,"fix":"f"}})"));
    QVERIFY(build);
    BuildItem expected;
    expected.id.value = "abc";
    expected.platform = Platform::Android;
    expected.project = u"shop"_s;
    expected.priority = 5;
    expected.attempts = 2;
    expected.workerId.value = "w1";
    expected.workerName = u"mac-1"_s;
    expected.submittedAt = fromMs(1000);
    expected.startedAt = fromMs(2000);
    expected.updatedAt = fromMs(3000);
    expected.retryOf.value = "old";
    expected.waitReason = freeagent::WaitReason{"all_busy", u"m"_s, fromMs(900), u"f"_s};
    QCOMPARE(*build, expected);
}

void DecodeTest::buildWithLittle()
{
    const auto build = decodeBuild(object(R"({"id":"abc","status":"failed","outcome":"cancelled","submitted_at":7})"));
    QVERIFY(build);
    QCOMPARE(build->outcome, Outcome::Cancelled);
    QVERIFY(!build->startedAt && !build->completedAt && !build->waitReason);
    QCOMPARE(build->updatedAt, fromMs(7));
    QVERIFY(!build->hasFailed());
    QVERIFY(build->isTerminal());
}

void DecodeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("not JSON") << QByteArray("stats") << QByteArray("{");
    QTest::newRow("an array") << QByteArray("snapshot") << QByteArray("[]");
    QTest::newRow("build without id") << QByteArray("build.changed") << QByteArray(R"({"status":"pending"})");
    QTest::newRow("build with a sixth status") << QByteArray("build.changed") << QByteArray(R"({"id":"a","status":"paused"})");
    QTest::newRow("id that is no id") << QByteArray("build.changed") << QByteArray(R"({"id":"../x","status":"pending"})");
    QTest::newRow("worker without id") << QByteArray("worker.online") << QByteArray(R"({"name":"x"})");
}

void DecodeTest::refuses()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, data);
    const auto decoded = decodeEvent(event, data);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, QByteArray("api.malformed"));
}

void DecodeTest::worker_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("online");
    QTest::addColumn<int>("state");
    QTest::newRow("idle") << QByteArray(R"({"id":"w","status":"online","state":"idle"})") << true << int(WorkerState::Idle);
    QTest::newRow("building") << QByteArray(R"({"id":"w","status":"online","state":"building"})") << true << int(WorkerState::Building);
    QTest::newRow("offline wins") << QByteArray(R"({"id":"w","status":"offline","state":"building"})") << false << int(WorkerState::Offline);
    QTest::newRow("silent") << QByteArray(R"({"id":"w"})") << false << int(WorkerState::Offline);
}

void DecodeTest::worker()
{
    QFETCH(QByteArray, json);
    const auto worker = decodeWorker(object(json));
    QVERIFY(worker);
    QTEST(worker->online, "online");
    QTEST(int(worker->state), "state");
    QCOMPARE(worker->name, u"w"_s);
    QCOMPARE(worker->maxConcurrentBuilds, 1);
    QVERIFY(!worker->load.cpuPercent && !worker->load.diskPercent && !worker->lastSeenAt);
}

void DecodeTest::workerWithEverything()
{
    const auto worker = decodeWorker(object(R"({"id":"w1","name":"mac-1","status":"online","state":"building","availability":"paused",
        "hold":{"kind":"paused","reason":"Xcode","by":"anna","since":"2026-01-05T09:00:00.000Z","until":null},
        "requests":[{"id":"r1","kind":"reboot","state":"delivered","at":"2026-01-05T09:00:00.000Z","by":"anna","deliveredAt":"2026-01-05T09:00:01.000Z"},{"id":"r2","kind":"dance"}],
        "owner":"bert","address":"10.0.0.7","lastLogLine":"Compiling","health":{"os":"macOS 15","xcode":"16.2","uptimeSeconds":7,"diskFreeBytes":null,"memoryFreeBytes":9}})"));
    QVERIFY(worker);
    const Time nine = *fromIso(u"2026-01-05T09:00:00Z"_s);
    QCOMPARE(worker->availability, Availability::Paused);
    QCOMPARE(worker->hold, std::optional(Hold{HoldKind::Paused, u"Xcode"_s, u"anna"_s, nine, {}}));
    QCOMPARE(worker->requests, (QList<MachineRequest>{{"r1", MachineTask::Reboot, u"anna"_s, nine, nine + std::chrono::seconds(1)}}));
    QCOMPARE(worker->owner, u"bert"_s);
    QCOMPARE(worker->address, u"10.0.0.7"_s);
    QCOMPARE(worker->lastLogLine, u"Compiling"_s);
    QCOMPARE(worker->facts, (MachineFacts{u"macOS 15"_s, u"16.2"_s, 7, {}, 9}));
    // A controller that knows none of it.
    QCOMPARE(decodeWorker(object(R"({"id":"w1","status":"online","state":"building"})"))->availability, Availability::Busy);
    QCOMPARE(decodeWorker(object(R"({"id":"w1","status":"offline"})"))->availability, Availability::Offline);
}

void DecodeTest::whoseFailure()
{
    QCOMPARE(decodeBuild(object(R"({"id":"a","status":"failed","failure":{"class":"machine"}})"))->failure, FailureClass::Machine);
    QCOMPARE(decodeBuild(object(R"({"id":"a","status":"failed","failure":null})"))->failure, FailureClass::None);
    QVERIFY(decodeBuild(object(R"({"id":"a","status":"pending","canary":true})"))->canary);
}

void DecodeTest::statsWithoutAWait()
{
    const FarmStats waits = decodeStats(object(R"({"pending":2,"active":1,"oldestWaitMs":5000,"reasons":["a"]})"));
    QCOMPARE(waits.oldestWait, std::optional(Millis(5000)));
    QCOMPARE(waits.reasons, QStringList{u"a"_s});
    QVERIFY(!decodeStats(object(R"({"pending":0,"oldestWaitMs":0})")).oldestWait);
    QVERIFY(!decodeStats(object(R"({"pending":1,"oldestWaitMs":null})")).oldestWait);
}

void DecodeTest::bothShapesOfTheList()
{
    const QByteArray items = R"([{"id":"a","status":"pending"},{"id":"","status":"pending"},{"id":"b","status":"failed"}])";
    const auto array = decodeBuildList(QJsonDocument::fromJson(items).array());
    QCOMPARE(array.size(), 2);
    QCOMPARE(decodeBuildList(QJsonObject{{u"builds"_s, QJsonDocument::fromJson(items).array()}}), array);
}

void DecodeTest::snapshot()
{
    const auto event = decodeEvent("snapshot", R"({"revision":12,"reset":true,"builds":[{"id":"a","status":"building"}],
        "workers":[{"id":"w","status":"online","state":"idle"}],"stats":{"pending":3},"history":[[1000,2,1],[11000,3,1],[7]]})");
    QVERIFY(event);
    const auto &snapshot = std::get<Snapshot>(*event);
    QCOMPARE(snapshot.revision, 12);
    QVERIFY(snapshot.reset);
    QCOMPARE(snapshot.builds.size(), 1);
    QCOMPARE(snapshot.workers.size(), 1);
    QCOMPARE(snapshot.stats->pending, 3);
    QCOMPARE(snapshot.history, (QList<QueueSample>{{fromMs(1000), 2, 1}, {fromMs(11000), 3, 1}}));
}

void DecodeTest::events_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("kind");
    const QByteArray build = R"({"id":"a","status":"pending"})";
    const QByteArray worker = R"({"id":"w","status":"online"})";
    for (const char *name : {"build.submitted", "build.assigned", "build.building", "build.requeued", "build.completed",
                             "build.failed", "build.cancelled", "build.changed", "build.waiting"})
        QTest::newRow(name) << QByteArray(name) << build << 2;
    for (const char *name : {"worker.registered", "worker.changed", "worker.online", "worker.offline", "worker.retired"})
        QTest::newRow(name) << QByteArray(name) << worker << 3;
    QTest::newRow("telemetry") << QByteArray("worker.telemetry") << QByteArray(R"({"worker_id":"w","cpu_percent":5,"at":9})") << 4;
    QTest::newRow("telemetry of nobody") << QByteArray("worker.telemetry") << QByteArray(R"({"cpu_percent":5})") << 0;
    QTest::newRow("stats") << QByteArray("stats") << QByteArray("{}") << 5;
    QTest::newRow("goodbye") << QByteArray("goodbye") << QByteArray(R"({"reason":"x"})") << 6;
    QTest::newRow("of a later version") << QByteArray("alert.fired") << QByteArray("{}") << 0;
}

void DecodeTest::events()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, data);
    const auto decoded = decodeEvent(event, data);
    QVERIFY(decoded);
    QTEST(int(decoded->index()), "kind");
    if (const auto *changed = std::get_if<WorkerChanged>(&*decoded))
        QCOMPARE(changed->retired, event == "worker.retired");
}

void DecodeTest::artifacts()
{
    const QByteArray sum(64, 'A');
    const auto found = decodeArtifacts(object(R"({"artifacts":[{"name":"a.apk","size":5,"checksum":"sha256:)" + sum
                                              + R"("},{"name":"b"},{"name":"c","checksum":"md5:1"}]})"));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0], (ArtifactItem{u"a.apk"_s, 5, sum.toLower()}));
    QCOMPARE(found[1], (ArtifactItem{u"b"_s, -1, {}}));
    QCOMPARE(found[2].sha256, QByteArray());
}

QTEST_APPLESS_MAIN(DecodeTest)
#include "decode_test.moc"
