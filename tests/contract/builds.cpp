// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Lists, states and figures of builds.
class Builds : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void shapeOfTheList_data();
    void shapeOfTheList();
    void theArrayIsComplete();
    void filters_data();
    void filters();
    void pages();
    void aListThatIsKnownIsNotSentAgain();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void item();
    void statusOfAPendingBuild();
    void statusOfACompletedBuild();
    void statusWordsAreFive_data();
    void statusWordsAreFive();
    void active();
    void statisticsAddUp();
    void unknownBuilds_data();
    void unknownBuilds();

private:
    QStringList idsIn(const QJsonValue &list) const;
    SubmittedBuild m_completed;
    SubmittedBuild m_failed;
    SubmittedBuild m_cancelled;
    Assignment m_building;
    SubmittedBuild m_pending;
};

/// One build in each state.
void Builds::initTestCase()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    keepQueue();
    m_completed = completed();
    const Assignment failing = assigned();
    m_failed = failing.build;
    QCOMPARE(report(failing.worker, failing.build.id, "xcodebuild exited with 65").status, 200);
    m_cancelled = submit();
    QCOMPARE(api().post("/api/builds/" + m_cancelled.id + "/cancel", admin()).status, 200);
    m_building = assigned("android");
    QCOMPARE(api().get("/api/builds/" + m_building.build.id + "/source", adminAs(m_building.worker.id)).status, 200);
    m_pending = submit("ios");
}

QStringList Builds::idsIn(const QJsonValue &list) const
{
    const QHash<QString, QString> names{{QString::fromLatin1(m_completed.id), u"completed"_s},
                                        {QString::fromLatin1(m_failed.id), u"failed"_s},
                                        {QString::fromLatin1(m_cancelled.id), u"cancelled"_s},
                                        {QString::fromLatin1(m_building.build.id), u"building"_s},
                                        {QString::fromLatin1(m_pending.id), u"pending"_s}};
    QStringList ids;
    const QJsonArray builds = list.isArray() ? list.toArray() : list.toObject().value("builds"_L1).toArray();
    for (const QJsonValue &build : builds)
        ids.append(names.value(build.toObject().value("id"_L1).toString(), u"?"_s));
    return ids;
}

void Builds::shapeOfTheList_data()
{
    QTest::addColumn<bool>("asBearer");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isArray");
    QTest::newRow("the CLI: key, no query") << false << QByteArray() << true;
    QTest::newRow("an unknown parameter changes nothing") << false << QByteArray("?_=17") << true;
    QTest::newRow("the runbook: bearer, query") << true << QByteArray("?status=failed") << false;
    QTest::newRow("bearer, no query") << true << QByteArray() << false;
    for (const char *known : {"status=failed", "platform=ios", "worker_id=x", "since=0", "until=2000-01-01T00:00:00Z", "limit=10", "offset=0", "page=1"})
        QTest::newRow(known) << false << QByteArray(QByteArray("?") + known) << false;
    QTest::newRow("array forced") << true << QByteArray("?format=array") << true;
    QTest::newRow("object forced") << false << QByteArray("?format=object") << false;
}

void Builds::shapeOfTheList()
{
    QFETCH(bool, asBearer);
    QFETCH(QByteArray, query);
    QFETCH(bool, isArray);
    const HttpReply reply = api().get("/api/builds" + query, asBearer ? bearer() : admin());
    ANSWERS(reply, 200, isArray ? QByteArray() : R"({"builds":"#array","total":"#int","limit":"#int","offset":"#int"})");
    QCOMPARE(reply.json().isArray(), isArray);
    if (isArray)
        QCOMPARE(reply.header("x-total-count"), QByteArray("5"));
}

void Builds::theArrayIsComplete()
{
    const HttpReply reply = api().get("/api/builds", admin());
    QCOMPARE(idsIn(reply.json()), (QStringList{u"pending"_s, u"building"_s, u"cancelled"_s, u"failed"_s, u"completed"_s}));
    // The CLI throws on a null where it wants a text or nothing.
    for (const QJsonValue item : reply.json().toArray()) {
        const QByteArray wrong = test::difference(item, R"({"id":"#id","status":"#text","createdAt":"#iso"})");
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        const QJsonValue completedAt = item.toObject().value("completedAt"_L1);
        QVERIFY(completedAt.isUndefined() || completedAt.isString());
    }
}

void Builds::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("status") << QByteArray("status=pending") << QStringList{u"pending"_s};
    QTest::newRow("running is assigned and building") << QByteArray("status=running") << QStringList{u"building"_s};
    QTest::newRow("building") << QByteArray("status=building") << QStringList{u"building"_s};
    QTest::newRow("failed has the cancelled ones") << QByteArray("status=failed") << QStringList{u"cancelled"_s, u"failed"_s};
    QTest::newRow("cancelled") << QByteArray("status=cancelled") << QStringList{u"cancelled"_s};
    QTest::newRow("timeout") << QByteArray("status=timeout") << QStringList{};
    QTest::newRow("several") << QByteArray("status=pending,completed") << QStringList{u"pending"_s, u"completed"_s};
    QTest::newRow("platform") << QByteArray("platform=android") << QStringList{u"building"_s};
    QTest::newRow("since long ago") << QByteArray("since=2020-01-01T00:00:00Z&limit=2") << QStringList{u"pending"_s, u"building"_s};
    QTest::newRow("since the future") << QByteArray("since=2090-01-01T00:00:00Z") << QStringList{};
    QTest::newRow("until long ago") << QByteArray("until=2020-01-01T00:00:00Z") << QStringList{};
    QTest::newRow("nobody's") << QByteArray("worker_id=nobody") << QStringList{};
    QTest::newRow("worker, the short word") << QByteArray("worker=nobody") << QStringList{};
    QTest::newRow("oldest first") << QByteArray("sort=created&status=failed,pending") << QStringList{u"failed"_s, u"cancelled"_s, u"pending"_s};
    QTest::newRow("last ended first") << QByteArray("sort=-completed&limit=10") << QStringList{u"cancelled"_s, u"failed"_s, u"completed"_s};
    QTest::newRow("first ended first") << QByteArray("sort=completed&limit=2") << QStringList{u"completed"_s, u"failed"_s};
    QTest::newRow("ends of what has not ended") << QByteArray("sort=completed&status=pending") << QStringList{};
    QTest::newRow("limit and offset") << QByteArray("limit=2&offset=1") << QStringList{u"building"_s, u"cancelled"_s};
}

void Builds::filters()
{
    QFETCH(QByteArray, query);
    QFETCH(QStringList, expected);
    const HttpReply reply = api().get("/api/builds?" + query, bearer());
    ANSWERS(reply, 200, "");
    QCOMPARE(idsIn(reply.json()), expected);
    if (!query.contains("limit"))
        QCOMPARE(reply.object().value("total"_L1).toInt(), int(expected.size()));
    const HttpReply ofWorker = api().get("/api/builds?worker_id=" + m_building.worker.id, admin());
    QCOMPARE(idsIn(ofWorker.json()), QStringList{u"building"_s});
}

void Builds::pages()
{
    ANSWERS(api().get("/api/builds?limit=2&page=2", admin()), 200, R"({"total":5,"limit":2,"offset":2})");
    QCOMPARE(idsIn(api().get("/api/builds?limit=2&page=2", admin()).json()), (QStringList{u"cancelled"_s, u"failed"_s}));
    ANSWERS(api().get("/api/builds?format=object", admin()), 200, R"({"total":5,"limit":50,"offset":0})");
    const HttpReply first = api().get("/api/builds?limit=3", admin());
    const QByteArray cursor = first.object().value("cursor"_L1).toString().toLatin1();
    QVERIFY(!cursor.isEmpty());
    QCOMPARE(idsIn(api().get("/api/builds?limit=3&cursor=" + cursor, admin()).json()), (QStringList{u"failed"_s, u"completed"_s}));
    const HttpReply oldest = api().get("/api/builds?limit=3&sort=created", admin());
    const QByteArray behind = oldest.object().value("cursor"_L1).toString().toLatin1();
    QCOMPARE(idsIn(api().get("/api/builds?limit=3&sort=created&cursor=" + behind, admin()).json()), (QStringList{u"building"_s, u"pending"_s}));
}

void Builds::aListThatIsKnownIsNotSentAgain()
{
    const HttpReply list = api().get("/api/builds?status=failed", admin());
    const QByteArray tag = list.header("etag");
    QVERIFY(tag.startsWith("W/\""));
    for (const QByteArray &known : {tag, "\"other\", " + tag, tag.mid(2), QByteArray("*")}) {
        const HttpReply again = api().get("/api/builds?status=failed", admin() + Headers{{"If-None-Match", known}});
        ANSWERS(again, 304, "");
        QVERIFY(again.body.isEmpty());
        QCOMPARE(again.header("etag"), tag);
    }
    ANSWERS(api().get("/api/builds?status=failed", admin() + Headers{{"If-None-Match", "W/\"other\""}}), 200, "");
    ANSWERS(api().get("/api/builds?status=completed", admin() + Headers{{"If-None-Match", tag}}), 200, "");
}

void Builds::badQueriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"limit=abc", "limit=0", "limit=-1", "offset=-1", "status=lost", "platform=windows", "since=yesterday", "page=0", "sort=name", "sort=", "cursor=x",
                              "sort=completed&cursor=1"})
        QTest::newRow(query) << QByteArray(query);
}

void Builds::badQueriesAreRefused()
{
    QFETCH(QByteArray, query);
    ANSWERS(api().get("/api/builds?" + query, admin()), 400, R"({"error":"#text"})");
}

void Builds::item()
{
    ANSWERS(api().get("/api/builds/" + m_completed.id, admin()), 200,
            R"({"id":"#id","buildId":"#id","status":"completed","outcome":"success","platform":"ios","createdAt":"#iso","completedAt":"#iso",
                "submitted_at":"#ms","started_at":"#ms","duration":"#int","worker_id":"#id","worker_name":"mac","updated_at":"#ms",
                "error_message":null,"has_result":true})");
    ANSWERS(api().get("/api/builds/" + m_pending.id, admin()), 200,
            R"({"status":"pending","outcome":null,"completedAt":"#absent","duration":"#absent","started_at":null,"worker_id":null,"worker_name":null,
                "has_result":false,"waitReason":{"code":"#text","message":"#text","since":"#ms","fix":"#string"}})");
}

void Builds::statusOfAPendingBuild()
{
    ANSWERS(api().get("/api/builds/" + m_pending.id + "/status", admin()), 200,
            R"({"id":"#id","buildId":"#id","status":"pending","outcome":null,"platform":"ios","worker_id":null,"submitted_at":"#ms","started_at":null,
                "completed_at":null,"error_message":null,"createdAt":"#iso","startedAt":null,"completedAt":null,"duration":null,"worker":null,"artifacts":[]})");
}

void Builds::statusOfACompletedBuild()
{
    const HttpReply reply = api().get("/api/builds/" + m_completed.id + "/status", admin());
    ANSWERS(reply, 200,
            R"({"status":"completed","outcome":"success","worker_id":"#id","submitted_at":"#ms","started_at":"#ms","completed_at":"#ms","error_message":null,
                "createdAt":"#iso","startedAt":"#iso","completedAt":"#iso","duration":"#int","worker":{"name":"mac"},
                "artifacts":[{"name":"#text","size":10,"checksum":"sha256:c6ab932a934460bd21fde8c5da450ed8188bcbd6b8e6c41e0551e56e8d417b8b"}]})");
    QCOMPARE(reply.object().value("artifacts"_L1)[0]["name"_L1].toString().toLatin1(), m_completed.id + ".ipa");
}

void Builds::statusWordsAreFive_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("failed") << m_failed.id << QByteArray(R"({"status":"failed","outcome":"error","error_message":"xcodebuild exited with 65"})");
    QTest::newRow("cancelled") << m_cancelled.id << QByteArray(R"({"status":"failed","outcome":"cancelled","error_message":"Build cancelled by user"})");
    QTest::newRow("building") << m_building.build.id << QByteArray(R"({"status":"building","outcome":null,"error_message":null,"worker_id":"#id"})");
}

void Builds::statusWordsAreFive()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, shape);
    ANSWERS(api().get("/api/builds/" + id + "/status", admin()), 200, shape);
}

/// As the menu app decodes it: strings that are never null, and an integer.
void Builds::active()
{
    ANSWERS(api().get("/api/builds/active", admin()), 200,
            "{\"builds\":[{\"id\":\"" + m_building.build.id + "\",\"status\":\"building\",\"platform\":\"android\",\"worker_id\":\"" + m_building.worker.id
                + "\",\"started_at\":\"#ms\"}]}");
}

void Builds::statisticsAddUp()
{
    ANSWERS(api().get("/api/builds/statistics", admin()), 200,
            R"({"total":5,"pending":1,"assigned":0,"building":1,"completed":1,"failed":1,"cancelled":1})");
}

void Builds::unknownBuilds_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("suffix");
    for (const char *suffix : {"", "/status", "/logs", "/download", "/download/result", "/artifacts/x.ipa", "/vm-status"})
        QTest::newRow(suffix) << QByteArray("GET") << QByteArray(suffix);
    QTest::newRow("cancel") << QByteArray("POST") << QByteArray("/cancel");
    QTest::newRow("retry") << QByteArray("POST") << QByteArray("/retry");
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray("");
}

void Builds::unknownBuilds()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, suffix);
    api().send({method, "/api/builds/doesnotexist" + suffix, admin(), {}, false, false});
    for (const QByteArray &id : {QByteArray("doesnotexist"), QByteArray("..%2f..%2fetc"), QByteArray(64, 'a'), QByteArray("%27%20OR%201")}) {
        const HttpReply reply = controller().request({method, "/api/builds/" + id + suffix, admin(), {}, false, false});
        if (id == "doesnotexist")
            ANSWERS(reply, 404, R"({"error":"Build not found","code":"BUILD_NOT_FOUND"})");
        else
            QCOMPARE(reply.status / 100, 4);
    }
}

std::unique_ptr<QObject> buildsSuite() { return std::make_unique<Builds>(); }

} // namespace freeagent::contract

#include "builds.moc"
