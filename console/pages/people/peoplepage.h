// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

class QTabWidget;

namespace freeagent::console {

class ContactsTab;
class HandoffTab;
class OnCallTab;

/// Who is called, now and in the weeks to come, how to reach them and others who can help, and what is told to whoever comes next.
class PeoplePage final : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;
    /// "tab=contacts"
    bool openLink(const QStringList &parts, const QString &fragment) override;

private:
    bool showTab(const QString &name);
    void sayBadge();

    Resource *m_now;
    Resource *m_rota;
    Resource *m_contacts;
    Resource *m_handoff;
    Resource *m_morning;
    Resource *m_weekly;
    QTabWidget *m_tabs;
    OnCallTab *m_onCall;
    ContactsTab *m_contactsTab;
    HandoffTab *m_handoffTab;
};

} // namespace freeagent::console
