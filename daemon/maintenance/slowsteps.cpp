// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/slowsteps.h"

#include "common/base/textforms.h"

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

DrainStep::DrainStep(Drain &drain, const Clock &clock)
    : m_drain(drain)
    , m_clock(clock)
{
    connect(&drain, &Drain::changed, this, &DrainStep::look);
}

void DrainStep::start(StepCallPtr call)
{
    m_call = call;
    if (m_drain.isDraining()) // a restart, or somebody drains already: that order stands
        return look();
    DrainOrder order;
    order.atDeadline = call->run.atDeadline;
    order.by = call->run.by;
    order.reason = u"maintenance"_s;
    order.run = call->run.id;
    if (call->run.drainDeadline.count() > 0)
        order.deadlineAt = call->step.startedAt.value_or(m_clock.now()) + call->run.drainDeadline;
    m_drain.begin(order, [this, call](Result<void> begun) {
        if (!begun)
            return call->fail(u"The drain could not begin: "_s + begun.error().message);
        if (m_call != call && isOurs(*call) && call->isOver())
            return m_drain.end([](Result<void>) {}); // a person ended the run meanwhile
        look();
    });
}

void DrainStep::look()
{
    if (!m_call || m_call->isOver() || !m_drain.isEmpty())
        return;
    const StepCallPtr call = std::exchange(m_call, nullptr);
    const Millis took = m_clock.now() - call->step.startedAt.value_or(m_clock.now());
    const QString evidence = took < std::chrono::seconds(1) ? u"Nothing runs"_s : u"Nothing runs any more, after %1"_s.arg(durationText(took));
    if (m_drain.isDraining() && !isOurs(*call))
        return call->done(evidence + u"; the drain that was ordered by hand stands"_s);
    m_drain.end([call, evidence](Result<void> ended) {
        if (!ended)
            return call->fail(u"The drain could not end: "_s + ended.error().message);
        call->done(evidence);
    });
}

bool DrainStep::isOurs(const StepCall &call) const
{
    return m_drain.order() && m_drain.order()->run == call.run.id;
}

void DrainStep::stop()
{
    const StepCallPtr call = std::exchange(m_call, nullptr);
    if (call && isOurs(*call))
        m_drain.end([](Result<void>) {});
}

UpdateStep::UpdateStep(services::MachineRequests &requests, const services::Fleet &fleet)
    : m_requests(requests)
    , m_fleet(fleet)
{
}

void UpdateStep::start(StepCallPtr call)
{
    const auto task = machineTaskFrom(call->run.task);
    if (!task)
        return call->skip(u"Nothing was asked of the workers"_s);
    m_call = call;
    m_task = *task;
    m_asked.clear();
    m_asking = 0;
    const QJsonObject known = call->step.memory;
    for (const QString &worker : known.keys())
        m_asked.append({worker.toLatin1()});
    if (!m_asked.isEmpty())
        return tick();
    auto memory = std::make_shared<QJsonObject>();
    for (const services::FleetMember *member : m_fleet.members()) {
        if (!member->online)
            continue;
        m_asked.append(member->worker.id);
        ++m_asking;
    }
    for (const WorkerId &worker : std::as_const(m_asked))
        m_requests.ask(worker, m_task, call->run.by.isEmpty() ? u"maintenance"_s : call->run.by, [this, call, memory, worker](Result<MachineRequest> request) {
            if (request)
                memory->insert(worker.text(), QString::fromLatin1(request->id));
            if (--m_asking == 0)
                call->remember(*memory, [this] { tick(); });
        });
    if (m_asked.isEmpty())
        call->skip(u"No worker is online"_s);
}

void UpdateStep::tick()
{
    if (!m_call || m_call->isOver() || m_asking > 0)
        return;
    QStringList failed;
    for (const WorkerId &id : std::as_const(m_asked)) {
        const services::FleetMember *member = m_fleet.find(id);
        if (!member || member->worker.retired)
            continue;
        for (const MachineRequest &request : member->worker.requests)
            if (request.task == m_task)
                return; // not done yet; a request that nobody does ends by itself after its time
        const auto last = m_requests.lastOf(id);
        if (last && last->task == m_task && !last->ok)
            failed.append(u"%1: %2"_s.arg(member->worker.name, last->message));
    }
    const StepCallPtr call = std::exchange(m_call, nullptr);
    if (!failed.isEmpty())
        return call->fail(failed.join(u"; "_s));
    call->done(u"%1 done by %2 workers"_s.arg(QString::fromLatin1(word(m_task))).arg(m_asked.size()));
}

OptimiseStep::OptimiseStep(schedule::Scheduler &scheduler)
    : m_scheduler(scheduler)
{
    connect(&scheduler, &schedule::Scheduler::ended, this, &OptimiseStep::settled);
}

void OptimiseStep::start(StepCallPtr call)
{
    m_call = call;
    m_run = call->step.memory.value(u"run"_s).toString().toLatin1();
    if (const schedule::Run *run = m_scheduler.run(m_run); run && run->state == schedule::RunState::Done)
        return settled(*run);
    if (!m_scheduler.job("optimise"))
        return call->skip(u"This database needs no upkeep from here"_s);
    m_scheduler.runNow("optimise", {u"maintenance"_s, QString::fromLatin1(call->run.id), {{u"full"_s, true}}}, [this, call](Result<QByteArray> run) {
        if (!run)
            return call->fail(run.error().message);
        m_run = *run;
        call->remember({{u"run"_s, QString::fromLatin1(*run)}}, [] {});
    });
}

void OptimiseStep::settled(const schedule::Run &run)
{
    if (!m_call || m_call->isOver() || run.id != m_run)
        return;
    const StepCallPtr call = std::exchange(m_call, nullptr);
    if (run.state == schedule::RunState::Done && !run.options.value(u"full"_s).toBool())
        return start(call); // it was under way when this step came
    if (run.state == schedule::RunState::Done)
        return call->done(run.message);
    call->fail(u"optimise %1: %2"_s.arg(QString::fromLatin1(word(run.state)), run.message));
}

} // namespace freeagent::maintenance
