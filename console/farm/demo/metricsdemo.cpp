// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/metricsdemo.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
using std::chrono::hours;
using std::chrono::minutes;

constexpr int kLost = 12;          ///< minutes for which one machine is gone
constexpr double kSeconds = 75;    ///< a build waits for each that is before it
constexpr qint64 kBefore = 40'000; ///< builds of the years before the last day

/// What the world remembers of its last day.
struct LastDay {
    explicit LastDay(const DemoStage &stage)
        : now(stage.clock.now())
        , seen(stage.world.snapshot())
    {
    }
    bool covers(Time at) const { return !seen.history.isEmpty() && at >= seen.history.first().at; }
    const api::QueueSample &sample(Time at) const
    {
        const auto after = std::upper_bound(seen.history.begin(), seen.history.end(), at, [](Time t, const api::QueueSample &one) { return t < one.at; });
        return *std::prev(after);
    }
    double oldest(Time at) const
    {
        double longest = 0;
        for (const api::BuildItem &build : seen.builds) {
            const auto left = build.startedAt ? build.startedAt : build.completedAt;
            if (build.submittedAt <= at && (!left || *left > at))
                longest = std::max(longest, double((at - build.submittedAt).count()) / 1'000);
        }
        return longest;
    }
    qint64 count(Time at, std::optional<Time> (*when)(const api::BuildItem &)) const
    {
        return std::count_if(seen.builds.begin(), seen.builds.end(), [&](const api::BuildItem &build) {
            const auto moment = when(build);
            return moment && *moment <= at;
        });
    }

    Time now;
    api::Snapshot seen;
};

/// Builds that wait at this time of a usual week.
double usual(Time at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC);
    const double hour = time.time().msecsSinceStartOfDay() / 3.6e6;
    const double curve = time.date().dayOfWeek() < 6 ? std::exp(-std::pow((hour - 14) / 3.6, 2)) : 0.08;
    const double wave = 1 + 0.25 * std::sin(double(toMs(at)) / 2.9e6) + 0.15 * std::sin(double(toMs(at)) / 7.3e5);
    return std::max(0.0, curve * wave * 14 - 1);
}

std::optional<double> figure(const QString &name, const LastDay &day, Time at)
{
    const bool covered = day.covers(at);
    if (name == "pending"_L1)
        return covered ? day.sample(at).pending : usual(at);
    if (name == "active"_L1)
        return covered ? day.sample(at).active : std::min(6.0, usual(at) * 1.4);
    if (name == "oldest_wait"_L1)
        return covered ? day.oldest(at) : usual(at) * kSeconds;
    if (name == "workers_online"_L1)
        return at > day.now - minutes(kLost) ? 5 : day.now - at > hours(24) && (toMs(at) / 86'400'000) % 9 == 4 ? 5 : 6;
    if (name == "submitted_total"_L1 && covered)
        return double(kBefore + day.count(at, [](const api::BuildItem &build) { return std::optional(build.submittedAt); }));
    if (name == "started_total"_L1 && covered)
        return double(day.count(at, [](const api::BuildItem &build) { return build.startedAt; }));
    if (name == "finished_total"_L1 && covered)
        return double(kBefore + day.count(at, [](const api::BuildItem &build) { return build.outcome == Outcome::Cancelled ? std::nullopt : build.completedAt; }));
    return std::nullopt;
}

DemoReply series(const DemoStage &stage, const DemoCall &call)
{
    const QString name = call.parts[0];
    const LastDay day(stage);
    const qint64 step = std::max(10, call.query(u"step"_s).toInt()) * 1'000;
    const qint64 from = call.query(u"from"_s).isEmpty() ? toMs(call.now - hours(24)) : call.query(u"from"_s).toLongLong();
    QJsonArray points;
    for (qint64 at = from / step * step; at <= toMs(call.now); at += step)
        if (const auto value = figure(name, day, fromMs(at)))
            points.append(QJsonArray{at, *value, *value, *value});
    return {{{u"name"_s, name}, {u"unit"_s, name == "oldest_wait"_L1 ? u"seconds"_s : u"builds"_s}, {u"step"_s, step / 1'000}, {u"points"_s, points}}};
}
} // namespace

void addMetricsDemo(const DemoStage &stage)
{
    stage.routes.add("GET", u"/api/metrics/series/*"_s, [stage](const DemoCall &call) { return series(stage, call); });
}

} // namespace freeagent::console
