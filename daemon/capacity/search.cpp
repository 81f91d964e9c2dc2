// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/search.h"

#include "common/base/textforms.h"

#include <cmath>

namespace freeagent::capacity {

namespace {
constexpr int kMost = 2000;

using Farm = std::function<Slots(int)>;

struct Found {
    int number;
    Simulation with;
    std::optional<Simulation> withOneLess; ///< nothing when one less was not worth a try
};

/// The least number in [from, kMost] whose farm keeps the thresholds: doubles its steps upwards, then halves them. More workers never make
/// a queue longer, since every try meets the same builds.
class Search
{
public:
    Search(const Scenario &scenario, Farm farm, const GoOn &goOn)
        : m_scenario(scenario)
        , m_farm(std::move(farm))
        , m_goOn(goOn)
    {
    }

    std::optional<Found> from(int least)
    {
        int tooFew = least - 1;
        int enough = least;
        for (int step = 1; !tried(enough); step *= 2) {
            if (m_stopped || enough >= kMost)
                return std::nullopt;
            tooFew = enough;
            enough = std::min(kMost, enough + step);
        }
        while (enough - tooFew > 1) {
            const int middle = tooFew + (enough - tooFew) / 2;
            const bool kept = tried(middle);
            if (m_stopped)
                return std::nullopt;
            (kept ? enough : tooFew) = middle;
        }
        return Found{enough, *m_enough, m_tooFew};
    }

private:
    bool tried(int number)
    {
        std::optional<Simulation> simulation = simulate(m_scenario, m_farm(number), m_goOn);
        m_stopped = !simulation;
        if (m_stopped)
            return false;
        const bool kept = simulation->keepsThresholds();
        (kept ? m_enough : m_tooFew) = std::move(simulation);
        return kept;
    }

    const Scenario &m_scenario;
    Farm m_farm;
    const GoOn &m_goOn;
    std::optional<Simulation> m_enough;
    std::optional<Simulation> m_tooFew;
    bool m_stopped = false;
};

int atLeast(double load) { return load > 0 ? std::min(kMost, int(std::floor(load)) + 1) : 0; }

QString workers(int number)
{
    return number == 1 ? QStringLiteral("1 worker") : QStringLiteral("%1 workers").arg(number);
}

QString reason(const Simulation &with, const std::optional<Simulation> &withOneLess)
{
    const int hour = with.worstHour();
    QString text = QStringLiteral("With %1 at most %2 builds wait for 95 % of the busiest hour (%3), and more than %4 for at most %5 at a time.")
                       .arg(inWords(with.farm)).arg(with.queueByHour[size_t(hour)].p95).arg(hourName(hour)).arg(kQueueWarning)
                       .arg(durationText(with.longestAbove10));
    if (!withOneLess)
        return text;
    const int before = withOneLess->worstHour();
    return text + QStringLiteral(" With %1 it would be %2 on %3, and more than %4 for %5.")
                      .arg(inWords(withOneLess->farm)).arg(withOneLess->queueByHour[size_t(before)].p95).arg(hourName(before))
                      .arg(kQueueWarning).arg(durationText(withOneLess->longestAbove10));
}

Recommendation nothing(const GoOn &goOn)
{
    return {std::nullopt, goOn() ? QStringLiteral("Even %1 workers do not keep the thresholds.").arg(kMost)
                                 : QStringLiteral("The time for the search was up.")};
}

Scenario only(const Scenario &scenario, Platform platform)
{
    Scenario part = scenario;
    part.demand.perHour[1 - size_t(platform)] = {};
    return part;
}

/// Each platform by itself; then both together, since the queue that counts is the sum.
Recommendation leastSeparate(const Scenario &scenario, const GoOn &goOn)
{
    const Load load = loadOf(scenario);
    const auto ios = Search(only(scenario, Platform::Ios), [](int n) { return Slots{0, n, 0}; }, goOn).from(atLeast(load.ios));
    const auto android = ios ? Search(only(scenario, Platform::Android), [](int n) { return Slots{0, 0, n}; }, goOn).from(atLeast(load.android))
                             : std::nullopt;
    if (!android)
        return nothing(goOn);
    Slots farm{0, ios->number, android->number};
    std::optional<Simulation> less;
    while (farm.total() <= kMost) {
        const auto both = simulate(scenario, farm, goOn);
        if (!both)
            break;
        if (both->keepsThresholds())
            return {farm, reason(*both, less)};
        less = both;
        ++(load.ios / std::max(1, farm.ios) >= load.android / std::max(1, farm.android) ? farm.ios : farm.android);
    }
    return nothing(goOn);
}
} // namespace

QString inWords(const Slots &farm)
{
    if (farm.ios == 0 && farm.android == 0)
        return workers(farm.any);
    QStringList parts;
    if (farm.any > 0)
        parts.append(QStringLiteral("%1 for both platforms").arg(workers(farm.any)));
    if (farm.ios > 0)
        parts.append(QStringLiteral("%1 for iOS").arg(workers(farm.ios)));
    if (farm.android > 0)
        parts.append(QStringLiteral("%1 for Android").arg(workers(farm.android)));
    return parts.join(QStringLiteral(" and "));
}

Recommendation leastFarm(const Scenario &scenario, const Slots &present, const GoOn &goOn)
{
    if (scenario.demand.perWeek() <= 0)
        return {Slots{}, QStringLiteral("Nothing comes in, so nobody is needed.")};
    if (present.any == 0 && present.total() > 0)
        return leastSeparate(scenario, goOn);
    const Load load = loadOf(scenario);
    const auto farm = [&present](int any) { return Slots{any, present.ios, present.android}; };
    const int least = std::max({atLeast(load.total() - present.ios - present.android), atLeast(load.ios - present.ios),
                                atLeast(load.android - present.android)});
    const auto found = Search(scenario, farm, goOn).from(least);
    return found ? Recommendation{found->with.farm, reason(found->with, found->withOneLess)} : nothing(goOn);
}

} // namespace freeagent::capacity
