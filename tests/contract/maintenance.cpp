// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"
#include "tests/support/daemon/ssereader.h"

#include <QDateTime>

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Windows, runs, the drain, jobs and the database's upkeep on the wire.
class Maintenance : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAtFirst_data();
    void nothingAtFirst();
    void windows();
    void badWindowsAreRefused_data();
    void badWindowsAreRefused();
    void upcoming();
    void holding();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void misspelledFieldsAreNamed();
    void drain();
    void canary();
    void aRunToItsEnd();
    void aRunThatFails();
    void jobs();
    void database();
    void theFeedTells();

private:
    HttpReply put(const QByteArray &target, const QByteArray &json) { return api().send({"PUT", target, admin() + Headers{{"Content-Type", "application/json"}}, json, false, false}); }
    HttpReply remove(const QByteArray &target) { return api().send({"DELETE", target, admin(), {}, false, false}); }
    QByteArray makeWindow(const QByteArray &name);
    QString step() { return api().get("/api/maintenance/run", admin()).object().value("run"_L1)["step"_L1].toString(); }
};

QByteArray Maintenance::makeWindow(const QByteArray &name)
{
    const HttpReply made = api().post("/api/maintenance/windows", admin(), "{\"name\":\"" + name + R"(","rule":"FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1","zone":"Europe/Paris"})");
    if (made.status != 201)
        fail("window: " + made.body);
    return made.object().value("window"_L1)["id"_L1].toString().toLatin1();
}

void Maintenance::nothingAtFirst_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("windows") << QByteArray("/api/maintenance/windows") << QByteArray(R"({"windows":[],"total":0})");
    QTest::newRow("next") << QByteArray("/api/maintenance/next") << QByteArray(R"({"occurrences":[]})");
    QTest::newRow("notices") << QByteArray("/api/maintenance/notices") << QByteArray(R"({"notices":[],"total":0})");
    QTest::newRow("run") << QByteArray("/api/maintenance/run") << QByteArray(R"({"run":null})");
    QTest::newRow("drain") << QByteArray("/api/maintenance/drain?wait=30") << QByteArray(R"({"draining":false,"active":[],"total":0,"empty":true,"etaAt":null,"deadlineAt":null})");
    QTest::newRow("runs") << QByteArray("/api/admin/runs") << QByteArray(R"({"runs":"#array","total":"#int"})");
    QTest::newRow("state") << QByteArray("/api/admin/maintenance")
                           << QByteArray(R"({"maintenance":{"enabled":false,"message":"","since":null,"until":null,"by":"","reason":"","drain":false,"hold":false,"phase":"off"}})");
}

void Maintenance::nothingAtFirst()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, shape);
    ANSWERS(api().get(target, admin()), 200, shape);
}

void Maintenance::windows()
{
    const HttpReply made = api().post("/api/maintenance/windows", admin(),
                                      R"({"name":"Monthly","rule":"FREQ=MONTHLY;BYDAY=1SU","start":"02:00","durationMinutes":120,"message":"Scheduled maintenance"})");
    ANSWERS(made, 201, R"({"window":{"id":"#text","name":"Monthly","rule":"FREQ=MONTHLY;BYDAY=1SU","start":"02:00","durationMinutes":120,"zone":"UTC","enabled":true,
        "steps":["notify","disable","drain","update","optimise","canary","enable"],"next":"#array"}})");
    const QByteArray id = made.object().value("window"_L1)["id"_L1].toString().toLatin1();
    ANSWERS(api().get("/api/maintenance/windows", admin()), 200, R"({"total":1,"windows":[{"name":"Monthly","next":"#array"}]})");
    ANSWERS(put("/api/maintenance/windows/" + id, R"({"enabled":false,"reason":"not this year"})"), 200, R"({"window":{"name":"Monthly","enabled":false,"start":"02:00"}})");
    ANSWERS(api().get("/api/maintenance/next", admin()), 200, R"({"occurrences":[]})");
    ANSWERS(put("/api/maintenance/windows/nobody", "{}"), 404, R"({"error":"#text"})");
    ANSWERS(remove("/api/maintenance/windows/" + id), 200, R"({"window":{"name":"Monthly"}})");
    ANSWERS(remove("/api/maintenance/windows/" + id), 404, R"({"error":"#text"})");
    ANSWERS(api().get("/api/maintenance/windows", {}), 401, "");
}

void Maintenance::badWindowsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"{}", R"({"name":"x"})", R"({"name":"x","rule":"every Sunday"})", R"({"name":"x","rule":"FREQ=DAILY","zone":"Mars/Base"})",
                             R"({"name":"x","rule":"FREQ=DAILY","start":"25:00"})", R"({"name":"x","rule":"FREQ=DAILY","durationMinutes":-1})",
                             R"({"name":"x","rule":"FREQ=DAILY","stepps":[]})", "[]", "{"})
        QTest::newRow(body) << QByteArray(body);
}

void Maintenance::badWindowsAreRefused()
{
    QFETCH(QByteArray, body);
    ANSWERS(api().post("/api/maintenance/windows", admin(), body), 400, R"({"error":"#text"})");
}

void Maintenance::upcoming()
{
    const QByteArray id = makeWindow("New year");
    ANSWERS(api().get("/api/maintenance/next?count=2", admin()), 200,
            "{\"occurrences\":[{\"windowId\":\"" + id + R"(","name":"New year","startAt":"#iso","endAt":"#iso","localStart":"#text"},{}]})");
    for (const char *count : {"0", "101", "x"})
        ANSWERS(api().get(QByteArray("/api/maintenance/next?count=") + count, admin()), 400, R"({"error":"#text"})");
    const HttpReply calendar = api().get("/api/maintenance/calendar.ics", admin());
    ANSWERS(calendar, 200, "");
    QVERIFY(calendar.header("content-type").startsWith("text/calendar"));
    QVERIFY(calendar.body.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(calendar.body.contains("SUMMARY:New year\r\n"));
    ANSWERS(remove("/api/maintenance/windows/" + id), 200, "");
    // What had begun when its window was made never runs.
    const QDateTime began = QDateTime::currentDateTimeUtc().addSecs(-120);
    const HttpReply late = api().post("/api/maintenance/windows", admin(), "{\"name\":\"Late\",\"rule\":\"FREQ=DAILY\",\"start\":\"" + began.toString(u"HH:mm"_s).toLatin1() + "\"}");
    ANSWERS(late, 201, R"({"window":{"name":"Late"}})");
    const QByteArray dates = api().get("/api/maintenance/calendar.ics", admin()).body;
    QVERIFY(!dates.contains(began.toString(u"yyyyMMdd'T'HHmm"_s).toLatin1()));
    QVERIFY(dates.contains(began.addDays(1).toString(u"yyyyMMdd'T'HHmm"_s).toLatin1()));
    ANSWERS(remove("/api/maintenance/windows/" + late.object().value("window"_L1)["id"_L1].toString().toLatin1()), 200, "");
}

void Maintenance::holding()
{
    const RegisteredWorker worker = registerWorker("mac-hold");
    ANSWERS(api().post("/api/admin/maintenance", admin(), R"({"enabled":true,"hold":true,"reason":"moving"})"), 200,
            R"({"maintenance":{"enabled":true,"hold":true,"drain":true,"reason":"moving","by":"#text","phase":"on"}})");
    const SubmittedBuild build = submit();
    QVERIFY(poll(worker).isEmpty());
    ANSWERS(api().get("/api/builds/" + build.id, admin()), 200, R"({"status":"pending"})");
    ANSWERS(api().post("/api/admin/maintenance", admin(), R"({"enabled":false})"), 200, R"({"maintenance":{"enabled":false,"hold":false}})");
    QCOMPARE(poll(worker).value("id"_L1).toString().toLatin1(), build.id);
}

void Maintenance::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *target, const char *body, int status) { QTest::addRow("%s %s", target, body) << QByteArray(target) << QByteArray(body) << status; };
    row("/api/admin/maintenance", R"({"enabled":true,"drain":1})", 400);
    row("/api/admin/maintenance", R"({"enabled":true,"until":5})", 400);
    row("/api/admin/maintenance", R"({"enabled":true,"until":"2020-01-01T00:00:00Z"})", 400);
    row("/api/admin/maintenance", R"({"enabled":true,"untill":"2099-01-01T00:00:00Z"})", 400);
    row("/api/maintenance/run", R"({"drainDeadline":5})", 400);
    row("/api/maintenance/run/extend", R"({"minuets":5})", 400);
    row("/api/maintenance/run/abort", R"({"force":true})", 400);
    row("/api/maintenance/drain", R"({"deadline":5400})", 400);
    row("/api/builds/canary", R"({"worker":"nobody","platfrom":"ios"})", 400);
    row("/api/maintenance/run", R"({"steps":["dance"]})", 400);
    row("/api/maintenance/run", R"({"steps":[]})", 400);
    row("/api/maintenance/run", R"({"steps":["notify","disable"]})", 400);
    row("/api/maintenance/run", R"({"steps":["canary"],"until":"2099-01-01T00:00:00Z"})", 400);
    row("/api/admin/maintenance", R"({"enabled":true,"message":5})", 400);
    row("/api/admin/maintenance", R"({"enabled":true,"message":"soon","reason":["disks"]})", 400);
    row("/api/maintenance/run", R"({"until":"2020-01-01T00:00:00Z"})", 400);
    row("/api/maintenance/run", R"({"atDeadline":"kill"})", 400);
    row("/api/maintenance/run", R"({"drainDeadlineSeconds":-1})", 400);
    row("/api/maintenance/run", R"({"task":"explode"})", 400);
    row("/api/maintenance/run/retry", "{}", 409);
    row("/api/maintenance/run/skip", "{}", 409);
    row("/api/maintenance/run/abort", "{}", 409);
    row("/api/maintenance/run/extend", R"({"minutes":5})", 409);
    row("/api/maintenance/drain", R"({"deadlineSeconds":"90m"})", 400);
    row("/api/maintenance/drain", R"({"atDeadline":7})", 400);
    row("/api/builds/canary", "{}", 400);
    row("/api/builds/canary", R"({"worker":"nobody"})", 404);
    row("/api/builds/canary", R"({"worker":"nobody","platform":"windows"})", 400);
    row("/api/admin/schedule/sleep/run", "{}", 404);
    row("/api/admin/runs/nobody/cancel", "{}", 404);
    row("/api/admin/database/optimize", R"({"dryRun":"yes"})", 400);
    row("/api/admin/database/optimize", R"({"full":true})", 409);
}

void Maintenance::badRequestsAreRefused()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    ANSWERS(api().post(target, admin(), body), status, R"({"error":"#text"})");
}

/// A slip of the pen must not close a farm without an end.
void Maintenance::misspelledFieldsAreNamed()
{
    ANSWERS(api().post("/api/admin/maintenance", admin(), R"({"enabled":true,"untill":"2099-01-01T00:00:00Z"})"), 400,
            R"({"error":"\"untill\" is no field of the maintenance mode","fix":"Did you mean until?"})");
    for (const char *body : {R"({"enabled":true,"message":"soon\u0000"})", R"({"enabled":true,"message":"soon\r\nback"})", R"({"enabled":true,"message":"\u2066soon"})"})
        ANSWERS(api().post("/api/admin/maintenance", admin(), body), 400, R"({"code":"REQUEST_CONTROL_CHARACTER"})");
    ANSWERS(api().get("/api/admin/maintenance", admin()), 200, R"({"maintenance":{"enabled":false}})");
    ANSWERS(api().post("/api/maintenance/drain", bearer(), R"({"duration":5400})"), 400,
            R"({"error":{"message":"\"duration\" is no field of a drain","details":{"fix":"Fields: deadlineSeconds, atDeadline, reason."}}})");
}

void Maintenance::drain()
{
    const Assignment running = assigned();
    ANSWERS(api().post("/api/maintenance/drain", admin(), R"({"deadlineSeconds":5400,"atDeadline":"requeue"})"), 200,
            R"({"draining":true,"active":1,"total":1,"deadlineAt":"#iso","atDeadline":"requeue","overdue":false})");
    const HttpReply shown = api().get("/api/maintenance/drain", admin());
    ANSWERS(shown, 200, "{\"draining\":true,\"active\":[{\"buildId\":\"" + running.build.id + R"(","workerName":"mac","etaAt":null}],"empty":false})");
    // A change since the version that the client has seen is told at once.
    ANSWERS(api().get("/api/maintenance/drain?wait=30&version=1", admin()), 200, R"({"draining":true})");
    ANSWERS(api().get("/api/maintenance/drain?wait=-1", admin()), 400, R"({"error":"#text"})");
    ANSWERS(upload(running.worker, running.build.id), 200, "");
    ANSWERS(api().get("/api/maintenance/drain?wait=30", admin()), 200, R"({"active":[],"empty":true})");
    ANSWERS(remove("/api/maintenance/drain"), 200, R"({"draining":false})");
}

void Maintenance::canary()
{
    const RegisteredWorker worker = registerWorker("mac-canary", "ios");
    ANSWERS(api().post("/api/admin/maintenance", admin(), R"({"enabled":true,"drain":true})"), 200, "");
    const HttpReply made = api().post("/api/builds/canary", bearer(), "{\"worker\":\"" + worker.id + "\"}");
    ANSWERS(made, 201, R"({"id":"#id","status":"pending","platform":"ios","access_token":"#token"})");
    const QByteArray id = made.object().value("id"_L1).toString().toLatin1();
    const RegisteredWorker other = registerWorker("mac-other", "ios");
    QVERIFY(poll(other).isEmpty());
    QCOMPARE(poll(worker).value("id"_L1).toString().toLatin1(), id);
    const HttpReply source = api().get("/api/builds/" + id + "/source", adminAs(worker.id));
    ANSWERS(source, 200, "");
    QVERIFY(!source.body.isEmpty());
    ANSWERS(upload(worker, id), 200, "");
    ANSWERS(api().post("/api/builds/canary", admin(), "{\"worker\":\"" + worker.id + R"(","platform":"android"})"), 400, R"({"error":"#text"})");
    ANSWERS(api().post("/api/admin/maintenance", admin(), R"({"enabled":false})"), 200, "");
}

void Maintenance::aRunToItsEnd()
{
    const HttpReply begun = api().post("/api/maintenance/run", admin(), R"({"message":"Scheduled maintenance","until":"2099-01-01T04:00:00Z","steps":["drain","enable"],"reason":"disks"})");
    ANSWERS(begun, 201, R"({"run":{"id":"#text","windowId":null,"state":"running","endsAt":"2099-01-01T04:00:00.000Z","reason":"disks","extensions":0,
        "steps":[{"name":"notify"},{"name":"disable"},{"name":"drain"},{"name":"update","state":"skipped"},{"name":"optimise","state":"skipped"},{"name":"canary","state":"skipped"},{"name":"enable"}]}})");
    QTRY_COMPARE(api().get("/api/maintenance/run", admin()).object().value("run"_L1)["state"_L1].toString(), u"done"_s);
    ANSWERS(api().get("/api/maintenance/run", admin()), 200, R"({"run":{"state":"done","step":null,"endedAt":"#iso"}})");
    ANSWERS(api().get("/api/maintenance/notices", admin()), 200, R"({"total":2,"notices":[{"kind":"end","sentAt":"#iso"},{"kind":"start","text":"#text"}]})");
    submit();
}

void Maintenance::aRunThatFails()
{
    const Assignment running = assigned();
    ANSWERS(api().post("/api/maintenance/run", admin(), "{\"steps\":[\"drain\",\"canary\",\"enable\"],\"canaryWorkers\":[\"nobody\"],\"until\":\"2099-01-01T04:00:00Z\"}"), 201, "");
    QTRY_COMPARE(step(), u"drain"_s);
    ANSWERS(api().post("/api/maintenance/run", admin(), "{}"), 409, R"({"error":"#text"})");
    ANSWERS(api().get("/api/admin/maintenance", admin()), 200, R"({"maintenance":{"enabled":true,"phase":"drain"}})");
    ANSWERS(api().post("/api/maintenance/run/extend", admin(), R"({"minutes":30})"), 200, R"({"run":{"endsAt":"2099-01-01T04:30:00.000Z","extensions":1}})");
    ANSWERS(api().post("/api/maintenance/run/extend", admin(), R"({"minutes":0})"), 400, R"({"error":"#text"})");
    ANSWERS(upload(running.worker, running.build.id), 200, "");
    QTRY_COMPARE(api().get("/api/maintenance/run", admin()).object().value("run"_L1)["state"_L1].toString(), u"failed"_s);
    ANSWERS(api().get("/health", {}), 200, R"({"status":"maintenance"})");
    ANSWERS(api().post("/api/maintenance/run/retry", admin(), "{}"), 200, R"({"run":{"state":"running"}})");
    QTRY_COMPARE(api().get("/api/maintenance/run", admin()).object().value("run"_L1)["state"_L1].toString(), u"failed"_s);
    ANSWERS(api().post("/api/maintenance/run/skip", admin(), R"({"reason":"it is only a test"})"), 200, "");
    QTRY_COMPARE(api().get("/api/maintenance/run", admin()).object().value("run"_L1)["state"_L1].toString(), u"done"_s);

    const Assignment again = assigned();
    ANSWERS(api().post("/api/maintenance/run", admin(), "{}"), 201, "");
    QTRY_COMPARE(step(), u"drain"_s);
    ANSWERS(api().post("/api/maintenance/run/abort", admin(), R"({"reason":"wrong day"})"), 200, R"({"run":{"state":"aborted"}})");
    QTRY_VERIFY(!api().get("/api/admin/maintenance", admin()).object().value("maintenance"_L1)["enabled"_L1].toBool());
    ANSWERS(upload(again.worker, again.build.id), 200, "");
}

void Maintenance::jobs()
{
    ANSWERS(api().get("/api/admin/schedule", admin()), 200, "");
    const HttpReply list = api().get("/api/admin/schedule", admin());
    QJsonObject optimise;
    for (const QJsonValue job : list.object().value("jobs"_L1).toArray())
        if (job["name"_L1].toString() == u"optimise"_s)
            optimise = job.toObject();
    QCOMPARE(test::difference(optimise, R"({"rule":"FREQ=WEEKLY;BYDAY=SU","start":"02:00","zone":"UTC","enabled":true,"nextRunAt":"#iso"})"), QByteArray());
    ANSWERS(put("/api/admin/schedule/optimise", R"({"start":"03:30","zone":"Europe/Paris"})"), 200, R"({"job":{"start":"03:30","zone":"Europe/Paris"}})");
    ANSWERS(put("/api/admin/schedule/optimise", R"({"enabled":false})"), 200, R"({"job":{"enabled":false,"nextRunAt":null}})");
    ANSWERS(put("/api/admin/schedule/optimise", R"({"rule":"FREQ=NEVER"})"), 400, R"({"error":"#text"})");
    ANSWERS(put("/api/admin/schedule/optimise", R"({"enabled":"no"})"), 400, R"({"error":"#text"})");
    ANSWERS(put("/api/admin/schedule/sleep", R"({"enabled":false})"), 404, R"({"error":"#text"})");
    const HttpReply asked = api().post("/api/admin/schedule/optimise/run", admin(), R"({"reason":"slow"})");
    ANSWERS(asked, 202, R"({"runId":"#text"})");
    const QByteArray run = asked.object().value("runId"_L1).toString().toLatin1();
    QTRY_COMPARE(api().get("/api/admin/runs/" + run, admin()).object().value("run"_L1)["state"_L1].toString(), u"done"_s);
    ANSWERS(api().get("/api/admin/runs/" + run, admin()), 200, R"({"run":{"job":"optimise","state":"done","progress":1,"by":"#text","reason":"slow","startedAt":"#iso","endedAt":"#iso","result":{"vacuumed":false}}})");
    ANSWERS(api().get("/api/admin/runs?limit=1&job=optimise", admin()), 200, R"({"runs":[{"job":"optimise"}],"total":"#int"})");
    ANSWERS(api().get("/api/admin/runs?limit=0", admin()), 400, R"({"error":"#text"})");
    ANSWERS(api().get("/api/admin/runs/nobody", admin()), 404, R"({"error":"#text"})");
    ANSWERS(api().post("/api/admin/runs/" + run + "/cancel", admin()), 409, R"({"error":"#text"})");
}

void Maintenance::database()
{
    const QByteArray figures = R"({"bytes":"#int","walBytes":"#int","freelistBytes":"#int","pageSize":4096,"diskFreeBytes":"#int","optimize":{"worthwhile":"#bool","why":"#text","estimateSeconds":"#int"}})";
    ANSWERS(api().get("/api/admin/database", admin()), 200, figures);
    ANSWERS(api().post("/api/admin/database/optimize", admin(), R"({"dryRun":true})"), 200, figures);
    ANSWERS(api().post("/api/admin/database/optimize", admin(), "{}"), 202, R"({"runId":"#text"})");
}

void Maintenance::theFeedTells()
{
    test::SseReader reader(controller().port());
    QCOMPARE(reader.open("/api/events", bearer()).status, 200);
    QVERIFY(reader.next().has_value()); // the snapshot
    const QByteArray id = makeWindow("Told");
    ANSWERS(remove("/api/maintenance/windows/" + id), 200, "");
    QByteArrayList types;
    while (!types.contains("maintenance.window_removed")) {
        const auto event = reader.next();
        QVERIFY(event.has_value());
        types.append(event->event);
        if (event->event == "maintenance.window")
            QCOMPARE(event->object().value("name"_L1).toString(), u"Told"_s);
    }
    QVERIFY(types.contains("maintenance.window"));
}

std::unique_ptr<QObject> maintenanceSuite() { return std::make_unique<Maintenance>(); }

} // namespace freeagent::contract

#include "maintenance.moc"
