// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/emergencydesk.h"

#include "console/farm/farmstate.h"
#include "console/models/plaintext.h"
#include "console/offline/filetab.h"
#include "console/offline/reacheditor.h"
#include "console/offline/restorewizard.h"
#include "console/offline/runlog.h"
#include "console/offline/stepsview.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
const QStringList &tabNames()
{
    static const QStringList kTabs{u"steps"_s, u"restore"_s, u"file"_s, u"access"_s};
    return kTabs;
}
} // namespace

EmergencyDesk::EmergencyDesk(const Clock &clock, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_alarm(clock, {})
    , m_down(new DownStrip)
    , m_confirm(new ConfirmStrip)
    , m_log(new RunLog(clock))
    , m_steps(new StepsView)
    , m_wizard(new RestoreWizard(*m_log, clock))
    , m_file(new FileTab(*m_log, *m_confirm))
    , m_editor(new ReachEditor)
    , m_tabs(new QTabWidget)
    , m_title(wordsLabel())
{
    arrange();
    connect(m_down, &DownStrip::stepsWanted, this, [this] {
        m_tabs->setCurrentWidget(m_steps);
        Q_EMIT wanted();
    });
    connect(m_down, &DownStrip::retryWanted, this, &EmergencyDesk::retryWanted);
    connect(m_steps, &StepsView::wanted, this, &EmergencyDesk::runStep);
    connect(m_steps, &StepsView::accessWanted, this, [this] { m_tabs->setCurrentWidget(m_editor); });
    connect(m_log, &RunLog::busyChanged, m_steps, [this] { m_steps->setBusy(m_log->isBusy()); });
    connect(m_editor, &ReachEditor::saved, this, [this](const Reach &reach) {
        saveReach(m_settings, m_farm, reach);
        setReach(reach);
    });
    connect(m_editor, &ReachEditor::tryWanted, this, [this](const Reach &reach) {
        if (const auto call = callFor(reach, {u"uname"_s, u"-n"_s}))
            m_log->run(tr("Try the way to the machine"), *call);
    });
    setReach({});
}

EmergencyDesk::~EmergencyDesk()
{
    if (m_down && !m_down->parent())
        delete m_down;
}

void EmergencyDesk::arrange()
{
    setAccessibleName(tr("Emergency"));
    m_tabs->setAccessibleName(tr("Emergency"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the emergency desk"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_steps, icon(u"runbook"_s), tr("Emergency steps"));
    m_tabs->addTab(m_wizard, icon(u"undo"_s), tr("Restore the farm"));
    m_tabs->addTab(m_file, icon(u"backups"_s), tr("Backup on this computer"));
    m_tabs->addTab(m_editor, icon(u"key"_s), tr("Access and commands"));
    auto *back = new QPushButton(tr("Back to the pages"));
    back->setAccessibleName(back->text());
    connect(back, &QPushButton::clicked, this, &EmergencyDesk::closed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(back);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tabs);
    split->addWidget(m_log);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.5), em(this, 0.7), em(this, 0.5));
    layout->setSpacing(em(this, 0.4));
    layout->addLayout(head);
    layout->addWidget(m_confirm);
    layout->addWidget(split, 1);
    setWords(m_title, tr("What can be done while the controller is away. Nothing here needs it."));
}

void EmergencyDesk::lookAt(FarmSource &source, FarmState &state)
{
    leave();
    if (source.name() != m_farm) {
        m_farm = source.name();
        setReach(loadReach(m_settings, m_farm));
        m_editor->show(m_reach);
        m_wizard->setFarm(m_farm);
        //: %1 is the controller.
        setWords(m_title, tr("What can be done while %1 is away. Nothing here needs it.").arg(m_farm));
    }
    m_alarm.take(state.link());
    m_link = connect(&state, &FarmState::linkChanged, this, [this](const LinkState &link) {
        m_alarm.take(link);
        tick();
    });
    m_backups = std::make_unique<Resource>(source, m_clock, u"/api/backups"_s, QList<QByteArray>{"schedule.run"});
    connect(m_backups.get(), &Resource::changed, this, [this] { m_wizard->setBackups(m_backups->list("backups"_L1)); });
    m_backups->setActive(true);
    tick();
}

void EmergencyDesk::leave()
{
    disconnect(m_link);
    m_backups.reset();
    m_alarm.reset();
}

void EmergencyDesk::tick()
{
    if (m_down)
        m_down->show(m_alarm, m_farm, m_clock.now());
}

bool EmergencyDesk::isInTheMiddle() const { return m_wizard->isRestoring() || m_file->isRestoring(); }

bool EmergencyDesk::openLink(const QStringList &parts)
{
    const QString first = parts.value(0);
    const auto tab = tabNames().indexOf(first.startsWith("tab="_L1) ? first.mid(4) : first.isEmpty() ? u"steps"_s : first);
    if (tab < 0)
        return false;
    const QString point = parts.value(1);
    if (point.startsWith("at="_L1)) {
        const auto at = fromIso(point.mid(3));
        if (!at)
            return false;
        m_wizard->chooseMoment(*at);
    } else if (first == "restore"_L1 && !point.isEmpty()) {
        m_wizard->chooseBackup(point);
    }
    m_tabs->setCurrentIndex(int(tab));
    return true;
}

void EmergencyDesk::setReach(const Reach &reach)
{
    m_reach = reach;
    m_steps->setReach(reach);
    m_wizard->setReach(reach);
}

void EmergencyDesk::runStep(const EmergencyStep &step)
{
    if (!step.changes)
        return runNow(step);
    const QString machine = machineName(m_reach);
    Danger danger;
    //: %1 is what is done ("Start it again"), %2 the name of a machine.
    danger.title = tr("%1 on %2?").arg(step.title, machine);
    danger.effect = step.why;
    danger.verb = tr("Run it");
    danger.word = machine;
    danger.severity = Severity::Critical;
    danger.act = [this, step](const QString &, const Danger::Said &said) {
        if (m_log->isBusy())
            return said(failure("run.busy", tr("Another command runs."), tr("Wait for its end.")));
        runNow(step, [this, said](const Ended &how) {
            said(how.isGood() ? Result<QString>(tr("It was run.")) : failure("run.failed", how.why.isEmpty() ? tr("It ended with status %1.").arg(how.status) : how.why, tr("The log below has its words.")));
        });
    };
    m_confirm->ask(danger);
}

void EmergencyDesk::runNow(const EmergencyStep &step, const std::function<void(const Ended &)> &done)
{
    const auto words = commandWords(commandOf(step, m_reach));
    const auto call = words ? callFor(m_reach, *words) : Result<Call>(tl::unexpected(words.error()));
    if (!call)
        return m_log->note(call.error().message + u' ' + call.error().fix);
    m_log->run(step.title, *call, [this, id = step.id, done](const Ended &how) {
        m_steps->showEnd(id, how);
        if (done)
            done(how);
    });
}

} // namespace freeagent::console
