// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"
#include "common/base/result.h"

#include <variant>

namespace freeagent::api {

/// The whole farm at one revision.
struct Snapshot {
    qint64 revision = 0;
    bool reset = false; ///< a wanted revision was too old: something between was missed
    QList<BuildItem> builds;
    QList<WorkerItem> workers;
    std::optional<FarmStats> stats;
    QList<QueueSample> history; ///< oldest first
};

struct BuildChanged {
    BuildItem build;
};

struct WorkerChanged {
    WorkerItem worker;
    bool retired = false;
};

struct Telemetry {
    WorkerId worker;
    Load load;
    Time at{};
};

/// The controller is about to stop.
struct Goodbye {
    QString reason;
};

/// An event of a newer controller: not for us.
struct Ignored {
};

using FarmEvent = std::variant<Ignored, Snapshot, BuildChanged, WorkerChanged, Telemetry, FarmStats, Goodbye>;

/// One frame of `GET /api/events`. Errors: "api.malformed" when the data is not what the event's name promises. Pure; any thread.
Result<FarmEvent> decodeEvent(QByteArrayView event, const QByteArray &data);

} // namespace freeagent::api
