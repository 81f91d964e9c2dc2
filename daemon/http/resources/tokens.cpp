// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/fields.h"
#include "daemon/http/resources/resources.h"
#include "daemon/wire/jsonwriter.h"

#include <QJsonArray>

namespace freeagent::http {

namespace {
constexpr qsizetype kNameLength = 100;
constexpr int kMostMachines = 1000;
constexpr int kMostDays = 3650;
constexpr qint64 kLeastSeconds = 60;
constexpr qint64 kLongestOverlap = 30 * 86400; // seconds
constexpr qint64 kOverlap = 86400;

QString byOf(const Caller &caller) { return caller.tokenId.isEmpty() ? QStringLiteral("admin key") : caller.tokenName; }

void writeIds(wire::JsonWriter &json, const QList<WorkerId> &workers)
{
    json.beginArray();
    for (const WorkerId &worker : workers)
        json.value(worker.value);
    json.endArray();
}

void writeTextOrNull(wire::JsonWriter &json, const QByteArray &text) { text.isEmpty() ? json.null() : json.value(text); }

void writeToken(wire::JsonWriter &json, const access::Token &token)
{
    json.beginObject().field("id", token.id).field("name", token.name).field("role", word(token.role)).key("workers");
    writeIds(json, token.workers);
    json.field("createdAt", toIso(token.createdAt)).field("createdBy", token.createdBy);
    json.key("expiresAt").iso(token.expiresAt).key("lastUsedAt").iso(token.lastUsedAt).key("revokedAt").iso(token.revokedAt);
    json.key("rotatedTo");
    writeTextOrNull(json, token.rotatedTo);
    json.endObject();
}

/// What the audit log may know of it.
QJsonObject facts(const access::Token &token)
{
    QJsonArray workers;
    for (const WorkerId &worker : token.workers)
        workers.append(worker.text());
    QJsonObject object{{QStringLiteral("name"), token.name}, {QStringLiteral("role"), QString::fromLatin1(word(token.role))}};
    if (!workers.isEmpty())
        object.insert(QStringLiteral("workers"), workers);
    if (token.expiresAt)
        object.insert(QStringLiteral("expiresAt"), QString::fromLatin1(toIso(*token.expiresAt)));
    if (!token.rotatedTo.isEmpty())
        object.insert(QStringLiteral("rotatedTo"), QString::fromLatin1(token.rotatedTo));
    return object;
}

void whoAmI(const Request &request, Farm &farm)
{
    const Caller &caller = request.by();
    const access::Token *token = farm.tokens.find(caller.tokenId);
    wire::JsonWriter json;
    json.beginObject().field("actor", byOf(caller)).field("role", word(*caller.role)).key("tokenId");
    writeTextOrNull(json, caller.tokenId);
    json.key("scope");
    if (caller.role == Role::Owner) {
        json.beginObject().key("workers");
        writeIds(json, caller.machines);
        json.endObject();
    } else {
        json.null();
    }
    json.key("expiresAt").iso(token ? token->expiresAt : std::nullopt);
    reply(request, json.endObject().take());
}

void list(const Request &request, Farm &farm)
{
    const QList<access::Token> tokens = farm.tokens.tokens();
    wire::JsonWriter json;
    json.beginObject().key("tokens").beginArray();
    for (const access::Token &token : tokens)
        writeToken(json, token);
    reply(request, json.endArray().field("total", qint64(tokens.size())).endObject().take());
}

tl::unexpected<Error> invalid(const QString &what) { return failure("request.invalid_token", what); }

Result<QList<WorkerId>> machinesIn(const QJsonValue &value)
{
    QList<WorkerId> machines;
    if (value.isUndefined() || value.isNull())
        return machines;
    if (!value.isArray() || value.toArray().size() > kMostMachines)
        return invalid(QStringLiteral("workers must be a list of at most %1 ids").arg(kMostMachines));
    for (const QJsonValue &one : value.toArray()) {
        const WorkerId id{one.toString().toUtf8()};
        if (!isWellFormedId(id.value))
            return invalid(QStringLiteral("workers must hold ids of workers"));
        if (!machines.contains(id))
            machines.append(id);
    }
    return machines;
}

/// Days, or seconds for whom a day is too coarse; nothing: no end.
Result<std::optional<Time>> expiryIn(const QJsonObject &body, Time now)
{
    const QJsonValue days = body.value(QStringLiteral("expiresInDays"));
    const QJsonValue seconds = body.value(QStringLiteral("expiresInSeconds"));
    const auto isThere = [](const QJsonValue &value) { return !value.isUndefined() && !value.isNull(); };
    if (isThere(days) && isThere(seconds))
        return invalid(QStringLiteral("expiresInDays and expiresInSeconds exclude each other"));
    if (isThere(days) && (days.toInt(0) < 1 || days.toInt(0) > kMostDays))
        return invalid(QStringLiteral("expiresInDays must be a number from 1 to %1").arg(kMostDays));
    if (isThere(seconds) && (seconds.toInteger(0) < kLeastSeconds || seconds.toInteger(0) > kMostDays * 86400ll))
        return invalid(QStringLiteral("expiresInSeconds must be a number from %1 to %2").arg(kLeastSeconds).arg(kMostDays * 86400ll));
    if (isThere(days))
        return now + std::chrono::days(days.toInt());
    return isThere(seconds) ? std::optional(now + std::chrono::seconds(seconds.toInteger())) : std::nullopt;
}

Result<access::TokenWish> wishIn(const QJsonObject &body, Time now)
{
    access::TokenWish wish;
    wish.name = body.value(QStringLiteral("name")).toString().simplified();
    if (wish.name.isEmpty() || wish.name.size() > kNameLength)
        return invalid(QStringLiteral("name must be a text of 1 to %1 characters").arg(kNameLength));
    const auto role = roleFrom(body.value(QStringLiteral("role")).toString().toUtf8());
    if (!role)
        return invalid(QStringLiteral("role must be admin, operator, owner, submitter or viewer"));
    wish.role = *role;
    auto machines = machinesIn(body.value(QStringLiteral("workers")));
    if (!machines)
        return tl::unexpected(machines.error());
    wish.workers = std::move(*machines);
    const auto expiry = expiryIn(body, now);
    if (!expiry)
        return tl::unexpected(expiry.error());
    wish.expiresAt = *expiry;
    return wish;
}

void answerIssued(const Request &request, const access::IssuedToken &issued)
{
    wire::JsonWriter json;
    json.beginObject().key("token");
    writeToken(json, issued.token);
    ingest::Response response = http::json(json.field("secret", issued.secret).endObject().take(), 201);
    response.headers.emplaceBack("cache-control", "no-store");
    request.exchange->answer(std::move(response));
}

void create(const Request &request, Farm &farm)
{
    request.audit->act("token.create");
    static const QStringList kFields{QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("workers"), QStringLiteral("expiresInDays"), QStringLiteral("expiresInSeconds")};
    const auto body = jsonOf(request, {kFields, "request.invalid_token", QStringLiteral("a token")});
    if (!body)
        return;
    auto wish = wishIn(*body, farm.clock.now());
    if (!wish)
        return refuse(request, 400, wish.error().code, wish.error().message);
    wish->by = byOf(request.by());
    farm.tokens.create(std::move(*wish), [request](Result<access::IssuedToken> issued) {
        if (!issued)
            return refuse(request, issued.error());
        request.audit->describe(QString::fromLatin1(issued->token.id), {}, facts(issued->token));
        answerIssued(request, *issued);
    });
}

void rotate(const Request &request, Farm &farm)
{
    request.audit->act("token.rotate");
    const auto body = jsonOf(request, {{QStringLiteral("overlapSeconds")}, "request.invalid_token", QStringLiteral("a rotation")});
    if (!body)
        return;
    const QJsonValue given = body->value(QStringLiteral("overlapSeconds"));
    const qint64 overlap = given.isUndefined() || given.isNull() ? kOverlap : given.toInteger(-1);
    if (overlap < 0 || overlap > kLongestOverlap)
        return refuse(request, 400, "request.invalid_token", QStringLiteral("overlapSeconds must be a number from 0 to %1").arg(kLongestOverlap));
    const QByteArray id = request.param(0);
    farm.tokens.rotate(id, std::chrono::seconds(overlap), byOf(request.by()), [request, &farm, id](Result<access::IssuedToken> issued) {
        if (!issued)
            return refuse(request, issued.error());
        const access::Token *old = farm.tokens.find(id);
        request.audit->describe(QString::fromLatin1(id), old ? facts(*old) : QJsonObject(), facts(issued->token));
        answerIssued(request, *issued);
    });
}

void revoke(const Request &request, Farm &farm)
{
    request.audit->act("token.revoke");
    if (!jsonOf(request, {{}, "request.invalid_token", QStringLiteral("a revocation")}))
        return;
    farm.tokens.revoke(request.param(0), [request](Result<access::Token> token) {
        if (!token)
            return refuse(request, token.error());
        request.audit->describe(QString::fromLatin1(token->id), facts(*token));
        wire::JsonWriter json;
        json.beginObject().key("token");
        writeToken(json, *token);
        reply(request, json.endObject().take());
    });
}
} // namespace

void addTokens(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/whoami", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { whoAmI(request, farm); }});
    routes.add({"GET", "/api/tokens", Access::Admin, Via::Router, noBody(), [&farm](const Request &request) { list(request, farm); }});
    routes.add({"POST", "/api/tokens", Access::Admin, Via::Router, jsonBody(), [&farm](const Request &request) { create(request, farm); }});
    routes.add({"POST", "/api/tokens/:id/rotate", Access::Admin, Via::Router, jsonBody(16 << 10),
                [&farm](const Request &request) { rotate(request, farm); }});
    routes.add({"DELETE", "/api/tokens/:id", Access::Admin, Via::Router, jsonBody(16 << 10),
                [&farm](const Request &request) { revoke(request, farm); }});
}

} // namespace freeagent::http
