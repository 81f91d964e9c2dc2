// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/farmstate.h"
#include "console/pages/workers/holdform.h"
#include "console/pages/workers/rollingform.h"
#include "console/pages/workers/workeractions.h"
#include "console/pages/workers/workertexts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// What WorkerActions asks before it takes a machine out.
namespace freeagent::console {

namespace {
constexpr auto kMine = std::chrono::hours(8);

QJsonObject holdBody(const QString &reason, const std::optional<Time> &until, bool requeue)
{
    QJsonObject body{{u"reason"_s, reason}};
    if (until)
        body.insert(u"until"_s, QString::fromLatin1(toIso(*until)));
    if (requeue)
        body.insert(u"requeue"_s, true);
    return body;
}
} // namespace

void WorkerActions::askHold(const QString &path, const QString &title, const QString &effect, const QString &verb, bool mayRequeue)
{
    auto *form = new HoldForm(m_context.clock.now(), mayRequeue);
    Danger danger;
    danger.title = title.arg(names());
    const int builds = runningBuilds();
    const int waiting = m_context.state.stats() ? m_context.state.stats()->pending : 0;
    danger.effect = effect + u' ' + (builds ? tr("%n build(s) run there now.", nullptr, builds) : tr("It builds nothing now.")) + u' '
        + tr("%n build(s) wait on the farm.", nullptr, waiting);
    danger.verb = verb;
    danger.form = form;
    danger.wantsReason = danger.reasonNeeded = true;
    const QList<QJsonObject> workers = m_chosen;
    const QString text = tr("%1: %2.").arg(verb, names());
    danger.act = [this, form, path, workers, text](const QString &reason, const Said &said) {
        each(workers, "POST", path, holdBody(reason, form->until(), form->requeue()), text, said);
    };
    danger.undo = [this, workers, names = names()](const Said &said) { each(workers, "POST", u"resume"_s, {}, tr("Resumed %1.").arg(names), said); };
    m_context.strip.ask(danger);
}

void WorkerActions::pause()
{
    askHold(u"pause"_s, tr("Pause %1?"), tr("It gets no new builds until then."), tr("Pause"), true);
}

void WorkerActions::drain()
{
    askHold(u"drain"_s, tr("Drain %1?"), tr("It finishes what it has and gets nothing new."), tr("Drain"), false);
}

void WorkerActions::quarantine()
{
    askHold(u"quarantine"_s, tr("Quarantine %1?"), tr("It gets nothing but trial builds; two that succeed let it back."), tr("Quarantine"), false);
}

void WorkerActions::needMine()
{
    const QList<QJsonObject> workers = m_chosen;
    const QString who = names();
    const QJsonObject body = holdBody(tr("The owner needs the machine"), m_context.clock.now() + kMine, true);
    Danger danger;
    danger.verb = tr("I need this machine");
    danger.act = [this, workers, body, who](const QString &, const Said &said) {
        each(workers, "POST", u"pause"_s, body, tr("%1 is yours for 8 hours; its builds go elsewhere.").arg(who), said);
    };
    danger.undo = [this, workers, who](const Said &said) { each(workers, "POST", u"resume"_s, {}, tr("Resumed %1.").arg(who), said); };
    m_context.strip.doNow(danger);
}

void WorkerActions::askRequest(const QString &kind, const QString &title, const QString &effect, const QString &verb)
{
    const QList<QJsonObject> workers = m_chosen;
    Danger danger;
    danger.title = title.arg(names());
    const int builds = runningBuilds();
    danger.effect = effect + u' ' + (builds ? tr("It first finishes %n build(s).", nullptr, builds) : tr("It builds nothing now, so it begins within a minute."));
    danger.verb = verb;
    danger.act = [this, workers, kind, text = tr("Asked %1: %2.").arg(names(), requestText(kind))](const QString &, const Said &said) {
        each(workers, "POST", u"requests"_s, {{u"kind"_s, kind}}, text, said);
    };
    m_context.strip.ask(danger);
}

void WorkerActions::restart() { askRequest(u"restart-app"_s, tr("Restart the worker program of %1?"), tr("It gets no builds until it is back."), tr("Restart")); }
void WorkerActions::reboot() { askRequest(u"reboot"_s, tr("Reboot %1?"), tr("It is away for some minutes."), tr("Reboot")); }
void WorkerActions::updateMachine() { askRequest(u"update"_s, tr("Update %1?"), tr("It installs the version of the controller and starts anew."), tr("Update")); }

void WorkerActions::setOwner()
{
    const QList<QJsonObject> workers = m_chosen;
    auto *form = new OwnerForm(m_chosen.first().value("owner"_L1).toString());
    Danger danger;
    danger.title = tr("Whose machine is %1?").arg(names());
    danger.effect = tr("The owner is named with the machine. What an owner may do comes with a token for it.");
    danger.verb = tr("Set owner");
    danger.severity = Severity::Busy;
    danger.form = form;
    danger.act = [this, workers, form](const QString &, const Said &said) {
        const QString owner = form->owner();
        each(workers, "PUT", u"owner"_s, {{u"owner"_s, owner.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(owner)}}, tr("The owner is set."), said);
    };
    danger.undo = [this, workers](const Said &said) {
        each({workers.first()}, "PUT", u"owner"_s, {{u"owner"_s, workers.first().value("owner"_L1)}}, tr("The owner is as before."), said);
    };
    if (workers.size() > 1)
        danger.undo = nullptr;
    m_context.strip.ask(danger);
}

void WorkerActions::retire()
{
    const QList<QJsonObject> workers = m_chosen;
    Danger danger;
    danger.title = tr("Retire %1?").arg(names());
    const int builds = runningBuilds();
    danger.effect = tr("It leaves the farm: its token ends, its history stays. It comes back only by registering anew.");
    danger.effect += u' ' + (builds ? tr("%n build(s) that it has go back to the queue.", nullptr, builds) : tr("It builds nothing now."));
    danger.verb = tr("Retire");
    danger.severity = Severity::Critical;
    danger.wantsReason = true;
    danger.word = workers.size() == 1 ? workers.first().value("name"_L1).toString() : QString::number(workers.size());
    danger.act = [this, workers, text = tr("Retired %1.").arg(names())](const QString &reason, const Said &said) {
        each(workers, "POST", u"retire"_s, reason.isEmpty() ? QJsonObject{} : QJsonObject{{u"reason"_s, reason}}, text, said);
    };
    m_context.strip.ask(danger);
}

void WorkerActions::rolling()
{
    auto *form = new RollingForm(int(m_chosen.size()));
    QJsonArray ids;
    for (const QJsonObject &worker : std::as_const(m_chosen))
        ids.append(worker.value("id"_L1));
    Danger danger;
    danger.title = tr("Rolling update");
    danger.effect = tr("One after the other: each finishes its builds, does it, and builds a trial before the next one's turn. The first that fails stops the rest.");
    danger.verb = tr("Begin");
    danger.form = form;
    danger.act = [this, form, ids](const QString &, const Said &said) {
        QJsonObject body{{u"kind"_s, form->kind()}};
        if (form->onlyChosen())
            body.insert(u"workers"_s, ids);
        m_context.source.ask({.verb = "POST", .path = u"/api/workers/rolling-update"_s, .body = body}, this, [this, said](const Result<Answer> &answer) {
            Q_EMIT done();
            answer ? said(tr("The rolling update has begun.")) : said(tl::unexpected(answer.error()));
        });
    };
    danger.undo = [this](const Said &said) {
        m_context.source.ask({.verb = "DELETE", .path = u"/api/workers/rolling-update"_s}, this, [this, said](const Result<Answer> &answer) {
            Q_EMIT done();
            answer ? said(tr("The rolling update is cancelled: what has begun is finished, nothing more begins.")) : said(tl::unexpected(answer.error()));
        });
    };
    m_context.strip.ask(danger);
}

} // namespace freeagent::console
