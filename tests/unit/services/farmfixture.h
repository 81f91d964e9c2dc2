// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/feed.h"
#include "daemon/services/maintenance.h"
#include "daemon/services/vmaccess.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestore.h"
#include "tests/support/farmcalls.h"

#include <QCoreApplication>

namespace freeagent::test {

/// All services on a fake store, fake files and a clock that moves when told.
struct FarmFixture : FarmCalls<FarmFixture> {
    FakeClock clock;
    services::FarmPolicy policy;
    FakeStore store;
    FakeArtifacts artifacts;
    services::Ledger ledger{store};
    services::Fleet fleet{clock, policy};
    services::Dispatcher dispatcher{ledger, fleet, clock, policy};
    services::LeaseService leases{ledger, clock, policy};
    services::BuildService builds{ledger, fleet, artifacts, clock};
    services::WorkerService workers{ledger, fleet, dispatcher, leases, clock, policy, "a secret of the test"};
    services::MaintenanceService maintenance{ledger, clock};
    services::VmAccess vms{ledger, clock, policy, "a secret of the test"};
    services::Feed feed{ledger, fleet, dispatcher, clock};

    Build now(const BuildId &build)
    {
        return (*await<Result<const BuildRecord *>>([&](auto done) { ledger.find(build, done); }))->build;
    }
    /// Lets the clock go on and everything that hangs on it happen.
    void pass(Millis time)
    {
        clock.advance(time);
        dispatcher.tick();
        leases.tick();
        workers.tick();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
};

} // namespace freeagent::test
