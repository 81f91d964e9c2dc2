// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/plan.h"

#include "daemon/capacity/ruleofthumb.h"
#include "daemon/capacity/search.h"

#include <QTimeZone>
#include <algorithm>

namespace freeagent::capacity {

namespace {
constexpr Millis kWorkdayRun = std::chrono::minutes(15);
constexpr double kArrivalsPerTry = 500'000; ///< all runs together: about a tenth of a second
constexpr int kFewestRuns = 5;
constexpr int kMostRuns = 20;

std::optional<double> buildsPerDay(const Question &question, const std::optional<Measured> &measured)
{
    if (question.buildsPerDay)
        return *question.buildsPerDay * question.growth;
    return measured ? std::optional(measured->arrivals.perDay() * question.growth) : std::nullopt;
}

/// What comes in, or nothing when that is not known.
std::optional<Demand> demandOf(const Plan &plan)
{
    const Question &question = plan.question;
    if (!plan.buildsPerDay)
        return std::nullopt;
    if (question.curve == Curve::Workday)
        return workday(*plan.buildsPerDay, *plan.iosShare);
    if (!plan.measured || plan.measured->arrivals.perWeek() <= 0)
        return std::nullopt;
    const Demand &own = plan.measured->arrivals;
    const Demand scaled = own.scaled(*plan.buildsPerDay / own.perDay());
    return question.iosShare ? scaled.withIosShare(*question.iosShare) : scaled;
}

std::array<RunTimes, 2> runTimesOf(const Plan &plan)
{
    if (plan.question.curve == Curve::Workday)
        return {RunTimes::always(kWorkdayRun), RunTimes::always(kWorkdayRun)};
    std::array<RunTimes, 2> run = plan.measured->run;
    for (RunTimes &times : run)
        if (times.isEmpty())
            times = plan.measured->allRuns;
    return run;
}

void settleIosShare(Plan &plan)
{
    if (plan.question.iosShare)
        plan.iosShare = plan.question.iosShare;
    else if (plan.measured)
        plan.iosShare = plan.measured->arrivals.iosShare();
    else if (plan.question.curve == Curve::Workday && plan.buildsPerDay) {
        plan.iosShare = 0.5;
        plan.assumptions.append(QStringLiteral("Half of the builds are for iOS."));
    }
}

void nameAssumptions(Plan &plan)
{
    if (plan.question.curve == Curve::Workday)
        plan.assumptions.append(QStringLiteral("A preset, not measured: builds come from 09:00 to 17:00, Monday to Friday, and take 15 minutes."));
    else if (plan.simulation)
        for (const Platform platform : {Platform::Ios, Platform::Android})
            if (plan.measured->run[size_t(platform)].isEmpty())
                plan.assumptions.append(QStringLiteral("No %1 build has finished yet: its run times are taken from the other platform.")
                                            .arg(platform == Platform::Ios ? QStringLiteral("iOS") : QStringLiteral("Android")));
    if (plan.simulation && !plan.question.farm)
        plan.assumptions.append(QStringLiteral("No worker is registered: as many as the rule of thumb says are tried."));
}

QString unknownReason(const Plan &plan)
{
    const QString rule = plan.workersByRule ? QStringLiteral(" The rule of thumb says %1.").arg(*plan.workersByRule) : QString();
    return (plan.measured ? QStringLiteral("Nothing was submitted in this period.") : plan.unmeasured) + rule;
}

Scenario scenarioOf(const Plan &plan, const Demand &demand)
{
    Scenario scenario;
    scenario.demand = demand;
    scenario.run = runTimesOf(plan);
    scenario.runs = int(std::clamp(kArrivalsPerTry / std::max(1.0, demand.perWeek() * 2), double(kFewestRuns), double(kMostRuns)));
    return scenario;
}

Result<void> simulateInto(Plan &plan, const Demand &demand, const GoOn &goOn)
{
    const Scenario scenario = scenarioOf(plan, demand);
    const Slots farm = plan.question.farm.value_or(Slots{*plan.workersByRule, 0, 0});
    plan.simulation = simulate(scenario, farm, goOn);
    if (!plan.simulation)
        return failure("capacity.stopped", QStringLiteral("The simulation did not end within its time."),
                       QStringLiteral("Ask for fewer builds a day, or ask again when the controller has less to do."));
    Recommendation recommendation = leastFarm(scenario, farm, goOn);
    plan.recommended = recommendation.farm;
    plan.why = std::move(recommendation.why);
    if (plan.question.curve == Curve::Measured)
        plan.advice = adviceFor(scenario, *plan.simulation, plan.recommended, goOn);
    return {};
}
} // namespace

QByteArrayView word(Curve curve) { return curve == Curve::Measured ? "measured" : "workday"; }

Result<Plan> plan(const Question &question, const Observed &observed, const GoOn &goOn)
{
    Plan plan;
    plan.question = question;
    if (Result<Measured> measured = measure(observed, QTimeZone(question.zone)))
        plan.measured = std::move(*measured);
    else
        plan.unmeasured = measured.error().message;
    plan.buildsPerDay = buildsPerDay(question, plan.measured);
    if (plan.buildsPerDay)
        plan.workersByRule = workersByRule(*plan.buildsPerDay);
    if (plan.buildsPerDay.value_or(0) > kMostBuildsPerDay)
        return failure("capacity.too_large", QStringLiteral("The planner simulates up to %1 builds a day.").arg(kMostBuildsPerDay),
                       QStringLiteral("Plan for a part of the farm."));
    settleIosShare(plan);
    if (const auto demand = demandOf(plan)) {
        if (const auto simulated = simulateInto(plan, *demand, goOn); !simulated)
            return tl::unexpected(simulated.error());
    } else {
        plan.why = unknownReason(plan);
    }
    nameAssumptions(plan);
    return plan;
}

} // namespace freeagent::capacity
