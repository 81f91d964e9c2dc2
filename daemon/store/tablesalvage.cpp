// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/tablesalvage.h"

#include <algorithm>

namespace freeagent::store {

namespace {
constexpr qint64 kBeyond = 100'000;     ///< numbers that are tried behind the last one known
constexpr qint64 kAttempts = 8'000'000; ///< looks at ranges of one table; what is left then counts as unreadable
constexpr qint64 kAskEvery = 1024;
} // namespace

QByteArray selectRows(const TableShape &shape, const QByteArray &rest)
{
    QByteArray sql = "SELECT rowid";
    for (const QByteArray &column : shape.columns)
        sql += ", " + quotedName(column);
    return sql + " FROM " + quotedName(shape.name) + ' ' + rest;
}

QByteArray insertRow(const TableShape &shape)
{
    QByteArray names = "rowid";
    QByteArray values = "?";
    for (const QByteArray &column : shape.columns) {
        names += ", " + quotedName(column);
        values += ", ?";
    }
    return "INSERT OR IGNORE INTO " + quotedName(shape.name) + " (" + names + ") VALUES (" + values + ')';
}

TableSalvage::TableSalvage(const RawDatabase &source, RawDatabase &target, TableShape shape)
    : m_source(source)
    , m_target(target)
    , m_shape(std::move(shape))
    , m_values(int(m_shape.columns.size()) + 1)
    , m_forward(source, selectRows(m_shape, "NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid"))
    , m_backward(source, selectRows(m_shape, "NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid DESC"))
    , m_insert(target, insertRow(m_shape))
{
}

/// Of the indices that have an entry for every row.
QList<QByteArray> TableSalvage::wholeIndices() const
{
    QList<QByteArray> names;
    RawStatement list(m_source, "PRAGMA index_list(" + quotedName(m_shape.name) + ')');
    while (list.step() == RawStatement::Step::Row)
        if (list.integer(4) == 0)
            names.append(list.text(1));
    return names;
}

/// False when it cannot be read to its end.
template <class Each>
bool TableSalvage::eachIndexed(const QByteArray &index, Each each) const
{
    RawStatement statement(m_source, "SELECT rowid FROM " + quotedName(m_shape.name) + " INDEXED BY " + quotedName(index));
    auto step = statement.step();
    for (; step == RawStatement::Step::Row; step = statement.step())
        each(statement.integer(0));
    return step == RawStatement::Step::Done;
}

qint64 TableSalvage::endOfTable(qint64 known) const
{
    RawStatement last(m_source, "SELECT rowid FROM " + quotedName(m_shape.name) + " NOT INDEXED ORDER BY rowid DESC LIMIT 1");
    const auto step = last.step();
    if (step == RawStatement::Step::Done)
        return 0;
    if (step == RawStatement::Step::Row)
        return std::max<qint64>(last.integer(0), 0);
    qint64 highest = known;
    bool isKnown = false;
    for (const QByteArray &index : wholeIndices())
        isKnown |= eachIndexed(index, [&highest](qint64 number) { highest = std::max(highest, number); });
    return isKnown ? highest : highest + kBeyond;
}

bool TableSalvage::goOn()
{
    if (++m_steps % kAskEvery == 0 && !(*m_step)(QString::fromUtf8(m_shape.name)))
        m_error = Error{"recovery.cancelled", QStringLiteral("Cancelled; nothing of it is left"), {}};
    return !m_error;
}

TableSalvage::Put TableSalvage::put()
{
    const auto step = m_insert.step();
    m_insert.reset();
    if (step == RawStatement::Step::Done)
        return m_target.changes() > 0 ? Put::Done : Put::Refused;
    m_error = m_target.isFull() ? Error{"recovery.no_space", QStringLiteral("There is no space for the repaired database."), {}} : m_target.error("recovery.failed");
    return Put::Broken;
}

bool TableSalvage::read(RawStatement &statement, const Range &range, bool forward, std::optional<qint64> &reached)
{
    statement.bind(1, range.first);
    statement.bind(2, range.last);
    auto step = statement.step();
    for (; step == RawStatement::Step::Row && goOn(); step = statement.step()) {
        const qint64 number = statement.integer(0);
        // Damage that still looks like rows: out of order, or elsewhere.
        const bool isOrdered = !reached || (forward ? number > *reached : number < *reached);
        if (number < range.first || number > range.last || !isOrdered) {
            step = RawStatement::Step::Fault;
            break;
        }
        m_insert.bindRow(statement, m_values);
        const Put done = put();
        if (done == Put::Broken)
            break;
        ++(done == Put::Done ? m_outcome.rows : m_outcome.refused);
        reached = number;
    }
    statement.reset();
    return step == RawStatement::Step::Done;
}

void TableSalvage::addGap(const Range &hole)
{
    auto &gaps = m_outcome.gaps;
    if (!gaps.empty() && gaps.back().last + 1 == hole.first)
        gaps.back().last = hole.last;
    else
        gaps.push_back({hole.first, hole.last});
}

Result<TableSalvage::Outcome> TableSalvage::run(qint64 highest, const DatabaseSalvager::Step &step)
{
    m_step = &step;
    std::vector<Range> ranges{{0, endOfTable(highest)}}; // the next is the last: holes are found in order
    while (!ranges.empty() && goOn()) {
        const Range range = ranges.back();
        ranges.pop_back();
        std::optional<qint64> up;
        std::optional<qint64> down;
        if (++m_attempts > kAttempts) {
            addGap(range);
            continue;
        }
        if (read(m_forward, range, true, up) || m_error)
            continue;
        const Range rest{up ? *up + 1 : range.first, range.last};
        if (rest.first > rest.last || read(m_backward, rest, false, down) || m_error)
            continue;
        const Range hole{rest.first, down ? *down - 1 : rest.last};
        if (hole.first > hole.last)
            continue;
        if (hole.first == hole.last) {
            addGap(hole);
            continue;
        }
        const qint64 middle = hole.first + (hole.last - hole.first) / 2;
        ranges.push_back({middle + 1, hole.last});
        ranges.push_back({hole.first, middle});
    }
    if (m_error)
        return tl::unexpected(*m_error);
    for (const QByteArray &index : wholeIndices()) {
        qint64 rows = 0;
        if (eachIndexed(index, [&rows](qint64) { ++rows; }))
            m_outcome.indexed = std::max(m_outcome.indexed.value_or(0), rows);
    }
    return m_outcome;
}

std::optional<qint64> TableSalvage::indexedWithin(const std::vector<RowGap> &gaps) const
{
    std::optional<qint64> most;
    for (const QByteArray &index : wholeIndices()) {
        qint64 within = 0;
        const bool whole = eachIndexed(index, [&](qint64 number) {
            const auto behind = std::partition_point(gaps.begin(), gaps.end(), [number](const RowGap &gap) { return gap.last < number; });
            within += behind != gaps.end() && behind->first <= number;
        });
        if (whole)
            most = std::max(most.value_or(0), within);
    }
    return most;
}

} // namespace freeagent::store
