// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/runbook/runbookpage.h"

#include "console/farm/resource.h"
#include "console/pages/runbook/morningtab.h"
#include "console/pages/runbook/rowstab.h"
#include "console/pages/runbook/runbookactions.h"
#include "console/pages/runbook/runbookanswers.h"
#include "console/pages/runbook/runbookrows.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/resourceline.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kChecksEvery{300'000}; ///< eight questions within the controller
constexpr Millis kAskAgain{60'000};

const QStringList &tabNames()
{
    static const QStringList kTabs{u"rows"_s, u"morning"_s};
    return kTabs;
}
} // namespace

RunbookPage::RunbookPage(const PageContext &context)
    : m_context(context)
    , m_book(runbookRows(shippedRunbook()))
    , m_morning(keep(context, u"/api/reviews/morning"_s, {"review."}))
    , m_selfTest(keep(context, u"/api/selftest"_s, {}))
    , m_recovery(keep(context, u"/api/admin/recovery"_s, {"alert."}))
    , m_drills(keep(context, u"/api/drills"_s, {"schedule.run"}))
    , m_schedule(keep(context, u"/api/admin/schedule"_s, {"schedule."}))
    , m_onCall(keep(context, u"/api/oncall"_s, {"oncall.", "contacts."}))
    , m_contacts(keep(context, u"/api/contacts"_s, {"contacts."}))
    , m_actions(new RunbookActions(context, this))
    , m_tabs(new QTabWidget)
    , m_rows(new RowsTab(context, m_actions))
    , m_morningTab(new MorningTab(context, m_morning, m_actions->check(), this))
{
    m_morning->refreshEvery(kChecksEvery);
    for (Resource *resource : {m_selfTest, m_schedule, m_onCall})
        resource->refreshEvery(kAskAgain);
    arrange();
    for (GatedAction *action : m_actions->all() + m_morningTab->actions())
        addAction(action);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RunbookPage::take);
    for (Resource *resource : resources())
        connect(resource, &Resource::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_actions, &RunbookActions::linkWanted, this, &Page::linkWanted);
    connect(m_actions, &RunbookActions::noted, this, &Page::noted);
    connect(m_actions, &RunbookActions::checkWanted, m_morning, &Resource::refresh);
    connect(m_actions, &RunbookActions::done, this, [this] {
        for (Resource *resource : {m_selfTest, m_drills, m_schedule, m_contacts})
            resource->refresh();
    });
    connect(m_morningTab, &MorningTab::noted, this, &Page::noted);
    connect(m_morningTab, &MorningTab::linkWanted, this, &Page::linkWanted);
    take();
}

void RunbookPage::arrange()
{
    setAccessibleName(tr("Runbook"));
    m_tabs->setAccessibleName(tr("Runbook"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this page"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_rows, icon(u"runbook"_s), tr("Rows"));
    m_tabs->addTab(m_morningTab, icon(u"check"_s), tr("Morning check"));
    m_tabs->setCornerWidget(new AgeLabel(*m_morning, m_context.clock));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.7), em(this, 0.5));
    layout->addWidget(m_tabs);
}

QList<Resource *> RunbookPage::resources() const { return {m_morning, m_selfTest, m_recovery, m_drills, m_schedule, m_onCall, m_contacts}; }

void RunbookPage::take()
{
    const Time now = m_context.clock.now();
    m_actions->setSchedule(m_schedule->data());
    m_rows->take(withAnswers(m_book, {m_morning->data(), m_selfTest->data(), m_recovery->data(), m_drills->data(), m_schedule->data(), m_onCall->data(), m_contacts->data()}, now));
    m_rows->sayReview(reviewText(m_contacts->data(), now));
}

bool RunbookPage::openLink(const QStringList &parts, const QString &)
{
    if (parts.isEmpty())
        return true;
    if (!parts[0].startsWith("tab="_L1)) {
        m_tabs->setCurrentIndex(0);
        return m_rows->select(parts[0]);
    }
    const auto tab = tabNames().indexOf(parts[0].mid(4));
    if (tab >= 0)
        m_tabs->setCurrentIndex(int(tab));
    return tab >= 0;
}

void RunbookPage::focusFilter() { m_tabs->currentIndex() == 0 ? m_rows->focusSearch() : m_morningTab->focusSearch(); }

bool RunbookPage::hasSettled() const
{
    const QList<Resource *> all = resources();
    return !m_soon.isActive() && std::all_of(all.begin(), all.end(), [](const Resource *resource) { return resource->hasData(); });
}

} // namespace freeagent::console
