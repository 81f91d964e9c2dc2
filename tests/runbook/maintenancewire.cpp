// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clock.h"
#include "tests/runbook/realfarm.h"
#include "tests/support/daemon/shape.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <thread>

using namespace freeagent;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
#define SHAPED(value, shape) QCOMPARE(difference(value, shape), QByteArray())

/// The next 04:00 UTC.
Time nextFour()
{
    const Time now = SystemClock().now();
    const Time today = std::chrono::floor<std::chrono::days>(now) + 4h;
    return today > now ? today : today + 24h;
}

HttpReply submit(RealFarm &real)
{
    return real.farm->post("/api/builds/submit", Form().file("source", "PK\x03\x04", "app.zip").field("platform", "ios"));
}

/// What a person types; $C and $K as in the runbook.
struct Typed {
    int status = -1;
    QByteArray out;
};
Typed type(const RealFarm &real, const QString &command)
{
    QProcess shell;
    shell.setProcessEnvironment([&real] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"C"_s, u"http://127.0.0.1:%1"_s.arg(real.controller.port()));
        environment.insert(u"K"_s, QString::fromLatin1(real.controller.key()));
        return environment;
    }());
    shell.start(u"sh"_s, {u"-c"_s, command});
    if (!shell.waitForFinished(30'000))
        return {};
    return {shell.exitCode(), shell.readAllStandardOutput()};
}
} // namespace

class RunbookMaintenanceWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rb_31_preview_and_calendar()
    {
        RealFarm real;
        QVERIFY(real.farm);
        QCOMPARE(real.farm->post("/api/maintenance/windows", R"({"name":"Monthly maintenance","rule":"FREQ=MONTHLY;BYDAY=1SU","start":"02:00","durationMinutes":120})").status, 201);
        const QJsonArray twelve = real.farm->get("/api/maintenance/next?count=12").object().value("occurrences"_L1).toArray();
        QCOMPARE(twelve.size(), 12);
        const QByteArray calendar = real.farm->get("/api/maintenance/calendar.ics").body;
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 12);
        for (const QJsonValue one : twelve) {
            const QDateTime start = QDateTime::fromString(one["startAt"_L1].toString(), Qt::ISODateWithMs);
            QCOMPARE(start.date().dayOfWeek(), 7);
            QVERIFY(start.date().day() <= 7);
            QCOMPARE(start.time(), QTime(2, 0));
            QVERIFY(calendar.contains("DTSTART:" + start.toString(u"yyyyMMdd"_s).toLatin1() + "T020000Z"));
        }
    }

    void rb_32_submitters_see_the_window()
    {
        RealFarm real;
        QVERIFY(real.farm);
        QVERIFY(!submit(real).hasHeader("x-maintenance-window"));
        const QDateTime start = QDateTime::currentDateTimeUtc().addSecs(48 * 3600);
        const QByteArray body = "{\"name\":\"Disks\",\"rule\":\"FREQ=YEARLY\",\"durationMinutes\":60,\"start\":\"" + start.toString(u"HH:mm"_s).toLatin1() + "\",\"from\":\""
            + start.date().toString(Qt::ISODate).toLatin1() + "\"}";
        QCOMPARE(real.farm->post("/api/maintenance/windows", body).status, 201);
        QTRY_VERIFY_WITH_TIMEOUT(submit(real).header("x-maintenance-window").startsWith(start.toString(u"yyyy-MM-ddTHH:mm"_s).toLatin1()), 10'000);
        QTRY_COMPARE(real.farm->get("/api/maintenance/notices").object().value("notices"_L1)[0]["kind"_L1].toString(), u"T-72h"_s);
    }

    void rb_33_refused_word_for_word()
    {
        RealFarm real;
        QVERIFY(real.farm);
        const Time end = nextFour();
        QCOMPARE(real.farm->post("/api/admin/maintenance", "{\"enabled\":true,\"message\":\"Scheduled maintenance\",\"until\":\"" + toIso(end) + "\"}").status, 200);
        const Time before = SystemClock().now();
        const HttpReply refused = submit(real);
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.object().value("error"_L1).toString(), u"503 Service Unavailable - Scheduled maintenance (back at 4 AM UTC)"_s);
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(end - before).count();
        QVERIFY2(std::abs(refused.header("retry-after").toLongLong() - seconds) <= 2, refused.header("retry-after").constData());
        // Without a known end no time is invented.
        QCOMPARE(real.farm->post("/api/admin/maintenance", QByteArray(R"({"enabled":true})")).status, 200);
        QCOMPARE(submit(real).object().value("error"_L1).toString(), u"503 Service Unavailable - Scheduled maintenance"_s);
    }

    void rb_33_everything_else_goes_on()
    {
        RealFarm real;
        QVERIFY(real.farm);
        const QByteArray worker = real.farm->registerWorker("mac-1");
        const QByteArray build = real.farm->submit();
        QCOMPARE(real.farm->poll(worker), build);
        QCOMPARE(real.farm->post("/api/admin/maintenance", QByteArray(R"({"enabled":true})")).status, 200);
        QCOMPARE(submit(real).status, 503);
        QCOMPARE(real.farm->get("/api/workers/poll?worker_id=" + worker).status, 200);
        QCOMPARE(real.farm->post("/api/builds/" + build + "/heartbeat?worker_id=" + worker, QByteArray("{}")).status, 200);
        QCOMPARE(real.controller.request({"POST", "/api/builds/" + build + "/logs",
                                          real.farm->admin() + Headers{{"X-Worker-Id", worker}, {"Content-Type", "application/json"}},
                                          R"({"level":"info","message":"x"})", false, false}).status, 200);
        for (const char *read : {"/api/builds", "/api/workers", "/health", "/api/stats", "/", "/api/maintenance/run"})
            QCOMPARE(real.farm->get(read).status, 200);
        SHAPED(real.farm->get("/health").json(), R"({"status":"maintenance"})");
        QVERIFY(real.farm->complete(worker, build));
    }

    /// It blocks, uses no processor meanwhile, and ends within a moment of the last build.
    void rb_34_drain_is_event_driven()
    {
        RealFarm real;
        QVERIFY(real.farm);
        const QByteArray worker = real.farm->registerWorker("mac-1");
        const QByteArray build = real.farm->submit();
        QCOMPARE(real.farm->poll(worker), build);
        SHAPED(real.farm->post("/api/maintenance/drain", QByteArray(R"({"deadlineSeconds":5400})")).json(), R"({"draining":true,"active":1,"etaAt":null})");
        const qint64 version = real.farm->get("/api/maintenance/drain").object().value("version"_L1).toInteger();
        HttpReply parked;
        QElapsedTimer timer;
        timer.start();
        qint64 waited = 0;
        std::thread client([&] {
            RawHttp http(real.controller.port());
            parked = http.send({"GET", "/api/maintenance/drain?wait=60&version=" + QByteArray::number(version), real.farm->admin(), {}, false, false});
            waited = timer.elapsed();
        });
        QTRY_VERIFY(timer.elapsed() > 700); // it is parked
        QVERIFY(!parked.arrived());
        const qint64 reported = timer.elapsed();
        const bool completed = real.farm->complete(worker, build);
        client.join();
        QVERIFY(completed);
        QCOMPARE(parked.status, 200);
        SHAPED(parked.json(), R"({"draining":true,"active":[],"empty":true})");
        QVERIFY2(waited >= reported && waited - reported < 2000, QByteArray::number(waited - reported).constData());
        const QByteArray second = real.farm->submit();
        QVERIFY(!second.isEmpty());
        QVERIFY2(real.farm->poll(worker).isEmpty(), "nothing new is started");
        QCOMPARE(real.controller.request({"DELETE", "/api/maintenance/drain", real.farm->admin(), {}, false, false}).status, 200);
        QCOMPARE(real.farm->poll(worker), second);
    }

    void rb_36_curl_as_written()
    {
        RealFarm real;
        QVERIFY(real.farm);
        const QString enable = uR"sh(curl -s -w '\n%{http_code}' -X POST "$C/api/admin/maintenance" -H "Authorization: Bearer $K" -d '{"enabled":true,"message":"Scheduled maintenance"}')sh"_s;
        for (int i = 0; i < 2; ++i) { // idempotent
            const Typed typed = type(real, enable);
            QCOMPARE(typed.status, 0);
            QVERIFY2(typed.out.endsWith("\n200"), typed.out.constData());
            SHAPED(QJsonDocument::fromJson(typed.out.chopped(4)).object(), R"({"maintenance":{"enabled":true,"message":"Scheduled maintenance","until":null,"since":"#iso","by":"admin key"}})");
        }
        const QByteArray since = real.farm->get("/api/admin/maintenance").object().value("maintenance"_L1)["since"_L1].toString().toLatin1();
        real.controller.kill();
        QVERIFY(real.controller.start());
        real.farm->reconnect();
        SHAPED(real.farm->get("/api/admin/maintenance").json(), "{\"maintenance\":{\"enabled\":true,\"message\":\"Scheduled maintenance\",\"since\":\"" + since + "\"}}");
        QCOMPARE(submit(real).status, 503);
        const Typed audit = type(real, uR"sh(curl -s -H "Authorization: Bearer $K" "$C/api/audit?limit=20")sh"_s);
        QVERIFY2(audit.out.contains("maintenance"), audit.out.constData());
        const Typed off = type(real, uR"sh(curl -s -X POST "$C/api/admin/maintenance" -H "Authorization: Bearer $K" -d '{"enabled":false}')sh"_s);
        SHAPED(QJsonDocument::fromJson(off.out).object(), R"({"maintenance":{"enabled":false}})");
        QCOMPARE(submit(real).status, 200);
    }
};

QTEST_GUILESS_MAIN(RunbookMaintenanceWire)
#include "maintenancewire.moc"
