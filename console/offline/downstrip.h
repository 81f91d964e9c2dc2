// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/offline/contactalarm.h"

#include <QWidget>

class QPushButton;

namespace freeagent::console {

class Notice;

/// Says in the window that the controller is away, since when, and leads to what can be done about it. Never a box in front of anything.
class DownStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit DownStrip(QWidget *parent = nullptr);

    /// `farm`: its name. Called as time goes on.
    void show(const ContactAlarm &alarm, const QString &farm, Time now);
    QString text() const;
    QPushButton *stepsButton() const { return m_steps; }
    QPushButton *laterButton() const { return m_later; }

Q_SIGNALS:
    void stepsWanted();
    void retryWanted();

private:
    Notice *m_notice;
    QPushButton *m_steps;
    QPushButton *m_retry;
    QPushButton *m_later;
    bool m_isPutOff = false; ///< until contact is back
};

} // namespace freeagent::console
