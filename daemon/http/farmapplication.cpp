// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/farmapplication.h"

#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/http/routerlane.h"

namespace freeagent::http {

namespace {
/// What admit found out, kept with the exchange.
struct Admitted {
    const Route *route;
    QList<QByteArray> params;
    Caller caller;
};

Caller::Proof proof(bool good) { return good ? Caller::Proof::Good : Caller::Proof::Wrong; }
} // namespace

void addAllRoutes(RouteTable &routes, Farm &farm)
{
    addSubmission(routes, farm);
    addBuildReads(routes, farm);
    addBuildLogs(routes, farm);
    addBuildFiles(routes, farm);
    addReports(routes, farm);
    addLifeSigns(routes, farm);
    addVirtualMachines(routes, farm);
    addWorkers(routes, farm);
    addDiagnostics(routes, farm);
    addSystem(routes, farm);
    addEvents(routes, farm);
    addPages(routes, farm);
}

FarmApplication::FarmApplication(Farm &farm)
    : m_farm(farm)
{
    addAllRoutes(m_routes, farm);
    m_lane = std::make_unique<RouterLane>(m_routes);
}

FarmApplication::~FarmApplication() = default;

Caller FarmApplication::identify(const ingest::RequestHead &head, const RouteTable::Match &match) const
{
    Caller caller;
    if (const QByteArray key = head.value("x-api-key"); !key.isEmpty()) {
        caller.key = proof(m_farm.key.matches(key));
    } else if (const QByteArray authorization = head.value("authorization"); authorization.left(7).toLower() == "bearer ") {
        caller.bearer = true;
        caller.key = proof(m_farm.key.matches(authorization.mid(7).trimmed()));
    }
    if (const QByteArray token = head.value("x-worker-token"); !token.isEmpty()) {
        const services::FleetMember *member = m_farm.fleet.byToken(tokenHash(token));
        caller.workerToken = proof(member);
        if (member)
            caller.worker = member->worker.id;
    }
    if (const QByteArray token = head.value("x-vm-token"); !token.isEmpty())
        caller.vmToken = proof(m_farm.vms.accepts({match.params.value(0)}, token));
    if (match.route->access == Access::Submitter) // elsewhere it means nothing, right or wrong
        caller.buildToken = head.value("x-build-token");
    caller.claimedWorker = {head.value("x-worker-id")};
    caller.claimedBuild = head.value("x-build-id");
    return caller;
}

ingest::Admission FarmApplication::admit(const ingest::RequestHead &head)
{
    ingest::Admission admission;
    RouteTable::Match match = m_routes.match(head.method, head.path);
    if (!match.route) {
        const bool known = !match.allow.isEmpty();
        admission.refusal = errorResponse(known ? 405 : 404, known ? "request.method_not_allowed" : "request.not_found",
                                          known ? QStringLiteral("Method not allowed") : QStringLiteral("Not found"), false);
        if (known)
            admission.refusal->headers.emplaceBack("allow", match.allow);
        return admission;
    }
    auto admitted = std::make_shared<Admitted>(Admitted{match.route, match.params, identify(head, match)});
    if (const auto denied = deny(match.route->access, admitted->caller)) {
        admission.refusal = denial(*denied, admitted->caller.bearer);
        return admission;
    }
    const BodyRule &body = match.route->body;
    admission.body = body.policy;
    admission.maxBody = body.maxBytes;
    admission.tooLarge = body.tooLarge;
    admission.notMultipart = "Content must be multipart/form-data";
    admission.files = body.files;
    admission.context = std::move(admitted);
    return admission;
}

void FarmApplication::serve(ingest::ExchangePtr exchange)
{
    const auto *admitted = static_cast<const Admitted *>(exchange->context().get());
    const Request request{exchange, &admitted->caller, admitted->params};
    if (admitted->route->via == Via::Gate)
        return admitted->route->handler(request);
    if (!m_lane->dispatch(request))
        refuse(request, 500, "internal.router", QStringLiteral("The router found no handler for an admitted request"));
}

} // namespace freeagent::http
