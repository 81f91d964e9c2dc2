// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Who opens which route, and with which words one is turned away. Every route of the document has its row, made from its
/// `security`: a route that is added is tested without a line here.
class Credentials : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRoute_data();
    void everyRoute();
    void wordsOfRefusal_data();
    void wordsOfRefusal();
    void bearerErrorsAreObjects();
    void anyOneValidCredentialIsEnough();
    void tokensOpenTheirOwnBuildOnly();
    void credentialsComeBeforeTheBody();

private:
    Headers presented(const QByteArray &credential, bool right) const;
    QByteArray path(QByteArray operation) const;

    SubmittedBuild m_build;
    SubmittedBuild m_other;
    Assignment m_work;
    QByteArray m_vmToken;
    QByteArray m_key;
};

void Credentials::initTestCase()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    keepQueue();
    m_key = controller().key();
    m_other = completed();
    m_work = assigned();
    m_build = m_work.build;
    m_vmToken = vmTokenOf(m_work);
}

Headers Credentials::presented(const QByteArray &credential, bool right) const
{
    const QByteArray wrong = "wrong-wrong-wrong-wrong-wrong-wrong-wrong-1";
    if (credential == "apiKey")
        return {{"X-API-Key", right ? m_key : wrong}};
    if (credential == "bearer")
        return {{"Authorization", "Bearer " + (right ? m_key : wrong)}};
    if (credential == "buildToken")
        return buildToken(right ? m_build.token : wrong);
    if (credential == "workerToken")
        return workerToken(right ? m_work.worker.token : wrong);
    if (credential == "vmToken")
        return vmToken(right ? m_vmToken : wrong);
    return {};
}

void Credentials::everyRoute_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("credential");
    QTest::addColumn<bool>("right");
    QTest::addColumn<int>("refusal"); // 0: not for want of a credential
    static const QHash<QByteArray, int> kWrong{{"apiKey", 403}, {"bearer", 401}, {"buildToken", 403}, {"workerToken", 401}, {"vmToken", 403}};
    const QJsonObject paths = Api::document().document().value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (auto method = item.begin(); method != item.end(); ++method) {
            const QByteArray verb = method.key().toUpper().toLatin1();
            const QByteArray target = path.key().toLatin1();
            QJsonArray security = method.value().toObject().value("security"_L1).toArray();
            if (security.contains(QJsonObject())) // none will do, too: from this machine
                security = {};
            const QByteArray row = verb + ' ' + target;
            QTest::newRow((row + ", nothing").constData()) << verb << target << QByteArray() << false << (security.isEmpty() ? 0 : 401);
            for (const QByteArray &credential : kWrong.keys()) {
                const bool opens = security.contains(QJsonObject{{QString::fromLatin1(credential), QJsonArray()}});
                QTest::newRow((row + ", wrong " + credential).constData())
                    << verb << target << credential << false << (security.isEmpty() ? 0 : opens ? kWrong[credential] : 401);
                // What ends the build would change what the next rows see; they have their own tests.
                if (verb == "GET" && target != "/api/events")
                    QTest::newRow((row + ", right " + credential).constData())
                        << verb << target << credential << true << (security.isEmpty() || opens ? 0 : 401);
            }
        }
    }
}

QByteArray Credentials::path(QByteArray target) const
{
    const bool worker = target.startsWith("/api/workers/");
    target.replace("{id}", worker ? m_work.worker.id : m_build.id);
    target.replace("{jobId}", m_build.id).replace("{worker_id}", m_work.worker.id).replace("{type}", "source").replace("{filename}", m_build.id + ".ipa");
    while (target.contains('{')) // something that is not there
        target.replace(target.indexOf('{'), target.indexOf('}') - target.indexOf('{') + 1, "nosuch");
    return target;
}

void Credentials::everyRoute()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, credential);
    QFETCH(bool, right);
    QFETCH(int, refusal);
    // A body that no route takes, so that a request that passes changes nothing.
    const bool body = refusal == 0 && (method == "POST" || method == "PUT");
    const Headers headers = presented(credential, right) + (body ? Headers{{"Content-Type", "application/json"}} : Headers{});
    const HttpReply reply = api().send({method, path(target), headers, body ? "[]" : "", false, false});
    const bool turnedAway = reply.status == 401 || reply.status == 403;
    if (refusal != 0) {
        const bool either = reply.status == 401 || (reply.status == 403 && refusal == 403);
        // A credential that the route does not know is the same as none, or is told to be the wrong one.
        const bool foreign = refusal == 401 && !credential.isEmpty() && turnedAway;
        QVERIFY2(either || foreign, (QByteArray::number(reply.status) + ", expected " + QByteArray::number(refusal) + ": " + reply.body).constData());
        return;
    }
    const bool needsWorker = reply.body.contains("Missing X-");
    QVERIFY2(!turnedAway || needsWorker || target.contains("authenticate"), (QByteArray::number(reply.status) + ' ' + reply.body).constData());
}

void Credentials::wordsOfRefusal_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    const QByteArray wrong = "wrong-wrong-wrong-wrong";
    const QByteArray statusPath = "/api/builds/" + m_build.id + "/status";
    QTest::newRow("no key") << QByteArray("/api/builds") << Headers{} << 401 << QByteArray("Missing X-API-Key header");
    QTest::newRow("wrong key") << QByteArray("/api/builds") << Headers{{"X-API-Key", wrong}} << 403 << QByteArray("Invalid API key");
    QTest::newRow("empty key") << QByteArray("/api/builds") << Headers{{"X-API-Key", ""}} << 401 << QByteArray("Missing X-API-Key header");
    QTest::newRow("worker token that ran out") << QByteArray("/api/workers/poll") << workerToken(wrong) << 401 << QByteArray();
    QTest::newRow("build token, wrong") << statusPath << buildToken(wrong) << 403 << QByteArray();
    QTest::newRow("build token of another build") << statusPath << buildToken(m_other.token) << 403 << QByteArray();
    QTest::newRow("source, no worker named") << QByteArray("/api/builds/" + m_build.id + "/source") << admin() << 401 << QByteArray("Missing X-Worker-Id header");
    QTest::newRow("source, another worker") << QByteArray("/api/builds/" + m_build.id + "/source") << adminAs("somebody-else") << 403
                                            << QByteArray("Worker not authorized for this build");
    QTest::newRow("certs-secure, no build named") << QByteArray("/api/builds/" + m_build.id + "/certs-secure") << adminAs(m_work.worker.id) << 401
                                                  << QByteArray("Missing X-Build-Id header");
    QTest::newRow("certs-secure, another build named")
        << QByteArray("/api/builds/" + m_build.id + "/certs-secure") << adminAs(m_work.worker.id) + Headers{{"X-Build-Id", m_other.id}} << 403
        << QByteArray("X-Build-Id header does not match build ID in URL");
    QTest::newRow("certs-secure, another worker")
        << QByteArray("/api/builds/" + m_build.id + "/certs-secure") << adminAs("somebody-else") + Headers{{"X-Build-Id", m_build.id}} << 403
        << QByteArray("Worker not assigned to this build");
    QTest::newRow("VM token, none") << QByteArray("/api/builds/" + m_build.id + "/certs-secure") << Headers{} << 401 << QByteArray();
    QTest::newRow("VM token, wrong") << QByteArray("/api/builds/" + m_build.id + "/certs-secure") << vmToken(wrong) << 403 << QByteArray();
}

void Credentials::wordsOfRefusal()
{
    QFETCH(QByteArray, target);
    QFETCH(Headers, headers);
    QFETCH(int, status);
    QFETCH(QByteArray, text);
    const HttpReply reply = api().get(target, headers);
    ANSWERS(reply, status, text.isEmpty() ? QByteArray(R"({"error":"#text","code":"#text"})") : "{\"error\":\"" + text + "\",\"message\":\"" + text + "\"}");
}

void Credentials::bearerErrorsAreObjects()
{
    const HttpReply wrong = api().get("/api/builds", {{"Authorization", "Bearer wrong-wrong-wrong-wrong"}});
    ANSWERS(wrong, 401, R"({"error":{"code":"#text","message":"Invalid API key"}})");
    QVERIFY(wrong.header("www-authenticate").startsWith("Bearer"));
    ANSWERS(api().get("/api/builds/nosuchbuild/status", bearer()), 404, R"({"error":{"code":"BUILD_NOT_FOUND","message":"Build not found"}})");
    ANSWERS(api().get("/api/builds/nosuchbuild/status", admin()), 404,
            R"({"error":"Build not found","code":"BUILD_NOT_FOUND","message":"Build not found"})");
}

void Credentials::anyOneValidCredentialIsEnough()
{
    const QByteArray target = "/api/builds/" + m_build.id + "/status";
    const Headers wrongKey{{"X-API-Key", "wrong-wrong-wrong-wrong"}};
    ANSWERS(api().get(target, wrongKey + buildToken(m_build.token)), 200, "");
    ANSWERS(api().get(target, admin() + buildToken("wrong")), 200, "");
    ANSWERS(api().get(target, bearer()), 200, "");
}

void Credentials::tokensOpenTheirOwnBuildOnly()
{
    ANSWERS(api().get("/api/builds/" + m_other.id + "/download", buildToken(m_build.token)), 403, "");
    ANSWERS(api().post("/api/builds/" + m_other.id + "/retry", buildToken(m_build.token)), 403, "");
    ANSWERS(api().get("/api/builds/" + m_other.id + "/source", vmToken(m_vmToken)), 403, "");
    ANSWERS(api().post("/api/builds/" + m_other.id + "/logs", vmToken(m_vmToken), R"({"level":"info","message":"x"})"), 403, "");
    ANSWERS(api().get("/api/builds", buildToken(m_build.token)), 401, "");
    // A pending build's source belongs to no worker yet, whatever name is given.
    const SubmittedBuild pending = submit("android");
    ANSWERS(api().get("/api/builds/" + pending.id + "/source", adminAs(m_work.worker.id)), 403, "");
    ANSWERS(api().get("/api/builds/" + pending.id + "/source", workerToken(m_work.worker.token)), 403, "");
}

/// Nobody without a credential makes the controller read (or store) half a gigabyte.
void Credentials::credentialsComeBeforeTheBody()
{
    test::RawHttp http = controller().connection();
    QVERIFY(http.write("POST /api/builds/submit HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 400000000\r\n\r\n--b\r\n"));
    const HttpReply reply = http.readReply();
    ANSWERS(reply, 401, R"({"error":"Missing X-API-Key header"})");
    QVERIFY(reply.closes);
}

std::unique_ptr<QObject> credentialsSuite() { return std::make_unique<Credentials>(); }

} // namespace freeagent::contract

#include "credentials.moc"
