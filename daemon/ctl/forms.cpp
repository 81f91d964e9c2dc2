// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/forms.h"

#include "common/base/textforms.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>
#include <cmath>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

QString timeText(Time time, bool utc)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMs(time), utc ? Qt::UTC : Qt::LocalTime);
    const QString zone = utc ? u"UTC"_s : moment.timeZoneAbbreviation();
    return moment.toString(u"yyyy-MM-dd HH:mm:ss "_s) + zone;
}

QString bytesOf(const QJsonValue &value) { return value.isDouble() ? sizeText(value.toInteger()) : QString(); }

QString msOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    const qint64 ms = value.toInteger(qint64(value.toDouble()));
    if (ms < 1000)
        return QString::number(ms) + u" ms"_s;
    const qint64 seconds = ms / 1000;
    return seconds >= 60 && seconds < 3600 && seconds % 60 ? u"%1m %2s"_s.arg(seconds / 60).arg(seconds % 60) : durationText(Millis(ms));
}

QString shareOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble() * 100, 'f', 1) + u" %"_s : QString();
}

} // namespace freeagent::ctl
