// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "common/logging/record.h"
#include "daemon/alerting/sources/safetymetrics.h"
#include "daemon/controller/core.h"
#include "daemon/drill/drilljob.h"
#include "daemon/metrics/exposition.h"
#include "daemon/metrics/readiness.h"
#include "daemon/schedule/scheduler.h"
#include "daemon/selftest/selftest.h"
#include "daemon/store/recordreads.h"
#include "daemon/store/rowcomparer.h"
#include "daemon/store/sqlitecopier.h"
#include "daemon/store/sqliteinspector.h"

namespace freeagent::controller {

/// What proves that the farm works and would come back: the self-test and the restore drill. Thread: main.
class Proofs : public QObject
{
    Q_OBJECT
public:
    explicit Proofs(Core &core);

    /// Before the scheduler loads.
    void addJob(schedule::Scheduler &scheduler);
    void load(const HotState &state);
    void tick() { m_selfTest.tick(); } ///< once a second
    void watch(metrics::Readiness &readiness, alerting::SafetyMetrics &safety);
    void write(metrics::Exposition &out) const;

    selftest::SelfTest &selfTest() { return m_selfTest; }
    const drill::DrillBook &drills() const { return m_drills; }

Q_SIGNALS:
    void notable(freeagent::logging::Level level, const QByteArray &code, const QString &text); ///< for the log

private:
    void tell(const selftest::Report &report);

    bool m_told = false; ///< the last self-test failed, and the log says so
    store::SqliteRecordReader m_records;
    selftest::SelfTest m_selfTest;
    store::SqliteCopier m_copier;
    store::SqliteInspector m_inspector;
    store::SqliteRowComparer m_comparer;
    drill::DrillBook m_drills;
    drill::DrillJob m_job;
};

} // namespace freeagent::controller
