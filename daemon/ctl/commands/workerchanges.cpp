// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
/// Asks the person when the machine is at work: what builds on it would be hurt.
Result<void> agreeOn(Session &session, const QString &id, const QString &name, const QString &what)
{
    const auto answer = session.get(u"/api/workers/"_s + id);
    const qsizetype builds = answer ? answer->json.object().value("worker"_L1).toObject().value("current_builds"_L1).toArray().size() : 0;
    return session.agree(u"%1 %2? It is building %3 now."_s.arg(what, name, builds ? QString::number(builds) : u"nothing"_s));
}

struct Hold {
    QString verb;
    QString done;
    QString dangerous; ///< what is asked first; empty: nothing
};

Handler hold(const Hold &row)
{
    return [row](Session &session, const Arguments &arguments) {
        const auto id = workerId(session, arguments.at(0));
        if (!id)
            return session.fail(id.error());
        const bool asks = !row.dangerous.isEmpty() || arguments.has(u"requeue"_s);
        if (asks)
            if (const auto agreed
                = agreeOn(session, *id, arguments.at(0), row.dangerous.isEmpty() ? u"Take the builds from"_s : row.dangerous);
                !agreed)
                return session.fail(agreed.error());
        QJsonObject body = withReason({}, arguments.text(u"reason"_s));
        if (arguments.has(u"for"_s))
            body.insert("until"_L1, QString::fromLatin1(toIso(session.now() + arguments.duration(u"for"_s))));
        if (arguments.has(u"requeue"_s))
            body.insert("requeue"_L1, true);
        return session.confirm(session.post(u"/api/workers/%1/%2"_s.arg(*id, row.verb), body), u"%1: %2"_s.arg(arguments.at(0), row.done));
    };
}

int request(Session &session, const Arguments &arguments)
{
    const auto id = workerId(session, arguments.at(0));
    if (!id)
        return session.fail(id.error());
    const QJsonObject body = withReason({{"kind"_L1, arguments.at(1)}}, arguments.text(u"reason"_s));
    return session.confirm(session.post(u"/api/workers/%1/requests"_s.arg(*id), body),
                           u"%1: asked for %2; it is done when the machine has no build"_s.arg(arguments.at(0), arguments.at(1)));
}

int withdraw(Session &session, const Arguments &arguments)
{
    const auto id = workerId(session, arguments.at(0));
    if (!id)
        return session.fail(id.error());
    return session.confirm(session.remove(u"/api/workers/%1/requests/%2"_s.arg(*id, arguments.at(1))),
                           u"%1: request withdrawn"_s.arg(arguments.at(0)));
}

int owner(Session &session, const Arguments &arguments)
{
    const auto id = workerId(session, arguments.at(0));
    if (!id)
        return session.fail(id.error());
    const Ask ask{.verb = "PUT",
                  .path = u"/api/workers/%1/owner"_s.arg(*id),
                  .body = withReason({{"owner"_L1, arguments.at(1)}}, arguments.text(u"reason"_s))};
    return session.confirm(session.send(ask), u"%1: owned by %2"_s.arg(arguments.at(0), arguments.at(1)));
}

void printRolling(Session &session, const QJsonObject &run)
{
    if (run.isEmpty())
        return session.out().talk(u"No rolling update was ever started."_s);
    session.out().facts(
        {{u"Update"_s,
          u"%1, %2, started %3 by %4"_s.arg(run.value("kind"_L1).toString(), run.value("state"_L1).toString(),
                                            session.when(run.value("startedAt"_L1)), harmless(run.value("by"_L1).toString()))}});
    TextTable table({u"WORKER"_s, u"STATE"_s, u"SINCE"_s, u"EVIDENCE"_s});
    for (const QJsonValue &worker : run.value("workers"_L1).toArray())
        table.add({worker["name"_L1].toString(), stateCell(worker["state"_L1].toString()), session.when(worker["since"_L1]),
                   worker["evidence"_L1].toString()});
    table.print(session.out());
}

int followRolling(Session &session)
{
    constexpr Millis kBetween{2000};
    Progress progress(session.out());
    for (;; session.pause(kBetween)) {
        const auto answer = session.get(u"/api/workers/rolling-update"_s);
        const QJsonObject run = answer ? answer->json.object().value("run"_L1).toObject() : QJsonObject();
        const QString state = run.value("state"_L1).toString();
        if (state != u"running") {
            progress.end();
            const int shown = session.show(answer, [&](const QJsonObject &) { printRolling(session, run); });
            return shown != kDone ? shown : state == u"done" ? kDone : kFailed;
        }
        qsizetype over = 0;
        QString at;
        const QJsonArray workers = run.value("workers"_L1).toArray();
        for (const QJsonValue &worker : workers) {
            const QString step = worker["state"_L1].toString();
            const bool isOver = step == u"done" || step == u"failed" || step == u"skipped";
            over += isOver;
            if (!isOver && step != u"waiting")
                at = worker["name"_L1].toString() + u' ' + step;
        }
        progress.show(workers.isEmpty() ? 0 : double(over) / double(workers.size()), at);
    }
}

int rollingUpdate(Session &session, const Arguments &arguments)
{
    QJsonArray ids;
    for (const QString &name : arguments.list(u"workers"_s)) {
        const auto id = workerId(session, name);
        if (!id)
            return session.fail(id.error());
        ids.append(*id);
    }
    const QString kind = arguments.text(u"kind"_s);
    if (const auto agreed = session.agree(u"One after another: drain, %1, check and resume %2?"_s.arg(
            kind, ids.isEmpty() ? u"all workers"_s : u"%1 workers"_s.arg(ids.size())));
        !agreed)
        return session.fail(agreed.error());
    QJsonObject body = withReason({{"kind"_L1, kind}}, arguments.text(u"reason"_s));
    if (!ids.isEmpty())
        body.insert("workers"_L1, ids);
    const auto answer = session.post(u"/api/workers/rolling-update"_s, body);
    if (answer && arguments.has(u"follow"_s))
        return followRolling(session);
    // It answers with an id only.
    const auto begun = answer ? session.get(u"/api/workers/rolling-update"_s) : answer;
    return session.show(begun, [&](const QJsonObject &shown) { printRolling(session, shown.value("run"_L1).toObject()); });
}

int rollingStatus(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/workers/rolling-update"_s),
                        [&](const QJsonObject &body) { printRolling(session, body.value("run"_L1).toObject()); });
}

int rollingCancel(Session &session, const Arguments &arguments)
{
    return session.confirm(session.remove(u"/api/workers/rolling-update"_s, arguments.text(u"reason"_s)),
                           u"No further worker is taken; the one at hand is finished."_s);
}
} // namespace

QList<CommandSpec> workerChangeCommands()
{
    const QList<PositionalSpec> worker{workerPositional()};
    // Whoever finds the machine held should know why; the controller asks for it too.
    OptionSpec why = reasonOption();
    why.help = u"Why, for the audit log and whoever finds it held"_s;
    why.required = true;
    const OptionSpec span{.name = u"for"_s, .value = Value::Duration, .help = u"End by itself after this time"_s};
    const OptionSpec requeue{.name = u"requeue"_s, .help = u"Give its builds to others at once"_s};
    const QStringList kinds{u"restart-app"_s, u"reboot"_s, u"update"_s};
    return {
        {.path = u"workers pause"_s,
         .help = u"Give it no more builds"_s,
         .role = Role::Owner,
         .positional = worker,
         .options = {why, span, requeue},
         .handler = hold({u"pause"_s, u"paused"_s, {}})},
        {.path = u"workers drain"_s,
         .help = u"Let it finish, then keep it out"_s,
         .role = Role::Owner,
         .positional = worker,
         .options = {why, span},
         .handler = hold({u"drain"_s, u"draining"_s, {}})},
        {.path = u"workers quarantine"_s,
         .help = u"Keep it out until a trial build proves it well"_s,
         .role = Role::Operator,
         .positional = worker,
         .options = {why},
         .handler = hold({u"quarantine"_s, u"quarantined"_s, u"Quarantine"_s})},
        {.path = u"workers resume"_s,
         .help = u"Give it builds again"_s,
         .role = Role::Owner,
         .positional = worker,
         .options = {reasonOption()},
         .handler = hold({u"resume"_s, u"takes builds again"_s, {}})},
        {.path = u"workers request"_s,
         .help = u"Ask the machine to restart its app, reboot or update, when it has no build"_s,
         .role = Role::Operator,
         .positional = {workerPositional(), {.name = u"kind"_s, .help = u"what it is to do"_s, .value = Value::Choice, .choices = kinds}},
         .options = {reasonOption()},
         .handler = request},
        {.path = u"workers withdraw"_s,
         .help = u"Take a request back"_s,
         .role = Role::Operator,
         .positional = {workerPositional(), {.name = u"request"_s, .help = u"id of the request"_s, .value = Value::Id}},
         .handler = withdraw},
        {.path = u"workers retire"_s,
         .help = u"Take the machine out of the farm"_s,
         .role = Role::Operator,
         .positional = worker,
         .options = {reasonOption()},
         .handler = hold({u"retire"_s, u"retired"_s, u"Retire"_s})},
        {.path = u"workers owner"_s,
         .help = u"Say whose machine it is"_s,
         .role = Role::Admin,
         .positional = {workerPositional(), {.name = u"owner"_s, .help = u"name"_s}},
         .options = {reasonOption()},
         .handler = owner},
        {.path = u"workers rolling-update"_s,
         .help = u"Update machines one after another: drain, update, trial build, resume"_s,
         .role = Role::Operator,
         .options = {{.name = u"kind"_s, .value = Value::Choice, .help = u"What each is to do"_s, .choices = kinds, .usual = u"update"_s},
                     {.name = u"workers"_s, .value = Value::Worker, .help = u"Only these; all when not given"_s, .many = true},
                     reasonOption(),
                     {.name = u"follow"_s, .letter = u'f', .help = u"Wait until all are done"_s}},
         .handler = rollingUpdate},
        {.path = u"workers rolling-status"_s, .help = u"How far the rolling update is"_s, .handler = rollingStatus},
        {.path = u"workers rolling-cancel"_s,
         .help = u"Take no further worker"_s,
         .role = Role::Operator,
         .options = {reasonOption()},
         .handler = rollingCancel},
    };
}

} // namespace freeagent::ctl
