// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/proofs.h"

#include "daemon/changelog/assemble.h"
#include "daemon/controller/safekeeping.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
drill::Ground groundFrom(const Core &core)
{
    drill::Ground ground;
    ground.scratch = core.dataFolder + u"/drill"_s;
    ground.backupFolder = backupFolderOf(core.settings);
    ground.liveDatabase = core.dataFolder + u'/' + recovery::kDatabaseName;
    ground.program = QCoreApplication::applicationFilePath();
    ground.reserve = core.settings.size(u"limits.reserve");
    if (ChangeLogging *logging = core.open.changeLog.get())
        ground.log = drill::Log{[logging] { return logging->log().status().shipped; },
                                [folder = changeLogFolderOf(core.settings)](const QString &target) {
                                    return changelog::assemble(folder, std::nullopt, target).map([](const changelog::Assembled &) {});
                                },
                                [logging] { return logging->log().status().sameDevice; }};
    return ground;
}
} // namespace

Proofs::Proofs(Core &core)
    : m_records(core.store.reader())
    , m_selfTest({core.ledger, m_records, *core.open.artifacts, core.clock})
    , m_copier(core.dataFolder + u'/' + recovery::kDatabaseName)
    , m_drills(core.ledger, core.clock)
    , m_job(m_drills, {{m_copier, m_inspector, core.clock}, m_comparer}, groundFrom(core))
{
    connect(&m_selfTest, &selftest::SelfTest::ended, this, &Proofs::tell);
}

/// Once, not twice a minute.
void Proofs::tell(const selftest::Report &report)
{
    if (report.ok() == !m_told)
        return;
    m_told = !report.ok();
    if (m_told)
        Q_EMIT notable(logging::Level::Error, "selftest.failed", u"The self-test fails at "_s + report.trouble());
    else
        Q_EMIT notable(logging::Level::Info, "selftest.passed", u"The self-test passes again"_s);
}

void Proofs::addJob(schedule::Scheduler &scheduler) { scheduler.add(drill::DrillJob::spec(), m_job); }

void Proofs::load(const HotState &state)
{
    m_drills.load(state.records);
    m_job.clean();
}

void Proofs::watch(metrics::Readiness &readiness, alerting::SafetyMetrics &safety)
{
    using Finding = alerting::SafetyMetrics::Finding;
    readiness.add("selftest", [this]() -> metrics::Finding {
        const auto &last = m_selfTest.last();
        return {m_selfTest.trouble().isEmpty(), m_selfTest.trouble(), last ? last->took : Millis(0)};
    });
    safety.watch("drill.failed", [this]() -> Finding {
        const bool failed = m_drills.hasFailed();
        return {failed ? 1.0 : 0.0, failed ? m_drills.reports().first().message : QString(), {}};
    });
    safety.watch("drill.age", [this]() -> Finding {
        const drill::Report *last = m_drills.lastSuccess();
        return {double(m_drills.age().count()) / 1000, {}, {last ? u"Last that succeeded: %1"_s.arg(last->message) : u"There was none yet"_s}};
    });
}

void Proofs::write(metrics::Exposition &out) const
{
    using Kind = metrics::Exposition::Kind;
    const drill::Report *last = m_drills.lastSuccess();
    const auto measured = [&out](const char *name, const char *help, const std::optional<double> &seconds) {
        out.family(Kind::Gauge, name, help);
        if (seconds)
            out.value(*seconds);
    };
    measured("expo_drill_rto_seconds", "How long the last restore drill that succeeded took until the restored controller had proved that it works.", last ? last->rtoSeconds : std::nullopt);
    measured("expo_drill_rpo_seconds", "How much would have been lost when that drill began.", last ? last->rpoSeconds : std::nullopt);
    out.family(Kind::Gauge, "expo_drill_last_success_timestamp_seconds", "When the last restore drill succeeded; 0 when none has.");
    out.value(last ? double(toMs(last->endedAt)) / 1000 : 0);
    out.family(Kind::Gauge, "expo_drill_failed", "1 while the last restore drill has not succeeded.");
    out.value(m_drills.hasFailed());
    const auto &test = m_selfTest.last();
    out.family(Kind::Gauge, "expo_selftest_failed", "1 while the last self-test has failed.");
    out.value(test && !test->ok());
}

} // namespace freeagent::controller
