// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/monitor.h"

#include "common/base/textforms.h"

#include <QPointer>

namespace freeagent::metrics {

namespace {
constexpr Millis kLateTick = std::chrono::seconds(10);
constexpr Millis kClockBack = std::chrono::minutes(5);
constexpr Time kEarliest = fromMs(1'735'689'600'000); // 2025-01-01: no machine with a set clock is earlier
} // namespace

Monitor::Monitor(const Subjects &subjects, QObject *parent)
    : QObject(parent)
    , m_farm(subjects)
    , m_builds(subjects.ledger, subjects.clock)
    , m_figures(subjects.statistics, subjects.fleet, subjects.dispatcher, subjects.maintenance)
    , m_history(subjects.history, subjects.clock)
    , m_ticked(subjects.clock.monotonic())
{
    addChecks();
}

void Monitor::addChecks()
{
    auto database = std::make_unique<DatabaseCheck>(m_farm.history, m_farm.clock);
    m_database = database.get();
    m_readiness.add(std::move(database));
    m_readiness.add("storage", [this] { return findStorage(); });
    m_readiness.add("dispatcher", [this] { return findDispatcher(); });
    m_readiness.add("clock", [this] { return findClock(); });
    m_readiness.add("state", [this] {
        return m_stopping ? Finding{false, QStringLiteral("the controller is stopping"), {}}
            : m_loaded    ? Finding{}
                          : Finding{false, QStringLiteral("the state is not loaded yet"), {}};
    });
}

void Monitor::load(Time newest)
{
    m_loaded = true;
    m_newest = newest;
    const Time now = m_farm.clock.now();
    m_farm.store.finishedBuilds(now - std::chrono::hours(24), now, [self = QPointer(this)](Result<std::vector<FinishedBuild>> builds) {
        if (self && builds)
            self->m_builds.load(*builds);
    });
}

void Monitor::sample()
{
    m_processFigures = m_process.look(m_farm.clock.monotonic());
    m_history.take(m_figures.sample(ground(), m_builds.started()));
}

Ground Monitor::ground()
{
    if (!m_processFigures)
        m_processFigures = m_process.look(m_farm.clock.monotonic());
    return {*m_processFigures, m_farm.probes.machine(), m_farm.probes.volumes()};
}

void Monitor::tick()
{
    m_ticked = m_farm.clock.monotonic();
    m_database->tick();
    m_history.tick();
    tellTrouble();
}

void Monitor::stopping() { m_stopping = true; }

void Monitor::tellTrouble()
{
    Finding trouble = m_database->find();
    if (trouble.ok)
        if (trouble = findStorage(); !trouble.ok)
            trouble.message.prepend(QStringLiteral("storage: "));
    m_farm.statistics.setTrouble(trouble.ok ? QString() : trouble.message);
}

Finding Monitor::findStorage() const
{
    const probes::Probes::Writing writing = m_farm.probes.writing(QStringLiteral("storage"));
    return {writing.problem.isEmpty(), writing.problem, writing.took};
}

Finding Monitor::findDispatcher() const
{
    const Millis late = m_farm.clock.monotonic() - m_ticked;
    if (late > kLateTick)
        return {false, QStringLiteral("the queue was last looked at %1 ago").arg(durationText(late)), {}};
    return {};
}

Finding Monitor::findClock() const
{
    const Time now = m_farm.clock.now();
    if (now < kEarliest)
        return {false, QStringLiteral("the machine's clock says %1: it is not set").arg(QString::fromLatin1(toIso(now))), {}};
    if (now < m_newest - kClockBack)
        return {false, QStringLiteral("the machine's clock says %1, the database knows of %2")
                           .arg(QString::fromLatin1(toIso(now)), QString::fromLatin1(toIso(m_newest))), {}};
    return {};
}

QByteArray Monitor::scrape(Format format)
{
    Exposition out(format);
    m_figures.write(out, ground());
    m_builds.write(out);
    out.family(Exposition::Kind::Gauge, "expo_ready", "1 for each check of /readyz that is passed.");
    for (const Readiness::Named &check : m_readiness.all())
        out.value(check.finding.ok, {{"check", check.name}});
    m_http.write(out);
    for (const auto &write : m_also)
        write(out);
    return out.take();
}

} // namespace freeagent::metrics
