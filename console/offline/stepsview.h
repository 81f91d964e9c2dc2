// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/offline/commandrun.h"
#include "console/offline/steps.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace freeagent::console {

class Notice;
class Pill;

/// The emergency steps, one below the other: what each is for, the exact command, a button that runs it, and how it ended.
class StepsView final : public QWidget
{
    Q_OBJECT
public:
    explicit StepsView(QWidget *parent = nullptr);

    void setReach(const Reach &reach);
    /// One runs: the others wait.
    void setBusy(bool busy);
    void showEnd(const QString &step, const Ended &how);
    QToolButton *runButton(const QString &step) const;

Q_SIGNALS:
    void wanted(const freeagent::console::EmergencyStep &step);
    /// The person wants to set how commands get there.
    void accessWanted();

private:
    struct Row {
        EmergencyStep step;
        QLabel *command;
        QToolButton *run;
        Pill *end;
    };
    QWidget *makeRow(const EmergencyStep &step, int number);
    void update();

    QList<Row> m_rows;
    Notice *m_way;
    Reach m_reach;
    bool m_busy = false;
};

} // namespace freeagent::console
