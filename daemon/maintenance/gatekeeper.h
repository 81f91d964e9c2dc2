// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/maintenance/drain.h"
#include "daemon/maintenance/windowbook.h"
#include "daemon/services/dispatcher.h"
#include "daemon/services/maintenance.h"

namespace freeagent::maintenance {

/// Keeps the dispatcher's gate as maintenance, drain and the next window want it. Thread: the services'.
class GateKeeper : public QObject
{
    Q_OBJECT
public:
    /// Windows further away than this keep nobody waiting.
    static constexpr std::chrono::hours kLookAhead{12};

    GateKeeper(services::Dispatcher &dispatcher, const services::MaintenanceService &maintenance, const Drain &drain, const WindowBook &windows,
               const RunTimes &times, const Clock &clock, QObject *parent = nullptr);

    void tick(); ///< also called whenever something it looks at changes

private:
    queue::Gate gate() const;

    services::Dispatcher &m_dispatcher;
    const services::MaintenanceService &m_maintenance;
    const Drain &m_drain;
    const WindowBook &m_windows;
    const RunTimes &m_times;
    const Clock &m_clock;
};

} // namespace freeagent::maintenance
