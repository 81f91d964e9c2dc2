// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/maintenance/announcements.h"
#include "daemon/maintenance/gatekeeper.h"
#include "daemon/maintenance/maintenancerunner.h"
#include "daemon/maintenance/slowsteps.h"
#include "daemon/maintenance/steps.h"

namespace freeagent::maintenance {

/// What the maintenance of a farm works with. All of it outlives the office.
struct OfficeSubjects {
    Store &store;
    services::Ledger &ledger;
    const services::Fleet &fleet;
    services::Dispatcher &dispatcher;
    services::LeaseService &leases;
    services::BuildService &builds;
    services::MachineRequests &requests;
    services::MaintenanceService &maintenance;
    schedule::Scheduler &scheduler;
    const Clock &clock;
};

/// Windows, notices, drain and runs, put together. Thread: the services'.
class Office
{
public:
    explicit Office(const OfficeSubjects &subjects);

    void load(const std::vector<Record> &records); ///< after ledger, fleet, maintenance and scheduler were loaded
    void tick();                                   ///< once a second

    WindowBook windows;
    NoticeBoard board;
    RunTimes times;
    Drain drain;
    GateKeeper gate;
    Announcements announcements;
    MaintenanceRunner runner;

private:
    NotifyStep m_notify;
    DisableStep m_disable;
    DrainStep m_drainStep;
    UpdateStep m_update;
    OptimiseStep m_optimise;
    CanaryStep m_canary;
    EnableStep m_enable;
};

} // namespace freeagent::maintenance
