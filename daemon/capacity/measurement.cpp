// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/measurement.h"

#include <QDateTime>
#include <QTimeZone>

namespace freeagent::capacity {

namespace {
constexpr Millis kQuarter = std::chrono::minutes(15); ///< no zone's offset is finer
constexpr Millis kWeek = std::chrono::hours(kHoursOfWeek);

int hourOfWeek(Time at, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
    return (local.date().dayOfWeek() - 1) * 24 + local.time().hour();
}

/// The local hours of the week that a period touches, quarter by quarter: asking the zone for every build would cost more than all else.
class Calendar
{
public:
    Calendar(Time from, Time until, const QTimeZone &zone)
        : m_from(std::chrono::floor<std::chrono::hours>(from))
    {
        for (Time at = m_from; at < until; at += kQuarter) {
            m_hours.push_back(hourOfWeek(at, zone));
            m_exposure[size_t(m_hours.back())] += 0.25;
        }
    }
    int hourOf(Time at) const { return m_hours[size_t((at - m_from) / kQuarter)]; }
    double exposure(int hour) const { return m_exposure[size_t(hour)]; } ///< hours

private:
    Time m_from;
    std::vector<int> m_hours;
    WeekCurve m_exposure{};
};

Time beginOf(const Observed &observed)
{
    if (observed.submissions.empty())
        return observed.until;
    return std::max(observed.since, observed.submissions.front().first);
}

Demand arrivals(const Observed &observed, Time from, const QTimeZone &zone, qint64 &submitted)
{
    const Calendar calendar(from, observed.until, zone);
    Demand demand;
    for (const auto &[at, platform] : observed.submissions) {
        if (at < from || at >= observed.until)
            continue;
        ++submitted;
        const int hour = calendar.hourOf(at);
        demand.perHour[size_t(platform)][size_t(hour)] += 1 / calendar.exposure(hour);
    }
    return demand;
}

/// Whatever occupied a worker counts, cancelled builds too.
void measureTimes(const std::vector<FinishedBuild> &finished, Measured &into)
{
    std::array<std::vector<Millis>, 2> runs;
    std::vector<Millis> all;
    std::vector<Millis> waits;
    for (const FinishedBuild &build : finished) {
        if (!build.startedAt || build.completedAt < *build.startedAt)
            continue;
        runs[size_t(build.platform)].push_back(build.completedAt - *build.startedAt);
        all.push_back(build.completedAt - *build.startedAt);
        waits.push_back(std::max(Millis(0), *build.startedAt - build.submittedAt));
    }
    for (size_t platform = 0; platform < runs.size(); ++platform)
        into.run[platform] = RunTimes(std::move(runs[platform]));
    into.allRuns = RunTimes(std::move(all));
    into.waits = RunTimes(std::move(waits));
}

qint64 numberThatRan(const std::vector<FinishedBuild> &finished)
{
    return std::count_if(finished.begin(), finished.end(), [](const FinishedBuild &build) { return build.startedAt.has_value(); });
}
} // namespace

Result<Measured> measure(const Observed &observed, const QTimeZone &zone)
{
    const Time from = beginOf(observed);
    const Millis length = observed.until - from;
    const qint64 ran = numberThatRan(observed.finished);
    if (length < kWeek || ran < kLeastFinished)
        return failure("capacity.unknown",
                       QStringLiteral("The farm's own history is too short: %1 of 7 days and %2 of %3 finished builds.")
                           .arg(std::chrono::duration_cast<std::chrono::days>(std::max(Millis(0), length)).count()).arg(ran).arg(kLeastFinished),
                       QStringLiteral("Ask again when a week of builds is known, or give curve=workday and buildsPerDay to calculate with a preset."));
    Measured measured;
    measured.weeks = double(length.count()) / double(kWeek.count());
    measured.arrivals = arrivals(observed, from, zone, measured.submitted);
    measureTimes(observed.finished, measured);
    return measured;
}

} // namespace freeagent::capacity
