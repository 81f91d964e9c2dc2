// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/metrics/diskprobe.h"
#include "daemon/metrics/exposition.h"
#include "daemon/metrics/machine.h"
#include "daemon/metrics/packing.h"
#include "daemon/metrics/series.h"
#include "daemon/services/statistics.h"

namespace freeagent::metrics {

/// The farm's present state, for a scrape and for the history. All of it comes from memory. Thread: the services'.
class FarmFigures
{
public:
    FarmFigures(const services::Statistics &statistics, const services::Fleet &fleet, const services::Dispatcher &dispatcher,
                const services::MaintenanceService &maintenance);

    void write(Exposition &out, const MachineFigures &machine, const std::vector<VolumeState> &volumes) const;
    Figures sample(const MachineFigures &machine, const std::vector<VolumeState> &volumes, qint64 started) const;

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

void writeMachine(Exposition &out, const MachineFigures &machine);
void writeVolumes(Exposition &out, const std::vector<VolumeState> &volumes);

/// What `sample` may give, for people and charts.
std::vector<SeriesInfo> seriesInfos(const std::vector<VolumeState> &volumes);

} // namespace freeagent::metrics
