// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
QString outcomeOf(const QJsonObject &build)
{
    const QString outcome = build.value("outcome"_L1).toString();
    return outcome.isEmpty() || outcome == u"success" ? build.value("status"_L1).toString() : outcome;
}

int list(Session &session, const Arguments &arguments)
{
    QString worker = arguments.text(u"worker"_s);
    if (!worker.isEmpty()) {
        const auto id = workerId(session, worker);
        if (!id)
            return session.fail(id.error());
        worker = *id;
    }
    const auto answer = session.get(u"/api/builds"_s,
                                    queryOf({{u"status"_s, arguments.list(u"status"_s).join(u',')},
                                             {u"platform"_s, arguments.text(u"platform"_s)},
                                             {u"worker_id"_s, worker},
                                             {u"since"_s, arguments.text(u"since"_s)},
                                             {u"until"_s, arguments.text(u"until"_s)},
                                             {u"q"_s, arguments.text(u"search"_s)},
                                             {u"limit"_s, arguments.text(u"limit"_s)},
                                             {u"format"_s, u"object"_s}}));
    return session.show(answer, [&](const QJsonObject &page) {
        const QJsonArray builds = page.value("builds"_L1).toArray();
        TextTable table({u"BUILD"_s, u"STATUS"_s, u"PLATFORM"_s, u"PROJECT"_s, u"WORKER"_s, u"SUBMITTED"_s, u">TOOK"_s, u"REMARK"_s});
        for (const QJsonValue &value : builds) {
            const QJsonObject build = value.toObject();
            const QString remark
                = build.value("error_message"_L1).toString(build.value("waitReason"_L1).toObject().value("message"_L1).toString());
            table.add({build.value("id"_L1).toString(), stateCell(outcomeOf(build)), build.value("platform"_L1).toString(),
                       build.value("project"_L1).toString(), build.value("worker_name"_L1).toString(),
                       session.when(build.value("submitted_at"_L1)), secondsOf(build.value("duration"_L1)), remark});
        }
        table.print(session.out(), u"No build fits."_s);
        const qint64 total = page.value("total"_L1).toInteger();
        if (total > builds.size())
            session.out().talk(u"%1 of %2 builds"_s.arg(builds.size()).arg(total));
    });
}

void printAttempts(Session &session, const QJsonArray &attempts)
{
    if (attempts.isEmpty())
        return;
    TextTable table({u">ATTEMPT"_s, u"WORKER"_s, u"STARTED"_s, u"ENDED"_s, u"HOW"_s, u"CAUSE"_s, u"EVIDENCE"_s});
    for (const QJsonValue &attempt : attempts) {
        const QJsonValue failure = attempt["failure"_L1];
        table.add({textOf(attempt["number"_L1]), attempt["workerName"_L1].toString(attempt["workerId"_L1].toString()),
                   session.when(attempt["startedAt"_L1]), session.when(attempt["endedAt"_L1]), attempt["end"_L1].toString(),
                   failure["class"_L1].toString(), failure["evidence"_L1].toString(attempt["error"_L1].toString())});
    }
    session.out().line();
    table.print(session.out());
}

void printFailure(Session &session, const QJsonObject &failure)
{
    if (failure.isEmpty())
        return;
    session.out().facts({{u"Cause"_s, failure.value("class"_L1).toString()},
                         {u"Evidence"_s, harmless(failure.value("evidence"_L1).toString())},
                         {u"Cluster"_s, failure.value("clusterId"_L1).toString()}});
}

void printWait(Session &session, const QJsonObject &wait)
{
    if (wait.isEmpty())
        return;
    session.out().facts({{u"Waits"_s, harmless(wait.value("message"_L1).toString()) + u" ("_s + wait.value("code"_L1).toString() + u')'},
                         {u"Since"_s, session.when(wait.value("since"_L1)) + u", "_s + session.sinceWhen(wait.value("since"_L1))},
                         {u"To do"_s, harmless(wait.value("fix"_L1).toString())}});
}

int show(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/builds/"_s + arguments.at(0)), [&](const QJsonObject &build) {
        const Cell state = stateCell(outcomeOf(build));
        const int priority = build.value("priority"_L1).toInt();
        session.out().facts({{u"Build"_s, build.value("id"_L1).toString()},
                             {u"Status"_s, session.out().painted(state.colour, state.text)},
                             {u"Platform"_s, build.value("platform"_L1).toString()},
                             {u"Project"_s, harmless(build.value("project"_L1).toString())},
                             {u"Branch"_s, harmless(build.value("branch"_L1).toString())},
                             {u"Priority"_s, priority ? QString::number(priority) : QString()},
                             {u"Pinned"_s, build.value("pinned"_L1).toBool() ? u"yes"_s : QString()},
                             {u"Worker"_s, harmless(build.value("worker_name"_L1).toString())},
                             {u"Submitted"_s, session.when(build.value("submitted_at"_L1))},
                             {u"Started"_s, session.when(build.value("started_at"_L1))},
                             {u"Ended"_s, session.when(build.value("completed_at"_L1))},
                             {u"Took"_s, secondsOf(build.value("duration"_L1))},
                             {u"Time limit"_s, secondsOf(build.value("timeLimitSeconds"_L1))},
                             {u"Trial"_s, build.value("canary"_L1).toBool() ? u"yes, it proves a machine"_s : QString()},
                             {u"Retry of"_s, build.value("retry_of"_L1).toString()},
                             {u"Error"_s, harmless(build.value("error_message"_L1).toString())}});
        printWait(session, build.value("waitReason"_L1).toObject());
        printFailure(session, build.value("failure"_L1).toObject());
        printAttempts(session, build.value("history"_L1).toArray());
    });
}

int why(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/builds/"_s + arguments.at(0)), [&](const QJsonObject &build) {
        const QJsonObject wait = build.value("waitReason"_L1).toObject();
        const QString error = build.value("error_message"_L1).toString();
        if (!wait.isEmpty())
            return printWait(session, wait);
        session.out().line(u"The build is %1."_s.arg(outcomeOf(build)) + (error.isEmpty() ? QString() : u' ' + harmless(error)));
        printFailure(session, build.value("failure"_L1).toObject());
    });
}

/// A command that posts to /api/builds/:id/<verb> for each build named.
Handler change(const QString &verb, const QString &done)
{
    return [verb, done](Session &session, const Arguments &arguments) {
        return forEach(arguments.positional(), [&](const QString &id) {
            return session.confirm(session.post(u"/api/builds/%1/%2"_s.arg(id, verb), withReason({}, arguments.text(u"reason"_s))),
                                   u"%1: %2"_s.arg(id, done));
        });
    };
}

int cancel(Session &session, const Arguments &arguments)
{
    const qsizetype number = arguments.positional().size();
    if (const auto agreed = session.agree(number == 1 ? u"Cancel build %1?"_s.arg(arguments.at(0)) : u"Cancel %1 builds?"_s.arg(number));
        !agreed)
        return session.fail(agreed.error());
    return change(u"cancel"_s, u"cancelled"_s)(session, arguments);
}

int retry(Session &session, const Arguments &arguments)
{
    return forEach(arguments.positional(), [&](const QString &id) {
        const auto answer = session.post(u"/api/builds/%1/retry"_s.arg(id), withReason({}, arguments.text(u"reason"_s)));
        return session.show(answer, [&](const QJsonObject &build) { session.out().line(build.value("id"_L1).toString()); });
    });
}

int unpin(Session &session, const Arguments &arguments)
{
    return forEach(arguments.positional(), [&](const QString &id) {
        return session.confirm(session.remove(u"/api/builds/%1/pin"_s.arg(id), arguments.text(u"reason"_s)), id + u": unpinned"_s);
    });
}

int priority(Session &session, const Arguments &arguments)
{
    const QJsonObject body = withReason({{"priority"_L1, arguments.at(1).toInt()}}, arguments.text(u"reason"_s));
    return session.confirm(session.post(u"/api/builds/%1/priority"_s.arg(arguments.at(0)), body),
                           u"%1: priority %2"_s.arg(arguments.at(0), arguments.at(1)));
}

int canary(Session &session, const Arguments &arguments)
{
    const auto worker = workerId(session, arguments.at(0));
    if (!worker)
        return session.fail(worker.error());
    QJsonObject body = withReason({{"worker"_L1, *worker}}, arguments.text(u"reason"_s));
    if (arguments.has(u"platform"_s))
        body.insert("platform"_L1, arguments.text(u"platform"_s));
    return session.show(session.post(u"/api/builds/canary"_s, body),
                        [&](const QJsonObject &build) { session.out().line(build.value("id"_L1).toString()); });
}
} // namespace

QList<CommandSpec> buildCommands()
{
    const QStringList states{u"pending"_s,   u"assigned"_s, u"building"_s,  u"running"_s,
                             u"completed"_s, u"failed"_s,   u"cancelled"_s, u"timeout"_s};
    return {
        {.path = u"builds list"_s,
         .help = u"Builds, newest first"_s,
         .options
         = {{.name = u"status"_s, .letter = u's', .value = Value::Choice, .help = u"Only these"_s, .choices = states, .many = true},
            {.name = u"platform"_s, .value = Value::Choice, .help = u"Only this"_s, .choices = {u"ios"_s, u"android"_s}},
            {.name = u"worker"_s, .value = Value::Worker, .help = u"Only of this worker"_s},
            {.name = u"since"_s, .value = Value::Moment, .help = u"Submitted since; with terminal states: ended since"_s},
            {.name = u"until"_s, .value = Value::Moment, .help = u"Before"_s},
            {.name = u"search"_s, .value = Value::Text, .help = u"Part of id, project or error"_s},
            limitOption()},
         .standsForGroup = true,
         .handler = list},
        {.path = u"builds show"_s,
         .help = u"All about one build"_s,
         .role = Role::Submitter,
         .positional = {buildPositional()},
         .handler = show},
        {.path = u"builds why"_s,
         .help = u"Why a build waits or has failed, and what to do"_s,
         .role = Role::Submitter,
         .positional = {buildPositional()},
         .handler = why},
        {.path = u"builds cancel"_s,
         .help = u"Cancel builds"_s,
         .role = Role::Submitter,
         .positional = {buildPositional(true)},
         .options = {reasonOption()},
         .handler = cancel},
        {.path = u"builds retry"_s,
         .help = u"Build again from the same source; prints the new id"_s,
         .role = Role::Submitter,
         .positional = {buildPositional(true)},
         .options = {reasonOption()},
         .handler = retry},
        {.path = u"builds pin"_s,
         .help = u"Keep the files of builds from cleanup"_s,
         .role = Role::Operator,
         .positional = {buildPositional(true)},
         .options = {reasonOption()},
         .handler = change(u"pin"_s, u"pinned"_s)},
        {.path = u"builds unpin"_s,
         .help = u"Let cleanup have the files again"_s,
         .role = Role::Operator,
         .positional = {buildPositional(true)},
         .options = {reasonOption()},
         .handler = unpin},
        {.path = u"builds canary"_s,
         .help = u"Have one worker build a trial, in maintenance too; prints the id"_s,
         .role = Role::Operator,
         .positional = {workerPositional()},
         .options = {{.name = u"platform"_s, .value = Value::Choice, .help = u"What to build for"_s, .choices = {u"ios"_s, u"android"_s}},
                     reasonOption()},
         .handler = canary},
        {.path = u"builds priority"_s,
         .help = u"Move a waiting build forward or back"_s,
         .role = Role::Operator,
         .positional = {buildPositional(), {.name = u"priority"_s, .help = u"-100 to 100, higher is sooner"_s, .value = Value::Integer}},
         .options = {reasonOption()},
         .handler = priority},
    };
}

} // namespace freeagent::ctl
