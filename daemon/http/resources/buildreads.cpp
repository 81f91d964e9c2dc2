// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/replies.h"
#include "daemon/http/resources/buildaccess.h"
#include "daemon/http/resources/listquery.h"
#include "daemon/http/resources/resources.h"
#include "daemon/services/workercare.h"
#include "daemon/wire/encodebuild.h"

namespace freeagent::http {

namespace {
constexpr int kStep = 500; ///< rows of the unbounded array that are in memory at once

wire::BuildExtras extras(Farm &farm, const Build &build)
{
    return {farm.fleet.nameOf(build.worker), farm.dispatcher.reason(build.id)};
}

void sendPage(const Request &request, Farm &farm, const ListQuery &query, const BuildPage &page)
{
    wire::JsonWriter json;
    if (!query.asArray)
        json.beginObject().key("builds");
    json.beginArray();
    for (const Build &build : page.builds)
        wire::writeBuildItem(json, build, extras(farm, build));
    json.endArray();
    if (!query.asArray) {
        json.field("total", page.total).field("limit", query.filter.limit).field("offset", query.filter.offset);
        if (page.builds.size() == query.filter.limit && query.hasCursor())
            json.field("cursor", QByteArray::number(page.builds.last().sequence));
        json.endObject();
    }
    answerTagged(request, json.take(), {{"x-total-count", QByteArray::number(page.total)}});
}

/// The old CLI counts the array, so nothing is cut off: pages are read and sent one after another.
class ArraySender : public std::enable_shared_from_this<ArraySender>
{
public:
    ArraySender(const Request &request, Farm &farm, BuildFilter filter)
        : m_request(request)
        , m_farm(farm)
        , m_filter(std::move(filter))
    {
        m_filter.limit = kStep;
    }

    void step()
    {
        m_farm.store.listBuilds(m_filter, [self = shared_from_this()](Result<BuildPage> page) { self->send(std::move(page)); });
    }

private:
    void send(Result<BuildPage> page)
    {
        if (!page)
            return m_stream ? m_stream.reset() : refuse(m_request, page.error());
        const bool last = page->builds.size() < kStep;
        if (!m_stream && last)
            return sendPage(m_request, m_farm, {m_filter, true}, *page);
        if (!m_stream)
            m_stream = m_request.exchange->answerStream("application/json", {{"x-total-count", QByteArray::number(page->total)}});
        m_filter.wantTotal = false;
        QByteArray text;
        for (const Build &build : page->builds) {
            text += m_sent++ ? ',' : '[';
            text += wire::buildItem(build, extras(m_farm, build));
        }
        if (last)
            text += ']';
        if (!m_stream->write(text, 64 << 20))
            return;
        if (last)
            return m_stream->end();
        goOnBehind(page->builds);
        step();
    }

    void goOnBehind(const QList<Build> &page)
    {
        if (m_filter.order == BuildOrder::NewestFirst)
            m_filter.before = page.last().sequence;
        else if (m_filter.order == BuildOrder::OldestFirst)
            m_filter.after = page.last().sequence;
        else
            m_filter.offset += int(page.size());
    }

    Request m_request;
    Farm &m_farm;
    BuildFilter m_filter;
    std::shared_ptr<ingest::Stream> m_stream;
    qint64 m_sent = 0;
};

void list(const Request &request, Farm &farm)
{
    const Result<ListQuery> query = parseListQuery(request.exchange->head(), !request.by().bearer);
    if (!query)
        return refuse(request, 400, query.error().code, query.error().message);
    if (query->asArray && !query->hasLimit)
        return std::make_shared<ArraySender>(request, farm, query->filter)->step();
    farm.store.listBuilds(query->filter, [request, &farm, query = *query](Result<BuildPage> page) {
        if (!page)
            return refuse(request, page.error());
        sendPage(request, farm, query, *page);
    });
}

void active(const Request &request, Farm &farm)
{
    QList<const Build *> builds;
    for (const BuildRecord &record : farm.ledger.openBuilds())
        if (record.build.isActive())
            builds.append(&record.build);
    std::sort(builds.begin(), builds.end(), [](auto *a, auto *b) { return a->sequence < b->sequence; });
    wire::JsonWriter json;
    json.beginObject().key("builds").beginArray();
    for (const Build *build : builds) {
        json.beginObject().field("id", build->id.value).field("status", word(build->status));
        json.field("platform", word(build->platform)).field("worker_id", build->worker.value);
        json.field("worker_name", farm.fleet.nameOf(build->worker)).key("started_at").ms(build->startedAt).endObject();
    }
    reply(request, json.endArray().endObject().take());
}

void statistics(const Request &request, Farm &farm)
{
    const services::Counts &counts = farm.statistics.counts();
    const qint64 cancelled = counts.number(BuildStatus::Failed, Outcome::Cancelled);
    wire::JsonWriter json;
    json.beginObject().field("total", counts.number());
    for (BuildStatus status : {BuildStatus::Pending, BuildStatus::Assigned, BuildStatus::Building, BuildStatus::Completed})
        json.field(word(status).data(), counts.number(status));
    json.field("failed", counts.number(BuildStatus::Failed) - cancelled).field("cancelled", cancelled).endObject();
    reply(request, json.take());
}
} // namespace

void addBuildReads(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/builds", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { list(request, farm); }});
    routes.add({"GET", "/api/builds/active", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { active(request, farm); }});
    routes.add({"GET", "/api/builds/statistics", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { statistics(request, farm); }});
    routes.add({"GET", "/api/builds/:id", Access::BuildReader, Via::Router, noBody(), [&farm](const Request &request) {
                    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
                        wire::BuildExtras more = extras(farm, record.build);
                        more.timeLimit = farm.care.limits.of(record.build);
                        reply(request, wire::buildDetail(record.build, record.attempts, more));
                    });
                }});
    routes.add({"GET", "/api/builds/:id/status", Access::BuildReader, Via::Gate, noBody(), [&farm](const Request &request) {
                    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
                        reply(request, wire::buildStatus(record.build, record.artifacts, extras(farm, record.build)));
                    });
                }});
}

} // namespace freeagent::http
