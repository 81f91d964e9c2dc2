// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"
#include "tests/support/daemon/ssereader.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Tokens and the audit log, route by route.
class Access : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void whoOneIs();
    void aTokenIsMadeUsedAndListed();
    void badWishes_data();
    void badWishes();
    void rotation();
    void revocation();
    void ownToken();
    void revocationEndsStreams();
    void rolesInWords();
    void machineOfAnOwner();
    void buildTokenBesideAWeakRole();
    void auditFilters();
    void badQueries_data();
    void badQueries();
    void auditAsLines();
    void chain();

private:
    struct Made {
        QByteArray id;
        QByteArray secret;
        Headers bearer() const { return {{"Authorization", "Bearer " + secret}}; }
        Headers key() const { return {{"X-API-Key", secret}}; }
    };
    Made make(const QByteArray &role, const QByteArray &more = {})
    {
        const HttpReply reply = api().post("/api/tokens", admin(), "{\"name\":\"" + role + "-token\",\"role\":\"" + role + '"' + more + '}');
        if (reply.status != 201)
            fail("token: " + reply.body);
        return {reply.object().value("token"_L1).toObject().value("id"_L1).toString().toLatin1(), reply.object().value("secret"_L1).toString().toLatin1()};
    }
    HttpReply remove(const QByteArray &id, const Headers &headers, const QByteArray &body = {})
    {
        return api().send({"DELETE", "/api/tokens/" + id, headers, body, false, false});
    }
    QJsonArray entries(const QByteArray &query) { return api().get("/api/audit?" + query, admin()).object().value("entries"_L1).toArray(); }
};

void Access::whoOneIs()
{
    ANSWERS(api().get("/api/whoami", admin()), 200, R"({"actor":"admin key","role":"admin","tokenId":null,"scope":null,"expiresAt":null})");
    const Made owner = make("owner", R"(,"workers":["mac-1","mac-2"],"expiresInDays":30)");
    ANSWERS(api().get("/api/whoami", owner.key()), 200,
            "{\"actor\":\"owner-token\",\"role\":\"owner\",\"tokenId\":\"" + owner.id + R"(","scope":{"workers":["mac-1","mac-2"]},"expiresAt":"#iso"})");
    ANSWERS(api().get("/api/whoami", {}), 401, R"({"code":"AUTH_MISSING_KEY"})");
}

void Access::aTokenIsMadeUsedAndListed()
{
    const HttpReply made = api().post("/api/tokens", bearer(), R"({"name":"ci","role":"submitter"})");
    ANSWERS(made, 201, R"({"token":{"id":"#text","name":"ci","role":"submitter","workers":[],"createdAt":"#iso","createdBy":"admin key","expiresAt":null,
                           "lastUsedAt":null,"revokedAt":null,"rotatedTo":null},"secret":"#text"})");
    QCOMPARE(made.header("cache-control"), QByteArray("no-store"));
    const QByteArray secret = made.object().value("secret"_L1).toString().toLatin1();
    const QByteArray id = made.object().value("token"_L1).toObject().value("id"_L1).toString().toLatin1();
    const Headers ci{{"X-API-Key", secret}};
    ANSWERS(api().post("/api/builds/submit", ci, Form().file("source", "s").field("platform", "ios")), 200, R"({"status":"pending"})");
    ANSWERS(api().post("/api/builds/submit", {{"Authorization", "Bearer " + secret}}, Form().file("source", "s").field("platform", "ios")), 201, "");
    const HttpReply list = api().get("/api/tokens", admin());
    ANSWERS(list, 200, R"({"tokens":"#array","total":"#int"})");
    QVERIFY(!list.body.contains(secret));
    const QJsonArray tokens = list.object().value("tokens"_L1).toArray();
    QCOMPARE(tokens.last().toObject().value("id"_L1).toString().toLatin1(), id);
    QVERIFY(tokens.last().toObject().value("lastUsedAt"_L1).isString());
}

void Access::badWishes_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {R"({})", R"({"name":"","role":"viewer"})", R"({"name":"x"})", R"({"name":"x","role":"root"})", R"({"name":"x","role":7})",
                             R"({"name":"x","role":"owner"})", R"({"name":"x","role":"owner","workers":[]})", R"({"name":"x","role":"owner","workers":["a b"]})",
                             R"({"name":"x","role":"owner","workers":"mac-1"})", R"({"name":"x","role":"viewer","workers":["mac-1"]})",
                             R"({"name":"x","role":"viewer","expiresInDays":0})", R"({"name":"x","role":"viewer","expiresInDays":3651})",
                             R"({"name":"x","role":"viewer","expiresInDays":"7"})", R"({"name":"x","role":"viewer","expiresIndays":7})",
                             R"({"name":"x","role":"viewer","expiresInSeconds":59})", R"({"name":"x","role":"viewer","expiresInDays":1,"expiresInSeconds":3600})",
                             R"({"name":"x\ny","role":"viewer"})", R"({"name":"x\u0000","role":"viewer"})", R"({"name":"x\u202ey","role":"viewer"})", R"([])", R"({"name":)"})
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("long name") << "{\"role\":\"viewer\",\"name\":\"" + QByteArray(101, 'x') + "\"}";
}

void Access::badWishes()
{
    QFETCH(QByteArray, body);
    ANSWERS(api().post("/api/tokens", admin(), body), 400, R"({"error":"#text","code":"#text"})");
}

void Access::rotation()
{
    const Made old = make("viewer");
    const HttpReply rotated = api().post("/api/tokens/" + old.id + "/rotate", admin(), R"({"overlapSeconds":3600})");
    ANSWERS(rotated, 201, R"({"token":{"name":"viewer-token","role":"viewer","rotatedTo":null},"secret":"#text"})");
    const Headers fresh{{"X-API-Key", rotated.object().value("secret"_L1).toString().toLatin1()}};
    ANSWERS(api().get("/api/whoami", old.key()), 200, R"({"role":"viewer","expiresAt":"#iso"})");
    ANSWERS(api().get("/api/whoami", fresh), 200, R"({"role":"viewer","expiresAt":null})");
    ANSWERS(api().post("/api/tokens/" + old.id + "/rotate", admin(), ""), 409, R"({"code":"TOKEN_ENDED"})");
    ANSWERS(api().post("/api/tokens/nosuch/rotate", admin(), ""), 404, R"({"code":"TOKEN_NOT_FOUND"})");
    for (const char *overlap : {"-1", "2592001", "\"1h\"", "1.5"})
        ANSWERS(api().post("/api/tokens/" + old.id + "/rotate", admin(), QByteArray("{\"overlapSeconds\":") + overlap + '}'), 400, "");
    const Made other = make("viewer");
    ANSWERS(api().post("/api/tokens/" + other.id + "/rotate", admin(), R"({"overlapSeconds":0})"), 201, "");
    ANSWERS(api().get("/api/whoami", other.bearer()), 401, R"({"error":{"code":"AUTH_TOKEN_ENDED"}})");
}

void Access::revocation()
{
    const Made made = make("admin");
    ANSWERS(api().get("/api/tokens", made.bearer()), 200, "");
    ANSWERS(remove(made.id, admin()), 200, R"({"token":{"revokedAt":"#iso"}})");
    const HttpReply bearerReply = api().get("/api/tokens", made.bearer());
    ANSWERS(bearerReply, 401, R"({"error":{"code":"AUTH_TOKEN_ENDED"}})");
    QVERIFY(bearerReply.header("www-authenticate").startsWith("Bearer"));
    ANSWERS(api().get("/api/tokens", made.key()), 403, R"({"code":"AUTH_TOKEN_ENDED"})");
    ANSWERS(remove(made.id, admin()), 200, R"({"token":{"revokedAt":"#iso"}})");
    ANSWERS(remove("nosuch", admin()), 404, R"({"code":"TOKEN_NOT_FOUND"})");
    QVERIFY(controller().restart());
    api().reconnect();
    ANSWERS(api().get("/api/tokens", made.bearer()), 401, "");
}

void Access::ownToken()
{
    const Made made = make("admin");
    ANSWERS(remove(made.id, made.key()), 200, R"({"token":{"revokedAt":"#iso"}})"); // it hears that it worked
    ANSWERS(api().get("/api/whoami", made.key()), 403, "");
}

void Access::revocationEndsStreams()
{
    const Made made = make("viewer");
    const Made other = make("viewer");
    test::SseReader events(controller().port());
    QCOMPARE(events.open("/api/events", made.bearer()).status, 200);
    test::SseReader others(controller().port());
    QCOMPARE(others.open("/api/events", other.bearer()).status, 200);
    const SubmittedBuild build = submit("android");
    test::RawHttp log = controller().connection();
    QVERIFY(log.connect());
    QVERIFY(log.write("GET /api/builds/" + build.id + "/logs?follow=1 HTTP/1.1\r\nHost: x\r\nX-API-Key: " + made.secret + "\r\n\r\n"));
    QCOMPARE(log.readHead().status, 200);
    QVERIFY(events.nextOf("snapshot"));
    QVERIFY(others.nextOf("snapshot"));
    QElapsedTimer since;
    since.start();
    ANSWERS(remove(made.id, admin()), 200, "");
    while (events.next(std::chrono::seconds(10))) { }
    while (log.isOpen() && log.readChunk(std::chrono::seconds(10))) { }
    QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    QVERIFY(events.ended());
    submit("android");
    QVERIFY(others.nextOf("build.submitted")); // whom it does not concern does not notice
}

void Access::rolesInWords()
{
    const Made viewer = make("viewer");
    const HttpReply refused = api().post("/api/admin/cleanup", viewer.key(), "{}");
    ANSWERS(refused, 403, R"({"error":"The role of this token (viewer) does not allow this","code":"AUTH_ROLE"})");
    ANSWERS(api().get("/api/builds", viewer.key()), 200, "");
    ANSWERS(api().get("/api/builds", viewer.bearer()), 200, R"({"builds":"#array"})");
}

/// A worker of the first generation with its owner's token where it used to have the admin key.
void Access::machineOfAnOwner()
{
    const Made owner = make("owner", R"(,"workers":["mac-of-ann"])");
    ANSWERS(api().post("/api/workers/register", owner.key(), R"({"name":"mac","capabilities":{"platforms":["android"]}})"), 200, R"({"id":"mac-of-ann"})");
    ANSWERS(api().post("/api/workers/register", owner.key(), R"({"name":"mac","capabilities":{},"id":"mac-of-bob"})"), 403, R"({"code":"AUTH_NOT_YOUR_MACHINE"})");
    clearQueue();
    const SubmittedBuild build = submit("android");
    ANSWERS(api().get("/api/workers/poll?worker_id=mac-of-ann", owner.key()), 200, "{\"job\":{\"id\":\"" + build.id + "\"}}");
    ANSWERS(api().get("/api/workers/poll?worker_id=mac-of-bob", owner.key()), 403, R"({"code":"AUTH_NOT_YOUR_MACHINE"})");
    const Headers asAnn = owner.key() + Headers{{"X-Worker-Id", "mac-of-ann"}};
    ANSWERS(api().get("/api/builds/" + build.id + "/source", asAnn), 200, "");
    ANSWERS(api().post("/api/builds/" + build.id + "/logs", asAnn, R"({"level":"info","message":"x"})"), 200, "");
    ANSWERS(upload({"mac-of-bob", {}}, build.id), 404, "");
    ANSWERS(api().post("/api/workers/upload", owner.key(),
                       Form().field("build_id", build.id).field("worker_id", "mac-of-bob").field("success", "true").file("result", "r")), 403, "");
    ANSWERS(api().post("/api/workers/upload", owner.key(),
                       Form().field("build_id", build.id).field("worker_id", "mac-of-ann").field("success", "true").file("result", "r")), 200, R"({"status":"success"})");
    ANSWERS(api().get("/api/builds/" + build.id + "/download", owner.key()), 403, R"({"code":"AUTH_ROLE"})");
    const Made two = make("owner", R"(,"workers":["a","b"])");
    ANSWERS(api().post("/api/workers/register", two.key(), R"({"name":"mac","capabilities":{}})"), 403, R"({"code":"AUTH_NOT_YOUR_MACHINE"})"); // which of the two?
}

void Access::buildTokenBesideAWeakRole()
{
    const Made viewer = make("viewer");
    const SubmittedBuild build = submit("android");
    const QByteArray target = "/api/builds/" + build.id + "/retry";
    ANSWERS(api().post(target, viewer.key()), 403, R"({"code":"AUTH_ROLE"})");
    ANSWERS(api().post(target, viewer.key() + buildToken("wrong-wrong-wrong")), 403, R"({"code":"AUTH_BUILD_TOKEN"})");
    ANSWERS(api().post(target, viewer.key() + buildToken(build.token)), 200, "");
    ANSWERS(api().get("/api/builds/" + build.id + "/status", viewer.key() + buildToken("wrong-wrong-wrong")), 200, "");
}

void Access::auditFilters()
{
    const Made made = make("operator");
    ANSWERS(api().post("/api/admin/cleanup", made.key() + Headers{{"X-Reason", "disk is full"}}, R"({"olderThanDays":365})"), 200, "");
    const HttpReply page = api().get("/api/audit?actor=operator-token&limit=1", admin());
    ANSWERS(page, 200, "{\"entries\":[{\"seq\":\"#int\",\"at\":\"#iso\",\"actor\":\"operator-token\",\"role\":\"operator\",\"tokenId\":\"" + made.id
                + R"(","address":"127.0.0.1","action":"POST /api/admin/cleanup","subject":"#text","before":null,"after":{"files":"#int"},
                   "reason":"disk is full","outcome":"ok","hash":"#text"}],"total":1,"nextBefore":"#int"})");
    const HttpReply first = api().get("/api/audit?limit=2", admin());
    const qint64 next = first.object().value("nextBefore"_L1).toInteger();
    const QJsonArray second = entries("limit=2&before=" + QByteArray::number(next));
    QCOMPARE(second.first().toObject().value("seq"_L1).toInteger(), next - 1);
    QVERIFY(entries("since=2999-01-01T00:00:00Z").isEmpty());
    QVERIFY(entries("until=2000-01-01T00:00:00Z").isEmpty());
    QVERIFY(!entries("since=2000-01-01T00:00:00Z&action=token.create").isEmpty());
    QVERIFY(entries("action=nothing").isEmpty());
    ANSWERS(api().get("/api/audit?before=1", admin()), 200, R"({"entries":[],"nextBefore":null})");
}

void Access::badQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"limit=0", "limit=1001", "limit=x", "before=0", "before=-3", "since=yesterday", "until=7", "format=xml"})
        QTest::newRow(query) << QByteArray(query);
}

void Access::badQueries()
{
    QFETCH(QByteArray, query);
    ANSWERS(api().get("/api/audit?" + query, admin()), 400, R"({"code":"REQUEST_INVALID_QUERY"})");
}

void Access::auditAsLines()
{
    for (int i = 0; i < 3; ++i)
        make("viewer");
    const HttpReply reply = api().get("/api/audit?format=jsonl", admin());
    ANSWERS(reply, 200, "");
    QVERIFY(reply.header("content-type").startsWith("application/x-ndjson"));
    const QList<QByteArray> lines = reply.body.trimmed().split('\n');
    const qint64 total = api().get("/api/audit?limit=1", admin()).object().value("total"_L1).toInteger();
    QCOMPARE(lines.size(), total);
    qint64 last = 0;
    for (const QByteArray &line : lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        QCOMPARE(entry.value("seq"_L1).toInteger(), ++last);
    }
    const HttpReply none = api().get("/api/audit?format=jsonl&actor=eve", admin());
    ANSWERS(none, 200, "");
    QVERIFY(none.body.isEmpty());
}

void Access::chain()
{
    const HttpReply verdict = api().get("/api/audit/verify", admin());
    ANSWERS(verdict, 200, R"({"ok":true,"entries":"#int","firstBroken":null,"head":"#text"})");
    const QJsonObject newest = entries("limit=1").first().toObject();
    QCOMPARE(verdict.object().value("head"_L1), newest.value("hash"_L1));
    QCOMPARE(verdict.object().value("entries"_L1), newest.value("seq"_L1));
}

std::unique_ptr<QObject> accessSuite() { return std::make_unique<Access>(); }

} // namespace freeagent::contract

#include "tokens.moc"
