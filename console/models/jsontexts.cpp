// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/jsontexts.h"

#include "common/base/textforms.h"
#include "console/farm/spokentime.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::JsonTexts)
};

QString dash() { return u"–"_s; }
} // namespace

std::optional<Time> jsonTime(const QJsonValue &value)
{
    if (value.isDouble())
        return fromMs(value.toInteger());
    return value.isString() ? fromIso(value.toString()) : std::nullopt;
}

QString timeOf(const QJsonValue &value, Time now)
{
    const auto time = jsonTime(value);
    return time ? spokenTime(*time, now) : dash();
}

QString agoOf(const QJsonValue &value, Time now)
{
    const auto time = jsonTime(value);
    if (!time)
        return dash();
    if (*time > now)
        //: %1 is a duration.
        return Text::tr("in %1").arg(spokenDuration(*time - now));
    //: %1 is a duration.
    return Text::tr("%1 ago").arg(spokenDuration(now - *time));
}

QString secondsOf(const QJsonValue &value)
{
    return value.isDouble() ? spokenDuration(Millis(qint64(value.toDouble() * 1000))) : dash();
}

QString bytesOf(const QJsonValue &value) { return value.isDouble() ? sizeText(value.toInteger()) : dash(); }

QString percentOf(const QJsonValue &value, int digits)
{
    //: %1 is a number.
    return value.isDouble() ? Text::tr("%1 %").arg(QLocale().toString(value.toDouble() * 100, 'f', digits)) : dash();
}

QString numberOf(const QJsonValue &value, int digits)
{
    return value.isDouble() ? QLocale().toString(value.toDouble(), 'f', digits) : dash();
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString().isEmpty() ? dash() : value.toString();
}

double sortTime(const QJsonValue &value)
{
    const auto time = jsonTime(value);
    return time ? double(toMs(*time)) : 0;
}

} // namespace freeagent::console
