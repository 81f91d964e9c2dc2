// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/store.h"
#include "daemon/store/connection.h"

namespace freeagent::store {

// Rows into values. Each reads the columns in the order in which the statements name them.
Build buildFrom(const Statement &row);
Attempt attemptFrom(const Statement &row);
Artifact artifactFrom(const Statement &row);
Worker workerFrom(const Statement &row);
Event eventFrom(const Statement &row);
DiagnosticReport diagnosticFrom(const Statement &row);
BuildCount countFrom(const Statement &row);
FinishedBuild finishedFrom(const Statement &row);
Record recordFrom(const Statement &row);

/// "ios,android" as the database keeps a worker's platforms.
QByteArray platformWords(const QList<Platform> &platforms);
QByteArray compactJson(const QJsonObject &object);
/// Empty when there is none.
QByteArray holdJson(const std::optional<Hold> &hold);
QByteArray requestsJson(const QList<MachineRequest> &requests);

} // namespace freeagent::store
