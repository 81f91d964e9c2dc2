// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QJsonObject>

namespace freeagent::console {

/// A figure of a rule in units of people: GiB, percent, minutes. Shows no digits that say nothing, and does not turn with the wheel of
/// a mouse that only passes by.
class ThresholdField final : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit ThresholdField(const QString &name, QWidget *parent = nullptr);

    /// `unit` is that of the wire. Without a condition the field is off.
    void show(const QJsonValue &condition, const QString &unit);
    /// A length of time, in minutes where it is a number of them.
    void showSeconds(int seconds);
    int seconds() const { return qRound(value() * m_factor); }
    /// As it is now; what the field cannot show to the last digit stays as it was.
    QJsonValue condition() const;
    bool isChanged() const;

    QString textFromValue(double value) const override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    QJsonObject m_condition;
    double m_factor = 1; ///< units of the wire for one of people
    double m_shown = 0;
};

} // namespace freeagent::console
