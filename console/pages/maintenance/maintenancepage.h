// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

#include <QTimer>

class QTabWidget;

namespace freeagent::console {

class MaintenanceActions;
class NoticesTab;
class NowTab;
class WindowsTab;

/// The doors of the farm: the maintenance under way, what still runs, when the next one comes, and what users were told.
class MaintenancePage final : public Page
{
    Q_OBJECT
public:
    explicit MaintenancePage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;
    /// "tab=windows", "window/ID".
    bool openLink(const QStringList &parts, const QString &fragment) override;

private:
    void arrange();
    void showBadge();
    bool showTab(const QString &name);

    PageContext m_context;
    Resource *m_state;
    Resource *m_run;
    Resource *m_drain;
    Resource *m_windows;
    Resource *m_next;
    Resource *m_notices;
    MaintenanceActions *m_actions;
    QTabWidget *m_tabs;
    NowTab *m_now;
    WindowsTab *m_windowsTab;
    NoticesTab *m_noticesTab;
    QString m_wanted; ///< window of a link that came before the data
    QTimer m_tick;
};

} // namespace freeagent::console
