// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/textforms.h"
#include "daemon/maintenance/slowsteps.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

CanaryStep::CanaryStep(services::Ledger &ledger, services::BuildService &builds, const services::Fleet &fleet, const Clock &clock)
    : m_ledger(ledger)
    , m_builds(builds)
    , m_fleet(fleet)
    , m_clock(clock)
{
    connect(&ledger, &services::Ledger::buildChanged, this, [this](const BuildRecord *, const BuildRecord &after) {
        if (m_call && after.build.id == m_build && after.build.isTerminal())
            judge(after.build);
    });
}

/// One that is online and not held, else one that is online.
QList<QByteArray> CanaryStep::chosen() const
{
    QList<QByteArray> any;
    for (const services::FleetMember *member : m_fleet.members()) {
        if (member->online && !member->worker.hold)
            return {member->worker.id.value};
        if (member->online && any.isEmpty())
            any.append(member->worker.id.value);
    }
    return any;
}

void CanaryStep::start(StepCallPtr call)
{
    m_call = call;
    m_since.reset();
    m_passed.clear();
    m_left.clear();
    const QJsonObject memory = call->step.memory;
    m_build = {memory.value(u"build"_s).toString().toLatin1()};
    m_worker = memory.value(u"worker"_s).toString().toLatin1();
    for (const QJsonValue worker : memory.value(u"left"_s).toArray())
        m_left.append(worker.toString().toLatin1());
    for (const QJsonValue passed : memory.value(u"passed"_s).toArray())
        m_passed.append(passed.toString());
    if (!m_build.isEmpty())
        return watch();
    if (m_fleet.members().isEmpty())
        return call->skip(u"No worker is registered, so nothing could be tried"_s);
    choose();
}

void CanaryStep::choose()
{
    m_left = m_call->run.canaryWorkers.isEmpty() ? chosen() : m_call->run.canaryWorkers;
    if (!m_left.isEmpty())
        next();
}

QJsonObject CanaryStep::memory() const
{
    QJsonArray left;
    for (const QByteArray &worker : m_left)
        left.append(QString::fromLatin1(worker));
    return {{u"build"_s, m_build.text()}, {u"worker"_s, QString::fromLatin1(m_worker)}, {u"left"_s, left}, {u"passed"_s, QJsonArray::fromStringList(m_passed)}};
}

void CanaryStep::next()
{
    if (m_left.isEmpty()) {
        const StepCallPtr call = std::exchange(m_call, nullptr);
        return call->done(m_passed.join(u"; "_s));
    }
    // The build's name is stored before the build: after a kill it is found, not made twice.
    m_worker = m_left.takeFirst();
    m_build = {newId(m_clock.now())};
    m_since.reset();
    m_call->remember(memory(), [this, worker = m_worker, build = m_build] { submit(worker, build); });
}

void CanaryStep::watch()
{
    m_ledger.find(m_build, [this, call = m_call](Result<const BuildRecord *> found) {
        if (call->isOver())
            return;
        if (!found)
            return call->fail(found.error().message);
        if (!*found)
            return submit(m_worker, m_build);
        if ((*found)->build.isTerminal())
            judge((*found)->build);
    });
}

void CanaryStep::submit(const QByteArray &worker, const BuildId &build)
{
    m_builds.submitCanary({{worker}, std::nullopt, build}, [call = m_call](Result<services::Submitted> submitted) {
        if (!submitted)
            call->fail(u"The trial build could not be submitted: "_s + submitted.error().message);
    });
}

void CanaryStep::judge(const Build &build)
{
    const QString name = m_fleet.nameOf({m_worker});
    if (build.status != BuildStatus::Completed) {
        const StepCallPtr call = std::exchange(m_call, nullptr);
        return call->fail(u"Trial build %1 on %2 ended as %3: %4"_s.arg(build.id.text(), name, QString::fromLatin1(word(build.outcome)),
                                                                          build.errorMessage.isEmpty() ? u"without a message"_s : build.errorMessage.left(300)));
    }
    const Millis took = build.completedAt && build.startedAt ? *build.completedAt - *build.startedAt : Millis(0);
    m_passed.append(u"Trial build %1 on %2 succeeded in %3"_s.arg(build.id.text(), name, durationText(took)));
    next();
}

void CanaryStep::tick()
{
    if (!m_call || m_call->isOver())
        return;
    if (!m_since)
        m_since = m_clock.monotonic();
    const Millis waited = m_clock.monotonic() - *m_since;
    if (m_build.isEmpty()) {
        if (waited < kUntilOnline)
            return choose();
        const StepCallPtr call = std::exchange(m_call, nullptr);
        return call->fail(u"No worker is online to try a build on. Bring one back and retry, or skip this step."_s);
    }
    if (waited < kPatience)
        return;
    const StepCallPtr call = m_call;
    stop();
    call->fail(u"The trial build on %1 did not end within %2. Look at the worker, then retry or skip."_s.arg(m_fleet.nameOf({m_worker}), durationText(kPatience)));
}

void CanaryStep::stop()
{
    const BuildId build = m_build;
    m_call.reset();
    if (!build.isEmpty())
        m_builds.cancel(build, [](Result<Build>) {});
}

} // namespace freeagent::maintenance
