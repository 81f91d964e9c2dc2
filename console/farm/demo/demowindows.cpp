// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/demowindows.h"

#include "console/farm/demo/demojson.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kDaysAhead = 800;

bool fits(const QString &rule, QDate day)
{
    static const QStringList kCodes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    if (rule == "FREQ=DAILY"_L1)
        return true;
    const QString days = rule.section(u"BYDAY="_s, 1);
    const QString &today = kCodes[day.dayOfWeek() - 1];
    if (rule.startsWith("FREQ=WEEKLY"_L1))
        return days.split(u',').contains(today);
    if (!days.endsWith(today))
        return false;
    return days.startsWith(u'-') ? day.day() + 7 > day.daysInMonth() : (day.day() - 1) / 7 + 1 == days.chopped(2).toInt();
}
} // namespace

QJsonArray demoDates(const QJsonObject &window, Time now, int count)
{
    QJsonArray dates;
    if (!window.value("enabled"_L1).toBool())
        return dates;
    const QTimeZone zone(window.value("zone"_L1).toString().toLatin1());
    const QTime start = QTime::fromString(window.value("start"_L1).toString(), u"HH:mm"_s);
    const QDate first = QDateTime::fromMSecsSinceEpoch(toMs(now), zone).date();
    for (int ahead = 0; ahead < kDaysAhead && dates.size() < count; ++ahead) {
        const QDate day = first.addDays(ahead);
        const QDateTime local(day, start, zone);
        const Time at = fromMs(local.toMSecsSinceEpoch());
        if (fits(window.value("rule"_L1).toString(), day) && at > now)
            dates.append(QJsonObject{{u"windowId"_s, window.value("id"_L1)},
                                     {u"name"_s, window.value("name"_L1)},
                                     {u"startAt"_s, demoIso(at)},
                                     {u"endAt"_s, demoIso(at + std::chrono::minutes(window.value("durationMinutes"_L1).toInt()))},
                                     {u"localStart"_s, local.toString(u"yyyy-MM-dd'T'HH:mm"_s)}});
    }
    return dates;
}

QJsonArray demoWindows(Time now)
{
    const QJsonArray all{u"notify"_s, u"disable"_s, u"drain"_s, u"optimise"_s, u"canary"_s, u"enable"_s};
    const QJsonObject common{{u"steps"_s, all}, {u"atDeadline"_s, u"requeue"_s}, {u"drainDeadlineSeconds"_s, 1'800}, {u"enabled"_s, true},
                             {u"madeAt"_s, demoIso(now - std::chrono::hours(2'160))}, {u"changedAt"_s, demoIso(now - std::chrono::hours(720))}};
    QJsonObject monthly = common;
    monthly.insert(u"id"_s, u"win-monthly"_s);
    monthly.insert(u"name"_s, u"Monthly maintenance"_s);
    monthly.insert(u"rule"_s, u"FREQ=MONTHLY;BYDAY=1SU"_s);
    monthly.insert(u"start"_s, u"02:00"_s);
    monthly.insert(u"zone"_s, u"UTC"_s);
    monthly.insert(u"durationMinutes"_s, 120);
    monthly.insert(u"message"_s, u"Monthly maintenance of the build farm"_s);
    monthly.insert(u"by"_s, u"ada"_s);
    QJsonObject weekly = common;
    weekly.insert(u"id"_s, u"win-weekly"_s);
    weekly.insert(u"name"_s, u"Restart of the Macs"_s);
    weekly.insert(u"rule"_s, u"FREQ=WEEKLY;BYDAY=SU"_s);
    weekly.insert(u"start"_s, u"03:30"_s);
    weekly.insert(u"zone"_s, u"Europe/Berlin"_s);
    weekly.insert(u"durationMinutes"_s, 30);
    weekly.insert(u"message"_s, u"The Macs are restarted"_s);
    weekly.insert(u"by"_s, u"ben"_s);
    return {monthly, weekly};
}

} // namespace freeagent::console
