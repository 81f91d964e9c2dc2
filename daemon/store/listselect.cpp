// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/listselect.h"

#include <algorithm>
#include <limits>

namespace freeagent::store {

namespace {
constexpr char kColumns[] = "b.sequence, b.id, b.platform, b.status, b.outcome, b.priority, b.attempts, b.worker_id, "
                            "b.created_at, b.started_at, b.completed_at, b.updated_at, b.error_message, b.retry_of, "
                            "b.token_hash, b.project, b.has_certs, b.has_result";
constexpr qint64 kNewest = std::numeric_limits<qint64>::max();

template <class T>
bool admits(const std::vector<T> &wanted, T value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

QByteArray quoted(QByteArrayView word) { return '\'' + word.toByteArray() + '\''; }

template <class T>
QByteArray condition(const char *column, const std::vector<T> &wanted)
{
    if (wanted.empty())
        return {};
    QByteArrayList words;
    for (T value : wanted)
        words.append(quoted(word(value)));
    return QByteArray(" AND ") + column + " IN (" + words.join(", ") + ')';
}

/// `|| ''` on words and a plus sign on numbers keep the planner from taking an index on these columns instead of the one that the
/// way was chosen for.
QByteArray kindConditions(const BuildFilter &filter)
{
    QByteArray sql = condition("(b.status || '')", filter.statuses) + condition("(b.outcome || '')", filter.outcomes);
    if (filter.platform)
        sql += " AND (b.platform || '') = " + quoted(word(*filter.platform));
    return sql;
}

QByteArray periodColumn(const BuildFilter &filter)
{
    const auto isTerminal = [](BuildStatus status) {
        return status == BuildStatus::Completed || status == BuildStatus::Failed;
    };
    const bool ended = !filter.statuses.empty() && std::all_of(filter.statuses.begin(), filter.statuses.end(), isTerminal);
    return ended ? "b.completed_at" : "b.created_at";
}

void addPeriod(Select &select, const BuildFilter &filter, const char *prefix)
{
    const QByteArray column = prefix + periodColumn(filter);
    if (filter.since) {
        select.sql += " AND " + column + " >= ?";
        select.parameters.emplace_back(toMs(*filter.since));
    }
    if (filter.until) {
        select.sql += " AND " + column + " < ?";
        select.parameters.emplace_back(toMs(*filter.until));
    }
}

void addWorker(Select &select, const BuildFilter &filter)
{
    if (filter.worker.isEmpty())
        return;
    select.sql += " AND (b.worker_id || '') = ?";
    select.parameters.emplace_back(filter.worker.value);
}

/// Everything but the order, the cursor and the text. `columns` of the admitted rows with a sequence below `before`.
void addRows(Select &select, const QByteArray &columns, const BuildFilter &filter, Way way, qint64 before)
{
    select.sql += "SELECT " + columns + " FROM builds b WHERE ";
    if (way == Way::Worker) {
        select.sql += "b.worker_id = ? AND b.sequence < ?";
        select.parameters.emplace_back(filter.worker.value);
        select.parameters.emplace_back(before);
        addPeriod(select, filter, "+");
    } else {
        select.sql += "+b.sequence < ?";
        select.parameters.emplace_back(before);
        addPeriod(select, filter, "");
        addWorker(select, filter);
    }
    select.sql += kindConditions(filter);
}

void addArm(Select &select, const QByteArray &columns, const BuildFilter &filter, const BuildCount *kind, qint64 before)
{
    select.sql += "SELECT " + columns + " FROM builds b WHERE ";
    if (kind)
        select.sql += "b.status = " + quoted(word(kind->status)) + " AND b.outcome = " + quoted(word(kind->outcome))
            + " AND b.platform = " + quoted(word(kind->platform)) + " AND ";
    select.sql += "b.sequence < ?";
    select.parameters.emplace_back(before);
    addPeriod(select, filter, "+");
}

/// The admitted rows from the newest down, with an ORDER BY.
void addOrdered(Select &select, const QByteArray &columns, const BuildFilter &filter, const std::vector<BuildCount> &counts,
                Way way, qint64 before)
{
    if (way != Way::Kinds) {
        addRows(select, columns, filter, way, before);
        select.sql += way == Way::Worker ? " ORDER BY b.sequence DESC" : " ORDER BY +b.sequence DESC";
        return;
    }
    std::vector<const BuildCount *> arms;
    for (const BuildCount &kind : counts)
        if (kind.number > 0 && admitsKind(filter, kind))
            arms.push_back(&kind);
    const bool isEverything = arms.size() == size_t(std::count_if(counts.begin(), counts.end(), [](const BuildCount &kind) {
                                  return kind.number > 0;
                              }));
    if (isEverything)
        arms = {nullptr};
    for (size_t i = 0; i < arms.size(); ++i) {
        if (i > 0)
            select.sql += " UNION ALL ";
        addArm(select, columns, filter, arms[i], before);
    }
    select.sql += arms.size() > 1 ? " ORDER BY 1 DESC" : " ORDER BY b.sequence DESC";
}
} // namespace

bool admitsKind(const BuildFilter &filter, const BuildCount &kind)
{
    return admits(filter.statuses, kind.status) && admits(filter.outcomes, kind.outcome)
        && (!filter.platform || *filter.platform == kind.platform);
}

Select pageSelect(const BuildFilter &filter, const std::vector<BuildCount> &counts, Way way)
{
    Select select;
    addOrdered(select, kColumns, filter, counts, way, filter.before.value_or(kNewest));
    select.sql += " LIMIT ? OFFSET ?";
    select.parameters.emplace_back(qint64(std::max(0, filter.limit)));
    select.parameters.emplace_back(qint64(std::max(0, filter.offset)));
    return select;
}

Select countSelect(const BuildFilter &filter, Way way, qint64 atMost)
{
    Select select{"SELECT COUNT(*) FROM (", {}};
    addRows(select, "1", filter, way, kNewest);
    select.sql += " LIMIT ?) counted";
    select.parameters.emplace_back(atMost);
    return select;
}

Select searchSelect(const BuildFilter &filter, const std::vector<BuildCount> &counts, Way way, int depth)
{
    Select select{"SELECT sequence FROM (", {}};
    addOrdered(select, "b.sequence AS sequence, b.id AS id, b.project AS project, b.error_message AS error_message", filter,
               counts, way, kNewest);
    select.sql += " LIMIT ?) candidate WHERE LOWER(id) LIKE LOWER(?) ESCAPE '!' "
                  "OR LOWER(project) LIKE LOWER(?) ESCAPE '!' OR LOWER(error_message) LIKE LOWER(?) ESCAPE '!'";
    select.parameters.emplace_back(qint64(depth));
    QString pattern = filter.text;
    for (QLatin1Char special : {QLatin1Char('!'), QLatin1Char('%'), QLatin1Char('_')})
        pattern.replace(special, QLatin1Char('!') + QString(special));
    for (int i = 0; i < 3; ++i)
        select.parameters.emplace_back(QString(QLatin1Char('%') + pattern + QLatin1Char('%')));
    return select;
}

Select idSelect(const BuildFilter &filter, int limit)
{
    const QByteArray prefix = filter.text.toUtf8();
    Select select{"SELECT b.sequence FROM builds b WHERE b.id >= ? AND b.id < ?", {prefix, QByteArray(prefix + '~')}};
    addPeriod(select, filter, "+");
    addWorker(select, filter);
    select.sql += kindConditions(filter) + " LIMIT ?";
    select.parameters.emplace_back(qint64(limit));
    return select;
}

} // namespace freeagent::store
