// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/attribution/clusters.h"
#include "daemon/metrics/summary.h"

#include <QJsonObject>
#include <QStringList>

namespace freeagent::people {

/// Seven days, the seven before them, and what failed most often.
struct Week {
    Time from{};
    Time until{};
    metrics::Summary now;
    metrics::Summary before;
    std::vector<attribution::Cluster> clusters; ///< most builds first
};

/// Splits builds that ended in the six weeks before `until` (two weeks, and four before those for the baseline), in the order of their ends. Pure.
Week weekOf(const std::vector<FinishedBuild> &builds, std::vector<attribution::Cluster> clusters, Time until);
/// How far back weekOf() wants builds.
constexpr auto kWeekReach = std::chrono::days(42);

/// Lines for people: objectives, trend against the week before, the five failures that cost most builds. Without builds it says so and invents
/// nothing. Pure.
QStringList weekText(const Week &week);
QString weekTitle(const Week &week);
QJsonObject toJson(const Week &week);

} // namespace freeagent::people
