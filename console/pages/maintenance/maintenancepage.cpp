// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/maintenancepage.h"

#include "console/farm/resource.h"
#include "console/pages/maintenance/maintenanceactions.h"
#include "console/pages/maintenance/maintenancetexts.h"
#include "console/pages/maintenance/noticestab.h"
#include "console/pages/maintenance/nowtab.h"
#include "console/pages/maintenance/windowstab.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/resourceline.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kAskAgain{10'000}; ///< the end of a build changes the drain without an event of its own
constexpr int kShownDates = 40;     ///< six weeks of daily windows

const QStringList &tabNames()
{
    static const QStringList kTabs{u"now"_s, u"windows"_s, u"notices"_s};
    return kTabs;
}
} // namespace

MaintenancePage::MaintenancePage(const PageContext &context)
    : m_context(context)
    , m_state(keep(context, u"/api/admin/maintenance"_s, {"maintenance."}, true))
    , m_run(keep(context, u"/api/maintenance/run"_s, {"maintenance."}, true))
    , m_drain(keep(context, u"/api/maintenance/drain"_s, {"maintenance.", "build."}))
    , m_windows(keep(context, u"/api/maintenance/windows"_s, {"maintenance.window"}))
    , m_next(keep(context, u"/api/maintenance/next"_s, {"maintenance.window", "maintenance.run"}))
    , m_notices(keep(context, u"/api/maintenance/notices"_s, {"maintenance.notice"}))
    , m_actions(new MaintenanceActions(context, this))
    , m_tabs(new QTabWidget)
    , m_now(new NowTab(context, {m_state, m_run, m_drain, m_next}, m_actions))
    , m_windowsTab(new WindowsTab(context, m_windows, m_next, this))
    , m_noticesTab(new NoticesTab(context, m_notices))
{
    QUrlQuery many;
    many.addQueryItem(u"count"_s, QString::number(kShownDates));
    m_next->setPath(m_next->path(), many);
    m_run->refreshEvery(kAskAgain);
    m_drain->refreshEvery(kAskAgain);
    arrange();
    for (const QList<QAction *> &actions : {m_actions->doors(), m_actions->run(), m_actions->drain(), m_windowsTab->actions()})
        addActions(actions);
    connect(m_actions, &MaintenanceActions::noted, this, &Page::noted);
    connect(m_actions, &MaintenanceActions::done, this, [this] {
        for (Resource *resource : {m_state, m_run, m_drain, m_notices})
            resource->refresh();
    });
    connect(m_windowsTab, &WindowsTab::noted, this, &Page::noted);
    connect(m_now, &NowTab::linkWanted, this, &Page::linkWanted);
    connect(m_state, &Resource::changed, this, &MaintenancePage::showBadge);
    connect(m_run, &Resource::changed, this, &MaintenancePage::showBadge);
    connect(m_windows, &Resource::changed, this, [this] {
        if (!m_wanted.isEmpty())
            m_windowsTab->select(std::exchange(m_wanted, {}).toUtf8());
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_now->tick();
        m_windowsTab->tick();
    });
    m_tick.start(1'000);
}

void MaintenancePage::arrange()
{
    setAccessibleName(tr("Maintenance"));
    m_tabs->setAccessibleName(tr("Maintenance"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this page"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_now, icon(u"maintenance"_s), tr("Now"));
    m_tabs->addTab(m_windowsTab, icon(u"clock"_s), tr("Windows and calendar"));
    m_tabs->addTab(m_noticesTab, icon(u"alerts"_s), tr("Notices"));
    m_tabs->setCornerWidget(new AgeLabel(*m_state, m_context.clock));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.7), em(this, 0.5));
    layout->addWidget(m_tabs);
}

void MaintenancePage::showBadge()
{
    const QJsonObject run = m_run->data().value("run"_L1).toObject();
    const bool failed = run.value("state"_L1).toString() == "failed"_L1;
    const bool late = isOpenRun(run) && run.value("overran"_L1).toBool();
    const bool closed = m_state->data().value("maintenance"_L1)["enabled"_L1].toBool() || isOpenRun(run);
    Q_EMIT badgeChanged(failed || late || closed ? 1 : 0,
                        failed ? Severity::Critical : late ? Severity::Warning : closed ? Severity::Busy : Severity::Good);
}

bool MaintenancePage::showTab(const QString &name)
{
    const auto tab = tabNames().indexOf(name);
    if (tab >= 0)
        m_tabs->setCurrentIndex(int(tab));
    return tab >= 0;
}

bool MaintenancePage::openLink(const QStringList &parts, const QString &)
{
    if (parts.isEmpty())
        return true;
    if (parts[0].startsWith("tab="_L1))
        return showTab(parts[0].mid(4));
    if (parts.size() != 2 || parts[0] != "window"_L1)
        return false;
    showTab(u"windows"_s);
    if (m_windows->hasData())
        return m_windowsTab->select(parts[1].toUtf8());
    m_wanted = parts[1];
    return true;
}

void MaintenancePage::focusFilter()
{
    switch (m_tabs->currentIndex()) {
    case 1: return m_windowsTab->focusSearch();
    case 2: return m_noticesTab->focusSearch();
    default: m_now->focusSearch();
    }
}

bool MaintenancePage::hasSettled() const
{
    return m_state->hasData() && m_run->hasData() && m_drain->hasData() && m_windows->hasData() && m_next->hasData() && m_notices->hasData();
}

} // namespace freeagent::console
