// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/maintenance/drain.h"
#include "daemon/maintenance/stepwork.h"
#include "daemon/schedule/scheduler.h"
#include "daemon/services/machinerequests.h"

namespace freeagent::maintenance {

/// 3: running builds end.
class DrainStep final : public QObject, public StepWork
{
public:
    explicit DrainStep(Drain &drain, const Clock &clock);
    void start(StepCallPtr call) override;
    void tick() override { look(); } // an assignment that was under way says nothing when it comes to nothing
    void stop() override;

private:
    void look();
    bool isOurs(const StepCall &call) const; ///< the drain that is on

    Drain &m_drain;
    const Clock &m_clock;
    StepCallPtr m_call;
};

/// 4: workers do what the run asks of them (restart, reboot, update). Skipped when it asks nothing.
class UpdateStep final : public QObject, public StepWork
{
public:
    UpdateStep(services::MachineRequests &requests, const services::Fleet &fleet);
    void start(StepCallPtr call) override;
    void tick() override;
    void stop() override { m_call.reset(); }

private:
    services::MachineRequests &m_requests;
    const services::Fleet &m_fleet;
    StepCallPtr m_call;
    MachineTask m_task = MachineTask::Update;
    QList<WorkerId> m_asked;
    int m_asking = 0;
};

/// 5: the job "optimise", with leave to hold up changes.
class OptimiseStep final : public QObject, public StepWork
{
public:
    explicit OptimiseStep(schedule::Scheduler &scheduler);
    void start(StepCallPtr call) override;
    void stop() override { m_call.reset(); }

private:
    void settled(const schedule::Run &run);

    schedule::Scheduler &m_scheduler;
    StepCallPtr m_call;
    QByteArray m_run;
};

/// 6: a build goes all the way through one worker. Chosen workers are tried one after another; without a choice one that is online.
class CanaryStep final : public QObject, public StepWork
{
public:
    static constexpr std::chrono::minutes kPatience{45};      ///< for a trial to end
    static constexpr std::chrono::minutes kUntilOnline{5};    ///< for a worker to come back after a restart, theirs or ours

    CanaryStep(services::Ledger &ledger, services::BuildService &builds, const services::Fleet &fleet, const Clock &clock);
    void start(StepCallPtr call) override;
    void tick() override;
    void stop() override;

private:
    QList<QByteArray> chosen() const;
    void choose();
    QJsonObject memory() const;
    void watch();
    void submit(const QByteArray &worker, const BuildId &build);
    void judge(const Build &build);
    void next();

    services::Ledger &m_ledger;
    services::BuildService &m_builds;
    const services::Fleet &m_fleet;
    const Clock &m_clock;
    StepCallPtr m_call;
    QList<QByteArray> m_left; ///< workers still to be tried
    QStringList m_passed;
    BuildId m_build;
    QByteArray m_worker; ///< the one that is tried
    std::optional<Instant> m_since;
};

} // namespace freeagent::maintenance
