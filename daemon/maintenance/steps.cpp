// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/steps.h"

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

namespace {
QString clockText(Time time)
{
    return QString::fromLatin1(toIso(time).mid(11, 5)) + u" UTC"_s;
}

Notice noticeOf(const MaintenanceRun &run, const QByteArray &kind)
{
    Notice notice;
    notice.id = run.id + '-' + kind;
    notice.kind = kind;
    notice.windowId = run.windowId;
    notice.startAt = run.startedAt;
    notice.endAt = run.endsAt;
    return notice;
}
} // namespace

services::MaintenanceService::Order closingOrder(const MaintenanceRun &run)
{
    return {.enabled = true, .message = run.message, .until = run.endsAt, .drain = true, .hold = false, .by = run.by, .reason = run.reason, .run = run.id};
}

services::MaintenanceService::Order openingOrder(const MaintenanceRun &run)
{
    QJsonObject before;
    for (const Step &step : run.steps)
        if (step.name == "disable")
            before = step.memory;
    services::MaintenanceService::Order order;
    if (!before.contains(u"closedBy"_s))
        return order;
    order.enabled = true;
    order.message = before.value(u"message"_s).toString();
    order.until = fromIso(before.value(u"until"_s).toString());
    order.drain = before.value(u"drain"_s).toBool();
    order.hold = before.value(u"hold"_s).toBool();
    order.by = before.value(u"closedBy"_s).toString();
    order.reason = before.value(u"reason"_s).toString();
    return order;
}

Notice endNotice(const MaintenanceRun &run)
{
    Notice notice = noticeOf(run, "end");
    notice.text = openingOrder(run).enabled ? u"The maintenance is over. Submissions stay closed for another reason."_s
                                            : u"The maintenance is over. Submissions are taken again."_s;
    return notice;
}

void NotifyStep::start(StepCallPtr call)
{
    Notice notice = noticeOf(call->run, "start");
    notice.text = u"Maintenance begins. Submissions are refused until %1."_s.arg(call->run.endsAt ? clockText(*call->run.endsAt) : u"further notice"_s);
    m_board.post(notice, [call](Result<void> posted) {
        if (!posted)
            return call->fail(u"The notice could not be stored: "_s + posted.error().message);
        call->done(u"Users were told that it begins"_s);
    });
}

void DisableStep::start(StepCallPtr call)
{
    const services::MaintenanceService::State &state = m_maintenance.state();
    const bool foreign = state.enabled && state.run != call->run.id;
    const QString whose = state.by.isEmpty() ? u"somebody"_s : state.by;
    const auto close = [this, call, foreign, whose] {
        m_maintenance.set(closingOrder(call->run), [call, foreign, whose](Result<services::MaintenanceService::State> closed) {
            if (!closed)
                return call->fail(u"Submissions could not be closed: "_s + closed.error().message);
            call->done(foreign ? u"Submissions were closed already by %1, and stay so after this"_s.arg(whose) : u"Submissions are refused with 503"_s);
        });
    };
    if (!foreign)
        return close();
    // Before it is taken over: afterwards nobody could tell.
    call->remember({{u"closedBy"_s, whose},
                    {u"message"_s, state.message},
                    {u"until"_s, state.until ? QString::fromLatin1(toIso(*state.until)) : QString()},
                    {u"drain"_s, state.drain},
                    {u"hold"_s, state.hold},
                    {u"reason"_s, state.reason}},
                   close);
}

bool EnableStep::isEarly(const StepCall &call) const
{
    const services::MaintenanceService::State &state = m_maintenance.state();
    const bool isOurs = state.enabled && state.run == call.run.id;
    const auto end = isOurs ? state.until : call.run.endsAt; // extended meanwhile, maybe
    return call.step.memory == atEnd() && state.enabled && (!end || m_clock.now() < *end);
}

void EnableStep::start(StepCallPtr call)
{
    if (isEarly(*call))
        m_waiting = std::move(call);
    else
        open(call);
}

void EnableStep::tick()
{
    if (m_waiting && !isEarly(*m_waiting))
        open(std::exchange(m_waiting, nullptr));
}

void EnableStep::open(const StepCallPtr &call)
{
    const services::MaintenanceService::Order order = openingOrder(call->run);
    const bool foreign = m_maintenance.state().enabled && m_maintenance.state().run != call->run.id;
    const auto told = [this, call](const QString &evidence) {
        m_board.post(endNotice(call->run), [call, evidence](Result<void> posted) {
            posted ? call->done(evidence) : call->fail(u"The notice could not be stored: "_s + posted.error().message);
        });
    };
    if (foreign) // somebody closed it again meanwhile, or this was done before a restart
        return told(u"Submissions stay closed: %1 closed them"_s.arg(m_maintenance.state().by));
    m_maintenance.set(order, [call, told, order](Result<services::MaintenanceService::State> opened) {
        if (!opened)
            return call->fail(u"Submissions could not be opened: "_s + opened.error().message);
        told(order.enabled ? u"Submissions stay closed: %1 had closed them before"_s.arg(order.by) : u"Submissions are taken again"_s);
    });
}

} // namespace freeagent::maintenance
