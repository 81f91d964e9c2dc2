// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/access/auditservice.h"
#include "daemon/store/auditlog.h"
#include "daemon/store/sqlitestore.h"
#include "tests/runbook/farmdoor.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace freeagent;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// RB-64: who, what, before and after, from where, why; every mutating call; exportable as JSON lines; append-only and chained.
class RunbookAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rb_64_who_what_where_why();
    void rb_64_since_seven_days();
    void rb_64_every_mutating_call();
    void rb_64_machines_are_not_recorded();
    void rb_64_refusals_without_a_flood();
    void rb_64_json_lines();
    void rb_64_answered_is_recorded_even_when_killed();
    void rb_64_a_changed_row_is_found();
};

namespace {
QList<QString> actionsOf(const QJsonArray &entries)
{
    QList<QString> actions;
    for (const QJsonValue &entry : entries)
        actions.prepend(entry.toObject().value("action"_L1).toString());
    return actions;
}

/// `expo-controller audit verify` on the farm's data.
std::pair<int, QByteArray> verifyCommand(const ControllerFixture &farm)
{
    QProcess program;
    program.start(productBinary(u"expo-controller"_s), {u"audit"_s, u"verify"_s, u"--data-dir"_s, farm.dataDir()});
    program.waitForFinished();
    return {program.exitCode(), program.readAllStandardOutput() + program.readAllStandardError()};
}
} // namespace

void RunbookAudit::rb_64_who_what_where_why()
{
    const FarmDoor door;
    const auto token = door.token("operator");
    QCOMPARE(door.post("/api/admin/maintenance", FarmDoor::bearer(token.secret), R"({"enabled":true,"message":"back at 4","reason":"new disk"})").status, 200);
    const QJsonObject entry = door.audit().first().toObject();
    QCOMPARE(entry.value("actor"_L1).toString(), u"operator"_s);
    QCOMPARE(entry.value("role"_L1).toString(), u"operator"_s);
    QCOMPARE(entry.value("tokenId"_L1).toString().toLatin1(), token.id);
    QCOMPARE(entry.value("address"_L1).toString(), u"127.0.0.1"_s);
    QCOMPARE(entry.value("action"_L1).toString(), u"POST /api/admin/maintenance"_s);
    QCOMPARE(entry.value("before"_L1).toObject().value("enabled"_L1).toBool(true), false);
    QCOMPARE(entry.value("after"_L1).toObject().value("enabled"_L1).toBool(false), true);
    QCOMPARE(entry.value("after"_L1).toObject().value("message"_L1).toString(), u"back at 4"_s);
    QCOMPARE(entry.value("reason"_L1).toString(), u"new disk"_s);
    QCOMPARE(entry.value("outcome"_L1).toString(), u"ok"_s);
    QCOMPARE(door.post("/api/admin/cleanup", door.admin() + Headers{{"X-Reason", "disk 90 %"}}).status, 200);
    QCOMPARE(door.audit().first().toObject().value("reason"_L1).toString(), u"disk 90 %"_s);
}

void RunbookAudit::rb_64_since_seven_days()
{
    const QTemporaryDir folder;
    auto store = store::SqliteStore::open(folder.filePath(u"controller.db"_s));
    QVERIFY(store);
    store::SqliteAuditLog log((*store)->writer(), (*store)->reader());
    FakeClock clock;
    access::AuditService audit(log, clock);
    const auto act = [&](const QString &subject) {
        AuditEntry entry;
        entry.action = "POST /api/admin/cleanup";
        entry.subject = subject;
        QVERIFY(answerOf<void>([&](auto done) { audit.record(entry, done); }));
    };
    act(u"a millisecond too old"_s);
    clock.advance(1ms);
    act(u"just within"_s);
    clock.advance(24h * 3);
    act(u"in between"_s);
    clock.advance(24h * 4);
    act(u"now"_s);
    AuditFilter filter;
    filter.since = clock.now() - 24h * 7;
    const auto page = answerOf<AuditPage>([&](auto done) { log.query(filter, done); });
    QVERIFY(page);
    QStringList subjects;
    for (const AuditEntry &entry : page->entries)
        subjects.append(entry.subject);
    QCOMPARE(subjects, (QStringList{u"now"_s, u"in between"_s, u"just within"_s}));
    QCOMPARE(page->total, 3);
}

void RunbookAudit::rb_64_every_mutating_call()
{
    const FarmDoor door;
    const Headers admin = door.admin();
    door.enrol("mac-1");
    const auto build = door.submit(admin);
    const auto token = door.token("viewer");
    door.post("/api/tokens/" + token.id + "/rotate", admin);
    door.remove("/api/tokens/" + token.id, admin);
    door.post("/api/builds/" + build.id + "/retry", {{"X-Build-Token", build.token}});
    door.post("/api/builds/" + build.id + "/cancel", admin);
    door.post("/api/admin/maintenance", admin, R"({"enabled":false})");
    door.post("/api/admin/cleanup", admin);
    door.post("/api/admin/cleanup", admin, "[]"); // refused: was asked for all the same
    door.post("/api/workers/unregister", admin + Headers{{"X-Worker-Id", "mac-1"}});
    const QJsonArray entries = door.audit();
    QCOMPARE(actionsOf(entries),
             (QList<QString>{u"key.create"_s, u"POST /api/workers/register"_s, u"POST /api/builds/submit"_s, u"token.create"_s, u"token.rotate"_s,
                             u"token.revoke"_s, u"POST /api/builds/:id/retry"_s, u"POST /api/builds/:id/cancel"_s, u"POST /api/admin/maintenance"_s,
                             u"POST /api/admin/cleanup"_s, u"POST /api/admin/cleanup"_s, u"POST /api/workers/unregister"_s}));
    QCOMPARE(entries[1].toObject().value("outcome"_L1).toString(), u"refused 400"_s);
    const QJsonObject cancelled = entries[4].toObject();
    QCOMPARE(cancelled.value("subject"_L1).toString().toLatin1(), build.id);
    QCOMPARE(cancelled.value("before"_L1).toObject().value("status"_L1).toString(), u"pending"_s);
    QCOMPARE(cancelled.value("after"_L1).toObject().value("status"_L1).toString(), u"cancelled"_s);
    QCOMPARE(entries[5].toObject().value("role"_L1).toString(), u"build"_s);
}

void RunbookAudit::rb_64_machines_are_not_recorded()
{
    const FarmDoor door;
    door.enrol("mac-1");
    const auto build = door.submit(door.admin());
    const qsizetype before = door.audit().size();
    const Headers worker = door.admin() + Headers{{"X-Worker-Id", "mac-1"}, {"X-Build-Id", build.id}};
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(door.get("/api/workers/poll?worker_id=mac-1", worker).status, 200);
        QCOMPARE(door.post("/api/builds/" + build.id + "/heartbeat", worker).status, 200);
        QCOMPARE(door.post("/api/builds/" + build.id + "/logs", worker, R"({"level":"info","message":"x"})").status, 200);
        QCOMPARE(door.get("/api/builds/" + build.id + "/source", worker).status, 200);
    }
    QCOMPARE(door.audit().size(), before);
    // Who took the signing material is recorded, whoever it was.
    door.get("/api/builds/" + build.id + "/certs-secure", worker);
    const QJsonObject entry = door.audit().first().toObject();
    QCOMPARE(entry.value("action"_L1).toString(), u"GET /api/builds/:id/certs-secure"_s);
    QCOMPARE(entry.value("after"_L1).toObject().value("worker"_L1).toString(), u"mac-1"_s);
    QCOMPARE(door.audit().size(), before + 1);
}

void RunbookAudit::rb_64_refusals_without_a_flood()
{
    const FarmDoor door;
    const auto viewer = door.token("viewer");
    const qsizetype before = door.audit().size();
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(door.post("/api/admin/cleanup", FarmDoor::bearer(viewer.secret)).status, 403);
        door.get("/api/builds", FarmDoor::bearer("wrong-wrong-wrong-wrong"));
    }
    const QJsonArray entries = door.audit();
    QCOMPARE(entries.size(), before + 2);
    const QJsonObject failed = entries[0].toObject();
    const QJsonObject refused = entries[1].toObject();
    QCOMPARE(refused.value("action"_L1).toString(), u"auth.refused"_s);
    QCOMPARE(refused.value("actor"_L1).toString(), u"viewer"_s);
    QCOMPARE(refused.value("subject"_L1).toString(), u"POST /api/admin/cleanup"_s);
    QCOMPARE(refused.value("outcome"_L1).toString(), u"denied"_s);
    QCOMPARE(failed.value("action"_L1).toString(), u"auth.failed"_s);
    QCOMPARE(failed.value("address"_L1).toString(), u"127.0.0.1"_s);
}

void RunbookAudit::rb_64_json_lines()
{
    const FarmDoor door;
    for (int i = 0; i < 3; ++i)
        door.token("viewer");
    const HttpReply reply = door.get("/api/audit?format=jsonl", door.admin());
    QCOMPARE(reply.status, 200);
    const QList<QByteArray> lines = reply.body.trimmed().split('\n');
    QCOMPARE(lines.size(), 4); // the key, three tokens
    for (const QByteArray &line : lines)
        QVERIFY(QJsonDocument::fromJson(line).object().contains("hash"_L1));
}

void RunbookAudit::rb_64_answered_is_recorded_even_when_killed()
{
    FarmDoor door;
    for (int round = 0; round < 5; ++round) {
        const auto build = door.submit(door.admin());
        QVERIFY(!build.id.isEmpty());
        door.farm.kill();
        QVERIFY2(door.farm.start(), door.farm.log().constData());
        QCOMPARE(door.audit().first().toObject().value("subject"_L1).toString().toLatin1(), build.id);
    }
    QCOMPARE(door.get("/api/audit/verify", door.admin()).object().value("ok"_L1).toBool(), true);
}

void RunbookAudit::rb_64_a_changed_row_is_found()
{
    FarmDoor door;
    for (int i = 0; i < 4; ++i)
        door.token("viewer");
    QCOMPARE(verifyCommand(door.farm).first, 0); // beside the running controller
    QVERIFY(door.farm.terminate().ended);
    const auto [whole, said] = verifyCommand(door.farm);
    QVERIFY2(whole == 0, said.constData());
    QVERIFY2(said.contains("5 entries"), said.constData());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(door.farm.dataDir() + u"/controller.db"_s);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"UPDATE audit_log SET actor = 'somebody else' WHERE seq = 3"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    const auto [broken, found] = verifyCommand(door.farm);
    QCOMPARE(broken, 1);
    QVERIFY2(found.contains("entry 3"), found.constData());
    QVERIFY(door.farm.start());
    const QJsonObject verdict = door.get("/api/audit/verify", door.admin()).object();
    QCOMPARE(verdict.value("ok"_L1).toBool(true), false);
    QCOMPARE(verdict.value("firstBroken"_L1).toInt(), 3);
    QCOMPARE(verifyCommand(ControllerFixture()).first, 74); // no database there
}

QTEST_GUILESS_MAIN(RunbookAudit)
#include "audit.moc"
