// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/auditselect.h"

namespace freeagent::store {

namespace {
/// The conditions of the filter; parameters are added in their order.
QByteArray conditions(const AuditFilter &filter, Select &select)
{
    QByteArray where = "WHERE 1 = 1";
    const auto demand = [&](const char *condition, std::variant<qint64, QByteArray, QString> parameter) {
        where += QByteArray(" AND ") + condition;
        select.parameters.push_back(std::move(parameter));
    };
    if (!filter.actor.isEmpty())
        demand("actor = ?", filter.actor);
    if (!filter.action.isEmpty())
        demand("action = ?", filter.action);
    if (filter.since)
        demand("at >= ?", qint64(toMs(*filter.since)));
    if (filter.until)
        demand("at < ?", qint64(toMs(*filter.until)));
    return where;
}
} // namespace

Select auditSelect(const AuditFilter &filter, const std::optional<AuditCursor> &cursor)
{
    Select select;
    QByteArray where = conditions(filter, select);
    if (cursor) {
        where += filter.ascending ? " AND (at, seq) > (?, ?)" : " AND (at, seq) < (?, ?)";
        select.parameters.push_back(qint64(toMs(cursor->at)));
        select.parameters.push_back(cursor->seq);
    }
    const QByteArray order = filter.ascending ? "at, seq" : "at DESC, seq DESC";
    select.sql = "SELECT seq, at, actor, role, token_id, address, action, subject, before_state, after_state, reason, outcome, previous, hash "
                 "FROM audit_log "
        + where + " ORDER BY " + order + " LIMIT ?";
    select.parameters.push_back(qint64(filter.limit));
    return select;
}

Select auditCount(const AuditFilter &filter)
{
    Select select;
    const QByteArray where = conditions(filter, select);
    select.sql = "SELECT COUNT(*) FROM audit_log " + where;
    return select;
}

} // namespace freeagent::store
