// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/resources/listquery.h"

namespace freeagent::http {

namespace {
constexpr std::array<QByteArrayView, 13> kKnown{"status", "platform", "worker", "worker_id", "since",  "until", "limit",
                                                "offset", "page",     "format", "cursor",    "q",      "sort"};

tl::unexpected<Error> invalid(QByteArrayView name, const QString &want)
{
    return failure("request.invalid_query", QStringLiteral("Invalid %1: %2").arg(QString::fromLatin1(name), want));
}

bool applyStatus(BuildFilter &filter, const QByteArray &text)
{
    for (const QByteArray &word : text.split(',')) {
        if (const auto status = buildStatusFrom(word)) {
            filter.statuses.push_back(*status);
        } else if (word == "running") {
            filter.statuses.insert(filter.statuses.end(), {BuildStatus::Assigned, BuildStatus::Building});
        } else if (const auto outcome = outcomeFrom(word); outcome && *outcome != Outcome::None) {
            filter.outcomes.push_back(*outcome);
            filter.statuses.push_back(*outcome == Outcome::Success ? BuildStatus::Completed : BuildStatus::Failed);
        } else {
            return false;
        }
    }
    return true;
}

std::optional<Time> timeFrom(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 ms = text.toLongLong(&isNumber);
    return isNumber ? std::optional(fromMs(ms)) : fromIso(QString::fromUtf8(text));
}

std::optional<qint64> numberIn(const QByteArray &text, qint64 low, qint64 high)
{
    bool ok = false;
    const qint64 n = text.toLongLong(&ok);
    return ok && n >= low && n <= high ? std::optional(n) : std::nullopt;
}

std::optional<BuildOrder> orderFrom(const QByteArray &text)
{
    if (text == "-created")
        return BuildOrder::NewestFirst;
    if (text == "created")
        return BuildOrder::OldestFirst;
    if (text == "-completed")
        return BuildOrder::LastEndedFirst;
    if (text == "completed")
        return BuildOrder::FirstEndedFirst;
    return std::nullopt;
}

Result<void> applyOrder(BuildFilter &filter, const ingest::RequestHead &head)
{
    if (head.hasQuery("sort")) {
        const auto order = orderFrom(head.queryValue("sort"));
        if (!order)
            return invalid("sort", QStringLiteral("created, -created, completed or -completed"));
        filter.order = *order;
    }
    if (!head.hasQuery("cursor"))
        return {};
    const auto cursor = numberIn(head.queryValue("cursor"), 0, std::numeric_limits<qint64>::max());
    if (!cursor)
        return invalid("cursor", QStringLiteral("the `cursor` of an earlier page"));
    if (filter.order != BuildOrder::NewestFirst && filter.order != BuildOrder::OldestFirst)
        return invalid("cursor", QStringLiteral("it goes with sort=created and sort=-created; take offset with other orders"));
    (filter.order == BuildOrder::OldestFirst ? filter.after : filter.before) = cursor;
    return {};
}

Result<void> applyPaging(ListQuery &query, const ingest::RequestHead &head)
{
    BuildFilter &filter = query.filter;
    if (head.hasQuery("limit")) {
        const auto limit = numberIn(head.queryValue("limit"), 1, 1000);
        if (!limit)
            return invalid("limit", QStringLiteral("a number from 1 to 1000"));
        filter.limit = int(*limit);
        query.hasLimit = true;
    }
    if (head.hasQuery("offset")) {
        const auto offset = numberIn(head.queryValue("offset"), 0, 1'000'000'000);
        if (!offset)
            return invalid("offset", QStringLiteral("a number from 0"));
        filter.offset = int(*offset);
    }
    if (head.hasQuery("page")) {
        const auto page = numberIn(head.queryValue("page"), 1, 10'000'000);
        if (!page)
            return invalid("page", QStringLiteral("a number from 1"));
        filter.offset = int((*page - 1) * filter.limit);
    }
    return applyOrder(filter, head);
}

Result<void> applyFilters(BuildFilter &filter, const ingest::RequestHead &head)
{
    if (head.hasQuery("status") && !applyStatus(filter, head.queryValue("status")))
        return invalid("status", QStringLiteral("pending, assigned, building, running, completed, failed, cancelled, timeout"));
    if (head.hasQuery("platform")) {
        filter.platform = platformFrom(head.queryValue("platform"));
        if (!filter.platform)
            return invalid("platform", QStringLiteral("ios or android"));
    }
    filter.worker = {head.queryValue(head.hasQuery("worker") ? "worker" : "worker_id")};
    filter.text = QString::fromUtf8(head.queryValue("q"));
    for (const auto &[name, target] : {std::pair<const char *, std::optional<Time> *>{"since", &filter.since},
                                       std::pair<const char *, std::optional<Time> *>{"until", &filter.until}}) {
        if (!head.hasQuery(name))
            continue;
        *target = timeFrom(head.queryValue(name));
        if (!*target)
            return invalid(name, QStringLiteral("an ISO 8601 time or Unix milliseconds"));
    }
    return {};
}
} // namespace

Result<ListQuery> parseListQuery(const ingest::RequestHead &head, bool byKeyHeader)
{
    ListQuery query;
    const bool anyKnown = std::any_of(kKnown.begin(), kKnown.end(), [&head](QByteArrayView name) { return head.hasQuery(name); });
    const QByteArray format = head.queryValue("format");
    query.asArray = format == "array" || (format != "object" && byKeyHeader && !anyKnown);
    if (const auto filters = applyFilters(query.filter, head); !filters)
        return tl::unexpected(filters.error());
    if (const auto paging = applyPaging(query, head); !paging)
        return tl::unexpected(paging.error());
    return query;
}

} // namespace freeagent::http
