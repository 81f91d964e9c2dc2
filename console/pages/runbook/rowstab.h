// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;
class QListWidget;

namespace freeagent::console {

class GatedAction;
class ListView;
class Pill;
class RunbookActions;

/// Every row of the runbook: what is wanted, how it is met, what the controller answers now, and what can be done about it from here.
class RowsTab final : public QWidget
{
    Q_OBJECT
public:
    RowsTab(const PageContext &context, RunbookActions *actions);

    /// As runbookRows() gives them, with their answers.
    void take(const QJsonArray &rows);
    void sayReview(const QString &text);
    /// "RB-06"
    bool select(const QString &row);
    void focusSearch();

private:
    QWidget *makeChapters();
    QWidget *makeList();
    QWidget *makeDetail();
    void fillChapters(const QJsonArray &rows);
    void showChosen();

    PageContext m_context;
    RunbookActions *m_actions;
    JsonTable m_table;
    ListView *m_list;
    QListWidget *m_chapters;
    QLabel *m_review;
    QLabel *m_title;
    QLabel *m_wanted;
    Pill *m_status;
    QLabel *m_answer;
    QLabel *m_how;
    QList<std::pair<GatedAction *, QWidget *>> m_buttons;
};

} // namespace freeagent::console
