// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/metrics/dashboard.h"
#include "daemon/metrics/monitor.h"
#include "daemon/metrics/rules.h"

#include <QJsonDocument>

namespace freeagent::http {

namespace {
constexpr qint64 kMostPoints = 11'000;

void answer(const Request &request, QByteArray contentType, QByteArray body, int status = 200)
{
    ingest::Response response;
    response.status = status;
    response.contentType = std::move(contentType);
    response.body = std::move(body);
    response.headers.emplaceBack("cache-control", "no-store");
    request.exchange->answer(std::move(response));
}

void alive(const Request &request) { answer(request, "text/plain; charset=utf-8", "ok\n"); }

QByteArray readinessJson(const std::vector<metrics::Readiness::Named> &checks, bool ready)
{
    wire::JsonWriter json;
    json.beginObject().field("ready", ready).key("checks").beginArray();
    for (const auto &[name, finding] : checks)
        json.beginObject().field("name", name).field("ok", finding.ok).field("message", finding.message)
            .field("durationMs", qint64(finding.took.count())).endObject();
    return json.endArray().endObject().take();
}

QByteArray readinessText(const std::vector<metrics::Readiness::Named> &checks, bool ready, bool verbose)
{
    QByteArray text;
    for (const auto &[name, finding] : checks)
        if (verbose || !finding.ok)
            text += (finding.ok ? "[+]" : "[-]") + name + (finding.ok ? QByteArray(" ok") : " failed: " + finding.message.toUtf8()) + '\n';
    return text + QByteArray(ready ? "ready\n" : "not ready\n");
}

void readiness(const Request &request, Farm &farm)
{
    const auto checks = farm.monitor.readiness().all();
    const bool ready = std::all_of(checks.begin(), checks.end(), [](const auto &check) { return check.finding.ok; });
    const ingest::RequestHead &head = request.exchange->head();
    const int status = ready ? 200 : 503;
    if (request.query("format") == "json" || head.value("accept").contains("application/json"))
        return answer(request, "application/json", readinessJson(checks, ready), status);
    answer(request, "text/plain; charset=utf-8", readinessText(checks, ready, head.hasQuery("verbose")), status);
}

/// From this very machine. A proxy on it is none of ours: whom it speaks for is not.
bool isLocal(const ingest::RequestHead &head)
{
    return head.peer.isLoopback() && head.value("x-forwarded-for").isNull() && head.value("forwarded").isNull()
        && head.value("x-real-ip").isNull();
}

void scrape(const Request &request, Farm &farm)
{
    const ingest::RequestHead &head = request.exchange->head();
    if (!isLocal(head))
        if (const auto denied = deny(Access::Viewer, request.by()))
            return request.exchange->answer(denial(*denied, request.by().bearer));
    const metrics::Format format = metrics::formatFor(head.value("accept"));
    answer(request, metrics::contentType(format), farm.monitor.scrape(format));
}

void listSeries(const Request &request, Farm &farm)
{
    wire::JsonWriter json;
    json.beginObject().key("series").beginArray();
    for (const metrics::SeriesInfo &info : metrics::seriesInfos(farm.probes.volumes()))
        json.beginObject().field("name", info.name).field("unit", info.unit).field("help", info.help).endObject();
    reply(request, json.endArray().endObject().take());
}

std::optional<Time> timeIn(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 ms = text.toLongLong(&isNumber);
    return isNumber ? std::optional(fromMs(ms)) : fromIso(QString::fromUtf8(text));
}

tl::unexpected<Error> invalid(const QString &text) { return failure("request.invalid_query", text); }

/// The last day when nothing is said.
Result<metrics::Window> windowOf(const ingest::RequestHead &head, Time now)
{
    std::optional<Time> to = now;
    if (head.hasQuery("to"))
        to = timeIn(head.queryValue("to"));
    if (!to || toMs(*to) < 0 || *to > now + std::chrono::days(366 * 10))
        return invalid(QStringLiteral("Invalid to: an ISO 8601 time or Unix milliseconds"));
    std::optional<Time> from = *to - std::chrono::hours(24);
    if (head.hasQuery("from"))
        from = timeIn(head.queryValue("from"));
    if (!from || toMs(*from) < 0 || *from >= *to)
        return invalid(QStringLiteral("Invalid from: an ISO 8601 time or Unix milliseconds, before `to`"));
    bool isNumber = true;
    const int step = head.hasQuery("step") ? head.queryValue("step").toInt(&isNumber) : 0;
    if (!isNumber || step < 0 || (head.hasQuery("step") && step == 0) || step > 366 * 86400)
        return invalid(QStringLiteral("Invalid step: seconds"));
    const metrics::Window window = metrics::fitted(*from, *to, step, now);
    if ((window.to - window.from).count() / 1000 / window.step > kMostPoints)
        return invalid(QStringLiteral("Invalid step: this would be more than %1 points").arg(kMostPoints));
    return window;
}

void series(const Request &request, Farm &farm)
{
    const auto infos = metrics::seriesInfos(farm.probes.volumes());
    const auto info = std::find_if(infos.begin(), infos.end(), [&request](const auto &one) { return one.name == request.param(0); });
    if (info == infos.end())
        return refuse(request, 404, "series.not_found", QStringLiteral("There is no such series; GET /api/metrics/series lists them"));
    const auto window = windowOf(request.exchange->head(), farm.clock.now());
    if (!window)
        return refuse(request, 400, window.error().code, window.error().message);
    farm.monitor.history().read(info->name, *window, [request, info = *info, step = window->step](Result<std::vector<metrics::Point>> points) {
        if (!points)
            return refuse(request, points.error());
        wire::JsonWriter json;
        json.beginObject().field("name", info.name).field("unit", info.unit).field("step", step).key("points").beginArray();
        for (const metrics::Point &point : *points)
            json.beginArray().value(toMs(point.at)).value(point.figure.mean).value(point.figure.least).value(point.figure.most).endArray();
        reply(request, json.endArray().endObject().take());
    });
}

void dashboard(const Request &request)
{
    reply(request, QJsonDocument(metrics::grafanaDashboard()).toJson(QJsonDocument::Compact));
}
} // namespace

void addFigures(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/livez", Access::Open, Via::Gate, noBody(), alive});
    routes.add({"GET", "/readyz", Access::Open, Via::Gate, noBody(), [&farm](const Request &request) { readiness(request, farm); }});
    routes.add({"GET", "/metrics", Access::Open, Via::Gate, noBody(), [&farm](const Request &request) { scrape(request, farm); }});
    routes.add({"GET", "/api/metrics/series", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { listSeries(request, farm); }});
    routes.add({"GET", "/api/metrics/series/:name", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { series(request, farm); }});
    routes.add({"GET", "/api/metrics/dashboard.json", Access::Viewer, Via::Router, noBody(), dashboard});
    routes.add({"GET", "/api/metrics/rules.yml", Access::Viewer, Via::Router, noBody(),
                [](const Request &request) { answer(request, "application/yaml", metrics::rulesFile()); }});
}

} // namespace freeagent::http
