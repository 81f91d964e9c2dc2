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
} // namespace

PageReader::PageReader(Connection &connection, const BuildFilter &filter, int searchDepth)
    : m_connection(connection)
    , m_filter(filter)
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
    return m_filter.until || count(Way::Period, kFewRows) < kFewRows ? Way::Period : Way::Kinds;
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
    const auto first = std::upper_bound(found.begin(), found.end(), m_filter.before.value_or(kAll), std::greater<>());
    const auto skipped = first + std::min<std::ptrdiff_t>(std::max(0, m_filter.offset), found.end() - first);
    const auto last = skipped + std::min<std::ptrdiff_t>(std::max(0, m_filter.limit), found.end() - skipped);
    for (auto sequence = skipped; sequence != last; ++sequence) {
        Statement &statement = m_connection.prepare(Sql::BuildBySequence);
        statement.bind(*sequence);
        keepError(m_connection.each(statement, [&page](const Statement &row) { page.builds.append(buildFrom(row)); }));
    }
    return page;
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
