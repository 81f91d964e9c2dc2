// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/accesskey.h"
#include "daemon/services/buildlogs.h"
#include "daemon/services/builds.h"
#include "daemon/services/feed.h"
#include "daemon/services/retention.h"
#include "daemon/services/statistics.h"
#include "daemon/services/vmaccess.h"
#include "daemon/services/workers.h"

namespace freeagent::http {

/// Largest bodies, bytes.
struct BodyLimits {
    qint64 source = 500ll << 20;
    qint64 certs = 10ll << 20;
    qint64 result = 1ll << 30;
};

/// What the resources work on. Owned by the composition root; everything outlives the gate.
struct Farm {
    const Clock &clock;
    const services::FarmPolicy &policy;
    BodyLimits limits;
    const AccessKey &key;
    Store &store;
    ArtifactStore &artifacts;
    services::Ledger &ledger;
    services::Fleet &fleet;
    services::Dispatcher &dispatcher;
    services::LeaseService &leases;
    services::BuildService &builds;
    services::WorkerService &workers;
    services::BuildLogs &logs;
    services::Feed &feed;
    services::MaintenanceService &maintenance;
    services::Statistics &statistics;
    services::VmAccess &vms;
    services::RetentionService &retention;
};

} // namespace freeagent::http
