// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include "common/base/textforms.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
const QStringList &deadlineWords()
{
    static const QStringList kWords{u"wait"_s, u"requeue"_s, u"cancel"_s};
    return kWords;
}

QList<OptionSpec> deadlineOptions(const QString &usual)
{
    return {{.name = u"deadline"_s, .value = Value::Duration, .help = u"Wait so long for running builds"_s, .usual = usual},
            {.name = u"at-deadline"_s,
             .value = Value::Choice,
             .help = u"What becomes of builds that still run then"_s,
             .choices = deadlineWords(),
             .usual = u"wait"_s}};
}

QString activeText(Session &session, const QJsonArray &active)
{
    QStringList texts;
    for (const QJsonValue &build : active) {
        const QString eta = session.sinceWhen(build["etaAt"_L1]);
        texts.append(u"%1 on %2%3"_s.arg(build["buildId"_L1].toString(), build["workerName"_L1].toString(),
                                         eta.isEmpty() ? QString() : u" (ends "_s + eta + u')'));
    }
    return harmless(texts.join(u", "_s));
}

/// Parks at the controller until something changes; nothing is polled.
int drain(Session &session, const Arguments &arguments)
{
    const Millis limit = arguments.duration(u"deadline"_s);
    const Instant giveUp = session.clock().monotonic() + limit;
    const QString atDeadline = arguments.text(u"at-deadline"_s);
    if (atDeadline != u"wait")
        if (const auto agreed = session.agree(u"At the deadline (%1), %2 what still builds?"_s.arg(durationText(limit), atDeadline));
            !agreed)
            return session.fail(agreed.error());
    const QJsonObject body
        = withReason({{"deadlineSeconds"_L1, qint64(limit.count() / 1000)}, {"atDeadline"_L1, atDeadline}}, arguments.text(u"reason"_s));
    const auto started = session.post(u"/api/maintenance/drain"_s, body);
    if (!started)
        return session.fail(started.error());
    Progress progress(session.out());
    qsizetype most = 0;
    QString told;
    QString version; ///< of the last answer: what happened since then is answered at once
    for (bool first = true;; first = false) {
        const Millis left = giveUp - session.clock().monotonic();
        const qint64 park = first ? 0 : std::clamp<qint64>(left.count() / 1000 + 1, 1, 30);
        Ask ask{.path = u"/api/maintenance/drain"_s, .within = Millis((park + 15) * 1000)};
        if (park)
            ask.query = queryOf({{u"wait"_s, QString::number(park)}, {u"version"_s, version}});
        const auto answer = session.send(ask);
        if (!answer)
            return session.fail(answer.error());
        const QJsonObject state = answer->json.object();
        version = textOf(state.value("version"_L1));
        const QJsonArray active = state.value("active"_L1).toArray();
        if (active.isEmpty()) {
            progress.end();
            if (session.manner().json)
                session.out().raw(answer->body.trimmed() + '\n');
            session.out().talk(u"Nothing is being built."_s);
            return kDone;
        }
        if (!state.value("draining"_L1).toBool(true))
            return session.fail({"drain.aborted", u"Somebody ended the drain; %1 still build."_s.arg(active.size()), {}});
        if (session.clock().monotonic() >= giveUp && atDeadline == u"wait")
            return session.out().complain(u"the deadline has passed, still building: "_s + activeText(session, active)), kNotNow;
        most = std::max(most, active.size());
        const QString text = activeText(session, active);
        progress.show(double(most - active.size()) / double(most), u"waiting for "_s + text);
        if (!session.out().terminal().personWatches && text != told)
            session.out().talk(u"waiting for "_s + text);
        told = text;
    }
}

int start(Session &session, const Arguments &arguments)
{
    const auto health = session.send({.path = u"/health"_s, .anyStatus = true});
    const QJsonObject queue = health ? health->json.object().value("queue"_L1).toObject() : QJsonObject();
    if (const auto agreed = session.agree(u"Start maintenance now? Intake closes; %1 builds run, %2 wait."_s.arg(
            textOf(queue.value("active"_L1)), textOf(queue.value("pending"_L1))));
        !agreed)
        return session.fail(agreed.error());
    QJsonObject body = withReason({{"atDeadline"_L1, arguments.text(u"at-deadline"_s)},
                                   {"drainDeadlineSeconds"_L1, qint64(arguments.duration(u"deadline"_s).count() / 1000)}},
                                  arguments.text(u"reason"_s));
    if (arguments.has(u"message"_s))
        body.insert("message"_L1, arguments.text(u"message"_s));
    if (arguments.has(u"for"_s))
        body.insert("until"_L1, QString::fromLatin1(toIso(session.now() + arguments.duration(u"for"_s))));
    if (arguments.has(u"steps"_s))
        body.insert("steps"_L1, QJsonArray::fromStringList(arguments.list(u"steps"_s)));
    return session.confirm(session.post(u"/api/maintenance/run"_s, body), u"Maintenance has begun; see expoctl maintenance status."_s);
}

Handler onRun(const QString &verb, const QString &done, const QString &question = {})
{
    return [=](Session &session, const Arguments &arguments) {
        if (const auto agreed = question.isEmpty() ? Result<void>() : session.agree(question); !agreed)
            return session.fail(agreed.error());
        return session.confirm(session.post(u"/api/maintenance/run/"_s + verb, withReason({}, arguments.text(u"reason"_s))), done);
    };
}

int extend(Session &session, const Arguments &arguments)
{
    const int minutes = arguments.at(0).toInt();
    if (minutes < 1)
        return session.fail({"usage.bad_value", u"MINUTES: a number from 1"_s, {}});
    return session.confirm(
        session.post(u"/api/maintenance/run/extend"_s, withReason({{"minutes"_L1, minutes}}, arguments.text(u"reason"_s))),
        u"Extended by %1 minutes."_s.arg(minutes));
}
} // namespace

QList<CommandSpec> maintenanceRunCommands()
{
    return {
        {.path = u"maintenance drain"_s,
         .help = u"Start no more builds and wait until none runs"_s,
         .role = Role::Operator,
         .options = deadlineOptions(u"90m"_s) + QList<OptionSpec>{reasonOption()},
         .exits = {{0, u"nothing is being built"_s}, {kNotNow, u"the deadline has passed and builds still run"_s}},
         .details = u"The controller says when a build ends; nothing is asked in a loop. Ctrl+C stops the waiting, not the drain."_s,
         .handler = drain},
        {.path = u"maintenance undrain"_s,
         .help = u"Start builds again after a drain"_s,
         .role = Role::Operator,
         .options = {reasonOption()},
         .handler =
             [](Session &session, const Arguments &arguments) {
                 return session.confirm(session.remove(u"/api/maintenance/drain"_s, arguments.text(u"reason"_s)),
                                        u"Builds are started again."_s);
             }},
        {.path = u"maintenance run"_s,
         .help = u"Start the steps of a maintenance window now"_s,
         .role = Role::Operator,
         .options = QList<OptionSpec>{{.name = u"message"_s, .value = Value::Text, .help = u"What submitters are told"_s},
                                      {.name = u"for"_s, .value = Value::Duration, .help = u"Expected to end after this time"_s},
                                      {.name = u"steps"_s, .value = Value::Text, .help = u"Only these steps"_s, .many = true},
                                      reasonOption()}
             + deadlineOptions(u"90m"_s),
         .handler = start},
        {.path = u"maintenance retry"_s,
         .help = u"Try the step that failed again"_s,
         .role = Role::Operator,
         .options = {reasonOption()},
         .handler = onRun(u"retry"_s, u"The step runs again."_s)},
        {.path = u"maintenance skip"_s,
         .help = u"Go on without the step that failed"_s,
         .role = Role::Operator,
         .options = {reasonOption()},
         .handler = onRun(u"skip"_s, u"The step is skipped."_s, u"Skip the step that failed?"_s)},
        {.path = u"maintenance abort"_s,
         .help = u"End the run and take submissions again"_s,
         .role = Role::Operator,
         .options = {reasonOption()},
         .handler = onRun(u"abort"_s, u"The run is over; submissions are taken again."_s, u"Abort the maintenance run?"_s)},
        {.path = u"maintenance extend"_s,
         .help = u"Move the end of the run"_s,
         .role = Role::Operator,
         .positional = {{.name = u"minutes"_s, .help = u"by so many"_s, .value = Value::Integer}},
         .options = {reasonOption()},
         .handler = extend},
    };
}

} // namespace freeagent::ctl
