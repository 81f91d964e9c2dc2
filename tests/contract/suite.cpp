// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

namespace {
/// All groups guess credentials from one address, on purpose and often.
test::ControllerFixture::Options patient(test::ControllerFixture::Options options)
{
    options.environment.append(u"EXPO_CONTROLLER_AUTH_FAILURES_PER_MINUTE=0"_s);
    return options;
}
} // namespace

Suite::Suite(test::ControllerFixture::Options options)
    : m_controller(patient(std::move(options)))
{
}

void Suite::begin()
{
    QVERIFY2(m_controller.start(), ("The controller did not start:\n" + m_controller.log()).constData());
    m_api = std::make_unique<Api>(m_controller);
}

void Suite::cleanup()
{
    m_failed |= QTest::currentTestFailed();
    if (!m_keepQueue)
        clearQueue();
}

void Suite::cleanupTestCase()
{
    if (m_failed)
        qInfo("The controller's log:\n%s", m_controller.log().right(6000).constData());
    m_api.reset();
    m_controller.terminate();
}

void Suite::clearQueue()
{
    const HttpReply open = m_controller.request({"GET", "/api/builds?status=pending,assigned,building&limit=100", admin(), {}, false, false});
    const QJsonArray builds = open.object().value("builds"_L1).toArray();
    for (const QJsonValue &build : builds)
        m_controller.request({"POST", "/api/builds/" + build.toObject().value("id"_L1).toString().toLatin1() + "/cancel", admin(), {}, false, false});
}

SubmittedBuild Suite::submit(const QByteArray &platform, const QByteArray &source)
{
    const HttpReply reply = api().post("/api/builds/submit", admin(), Form().file("source", source, "project.tar.gz", "application/gzip").field("platform", platform));
    if (reply.status != 200)
        fail("submit: " + QByteArray::number(reply.status) + ' ' + reply.body);
    return {reply.object().value("id"_L1).toString().toLatin1(), reply.object().value("access_token"_L1).toString().toLatin1()};
}

RegisteredWorker Suite::registerWorker(const QByteArray &name, const QByteArray &platform)
{
    const QByteArray platforms = platform.isEmpty() ? QByteArray("{}") : "{\"platforms\":[\"" + platform + "\"]}";
    const HttpReply reply = api().post("/api/workers/register", admin(), "{\"name\":\"" + name + "\",\"capabilities\":" + platforms + '}');
    if (reply.status != 200)
        fail("register: " + QByteArray::number(reply.status) + ' ' + reply.body);
    return {reply.object().value("id"_L1).toString().toLatin1(), reply.object().value("access_token"_L1).toString().toLatin1()};
}

QJsonObject Suite::poll(const RegisteredWorker &worker)
{
    const HttpReply reply = api().get("/api/workers/poll?worker_id=" + worker.id, admin());
    if (reply.status != 200)
        fail("poll: " + QByteArray::number(reply.status) + ' ' + reply.body);
    return reply.object().value("job"_L1).toObject();
}

HttpReply Suite::upload(const RegisteredWorker &worker, const QByteArray &buildId, const QByteArray &result)
{
    return api().post("/api/workers/upload", admin(),
                      Form().field("build_id", buildId).field("worker_id", worker.id).field("success", "true").file("result", result));
}

HttpReply Suite::report(const RegisteredWorker &worker, const QByteArray &buildId, const QByteArray &error)
{
    return api().post("/api/workers/upload", admin(),
                      Form().field("build_id", buildId).field("worker_id", worker.id).field("success", "false").field("error_message", error));
}

QJsonObject Suite::status(const QByteArray &buildId) { return api().get("/api/builds/" + buildId + "/status", admin()).object(); }

QStringList Suite::logMessages(const QByteArray &buildId)
{
    QStringList messages;
    const QJsonArray lines = api().get("/api/builds/" + buildId + "/logs", admin()).object().value("logs"_L1).toArray();
    for (const QJsonValue &line : lines)
        messages.append(line.toObject().value("message"_L1).toString());
    return messages;
}

QByteArray Suite::otpOf(const SubmittedBuild &build, const RegisteredWorker &worker)
{
    const QJsonObject job = poll(worker);
    if (job.value("id"_L1).toString().toLatin1() != build.id)
        fail("poll handed out another build than the one just submitted");
    return job.value("otp"_L1).toString().toLatin1();
}

Suite::Assignment Suite::assigned(const QByteArray &platform)
{
    Assignment assignment{submit(platform), registerWorker("mac", platform), {}};
    assignment.otp = otpOf(assignment.build, assignment.worker);
    return assignment;
}

SubmittedBuild Suite::completed(const QByteArray &result)
{
    const Assignment assignment = assigned();
    const HttpReply reply = upload(assignment.worker, assignment.build.id, result);
    if (reply.status != 200)
        fail("upload: " + QByteArray::number(reply.status) + ' ' + reply.body);
    return assignment.build;
}

QByteArray Suite::vmTokenOf(const Assignment &assignment)
{
    const HttpReply reply = api().post("/api/builds/" + assignment.build.id + "/authenticate", {}, "{\"otp\":\"" + assignment.otp + "\"}");
    if (reply.status != 200)
        fail("authenticate: " + QByteArray::number(reply.status) + ' ' + reply.body);
    return reply.object().value("vm_token"_L1).toString().toLatin1();
}

} // namespace freeagent::contract
