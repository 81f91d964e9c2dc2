// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Clean-ups, the trash, pins, figures of storage, the doctor.
class Storage : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void runbookCommand();
    void previewEqualsTheRealRun();
    void undo();
    void nothingCameBack();
    void pins();
    void keepsTheNewestSuccesses();
    void policy();
    void nightlyJob();
    void refusals_data();
    void refusals();
    void figures();
    void doctor();
    void emptying();
    void misspeltIsNotDone();

private:
    SubmittedBuild finished(const QByteArray &project, const QByteArray &branch = "main");
};

SubmittedBuild Storage::finished(const QByteArray &project, const QByteArray &branch)
{
    const HttpReply reply = api().post("/api/builds/submit", admin(),
                                       Form().file("source", "source", "project.tar.gz", "application/gzip").field("platform", "ios")
                                           .field("metadata", "{\"name\":\"" + project + "\",\"branch\":\"" + branch + "\"}"));
    const SubmittedBuild build{reply.object().value("id"_L1).toString().toLatin1(), reply.object().value("access_token"_L1).toString().toLatin1()};
    const RegisteredWorker worker = registerWorker("mac", "ios");
    poll(worker);
    const HttpReply uploaded = upload(worker, build.id);
    if (uploaded.status != 200)
        QTest::qFail(uploaded.body.constData(), __FILE__, __LINE__);
    return build;
}

void Storage::runbookCommand()
{
    // As typed by hand: no content type, both spellings.
    ANSWERS(api().send({"POST", "/api/admin/cleanup", bearer(), R"({"older_than_days":90})", false, false}), 200,
            R"({"success":true,"older_than_days":90,"builds":0,"files":0,"bytes":0,"dryRun":false,"keep":0,"dailyKeep":3})");
    ANSWERS(api().send({"POST", "/api/admin/cleanup", bearer(), R"({"olderThanDays":30})", false, false}), 200, R"({"older_than_days":30})");
    ANSWERS(api().post("/api/admin/cleanup", admin()), 200, R"({"older_than_days":90})");
}

void Storage::previewEqualsTheRealRun()
{
    const SubmittedBuild build = finished("preview");
    const HttpReply preview = api().post("/api/admin/cleanup", admin(), R"({"olderThanDays":0,"dryRun":true})");
    ANSWERS(preview, 200, R"({"dryRun":true,"runId":null,"truncated":false,"builds":1,"files":2})");
    const QJsonArray items = preview.object().value("items"_L1).toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.first().toObject().value("buildId"_L1).toString().toLatin1(), build.id);
    ANSWERS(api().get("/api/builds/" + build.id + "/download", admin()), 200, "");
    const HttpReply done = api().post("/api/admin/cleanup", admin(), R"({"olderThanDays":0})");
    for (const auto key : {"builds"_L1, "files"_L1, "bytes"_L1})
        QCOMPARE(done.object().value(key), preview.object().value(key));
    ANSWERS(api().get("/api/builds/" + build.id + "/download", admin()), 404, "");
}

void Storage::misspeltIsNotDone()
{
    const SubmittedBuild build = finished("misspelt");
    ANSWERS(api().post("/api/admin/cleanup", admin(), R"({"olderThanDays":0,"dryrun":true})"), 400,
            R"({"error":"\"dryrun\" is no field of a clean-up","fix":"Did you mean dryRun?"})");
    ANSWERS(api().send({"PUT", "/api/admin/retention", admin(), R"({"policy":{"artifactDays":1},"dryrun":true})", false, false}), 400, R"({"fix":"Did you mean dryRun?"})");
    ANSWERS(api().post("/api/admin/trash/empty", admin(), R"({"dryRun":true})"), 400, R"({"code":"REQUEST_UNKNOWN_FIELD"})");
    ANSWERS(api().get("/api/builds/" + build.id + "/download", admin()), 200, "");
}

void Storage::nothingCameBack()
{
    ANSWERS(api().post("/api/admin/trash/restore", admin(), R"({"ids":["x","y"]})"), 404, R"({"error":"Nothing came back: x, y","code":"TRASH_NOT_RESTORED","fix":"#text"})");
}

void Storage::undo()
{
    const SubmittedBuild build = finished("undo");
    const HttpReply done = api().post("/api/admin/cleanup", admin(), R"({"olderThanDays":0})");
    const QByteArray run = done.object().value("runId"_L1).toString().toLatin1();
    const HttpReply listed = api().get("/api/admin/trash?runId=" + run, admin());
    ANSWERS(listed, 200, R"({"items":"#array","total":"#int","bytes":"#int","nextBefore":null})");
    QCOMPARE(listed.object().value("items"_L1).toArray().size(), 2);
    ANSWERS(api().get("/api/admin/trash?limit=1", admin()), 200, R"({"nextBefore":"#text"})");
    const QByteArray one = listed.object().value("items"_L1).toArray().first().toObject().value("id"_L1).toString().toLatin1();
    ANSWERS(api().post("/api/admin/trash/restore", admin(), "{\"ids\":[\"" + one + "\",\"unknown\"]}"), 200, R"({"files":1,"failed":["unknown"]})");
    ANSWERS(api().post("/api/admin/trash/restore", admin(), "{\"runId\":\"" + run + "\"}"), 200, R"({"files":1,"failed":[]})");
    ANSWERS(api().post("/api/admin/trash/restore", admin(), "{\"runId\":\"" + run + "\"}"), 404,
            R"({"error":"The trash holds nothing of this clean-up","code":"TRASH_NOT_RESTORED","fix":"#text"})"); // it is back already
    ANSWERS(api().get("/api/builds/" + build.id + "/download", admin()), 200, "");
    ANSWERS(api().post("/api/builds/" + build.id + "/retry", admin()), 200, "");
}

void Storage::pins()
{
    const SubmittedBuild build = finished("pinned");
    ANSWERS(api().post("/api/builds/" + build.id + "/pin", admin(), R"({"reason":"shipped as 2.1"})"), 200,
            "{\"buildId\":\"" + build.id + R"(","pinned":true,"reason":"shipped as 2.1","by":"#text","at":"#iso"})");
    ANSWERS(api().get("/api/builds/" + build.id, admin()), 200, R"({"pinned":true})");
    ANSWERS(api().get("/api/admin/pins", admin()), 200,
            "{\"pins\":[{\"buildId\":\"" + build.id + R"(","reason":"shipped as 2.1","by":"#text","at":"#iso"}],"total":1})");
    api().post("/api/admin/cleanup", admin(), R"({"olderThanDays":0})");
    ANSWERS(api().get("/api/builds/" + build.id + "/download", admin()), 200, "");
    QVERIFY(controller().restart());
    api().reconnect();
    api().post("/api/admin/cleanup", admin(), R"({"olderThanDays":0})");
    ANSWERS(api().get("/api/builds/" + build.id + "/download", admin()), 200, "");
    ANSWERS(api().send({"DELETE", "/api/builds/" + build.id + "/pin", admin(), {}, false, false}), 200, R"({"pinned":false,"reason":null,"by":null,"at":null})");
    ANSWERS(api().send({"DELETE", "/api/builds/" + build.id + "/pin", admin(), {}, false, false}), 200, R"({"pinned":false})");
    ANSWERS(api().post("/api/builds/nobody/pin", admin()), 404, R"({"error":"Build not found"})");
    ANSWERS(api().send({"DELETE", "/api/builds/nobody/pin", admin(), {}, false, false}), 404, "");
    ANSWERS(api().post("/api/builds/" + build.id + "/pin", admin(), "{"), 400, "");
}

void Storage::keepsTheNewestSuccesses()
{
    const SubmittedBuild older = finished("kept");
    const SubmittedBuild newer = finished("kept");
    const SubmittedBuild branch = finished("kept", "feature");
    ANSWERS(api().post("/api/admin/cleanup", admin(), R"({"olderThanDays":0,"keep":1})"), 200, R"({"keep":1})");
    ANSWERS(api().get("/api/builds/" + older.id + "/download", admin()), 404, "");
    ANSWERS(api().get("/api/builds/" + newer.id + "/download", admin()), 200, "");
    ANSWERS(api().get("/api/builds/" + branch.id + "/download", admin()), 200, "");
}

void Storage::policy()
{
    ANSWERS(api().get("/api/admin/retention", admin()), 200,
            R"({"policy":{"sourceDays":7,"logDays":30,"artifactDays":90,"keepLastSuccesses":3,"keepDays":365,"trashHours":24},"next":{"files":0,"bytes":0}})");
    ANSWERS(api().send({"PUT", "/api/admin/retention", admin(), R"({"artifactDays":60,"reason":"the disk is small"})", false, false}), 200,
            R"({"policy":{"sourceDays":7,"artifactDays":60}})");
    ANSWERS(api().send({"PUT", "/api/admin/retention", admin(), R"({"artifactDays":1,"logDays":1,"keepLastSuccesses":0,"dryRun":true})", false, false}), 200,
            R"({"policy":{"sourceDays":7,"artifactDays":1},"next":{"files":"#int","bytes":"#int"}})");
    const HttpReply whole = api().get("/api/admin/retention", admin());
    QCOMPARE(whole.object().value("policy"_L1).toObject().value("artifactDays"_L1).toInt(), 60);
    ANSWERS(api().send({"PUT", "/api/admin/retention", admin(), whole.body, false, false}), 200, R"({"policy":{"artifactDays":60}})");
    QVERIFY(controller().restart());
    api().reconnect();
    ANSWERS(api().get("/api/admin/retention", admin()), 200, R"({"policy":{"artifactDays":60}})");
}

void Storage::nightlyJob()
{
    const HttpReply schedule = api().get("/api/admin/schedule", admin());
    QJsonObject job;
    const QJsonArray jobs = schedule.object().value("jobs"_L1).toArray();
    for (const QJsonValue &one : jobs)
        if (one.toObject().value("name"_L1).toString() == "cleanup"_L1)
            job = one.toObject();
    QCOMPARE(job.value("zone"_L1).toString(), u"UTC"_s);
    QVERIFY2(job.value("nextRunAt"_L1).toString().endsWith(u"T03:00:00.000Z"_s), qPrintable(job.value("nextRunAt"_L1).toString()));
    const HttpReply asked = api().post("/api/admin/schedule/cleanup/run", admin());
    ANSWERS(asked, 202, R"({"runId":"#text"})");
    const QByteArray target = "/api/admin/runs/" + asked.object().value("runId"_L1).toString().toLatin1();
    const auto run = [&] { return api().get(target, admin()).object().value("run"_L1).toObject(); };
    QTRY_COMPARE_WITH_TIMEOUT(run().value("state"_L1).toString(), u"done"_s, 20'000);
    QCOMPARE(run().value("result"_L1).toObject().value("files"_L1).toInt(-1), 0);
}

void Storage::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *method, const char *target, const char *body) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body);
    };
    row("days in words", "POST", "/api/admin/cleanup", R"({"olderThanDays":"all"})");
    row("negative days", "POST", "/api/admin/cleanup", R"({"olderThanDays":-1})");
    row("keep in words", "POST", "/api/admin/cleanup", R"({"keep":"some"})");
    row("dry run in words", "POST", "/api/admin/cleanup", R"({"olderThanDays":0,"dryRun":"yes"})");
    row("nothing to restore", "POST", "/api/admin/trash/restore", "{}");
    row("both ways to restore", "POST", "/api/admin/trash/restore", R"({"ids":["a"],"runId":"b"})");
    row("an id with a path", "POST", "/api/admin/trash/restore", R"({"ids":["../../etc/passwd"]})");
    row("odd limit", "GET", "/api/admin/trash?limit=x", "");
    row("no days at all", "PUT", "/api/admin/retention", R"({"sourceDays":0})");
    row("odd dry run", "PUT", "/api/admin/retention", R"({"dryRun":"yes"})");
    row("unknown setting", "PUT", "/api/admin/retention", R"({"days":5})");
}

void Storage::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    ANSWERS(api().send({method, target, admin(), body, false, false}), 400, R"({"error":"#text","code":"#text"})");
}

void Storage::figures()
{
    finished("figures");
    const HttpReply reply = api().get("/api/admin/storage", admin());
    ANSWERS(reply, 200, R"({"total":{"files":"#int","bytes":"#int"},"byProject":"#array","byKind":"#array","byAge":"#array","trash":{"files":"#int","bytes":"#int"},
        "volumes":"#array","acceptsSubmissions":true})");
    qint64 bytes = 0;
    const QJsonArray kinds = reply.object().value("byKind"_L1).toArray();
    for (const QJsonValue &kind : kinds)
        bytes += kind.toObject().value("bytes"_L1).toInteger();
    QCOMPARE(bytes, reply.object().value("total"_L1).toObject().value("bytes"_L1).toInteger());
    QTRY_VERIFY_WITH_TIMEOUT(api().get("/api/admin/storage", admin()).object().value("volumes"_L1).toArray().first().toObject().value("freeBytes"_L1).isDouble(), 20'000);
    const QJsonArray volumes = api().get("/api/admin/storage", admin()).object().value("volumes"_L1).toArray();
    QCOMPARE(volumes.size(), 2);
    QCOMPARE(volumes[1].toObject().value("sameDeviceAs"_L1).toString(), u"data"_s);
    QVERIFY(!volumes[0].toObject().value("mountOptions"_L1).toString().isEmpty());
}

void Storage::doctor()
{
    const HttpReply reply = api().get("/api/admin/doctor", admin());
    ANSWERS(reply, 200, R"({"checks":"#array","status":"#text"})");
    QStringList names;
    const QJsonArray checks = reply.object().value("checks"_L1).toArray();
    for (const QJsonValue &check : checks)
        names.append(check.toObject().value("name"_L1).toString());
    for (const QString &name : {u"disk.data"_s, u"database"_s, u"clock"_s, u"open-files"_s, u"fleet"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
}

void Storage::emptying()
{
    finished("emptied");
    api().post("/api/admin/cleanup", admin(), R"({"olderThanDays":0})");
    ANSWERS(api().post("/api/admin/trash/empty", admin()), 200, R"({"files":"#int"})");
    ANSWERS(api().get("/api/admin/trash", admin()), 200, R"({"items":[],"total":0,"bytes":0})");
}

std::unique_ptr<QObject> storageSuite() { return std::make_unique<Storage>(); }

} // namespace freeagent::contract

#include "storage.moc"
