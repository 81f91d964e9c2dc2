// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/maintenancerunner.h"

#include "daemon/maintenance/steps.h"
#include "daemon/wire/jsonvalues.h"

#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

namespace {
const QByteArray kKind = "maintenance-run";
constexpr qsizetype kKept = 50;
constexpr auto kTryAgain = std::chrono::seconds(5);

QByteArray occasion(const QByteArray &window, Time start) { return window + '@' + QByteArray::number(toMs(start)); }
} // namespace

MaintenanceRunner::MaintenanceRunner(services::Ledger &ledger, services::MaintenanceService &maintenance, NoticeBoard &board,
                                     const WindowBook &windows, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_maintenance(maintenance)
    , m_board(board)
    , m_windows(windows)
    , m_clock(clock)
{
    connect(&maintenance, &services::MaintenanceService::changed, this, &MaintenanceRunner::onMaintenanceChanged);
}

void MaintenanceRunner::load(const std::vector<Record> &records)
{
    std::vector<MaintenanceRun> runs;
    for (const Record &record : records)
        if (const auto run = record.kind == kKind ? maintenanceRunFrom(wire::objectOf(record.body)) : std::nullopt)
            runs.push_back(*run);
    std::sort(runs.begin(), runs.end(), [](const MaintenanceRun &a, const MaintenanceRun &b) { return a.startedAt < b.startedAt; });
    for (const MaintenanceRun &run : runs) {
        m_records.append(run.id);
        if (run.dueAt)
            m_begun.insert(occasion(run.windowId, *run.dueAt));
        if (!isOpen())
            m_run = run;
    }
}

MaintenanceRun MaintenanceRunner::fresh(const QString &message, const QList<QByteArray> &steps) const
{
    MaintenanceRun run;
    run.id = newId(m_clock.now());
    run.startedAt = m_clock.now();
    run.message = message.isEmpty() ? u"Scheduled maintenance"_s : message;
    for (const QByteArray &name : allSteps()) {
        Step step;
        step.name = name;
        if (!steps.isEmpty() && !steps.contains(name) && !isIndispensable(name)) {
            step.state = StepState::Skipped;
            step.evidence = u"Not part of this maintenance"_s;
        }
        if (name == "enable" && !steps.isEmpty() && !steps.contains(name))
            step.memory = EnableStep::atEnd();
        run.steps.append(step);
    }
    return run;
}

bool MaintenanceRunner::hasBegun(const Occurrence &occurrence) const { return m_begun.contains(occasion(occurrence.windowId, occurrence.start)); }

void MaintenanceRunner::startWindow(const Occurrence &occurrence)
{
    const Window window = *m_windows.window(occurrence.windowId);
    MaintenanceRun run = fresh(window.message, window.steps);
    run.windowId = window.id;
    run.dueAt = occurrence.start;
    run.endsAt = occurrence.end;
    run.atDeadline = window.atDeadline;
    // Some of the window must be left for the other steps.
    run.drainDeadline = window.drainDeadline.count() > 0 ? window.drainDeadline : std::chrono::duration_cast<std::chrono::seconds>(window.duration) / 2;
    run.by = u"window %1"_s.arg(window.name);
    save(run, [this](Result<MaintenanceRun> saved) {
        if (saved)
            advance();
    });
}

void MaintenanceRunner::tick()
{
    const Time now = m_clock.now();
    if (isOpen()) {
        advance();
        settleExtension();
        const Step *current = m_run->current();
        const bool lastsToTheEnd = current && current->memory == EnableStep::atEnd();
        if (m_call && current && m_works.contains(current->name))
            m_works.value(current->name)->tick();
        if (isOpen() && !m_saving && m_run->endsAt && now >= *m_run->endsAt && !m_run->overran && !lastsToTheEnd) {
            MaintenanceRun run = *m_run;
            run.overran = true;
            beginExtension(run, kExtension, [](Result<MaintenanceRun>) {});
        }
    } else if (!m_saving) {
        settleEnd();
        const auto due = m_windows.current(now, [this](const Occurrence &one) { return hasBegun(one); });
        if (due)
            startWindow(*due);
    }
    m_maintenance.setTroubles(troubles());
}

/// Goes on where the record says it is; does nothing while a step is under way.
void MaintenanceRunner::advance()
{
    if (m_saving || m_call || !m_run || m_run->state != RunState::Running)
        return;
    MaintenanceRun run = *m_run;
    Step *step = run.current();
    if (step && step->state == StepState::Running)
        return takeUp();
    if (step) {
        step->state = StepState::Running;
        step->startedAt = m_clock.now();
    } else {
        run.state = RunState::Done;
        run.endedAt = m_clock.now();
    }
    save(std::move(run), [this](Result<MaintenanceRun> saved) {
        if (saved)
            advance();
    });
}

void MaintenanceRunner::takeUp()
{
    const Step step = *m_run->current();
    const auto remember = [this](const QJsonObject &memory, std::function<void()> then) {
        whenFree([this, memory, then = std::move(then), call = m_call] {
            if (!m_call || m_call != call)
                return;
            MaintenanceRun run = *m_run;
            run.current()->memory = memory;
            save(std::move(run), [this, call, then](Result<MaintenanceRun> saved) {
                if (saved && call == m_call)
                    then();
                else if (!saved && call == m_call)
                    call->fail(saved.error().message);
            });
        });
    };
    m_call = std::make_shared<StepCall>(*m_run, step, remember, [this](StepEnd how) { ended(std::move(how)); });
    const StepCallPtr call = m_call; // the work may end it at once
    if (StepWork *work = m_works.value(step.name))
        work->start(call);
    else
        call->skip(u"This controller has nothing to do here"_s);
}

void MaintenanceRunner::ended(StepEnd how)
{
    whenFree([this, how, call = m_call] {
        if (!m_call || m_call != call)
            return;
        MaintenanceRun run = *m_run;
        Step *step = run.current();
        step->state = how.state;
        step->evidence = how.evidence;
        step->error = how.error;
        step->endedAt = m_clock.now();
        if (how.state == StepState::Failed)
            run.state = RunState::Failed;
        save(std::move(run), [this, how](Result<MaintenanceRun> saved) {
            if (!saved) { // a full disk, say
                QTimer::singleShot(kTryAgain, this, [this, how] { ended(how); });
                return;
            }
            m_call.reset();
            m_maintenance.setTroubles(troubles());
            advance();
        });
    });
}

void MaintenanceRunner::dropCall()
{
    if (!m_call)
        return;
    const QByteArray name = m_call->step.name;
    m_call->drop();
    m_call.reset();
    if (StepWork *work = m_works.value(name))
        work->stop();
}

void MaintenanceRunner::save(MaintenanceRun run, Done done)
{
    m_saving = true;
    const QByteArray body = wire::compact(toJson(run));
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, run.id, body}});
    unit.events.push_back({0, m_clock.now(), "maintenance.run", {}, {}, body});
    const bool isNew = !m_records.contains(run.id);
    if (isNew && m_records.size() >= kKept)
        unit.changes.push_back(RemoveRecord{kKind, m_records.front()});
    m_ledger.commit(std::move(unit), [this, run = std::move(run), isNew, done = std::move(done)](Result<void> saved) {
        m_saving = false;
        if (saved) {
            if (isNew && m_records.size() >= kKept)
                m_records.removeFirst();
            if (isNew)
                m_records.append(run.id);
            if (run.dueAt)
                m_begun.insert(occasion(run.windowId, *run.dueAt));
            m_run = run;
            Q_EMIT changed();
        }
        done(saved ? Result<MaintenanceRun>(run) : tl::unexpected(saved.error()));
        while (!m_saving && !m_waiting.empty()) {
            const auto what = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
            what();
        }
    });
}

void MaintenanceRunner::whenFree(std::function<void()> what)
{
    if (m_saving)
        m_waiting.push_back(std::move(what));
    else
        what();
}

} // namespace freeagent::maintenance
