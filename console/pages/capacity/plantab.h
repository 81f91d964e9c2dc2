// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class GatedAction;
class ListView;
class Pill;
class PlanForm;
class TimeChart;

/// What would happen with so many builds and workers: the queue of a week, the waits, how many workers are advised, and why.
class PlanTab final : public QWidget
{
    Q_OBJECT
public:
    PlanTab(const PageContext &context, Resource *plan, QWidget *page);

    QList<QAction *> actions() const;
    void focusSearch();

Q_SIGNALS:
    void noted(const QString &text);

private:
    QWidget *makeQuestion();
    QWidget *makeWeek();
    QWidget *makeScenarios();
    void take();
    void keepScenario();
    void showScenarios();

    PageContext m_context;
    Resource *m_plan;
    PlanForm *m_form;
    GatedAction *m_keep;
    GatedAction *m_forget;
    Pill *m_pill;
    QLabel *m_recommended;
    QLabel *m_figures;
    QLabel *m_advice;
    TimeChart *m_chart;
    JsonTable m_table;
    ListView *m_list;
    QJsonArray m_kept;
    int m_made = 0;
};

} // namespace freeagent::console
