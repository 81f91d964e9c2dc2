// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/openapidocument.h"
#include "daemon/http/page/statuspage.h"
#include "daemon/http/page/survey.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"

#include <QFile>

namespace freeagent::http {

namespace {
constexpr int kLastBuilds = 20;

/// The page as it was drawn last. Everybody may ask for it, so one look at the farm serves all who ask in the same second and state.
struct Drawn {
    Revision revision = -1;
    std::chrono::sys_seconds second{};
    int online = -1;
    page::Model model;
    std::array<QByteArray, 2> html; ///< with and without reloading itself; empty until somebody asks

    bool holdsFor(const Farm &farm) const
    {
        return revision == farm.ledger.revision() && second == std::chrono::floor<std::chrono::seconds>(farm.clock.now())
            && online == farm.statistics.workersOnline();
    }
};

const page::Template &pageTemplate()
{
    static const page::Template kTemplate = [] {
        QFile file(QStringLiteral(":/freeagent/web/status.html"));
        return page::Template(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return kTemplate;
}

void answer(const Request &request, Drawn &last)
{
    last.model.refreshes = request.query("refresh") != "off";
    QByteArray &html = last.html[last.model.refreshes ? 0 : 1];
    if (html.isEmpty())
        html = page::statusPage(pageTemplate(), last.model);
    ingest::Response response;
    response.contentType = "text/html; charset=utf-8";
    response.body = html;
    response.headers = page::pageHeaders(pageTemplate());
    request.exchange->answer(std::move(response));
}

void statusPage(const Request &request, Farm &farm, const std::shared_ptr<Drawn> &last)
{
    if (last->holdsFor(farm))
        return answer(request, *last);
    BuildFilter latest;
    latest.limit = kLastBuilds;
    latest.wantTotal = false;
    const Revision revision = farm.ledger.revision();
    farm.store.listBuilds(latest, [request, &farm, last, revision](const Result<BuildPage> &builds) {
        *last = {revision, std::chrono::floor<std::chrono::seconds>(farm.clock.now()), farm.statistics.workersOnline(),
                 page::survey(farm, builds ? builds->builds : QList<Build>()), {}};
        answer(request, *last);
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
    routes.add({"GET", "/", Access::Open, Via::Router, noBody(),
                [&farm, last = std::make_shared<Drawn>()](const Request &request) { statusPage(request, farm, last); }});
    routes.add({"GET", "/api/openapi.json", Access::Open, Via::Router, noBody(), openApi});
}

} // namespace freeagent::http
