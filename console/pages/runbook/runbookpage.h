// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

#include <QJsonArray>
#include <QTimer>

class QTabWidget;

namespace freeagent::console {

class MorningTab;
class RowsTab;
class RunbookActions;

/// The runbook: every row with its present answer and the way to where it is done, and the morning check with what changed since
/// yesterday first.
class RunbookPage final : public Page
{
    Q_OBJECT
public:
    explicit RunbookPage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;
    /// "tab=morning", "tab=rows", "RB-06"
    bool openLink(const QStringList &parts, const QString &fragment) override;

private:
    void arrange();
    void take();
    QList<Resource *> resources() const;

    PageContext m_context;
    QJsonArray m_book;
    Resource *m_morning;
    Resource *m_selfTest;
    Resource *m_recovery;
    Resource *m_drills;
    Resource *m_schedule;
    Resource *m_onCall;
    Resource *m_contacts;
    RunbookActions *m_actions;
    QTabWidget *m_tabs;
    RowsTab *m_rows;
    MorningTab *m_morningTab;
    QTimer m_soon; ///< several answers that come together are shown once
};

} // namespace freeagent::console
