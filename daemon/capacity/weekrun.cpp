// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/weekrun.h"

#include <algorithm>
#include <deque>
#include <queue>

namespace freeagent::capacity {

namespace {
constexpr double kLongWait = 600;
constexpr int kStride = 4096; ///< events between two questions whether to go on

enum Shelf : quint8 { Ios, Android, Any, Shelves };

struct Busy {
    double until;
    Shelf shelf;
    bool operator>(const Busy &other) const { return until > other.until; }
};

/// The farm's rules of placement, narrowed to what a forecast needs: first in, first out; a worker for one platform before one for all.
class Week
{
public:
    Week(const Slots &farm, WeekRun &out)
        : m_free{farm.ios, farm.android, farm.any}
        , m_out(out)
    {
        m_out = {};
        m_out.queueByMinute.reserve(kMinutesOfWeek);
        m_out.waitsAbove10ByHour.assign(kHoursOfWeek, 0);
    }

    void arrive(const Arrival &build)
    {
        freeUntil(build.at);
        sampleBefore(build.at);
        const Shelf own = build.platform == Platform::Ios ? Ios : Android;
        if (m_free[own] > 0)
            start(build, own, build.at);
        else if (m_free[Any] > 0)
            start(build, Any, build.at);
        else
            m_waiting[own].push_back(build);
    }

    void finish()
    {
        freeUntil(2 * kSecondsOfWeek);
        sampleBefore(2 * kSecondsOfWeek);
        while (!m_busy.empty() && queued())
            freeOne();
        for (const std::deque<Arrival> &queue : m_waiting)
            m_out.unserved += std::count_if(queue.begin(), queue.end(), [](const Arrival &build) { return build.at >= kSecondsOfWeek; });
    }

private:
    int queued() const { return int(m_waiting[Ios].size() + m_waiting[Android].size()); }

    void freeUntil(double at)
    {
        while (!m_busy.empty() && m_busy.top().until <= at)
            freeOne();
    }

    void freeOne()
    {
        const Busy done = m_busy.top();
        sampleBefore(done.until);
        m_busy.pop();
        ++m_free[done.shelf];
        if (std::deque<Arrival> *queue = queueFor(done.shelf)) {
            const Arrival build = queue->front();
            queue->pop_front();
            start(build, done.shelf, done.until);
        }
    }

    std::deque<Arrival> *queueFor(Shelf shelf)
    {
        std::deque<Arrival> &ios = m_waiting[Ios];
        std::deque<Arrival> &android = m_waiting[Android];
        if (shelf != Any)
            return m_waiting[shelf].empty() ? nullptr : &m_waiting[shelf];
        if (ios.empty() || android.empty())
            return !ios.empty() ? &ios : !android.empty() ? &android : nullptr;
        return ios.front().at <= android.front().at ? &ios : &android;
    }

    void start(const Arrival &build, Shelf shelf, double at)
    {
        --m_free[shelf];
        const double end = at + build.run;
        m_busy.push({end, shelf});
        m_out.busySeconds += std::max(0.0, std::min(end, 2 * kSecondsOfWeek) - std::max(at, kSecondsOfWeek));
        if (build.at < kSecondsOfWeek)
            return;
        const double wait = at - build.at;
        m_out.waits.push_back(wait);
        if (wait > kLongWait)
            ++m_out.waitsAbove10ByHour[size_t((build.at - kSecondsOfWeek) / 3600)];
    }

    void sampleBefore(double at)
    {
        while (m_out.queueByMinute.size() < kMinutesOfWeek && kSecondsOfWeek + double(m_out.queueByMinute.size()) * 60 < at)
            m_out.queueByMinute.push_back(queued());
    }

    std::array<int, Shelves> m_free;
    std::array<std::deque<Arrival>, 2> m_waiting;
    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> m_busy;
    WeekRun &m_out;
};
} // namespace

bool runWeek(const std::vector<Arrival> &arrivals, const Slots &farm, const GoOn &goOn, WeekRun &into)
{
    Week week(farm, into);
    for (size_t i = 0; i < arrivals.size(); ++i) {
        if (i % kStride == 0 && !goOn())
            return false;
        week.arrive(arrivals[i]);
    }
    week.finish();
    return goOn();
}

} // namespace freeagent::capacity
