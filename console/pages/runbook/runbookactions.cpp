// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/runbook/runbookactions.h"

#include "console/farm/farmsource.h"
#include "console/models/jsontexts.h"
#include "console/pages/runbook/runbookrows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

RunbookActions::RunbookActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_open(new GatedAction(context.rights, Level::Viewer, tr("Open where it is done"), u"link"_s, tr("The page of this console for the chosen row"), page))
    , m_check(new GatedAction(context.rights, Level::Viewer, tr("Check again"), u"check"_s, tr("Asks the controller for all checks of the morning"), page))
    , m_selfTest(new GatedAction(context.rights, Level::Operator, tr("Run self-test"), u"test"_s, tr("A record and 1 MiB are written, read, stored, fetched and removed"), page))
    , m_job(new GatedAction(context.rights, Level::Operator, tr("Run the job now…"), u"play"_s, tr("The scheduled job of the chosen row"), page))
    , m_reviewed(new GatedAction(context.rights, Level::Operator, tr("I have looked through the contacts…"), u"people"_s, tr("Says that names and numbers are right today"), page))
    , m_copy(new GatedAction(context.rights, Level::Viewer, tr("Copy commands"), u"copy"_s, tr("What the row says to type"), page))
{
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT linkWanted(m_row.value("link"_L1).toString()); });
    connect(m_check, &QAction::triggered, this, &RunbookActions::checkWanted);
    connect(m_selfTest, &QAction::triggered, this, &RunbookActions::testSelf);
    connect(m_job, &QAction::triggered, this, &RunbookActions::runJob);
    connect(m_reviewed, &QAction::triggered, this, &RunbookActions::review);
    connect(m_copy, &QAction::triggered, this, &RunbookActions::copy);
    update();
}

void RunbookActions::choose(const QJsonObject &row)
{
    m_row = row;
    update();
}

void RunbookActions::setSchedule(const QJsonObject &schedule)
{
    m_jobs = schedule.value("jobs"_L1).toArray();
    update();
}

QString RunbookActions::jobName() const { return what().startsWith("job:"_L1) ? what().mid(4) : QString(); }

QList<GatedAction *> RunbookActions::ofRow() const
{
    QList<GatedAction *> actions;
    if (m_row.isEmpty())
        return actions;
    actions << m_open;
    if (what() == "check"_L1)
        actions << m_check;
    if (what() == "selftest"_L1)
        actions << m_selfTest;
    if (!jobName().isEmpty())
        actions << m_job;
    if (what() == "reviewed"_L1)
        actions << m_reviewed;
    if (!commandsIn(m_row.value("how"_L1).toString()).isEmpty())
        actions << m_copy;
    return actions;
}

void RunbookActions::update()
{
    const QString none = m_row.isEmpty() ? tr("Choose a row first.") : QString();
    m_open->setBlocked(!none.isEmpty() ? none : m_row.value("link"_L1).toString().isEmpty() ? tr("This row is not built; nothing of it is in the console.") : QString());
    m_copy->setBlocked(!none.isEmpty() ? none : commandsIn(m_row.value("how"_L1).toString()).isEmpty() ? tr("This row names no command.") : QString());
    QString why = jobName().isEmpty() ? tr("Choose a row that has a job.") : tr("The controller has no such job: it is switched off in its configuration.");
    for (const QJsonValue &job : std::as_const(m_jobs))
        if (job["name"_L1].toString() == jobName())
            why = job["running"_L1].isObject() ? tr("It runs already.") : QString();
    m_job->setBlocked(why);
}

void RunbookActions::testSelf()
{
    m_selfTest->setBlocked(tr("It runs already."));
    m_context.source.ask({.verb = "POST", .path = u"/api/selftest"_s, .body = QJsonObject()}, this, [this](const Result<Answer> &answer) {
        m_selfTest->setBlocked({});
        const QJsonObject report = answer ? answer->json.object().value("selftest"_L1).toObject() : QJsonObject();
        if (!answer)
            Q_EMIT noted(tr("The self-test was not run: %1 %2").arg(answer.error().message, answer.error().fix).trimmed());
        else if (report.value("ok"_L1).toBool())
            Q_EMIT noted(tr("The self-test has passed, in %1 ms.").arg(numberOf(report.value("ms"_L1))));
        else
            Q_EMIT noted(tr("The self-test has FAILED; the row says where."));
        Q_EMIT done();
    });
}

void RunbookActions::runJob()
{
    const QString name = jobName();
    QString does = tr("It runs as it would by itself; the farm works on meanwhile.");
    for (const QJsonValue &job : std::as_const(m_jobs))
        if (job["name"_L1].toString() == name && !job["what"_L1].toString().isEmpty())
            //: %1 is what the job does, in the words of the controller.
            does = tr("%1. It runs as it would by itself; the farm works on meanwhile.").arg(job["what"_L1].toString());
    auto run = std::make_shared<QString>();
    Danger danger;
    danger.severity = Severity::Busy;
    //: %1 is the name of a job, "backup".
    danger.title = tr("Run the job %1 now?").arg(name);
    danger.effect = does;
    danger.verb = tr("Run");
    danger.wantsReason = true;
    danger.act = [this, name, run](const QString &reason, const Danger::Said &said) {
        m_context.source.ask({.verb = "POST", .path = u"/api/admin/schedule/%1/run"_s.arg(name), .body = QJsonObject(), .reason = reason.toUtf8()}, this,
                             [this, name, run, said](const Result<Answer> &answer) {
                                 if (!answer)
                                     return said(tl::unexpected(answer.error()));
                                 *run = answer->json.object().value("runId"_L1).toString();
                                 //: %1 is the name of a job.
                                 said(tr("The job %1 has begun.").arg(name));
                                 Q_EMIT done();
                             });
    };
    danger.undo = [this, run](const Danger::Said &said) {
        m_context.source.ask({.verb = "POST", .path = u"/api/admin/runs/%1/cancel"_s.arg(*run), .body = QJsonObject()}, this, [this, said](const Result<Answer> &answer) {
            said(answer ? Result<QString>(tr("It is cancelled.")) : tl::unexpected(answer.error()));
            Q_EMIT done();
        });
    };
    m_context.strip.ask(danger);
}

void RunbookActions::review()
{
    Danger danger;
    danger.severity = Severity::Busy;
    danger.title = tr("Are all names and numbers of the contacts right?");
    danger.effect = tr("What is written down: that you have looked through the people and vendors today. It says nothing of the text of the runbook.");
    danger.verb = tr("They are right");
    danger.wantsReason = true;
    danger.act = [this](const QString &reason, const Danger::Said &said) {
        m_context.source.ask({.verb = "POST", .path = u"/api/runbook/reviewed"_s, .body = QJsonObject(), .reason = reason.toUtf8()}, this, [this, said](const Result<Answer> &answer) {
            said(answer ? Result<QString>(tr("Written down: you have looked through the contacts.")) : tl::unexpected(answer.error()));
            Q_EMIT done();
        });
    };
    m_context.strip.ask(danger);
}

void RunbookActions::copy()
{
    const QStringList commands = commandsIn(m_row.value("how"_L1).toString());
    QGuiApplication::clipboard()->setText(commands.join(u'\n'));
    Q_EMIT noted(tr("Copied %n command(s).", nullptr, int(commands.size())));
}

} // namespace freeagent::console
