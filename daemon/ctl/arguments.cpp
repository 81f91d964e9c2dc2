// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/arguments.h"

#include "common/config/valueforms.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

QStringList Arguments::list(const QString &option) const
{
    QStringList all;
    for (const QString &text : m_options.value(option))
        for (const QString &word : text.split(u',', Qt::SkipEmptyParts))
            all.append(word.trimmed());
    return all;
}

Millis Arguments::duration(const QString &option) const { return config::durationFrom(text(option)).value_or(Millis(0)); }

Time Arguments::moment(const QString &option) const { return fromIso(text(option)).value_or(Time{}); }

namespace {
Time startOfDay(QDate day, bool utc) { return fromMs(QDateTime(day, QTime(0, 0), utc ? Qt::UTC : Qt::LocalTime).toMSecsSinceEpoch()); }
} // namespace

Result<Time> momentFrom(const QString &text, Time now, bool utc, Toward toward)
{
    if (const auto exact = fromIso(text))
        return *exact;
    const bool forward = text.startsWith(u'+');
    if (const auto distance = config::durationFrom(forward ? text.mid(1) : text); distance && text != u"0")
        return forward || toward == Toward::Future ? now + *distance : now - *distance;
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(toMs(now), utc ? Qt::UTC : Qt::LocalTime);
    if (text == u"now")
        return now;
    if (text == u"today" || text == u"yesterday")
        return startOfDay(here.date().addDays(text == u"today" ? 0 : -1), utc);
    if (const QDate day = QDate::fromString(text, Qt::ISODate);
        day.isValid() && text.size() == 10) // Qt takes what stands behind for nothing
        return startOfDay(day, utc);
    QString spaced = text;
    QDateTime moment = QDateTime::fromString(spaced.replace(u' ', u'T'), Qt::ISODate);
    if (moment.isValid()) {
        if (utc && moment.timeSpec() == Qt::LocalTime)
            moment.setTimeSpec(Qt::UTC);
        return fromMs(moment.toMSecsSinceEpoch());
    }
    return failure("usage.bad_value", u"\"%1\" is not a time"_s.arg(text),
                   u"write 90m, 1h or 7d for that long %1, or 2026-01-31, or 2026-01-31T14:30"_s.arg(toward == Toward::Future ? u"from now"_s : u"ago"_s));
}

} // namespace freeagent::ctl
