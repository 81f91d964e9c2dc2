// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/wire/encodebuild.h"
#include "tests/runbook/realfarm.h"
#include "tests/support/daemon/program.h"
#include "tests/support/daemon/shape.h"
#include "tests/support/patience.h"
#include "tests/unit/services/carefixture.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <csignal>

using namespace freeagent;
using namespace freeagent::services;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
#define SHAPED(value, shape) QCOMPARE(difference(value, shape), QByteArray())

const QByteArray kMac = R"({"name":"mac-1","capabilities":{"platforms":["ios"],"os":"macOS 15.1","xcode":"16.2"}})";

/// As the published worker's doctor sends it.
QByteArray published(const QByteArray &worker, const QByteArray &status = "healthy")
{
    return "{\"worker_id\":\"" + worker + "\",\"status\":\"" + status + "\",\"run_at\":" + QByteArray::number(QDateTime::currentMSecsSinceEpoch())
        + R"(,"duration_ms":812,"auto_fixed":false,"checks":[{"name":"disk_space","status":"pass","message":"212 GB free","duration_ms":4,"auto_fixed":false},
             {"name":"memory","status":"pass","message":"16 GB","duration_ms":1,"auto_fixed":false,"details":{"fix":""}}]})";
}
} // namespace

class RunbookWorkers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rb_19_worker_show_lists_all()
    {
        RealFarm real;
        QVERIFY(real.farm);
        const QByteArray id = real.farm->post("/api/workers/register", kMac).object().value("id"_L1).toString().toLatin1();
        QCOMPARE(real.farm->get("/api/workers/poll?worker_id=" + id + "&uptime=93600&disk_free=212000000000&memory_free=17179869184").status, 200);
        QCOMPARE(real.farm->post("/api/diagnostics/report", published(id)).status, 200);
        SHAPED(real.detail(id), R"({"worker":{"name":"mac-1","availability":"online","address":"127.0.0.1","health":{"os":"macOS 15.1","xcode":"16.2",
            "uptimeSeconds":93600,"diskFreeBytes":212000000000,"memoryFreeBytes":17179869184}},"diagnostics":{"status":"healthy"},"recentBuilds":[]})");
    }

    void rb_19_diagnostics_as_upstream_sends_them()
    {
        RealFarm real;
        QVERIFY(real.farm);
        const QByteArray id = real.farm->registerWorker("mac-1");
        SHAPED(real.farm->post("/api/diagnostics/report", published(id)).json(), R"({"id":"#text","status":"stored"})");
        QVERIFY(real.isTicked(id, "diagnostics"_L1));
        QCOMPARE(real.farm->post("/api/diagnostics/report", published(id, "critical")).status, 200);
        QVERIFY(!real.isTicked(id, "diagnostics"_L1));
        SHAPED(real.farm->get("/api/diagnostics/" + id + "/latest").json(), R"({"status":"critical","duration_ms":812})");
    }

    void rb_19_request_comes_after_the_drain()
    {
        RealFarm real;
        QVERIFY(real.farm);
        const QByteArray id = real.farm->registerWorker("mac-1");
        const QByteArray first = real.farm->submit();
        QCOMPARE(real.farm->poll(id), first);
        const HttpReply asked = real.farm->post("/api/workers/" + id + "/requests", R"({"kind":"reboot"})");
        QCOMPARE(asked.status, 202);
        const QByteArray request = asked.object()["request"_L1]["id"_L1].toString().toLatin1();
        const QByteArray second = real.farm->submit();
        QVERIFY(!real.farm->get("/api/workers/poll?worker_id=" + id).object().contains("request"_L1)); // it builds
        QVERIFY(real.farm->complete(id, first));
        const QJsonObject answer = real.farm->get("/api/workers/poll?worker_id=" + id).object();
        SHAPED(answer, "{\"job\":null,\"request\":{\"id\":\"" + request + "\",\"kind\":\"reboot\"}}");
        SHAPED(real.detail(id), R"({"worker":{"requests":[{"state":"delivered","deliveredAt":"#iso"}]}})");
        QCOMPARE(real.farm->post("/api/workers/" + id + "/requests/" + request + "/done", R"({"ok":true,"message":"rebooted"})").status, 200);
        QCOMPARE(real.farm->poll(id), second);
        SHAPED(real.detail(id), R"({"worker":{"requests":[]},"lastRequest":{"kind":"reboot","ok":true,"message":"rebooted"}})");
    }

    void rb_19_a_real_worker_does_what_it_is_asked()
    {
        RealFarm real;
        QVERIFY(real.farm);
        QTemporaryDir folder;
        QFile settings(folder.filePath(u"worker.toml"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[maintenance]\nrestart-app-command = \"echo it came $((40 + 2))\"\n[disk]\nleast-free = 0\n[poll]\npause = \"100ms\"\n");
        settings.close();
        Program worker;
        QVERIFY(worker.start(productBinary(u"expo-worker"_s),
                             {u"--config"_s, settings.fileName(), u"--controller"_s, u"http://127.0.0.1:%1"_s.arg(real.controller.port()), u"--name"_s, u"mac-1"_s,
                              u"--state-dir"_s, folder.filePath(u"state"_s), u"--sandbox"_s, u"none"_s, u"--platforms"_s, u"ios"_s},
                             folder.filePath(u"log"_s), {u"EXPO_WORKER_API_KEY="_s + QString::fromLatin1(real.controller.key())}));
        const auto id = [&real] {
            return real.farm->get("/api/workers").object()["workers"_L1].toArray().first().toObject()["id"_L1].toString().toLatin1();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!id().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(real.isTicked(id(), "polled"_L1) && real.isTicked(id(), "disk"_L1), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!real.detail(id())["diagnostics"_L1].isNull(), patience);
        SHAPED(real.detail(id()), R"({"worker":{"health":{"os":"#text","uptimeSeconds":"#int","diskFreeBytes":"#int","memoryFreeBytes":"#int"}}})");
        const auto done = [&](const QByteArray &kind) {
            real.farm->post("/api/workers/" + id() + "/requests", "{\"kind\":\"" + kind + "\"}");
            if (!QTest::qWaitFor([&] { return real.detail(id())["lastRequest"_L1]["kind"_L1].toString().toLatin1() == kind; }, int(patience)))
                return QString(u"nothing"_s);
            return real.detail(id())["lastRequest"_L1]["message"_L1].toString();
        };
        QCOMPARE(done("restart-app"), u"it came 42"_s);
        QCOMPARE(done("reboot"), u"not configured: set maintenance.reboot-command on the machine"_s);
        worker.signal(SIGTERM);
        QVERIFY(worker.wait(10s).ended);
    }

    /// Trap 16: an update that does not drain first kills a build.
    void rb_19_update_never_kills_a_build()
    {
        CareFixture farm;
        farm.enrol("mac-1");
        const BuildId build = farm.submit();
        farm.given("mac-1");
        farm.await<Result<RollingRun>>([&](auto done) { farm.care.rollingUpdate.start(MachineTask::Update, {}, u"anna"_s, done); });
        for (int i = 0; i < 5; ++i) {
            farm.live(20s);
            farm.leases.sign(build); // the machine is at work
            QVERIFY(!farm.poll("mac-1")->request);
            QCOMPARE(farm.now(build).status, BuildStatus::Building);
        }
        QVERIFY(farm.report(build, "mac-1", true));
        farm.live(1s);
        QVERIFY(farm.poll("mac-1")->request);
        QCOMPARE(farm.now(build).status, BuildStatus::Completed);
    }

    void rb_25_online_late_offline()
    {
        CareFixture farm;
        farm.enrol("mac-1");
        farm.poll("mac-1");
        QCOMPARE(farm.word("mac-1"), QByteArray("online"));
        farm.live(45s);
        QCOMPARE(farm.word("mac-1"), QByteArray("online"));
        farm.live(1ms);
        QCOMPARE(farm.word("mac-1"), QByteArray("late"));
        farm.live(45s - 2ms);
        QCOMPARE(farm.word("mac-1"), QByteArray("late"));
        farm.live(1ms); // 90 s
        QCOMPARE(farm.word("mac-1"), QByteArray("offline"));
        QCOMPARE(farm.store.events.back().type, QByteArray("worker.offline"));
        farm.poll("mac-1");
        QCOMPARE(farm.word("mac-1"), QByteArray("online"));
    }

    void rb_25_the_row_tells_where_it_was()
    {
        CareFixture farm;
        farm.enrol("mac-1");
        const BuildId build = farm.submit();
        farm.given("mac-1");
        const BuildRecord record = *farm.ledger.open(build);
        farm.await<Result<void>>([&](auto done) { farm.logs.append(record, {{{}, LogLevel::Info, u"Compiling Expo"_s}}, done); });
        farm.live(92s);
        const QJsonObject row = QJsonDocument::fromJson(farm.feed.item(*farm.fleet.find({"mac-1"}))).object();
        SHAPED(row, R"({"availability":"offline","status":"offline","silentSeconds":92,"address":"127.0.0.1","lastLogLine":"Compiling Expo"})");
        // Also after the controller was restarted.
        CareFixture again;
        again.fleet.load({farm.store.workers.value({"mac-1"})});
        again.care.load(farm.store.records);
        SHAPED(QJsonDocument::fromJson(again.feed.item(*again.fleet.find({"mac-1"}))).object(), R"({"address":"127.0.0.1","lastLogLine":"Compiling Expo"})");
    }

    void rb_25_its_build_is_requeued_once()
    {
        CareFixture farm;
        farm.enrol("mac-1");
        farm.enrol("mac-2");
        const BuildId build = farm.submit();
        QCOMPARE(farm.given("mac-1"), build);
        farm.live(farm.policy.lease - 1ms);
        QCOMPARE(farm.now(build).status, BuildStatus::Assigned);
        farm.live(1ms);
        QCOMPARE(farm.now(build).status, BuildStatus::Pending);
        for (int i = 0; i < 10; ++i)
            farm.live(1s);
        const auto requeued = [&farm] {
            return std::count_if(farm.store.events.begin(), farm.store.events.end(), [](const Event &event) { return event.type == "build.requeued"; });
        };
        QCOMPARE(requeued(), 1);
        farm.poll("mac-1"); // it is back, and another one is preferred
        QVERIFY(farm.given("mac-1").isEmpty());
        QCOMPARE(farm.given("mac-2"), build);
        QVERIFY(farm.report(build, "mac-2", true));
        QCOMPARE(requeued(), 1);
    }

    void rb_25_the_eight_words()
    {
        CareFixture farm;
        for (const char *id : {"online", "busy", "late", "offline", "paused", "draining", "quarantined", "retired"})
            farm.enrol(id);
        farm.submit();
        farm.given("busy");
        farm.hold("paused", HoldKind::Paused);
        farm.hold("draining", HoldKind::Draining);
        farm.hold("quarantined", HoldKind::Quarantined);
        farm.await<Result<int>>([&](auto done) { farm.workers.unregister({"retired"}, done); });
        farm.live(44s);
        farm.poll("late");
        farm.live(44s);
        farm.poll("online");
        farm.fleet.sign(*farm.fleet.find({"busy"}));
        farm.live(2s);
        for (const char *id : {"online", "busy", "late", "offline", "paused", "draining", "quarantined", "retired"})
            QCOMPARE(farm.word(id), QByteArray(id));
    }

    void rb_26_no_compatible_worker()
    {
        RealFarm real;
        QVERIFY(real.farm);
        real.farm->registerWorker("droid-1", "android");
        real.farm->registerWorker("droid-2", "android");
        const QByteArray build = real.farm->submit("ios");
        const QJsonValue reason = real.farm->get("/api/builds/" + build).object()["waitReason"_L1];
        SHAPED(reason, R"({"code":"no_compatible_worker","message":"None of the 2 registered workers builds for iOS.","since":"#ms","fix":"#text"})");
        QVERIFY(reason["fix"_L1].toString().startsWith(u"Add a worker for iOS"_s));
    }

    void rb_26_paused_workers_are_named()
    {
        RealFarm real;
        QVERIFY(real.farm);
        QList<QByteArray> macs;
        for (const char *name : {"mac-1", "mac-2", "mac-3"})
            macs.append(real.farm->registerWorker(name, "ios"));
        real.farm->submit("ios");
        real.farm->poll(macs[0]);
        const QByteArray anna = real.farm->post("/api/tokens", R"({"name":"anna","role":"operator"})").object()["secret"_L1].toString().toLatin1();
        for (const QByteArray &mac : {macs[1], macs[2]})
            QCOMPARE(real.controller.request({"POST", "/api/workers/" + mac + "/pause", {{"X-API-Key", anna}, {"X-Reason", "Xcode update"}}, {}, false, false}).status, 200);
        const QByteArray build = real.farm->submit("ios");
        SHAPED(real.farm->get("/api/builds/" + build).json(),
               R"({"waitReason":{"code":"workers_held","message":"2 of 3 workers for iOS are paused, 1 busy.","since":"#ms"}})");
        const QString fix = real.farm->get("/api/builds/" + build).object()["waitReason"_L1]["fix"_L1].toString();
        QVERIFY2(fix.startsWith(u"Resume "_s) && fix.contains(u"mac-2 (paused by anna: Xcode update)"_s) && fix.contains(u"mac-3 (paused by anna: Xcode update)"_s), qPrintable(fix));
        QVERIFY(real.controller.restart()); // and it is remembered
        real.farm->reconnect();
        SHAPED(real.farm->get("/api/builds/" + build).json(), R"({"waitReason":{"code":"workers_held"}})");
    }

    void rb_26_a_reason_for_every_pending_build()
    {
        CareFixture farm;
        QList<BuildId> builds{farm.submitOf(u"a"_s, Platform::Ios), farm.submitOf(u"b"_s, Platform::Android)};
        const auto everyOneHasAReason = [&] {
            return std::all_of(builds.begin(), builds.end(), [&](const BuildId &id) {
                const auto reason = farm.dispatcher.reason(id);
                return farm.now(id).status != BuildStatus::Pending || (reason && !reason->code.isEmpty() && reason->message.endsWith(u'.'));
            });
        };
        QVERIFY(everyOneHasAReason()); // nobody is registered
        farm.enrolFor("mac", {Platform::Ios});
        QVERIFY(everyOneHasAReason());
        builds.append(farm.await<Result<Submitted>>([&](auto done) { farm.builds.submitCanary({{"mac"}, {}}, done); })->build.id);
        QVERIFY(everyOneHasAReason());
        farm.hold("mac", HoldKind::Quarantined);
        farm.live(1s);
        QVERIFY(everyOneHasAReason());
        farm.live(2min);
        QVERIFY(everyOneHasAReason());
        const auto since = farm.dispatcher.reason(builds[0])->since;
        farm.live(1min);
        QCOMPARE(farm.dispatcher.reason(builds[0])->since, since);
    }

    void rb_27_checklist_ticks_itself()
    {
        RealFarm real("[workers]\noffline-after = \"1s\"\n");
        QVERIFY(real.farm);
        const QByteArray id = real.farm->post("/api/workers/register", kMac).object().value("id"_L1).toString().toLatin1();
        real.farm->post("/api/workers/" + id + "/quarantine", R"({"reason":"a disk that fails"})");
        QTRY_VERIFY_WITH_TIMEOUT(!real.isTicked(id, "polled"_L1), patience);
        const QJsonArray list = real.detail(id)["checklist"_L1].toArray();
        QStringList open;
        for (const QJsonValue &item : list)
            if (!item["done"_L1].toBool()) {
                open.append(item["step"_L1].toString());
                QVERIFY(!item["hint"_L1].toString().isEmpty() && !item["evidence"_L1].toString().isEmpty());
            }
        QCOMPARE(open.join(u' '), u"polled diagnostics disk no_hold canary"_s);
        // The signals return, one after the other, and each ticks its point.
        real.farm->get("/api/workers/poll?worker_id=" + id + "&disk_free=90000000000");
        QVERIFY(real.isTicked(id, "polled"_L1));
        QVERIFY(real.isTicked(id, "disk"_L1));
        real.farm->post("/api/diagnostics/report", published(id));
        QVERIFY(real.isTicked(id, "diagnostics"_L1));
        QVERIFY(!real.isTicked(id, "no_hold"_L1));
        QVERIFY2(real.step(id, "no_hold"_L1)["evidence"_L1].toString().contains(u"a disk that fails"_s), qPrintable(real.step(id, "no_hold"_L1)["evidence"_L1].toString()));
        QCOMPARE(real.farm->post("/api/workers/" + id + "/resume", QByteArray("{}")).status, 200);
        QVERIFY(real.isTicked(id, "no_hold"_L1));
        QVERIFY(!real.isTicked(id, "canary"_L1));
        QCOMPARE(real.farm->post("/api/builds/canary", "{\"worker\":\"" + id + "\"}").status, 201);
        const QByteArray canary = real.farm->poll(id);
        QVERIFY(real.step(id, "canary"_L1)["evidence"_L1].toString().contains(QString::fromLatin1(canary)));
        QVERIFY(real.farm->complete(id, canary));
        QVERIFY(real.isTicked(id, "canary"_L1));
    }

    void rb_60_limits_by_platform_and_project()
    {
        RealFarm real("[queue]\ntime-limit-ios = \"50m\"\n[project.shop]\ntime-limit = \"2h\"\n");
        QVERIFY(real.farm);
        SHAPED(real.farm->get("/api/builds/limits").json(),
               R"({"leaseSeconds":120,"platforms":[{"platform":"ios","limitSeconds":3000,"builds":0,"p95Ms":null,"suggestedSeconds":null},{"platform":"android","limitSeconds":3600}],
                   "projects":[{"project":"shop","limitSeconds":7200}]})");
        CareFixture farm;
        farm.policy.timeLimit = {50min, 60min};
        farm.policy.projectTimeLimit.insert(u"shop"_s, 2h);
        farm.enrol("w", 3);
        const BuildId shop = farm.submitOf(u"shop"_s);
        const BuildId blog = farm.submitOf(u"blog"_s);
        farm.poll("w", false, QList<BuildId>{});
        farm.poll("w", false, QList<BuildId>{shop});
        const auto stayAlive = [&](Millis time) {
            farm.live(time);
            farm.leases.sign(shop);
            farm.leases.sign(blog);
        };
        for (int i = 0; i < 49; ++i)
            stayAlive(1min);
        stayAlive(59s);
        QCOMPARE(farm.now(blog).status, BuildStatus::Building);
        farm.live(1s);
        QCOMPARE(farm.now(blog).outcome, Outcome::Timeout);
        QCOMPARE(farm.now(shop).status, BuildStatus::Building);
    }

    void rb_60_silent_and_over_limit_differ()
    {
        const auto code = [](CareFixture &farm, const BuildId &id) {
            const BuildRecord record = *farm.store.find(id);
            const QJsonObject item = QJsonDocument::fromJson(wire::buildDetail(record.build, record.attempts, {})).object();
            return item["outcome"_L1].toString() + u' ' + item["failure"_L1]["code"_L1].toString();
        };
        CareFixture silent;
        silent.policy.maxAttempts = 1;
        silent.enrol("w");
        const BuildId lost = silent.submit();
        silent.given("w");
        silent.live(silent.policy.lease);
        QCOMPARE(code(silent, lost), u"timeout worker_silent"_s);

        CareFixture slow;
        slow.policy.timeLimit = {1min, 1min};
        slow.enrol("w");
        const BuildId over = slow.submit();
        slow.given("w");
        slow.leases.sign(over);
        slow.live(1min);
        QCOMPARE(code(slow, over), u"timeout over_time_limit"_s);
        QVERIFY(slow.now(over).errorMessage.contains(u"limit of 1 min"_s));
    }

    void rb_60_suggestion_is_three_times_p95()
    {
        RealFarm real;
        QVERIFY(real.farm);
        const QByteArray id = real.farm->registerWorker("mac-1");
        const auto limits = [&] { return real.farm->get("/api/builds/limits").object()["platforms"_L1].toArray().first().toObject(); };
        for (int i = 0; i < 4; ++i)
            QVERIFY(real.farm->submit().size() && real.farm->complete(id, real.farm->poll(id)));
        QVERIFY(limits()["suggestedSeconds"_L1].isNull()); // four tell nothing about the slowest
        QVERIFY(real.farm->submit().size() && real.farm->complete(id, real.farm->poll(id)));
        const QJsonObject ios = limits();
        QCOMPARE(ios["builds"_L1].toInt(), 5);
        QCOMPARE(ios["suggestedSeconds"_L1].toInteger(), (ios["p95Ms"_L1].toInteger() * 3 + 999) / 1000);
    }
};

QTEST_GUILESS_MAIN(RunbookWorkers)
#include "workers.moc"
