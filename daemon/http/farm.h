// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/access/auditservice.h"
#include "daemon/access/throttle.h"
#include "daemon/access/chainwatch.h"
#include "daemon/access/tokenservice.h"
#include "daemon/http/accesskey.h"
#include "daemon/services/buildlogs.h"
#include "daemon/services/builds.h"
#include "daemon/services/capacityplanner.h"
#include "daemon/services/certificatewatch.h"
#include "daemon/services/errorreview.h"
#include "daemon/services/feed.h"
#include "daemon/services/statistics.h"
#include "daemon/services/vmaccess.h"
#include "daemon/services/workers.h"

namespace freeagent::services {
class WorkerCare;
}

namespace freeagent::retention {
class Retention;
}

namespace freeagent::probes {
class Probes;
}

namespace freeagent::metrics {
class Monitor;
}

namespace freeagent::recovery {
class Backups;
class RescueDesk;
}

namespace freeagent::selftest {
class SelfTest;
}

namespace freeagent::drill {
class DrillBook;
}

namespace freeagent::schedule {
class Scheduler;
}

namespace freeagent::maintenance {
class Office;
}

namespace freeagent::notify {
class Outbox;
}

namespace freeagent::alerting {
class Desk;
}

namespace freeagent::people {
class People;
}

namespace freeagent::config {
struct Inventory;
}

namespace freeagent {
class DatabaseUpkeep;
}

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
    schedule::Scheduler &scheduler;
    maintenance::Office &office;
    DatabaseUpkeep &upkeep;
    recovery::Backups &backups;
    recovery::RescueDesk &rescue;
    selftest::SelfTest &selfTest;
    const drill::DrillBook &drills;
    services::Statistics &statistics;
    services::VmAccess &vms;
    retention::Retention &retention;
    probes::Probes &probes;
    services::WorkerCare &care;
    services::ErrorReview &errors;
    metrics::Monitor &monitor;
    access::ChainWatch &auditChain;
    access::TokenService &tokens;
    access::Throttle &throttle;
    access::AuditService &audit;
    services::CapacityPlanner &capacity;
    services::CertificateWatch &certificates;
    alerting::Desk &alerts;
    notify::Outbox &outbox;
    people::People &people;
    qint64 wantedOpenFiles = 0; ///< what all connections together may need
    std::function<config::Inventory()> configuration; ///< the settings as they are in effect and as they are written
};

} // namespace freeagent::http
