// SPDX-License-Identifier: GPL-3.0-or-later
// What people, the clock and others do to a maintenance that is under way.
#include "daemon/maintenance/maintenancerunner.h"
#include "daemon/maintenance/steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

namespace {
QString clockText(Time time)
{
    return QString::fromLatin1(toIso(time).mid(11, 5)) + u" UTC"_s;
}
} // namespace

Result<MaintenanceRun> MaintenanceRunner::openRun() const
{
    if (!isOpen())
        return failure("maintenance.not_running", u"No maintenance is under way"_s, u"Start one, or wait for the next window."_s);
    return *m_run;
}

void MaintenanceRunner::start(const RunOrder &order, Done done)
{
    whenFree([this, order, done = std::move(done)] {
        if (isOpen())
            return done(failure("maintenance.running", u"A maintenance is under way already"_s, u"Wait for its end, or end it."_s));
        MaintenanceRun run = fresh(order.message, order.steps);
        run.endsAt = order.until;
        run.drainDeadline = order.drainDeadline;
        run.atDeadline = order.atDeadline;
        run.canaryWorkers = order.canaryWorkers;
        run.task = order.task;
        run.by = order.by;
        run.reason = order.reason;
        save(run, [this, done](Result<MaintenanceRun> saved) {
            done(saved);
            if (saved)
                advance();
        });
    });
}

void MaintenanceRunner::retry(Done done)
{
    whenFree([this, done = std::move(done)] {
        auto run = openRun();
        if (run && run->state != RunState::Failed)
            run = failure("maintenance.not_failed", u"No step has failed"_s, u"There is nothing to retry."_s);
        if (!run)
            return done(run);
        run->state = RunState::Running;
        Step *step = run->current();
        step->state = StepState::Waiting;
        step->error.clear();
        step->memory = {}; // from the beginning
        step->startedAt.reset();
        step->endedAt.reset();
        save(*run, [this, done](Result<MaintenanceRun> saved) {
            done(saved);
            if (saved)
                advance();
        });
    });
}

void MaintenanceRunner::skip(Done done)
{
    whenFree([this, done = std::move(done)] {
        auto run = openRun();
        if (run && isIndispensable(run->current()->name) && run->current()->name != "notify")
            run = failure("maintenance.not_failed", u"This step cannot be skipped"_s, u"Retry it, or end the maintenance."_s);
        if (!run)
            return done(run);
        Step *step = run->current();
        step->evidence = step->error.isEmpty() ? u"Skipped by a person"_s : u"Skipped by a person after: %1"_s.arg(step->error);
        step->state = StepState::Skipped;
        step->endedAt = m_clock.now();
        run->state = RunState::Running;
        dropCall();
        save(*run, [this, done](Result<MaintenanceRun> saved) {
            done(saved);
            advance();
        });
    });
}

void MaintenanceRunner::abort(const QString &why, Done done)
{
    whenFree([this, why, done = std::move(done)] {
        auto run = openRun();
        if (!run)
            return done(run);
        run->state = RunState::Aborted;
        run->endedAt = m_clock.now();
        if (Step *step = run->current()) {
            step->state = StepState::Skipped;
            step->evidence = why.isEmpty() ? u"The maintenance was ended by a person"_s : why;
            step->endedAt = m_clock.now();
        }
        dropCall();
        save(*run, [this, done](Result<MaintenanceRun> saved) {
            done(saved);
            saved ? settleEnd() : advance();
        });
    });
}

/// The record says that it is over; what follows from that may be missing after a kill.
void MaintenanceRunner::settleEnd()
{
    if (!m_run || m_run->state != RunState::Aborted)
        return;
    if (m_maintenance.state().enabled && m_maintenance.state().run == m_run->id)
        m_maintenance.set(openingOrder(*m_run), [](Result<services::MaintenanceService::State>) {});
    Notice notice = endNotice(*m_run);
    const bool wasTold = m_board.knows(m_run->id + "-start");
    if (wasTold && !m_board.knows(notice.id))
        m_board.post(notice);
}

void MaintenanceRunner::extend(std::chrono::minutes by, Done done)
{
    whenFree([this, by, done = std::move(done)] {
        const auto run = openRun();
        if (!run)
            return done(run);
        if (by < std::chrono::minutes(1) || by > std::chrono::hours(24))
            return done(failure("maintenance.bad_extension", u"minutes must be a number from 1 to 1440"_s));
        beginExtension(*run, by, done);
    });
}

void MaintenanceRunner::beginExtension(MaintenanceRun run, std::chrono::minutes by, Done done)
{
    run.endsAt = run.endsAt.value_or(m_clock.now()) + by;
    ++run.extensions;
    save(std::move(run), [this, done = std::move(done)](Result<MaintenanceRun> saved) {
        if (saved)
            settleExtension();
        done(saved);
    });
}

/// Users see the new end: in the answers to submissions, and by a notice for each extension.
void MaintenanceRunner::settleExtension()
{
    if (!isOpen() || m_run->extensions == 0)
        return;
    const services::MaintenanceService::State &state = m_maintenance.state();
    if (state.enabled && state.run == m_run->id && state.until != m_run->endsAt)
        m_maintenance.set(closingOrder(*m_run), [](Result<services::MaintenanceService::State>) {});
    Notice notice;
    notice.id = m_run->id + "-extended-" + QByteArray::number(m_run->extensions);
    if (m_board.knows(notice.id))
        return;
    notice.kind = "extended";
    notice.windowId = m_run->windowId;
    notice.startAt = m_run->startedAt;
    notice.endAt = m_run->endsAt;
    notice.text = u"The maintenance takes longer. Submissions are refused until %1."_s.arg(clockText(*m_run->endsAt));
    m_board.post(notice);
}

/// Somebody opened submissions by hand: that ends the maintenance.
void MaintenanceRunner::onMaintenanceChanged()
{
    if (!isOpen() || m_maintenance.state().enabled)
        return;
    const Step *current = m_run->current();
    const bool closed = std::any_of(m_run->steps.begin(), m_run->steps.end(), [](const Step &step) { return step.name == "disable" && step.state == StepState::Done; });
    if (closed && current && current->name != "enable")
        abort(u"Submissions were opened by hand"_s, [](Result<MaintenanceRun>) {});
}

QStringList MaintenanceRunner::troubles() const
{
    QStringList list;
    if (!isOpen())
        return list;
    const Step *step = m_run->current();
    if (m_run->state == RunState::Failed && step)
        list.append(u"maintenance stopped at step %1: %2; retry it, skip it or end the maintenance"_s.arg(QString::fromLatin1(step->name), step->error));
    if (m_run->overran && m_run->endsAt && m_clock.now() >= *m_run->endsAt)
        list.append(u"maintenance is past its extended end of %1"_s.arg(clockText(*m_run->endsAt)));
    return list;
}

QString MaintenanceRunner::upkeepHeldBack() const
{
    constexpr auto near = std::chrono::hours(1);
    if (isOpen() && std::any_of(m_run->steps.begin(), m_run->steps.end(), [](const Step &step) {
            return step.name == "optimise" && (step.state == StepState::Waiting || step.state == StepState::Running);
        }))
        return u"the maintenance that is on does it"_s;
    // One whose run has ended, or is past that step, does it no more.
    auto window = m_windows.current(m_clock.now(), [this](const Occurrence &one) {
        return m_begun.contains(one.windowId + '@' + QByteArray::number(toMs(one.start)));
    });
    if (!window)
        if (const QList<Occurrence> next = m_windows.upcoming(m_clock.now(), 1); !next.isEmpty() && next.front().start - m_clock.now() <= near)
            window = next.front();
    const auto plan = window ? m_windows.window(window->windowId) : std::nullopt;
    return plan && plan->steps.contains("optimise") ? u"the maintenance of %1 does it"_s.arg(clockText(window->start)) : QString();
}

} // namespace freeagent::maintenance
