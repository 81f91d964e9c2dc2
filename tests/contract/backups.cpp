// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"

#include <QFile>

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Backups over the wire.
class BackupsSuite : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void beforeTheFirst();
    void madeFollowedAndShown();
    void checkedAndFoundDamaged();
    void preview();
    void removal();
    void refusals_data();
    void refusals();

private:
    QByteArray made(const QByteArray &body = "{}");
    QJsonObject status() { return api().get("/api/backups/status", admin()).object(); }
};

/// The id of a new backup.
QByteArray BackupsSuite::made(const QByteArray &body)
{
    const HttpReply asked = api().post("/api/backups", admin(), body);
    const QByteArray run = asked.object().value("runId"_L1).toString().toLatin1();
    const auto now = [&] { return api().get("/api/admin/runs/" + run, admin()).object().value("run"_L1).toObject(); };
    for (int i = 0; i < 3000 && now().value("state"_L1).toString() != u"done" && now().value("state"_L1).toString() != u"failed"; ++i)
        QTest::qWait(10);
    const QJsonObject ended = now();
    if (asked.status != 202 || ended.value("state"_L1).toString() != u"done")
        fail(asked.body + ended.value("message"_L1).toString().toUtf8());
    return ended.value("result"_L1).toObject().value("backupId"_L1).toString().toLatin1();
}

void BackupsSuite::beforeTheFirst()
{
    // The configuration is kept by the first start.
    QTRY_COMPARE(api().get("/api/backups", admin()).object().value("total"_L1).toInt(), 1);
    ANSWERS(api().get("/api/backups", bearer()), 200,
            R"({"backups":[{"kind":"config-change","database":null,"storage":null,"verified":{"outcome":"ok","at":"#iso","message":null},"copies":[]}],"total":1})");
    ANSWERS(api().get("/api/backups/status", admin()), 200,
            R"({"lastSuccess":null,"lastVerified":null,"ageSeconds":null,"next":"#iso","latest":null,"late":false,"running":null,
                "folder":"#text","sameDevice":true,"targets":[],
                "changelog":{"bytes":"#int","sameDevice":"#bool","trouble":null},"reasons":[]})");
}

void BackupsSuite::madeFollowedAndShown()
{
    submit();
    const QByteArray id = made(R"({"withStorage":true,"kind":"manual","reason":"before the move"})");
    const HttpReply shown = api().get("/api/backups/" + id, admin());
    ANSWERS(shown, 200, R"({"backup":{"kind":"manual","by":"#text","reason":"before the move","startedAt":"#iso","endedAt":"#iso",
                            "verified":{"outcome":"ok","at":"#iso","message":null},"database":{"schemaVersion":"#number","sourceBytes":"#number"},
                            "storage":{"files":1,"copiedFiles":1,"missing":0,"damaged":0,"error":null}}})");
    const QJsonObject backup = shown.object().value("backup"_L1).toObject();
    QCOMPARE(backup["database"_L1]["rows"_L1]["builds"_L1].toInt(), 1);
    QCOMPARE(backup["keys"_L1]["secret.key"_L1].toString().size(), 16);
    QVERIFY(!shown.body.contains(controller().key()));
    ANSWERS(api().get("/api/backups/status", admin()), 200, R"({"lastSuccess":"#iso","lastVerified":"#iso","ageSeconds":"#number","late":false})");
    QCOMPARE(status().value("latest"_L1).toString().toLatin1(), id);
    const QByteArray scrape = api().get("/metrics", {}).body;
    for (const char *gauge : {"expo_backup_last_success_timestamp_seconds 1", "expo_backup_last_verified_timestamp_seconds 1", "expo_backup_late 0"})
        QVERIFY2(scrape.contains(gauge), gauge);
    QVERIFY(api().get("/api/admin/doctor", admin()).body.contains("\"backup.device\""));
}

void BackupsSuite::checkedAndFoundDamaged()
{
    const QByteArray id = made();
    ANSWERS(api().post("/api/backups/" + id + "/verify", admin()), 200, R"({"verified":{"outcome":"ok","at":"#iso","message":null}})");
    QFile file(controller().dataDir() + u"/backups/"_s + QString::fromLatin1(id) + u"/controller.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 100));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(file.size() - 100) && file.putChar(char(byte ^ 1)));
    file.close();
    ANSWERS(api().post("/api/backups/" + id + "/verify", admin()), 200, R"({"verified":{"outcome":"failed","at":"#iso","message":"#text"}})");
    QVERIFY2(status().value("latest"_L1).toString().toLatin1() != id, "a damaged one is not the latest");
    QTRY_VERIFY(api().get("/health", {}).body.contains("is not verified"));
    made();
    QTRY_VERIFY(!api().get("/health", {}).body.contains("is not verified"));
}

void BackupsSuite::preview()
{
    const HttpReply reply = api().get("/api/backups/retention", admin());
    ANSWERS(reply, 200, R"({"classes":{"daily":7,"weekly":4,"monthly":12},"items":"#array","total":"#number","freedBytes":0,"keptBytes":"#number"})");
    for (const QJsonValue &item : reply.object().value("items"_L1).toArray())
        QVERIFY(!item["reasons"_L1].toArray().isEmpty());
    const HttpReply other = api().get("/api/backups/retention?daily=0&weekly=1&monthly=3", admin());
    ANSWERS(other, 200, R"({"classes":{"daily":0,"weekly":1,"monthly":3},"oldestKept":"#iso"})");
    ANSWERS(api().get("/api/backups/retention", admin()), 200, R"({"classes":{"daily":7,"weekly":4,"monthly":12}})"); // only asked
}

void BackupsSuite::removal()
{
    const QByteArray older = made();
    const QByteArray newest = made();
    ANSWERS(api().send({"DELETE", "/api/backups/" + newest, admin(), {}, false, false}), 409, R"({"code":"BACKUP_NEWEST"})");
    ANSWERS(api().send({"DELETE", "/api/backups/" + older, admin(), {}, false, false}), 200, "{\"removed\":\"" + older + "\"}");
    ANSWERS(api().get("/api/backups/" + older, admin()), 404, R"({"code":"BACKUP_NOT_FOUND"})");
}

void BackupsSuite::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong kind") << QByteArray("POST") << QByteArray("/api/backups") << QByteArray(R"({"kind":"daily"})") << 400;
    QTest::newRow("no flag") << QByteArray("POST") << QByteArray("/api/backups") << QByteArray(R"({"withStorage":1})") << 400;
    QTest::newRow("no JSON") << QByteArray("POST") << QByteArray("/api/backups/20260101T000000Z-daily/verify") << QByteArray("[") << 400;
    QTest::newRow("unknown to verify") << QByteArray("POST") << QByteArray("/api/backups/20260101T000000Z-daily/verify") << QByteArray("{}") << 404;
    QTest::newRow("unknown to remove") << QByteArray("DELETE") << QByteArray("/api/backups/20260101T000000Z-daily") << QByteArray() << 404;
    QTest::newRow("no number of days") << QByteArray("GET") << QByteArray("/api/backups/retention?daily=many") << QByteArray() << 400;
    QTest::newRow("fewer than none") << QByteArray("GET") << QByteArray("/api/backups/retention?monthly=-1") << QByteArray() << 400;
    QTest::newRow("too many") << QByteArray("GET") << QByteArray("/api/backups/retention?weekly=10001") << QByteArray() << 400;
    QTest::newRow("a way out") << QByteArray("GET") << QByteArray("/api/backups/.partial-20260101T000000Z-daily") << QByteArray() << 404;
    QTest::newRow("the pool") << QByteArray("DELETE") << QByteArray("/api/backups/storage") << QByteArray() << 404;
}

void BackupsSuite::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Headers headers = admin();
    if (!body.isEmpty())
        headers += Headers{{"Content-Type", "application/json"}};
    ANSWERS(api().send({method, target, headers, body, false, false}), status, R"({"error":"#text"})");
}

std::unique_ptr<QObject> backupsSuite() { return std::make_unique<BackupsSuite>(); }

} // namespace freeagent::contract

#include "backups.moc"
