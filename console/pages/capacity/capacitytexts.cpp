// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/capacity/capacitytexts.h"

#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr double kManyWaiting = 10;
constexpr double kTooManyWaiting = 20;
constexpr auto kHour = std::chrono::hours(1);

QJsonObject simulationOf(const QJsonObject &plan) { return plan.value("simulation"_L1).toObject(); }

/// Hour 0 of the plan.
Time mondayOf(Time now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).date();
    return fromMs(QDateTime(today.addDays(1 - today.dayOfWeek()), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}
} // namespace

Severity planSeverity(const QJsonObject &plan)
{
    const QJsonObject simulation = simulationOf(plan);
    if (simulation.isEmpty())
        return Severity::Unknown;
    if (!simulation.value("keepsUp"_L1).toBool())
        return Severity::Critical;
    return simulation.value("keepsThresholds"_L1).toBool() ? Severity::Good : Severity::Warning;
}

QString planVerdict(const QJsonObject &plan)
{
    switch (planSeverity(plan)) {
    case Severity::Good: return CapacityTexts::tr("Enough");
    case Severity::Warning: return CapacityTexts::tr("Too slow at times");
    case Severity::Critical: return CapacityTexts::tr("Not enough");
    default: return CapacityTexts::tr("Not known");
    }
}

TimePicture planPicture(const QJsonObject &plan, Time now)
{
    TimePicture picture;
    picture.from = mondayOf(now);
    const QJsonArray hours = simulationOf(plan).value("queueByHour"_L1).toArray();
    picture.to = picture.from + kHour * std::max<qsizetype>(1, hours.size());
    TimeCurve most{.name = CapacityTexts::tr("Most"), .points = {}, .tone = TimeCurve::Tone::Quiet, .dotted = true};
    TimeCurve usual{.name = CapacityTexts::tr("Half of all weeks"), .points = {}, .tone = TimeCurve::Tone::Running};
    //: Of one hundred minutes, the queue is not longer in ninety-five.
    TimeCurve high{.name = CapacityTexts::tr("95 of 100"), .points = {}, .tone = TimeCurve::Tone::Pending, .area = true};
    for (qsizetype hour = 0; hour < hours.size(); ++hour) {
        const double at = double(toMs(picture.from + kHour * hour));
        most.points << QPointF(at, hours[hour]["max"_L1].toDouble());
        high.points << QPointF(at, hours[hour]["p95"_L1].toDouble());
        usual.points << QPointF(at, hours[hour]["p50"_L1].toDouble());
    }
    picture.curves = {high, usual, most};
    picture.levels = {{kManyWaiting, CapacityTexts::tr("10 waiting"), Severity::Warning}, {kTooManyWaiting, CapacityTexts::tr("20 waiting"), Severity::Critical}};
    return picture;
}

QJsonObject scenarioOf(const QJsonObject &plan, const QString &name)
{
    const QJsonObject simulation = simulationOf(plan);
    QJsonObject row{{u"scenario"_s, name}, {u"verdict"_s, planVerdict(plan)}, {u"severity"_s, int(planSeverity(plan))}};
    for (const QString &key : {u"workers"_s, u"waitP95Ms"_s, u"utilisation"_s, u"hoursAbove10"_s, u"hoursAbove20"_s})
        row.insert(key, simulation.value(key));
    return row;
}

QString objectiveName(const QString &name)
{
    if (name == "success_rate"_L1)
        return CapacityTexts::tr("Success rate");
    if (name == "run_time_ios"_L1)
        return CapacityTexts::tr("Run time, iOS");
    return name == "run_time_android"_L1 ? CapacityTexts::tr("Run time, Android") : name;
}

QString objectiveValue(const QJsonObject &objective, bool goal)
{
    if (objective.contains("objectiveMs"_L1)) {
        const QJsonValue ms = objective.value(goal ? "objectiveMs"_L1 : "valueMs"_L1);
        return ms.isDouble() ? spokenDuration(Millis(qint64(ms.toDouble()))) : u"–"_s;
    }
    return percentOf(objective.value(goal ? "objective"_L1 : "value"_L1));
}

Severity objectiveSeverity(const QJsonObject &objective)
{
    if (!objective.value("met"_L1).isBool())
        return Severity::Unknown;
    if (!objective.value("met"_L1).toBool())
        return Severity::Critical;
    return objective.value("regressed"_L1).toBool() ? Severity::Warning : Severity::Good;
}

} // namespace freeagent::console
