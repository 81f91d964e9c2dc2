// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/store.h"
#include "daemon/store/connection.h"

namespace freeagent::store {

// The questions that the port asks, put to a connection inside one snapshot. Thread: the connection's.
Result<HotState> readHotState(Connection &connection, Time now, int recentEvents);
Result<std::optional<BuildRecord>> readBuild(Connection &connection, const BuildId &id);
/// "store.events_gone": events right after `revision` are forgotten; only a snapshot helps.
Result<std::vector<Event>> readEvents(Connection &connection, Revision revision, int limit);
Result<QList<DiagnosticReport>> readDiagnostics(Connection &connection, const WorkerId &worker, int limit);
Result<std::vector<BuildCount>> readCountsSince(Connection &connection, Time since);
Result<std::vector<FinishedBuild>> readFinishedBuilds(Connection &connection, Time since, Time until);
Result<std::vector<std::pair<Time, Platform>>> readSubmissions(Connection &connection, Time since);
Result<std::vector<Attempt>> readFailedAttempts(Connection &connection, Time since, int limit);
Result<std::vector<QByteArray>> readArtifactKeys(Connection &connection);
/// In build_counts, of all time.
Result<std::vector<BuildCount>> readCounts(Connection &connection);

} // namespace freeagent::store
