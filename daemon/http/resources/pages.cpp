// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/openapidocument.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"

#include <QFile>

namespace freeagent::http {

namespace {
constexpr int kLastBuilds = 20;

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

QByteArray workerRows(const Farm &farm)
{
    QByteArray rows;
    for (const services::FleetMember *member : farm.fleet.members()) {
        const wire::WorkerPresence presence = farm.fleet.presence(*member);
        const QByteArray state = presence.online ? "online" : "offline";
        rows += "<tr><td>" + escaped(member->worker.name) + "</td><td class=\"" + state + "\"><span>" + state + "</span></td><td>"
            + word(presence.state) + "</td></tr>";
    }
    return rows.isEmpty() ? QByteArray("<tr><td colspan=3>No worker is registered.</td></tr>") : rows;
}

QByteArray buildRows(const QList<Build> &builds)
{
    QByteArray rows;
    for (const Build &build : builds) {
        const QByteArrayView state = build.outcome == Outcome::None ? word(build.status) : word(build.outcome);
        rows += "<tr><td>" + build.id.value + "</td><td>" + word(build.platform) + "</td><td>" + state + "</td><td>"
            + toIso(build.submittedAt) + "</td></tr>";
    }
    return rows.isEmpty() ? QByteArray("<tr><td colspan=4>No build yet.</td></tr>") : rows;
}

QByteArray page(const Farm &farm, const QList<Build> &builds)
{
    QFile file(QStringLiteral(":/freeagent/web/status.html"));
    if (!file.open(QIODevice::ReadOnly))
        return "Expo Free Agent";
    const services::Statistics::Health health = farm.statistics.health();
    QByteArray html = file.readAll();
    html.replace("{{status}}", health.status);
    html.replace("{{reasons}}", escaped(health.reasons.join(QStringLiteral("; "))));
    html.replace("{{pending}}", QByteArray::number(farm.statistics.pending()));
    html.replace("{{active}}", QByteArray::number(farm.statistics.active()));
    html.replace("{{workers}}", workerRows(farm));
    html.replace("{{builds}}", buildRows(builds));
    html.replace("{{version}}", FREEAGENT_VERSION);
    html.replace("{{now}}", toIso(farm.clock.now()));
    return html;
}

/// What anybody may see: counts and states, no logs, no errors, no names of projects.
void statusPage(const Request &request, Farm &farm)
{
    BuildFilter latest;
    latest.limit = kLastBuilds;
    latest.wantTotal = false;
    farm.store.listBuilds(latest, [request, &farm](Result<BuildPage> builds) {
        ingest::Response response;
        response.contentType = "text/html; charset=utf-8";
        response.body = page(farm, builds ? builds->builds : QList<Build>());
        response.headers = {{"content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"}};
        request.exchange->answer(std::move(response));
    });
}

void openApi(const Request &request)
{
    static const QByteArray kDocument = openApiDocument();
    if (kDocument.isEmpty())
        return refuse(request, 500, "internal.resource", QStringLiteral("The OpenAPI document is missing from this program"));
    ingest::Response response = json(kDocument);
    response.headers.emplaceBack("access-control-allow-origin", "*");
    request.exchange->answer(std::move(response));
}
} // namespace

void addPages(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/", Access::Open, Via::Router, noBody(), [&farm](const Request &request) { statusPage(request, farm); }});
    routes.add({"GET", "/api/openapi.json", Access::Open, Via::Router, noBody(), openApi});
}

} // namespace freeagent::http
