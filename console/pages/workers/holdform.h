// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;

namespace freeagent::console {

/// Until when a worker is held, and what becomes of the build it has.
class HoldForm final : public QWidget
{
    Q_OBJECT
public:
    /// `mayRequeue`: a pause can give the builds back at once, a drain cannot.
    HoldForm(Time now, bool mayRequeue, QWidget *parent = nullptr);

    /// Nothing: until somebody resumes it.
    std::optional<Time> until() const;
    bool requeue() const;
    QComboBox *untilBox() const { return m_until; }
    QCheckBox *requeueBox() const { return m_requeue; }

private:
    Time m_now;
    QComboBox *m_until;
    QDateTimeEdit *m_date;
    QCheckBox *m_requeue;
};

} // namespace freeagent::console
