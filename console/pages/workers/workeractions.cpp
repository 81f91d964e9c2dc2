// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/workers/workeractions.h"

#include "console/farm/farmsource.h"
#include "console/pages/workers/workertexts.h"

#include <QJsonArray>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString idOf(const QJsonObject &worker) { return worker.value("id"_L1).toString(); }
bool isHeld(const QJsonObject &worker) { return worker.value("hold"_L1).isObject(); }
} // namespace

WorkerActions::WorkerActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_pause(make(Level::Owner, tr("Pause…"), u"pause"_s, tr("No new builds, for a reason and a time"), &WorkerActions::pause))
    , m_need(make(Level::Owner, tr("I need this machine"), u"people"_s, tr("Gives its builds back at once and keeps it free for 8 hours"), &WorkerActions::needMine))
    , m_drain(make(Level::Owner, tr("Drain…"), u"drain"_s, tr("Finishes what it builds, then gets nothing new"), &WorkerActions::drain))
    , m_quarantine(make(Level::Operator, tr("Quarantine…"), u"quarantine"_s, tr("Out of service until trial builds succeed"), &WorkerActions::quarantine))
    , m_resume(make(Level::Owner, tr("Resume"), u"play"_s, tr("Gets builds again at once"), &WorkerActions::resume))
    , m_canary(make(Level::Operator, tr("Try with a canary build"), u"test"_s, tr("A build of the farm's own goes to this worker only"), &WorkerActions::canary))
    , m_restart(make(Level::Operator, tr("Restart worker program…"), u"restart"_s, tr("Once it has nothing to build"), &WorkerActions::restart))
    , m_reboot(make(Level::Operator, tr("Reboot machine…"), u"restart"_s, tr("Once it has nothing to build"), &WorkerActions::reboot))
    , m_update(make(Level::Operator, tr("Update worker…"), u"upload"_s, tr("Once it has nothing to build"), &WorkerActions::updateMachine))
    , m_withdraw(make(Level::Operator, tr("Withdraw requests"), u"undo"_s, tr("What it was asked to do to itself and has not done yet"), &WorkerActions::withdraw))
    , m_owner(make(Level::Admin, tr("Set owner…"), u"key"_s, tr("Whose machine it is"), &WorkerActions::setOwner))
    , m_retire(make(Level::Operator, tr("Retire…"), u"trash"_s, tr("Takes it off the farm; its history stays"), &WorkerActions::retire))
    , m_rolling(make(Level::Operator, tr("Rolling update…"), u"upload"_s, tr("One machine after the other, each tried before the next"), &WorkerActions::rolling))
{
    m_pause->setShortcut(Qt::Key_P);
    m_resume->setShortcut(Qt::SHIFT | Qt::Key_P);
    update();
}

GatedAction *WorkerActions::make(Level level, const QString &text, const QString &drawing, const QString &does, void (WorkerActions::*what)())
{
    auto *action = new GatedAction(m_context.rights, level, text, drawing, does, m_page);
    connect(action, &QAction::triggered, this, what);
    return action;
}

QList<QAction *> WorkerActions::actions() const
{
    const auto separator = [this] {
        auto *line = new QAction(m_page);
        line->setSeparator(true);
        return line;
    };
    return {m_pause, m_resume, m_drain, m_quarantine, m_need, separator(), m_canary, m_restart, m_reboot, m_update, m_withdraw, separator(), m_owner, m_retire, m_rolling};
}

void WorkerActions::choose(const QList<QJsonObject> &workers)
{
    m_chosen = workers;
    update();
}

void WorkerActions::update()
{
    const QString none = m_chosen.isEmpty() ? tr("Choose a worker first.") : QString();
    const WorkerId machine{m_chosen.size() == 1 ? idOf(m_chosen.first()).toLatin1() : QByteArray()};
    const bool held = std::any_of(m_chosen.begin(), m_chosen.end(), isHeld);
    const bool asked = std::any_of(m_chosen.begin(), m_chosen.end(), [](const QJsonObject &worker) { return !worker.value("requests"_L1).toArray().isEmpty(); });
    for (GatedAction *action : {m_pause, m_need, m_drain, m_resume})
        action->setMachine(machine);
    for (GatedAction *action : {m_pause, m_need, m_drain, m_quarantine, m_restart, m_reboot, m_update, m_owner, m_retire})
        action->setBlocked(none);
    m_resume->setBlocked(!none.isEmpty() ? none : held ? QString() : tr("Nobody holds it."));
    m_canary->setBlocked(m_chosen.size() == 1 ? QString() : tr("Choose one worker."));
    m_withdraw->setBlocked(!none.isEmpty() ? none : asked ? QString() : tr("Nothing is asked of it."));
}

int WorkerActions::runningBuilds() const
{
    qsizetype builds = 0;
    for (const QJsonObject &worker : m_chosen)
        builds += worker.value("current_builds"_L1).toArray().size();
    return int(builds);
}

QString WorkerActions::names() const
{
    QStringList names;
    for (const QJsonObject &worker : m_chosen)
        names << worker.value("name"_L1).toString();
    return names.size() > 4 ? tr("%n worker(s)", nullptr, int(names.size())) : names.join(u", "_s);
}

void WorkerActions::each(const QList<QJsonObject> &workers, const QByteArray &verb, const QString &path, const QJsonObject &body, const QString &text, const Said &said)
{
    auto left = std::make_shared<qsizetype>(workers.size());
    auto failed = std::make_shared<QStringList>();
    for (const QJsonObject &worker : workers) {
        const QString name = worker.value("name"_L1).toString();
        m_context.source.ask({.verb = verb, .path = u"/api/workers/%1/"_s.arg(idOf(worker)) + path, .body = body}, this,
                             [this, left, failed, name, text, said](const Result<Answer> &answer) {
                                 if (!answer)
                                     *failed << name + u": "_s + answer.error().message;
                                 if (--*left > 0)
                                     return;
                                 Q_EMIT done();
                                 failed->isEmpty() ? said(text) : said(failure("worker.refused", failed->join(u' '), {}));
                             });
    }
}

void WorkerActions::pauseNow(const QJsonObject &worker, const std::optional<Time> &until, const QString &reason)
{
    QJsonObject body{{u"reason"_s, reason}};
    if (until)
        body.insert(u"until"_s, QString::fromLatin1(toIso(*until)));
    const QString name = worker.value("name"_L1).toString();
    Danger danger;
    danger.verb = tr("Pause");
    danger.act = [this, worker, body, name](const QString &, const Said &said) { each({worker}, "POST", u"pause"_s, body, tr("Paused %1.").arg(name), said); };
    danger.undo = [this, worker, name](const Said &said) { each({worker}, "POST", u"resume"_s, {}, tr("Resumed %1.").arg(name), said); };
    m_context.strip.doNow(danger);
}

void WorkerActions::resumeNow(const QList<QJsonObject> &workers)
{
    const QList<QJsonObject> before = workers;
    Danger danger;
    danger.verb = tr("Resume");
    danger.act = [this, workers](const QString &, const Said &said) { each(workers, "POST", u"resume"_s, {}, tr("Resumed %n worker(s).", nullptr, int(workers.size())), said); };
    if (workers.size() == 1 && isHeld(workers.first()))
        danger.undo = [this, worker = workers.first()](const Said &said) {
            const QJsonObject hold = worker.value("hold"_L1).toObject();
            const QString kind = hold.value("kind"_L1).toString();
            QJsonObject body{{u"reason"_s, hold.value("reason"_L1)}};
            if (hold.value("until"_L1).isString())
                body.insert(u"until"_s, hold.value("until"_L1));
            const QString path = kind == "draining"_L1 ? u"drain"_s : kind == "quarantined"_L1 ? u"quarantine"_s : u"pause"_s;
            each({worker}, "POST", path, body, tr("Held as before."), said);
        };
    m_context.strip.doNow(danger);
}

void WorkerActions::resume()
{
    QList<QJsonObject> held = m_chosen;
    held.removeIf([](const QJsonObject &worker) { return !isHeld(worker); });
    if (!held.isEmpty())
        resumeNow(held);
}

void WorkerActions::canary()
{
    if (m_chosen.size() != 1)
        return;
    const QString name = m_chosen.first().value("name"_L1).toString();
    m_context.source.ask({.verb = "POST", .path = u"/api/builds/canary"_s, .body = QJsonObject{{u"worker"_s, idOf(m_chosen.first())}}}, this,
                         [this, name](const Result<Answer> &answer) {
                             Q_EMIT noted(answer ? tr("%1 is tried with build %2.").arg(name, answer->json.object().value("id"_L1).toString())
                                                 : answer.error().message + u' ' + answer.error().fix);
                             Q_EMIT done();
                         });
}

void WorkerActions::withdraw()
{
    for (const QJsonObject &worker : std::as_const(m_chosen))
        for (const QJsonValue &request : worker.value("requests"_L1).toArray())
            m_context.source.ask({.verb = "DELETE", .path = u"/api/workers/%1/requests/%2"_s.arg(idOf(worker), request["id"_L1].toString())}, this,
                                 [this](const Result<Answer> &answer) {
                                     Q_EMIT noted(answer ? tr("Withdrew the request.") : answer.error().message);
                                     Q_EMIT done();
                                 });
}

} // namespace freeagent::console
