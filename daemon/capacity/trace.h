// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/capacity/demand.h"
#include "daemon/capacity/runtimes.h"

#include <random>

namespace freeagent::capacity {

inline constexpr double kSecondsOfWeek = kHoursOfWeek * 3600.0;

/// The world that is tried: what comes in, and how long it takes.
struct Scenario {
    enum class Arrivals : quint8 {
        Random, ///< as independent people submit: Poisson by hour
        Even,   ///< like clockwork; what textbook sums assume
    };
    Demand demand;
    std::array<RunTimes, 2> run; ///< not empty where there is demand
    Arrivals arrivals = Arrivals::Random;
    quint64 seed = 1; ///< equal seeds give equal answers, on every machine
    int runs = 20;    ///< weeks that are tried
};

/// One build that will come, in seconds from the beginning.
struct Arrival {
    double at;
    double run;
    Platform platform;
};

/// Numbers in [0, 1) that are the same everywhere: the distributions of the standard library are not.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    double roll() { return double(m_engine() >> 11) * 0x1p-53; }

private:
    std::mt19937_64 m_engine;
};

/// All arrivals of so many weeks, in order. Writes into `into`, so that its memory is used again.
void drawArrivals(const Scenario &scenario, quint64 seed, int weeks, std::vector<Arrival> &into);

} // namespace freeagent::capacity
