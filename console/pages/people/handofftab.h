// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace freeagent::console {

class GatedAction;

/// The note for whoever comes next, prefilled with what happened, and the reports that go out by themselves.
class HandoffTab final : public QWidget
{
    Q_OBJECT
public:
    HandoffTab(const PageContext &context, Resource *handoff, Resource *morning, Resource *weekly, QWidget *page);

    QList<QAction *> actions() const;
    QPlainTextEdit *note() const { return m_note; }
    QString report() const;
    void focusNote();

Q_SIGNALS:
    void noted(const QString &text);

private:
    QWidget *arrangeNote();
    QWidget *arrangeReports();
    void arrange();
    void takeNote();
    void takeReport();
    void ask(int weeks);
    void send();
    Resource *shown() const;

    PageContext m_context;
    Resource *m_handoff;
    Resource *m_morning;
    Resource *m_weekly;
    QSpinBox *m_weeks;
    QPlainTextEdit *m_note;
    QString m_prefilled;
    QButtonGroup *m_kind;
    QLabel *m_when;
    QPlainTextEdit *m_report;
    GatedAction *m_copyNote;
    GatedAction *m_freshNote;
    GatedAction *m_copyReport;
    GatedAction *m_send;
};

} // namespace freeagent::console
