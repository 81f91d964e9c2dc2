// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/pagereader.h"

#include "daemon/store/reads.h"
#include "daemon/store/rows.h"

#include <algorithm>
#include <limits>

namespace freeagent::store {

namespace {
constexpr qint64 kFewRows = 5000; ///< so many are read and sorted without anybody noticing
constexpr qint64 kAll = std::numeric_limits<qint64>::max();
constexpr int kMostIdMatches = 200;

/// A list by ends holds what has ended.
BuildFilter sensible(BuildFilter filter)
{
    if (!isByEnd(filter.order))
        return filter;
    if (filter.statuses.empty())
        filter.statuses = {BuildStatus::Completed, BuildStatus::Failed};
    else
        std::erase_if(filter.statuses, [](BuildStatus status) { return status != BuildStatus::Completed && status != BuildStatus::Failed; });
    return filter;
}

/// The part of a list that the filter's page is.
template <class List>
auto pageWithin(const List &list, const BuildFilter &filter)
{
    const auto skip = std::min<std::ptrdiff_t>(std::max(0, filter.offset), std::ptrdiff_t(list.size()));
    const auto take = std::min<std::ptrdiff_t>(std::max(0, filter.limit), std::ptrdiff_t(list.size()) - skip);
    return std::pair(list.begin() + skip, list.begin() + skip + take);
}
} // namespace

PageReader::PageReader(Connection &connection, const BuildFilter &filter, int searchDepth)
    : m_connection(connection)
    , m_filter(sensible(filter))
    , m_searchDepth(searchDepth)
{
}

Result<BuildPage> PageReader::read()
{
    auto counts = readCounts(m_connection);
    if (!counts)
        return tl::unexpected(counts.error());
    m_counts = std::move(*counts);
    BuildPage page;
    page.total = m_filter.wantTotal ? 0 : -1;
    if (isByEnd(m_filter.order) && m_filter.statuses.empty())
        return page; // only open ones were asked for
    const bool anyKind = std::any_of(m_counts.begin(), m_counts.end(), [this](const BuildCount &kind) {
        return kind.number > 0 && admitsKind(m_filter, kind);
    });
    if (anyKind) {
        const Way way = chooseWay();
        if (!m_filter.text.isEmpty()) {
            page = search(way);
        } else {
            page.builds = builds(pageSelect(m_filter, m_counts, way));
            page.total = m_filter.wantTotal ? total(way) : -1;
        }
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return page;
}

Way PageReader::chooseWay()
{
    if (!m_filter.worker.isEmpty())
        return Way::Worker;
    if (!m_filter.since && !m_filter.until)
        return Way::Kinds;
    // A period that reaches to the present and holds many rows is met at once from the newest down.
    return m_filter.until || m_filter.order == BuildOrder::OldestFirst || count(Way::Period, kFewRows) < kFewRows ? Way::Period : Way::Kinds;
}

qint64 PageReader::total(Way way)
{
    if (way != Way::Kinds || m_filter.since || m_filter.until)
        return count(way == Way::Worker ? way : Way::Period, kAll);
    qint64 sum = 0;
    for (const BuildCount &kind : m_counts)
        if (admitsKind(m_filter, kind))
            sum += kind.number;
    return sum;
}

BuildPage PageReader::search(Way way)
{
    std::vector<qint64> found;
    addSequences(searchSelect(m_filter, m_counts, way, m_searchDepth), found);
    addSequences(idSelect(m_filter, kMostIdMatches), found);
    std::sort(found.begin(), found.end(), std::greater<>());
    found.erase(std::unique(found.begin(), found.end()), found.end());

    BuildPage page;
    page.total = m_filter.wantTotal ? qint64(found.size()) : -1;
    page.builds = isByEnd(m_filter.order) ? pageByEnd(found) : pageOf(std::move(found));
    return page;
}

QList<Build> PageReader::pageOf(std::vector<qint64> found)
{
    if (m_filter.order == BuildOrder::OldestFirst) {
        std::reverse(found.begin(), found.end());
        found.erase(found.begin(), std::upper_bound(found.begin(), found.end(), m_filter.after.value_or(-1)));
    } else {
        found.erase(found.begin(), std::upper_bound(found.begin(), found.end(), m_filter.before.value_or(kAll), std::greater<>()));
    }
    QList<Build> builds;
    const auto [first, last] = pageWithin(found, m_filter);
    for (auto sequence = first; sequence != last; ++sequence)
        if (auto build = buildAt(*sequence))
            builds.append(std::move(*build));
    return builds;
}

QList<Build> PageReader::pageByEnd(const std::vector<qint64> &found)
{
    QList<Build> builds;
    for (qint64 sequence : found)
        if (auto build = buildAt(sequence))
            builds.append(std::move(*build));
    const bool descends = m_filter.order == BuildOrder::LastEndedFirst;
    std::sort(builds.begin(), builds.end(), [descends](const Build &a, const Build &b) {
        const auto key = [](const Build &build) { return std::pair(build.completedAt, build.sequence); };
        return descends ? key(b) < key(a) : key(a) < key(b);
    });
    const auto [first, last] = pageWithin(builds, m_filter);
    return QList<Build>(first, last);
}

std::optional<Build> PageReader::buildAt(qint64 sequence)
{
    std::optional<Build> build;
    Statement &statement = m_connection.prepare(Sql::BuildBySequence);
    statement.bind(sequence);
    keepError(m_connection.each(statement, [&build](const Statement &row) { build = buildFrom(row); }));
    return build;
}

qint64 PageReader::count(Way way, qint64 atMost)
{
    qint64 number = 0;
    keepError(m_connection.each(prepared(countSelect(m_filter, way, atMost)),
                                [&number](const Statement &row) { number = row.integer(0); }));
    return number;
}

void PageReader::addSequences(const Select &select, std::vector<qint64> &sequences)
{
    keepError(m_connection.each(prepared(select), [&sequences](const Statement &row) { sequences.push_back(row.integer(0)); }));
}

QList<Build> PageReader::builds(const Select &select)
{
    QList<Build> list;
    keepError(m_connection.each(prepared(select), [&list](const Statement &row) { list.append(buildFrom(row)); }));
    return list;
}

Statement &PageReader::prepared(const Select &select)
{
    Statement &statement = m_connection.prepare(select.sql);
    for (const auto &parameter : select.parameters)
        std::visit([&statement](const auto &value) { statement.bind(value); }, parameter);
    return statement;
}

void PageReader::keepError(bool succeeded)
{
    if (!succeeded && !m_error)
        m_error = m_connection.error();
}

} // namespace freeagent::store
