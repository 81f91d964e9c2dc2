// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/access/auditservice.h"
#include "daemon/access/chainwatch.h"
#include "daemon/access/throttle.h"
#include "daemon/access/tokenservice.h"
#include "daemon/alerting/desk.h"
#include "daemon/controller/clockkeeping.h"
#include "daemon/controller/core.h"
#include "daemon/controller/entrance.h"
#include "daemon/controller/errorlines.h"
#include "daemon/controller/keeping.h"
#include "daemon/controller/lockwatch.h"
#include "daemon/controller/memoryrelief.h"
#include "daemon/controller/proofs.h"
#include "daemon/controller/safekeeping.h"
#include "daemon/controller/soundness.h"
#include "daemon/controller/senses.h"
#include "daemon/controller/telling.h"
#include "daemon/maintenance/office.h"
#include "daemon/maintenance/optimisejob.h"
#include "daemon/metrics/monitor.h"
#include "daemon/people/people.h"
#include "daemon/services/capacityplanner.h"
#include "daemon/services/errorreview.h"
#include "daemon/store/auditlog.h"
#include "daemon/store/metricstore.h"

namespace freeagent::controller {

/// Everything that operates a farm and that builds could do without: access, disks, schedules, maintenance, backups, figures, alerts,
/// people. A part is a member here, made of those above it, and a line in each of load(), tick() and stop() where it has
/// such a function. Thread: main.
class Operations : public QObject
{
    Q_OBJECT
public:
    explicit Operations(Core &core, const Senses &senses = {});

    /// After the core. "config.bad_value": a setting that only a part can judge.
    Result<void> load(const HotState &state);
    /// Before it serves, and after the feed is open.
    void begin();
    void tick();   ///< once a second
    void rehearse(); ///< instead of it, when only its own health counts
    void sample(); ///< every ten seconds
    void apply(const config::Settings &settings);
    void stop();   ///< what waits to be written goes to the store

private:
    Core &m_core;
    const Clock &m_clock = m_core.clock;
    store::SqliteAuditLog m_auditLog{m_core.store.writer(), m_core.store.reader()};
    store::SqliteMetricStore m_history{m_core.store};

public:
    access::TokenService tokens{m_core.ledger, m_clock};
    access::Throttle throttle;
    access::AuditService audit{m_auditLog, m_clock};
    access::ChainWatch auditChain{m_auditLog, m_clock};
    ClockKeeping clockKeeping{m_core.ledger, m_clock, m_core.ages};
    Keeping keeping;
    schedule::Scheduler scheduler{m_core.ledger, m_clock};
    Safekeeping safekeeping;
    Proofs proofs{m_core};
    Soundness soundness{m_core.store, m_core.settings, m_clock};
    LockWatch lockWatch{m_core.dataFolder + u'/' + recovery::kDatabaseName, m_clock};
    MemoryRelief memoryRelief;
    maintenance::Office office;
    services::ErrorReview errors{m_clock};
    ErrorLines errorLines{m_clock};
    services::CapacityPlanner capacity{m_core.store, m_core.fleet, m_clock};
    metrics::Monitor monitor;
    Entrance entrance{m_core.ledger, m_clock};
    Telling telling;
    people::People people{{m_core.store, m_core.ledger, m_core.fleet, telling.outbox(), m_clock}};
    alerting::Desk alerts;

    QStringList startRemarks; ///< for the log: what the start had to do
    MetricStore &history() { return m_history; }

Q_SIGNALS:
    void remark(const QString &text); ///< for the log
    void notable(freeagent::logging::Level level, const QByteArray &code, const QString &text); ///< for the log

private:
    void addJobs();
    bool takesChanges() const; ///< the database, as far as is known
    void connectRemarks();
    void watchSafetyNets();

    maintenance::OptimiseJob m_optimise{*m_core.open.upkeep};
    maintenance::AnalyseJob m_analyse{*m_core.open.upkeep};
};

} // namespace freeagent::controller
