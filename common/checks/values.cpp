// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/checks/values.h"

#include "common/base/textforms.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;

namespace freeagent::checks {

std::optional<Time> timeOf(const QJsonValue &value)
{
    if (value.isDouble())
        return fromMs(value.toInteger());
    return value.isString() ? fromIso(value.toString()) : std::nullopt;
}

QString distanceText(Time time, Time now)
{
    const Millis distance = time - now;
    if (distance > std::chrono::seconds(1))
        return u"in "_s + durationText(distance);
    return distance < -std::chrono::seconds(1) ? durationText(-distance) + u" ago"_s : u"now"_s;
}

QString secondsOf(const QJsonValue &value)
{
    return value.isDouble() ? durationText(std::chrono::seconds(qint64(value.toDouble()))) : QString();
}

QString numberOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    return number == std::floor(number) && std::abs(number) < 1e15 ? QString::number(qint64(number)) : QString::number(number, 'f', 1);
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return numberOf(value);
    if (!value.isArray())
        return value.toString();
    QStringList words;
    for (const QJsonValue &item : value.toArray())
        words.append(item.isObject() ? textOf(item.toObject().value("name"_L1)) : textOf(item));
    return words.join(u", "_s);
}

} // namespace freeagent::checks
