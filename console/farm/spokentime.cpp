// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/spokentime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::SpokenTime)
};

QDateTime local(Time time) { return QDateTime::fromMSecsSinceEpoch(toMs(time)); }

QString two(const QString &first, const QString &second, qint64 amount)
{
    return amount ? first + u' ' + second : first;
}
} // namespace

QString spokenDuration(Millis duration)
{
    const qint64 s = std::max<qint64>(0, duration.count() / 1000);
    //: A duration. Keep these short: they stand in table cells.
    const QString seconds = Text::tr("%1 s").arg(s);
    if (s < 60)
        return seconds;
    //: A duration in minutes.
    const auto minutes = [](qint64 n) { return Text::tr("%1 min").arg(n); };
    //: A duration in hours.
    const auto hours = [](qint64 n) { return Text::tr("%1 h").arg(n); };
    if (s < 3600)
        return minutes(s / 60);
    if (s < 86400)
        return two(hours(s / 3600), minutes(s / 60 % 60), s / 60 % 60);
    //: A duration in days.
    return two(Text::tr("%1 d").arg(s / 86400), hours(s / 3600 % 24), s / 3600 % 24);
}

QString spokenTime(Time time, Time now)
{
    const QDateTime when = local(time);
    const QDateTime today = local(now);
    if (when.date() == today.date())
        return when.toString(u"HH:mm"_s);
    if (when.daysTo(today) >= 0 && when.daysTo(today) < 6)
        return QLocale().dayName(when.date().dayOfWeek(), QLocale::ShortFormat) + when.toString(u" HH:mm"_s);
    return QLocale().toString(when, QLocale::ShortFormat);
}

QString logTime(Time time)
{
    return local(time).toString(u"HH:mm:ss"_s);
}

} // namespace freeagent::console
