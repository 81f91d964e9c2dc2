// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/settingspage.h"

#include "console/farm/resource.h"
#include "console/farm/rights.h"
#include "console/pages/settings/configurationtab.h"
#include "console/pages/settings/consoletab.h"
#include "console/pages/settings/thresholdstab.h"
#include "console/pages/settings/tokenstab.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kOften{30'000}; ///< no event tells of tokens and of files that were read again

const QStringList &tabNames()
{
    static const QStringList kTabs{u"thresholds"_s, u"tokens"_s, u"configuration"_s, u"console"_s};
    return kTabs;
}
} // namespace

SettingsPage::SettingsPage(const PageContext &context)
    : m_rights(context.rights)
    , m_rules(keep(context, u"/api/alert-rules"_s, {"alert.rule"}))
    , m_tokens(new Resource(context.source, context.clock, u"/api/tokens"_s, {}, this))
    , m_configuration(new Resource(context.source, context.clock, u"/api/admin/configuration"_s, {}, this))
    , m_tabs(new QTabWidget)
    , m_thresholdsTab(new ThresholdsTab(context, m_rules, this))
    , m_tokensTab(new TokensTab(context, m_tokens, this))
    , m_configurationTab(new ConfigurationTab(context, m_configuration, this))
{
    setAccessibleName(tr("Settings"));
    m_tokens->refreshEvery(kOften);
    m_configuration->refreshEvery(kOften);
    m_tabs->setAccessibleName(tr("Settings"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this page"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_thresholdsTab, icon(u"alerts"_s), tr("Thresholds"));
    m_tabs->addTab(m_tokensTab, icon(u"key"_s), tr("Tokens"));
    //: Of the controller: what its files, flags and variables say.
    m_tabs->addTab(m_configurationTab, icon(u"settings"_s), tr("Configuration"));
    m_tabs->addTab(new ConsoleTab(context), icon(u"overview"_s), tr("This console"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.7), em(this, 0.5));
    layout->addWidget(m_tabs);
    for (const QList<QAction *> &actions : {m_thresholdsTab->actions(), m_tokensTab->actions(), m_configurationTab->actions()})
        addActions(actions);
    connect(&context.rights, &Rights::changed, this, &SettingsPage::allow);
    connect(m_thresholdsTab, &ThresholdsTab::noted, this, &Page::noted);
    connect(m_tokensTab, &TokensTab::noted, this, &Page::noted);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    allow();
}

void SettingsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    allow();
}

void SettingsPage::allow()
{
    const bool may = isVisible() && m_rights.may(Level::Admin);
    m_tokens->setActive(may);
    m_configuration->setActive(may);
}

void SettingsPage::focusFilter()
{
    switch (m_tabs->currentIndex()) {
    case 0: return m_thresholdsTab->focusSearch();
    case 1: return m_tokensTab->focusSearch();
    case 2: return m_configurationTab->focusSearch();
    default: m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    }
}

bool SettingsPage::openLink(const QStringList &parts, const QString &)
{
    if (parts.isEmpty())
        return true;
    const qsizetype tab = parts[0].startsWith("tab="_L1) ? tabNames().indexOf(parts[0].mid(4)) : -1;
    if (tab >= 0)
        m_tabs->setCurrentIndex(int(tab));
    return tab >= 0;
}

bool SettingsPage::hasSettled() const
{
    return m_rules->hasData() && (!m_rights.may(Level::Admin) || (m_tokens->hasData() && m_configuration->hasData()));
}

} // namespace freeagent::console
