// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/listselect.h"

#include <algorithm>
#include <limits>

namespace freeagent::store {

namespace {
constexpr char kColumns[] = "b.sequence, b.id, b.platform, b.status, b.outcome, b.priority, b.attempts, b.worker_id, "
                            "b.created_at, b.started_at, b.completed_at, b.updated_at, b.error_message, b.retry_of, "
                            "b.token_hash, b.project, b.has_certs, b.has_result, b.branch, b.failure_class, b.pinned, "
                            "b.canary, b.only_on";

/// Which sequences a select may give, as its order goes.
struct Bound {
    const char *condition; ///< "b.sequence < ?"
    qint64 value;
    const char *direction;
};
constexpr Bound kAllFromNewest{"b.sequence < ?", std::numeric_limits<qint64>::max(), " DESC"};

Bound boundOf(const BuildFilter &filter)
{
    if (filter.order == BuildOrder::OldestFirst)
        return {"b.sequence > ?", filter.after.value_or(std::numeric_limits<qint64>::min()), " ASC"};
    return {kAllFromNewest.condition, filter.before.value_or(kAllFromNewest.value), kAllFromNewest.direction};
}

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

/// Everything but the order and the text. `columns` of the admitted rows within the bound.
void addRows(Select &select, const QByteArray &columns, const BuildFilter &filter, Way way, const Bound &bound)
{
    select.sql += "SELECT " + columns + " FROM builds b WHERE ";
    if (way == Way::Worker) {
        select.sql += QByteArray("b.worker_id = ? AND ") + bound.condition;
        select.parameters.emplace_back(filter.worker.value);
        select.parameters.emplace_back(bound.value);
        addPeriod(select, filter, "+");
    } else {
        select.sql += QByteArray("+") + bound.condition;
        select.parameters.emplace_back(bound.value);
        addPeriod(select, filter, "");
        addWorker(select, filter);
    }
    select.sql += kindConditions(filter);
}

void addArm(Select &select, const QByteArray &columns, const BuildFilter &filter, const BuildCount *kind, const Bound &bound)
{
    select.sql += "SELECT " + columns + " FROM builds b WHERE ";
    if (kind)
        select.sql += "b.status = " + quoted(word(kind->status)) + " AND b.outcome = " + quoted(word(kind->outcome))
            + " AND b.platform = " + quoted(word(kind->platform)) + " AND ";
    select.sql += bound.condition;
    select.parameters.emplace_back(bound.value);
    addPeriod(select, filter, "+");
}

/// The admitted rows in the order of acceptance or against it, with an ORDER BY.
void addOrdered(Select &select, const QByteArray &columns, const BuildFilter &filter, const std::vector<BuildCount> &counts,
                Way way, const Bound &bound)
{
    if (way != Way::Kinds) {
        addRows(select, columns, filter, way, bound);
        select.sql += QByteArray(way == Way::Worker ? " ORDER BY b.sequence" : " ORDER BY +b.sequence") + bound.direction;
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
        addArm(select, columns, filter, arms[i], bound);
    }
    select.sql += QByteArray(arms.size() > 1 ? " ORDER BY 1" : " ORDER BY b.sequence") + bound.direction;
}

/// By the index of the ends, which also gives the order.
void addEnded(Select &select, const BuildFilter &filter)
{
    const char *direction = filter.order == BuildOrder::LastEndedFirst ? " DESC" : " ASC";
    select.sql += QByteArray("SELECT ") + kColumns + " FROM builds b WHERE b.completed_at IS NOT NULL AND b.completed_at > 0";
    addPeriod(select, filter, "");
    addWorker(select, filter);
    select.sql += kindConditions(filter) + " ORDER BY b.completed_at" + direction + ", b.sequence" + direction;
}
} // namespace

bool admitsKind(const BuildFilter &filter, const BuildCount &kind)
{
    return admits(filter.statuses, kind.status) && admits(filter.outcomes, kind.outcome)
        && (!filter.platform || *filter.platform == kind.platform);
}

bool isByEnd(BuildOrder order) { return order == BuildOrder::LastEndedFirst || order == BuildOrder::FirstEndedFirst; }

Select pageSelect(const BuildFilter &filter, const std::vector<BuildCount> &counts, Way way)
{
    Select select;
    if (isByEnd(filter.order))
        addEnded(select, filter);
    else
        addOrdered(select, kColumns, filter, counts, way, boundOf(filter));
    select.sql += " LIMIT ? OFFSET ?";
    select.parameters.emplace_back(qint64(std::max(0, filter.limit)));
    select.parameters.emplace_back(qint64(std::max(0, filter.offset)));
    return select;
}

Select countSelect(const BuildFilter &filter, Way way, qint64 atMost)
{
    Select select{"SELECT COUNT(*) FROM (", {}};
    addRows(select, "1", filter, way, kAllFromNewest);
    select.sql += " LIMIT ?) counted";
    select.parameters.emplace_back(atMost);
    return select;
}

Select searchSelect(const BuildFilter &filter, const std::vector<BuildCount> &counts, Way way, int depth)
{
    Select select{"SELECT sequence FROM (", {}};
    addOrdered(select, "b.sequence AS sequence, b.id AS id, b.project AS project, b.error_message AS error_message", filter,
               counts, way, kAllFromNewest);
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
