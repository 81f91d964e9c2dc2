// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/maintenance/office.h"
#include "daemon/maintenance/optimisejob.h"
#include "daemon/services/statistics.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestore.h"
#include "tests/support/fakeupkeep.h"
#include "tests/support/farmcalls.h"

namespace freeagent::test {

/// What a kill leaves: the database, the files and the time.
struct MaintenanceWorld {
    FakeClock clock;
    services::FarmPolicy policy;

    /// Hours pass in one step here, so silence means nothing unless a test wants it to.
    MaintenanceWorld()
    {
        policy.lease = policy.offlineAfter = std::chrono::days(60);
        policy.timeLimit = {policy.lease, policy.lease};
    }
    FakeStore &store() { return *m_store; }
    FakeArtifacts &artifacts() { return *m_artifacts; }
    FakeUpkeep &upkeep() { return *m_upkeep; }
    /// For a new life: the same content, and nobody is called who asked in an earlier one.
    MaintenanceWorld &reborn()
    {
        auto nextStore = std::make_unique<FakeStore>();
        nextStore->builds = m_store->builds;
        nextStore->workers = m_store->workers;
        nextStore->settings = m_store->settings;
        nextStore->records = m_store->records;
        nextStore->events = m_store->events;
        nextStore->commits = m_store->commits;
        auto nextArtifacts = std::make_unique<FakeArtifacts>();
        nextArtifacts->files = m_artifacts->files;
        auto nextUpkeep = std::make_unique<FakeUpkeep>();
        nextUpkeep->state = m_upkeep->state;
        nextUpkeep->trouble = m_upkeep->trouble;
        nextUpkeep->orders = m_upkeep->orders;
        m_store = std::move(nextStore);
        m_artifacts = std::move(nextArtifacts);
        m_upkeep = std::move(nextUpkeep);
        return *this;
    }
    void set(const char *iso) { clock.advance(*fromIso(QString::fromLatin1(iso)) - clock.now()); }

private:
    std::unique_ptr<FakeStore> m_store = std::make_unique<FakeStore>();
    std::unique_ptr<FakeArtifacts> m_artifacts = std::make_unique<FakeArtifacts>();
    std::unique_ptr<FakeUpkeep> m_upkeep = std::make_unique<FakeUpkeep>();
};

/// One life of the controller over a world, as far as maintenance is concerned. Destroying it is the kill.
struct MaintenanceLife : FarmCalls<MaintenanceLife> {
    explicit MaintenanceLife(MaintenanceWorld &given)
        : world(given.reborn())
        , ledger(world.store())
        , fleet(world.clock, world.policy)
        , dispatcher(ledger, fleet, world.clock, world.policy)
        , leases(ledger, world.clock, world.policy)
        , builds(ledger, fleet, world.artifacts(), world.clock)
        , workers(ledger, fleet, dispatcher, leases, world.clock, world.policy, "a secret of the test")
        , requests(ledger, fleet, dispatcher, workers, world.clock, world.policy)
        , maintenance(ledger, world.clock)
        , statistics(ledger, fleet, dispatcher, maintenance, world.clock, world.policy)
        , scheduler(ledger, world.clock)
        , optimise(world.upkeep())
        , office({world.store(), ledger, fleet, dispatcher, leases, builds, requests, maintenance, scheduler, world.clock})
    {
        HotState state = world.store().loadHot(world.clock.now());
        const std::vector<Record> records = state.records;
        maintenance.load(state.settings);
        fleet.load(state.workers);
        ledger.load(state);
        dispatcher.load();
        leases.load();
        requests.load(records);
        schedule::JobSpec spec = maintenance::OptimiseJob::spec();
        spec.heldBack = [this] { return office.runner.upkeepHeldBack(); };
        scheduler.add(std::move(spec), optimise);
        scheduler.load(records);
        office.load(records);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 30; ++i)
            QCoreApplication::processEvents();
    }
    /// One second of the controller.
    void tick()
    {
        dispatcher.tick();
        leases.tick();
        workers.tick();
        requests.tick();
        scheduler.tick();
        office.tick();
        settle();
    }
    void pass(Millis time)
    {
        world.clock.advance(time);
        tick();
    }
    void until(const char *iso)
    {
        world.set(iso);
        tick();
    }
    /// The build that the worker got, or an empty id.
    BuildId poll(const char *worker)
    {
        const auto answer = FarmCalls::poll(worker);
        return answer && answer->job ? answer->job->build.id : BuildId();
    }
    Build report(const BuildId &build, const char *worker, bool success)
    {
        const auto reported = FarmCalls::report(build, worker, success);
        settle();
        return reported ? *reported : Build();
    }
    maintenance::Window window(const QJsonObject &body)
    {
        const auto made = await<Result<maintenance::Window>>([&](auto done) { office.windows.create(body, QStringLiteral("ann"), done); });
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().message));
        return *made;
    }
    Result<maintenance::MaintenanceRun> start(const maintenance::RunOrder &order = {})
    {
        const auto run = await<Result<maintenance::MaintenanceRun>>([&](auto done) { office.runner.start(order, done); });
        settle();
        return run;
    }
    Result<maintenance::MaintenanceRun> act(void (maintenance::MaintenanceRunner::*what)(maintenance::MaintenanceRunner::Done))
    {
        const auto run = await<Result<maintenance::MaintenanceRun>>([&](auto done) { (office.runner.*what)(done); });
        settle();
        return run;
    }
    /// "notify=done disable=done drain=running ..."
    QByteArray steps() const
    {
        QByteArrayList list;
        if (const maintenance::MaintenanceRun *run = office.runner.latest())
            for (const maintenance::Step &step : run->steps)
                list.append(step.name + '=' + word(step.state).toByteArray());
        return list.join(' ');
    }
    QByteArray current() const
    {
        const maintenance::MaintenanceRun *run = office.runner.latest();
        return run && run->isOpen() && run->current() ? run->current()->name : QByteArray();
    }
    /// Kinds of the notices, oldest first.
    QByteArray notices() const
    {
        QByteArrayList kinds;
        for (const maintenance::Notice &notice : office.board.notices())
            kinds.prepend(notice.kind);
        return kinds.join(' ');
    }
    /// What an operator without imagination does, until the run is over or waits for a person: builds that are handed out succeed.
    void work(const char *worker)
    {
        for (int i = 0; i < 50 && office.runner.isOpen() && office.runner.latest()->state == maintenance::RunState::Running; ++i) {
            if (const BuildId build = poll(worker); !build.isEmpty())
                report(build, worker, true);
            pass(std::chrono::seconds(10));
        }
    }

    MaintenanceWorld &world;
    services::Ledger ledger;
    services::Fleet fleet;
    services::Dispatcher dispatcher;
    services::LeaseService leases;
    services::BuildService builds;
    services::WorkerService workers;
    services::MachineRequests requests;
    services::MaintenanceService maintenance;
    services::Statistics statistics;
    schedule::Scheduler scheduler;
    maintenance::OptimiseJob optimise;
    maintenance::Office office;
};

/// The first Sunday of each month, 02:00 to 04:00 UTC.
inline QJsonObject firstSunday()
{
    return {{QStringLiteral("name"), QStringLiteral("Monthly maintenance")},
            {QStringLiteral("rule"), QStringLiteral("FREQ=MONTHLY;BYDAY=1SU")},
            {QStringLiteral("start"), QStringLiteral("02:00")},
            {QStringLiteral("durationMinutes"), 120}};
}

} // namespace freeagent::test
