// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/fileplan.h"

#include "daemon/ingest/octets.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace freeagent::ingest {
namespace {

/// Weak comparison against a list of entity tags. An ETag of ours has no comma.
bool listMatches(QByteArrayView list, QByteArrayView etag)
{
    if (list == "*")
        return true;
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        QByteArrayView entry = trimmedBlanks(comma < 0 ? list : list.first(comma));
        if (entry.startsWith("W/"))
            entry = entry.sliced(2);
        if (entry == etag && !etag.isEmpty())
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

/// Digits only; more than fit count as the largest.
std::optional<qint64> number(QByteArrayView digits)
{
    qint64 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        value = value > (most - 9) / 10 ? most : value * 10 + (c - '0');
    }
    return digits.isEmpty() ? std::nullopt : std::optional(value);
}

struct Range {
    qint64 first;
    qint64 last;
    bool satisfiable;
};

/// Nothing when `text` is not one byte range.
std::optional<Range> parseRange(QByteArrayView text, qint64 size)
{
    if (text.size() < 6 || !equalIgnoringCase(text.first(6), "bytes="))
        return std::nullopt;
    const QByteArrayView spec = trimmedBlanks(text.sliced(6));
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    const QByteArrayView left = spec.first(dash);
    const QByteArrayView right = spec.sliced(dash + 1);
    if (left.isEmpty()) {
        const auto suffix = number(right);
        if (!suffix)
            return std::nullopt;
        return Range{std::max<qint64>(0, size - *suffix), size - 1, *suffix > 0 && size > 0};
    }
    const auto first = number(left);
    const auto last = right.isEmpty() ? std::optional(std::numeric_limits<qint64>::max()) : number(right);
    if (!first || !last || *last < *first)
        return std::nullopt;
    return Range{*first, std::min(*last, size - 1), *first < size};
}

} // namespace

FilePlan planFile(const RequestHead &request, const QByteArray &etag, qint64 size)
{
    FilePlan plan{200, 0, size, {}};
    if (!etag.isEmpty())
        plan.headers.emplaceBack("etag", etag);
    const QByteArray noneMatch = request.value("if-none-match");
    if (!noneMatch.isNull() && listMatches(noneMatch, etag)) {
        plan.status = 304;
        plan.length = 0;
        return plan;
    }
    plan.headers.emplaceBack("accept-ranges", "bytes");
    if (request.method != "GET")
        return plan;
    const QByteArray ifRange = request.value("if-range");
    if (!ifRange.isNull() && ifRange != etag)
        return plan;
    const auto range = parseRange(request.value("range"), size);
    if (!range)
        return plan;
    const QByteArray total = QByteArray::number(size);
    if (!range->satisfiable) {
        plan.headers.emplaceBack("content-range", "bytes */" + total);
        plan.status = 416;
        plan.length = 0;
        return plan;
    }
    plan.headers.emplaceBack("content-range", "bytes " + QByteArray::number(range->first) + '-'
                                                  + QByteArray::number(range->last) + '/' + total);
    plan.status = 206;
    plan.offset = range->first;
    plan.length = range->last - range->first + 1;
    return plan;
}

} // namespace freeagent::ingest
