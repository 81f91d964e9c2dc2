// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/maintenanceactions.h"

#include "console/farm/farmsource.h"
#include "console/models/jsontexts.h"
#include "console/pages/maintenance/maintenancetexts.h"
#include "console/pages/maintenance/runform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kExtension = 30; // minutes

constexpr QLatin1StringView kState("/api/admin/maintenance");
constexpr QLatin1StringView kRun("/api/maintenance/run");
constexpr QLatin1StringView kDrain("/api/maintenance/drain");
} // namespace

MaintenanceActions::MaintenanceActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
{
    const auto make = [&](const QString &text, const QString &drawing, const QString &does, void (MaintenanceActions::*act)(), Level level = Level::Operator) {
        auto *action = new GatedAction(context.rights, level, text, drawing, does, page);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_begin = make(tr("Maintenance now…"), u"maintenance"_s, tr("Tells users, stops submissions, waits for builds, works, tries, opens again"), &MaintenanceActions::begin);
    m_stop = make(tr("Stop submissions…"), u"pause"_s, tr("Only that; running builds go on"), &MaintenanceActions::stop);
    m_open = make(tr("Take submissions"), u"play"_s, tr("Ends what stopped them; can be taken back"), &MaintenanceActions::open);
    m_drain = make(tr("Drain…"), u"drain"_s, tr("Nothing new is started; what runs is finished"), &MaintenanceActions::startDrain);
    m_undrain = make(tr("Start builds again"), u"play"_s, tr("Ends the drain; can be taken back"), &MaintenanceActions::endDrain);
    m_retry = make(tr("Try step again"), u"retry"_s, tr("Takes the failed step once more"), &MaintenanceActions::retry);
    m_skip = make(tr("Leave step out…"), u"down"_s, tr("Goes on with the next step"), &MaintenanceActions::skip);
    m_extend = make(tr("Extend 30 min…"), u"clock"_s, tr("Moves the end; users are told"), &MaintenanceActions::extend);
    m_abort = make(tr("Abort and reopen…"), u"cancel"_s, tr("Ends the maintenance; submissions are taken again"), &MaintenanceActions::abort);
    m_report = make(tr("Copy report"), u"copy"_s, tr("The steps with times and evidence, as text"), &MaintenanceActions::copyReport, Level::Viewer);
    update();
}

void MaintenanceActions::setState(const QJsonObject &state)
{
    m_state = state;
    update();
}

void MaintenanceActions::setRun(const QJsonObject &run)
{
    m_run = run;
    update();
}

void MaintenanceActions::setDrain(const QJsonObject &drain)
{
    m_drainState = drain;
    update();
}

void MaintenanceActions::update()
{
    const bool goesOn = isOpenRun(m_run);
    const bool closed = m_state.value("enabled"_L1).toBool();
    const bool draining = m_drainState.value("draining"_L1).toBool();
    const QString busy = tr("A maintenance goes on: abort it first.");
    const QString none = goesOn ? QString() : tr("No maintenance goes on.");
    m_begin->setBlocked(goesOn ? tr("A maintenance goes on already.") : QString());
    m_stop->setBlocked(goesOn ? busy : closed ? tr("Submissions are stopped already.") : QString());
    m_open->setBlocked(goesOn ? busy : closed ? QString() : tr("Submissions are taken already."));
    m_drain->setBlocked(draining ? tr("Nothing new is started already.") : QString());
    m_undrain->setBlocked(!draining ? tr("Builds are started as usual.") : goesOn ? busy : QString());
    m_retry->setBlocked(m_run.value("state"_L1).toString() == "failed"_L1 ? QString() : goesOn ? tr("No step has failed.") : none);
    const QString step = currentStep();
    const bool needed = step == "disable"_L1 || step == "enable"_L1;
    m_skip->setBlocked(needed && goesOn ? tr("This step cannot be left out: try it again, or abort the maintenance.") : none);
    m_extend->setBlocked(!none.isEmpty() ? none : m_run.value("endsAt"_L1).isString() ? QString() : tr("It has no end that could be moved."));
    m_abort->setBlocked(none);
    m_report->setBlocked(m_run.isEmpty() ? tr("There was no maintenance yet.") : QString());
}

void MaintenanceActions::send(const QByteArray &verb, const QString &path, const QJsonObject &body, const QString &reason, const QString &done, const Danger::Said &said)
{
    Ask ask{.verb = verb, .path = path, .reason = reason.toUtf8()};
    if (verb != "DELETE")
        ask.body = body;
    m_context.source.ask(ask, this, [this, done, said](const Result<Answer> &answer) {
        said(answer ? Result<QString>(done) : tl::unexpected(answer.error()));
        Q_EMIT this->done();
    });
}

void MaintenanceActions::foreseeBuilds(const QString &first, const Danger::Said &said)
{
    m_context.source.ask({.path = kDrain}, this, [this, first, said](const Result<Answer> &answer) {
        if (!answer)
            return said(tl::unexpected(answer.error()));
        const QJsonObject drain = answer->json.object();
        QStringList text{first, tr("%n build(s) run now.", nullptr, drain.value("total"_L1).toInt())};
        if (const QJsonValue eta = drain.value("etaAt"_L1); eta.isString())
            text << tr("The last of them is expected to end at %1.").arg(timeOf(eta, m_context.clock.now()));
        said(text.join(u' '));
    });
}

void MaintenanceActions::begin()
{
    auto *form = new RunForm(m_context.clock);
    Danger danger;
    danger.title = tr("Begin a maintenance now?");
    danger.verb = tr("Begin maintenance");
    danger.foresee = [this](const Danger::Said &said) {
        foreseeBuilds(tr("New submissions are refused until it ends, and nothing new is started; what waits keeps its place in the queue."), said);
    };
    danger.form = form;
    danger.wantsReason = true;
    danger.act = [this, form](const QString &reason, const Danger::Said &said) {
        send("POST", kRun, form->body(), reason, tr("The maintenance has begun."), said);
    };
    danger.undo = [this](const Danger::Said &said) { send("POST", kRun + u"/abort"_s, {}, {}, tr("The maintenance is ended; submissions are taken."), said); };
    m_context.strip.ask(danger);
}

void MaintenanceActions::stop()
{
    auto *form = new StopForm(m_context.clock);
    Danger danger;
    danger.title = tr("Stop submissions?");
    danger.verb = tr("Stop submissions");
    danger.foresee = [this](const Danger::Said &said) { foreseeBuilds(tr("Nobody can submit a build until it ends. What runs goes on."), said); };
    danger.form = form;
    danger.wantsReason = true;
    danger.act = [this, form](const QString &reason, const Danger::Said &said) {
        send("POST", kState, form->body(), reason, tr("Submissions are stopped."), said);
    };
    danger.undo = [this](const Danger::Said &said) { send("POST", kState, {{u"enabled"_s, false}}, {}, tr("Submissions are taken again."), said); };
    m_context.strip.ask(danger);
}

void MaintenanceActions::open()
{
    Danger danger;
    danger.verb = tr("Take submissions");
    danger.effect = tr("Submissions are taken at once.");
    danger.act = [this](const QString &, const Danger::Said &said) { send("POST", kState, {{u"enabled"_s, false}}, {}, tr("Submissions are taken."), said); };
    danger.undo = [this, before = m_state](const Danger::Said &said) {
        QJsonObject body{{u"enabled"_s, true}};
        for (const QString &key : {u"message"_s, u"drain"_s, u"hold"_s, u"reason"_s})
            body.insert(key, before.value(key));
        if (const auto until = jsonTime(before.value("until"_L1)); until && *until > m_context.clock.now())
            body.insert(u"until"_s, before.value("until"_L1));
        send("POST", kState, body, {}, tr("Submissions are stopped as before."), said);
    };
    m_context.strip.doNow(danger);
}

void MaintenanceActions::startDrain()
{
    auto *form = new DrainForm;
    Danger danger;
    danger.title = tr("Start nothing new?");
    danger.verb = tr("Drain");
    danger.foresee = [this](const Danger::Said &said) { foreseeBuilds(tr("Submissions are still taken and wait. Nothing new is started on any machine."), said); };
    danger.form = form;
    danger.wantsReason = true;
    danger.act = [this, form](const QString &reason, const Danger::Said &said) {
        send("POST", kDrain, form->body(), reason, tr("Nothing new is started."), said);
    };
    danger.undo = [this](const Danger::Said &said) { send("DELETE", kDrain, {}, {}, tr("Builds are started again."), said); };
    m_context.strip.ask(danger);
}

void MaintenanceActions::endDrain()
{
    Danger danger;
    danger.verb = m_undrain->text();
    danger.effect = tr("What waits is started at once.");
    danger.act = [this](const QString &, const Danger::Said &said) { send("DELETE", kDrain, {}, {}, tr("Builds are started again."), said); };
    danger.undo = [this, before = m_drainState](const Danger::Said &said) {
        QJsonObject body;
        if (const auto deadline = jsonTime(before.value("deadlineAt"_L1)); deadline && *deadline > m_context.clock.now())
            body = {{u"deadlineSeconds"_s, qint64((*deadline - m_context.clock.now()).count() / 1'000)}, {u"atDeadline"_s, before.value("atDeadline"_L1)}};
        send("POST", kDrain, body, {}, tr("Nothing new is started, as before."), said);
    };
    m_context.strip.doNow(danger);
}

QString MaintenanceActions::currentStep() const
{
    for (const QJsonValue &step : m_run.value("steps"_L1).toArray())
        if (const QString state = step["state"_L1].toString(); state == "failed"_L1 || state == "running"_L1)
            return step["name"_L1].toString();
    return m_run.value("step"_L1).toString();
}

void MaintenanceActions::retry()
{
    send("POST", kRun + u"/retry"_s, {}, {}, {}, [this, step = stepName(currentStep())](const Result<QString> &said) {
        //: %1 is the name of a step.
        Q_EMIT noted(said ? tr("Trying again: %1").arg(step) : said.error().message + u' ' + said.error().fix);
    });
}

void MaintenanceActions::skip()
{
    const QString step = stepName(currentStep());
    Danger danger;
    //: %1 is the name of a step.
    danger.title = tr("Leave out: %1?").arg(step);
    danger.effect = tr("The maintenance goes on with the next step. What this one would have made sure of is not made sure of.");
    danger.verb = tr("Leave it out");
    danger.wantsReason = true;
    danger.act = [this, step](const QString &reason, const Danger::Said &said) {
        //: %1 is the name of a step.
        const QString told = tr("Left out: %1").arg(step);
        send("POST", kRun + u"/skip"_s, {}, reason, told, said);
    };
    m_context.strip.ask(danger);
}

void MaintenanceActions::extend()
{
    const auto end = jsonTime(m_run.value("endsAt"_L1));
    const Time now = m_context.clock.now();
    if (!end)
        return;
    Danger danger;
    danger.title = tr("Extend the maintenance by %n minute(s)?", nullptr, kExtension);
    //: Both are times.
    danger.effect = tr("It ends at %1 instead of %2. Users are told the new end.")
                        .arg(timeOf(QString::fromLatin1(toIso(*end + std::chrono::minutes(kExtension))), now), timeOf(m_run.value("endsAt"_L1), now));
    danger.verb = tr("Extend");
    danger.severity = Severity::Busy;
    danger.wantsReason = true;
    danger.act = [this](const QString &reason, const Danger::Said &said) {
        send("POST", kRun + u"/extend"_s, {{u"minutes"_s, kExtension}}, reason, tr("The end is moved by %n minute(s).", nullptr, kExtension), said);
    };
    m_context.strip.ask(danger);
}

void MaintenanceActions::abort()
{
    int left = 0;
    for (const QJsonValue &step : m_run.value("steps"_L1).toArray())
        left += step["state"_L1].toString() == "waiting"_L1 || step["state"_L1].toString() == "running"_L1 || step["state"_L1].toString() == "failed"_L1;
    Danger danger;
    danger.title = tr("Abort the maintenance and reopen?");
    danger.effect = tr("%n step(s) are not done. Submissions are taken and builds are started at once; users are told that it is over.", nullptr, left);
    danger.verb = tr("Abort and reopen");
    danger.wantsReason = true;
    danger.act = [this](const QString &reason, const Danger::Said &said) {
        send("POST", kRun + u"/abort"_s, {}, reason, tr("The maintenance is ended; submissions are taken."), said);
    };
    m_context.strip.ask(danger);
}

void MaintenanceActions::copyReport()
{
    QGuiApplication::clipboard()->setText(runReport(m_run));
    Q_EMIT noted(tr("Copied the report as text."));
}

} // namespace freeagent::console
