// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QFrame>
#include <QJsonObject>

class QLabel;

namespace freeagent::console {

/// Who has one level of the escalation now, how to reach them, until when, who is next, and after how long the next level is called.
class LevelCard final : public QFrame
{
    Q_OBJECT
public:
    explicit LevelCard(QWidget *parent = nullptr);

    /// A level of GET /api/oncall. `last`: nobody is called after it.
    void show(const QJsonObject &level, bool last, Time now);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_level;
    QLabel *m_name;
    QLabel *m_reach;
    QLabel *m_until;
    QLabel *m_after;
    bool m_nobody = false;
};

} // namespace freeagent::console
