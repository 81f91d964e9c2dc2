// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/queueoutlook.h"

#include "console/farm/queuehistory.h"
#include "console/farm/spokentime.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace freeagent::console {

namespace {
constexpr int kWeeks = 4;
constexpr int kFewestWeeks = 2;
constexpr double kHour = 3.6e6;
constexpr double kWeek = 7 * 24 * kHour;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::QueueOutlook)
};

/// Between the middles of the two hours around; nothing where an hour is missing.
std::optional<double> valueAt(const QList<QPointF> &hourly, double at)
{
    const auto after = std::upper_bound(hourly.begin(), hourly.end(), at - kHour / 2, [](double t, const QPointF &point) { return t < point.x(); });
    if (after == hourly.begin() || after == hourly.end())
        return std::nullopt;
    const QPointF &before = *std::prev(after);
    if (after->x() - before.x() > 2 * kHour)
        return std::nullopt;
    const double part = (at - kHour / 2 - before.x()) / (after->x() - before.x());
    return before.y() + part * (after->y() - before.y());
}

std::optional<double> usualAt(const QList<QPointF> &hourly, double at)
{
    double sum = 0;
    int weeks = 0;
    for (int week = 1; week <= kWeeks; ++week)
        if (const auto value = valueAt(hourly, at - week * kWeek)) {
            sum += *value;
            ++weeks;
        }
    return weeks < kFewestWeeks ? std::nullopt : std::optional(sum / weeks);
}
} // namespace

std::optional<Time> aboveSince(const QList<api::QueueSample> &samples, int level, Time now)
{
    std::optional<Time> since;
    Time next = now;
    for (auto sample = samples.rbegin(); sample != samples.rend(); ++sample) {
        if (sample->pending <= level || next - sample->at > QueueHistory::kHole)
            break;
        since = next = sample->at;
    }
    return since;
}

QString aboveText(int level, Millis lasted, Millis needed)
{
    const qint64 has = lasted.count() / 60'000;
    const qint64 of = needed.count() / 60'000;
    if (lasted >= needed)
        //: The alert is given after a number of minutes. %1 builds wait, %2 is a length of time.
        return Text::tr("Above %1 for %2: the alert for a lasting queue is due.").arg(QString::number(level), spokenDuration(lasted));
    //: %1 builds wait, for %2 of the %3 minutes after which there is an alert; %4 is a length of time.
    return Text::tr("Above %1 for %2 of %3 min: alert in %4 unless it falls.")
        .arg(QString::number(level), QString::number(has), QString::number(of), spokenDuration(Millis((of - has) * 60'000)));
}

QList<QPointF> queueForecast(const QList<QPointF> &hourly, double present, Time now, Time until)
{
    const double begin = double(toMs(now));
    const auto usualNow = usualAt(hourly, begin);
    if (!usualNow)
        return {};
    QList<QPointF> points{{begin, present}};
    for (double at = begin + kHour / 4; at <= double(toMs(until)); at += kHour / 4) {
        const auto usual = usualAt(hourly, at);
        if (!usual)
            return {};
        points << QPointF(at, std::max(0.0, *usual + (present - *usualNow) * std::exp2((begin - at) / kHour)));
    }
    return points.size() > 1 ? points : QList<QPointF>();
}

std::optional<double> ratePerMinute(const QList<QPointF> &counter, bool shrinks)
{
    const double minutes = counter.size() < 2 ? 0 : (counter.last().x() - counter.first().x()) / 60'000;
    if (minutes < 2)
        return std::nullopt;
    double grown = 0;
    for (qsizetype i = 1; i < counter.size(); ++i) {
        const double step = counter[i].y() - counter[i - 1].y();
        grown += step >= 0 ? step : shrinks ? 0 : counter[i].y();
    }
    return grown / minutes;
}

} // namespace freeagent::console
