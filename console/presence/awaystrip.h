// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/presence/absence.h"

#include <QWidget>

class QToolButton;

namespace freeagent::console {

class Notice;

/// "While you were away (02:10-08:55): 3 events, 1 still open", above the page until somebody has seen it. GUI thread.
class AwayStrip final : public QWidget
{
    Q_OBJECT
public:
    /// Events beyond this are a number.
    static constexpr int kLines = 5;

    explicit AwayStrip(QWidget *parent = nullptr);

    /// No event: hidden. `builds`: builds that failed meanwhile.
    void show(const Span &span, const QList<MissedEvent> &events, int builds, Time now);
    QString text() const;

Q_SIGNALS:
    void seen();
    void linkWanted(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    QWidget *line(const MissedEvent &event);
    QString headline() const;

    Notice *m_notice;
    QToolButton *m_details;
    QWidget *m_lines = nullptr;
    Span m_span;
    QList<MissedEvent> m_events;
    int m_builds = 0;
    Time m_now{};
};

} // namespace freeagent::console
