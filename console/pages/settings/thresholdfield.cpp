// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/thresholdfield.h"

#include "console/widgets/measure.h"

#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr double kGiB = 1024.0 * 1024 * 1024;
constexpr double kPercent = 0.01;
constexpr int kMinute = 60;            ///< seconds
constexpr int kLongest = 7 * 86'400; ///< seconds

QString suffixOf(const QString &unit)
{
    if (unit == "bytes"_L1)
        return u" GiB"_s;
    if (unit == "ratio"_L1)
        return u" %"_s;
    if (unit == "seconds"_L1)
        return u" s"_s;
    if (unit == "builds"_L1)
        //: Behind a number of builds, in a narrow field.
        return u' ' + ThresholdField::tr("builds");
    return unit.isEmpty() || unit == "level"_L1 ? QString() : u' ' + unit;
}

QString signOf(const QString &way)
{
    return way == "below"_L1 ? u"< "_s : way == "atLeast"_L1 ? u"≥ "_s : u"> "_s;
}
} // namespace

ThresholdField::ThresholdField(const QString &name, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setAccessibleName(name);
    setRange(0, 1e9);
    setDecimals(2);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(characters(this, 16));
    setEnabled(false);
}

void ThresholdField::show(const QJsonValue &condition, const QString &unit)
{
    m_condition = condition.toObject();
    m_factor = unit == "bytes"_L1 ? kGiB : unit == "ratio"_L1 ? kPercent : 1;
    setEnabled(!m_condition.isEmpty());
    setPrefix(m_condition.isEmpty() ? QString() : signOf(m_condition.begin().key()));
    setSuffix(m_condition.isEmpty() ? QString() : suffixOf(unit));
    //: In the place of a figure: there is no such threshold.
    setSpecialValueText(m_condition.isEmpty() ? tr("none") : QString());
    setValue(m_condition.isEmpty() ? 0 : m_condition.begin()->toDouble() / m_factor);
    m_shown = value();
}

void ThresholdField::showSeconds(int seconds)
{
    m_condition = {{u"seconds"_s, seconds}};
    const bool isMinutes = seconds % kMinute == 0;
    m_factor = isMinutes ? kMinute : 1;
    setEnabled(true);
    setMaximum(kLongest / m_factor);
    //: Minutes, behind a number.
    setSuffix(u' ' + (isMinutes ? tr("min") : u"s"_s));
    //: In the place of a length of time.
    setSpecialValueText(tr("at once"));
    setValue(seconds / m_factor);
    m_shown = value();
}

bool ThresholdField::isChanged() const { return !m_condition.isEmpty() && !qFuzzyCompare(1 + value(), 1 + m_shown); }

QJsonValue ThresholdField::condition() const
{
    if (m_condition.isEmpty())
        return QJsonValue::Null;
    return isChanged() ? QJsonObject{{m_condition.begin().key(), value() * m_factor}} : m_condition;
}

QString ThresholdField::textFromValue(double value) const { return locale().toString(value, 'f', QLocale::FloatingPointShortest); }

void ThresholdField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        return QDoubleSpinBox::wheelEvent(event);
    event->ignore();
}

} // namespace freeagent::console
