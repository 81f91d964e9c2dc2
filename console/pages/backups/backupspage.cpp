// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/backupspage.h"

#include "console/farm/resource.h"
#include "console/pages/backups/backupactions.h"
#include "console/pages/backups/backuptexts.h"
#include "console/pages/backups/drillstab.h"
#include "console/pages/backups/integritytab.h"
#include "console/pages/backups/listtab.h"
#include "console/pages/backups/simulatortab.h"
#include "console/pages/backups/statuspanel.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/resourceline.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kAskAgain{60'000};

const QStringList &tabNames()
{
    static const QStringList kTabs{u"list"_s, u"drills"_s, u"retention"_s, u"integrity"_s};
    return kTabs;
}
} // namespace

BackupsPage::BackupsPage(const PageContext &context)
    : m_context(context)
    , m_status(keep(context, u"/api/backups/status"_s, {"schedule.run"}, true))
    , m_backups(keep(context, u"/api/backups"_s, {"schedule.run"}))
    , m_retention(keep(context, u"/api/backups/retention"_s, {"schedule.run"}))
    , m_drills(keep(context, u"/api/drills"_s, {"schedule.run"}))
    , m_recovery(keep(context, u"/api/admin/recovery"_s, {"alert."}, true))
    , m_jobs(keep(context, u"/api/admin/schedule"_s, {"schedule."}))
    , m_actions(new BackupActions(context, this))
    , m_panel(new StatusPanel(context, {m_status, m_drills, m_recovery, m_jobs}, m_actions))
    , m_tabs(new QTabWidget)
    , m_list(new ListTab(context, m_backups, m_retention, m_drills, m_actions))
    , m_drillsTab(new DrillsTab(context, m_drills, m_actions))
    , m_simulator(new SimulatorTab(context, m_retention, keep(context, {}, {"schedule.run"})))
    , m_integrity(new IntegrityTab(context, {m_recovery, m_backups, m_drills}, m_actions))
{
    for (Resource *resource : {m_status, m_backups, m_recovery})
        resource->refreshEvery(kAskAgain);
    arrange();
    addActions(m_actions->backups());
    addActions({m_actions->copyAction(), m_actions->drillAction(), m_actions->takeAction()});
    connect(m_actions, &BackupActions::noted, this, &Page::noted);
    connect(m_actions, &BackupActions::linkWanted, this, &Page::linkWanted);
    connect(m_actions, &BackupActions::done, this, [this] {
        for (Resource *resource : {m_status, m_backups, m_retention, m_drills, m_recovery, m_jobs})
            resource->refresh();
    });
    connect(m_status, &Resource::changed, this, &BackupsPage::showBadge);
    connect(m_recovery, &Resource::changed, this, &BackupsPage::showBadge);
    connect(m_backups, &Resource::changed, this, [this] {
        if (!m_wanted.isEmpty())
            m_list->select(std::exchange(m_wanted, {}).toUtf8());
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_panel->refresh();
        m_list->tick();
        m_integrity->tick();
    });
    m_tick.start(1'000);
}

void BackupsPage::arrange()
{
    setAccessibleName(tr("Backups"));
    m_tabs->setAccessibleName(tr("Backups"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this page"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_list, icon(u"backups"_s), tr("Backups"));
    m_tabs->addTab(m_drillsTab, icon(u"test"_s), tr("Restore drills"));
    m_tabs->addTab(m_simulator, icon(u"filter"_s), tr("Retention"));
    m_tabs->addTab(m_integrity, icon(u"shield"_s), tr("Integrity"));
    m_tabs->setCornerWidget(new AgeLabel(*m_status, m_context.clock));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.5), em(this, 0.7), em(this, 0.5));
    layout->setSpacing(em(this, 0.4));
    layout->addWidget(m_panel);
    layout->addWidget(m_tabs, 1);
}

void BackupsPage::showBadge()
{
    const int troubles = int(m_status->list("reasons"_L1).size());
    const bool damaged = m_recovery->hasData() && integritySeverity(m_recovery->data().value("state"_L1).toString()) == Severity::Critical;
    const bool late = m_status->data().value("late"_L1).toBool();
    Q_EMIT badgeChanged(troubles + damaged, damaged || late ? Severity::Critical : troubles ? Severity::Warning : Severity::Good);
}

bool BackupsPage::showTab(const QString &name)
{
    const auto tab = tabNames().indexOf(name);
    if (tab >= 0)
        m_tabs->setCurrentIndex(int(tab));
    return tab >= 0;
}

bool BackupsPage::openLink(const QStringList &parts, const QString &)
{
    if (parts.isEmpty())
        return true;
    if (parts[0].startsWith("tab="_L1))
        return showTab(parts[0].mid(4));
    showTab(u"list"_s);
    if (m_backups->hasData())
        return m_list->select(parts[0].toUtf8());
    m_wanted = parts[0];
    return true;
}

void BackupsPage::focusFilter()
{
    switch (m_tabs->currentIndex()) {
    case 1: return m_drillsTab->focusSearch();
    case 2: return m_simulator->focusSearch();
    case 3: return m_integrity->focusSearch();
    default: m_list->focusSearch();
    }
}

bool BackupsPage::hasSettled() const
{
    return m_status->hasData() && m_backups->hasData() && m_retention->hasData() && m_drills->hasData() && m_recovery->hasData() && m_jobs->hasData();
}

} // namespace freeagent::console
