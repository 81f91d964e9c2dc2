// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/timechart.h"
#include "console/farm/severity.h"

#include <QCoreApplication>
#include <QJsonObject>

/// What the plan and the statistics say, in words and curves. Pure.
namespace freeagent::console {

struct CapacityTexts {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::CapacityTexts)
};

/// Good keeps the thresholds, a warning keeps up, critical does not; unknown without a simulation.
Severity planSeverity(const QJsonObject &plan);
QString planVerdict(const QJsonObject &plan);
/// The queue of the simulated week with the levels of the alerts, from the Monday of the week of `now`.
TimePicture planPicture(const QJsonObject &plan, Time now);
/// One line of numbers to compare: "scenario", "workers", "waitP95Ms", "utilisation", "hoursAbove10", "hoursAbove20", "verdict".
QJsonObject scenarioOf(const QJsonObject &plan, const QString &name);
/// "Success rate", "Run time, iOS".
QString objectiveName(const QString &name);
/// The figure of an objective, or its goal: a percentage or a time.
QString objectiveValue(const QJsonObject &objective, bool goal);
Severity objectiveSeverity(const QJsonObject &objective);

} // namespace freeagent::console
