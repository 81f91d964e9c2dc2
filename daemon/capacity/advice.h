// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/capacity/simulation.h"

namespace freeagent::capacity {

/// Something that would make people wait less, and how much.
struct Advice {
    QByteArray kind; ///< add_worker, move_hour, reach_thresholds
    QString text;    ///< one sentence
    std::optional<double> removesPercent; ///< of the waits above 10 minutes
    std::optional<int> workers;           ///< how many more
    std::optional<int> hourOfDay;
};

/// What the simulated farm suggests, best first; empty when nobody waits longer than 10 minutes, or when it was stopped.
QList<Advice> adviceFor(const Scenario &scenario, const Simulation &present, const std::optional<Slots> &recommended, const GoOn &goOn);

} // namespace freeagent::capacity
