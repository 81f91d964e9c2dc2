// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/derivedrows.h"

#include <algorithm>
#include <iterator>

namespace freeagent::store {

namespace {
constexpr const char *kReckoning[] = {
    "DELETE FROM build_counts",
    "INSERT INTO build_counts (platform, status, outcome, number, run_ms) "
    "SELECT platform, status, outcome, COUNT(*), "
    "SUM(CASE WHEN completed_at IS NULL OR started_at IS NULL THEN 0 ELSE completed_at - started_at END) "
    "FROM builds GROUP BY platform, status, outcome",
    "DELETE FROM storage_use",
    // A file that several builds share counts once, for the first of them.
    "INSERT INTO storage_use (project, kind, day, files, bytes) "
    "SELECT b.project, a.kind, a.stored_at / 86400000, COUNT(*), SUM(a.size) FROM artifacts a JOIN builds b ON b.id = a.build_id "
    "WHERE NOT EXISTS (SELECT 1 FROM artifacts other JOIN builds earlier ON earlier.id = other.build_id "
    "WHERE other.key = a.key AND earlier.sequence < b.sequence) GROUP BY b.project, a.kind, a.stored_at / 86400000",
    "INSERT INTO storage_use (project, kind, day, files, bytes) "
    "SELECT b.project, 'log', l.stored_at / 86400000, COUNT(*), SUM(l.size) FROM logs l JOIN builds b ON b.id = l.build_id "
    "GROUP BY b.project, l.stored_at / 86400000",
    "INSERT INTO storage_use (project, kind, day, files, bytes) "
    "SELECT project, 'trash', trashed_at / 86400000, COUNT(*), SUM(size) FROM trash GROUP BY project, trashed_at / 86400000",
    // The chain's end is known by its last entry.
    "INSERT OR IGNORE INTO audit_head (id, seq, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000')",
    "UPDATE audit_head SET (seq, hash) = (SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1) "
    "WHERE seq < (SELECT MAX(seq) FROM audit_log)"};
} // namespace

bool isDerived(const QByteArray &table) { return table == "build_counts" || table == "storage_use" || table == "audit_head"; }

bool reckonDerived(RawDatabase &database)
{
    return std::all_of(std::begin(kReckoning), std::end(kReckoning), [&database](const char *sql) { return database.run(sql); });
}

} // namespace freeagent::store
