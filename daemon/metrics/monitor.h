// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/metrics/buildfigures.h"
#include "daemon/metrics/databasecheck.h"
#include "daemon/metrics/farmfigures.h"
#include "daemon/metrics/history.h"
#include "daemon/metrics/httpfigures.h"
#include "daemon/metrics/readiness.h"
#include "daemon/probes/probes.h"

namespace freeagent::metrics {

/// Everything that measures the controller, put together. Nothing here changes the farm, but for the trouble that it tells the
/// statistics: a database or a storage that takes no writes. Thread: the services'.
class Monitor : public QObject
{
    Q_OBJECT
public:
    /// What is measured. All of it outlives the monitor.
    struct Subjects {
        const services::Ledger &ledger;
        const services::Fleet &fleet;
        const services::Dispatcher &dispatcher;
        const services::MaintenanceService &maintenance;
        services::Statistics &statistics;
        Store &store;
        MetricStore &history;
        const probes::Probes &probes;
        const Clock &clock;
    };
    explicit Monitor(const Subjects &subjects, QObject *parent = nullptr);

    /// The services have their state; `newest` is the last time that the database knows of.
    void load(Time newest);
    void sample();  ///< every ten seconds
    void tick();    ///< once a second
    void stopping(); ///< not ready from now on

    HttpFigures &http() { return m_http; }
    BuildFigures &builds() { return m_builds; }
    /// Adds families to every scrape. What `write` uses outlives the monitor.
    void also(std::function<void(Exposition &)> write) { m_also.push_back(std::move(write)); }
    History &history() { return m_history; }
    Readiness &readiness() { return m_readiness; }
    const Readiness &readiness() const { return m_readiness; }
    QByteArray scrape(Format format);

private:
    void addChecks();
    Ground ground();
    Finding findStorage() const;
    Finding findDispatcher() const;
    Finding findClock() const;
    void tellTrouble();

    Subjects m_farm;
    HttpFigures m_http;
    BuildFigures m_builds;
    FarmFigures m_figures;
    History m_history;
    Process m_process;
    std::optional<ProcessFigures> m_processFigures; ///< of the last sample
    Readiness m_readiness;
    std::vector<std::function<void(Exposition &)>> m_also;
    DatabaseCheck *m_database = nullptr; ///< one of the checks
    bool m_loaded = false;
    bool m_stopping = false;
    Time m_newest{};
    Instant m_ticked;
};

} // namespace freeagent::metrics
