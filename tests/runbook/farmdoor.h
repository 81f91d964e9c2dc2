// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daemon/controllerfixture.h"

#include <QJsonArray>
#include <QTest>

namespace freeagent::test {

/// A real controller and the few things that the tests of its door ask of it.
class FarmDoor
{
public:
    explicit FarmDoor(ControllerFixture::Options options = {})
        : farm(std::move(options))
    {
        if (!farm.start())
            qFatal("The controller did not start:\n%s", farm.log().constData());
    }

    HttpReply get(const QByteArray &target, const Headers &headers) const { return farm.request({"GET", target, headers, {}, false, false}); }
    HttpReply post(const QByteArray &target, const Headers &headers, const QByteArray &json = "{}") const
    {
        return farm.request({"POST", target, headers + Headers{{"Content-Type", "application/json"}}, json, false, false});
    }
    HttpReply post(const QByteArray &target, const Headers &headers, const Form &form) const
    {
        return farm.request({"POST", target, headers + Headers{{"Content-Type", form.contentType()}}, form.body(), false, false});
    }
    HttpReply remove(const QByteArray &target, const Headers &headers) const { return farm.request({"DELETE", target, headers, {}, false, false}); }

    Headers admin() const { return {{"X-API-Key", farm.key()}}; }
    static Headers bearer(const QByteArray &secret) { return {{"Authorization", "Bearer " + secret}}; }
    static Headers key(const QByteArray &secret) { return {{"X-API-Key", secret}}; }

    struct Issued {
        QByteArray id;
        QByteArray secret;
    };
    Issued token(const QByteArray &role, const QByteArray &more = {}) const
    {
        const QJsonObject made = post("/api/tokens", admin(), "{\"name\":\"" + role + "\",\"role\":\"" + role + '"' + more + '}').object();
        return {text(made.value(QStringLiteral("token")).toObject(), "id"), text(made, "secret")};
    }
    struct Build {
        QByteArray id;
        QByteArray token;
    };
    Build submit(const Headers &headers) const
    {
        const QJsonObject made = post("/api/builds/submit", headers, Form().file("source", "the source").field("platform", "ios")).object();
        return {text(made, "id"), text(made, "access_token")};
    }
    Issued enrol(const QByteArray &id) const ///< and its access token
    {
        const QJsonObject made = post("/api/workers/register", admin(), "{\"name\":\"" + id + "\",\"capabilities\":{},\"id\":\"" + id + "\"}").object();
        return {text(made, "id"), text(made, "access_token")};
    }
    QJsonArray audit(const QByteArray &query = {}) const
    {
        return get("/api/audit?limit=1000&" + query, admin()).object().value(QStringLiteral("entries")).toArray();
    }
    static QByteArray text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString().toUtf8(); }

    ControllerFixture farm;
};

} // namespace freeagent::test
