// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace freeagent::services {

/// From where on a figure is a warning, and from where on critical: it has to lie beyond the value, not on it, for longer than `holds`.
struct Threshold {
    double warning;
    double critical;
    std::chrono::seconds holds;
};

/// The runbook's thresholds, once for all who judge by them: health, alerts, the Prometheus rules, the dashboard.
struct Thresholds {
    Threshold queue{10, 20, std::chrono::minutes(15)}; ///< pending builds; critical is so at once
    double queueClear = 8;                             ///< the alarm ends when fewer wait than this
    std::chrono::seconds queueClearHolds = std::chrono::minutes(5);
    Threshold failureRate{0.10, 0.25, std::chrono::seconds(0)}; ///< 0 to 1, of the builds that ended in the last day, cancelled ones left out
    int failureLeast = 8;                                       ///< with fewer finished builds a rate says nothing
    Threshold diskFree{20.0 * (1ll << 30), 5.0 * (1ll << 30), std::chrono::seconds(0)}; ///< bytes, of each volume; beyond is below
    Threshold cpu{0.70, 0.90, std::chrono::minutes(5)};           ///< 0 to 1 of the machine
    Threshold memory{0.80, 0.95, std::chrono::seconds(0)};        ///< 0 to 1 of the machine or of the control group
    Threshold workersOffline{0, 0.5, std::chrono::seconds(0)};    ///< 0 to 1 of the registered workers: any, and more than half
    std::chrono::hours backupLate{26};                            ///< age of the newest verified backup; late is beyond
    std::chrono::hours backupMissing{50};                         ///< two were missed
    std::chrono::minutes lateHolds{30};                           ///< what was missed while the controller was off is made up for at its start
    std::chrono::days drillLate{8};                               ///< since the last restore drill that succeeded
    double successObjective = 0.95;                               ///< of the builds of seven days; met when above
    std::chrono::minutes runObjectiveIos{15};                     ///< mean; met when below
    std::chrono::minutes runObjectiveAndroid{10};
};
inline constexpr Thresholds kThresholds;

} // namespace freeagent::services
