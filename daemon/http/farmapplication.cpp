// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/farmapplication.h"

#include "daemon/http/identity.h"
#include "daemon/http/refusals.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/recovery/rescuedesk.h"
#include "daemon/http/routerlane.h"
#include "daemon/metrics/monitor.h"

#include <chrono>

namespace freeagent::http {

namespace {
/// Since its making, to the microsecond: an answer may take less than the farm's clock can tell.
class Stopwatch
{
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// What admit found out, kept with the exchange.
struct Admitted {
    const Route *route;
    QList<QByteArray> params;
    Caller caller;
    mutable Trail trail;
    Stopwatch watch;
};

const Admitted &admittedOf(const ingest::Exchange &exchange) { return *static_cast<const Admitted *>(exchange.context().get()); }
} // namespace

void addAllRoutes(RouteTable &routes, Farm &farm)
{
    addSubmission(routes, farm);
    addFailures(routes, farm); // before what has an id where it has a name
    addBuildReads(routes, farm);
    addBuildLogs(routes, farm);
    addBuildFiles(routes, farm);
    addReports(routes, farm);
    addLifeSigns(routes, farm);
    addVirtualMachines(routes, farm);
    addWorkers(routes, farm);
    addWorkerHolds(routes, farm);
    addWorkerDetail(routes, farm);
    addDiagnostics(routes, farm);
    addSystem(routes, farm);
    addCleanup(routes, farm);
    addStorage(routes, farm);
    addDoctor(routes, farm);
    addMaintenance(routes, farm);
    addMaintenanceRuns(routes, farm);
    addSchedule(routes, farm);
    addSummary(routes, farm);
    addFigures(routes, farm);
    addErrors(routes, farm);
    addEvents(routes, farm);
    addCapacity(routes, farm);
    addCertificates(routes, farm);
    addAlerts(routes, farm);
    addAlertRules(routes, farm);
    addOnCall(routes, farm);
    addContacts(routes, farm);
    addReviews(routes, farm);
    addChannels(routes, farm);
    addPages(routes, farm);
    addBackups(routes, farm);
    addRecovery(routes, farm);
    addProofs(routes, farm);
    addTokens(routes, farm);
    addAudit(routes, farm);
    addConfiguration(routes, farm);
}

FarmApplication::FarmApplication(Farm &farm)
    : m_farm(farm)
{
    addAllRoutes(m_routes, farm);
    m_routes.number([&farm](const Route &route) { return farm.monitor.http().addRoute(route.method + ' ' + route.pattern); });
    m_lane = std::make_unique<RouterLane>(m_routes);
    QObject::connect(&farm.tokens, &access::TokenService::ended, &m_here, [this](const QByteArray &id) { m_live.cut(id); });
}

FarmApplication::~FarmApplication() = default;

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
        m_farm.monitor.http().observe(metrics::HttpFigures::kNoRoute, admission.refusal->status, 0);
        return admission;
    }
    auto admitted = std::make_shared<Admitted>(Admitted{match.route, match.params, identify(m_farm, head, match), {}, {}});
    if (const auto denied = deny(match.route->access, admitted->caller, {match.params.value(0)})) {
        m_farm.errors.note(services::ErrorClass::Auth, denied->code, QString::fromLatin1(denied->text + ": " + head.method + ' ' + head.path),
                           head.peer.toString().toLatin1());
        admission.refusal = refusal(m_farm, head, *match.route, admitted->caller, *denied);
        m_farm.monitor.http().observe(match.route->number, admission.refusal->status, admitted->watch.seconds());
        return admission;
    }
    if (const auto refused = objection(*match.route, head)) {
        admission.refusal = errorResponse(*refused, admitted->caller.bearer);
        m_farm.monitor.http().observe(match.route->number, admission.refusal->status, admitted->watch.seconds());
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

/// Why a request of somebody who may is not taken now; said before its body comes.
std::optional<Error> FarmApplication::objection(const Route &route, const ingest::RequestHead &head) const
{
    const bool reads = route.method == "GET" || route.method == "HEAD";
    if (!reads && !route.whenDamaged && m_farm.rescue.isDamaged())
        return m_farm.rescue.refusal();
    return route.guard ? route.guard(head) : std::nullopt;
}

void FarmApplication::answered(const ingest::Exchange &exchange, int status)
{
    const Admitted &admitted = admittedOf(exchange);
    m_farm.monitor.http().observe(admitted.route->number, status, admitted.watch.seconds());
}

ingest::ExchangePtr FarmApplication::watched(const ingest::ExchangePtr &exchange) const
{
    const Admitted &admitted = admittedOf(*exchange);
    if (!isAudited(*admitted.route))
        return exchange;
    admitted.trail.keep();
    AuditEntry entry = auditEntry(m_farm, exchange->head(), *admitted.route, admitted.params, admitted.caller);
    return std::make_shared<AuditedExchange>(exchange, m_farm.audit, std::move(entry), admitted.trail);
}

void FarmApplication::serve(ingest::ExchangePtr exchange)
{
    const Admitted &admitted = admittedOf(*exchange);
    {
        const Request request{watched(exchange), &admitted.caller, admitted.params, &admitted.trail};
        if (admitted.route->via == Via::Gate)
            admitted.route->handler(request);
        else if (!m_lane->dispatch(request))
            refuse(request, 500, "internal.router", QStringLiteral("The router found no handler for an admitted request"));
    }
    // Audited requests are short; one that ends its own token should still hear that it worked.
    if (!admitted.caller.tokenId.isEmpty() && !admitted.trail.isKept() && exchange.use_count() > 1)
        m_live.add(admitted.caller.tokenId, exchange);
}

} // namespace freeagent::http
