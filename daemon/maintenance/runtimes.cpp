// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/runtimes.h"

#include <algorithm>
#include <numeric>

namespace freeagent::maintenance {

namespace {
constexpr auto kReadAgain = std::chrono::minutes(10);
constexpr auto kLookBack = std::chrono::days(14);
constexpr size_t kEnough = 5;
} // namespace

RunTimes::RunTimes(Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

RunTimes::~RunTimes() { *m_alive = false; }

void RunTimes::tick()
{
    if (m_read && m_clock.monotonic() - *m_read < kReadAgain)
        return;
    m_read = m_clock.monotonic();
    const auto take = [this, alive = m_alive](Result<std::vector<FinishedBuild>> builds) {
        if (!*alive || !builds) // the old figures are better than none
            return;
        std::array<std::vector<Millis>, 2> times;
        for (const FinishedBuild &build : *builds)
            if (build.outcome == Outcome::Success && build.startedAt)
                times[size_t(build.platform)].push_back(build.completedAt - *build.startedAt);
        for (size_t i = 0; i < times.size(); ++i)
            m_figures[i] = figuresOf(std::move(times[i]));
    };
    m_store.finishedBuilds(m_clock.now() - kLookBack, m_clock.now(), take);
}

RunTimes::Figures RunTimes::figuresOf(std::vector<Millis> times)
{
    if (times.size() < kEnough)
        return {};
    const size_t rank = (times.size() * 95 + 99) / 100 - 1;
    std::nth_element(times.begin(), times.begin() + std::ptrdiff_t(rank), times.end());
    const Millis p95 = times[rank];
    const Millis sum = std::accumulate(times.begin(), times.end(), Millis(0));
    return {sum / qint64(times.size()), p95};
}

} // namespace freeagent::maintenance
