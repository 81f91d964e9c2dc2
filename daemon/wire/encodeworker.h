// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/availability.h"
#include "daemon/wire/jsonwriter.h"

#include <QList>

namespace freeagent::wire {

/// What is known of a worker's present, beside its row. Unknown figures are nothing, never zero.
struct WorkerPresence {
    bool online = false;
    WorkerState state = WorkerState::Offline;
    QList<BuildId> builds; ///< that it has at the moment
    std::optional<double> cpuPercent;
    std::optional<double> memoryMb;
    std::optional<double> diskPercent;
    Availability availability = Availability::Offline;
    Millis silent{0};      ///< since its last sign of life
    QByteArray address;    ///< where its last poll came from; empty when unknown
    QString lastLogLine;   ///< empty when unknown
    MachineFacts facts;
};

/// The item of GET /api/workers and of the feed.
void writeWorkerItem(JsonWriter &json, const Worker &worker, const WorkerPresence &presence);
QByteArray workerItem(const Worker &worker, const WorkerPresence &presence);

void writeMachineRequest(JsonWriter &json, const MachineRequest &request);

void writeDiagnostic(JsonWriter &json, const DiagnosticReport &report);

} // namespace freeagent::wire
