// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/wire/jsonwriter.h"

#include <QTimer>

namespace freeagent::http {

namespace {
constexpr int kPage = 100;
constexpr int kLargestPage = 1000;
constexpr int kStep = 500;                 ///< entries of an export in memory at once
constexpr qint64 kBacklog = 4 << 20;       ///< an export waits for its reader from here on
constexpr Millis kPatience = std::chrono::milliseconds(20);

void writeState(wire::JsonWriter &json, const char *name, const QByteArray &compact)
{
    json.key(name);
    compact.isEmpty() ? json.null() : json.json(QByteArrayView(compact));
}

void writeEntry(wire::JsonWriter &json, const AuditEntry &entry)
{
    json.beginObject().field("seq", entry.seq).field("at", toIso(entry.at)).field("actor", entry.actor).field("role", entry.role);
    json.key("tokenId");
    entry.tokenId.isEmpty() ? json.null() : json.value(entry.tokenId);
    json.field("address", entry.address).field("action", entry.action).field("subject", entry.subject);
    writeState(json, "before", entry.before);
    writeState(json, "after", entry.after);
    json.field("reason", entry.reason).field("outcome", entry.outcome).field("hash", entry.hash).endObject();
}

tl::unexpected<Error> invalid(const QString &what) { return failure("request.invalid_query", what); }

Result<std::optional<Time>> timeIn(const Request &request, QByteArrayView name)
{
    if (!request.exchange->head().hasQuery(name))
        return std::optional<Time>();
    const auto time = fromIso(QString::fromUtf8(request.query(name)));
    if (!time)
        return invalid(QStringLiteral("Invalid %1: an ISO 8601 time").arg(QString::fromLatin1(name)));
    return time;
}

Result<std::optional<qint64>> numberIn(const Request &request, QByteArrayView name, qint64 most)
{
    if (!request.exchange->head().hasQuery(name))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = request.query(name).toLongLong(&ok);
    if (!ok || number < 1 || number > most)
        return invalid(QStringLiteral("Invalid %1: a number from 1 to %2").arg(QString::fromLatin1(name)).arg(most));
    return std::optional(number);
}

Result<AuditFilter> filterIn(const Request &request)
{
    AuditFilter filter;
    const auto since = timeIn(request, "since");
    const auto until = timeIn(request, "until");
    const auto limit = numberIn(request, "limit", kLargestPage);
    const auto before = numberIn(request, "before", std::numeric_limits<qint64>::max());
    for (const Error *error : {since ? nullptr : &since.error(), until ? nullptr : &until.error(), limit ? nullptr : &limit.error(),
                               before ? nullptr : &before.error()})
        if (error)
            return tl::unexpected(*error);
    filter.since = *since;
    filter.until = *until;
    filter.limit = int(limit->value_or(kPage));
    filter.cursor = *before;
    filter.actor = QString::fromUtf8(request.query("actor"));
    filter.action = request.query("action");
    return filter;
}

void answerPage(const Request &request, const AuditFilter &filter, const AuditPage &page)
{
    wire::JsonWriter json;
    json.beginObject().key("entries").beginArray();
    for (const AuditEntry &entry : page.entries)
        writeEntry(json, entry);
    json.endArray().field("total", page.total).key("nextBefore");
    page.entries.size() == size_t(filter.limit) ? json.value(page.entries.back().seq) : json.null();
    reply(request, json.endObject().take());
}

/// All entries of the filter as lines, oldest first, page by page and no faster than they are read.
class Export : public std::enable_shared_from_this<Export>
{
public:
    Export(const Request &request, Farm &farm, AuditFilter filter)
        : m_request(request)
        , m_farm(farm)
        , m_filter(std::move(filter))
    {
        m_filter.ascending = true;
        m_filter.wantTotal = false;
        m_filter.cursor.reset();
        m_filter.limit = kStep;
    }

    void step()
    {
        m_farm.audit.log().query(m_filter, [self = shared_from_this()](Result<AuditPage> page) { self->send(page); });
    }

private:
    void send(const Result<AuditPage> &page)
    {
        if (!page)
            return m_stream ? m_stream.reset() : refuse(m_request, page.error());
        if (!m_stream)
            m_stream = m_request.exchange->answerStream("application/x-ndjson", {});
        QByteArray lines;
        for (const AuditEntry &entry : page->entries) {
            wire::JsonWriter json;
            writeEntry(json, entry);
            lines += json.bytes() + '\n';
        }
        if (!lines.isEmpty() && !m_stream->write(lines, 2 * kBacklog))
            return;
        if (page->entries.size() < size_t(kStep))
            return m_stream->end();
        m_filter.cursor = page->entries.back().seq;
        goOn();
    }
    void goOn()
    {
        if (m_request.exchange->peerGone())
            return;
        if (m_stream->backlog() < kBacklog)
            return step();
        QTimer::singleShot(kPatience, [self = shared_from_this()] { self->goOn(); });
    }

    Request m_request;
    Farm &m_farm;
    AuditFilter m_filter;
    std::shared_ptr<ingest::Stream> m_stream;
};

void read(const Request &request, Farm &farm)
{
    const QByteArray format = request.query("format");
    if (!format.isEmpty() && format != "json" && format != "jsonl")
        return refuse(request, 400, "request.invalid_query", QStringLiteral("Invalid format: json or jsonl"));
    const Result<AuditFilter> filter = filterIn(request);
    if (!filter)
        return refuse(request, 400, filter.error().code, filter.error().message);
    if (format == "jsonl")
        return std::make_shared<Export>(request, farm, *filter)->step();
    farm.audit.log().query(*filter, [request, filter = *filter](Result<AuditPage> page) {
        page ? answerPage(request, filter, *page) : refuse(request, page.error());
    });
}

void verify(const Request &request, Farm &farm)
{
    farm.audit.log().verify([request](Result<AuditVerdict> verdict) {
        if (!verdict)
            return refuse(request, verdict.error());
        wire::JsonWriter json;
        json.beginObject().field("ok", verdict->ok).field("entries", verdict->entries).key("firstBroken");
        verdict->firstBroken ? json.value(*verdict->firstBroken) : json.null();
        reply(request, json.field("head", verdict->head).endObject().take());
    });
}
} // namespace

void addAudit(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/audit", Access::Admin, Via::Gate, noBody(), [&farm](const Request &request) { read(request, farm); }});
    routes.add({"GET", "/api/audit/verify", Access::Admin, Via::Router, noBody(), [&farm](const Request &request) { verify(request, farm); }});
}

} // namespace freeagent::http
