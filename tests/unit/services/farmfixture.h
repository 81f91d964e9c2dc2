// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/builds.h"
#include "daemon/services/feed.h"
#include "daemon/services/maintenance.h"
#include "daemon/services/vmaccess.h"
#include "daemon/services/workers.h"
#include "tests/support/fakeartifacts.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestore.h"

#include <QTest>

namespace freeagent::test {

/// All services on a fake store, fake files and a clock that moves when told. What a test asks for is awaited by turning the event
/// loop, so tests read as straight lines.
struct FarmFixture {
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

    template <class T>
    T await(std::function<void(std::function<void(T)>)> ask)
    {
        auto got = std::make_shared<std::optional<T>>();
        ask([got](T value) { got->emplace(std::move(value)); });
        if (!QTest::qWaitFor([got] { return got->has_value(); }))
            qFatal("no answer");
        return std::move(**got);
    }

    BuildId submit(Platform platform = Platform::Ios)
    {
        return await<Result<services::Submitted>>([&](auto done) {
                   services::Submission s;
                   s.platform = platform;
                   s.files.emplace_back(ArtifactKind::Source, std::make_shared<FakeIncoming>("source"));
                   builds.submit(std::move(s), done);
               })->build.id;
    }
    services::Registered enrol(const char *id, int atMost = 1, std::optional<int> active = {})
    {
        services::Registration r;
        r.id = {id};
        r.name = QString::fromLatin1(id);
        r.maxConcurrentBuilds = atMost;
        r.activeBuilds = active;
        return *await<Result<services::Registered>>([&](auto done) { workers.enrol(r, done); });
    }
    Result<services::PollAnswer> poll(const char *worker, bool byToken = false, std::optional<QList<BuildId>> active = {})
    {
        return await<Result<services::PollAnswer>>([&](auto done) {
            workers.poll({{worker}, Millis(0), "127.0.0.1", active, byToken}, done);
        });
    }
    Result<Build> report(const BuildId &build, const char *worker, bool success)
    {
        return await<Result<Build>>([&](auto done) {
            builds.report({build, {worker}, success, success ? QString() : QStringLiteral("boom"),
                           success ? std::make_shared<FakeIncoming>("result") : nullptr}, done);
        });
    }
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
