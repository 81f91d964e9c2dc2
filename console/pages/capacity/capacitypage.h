// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

class QTabWidget;

namespace freeagent::console {

class PlanTab;
class TrendsTab;

/// Whether the farm is large enough: what would happen, and what was.
class CapacityPage final : public Page
{
    Q_OBJECT
public:
    explicit CapacityPage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;
    /// "tab=trends".
    bool openLink(const QStringList &parts, const QString &fragment) override;

private:
    Resource *m_plan;
    Resource *m_pending;
    Resource *m_active;
    Resource *m_workers;
    Resource *m_summary;
    QTabWidget *m_tabs;
    PlanTab *m_planTab;
    TrendsTab *m_trends;
};

} // namespace freeagent::console
