// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/refusals.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/buildaccess.h"
#include "daemon/http/resources/resources.h"

namespace freeagent::http {

namespace {
void authenticate(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request);
    if (!body)
        return;
    const QJsonValue otp = body->value(QStringLiteral("otp"));
    if (!otp.isString())
        return refuse(request, 400, "request.otp_required", QStringLiteral("otp required"));
    farm.ledger.find(request.build(), [request, &farm, password = otp.toString().toUtf8()](Result<const BuildRecord *> found) {
        if (!found)
            return refuse(request, found.error());
        const Result<services::VmAccess::Token> token = farm.vms.exchange(request.build(), password);
        if (!token && token.error().code == "otp.invalid")
            return refuseGuess(request, farm, {401, token.error().code, token.error().message.toUtf8()});
        if (!token)
            return refuse(request, token.error());
        wire::JsonWriter json;
        json.beginObject().field("vm_token", token->value).field("expires_at", toIso(token->expiresAt)).endObject();
        reply(request, json.take());
    });
}

void ready(const Request &request, Farm &farm)
{
    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
        const Time at = farm.vms.markReady(record.build.id);
        farm.leases.sign(record.build.id);
        wire::JsonWriter json;
        json.beginObject().field("success", true).field("vm_ready_at", toIso(at)).endObject();
        reply(request, json.take());
    });
}

/// Open to all because the second generation's workers ask without a credential; the token goes only to whoever is likely to be
/// the assigned worker.
bool mayHaveToken(const Request &request, Farm &farm, const Build &build, bool recent)
{
    const Caller &caller = request.by();
    if (caller.isAdmin() || caller.worker == build.worker || recent)
        return true;
    const services::FleetMember *member = farm.fleet.find(build.worker);
    return member && member->pollAddress == request.exchange->head().peer.toString().toLatin1();
}

void status(const Request &request, Farm &farm)
{
    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
        const auto readiness = farm.vms.readiness(record.build.id);
        if (!readiness)
            return reply(request, "{\"vm_ready\":false}");
        wire::JsonWriter json;
        json.beginObject().field("vm_ready", true);
        if (mayHaveToken(request, farm, record.build, readiness->recent)) {
            json.field("vm_token", readiness->token.value).field("vm_ready_at", toIso(readiness->at));
        }
        reply(request, json.endObject().take());
    });
}
} // namespace

void addVirtualMachines(RouteTable &routes, Farm &farm)
{
    routes.add({"POST", "/api/builds/:id/authenticate", Access::Open, Via::Router, jsonBody(16 << 10),
                [&farm](const Request &request) { authenticate(request, farm); }});
    routes.add({"POST", "/api/builds/:id/vm-ready", Access::Vm, Via::Router, jsonBody(16 << 10),
                [&farm](const Request &request) { ready(request, farm); }});
    routes.add({"GET", "/api/builds/:id/vm-status", Access::Open, Via::Router, noBody(),
                [&farm](const Request &request) { status(request, farm); }});
}

} // namespace freeagent::http
