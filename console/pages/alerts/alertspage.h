// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

#include <QTimer>

class QButtonGroup;
class QLabel;
class QTabWidget;

namespace freeagent::console {

class AlertActions;
class AlertDetail;
class AlertList;
class ChannelsTab;
class RulesTab;
class SilencesTab;

/// What asks for somebody: why, since when, what to do, who has it. Then what is kept quiet, when people are called, and by which ways.
class AlertsPage final : public Page
{
    Q_OBJECT
public:
    explicit AlertsPage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;
    /// "ID", "rule/queue-depth", "tab=rules".
    bool openLink(const QStringList &parts, const QString &fragment) override;
    QList<PageCommand> commands(const QString &typed) const override;

private:
    QWidget *makeAlerts();
    void take();
    void tick();
    bool showTab(const QString &name);

    PageContext m_context;
    Resource *m_alerts;
    Resource *m_silences;
    Resource *m_rules;
    AlertActions *m_actions;
    QTabWidget *m_tabs;
    QButtonGroup *m_states;
    AlertList *m_list;
    AlertDetail *m_detail;
    SilencesTab *m_silencesTab;
    RulesTab *m_rulesTab;
    ChannelsTab *m_channelsTab;
    QString m_wanted; ///< alert of a link that came before the data
    QTimer m_tick;
};

} // namespace freeagent::console
