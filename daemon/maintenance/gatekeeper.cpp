// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/gatekeeper.h"

namespace freeagent::maintenance {

GateKeeper::GateKeeper(services::Dispatcher &dispatcher, const services::MaintenanceService &maintenance, const Drain &drain,
                       const WindowBook &windows, const RunTimes &times, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_dispatcher(dispatcher)
    , m_maintenance(maintenance)
    , m_drain(drain)
    , m_windows(windows)
    , m_times(times)
    , m_clock(clock)
{
    connect(&maintenance, &services::MaintenanceService::changed, this, &GateKeeper::tick);
    connect(&drain, &Drain::changed, this, &GateKeeper::tick);
    connect(&windows, &WindowBook::changed, this, &GateKeeper::tick);
}

void GateKeeper::tick() { m_dispatcher.setGate(gate()); }

queue::Gate GateKeeper::gate() const
{
    queue::Gate gate;
    const services::MaintenanceService::State &state = m_maintenance.state();
    gate.closed = m_drain.isDraining() || (state.enabled && (state.drain || state.hold));
    const QList<Occurrence> next = m_windows.upcoming(m_clock.now(), 1);
    if (next.isEmpty() || next.front().start - m_clock.now() > kLookAhead)
        return gate;
    gate.closesAt = next.front().start;
    for (const Platform platform : {Platform::Ios, Platform::Android})
        gate.expected[size_t(platform)] = m_times.p95(platform).value_or(Millis(0));
    return gate;
}

} // namespace freeagent::maintenance
