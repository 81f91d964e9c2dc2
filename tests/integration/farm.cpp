// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/farm.h"

namespace freeagent::integration {

using namespace Qt::StringLiterals;
using test::Form;
using test::HttpReply;

namespace {
QByteArray idIn(const HttpReply &reply) { return reply.status == 200 ? reply.object().value("id"_L1).toString().toLatin1() : QByteArray(); }
} // namespace

Farm::Farm(const test::ControllerFixture &controller)
    : m_controller(controller)
    , m_http(controller.port())
{
}

void Farm::reconnect() { m_http = test::RawHttp(m_controller.port()); }

HttpReply Farm::get(const QByteArray &target) { return m_http.send({"GET", target, admin(), {}, false, false}); }

HttpReply Farm::post(const QByteArray &target, const QByteArray &json)
{
    test::Headers headers = admin();
    headers.emplaceBack("Content-Type", "application/json");
    return m_http.send({"POST", target, headers, json, false, false});
}

HttpReply Farm::post(const QByteArray &target, const Form &form)
{
    test::Headers headers = admin();
    headers.emplaceBack("Content-Type", form.contentType());
    return m_http.send({"POST", target, headers, form.body(), false, false});
}

QByteArray Farm::submit(const QByteArray &platform)
{
    return idIn(post("/api/builds/submit", Form().file("source", "the source").field("platform", platform)));
}

QByteArray Farm::registerWorker(const QByteArray &name, const QByteArray &platform)
{
    const QByteArray platforms = platform.isEmpty() ? QByteArray("{}") : QByteArray("{\"platforms\":[\"" + platform + "\"]}");
    return idIn(post("/api/workers/register", QByteArray("{\"name\":\"" + name + "\",\"capabilities\":" + platforms + '}')));
}

QByteArray Farm::poll(const QByteArray &worker)
{
    return get("/api/workers/poll?worker_id=" + worker).object().value("job"_L1).toObject().value("id"_L1).toString().toLatin1();
}

bool Farm::complete(const QByteArray &worker, const QByteArray &build, const QByteArray &result)
{
    return post("/api/workers/upload", Form().field("build_id", build).field("worker_id", worker).field("success", "true").file("result", result)).status == 200;
}

bool Farm::cancel(const QByteArray &build) { return post("/api/builds/" + build + "/cancel", QByteArray()).status == 200; }

QJsonObject Farm::status(const QByteArray &build) { return get("/api/builds/" + build + "/status").object(); }

} // namespace freeagent::integration
