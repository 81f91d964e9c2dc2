// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/metrics/exposition.h"
#include "daemon/metrics/packing.h"
#include "daemon/metrics/process.h"
#include "daemon/metrics/series.h"
#include "daemon/probes/machine.h"
#include "daemon/probes/volume.h"
#include "daemon/services/statistics.h"

namespace freeagent::metrics {

using Volumes = QList<probes::VolumeState>;

/// What the controller runs on, as it was seen last.
struct Ground {
    const ProcessFigures &process;
    const probes::MachineState &machine;
    const Volumes &volumes;
};

/// The farm's present state, for a scrape and for the history. All of it comes from memory. Thread: the services'.
class FarmFigures
{
public:
    FarmFigures(const services::Statistics &statistics, const services::Fleet &fleet, const services::Dispatcher &dispatcher,
                const services::MaintenanceService &maintenance);

    void write(Exposition &out, const Ground &ground) const;
    Figures sample(const Ground &ground, qint64 started) const;

private:
    void writeQueue(Exposition &out) const;
    void writeWorkers(Exposition &out) const;
    void writeState(Exposition &out) const;
    qint64 active(Platform platform) const;

    const services::Statistics &m_statistics;
    const services::Fleet &m_fleet;
    const services::Dispatcher &m_dispatcher;
    const services::MaintenanceService &m_maintenance;
};

/// What `sample` may give, for people and charts.
std::vector<SeriesInfo> seriesInfos(const Volumes &volumes);

} // namespace freeagent::metrics
