// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

class QLabel;
class QProgressBar;

namespace freeagent::console {

class BackupActions;
class Gauge;
class Notice;
class Pill;

/// How much would be lost, how long a restore takes, and whether all that keeps it so works.
class StatusPanel final : public QWidget
{
    Q_OBJECT
public:
    struct Sources {
        Resource *status;
        Resource *drills;
        Resource *recovery;
        Resource *jobs;
    };

    StatusPanel(const PageContext &context, const Sources &sources, BackupActions *actions);

    /// As time goes on.
    void refresh();
    const Gauge *lossGauge() const { return m_loss; }
    const Gauge *timeGauge() const { return m_time; }

private:
    void arrange();
    void showGauges(const QJsonObject &status, Time now);
    void showLines(const QJsonObject &status, Time now);
    void showRuns();
    void showIntegrity(Time now);

    PageContext m_context;
    Sources m_from;
    BackupActions *m_actions;
    Gauge *m_loss;
    Gauge *m_time;
    Notice *m_trouble;
    Pill *m_integrity;
    QLabel *m_next;
    QLabel *m_where;
    QLabel *m_log;
    QLabel *m_sound;
    QProgressBar *m_progress;
};

} // namespace freeagent::console
