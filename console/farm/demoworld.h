// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/decodeevent.h"
#include "console/farm/demolog.h"

#include <QRandomGenerator>

namespace freeagent::console {

/// An invented farm of six machines on a busy day: one machine is lost, iOS builds pile up, some builds fail. The same seed and
/// the same start give the same farm. Pure apart from its own state; any one thread.
class DemoWorld
{
public:
    /// Lives through the day before `now` at once.
    DemoWorld(quint32 seed, Time now);

    /// Lives on until `now`; what happened, in order.
    QList<api::FarmEvent> advance(Time now);
    api::Snapshot snapshot() const;
    const DemoBuild *build(const BuildId &id) const;

    /// Nothing when the build is unknown or has ended.
    std::optional<api::BuildItem> cancel(const BuildId &id, Time now);
    std::optional<api::BuildItem> retry(const BuildId &id, Time now);
    /// A held machine gets no new builds; with `requeue` it gives back those it has. False when it is unknown.
    bool hold(const WorkerId &id, const std::optional<Hold> &hold, bool requeue, Time now);
    bool setOwner(const WorkerId &id, const QString &owner);
    bool setPriority(const BuildId &id, int priority);

private:
    struct Machine {
        api::WorkerItem item;
        QList<BuildId> building;
    };

    void step(Time now);
    void submit(Platform platform, const QString &project, Time now);
    void arrive(Time now);
    void finishDue(Time now);
    void assign(Time now);
    void explainWaits(Time now);
    void loseMachine(Time now);
    void measure(Time now);
    void end(DemoBuild &build, Outcome outcome, Time now);
    void tell(const api::FarmEvent &event);
    void giveBack(Machine &machine);
    Machine *machine(const WorkerId &id);
    Machine *freeMachine(Platform platform);
    api::FarmStats stats(Time now) const;
    BuildId nextId(Time now);

    QRandomGenerator m_random;
    Time m_busyUntil; ///< the rush has its peak shortly before this
    Time m_now;
    QList<Machine> m_machines;
    QHash<BuildId, DemoBuild> m_builds;
    QList<BuildId> m_queue;
    QList<api::QueueSample> m_history;
    QList<api::FarmEvent> m_told;
    qint64 m_revision = 0;
    qint64 m_completed = 0;
    qint64 m_failed = 0;
    bool m_recording = false;
};

} // namespace freeagent::console
