// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/peoplepage.h"

#include "console/farm/resource.h"
#include "console/pages/people/contactstab.h"
#include "console/pages/people/handofftab.h"
#include "console/pages/people/oncalltab.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"

#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kTurnsEvery{60'000}; ///< a handover comes by itself

const QList<std::pair<QString, QString>> &tabNames()
{
    static const QList<std::pair<QString, QString>> kTabs{{u"oncall"_s, u"phone"_s}, {u"contacts"_s, u"people"_s}, {u"handoff"_s, u"copy"_s}};
    return kTabs;
}
} // namespace

PeoplePage::PeoplePage(const PageContext &context)
    : m_now(keep(context, u"/api/oncall"_s, {"oncall.", "contacts."}, true))
    , m_rota(keep(context, u"/api/oncall/rota"_s, {"oncall.", "contacts."}))
    , m_contacts(keep(context, u"/api/contacts"_s, {"contacts."}))
    , m_handoff(keep(context, u"/api/oncall/handoff"_s, {"oncall.handover"}))
    , m_morning(keep(context, u"/api/reviews/morning"_s, {"review."}))
    , m_weekly(keep(context, u"/api/reviews/weekly"_s, {"review."}))
    , m_tabs(new QTabWidget)
    , m_onCall(new OnCallTab(context, m_now, m_rota, m_contacts, this))
    , m_contactsTab(new ContactsTab(context, m_contacts, this))
    , m_handoffTab(new HandoffTab(context, m_handoff, m_morning, m_weekly, this))
{
    setAccessibleName(tr("People"));
    m_now->refreshEvery(kTurnsEvery);
    m_rota->refreshEvery(kTurnsEvery);
    m_tabs->setAccessibleName(tr("People"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this page"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_onCall, icon(tabNames()[0].second), tr("On call"));
    m_tabs->addTab(m_contactsTab, icon(tabNames()[1].second), tr("Contacts"));
    m_tabs->addTab(m_handoffTab, icon(tabNames()[2].second), tr("Handoff and reports"));
    auto *channels = new GatedAction(context.rights, Level::Viewer, tr("Channels and deliveries"), u"link"_s, tr("By which ways people are told: test them, send again"), this);
    connect(channels, &QAction::triggered, this, [this] { Q_EMIT linkWanted(u"alerts?tab=channels"_s); });
    m_tabs->setCornerWidget(headButton(channels));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.7), em(this, 0.5));
    layout->addWidget(m_tabs);
    for (const QList<QAction *> &actions : {m_onCall->actions(), m_contactsTab->actions(), m_handoffTab->actions(), QList<QAction *>{channels}})
        addActions(actions);
    connect(m_now, &Resource::changed, this, &PeoplePage::sayBadge);
    connect(m_onCall, &OnCallTab::noted, this, &Page::noted);
    connect(m_handoffTab, &HandoffTab::noted, this, &Page::noted);
}

/// Levels at which nobody is called.
void PeoplePage::sayBadge()
{
    int nobody = 0;
    for (const QJsonValue &level : m_now->list("levels"_L1))
        nobody += level["person"_L1].isNull();
    Q_EMIT badgeChanged(nobody, nobody ? Severity::Critical : Severity::Good);
}

bool PeoplePage::showTab(const QString &name)
{
    for (int tab = 0; tab < tabNames().size(); ++tab)
        if (tabNames()[tab].first == name) {
            m_tabs->setCurrentIndex(tab);
            return true;
        }
    return false;
}

bool PeoplePage::openLink(const QStringList &parts, const QString &)
{
    return parts.isEmpty() || (parts[0].startsWith("tab="_L1) && showTab(parts[0].mid(4)));
}

void PeoplePage::focusFilter()
{
    switch (m_tabs->currentIndex()) {
    case 1: return m_contactsTab->focusSearch();
    case 2: return m_handoffTab->focusNote();
    default: m_onCall->focusSearch();
    }
}

bool PeoplePage::hasSettled() const
{
    for (const Resource *resource : {m_now, m_rota, m_contacts, m_handoff, m_morning})
        if (!resource->hasData())
            return false;
    return true;
}

} // namespace freeagent::console
