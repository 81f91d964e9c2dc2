// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/refusals.h"

#include "daemon/http/identity.h"
#include "daemon/http/replies.h"

namespace freeagent::http {

namespace {
void note(Farm &farm, AuditEntry entry, const QByteArray &action, const QByteArray &code)
{
    if (!entry.action.isEmpty())
        entry.subject = QString::fromUtf8(entry.action) + (entry.subject.isEmpty() ? QString() : QLatin1Char(' ') + entry.subject);
    entry.action = action;
    entry.reason = QString::fromLatin1(code);
    entry.outcome = "denied";
    farm.audit.refused(std::move(entry));
}

std::optional<ingest::Response> throttled(Farm &farm, const QHostAddress &peer, bool bearer)
{
    const auto wait = farm.throttle.failed(peer);
    if (!wait)
        return std::nullopt;
    ingest::Response response = errorResponse(429, "auth.throttled", QStringLiteral("Too many wrong credentials from this address"), bearer,
                                              QStringLiteral("Wait as long as Retry-After says, or use a right credential."));
    response.headers.emplaceBack("retry-after", QByteArray::number(qint64(wait->count())));
    return response;
}

/// A handler knows neither its method nor its pattern; the head says as much.
AuditEntry entryOf(const Request &request, Farm &farm)
{
    Route route;
    route.method = request.exchange->head().method;
    route.pattern = request.exchange->head().path;
    return auditEntry(farm, request.exchange->head(), route, {}, request.by());
}
} // namespace

ingest::Response refusal(Farm &farm, const ingest::RequestHead &head, const Route &route, const Caller &caller, const Denial &denied)
{
    const bool guess = !caller.role && caller.key == Caller::Proof::Wrong;
    const bool failed = guess || caller.workerToken == Caller::Proof::Wrong || caller.vmToken == Caller::Proof::Wrong;
    if (caller.role || failed)
        note(farm, auditEntry(farm, head, route, {}, caller), caller.role ? "auth.refused" : "auth.failed", denied.code);
    if (guess && (denied.code == "auth.invalid_key" || denied.code == "auth.token_ended"))
        if (auto wait = throttled(farm, head.peer, caller.bearer))
            return std::move(*wait);
    return denial(denied, caller.bearer);
}

void refuseGuess(const Request &request, Farm &farm, const Denial &denied)
{
    if (!request.audit->isKept())
        note(farm, entryOf(request, farm), "auth.failed", denied.code);
    const ingest::RequestHead &head = request.exchange->head();
    farm.errors.note(services::ErrorClass::Auth, denied.code, QString::fromLatin1(denied.text + ": " + head.method + ' ' + head.path),
                     head.peer.toString().toLatin1());
    const bool bearer = request.by().bearer;
    auto wait = throttled(farm, request.exchange->head().peer, bearer);
    request.exchange->answer(wait ? std::move(*wait) : denial(denied, bearer));
}

void refuseForeign(const Request &request, Farm &farm, const Denial &denied)
{
    if (!request.audit->isKept())
        note(farm, entryOf(request, farm), "auth.refused", denied.code);
    request.exchange->answer(denial(denied, request.by().bearer));
}

bool mayActAs(const Request &request, Farm &farm, const WorkerId &worker)
{
    const Caller &caller = request.by();
    if (caller.speaksFor(worker))
        return true;
    if (caller.role)
        refuseForeign(request, farm, {403, "auth.not_your_machine", "This token is for other machines"});
    else
        refuseForeign(request, farm, {403, "report.not_assigned", "Worker not authorized for this build"});
    return false;
}

} // namespace freeagent::http
