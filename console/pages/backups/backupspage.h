// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

#include <QTimer>

class QTabWidget;

namespace freeagent::console {

class BackupActions;
class DrillsTab;
class IntegrityTab;
class ListTab;
class SimulatorTab;
class StatusPanel;

/// What would be lost, how long it takes to come back, and every backup and drill that proves it.
class BackupsPage final : public Page
{
    Q_OBJECT
public:
    explicit BackupsPage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;
    /// "ID" of a backup, "tab=drills".
    bool openLink(const QStringList &parts, const QString &fragment) override;

private:
    void arrange();
    void showBadge();
    bool showTab(const QString &name);

    PageContext m_context;
    Resource *m_status;
    Resource *m_backups;
    Resource *m_retention;
    Resource *m_drills;
    Resource *m_recovery;
    Resource *m_jobs;
    BackupActions *m_actions;
    StatusPanel *m_panel;
    QTabWidget *m_tabs;
    ListTab *m_list;
    DrillsTab *m_drillsTab;
    SimulatorTab *m_simulator;
    IntegrityTab *m_integrity;
    QString m_wanted; ///< backup of a link that came before the data
    QTimer m_tick;
};

} // namespace freeagent::console
