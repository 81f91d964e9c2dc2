// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/publishedcli.h"

#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

namespace {
/// number | null | undefined
bool isTime(const QJsonValue &value) { return value.isDouble() || value.isNull() || value.isUndefined(); }
/// string | null | undefined
bool isText(const QJsonValue &value) { return value.isString() || value.isNull() || value.isUndefined(); }

QByteArray notOk(const char *command, const HttpReply &reply)
{
    if (reply.status / 100 == 2)
        return {};
    return QByteArray(command) + ": " + QByteArray::number(reply.status) + ' ' + reply.reason + ' ' + reply.body;
}

QByteArray builtWrong(const QJsonObject &status)
{
    static const QStringList kStates{u"pending"_s, u"assigned"_s, u"building"_s, u"completed"_s, u"failed"_s};
    if (!status.value("id"_L1).isString() || !kStates.contains(status.value("status"_L1).toString()))
        return "status: id or status word";
    for (const auto &key : {"submitted_at"_L1, "started_at"_L1, "completed_at"_L1})
        if (!isTime(status.value(key)))
            return "status: a time is no number";
    for (const auto &key : {"error_message"_L1, "platform"_L1, "worker_id"_L1})
        if (!isText(status.value(key)))
            return "status: a text is no text";
    return {};
}
} // namespace

Headers PublishedCli::keyAndToken() const { return m_api.admin() + Headers{{"X-Build-Token", m_build.token}}; }

Headers PublishedCli::tokenOrKey() const
{
    return m_generation == Generation::Second ? Headers{{"X-Build-Token", m_build.token}} : m_api.admin();
}

QByteArray PublishedCli::submit(const QByteArray &project, const QByteArray &certs, const QByteArray &profile)
{
    Form form = Form().file("source", project, "project.tar.gz", "application/gzip").field("platform", "ios");
    if (!certs.isEmpty())
        form.file("certs", certs, "certs.zip", "application/zip");
    if (!profile.isEmpty())
        form.file("profile", profile, "profile.mobileprovision");
    form.field("appleId", "dev@example.com").field("applePassword", "canary-apple-password");
    const HttpReply reply = m_api.post("/api/builds/submit", m_api.admin(), form);
    const QJsonObject answer = reply.object();
    m_build = {answer.value("id"_L1).toString().toLatin1(), answer.value("access_token"_L1).toString().toLatin1()};
    if (m_build.id.isEmpty() || m_build.token.isEmpty())
        return "submit: " + reply.body;
    return notOk("submit", reply);
}

QByteArray PublishedCli::status(const QByteArray &expected)
{
    const HttpReply reply = m_api.get("/api/builds/" + m_build.id + "/status", keyAndToken());
    const QByteArray wrong = builtWrong(reply.object());
    if (reply.status != 200 || !wrong.isEmpty())
        return wrong + notOk("status", reply);
    const QByteArray word = reply.object().value("status"_L1).toString().toLatin1();
    return word == expected ? QByteArray() : "status is " + word + ", not " + expected;
}

QByteArray PublishedCli::list()
{
    const HttpReply reply = m_api.get("/api/builds", m_api.admin());
    if (!reply.json().isArray())
        return "list: no array";
    bool found = false;
    for (const QJsonValue item : reply.json().toArray()) {
        const QJsonObject build = item.toObject();
        const QJsonValue completedAt = build.value("completedAt"_L1);
        if (!build.value("id"_L1).isString() || !build.value("status"_L1).isString() || !build.value("createdAt"_L1).isString())
            return "list: an item without id, status or createdAt";
        if (!completedAt.isUndefined() && !completedAt.isString())
            return "list: completedAt is neither a text nor left out";
        found |= build.value("id"_L1).toString().toLatin1() == m_build.id;
    }
    return found ? QByteArray() : QByteArray("list: the build is not there");
}

QByteArray PublishedCli::logs(const QStringList &expected)
{
    const HttpReply reply = m_api.get("/api/builds/" + m_build.id + "/logs", tokenOrKey());
    const QJsonValue lines = reply.object().value("logs"_L1);
    if (reply.status != 200 || !lines.isArray())
        return "logs: " + reply.body;
    QStringList messages;
    for (const QJsonValue line : lines.toArray()) {
        const QByteArray wrong = test::difference(line, R"({"timestamp":"#ms","level":"#text","message":"#string"})");
        if (!wrong.isEmpty())
            return "logs: " + wrong;
        messages.append(line.toObject().value("message"_L1).toString());
    }
    for (const QString &wanted : expected)
        if (!messages.contains(wanted))
            return "logs: without '" + wanted.toUtf8() + "' in " + messages.join(u'|').toUtf8();
    return {};
}

QByteArray PublishedCli::download(const QByteArray &expected)
{
    const HttpReply reply = m_api.get("/api/builds/" + m_build.id + "/download", keyAndToken());
    return reply.status == 200 && reply.body == expected ? QByteArray() : "download: " + QByteArray::number(reply.status) + ' ' + reply.body;
}

QByteArray PublishedCli::cancel()
{
    return notOk("cancel", m_api.post("/api/builds/" + m_build.id + "/cancel", m_api.admin(), QByteArray()));
}

QByteArray PublishedCli::retry()
{
    const HttpReply reply = m_api.post("/api/builds/" + m_build.id + "/retry", tokenOrKey());
    const QJsonObject answer = reply.object();
    m_build = {answer.value("id"_L1).toString().toLatin1(), answer.value("access_token"_L1).toString().toLatin1()};
    return m_build.id.isEmpty() || m_build.token.isEmpty() ? "retry: " + reply.body : QByteArray();
}

QByteArray PublishedCli::doctor(const QByteArray &workerId)
{
    const HttpReply reply = m_api.get("/api/diagnostics/" + workerId + "?limit=10", m_api.admin());
    return test::difference(reply.json(), R"({"worker_id":"#id","reports":[{"status":"#text","run_at":"#ms","duration_ms":"#int","auto_fixed":"#bool",
        "checks":[{"name":"#text","status":"#text","message":"#text","duration_ms":"#int","auto_fixed":"#bool"}]}]})");
}

} // namespace freeagent::contract
