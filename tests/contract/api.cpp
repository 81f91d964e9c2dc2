// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/api.h"

#include <QJsonDocument>
#include <QTest>

namespace freeagent::contract {

namespace {
QSet<QString> s_met;

/// Scripts take values out with grep, so nothing may stand between a key and its value.
bool isCompact(const QByteArray &json)
{
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == ' ' || c == '\n' || c == '\t' || c == '\r'))
            return false;
    }
    return true;
}
} // namespace

Api::Api(const test::ControllerFixture &controller)
    : m_controller(controller)
    , m_http(std::make_unique<test::RawHttp>(controller.port()))
{
}

const QSet<QString> &Api::met() { return s_met; }

const test::OpenApi &Api::document()
{
    static const test::OpenApi document;
    return document;
}

HttpReply Api::send(const HttpRequest &request)
{
    HttpReply reply = m_http->send(request);
    judge(request, reply);
    return reply;
}

void Api::judge(const HttpRequest &request, const HttpReply &reply) const
{
    const QByteArray what = request.method + ' ' + request.target;
    if (!reply.arrived())
        return fail(what + ": " + reply.error);
    if (reply.reason.isEmpty())
        fail(what + ": the status line has no reason phrase");
    const bool json = reply.header("content-type").startsWith("application/json");
    if (json && request.method != "HEAD" && !request.target.startsWith("/api/openapi.json") && !isCompact(reply.body))
        fail(what + ": the JSON is not compact: " + reply.body.left(200));
    const QString operation = document().operationOf(request.method, request.target);
    if (operation.isEmpty())
        return;
    s_met.insert(operation);
    const QStringList wrong = document().violations(request.method, request.target, reply);
    if (!wrong.isEmpty())
        fail(wrong.join(u'\n').toUtf8() + "\nin " + reply.body.left(600));
}

HttpReply Api::get(const QByteArray &target, const Headers &headers)
{
    return send({"GET", target, headers, {}, false, false});
}

HttpReply Api::post(const QByteArray &target, const Headers &headers, const QByteArray &json)
{
    return send({"POST", target, headers + Headers{{"Content-Type", "application/json"}}, json, false, false});
}

HttpReply Api::post(const QByteArray &target, const Headers &headers)
{
    return send({"POST", target, headers, {}, false, false});
}

HttpReply Api::post(const QByteArray &target, const Headers &headers, const Form &form)
{
    return send({"POST", target, headers + Headers{{"Content-Type", form.contentType()}}, form.body(), false, false});
}

void fail(const QByteArray &why) { QTest::qFail(why.constData(), __FILE__, __LINE__); }

} // namespace freeagent::contract
