// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/agent/fakefarm.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace freeagent::test {
namespace {

FakeResponse json(const QJsonObject &object, int status = 200)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}
FakeResponse error(int status, const QString &text) { return json({{u"error"_s, text}}, status); }

} // namespace

FakeFarm::FakeFarm()
    : http([this](const FakeRequest &request, const FakeHttp::Reply &reply) { handle(request, reply); })
{
    http.appear();
}

QByteArray FakeFarm::token(const QByteArray &worker) const
{
    return "token-" + QByteArray::number(restarts) + '-' + worker;
}

void FakeFarm::submit(const QByteArray &id, const QByteArray &platform)
{
    const QString path = u"/api/builds/"_s + QString::fromLatin1(id);
    QJsonObject job {{u"id"_s, QString::fromLatin1(id)},
                     {u"platform"_s, QString::fromLatin1(platform)},
                     {u"source_url"_s, QString(path + u"/source"_s)}};
    job[u"certs_url"_s] = certs.isEmpty() ? QJsonValue() : QJsonValue(QString(path + u"/certs"_s));
    m_jobs.append(job);
    handOut();
}

void FakeFarm::restart()
{
    http.vanish();
    m_held.clear();
    ++restarts;
}

void FakeFarm::handle(const FakeRequest &request, const FakeHttp::Reply &reply)
{
    if (request.headers.value("x-api-key") != key)
        return reply(error(403, u"Invalid API key"_s));
    if (request.path == "/api/workers/register")
        return registerWorker(request, reply);
    if (request.path == "/health")
        return reply({200, "{}", {{"Date", "Mon, 05 Jan 2026 09:00:00 GMT"}}});
    if (!request.headers.contains("x-worker-token")
        || request.headers["x-worker-token"] != token(request.headers["x-worker-id"]))
        return reply(error(401, u"Worker token is not valid"_s));
    if (request.path == "/api/workers/poll")
        return poll(request, reply);
    if (request.path == "/api/workers/upload")
        return upload(request, reply);
    if (request.path == "/api/workers/abandon") {
        abandoned.append(request.json());
        return reply(json({{u"success"_s, true}}));
    }
    if (request.path == "/api/diagnostics/report") {
        reports.append(request.json());
        return reply(json({{u"status"_s, u"stored"_s}}));
    }
    if (request.path.startsWith("/api/workers/") && request.path.endsWith("/done"))
        return requestDone(request, reply);
    if (request.path.startsWith("/api/builds/"))
        return buildRequest(request, reply);
    reply(error(404, u"Not found"_s));
}

void FakeFarm::registerWorker(const FakeRequest &request, const FakeHttp::Reply &reply)
{
    registrations.append(request.json());
    QByteArray id = request.json()[u"id"_s].toString().toLatin1();
    if (id.isEmpty())
        id = "worker" + QByteArray::number(registrations.size());
    workers.insert(id);
    reply(json({{u"id"_s, QString::fromLatin1(id)},
                {u"access_token"_s, QString::fromLatin1(token(id))},
                {u"status"_s, u"registered"_s}}));
}

void FakeFarm::poll(const FakeRequest &request, const FakeHttp::Reply &reply)
{
    ++polls;
    const QByteArray id = QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(u"worker_id"_s).toLatin1();
    if (!workers.contains(id))
        return reply(error(404, u"Worker not found"_s));
    lastPoll = request.query;
    if (!this->request.isEmpty() && m_jobs.isEmpty())
        return reply(json({{u"job"_s, QJsonValue()}, {u"request"_s, this->request}}));
    if (unheldPolls > 0 && m_jobs.isEmpty()) {
        --unheldPolls;
        return reply(json({{u"job"_s, QJsonValue()}}));
    }
    m_held.append(reply);
    handOut();
}

void FakeFarm::ask(const QJsonObject &what)
{
    request = what;
    for (const FakeHttp::Reply &reply : std::exchange(m_held, {}))
        reply(json({{u"job"_s, QJsonValue()}, {u"request"_s, request}}));
}

void FakeFarm::requestDone(const FakeRequest &word, const FakeHttp::Reply &reply)
{
    if (refuseDone > 0) {
        --refuseDone;
        return reply(error(503, u"Not this time"_s));
    }
    if (word.path.split('/').value(5) == request[u"id"_s].toString().toLatin1())
        request = {};
    done.append(word.json());
    reply(json({{u"success"_s, true}}));
}

void FakeFarm::handOut()
{
    // What is answered to a connection that is gone is lost, and nobody would hand it out again.
    m_held.removeIf([](const FakeHttp::Reply &held) { return !held.isThere(); });
    if (m_jobs.isEmpty() || m_held.isEmpty())
        return;
    const FakeHttp::Reply reply = m_held.takeLast();
    m_held.clear();
    reply(json({{u"job"_s, m_jobs.takeFirst()}}));
}

void FakeFarm::buildRequest(const FakeRequest &request, const FakeHttp::Reply &reply)
{
    const QByteArray id = request.path.split('/').value(3);
    const QByteArray what = request.path.split('/').value(4);
    if (foreign.contains(id))
        return reply(error(403, u"Build not assigned to this worker"_s));
    if (what == "source" || what == "certs") {
        sourceRequests += what == "source" ? 1 : 0;
        const QByteArray bytes = what == "source" ? source : certs;
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        return reply({200, bytes, {{"X-Checksum-SHA256", checksum.isEmpty() ? digest : checksum}}});
    }
    if (what == "logs") {
        for (const QJsonValue &line : request.json()[u"logs"_s].toArray())
            logs[id].append(line[u"message"_s].toString());
        return reply(json({{u"success"_s, true}}));
    }
    if (what == "heartbeat") {
        ++heartbeats[id];
        return reply(json({{u"status"_s, u"ok"_s}, {u"cancelled"_s, cancelled.contains(id)}}));
    }
    if (what == "telemetry") {
        telemetry.append(request.json());
        return reply(json({{u"status"_s, u"ok"_s}}));
    }
    reply(error(404, u"Not found"_s));
}

void FakeFarm::upload(const FakeRequest &request, const FakeHttp::Reply &reply)
{
    if (refuseUploads > 0) {
        --refuseUploads;
        return reply(error(uploadStatus, u"Not this time"_s));
    }
    results.append({request.part("build_id"), request.part("worker_id"), request.part("success") == "true",
                    QString::fromUtf8(request.part("error_message")), request.part("result")});
    reply(json({{u"success"_s, true}}));
}

} // namespace freeagent::test
