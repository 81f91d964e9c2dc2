// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/builds.h"
#include "daemon/services/holds.h"
#include "daemon/services/machinerequests.h"
#include "daemon/services/rollingrun.h"

namespace freeagent::services {

/// Restarts, reboots or updates workers one after another: drain, ask, wait until it is back, try it out with a canary build, resume.
/// Stops at the first that fails and leaves that one held. Stored with every step, so a restart goes on where it was. Workers that are
/// offline or held by somebody are skipped. Errors: "rolling.running", "rolling.none", "worker.not_found", "rolling.no_workers".
/// Thread: the services'.
class RollingUpdate : public QObject
{
    Q_OBJECT
public:
    RollingUpdate(Ledger &ledger, Fleet &fleet, Holds &holds, MachineRequests &requests, BuildService &builds, const Clock &clock,
                  const FarmPolicy &policy, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);
    /// `workers` empty: all, by name.
    void start(MachineTask task, const QList<WorkerId> &workers, const QString &by, std::function<void(Result<RollingRun>)> done);
    /// No further worker; the present one is resumed unless it was already asked.
    void cancel(std::function<void(Result<RollingRun>)> done);
    const std::optional<RollingRun> &run() const { return m_run; } ///< the one under way, or the last
    void tick();

private:
    bool isRunning() const { return m_run && m_run->state == "running"; }
    void drain(RollingStep &step);
    void ask(RollingStep &step);
    void awaitReturn(RollingStep &step, const FleetMember &member);
    void tryOut(RollingStep &step);
    void awaitTrial(RollingStep &step);
    void judgeTrial(RollingStep &step, const Build &build);
    void enter(RollingStep &step, RollingState state, const QString &evidence);
    void fail(RollingStep &step, const QString &evidence);
    void letGo(const RollingStep &step);
    QString reason() const;
    void keep();

    Ledger &m_ledger;
    Fleet &m_fleet;
    Holds &m_holds;
    MachineRequests &m_requests;
    BuildService &m_builds;
    const Clock &m_clock;
    const FarmPolicy &m_policy;
    std::optional<RollingRun> m_run;
    bool m_busy = false; ///< an answer is awaited that decides how to go on
};

} // namespace freeagent::services
