// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/rollingupdate.h"

#include "common/base/textforms.h"

namespace freeagent::services {

namespace {
const QByteArray kKind = "rolling-update";
const QByteArray kCurrent = "current";
}

RollingUpdate::RollingUpdate(Ledger &ledger, Fleet &fleet, Holds &holds, MachineRequests &requests, BuildService &builds,
                             const Clock &clock, const FarmPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_fleet(fleet)
    , m_holds(holds)
    , m_requests(requests)
    , m_builds(builds)
    , m_clock(clock)
    , m_policy(policy)
{
}

void RollingUpdate::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (record.kind == kKind && record.id == kCurrent)
            m_run = rollingRunFrom(record.body);
}

void RollingUpdate::start(MachineTask task, const QList<WorkerId> &workers, const QString &by, std::function<void(Result<RollingRun>)> done)
{
    if (isRunning())
        return done(failure("rolling.running", QStringLiteral("A rolling update is under way"), QStringLiteral("Wait for its end, or cancel it.")));
    RollingRun run;
    run.id = newId(m_clock.now());
    run.task = task;
    run.by = by;
    run.startedAt = m_clock.now();
    for (const WorkerId &worker : workers)
        if (const FleetMember *member = m_fleet.find(worker); !member || member->worker.retired)
            return done(failure("worker.not_found", QStringLiteral("There is no worker %1").arg(worker.text()), QStringLiteral("See the list of workers for its id.")));
    for (const FleetMember *member : m_fleet.members())
        if (workers.isEmpty() || workers.contains(member->worker.id))
            run.steps.append({member->worker.id, member->worker.name, RollingState::Waiting, run.startedAt, {}, {}, {}});
    if (run.steps.isEmpty())
        return done(failure("rolling.no_workers", QStringLiteral("There is no worker to update"), QStringLiteral("Register one first.")));
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, kCurrent, encoded(run)}});
    m_busy = true;
    m_run = run;
    m_ledger.commit(std::move(unit), [this, run, done = std::move(done)](Result<void> stored) {
        m_busy = false;
        if (!stored) {
            m_run.reset();
            return done(tl::unexpected(stored.error()));
        }
        done(run);
    });
}

void RollingUpdate::cancel(std::function<void(Result<RollingRun>)> done)
{
    if (!isRunning())
        return done(failure("rolling.none", QStringLiteral("No rolling update is under way"), {}));
    if (RollingStep *step = m_run->present(); step && step->state != RollingState::Waiting) {
        if (step->state == RollingState::Draining)
            letGo(*step);
        enter(*step, RollingState::Skipped, QStringLiteral("cancelled while %1").arg(QString::fromLatin1(word(step->state))));
    }
    for (RollingStep &step : m_run->steps)
        if (!step.isOver())
            enter(step, RollingState::Skipped, QStringLiteral("cancelled"));
    m_run->state = "cancelled";
    m_run->endedAt = m_clock.now();
    keep();
    done(*m_run);
}

void RollingUpdate::tick()
{
    if (!isRunning() || m_busy)
        return;
    RollingStep *step = m_run->present();
    if (!step) {
        m_run->state = "done";
        m_run->endedAt = m_clock.now();
        return keep();
    }
    const FleetMember *member = m_fleet.find(step->worker);
    if (!member || member->worker.retired)
        return step->state == RollingState::Waiting ? enter(*step, RollingState::Skipped, QStringLiteral("it is retired"))
                                                    : fail(*step, QStringLiteral("it was retired meanwhile"));
    switch (step->state) {
    case RollingState::Waiting: return drain(*step);
    case RollingState::Draining:
        if (member->builds.isEmpty() && member->claiming == 0)
            ask(*step);
        return;
    case RollingState::Asked: return awaitReturn(*step, *member);
    case RollingState::Trial: return awaitTrial(*step);
    case RollingState::Done:
    case RollingState::Failed:
    case RollingState::Skipped: return;
    }
}

QString RollingUpdate::reason() const { return QStringLiteral("rolling %1").arg(QString::fromLatin1(word(m_run->task))); }

void RollingUpdate::drain(RollingStep &step)
{
    const FleetMember *member = m_fleet.find(step.worker);
    if (!member->online)
        return enter(step, RollingState::Skipped, QStringLiteral("it is offline"));
    if (const auto &hold = member->worker.hold; hold && !(hold->by == m_run->by && hold->reason == reason()))
        return enter(step, RollingState::Skipped, heldText(*hold));
    m_busy = true;
    m_holds.hold(step.worker, {HoldKind::Draining, reason(), m_run->by, m_clock.now(), {}}, false, [this](Result<void> held) {
        m_busy = false;
        RollingStep *present = m_run->present();
        if (held && present)
            enter(*present, RollingState::Draining, QStringLiteral("waiting for its builds"));
    });
}

void RollingUpdate::ask(RollingStep &step)
{
    m_busy = true;
    m_requests.ask(step.worker, m_run->task, m_run->by, [this](Result<MachineRequest> asked) {
        m_busy = false;
        RollingStep *present = m_run->present();
        if (!asked || !present)
            return;
        present->request = asked->id;
        enter(*present, RollingState::Asked, QStringLiteral("asked to %1").arg(QString::fromLatin1(word(m_run->task))));
    });
}

void RollingUpdate::awaitReturn(RollingStep &step, const FleetMember &member)
{
    const auto &requests = member.worker.requests;
    const bool waits = std::any_of(requests.begin(), requests.end(), [&step](const MachineRequest &request) { return request.id == step.request; });
    if (waits) {
        // Once delivered, the requests look after it themselves.
        if (m_clock.now() - step.since < 2 * m_policy.requestPatience)
            return;
        m_requests.withdraw(step.worker, step.request, [](Result<void>) {});
        return fail(step, QStringLiteral("it did not ask for work for %1, so it never heard the request").arg(durationText(m_clock.now() - step.since)));
    }
    const auto outcome = m_requests.lastOf(step.worker);
    if (!outcome || outcome->id != step.request)
        return fail(step, QStringLiteral("the request was withdrawn"));
    if (!outcome->ok)
        return fail(step, outcome->message);
    if (member.online)
        return tryOut(step);
    if (m_clock.now() - outcome->at >= m_policy.requestPatience)
        fail(step, QStringLiteral("it did not come back within %1").arg(durationText(m_policy.requestPatience)));
}

void RollingUpdate::tryOut(RollingStep &step)
{
    for (const BuildRecord &record : m_ledger.openBuilds()) {
        if (!record.build.canary || record.build.onlyOn != step.worker)
            continue;
        step.canary = record.build.id; // submitted before a restart
        return enter(step, RollingState::Trial, QStringLiteral("back; trial build %1").arg(step.canary.text()));
    }
    m_busy = true;
    m_builds.submitCanary({step.worker, {}}, [this](Result<Submitted> submitted) {
        m_busy = false;
        RollingStep *present = m_run->present();
        if (!present)
            return;
        if (!submitted)
            return fail(*present, submitted.error().message);
        present->canary = submitted->build.id;
        enter(*present, RollingState::Trial, QStringLiteral("back; trial build %1").arg(present->canary.text()));
    });
}

void RollingUpdate::awaitTrial(RollingStep &step)
{
    if (m_ledger.open(step.canary))
        return;
    m_busy = true;
    m_ledger.find(step.canary, [this](Result<const BuildRecord *> found) {
        m_busy = false;
        RollingStep *present = m_run->present();
        if (!found || !present || present->state != RollingState::Trial)
            return;
        if (!*found)
            return fail(*present, QStringLiteral("the trial build is gone"));
        judgeTrial(*present, (*found)->build);
    });
}

void RollingUpdate::judgeTrial(RollingStep &step, const Build &build)
{
    if (build.status != BuildStatus::Completed)
        return fail(step, QStringLiteral("trial build %1 failed: %2").arg(build.id.text(), build.errorMessage.simplified().left(200)));
    letGo(step);
    enter(step, RollingState::Done, QStringLiteral("trial build %1 succeeded").arg(build.id.text()));
}

void RollingUpdate::enter(RollingStep &step, RollingState state, const QString &evidence)
{
    step.state = state;
    step.since = m_clock.now();
    step.evidence = evidence;
    keep();
}

/// The worker stays out, and its hold says why.
void RollingUpdate::fail(RollingStep &step, const QString &evidence)
{
    if (const FleetMember *member = m_fleet.find(step.worker); member && member->worker.hold && member->worker.hold->reason == reason()) {
        Hold hold = *member->worker.hold;
        hold.kind = HoldKind::Quarantined; // no longer on purpose
        hold.reason = QStringLiteral("%1 failed: %2").arg(reason(), evidence);
        m_holds.hold(step.worker, hold, false, [](Result<void>) {});
    }
    enter(step, RollingState::Failed, evidence);
    for (RollingStep &later : m_run->steps)
        if (!later.isOver())
            enter(later, RollingState::Skipped, QStringLiteral("stopped after %1 failed").arg(step.name));
    m_run->state = "failed";
    m_run->endedAt = m_clock.now();
    keep();
}

/// Unless somebody has held it for another reason since.
void RollingUpdate::letGo(const RollingStep &step)
{
    const FleetMember *member = m_fleet.find(step.worker);
    if (member && member->worker.hold && member->worker.hold->by == m_run->by && member->worker.hold->reason == reason())
        m_holds.resume(step.worker, m_run->by, reason() + QStringLiteral(" is done"), [](Result<void>) {});
}

void RollingUpdate::keep()
{
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, kCurrent, encoded(*m_run)}});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

} // namespace freeagent::services
