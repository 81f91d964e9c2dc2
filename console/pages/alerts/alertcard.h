// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"

#include <QFrame>
#include <QJsonObject>

class QLabel;
class QToolButton;

namespace freeagent::console {

class Pill;

/// One alert: what, since when, why, and the one thing to do. Shown for as long as the alert is, never replaced by another.
class AlertCard final : public QFrame
{
    Q_OBJECT
public:
    explicit AlertCard(QWidget *parent = nullptr);

    void show(const QJsonObject &alert, Time now);
    const QJsonObject &alert() const { return m_alert; }
    void setChosen(bool chosen);
    QToolButton *recommended() const { return m_recommended; }

Q_SIGNALS:
    void chosen(const QString &id);
    /// The recommended button was pressed.
    void actionWanted(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QJsonObject m_alert;
    Severity m_severity = Severity::Neutral;
    bool m_chosen = false;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_cause;
    QLabel *m_evidence;
    QLabel *m_state;
    Pill *m_pill;
    QToolButton *m_recommended;
};

} // namespace freeagent::console
