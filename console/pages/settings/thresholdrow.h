// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

class QGridLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace freeagent::console {

class Pill;
class ThresholdField;

/// One rule in the table of thresholds: its figures to type over, what they are as delivered, and what others would have done.
class ThresholdRow final : public QObject
{
    Q_OBJECT
public:
    /// Takes two lines of the grid from `line` on.
    ThresholdRow(QGridLayout *grid, int line, const QJsonObject &rule, QObject *parent);

    static void addTitles(QGridLayout *grid);
    /// News of the rule; what somebody types is not replaced by it.
    void show(const QJsonObject &rule);
    const QJsonObject &rule() const { return m_rule; }
    QString title() const;
    /// Body of PUT /api/alert-rules/:id: only what is different.
    QJsonObject changes() const;
    /// As typed, for a back-test.
    QJsonObject typed() const;
    void discard();
    /// What is typed has been taken by the controller.
    void settle();
    void filter(const QStringList &words);
    /// Under the row; empty: nothing.
    void say(const QString &text);
    QString said() const;
    /// Empty: it may be changed.
    void allow(const QString &whyNot);
    ThresholdField *warningField() const { return m_warning; }
    ThresholdField *criticalField() const { return m_critical; }
    ThresholdField *holdsField() const { return m_holds; }
    QToolButton *resetButton() const { return m_reset; }
    Pill *mark() const { return m_mark; }

Q_SIGNALS:
    void edited();
    void resetWanted();

private:
    void fill();
    void showMark();
    QList<QWidget *> widgets() const;

    QJsonObject m_rule;
    QString m_whyNot;
    QLabel *m_title;
    ThresholdField *m_warning;
    ThresholdField *m_critical;
    ThresholdField *m_holds;
    QLabel *m_usual;
    Pill *m_mark;
    QToolButton *m_reset;
    QLabel *m_verdict;
    bool m_filling = false;
    bool m_visible = true;
};

} // namespace freeagent::console
