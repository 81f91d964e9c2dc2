// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/capacity/capacitypage.h"

#include "console/farm/resource.h"
#include "console/pages/capacity/plantab.h"
#include "console/pages/capacity/trendstab.h"
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
    static const QStringList kTabs{u"plan"_s, u"trends"_s};
    return kTabs;
}
} // namespace

CapacityPage::CapacityPage(const PageContext &context)
    : m_plan(keep(context, u"/api/capacity/plan"_s, {"worker.registered", "worker.retired"}))
    , m_pending(keep(context, u"/api/metrics/series/pending"_s, {}))
    , m_active(keep(context, u"/api/metrics/series/active"_s, {}))
    , m_workers(keep(context, u"/api/metrics/series/workers_online"_s, {}))
    , m_summary(keep(context, u"/api/stats/summary"_s, {}))
    , m_tabs(new QTabWidget)
    , m_planTab(new PlanTab(context, m_plan, this))
    , m_trends(new TrendsTab(context, {m_pending, m_active, m_workers, m_summary}))
{
    for (Resource *resource : {m_pending, m_active, m_workers, m_summary})
        resource->refreshEvery(kAskAgain);
    setAccessibleName(tr("Capacity"));
    m_tabs->setAccessibleName(tr("Capacity"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this page"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_planTab, icon(u"capacity"_s), tr("Plan"));
    m_tabs->addTab(m_trends, icon(u"clock"_s), tr("Trends"));
    m_tabs->setCornerWidget(new AgeLabel(*m_plan, context.clock));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.7), em(this, 0.5));
    layout->addWidget(m_tabs);
    addActions(m_planTab->actions());
    connect(m_planTab, &PlanTab::noted, this, &Page::noted);
    connect(m_trends, &TrendsTab::noted, this, &Page::noted);
}

bool CapacityPage::openLink(const QStringList &parts, const QString &)
{
    if (parts.isEmpty())
        return true;
    const auto tab = parts[0].startsWith("tab="_L1) ? tabNames().indexOf(parts[0].mid(4)) : -1;
    if (tab >= 0)
        m_tabs->setCurrentIndex(int(tab));
    return tab >= 0;
}

void CapacityPage::focusFilter() { m_tabs->currentIndex() == 1 ? m_trends->focusSearch() : m_planTab->focusSearch(); }

bool CapacityPage::hasSettled() const
{
    return m_plan->hasData() && m_pending->hasData() && m_active->hasData() && m_workers->hasData() && m_summary->hasData();
}

} // namespace freeagent::console
