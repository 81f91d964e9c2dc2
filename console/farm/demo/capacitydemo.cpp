// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/capacitydemo.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kWeek = 168;
constexpr double kUsual = 118;        ///< builds a day
constexpr double kRunMs = 11 * 60'000;
constexpr int kWorkers = 6;

/// Part of a week's builds that comes in this hour.
double partOf(int hour, bool workday)
{
    const int day = hour / 24;
    const int of = hour % 24;
    const bool work = day < 5 && of >= 9 && of < 17;
    if (workday)
        return work ? 1.0 / 40 : 0;
    const double curve = day < 5 ? std::exp(-std::pow((of - 14.0) / 4.0, 2)) + 0.06 : 0.1;
    return curve / (5 * 7.1 + 5 * 24 * 0.06 + 2 * 24 * 0.1);
}

struct Outcome {
    QJsonArray queue;
    double worst = 0;
    double above10 = 0;
    double above20 = 0;
    double busy = 0;
    bool keepsUp = true;
};

Outcome reckon(double perDay, int workers, bool workday)
{
    Outcome outcome;
    const double hourly = workers * 3'600'000 / kRunMs;
    const double week = perDay * (workday ? 5 : 7);
    double waiting = 0;
    for (int turn = 0; turn < 2 * kWeek; ++turn) {
        const double comes = week * partOf(turn % kWeek, workday);
        waiting = std::max(0.0, waiting + comes - hourly);
        if (turn < kWeek)
            continue;
        // Chance makes a queue also where there is room on average.
        const double load = std::min(0.97, comes / hourly);
        const double usual = waiting + load * load / (1 - load) * 0.5;
        outcome.queue.append(QJsonObject{{u"p50"_s, int(usual)}, {u"p95"_s, int(usual * 1.6 + load * 3)}, {u"max"_s, int(usual * 2.2 + load * 6)}});
        outcome.worst = std::max(outcome.worst, usual * 1.6 + load * 3);
        outcome.above10 += usual * 1.6 + load * 3 > 10;
        outcome.above20 += usual * 1.6 + load * 3 > 20;
        outcome.busy += std::min(comes, hourly) / hourly / kWeek;
    }
    outcome.keepsUp = week < hourly * kWeek;
    return outcome;
}

DemoReply plan(const DemoCall &call)
{
    const double asked = call.query(u"buildsPerDay"_s).toDouble();
    const double growth = call.query(u"growth"_s).isEmpty() ? 1 : call.query(u"growth"_s).toDouble();
    const bool workday = call.query(u"curve"_s) == "workday"_L1;
    const int workers = call.query(u"workers"_s).isEmpty() ? kWorkers : call.query(u"workers"_s).toInt();
    const double perDay = (asked > 0 ? asked : kUsual) * growth;
    const Outcome outcome = reckon(perDay, workers, workday);
    int advised = 1;
    while (reckon(perDay, advised, workday).above20 > 0)
        ++advised;
    const double rate = workers / kRunMs;
    QJsonArray arrivals;
    for (int hour = 0; hour < kWeek; ++hour)
        arrivals.append(kUsual * 7 * partOf(hour, false));
    QJsonArray advice;
    if (advised > workers)
        advice.append(QJsonObject{{u"kind"_s, u"reach_thresholds"_s}, {u"text"_s, u"%1 more workers keep the queue below 20"_s.arg(advised - workers)}, {u"removesPercent"_s, QJsonValue::Null},
                                  {u"workers"_s, advised}, {u"hourOfDay"_s, QJsonValue::Null}});
    const double fewer = outcome.worst > 0 ? 100 * (1 - reckon(perDay, workers + 1, workday).worst / outcome.worst) : 0;
    advice.append(QJsonObject{{u"kind"_s, u"add_worker"_s}, {u"text"_s, u"One more worker removes %1 % of the waits above 10 minutes"_s.arg(qRound(fewer))}, {u"removesPercent"_s, qRound(fewer)},
                              {u"workers"_s, workers + 1}, {u"hourOfDay"_s, QJsonValue::Null}});
    const QJsonObject simulation{{u"curve"_s, workday ? u"workday"_s : u"measured"_s}, {u"workers"_s, workers}, {u"meanWaitMs"_s, qint64(outcome.worst / rate / 4)},
                                 {u"waitP95Ms"_s, qint64(outcome.worst / rate)}, {u"utilisation"_s, outcome.busy}, {u"keepsUp"_s, outcome.keepsUp},
                                 {u"keepsThresholds"_s, outcome.above20 == 0}, {u"queueByHour"_s, outcome.queue}, {u"hoursAbove10"_s, outcome.above10}, {u"hoursAbove20"_s, outcome.above20}};
    return {{{u"zone"_s, u"UTC"_s}, {u"growth"_s, growth}, {u"iosShare"_s, 0.72},
             {u"ruleOfThumb"_s, QJsonObject{{u"buildsPerDay"_s, perDay}, {u"buildsPerWorkerDay"_s, 50}, {u"workers"_s, std::ceil(perDay / 50)}}},
             {u"measured"_s, QJsonObject{{u"arrivalsByHourOfWeek"_s, arrivals}, {u"buildsPerDay"_s, kUsual}, {u"iosShare"_s, 0.72}, {u"builds"_s, 3'304}, {u"meanRunMs"_s, kRunMs}, {u"weeks"_s, 4}}},
             {u"simulation"_s, simulation},
             {u"recommended"_s, QJsonObject{{u"workers"_s, advised}, {u"why"_s, u"So many keep the queue below 20 in 95 of 100 minutes of every hour."_s}}},
             {u"advice"_s, advice}, {u"assumptions"_s, QJsonArray{u"Each worker builds one at a time"_s}}}};
}

QJsonObject tally(int total, int failed, qint64 mean)
{
    return {{u"totalBuilds"_s, total}, {u"completed"_s, total - failed}, {u"failed"_s, failed}, {u"cancelled"_s, 0}, {u"infrastructureFailures"_s, failed / 6},
            {u"successRate"_s, double(total - failed) / total}, {u"averageBuildTimeMs"_s, mean}};
}

DemoReply summary(const DemoStage &stage, const DemoCall &call)
{
    const int days = std::max(1, call.query(u"days"_s).toInt());
    int ended = days * int(kUsual);
    int failed = days * 5;
    if (days == 1) { // the one that the world has lived through
        const QList<api::BuildItem> builds = stage.world.snapshot().builds;
        const auto within = [&](const api::BuildItem &build) { return build.completedAt && call.now - *build.completedAt <= std::chrono::hours(24); };
        failed = int(std::count_if(builds.begin(), builds.end(), [&](const api::BuildItem &build) { return within(build) && build.hasFailed(); }));
        ended = failed + int(std::count_if(builds.begin(), builds.end(), [&](const api::BuildItem &build) { return within(build) && build.status == BuildStatus::Completed; }));
    }
    QJsonObject json = tally(std::max(1, ended), failed, qint64(kRunMs));
    QJsonArray workers;
    int shift = 0;
    for (const api::WorkerItem &worker : stage.world.snapshot().workers) {
        QJsonObject one = tally(days * (22 - shift), days * (shift % 3), qint64(kRunMs) + shift * 24'000);
        one.insert(u"workerId"_s, worker.id.text());
        one.insert(u"name"_s, worker.name);
        workers.append(one);
        ++shift;
    }
    const auto time = [](const QString &name, qint64 objective, qint64 value, qint64 before) {
        return QJsonObject{{u"name"_s, name}, {u"objectiveMs"_s, objective}, {u"valueMs"_s, value}, {u"met"_s, value <= objective}, {u"budgetLeft"_s, 0.4},
                           {u"baselineMs"_s, before}, {u"regressed"_s, value > before * 1.2}};
    };
    json.insert(u"days"_s, days);
    json.insert(u"byWorker"_s, workers);
    json.insert(u"slo"_s, QJsonArray{QJsonObject{{u"name"_s, u"success_rate"_s}, {u"objective"_s, 0.95}, {u"value"_s, json.value(u"successRate"_s)}, {u"met"_s, json.value(u"successRate"_s).toDouble() >= 0.95}, {u"budgetLeft"_s, 0.15}},
                                     time(u"run_time_ios"_s, 900'000, 790'000, 640'000), time(u"run_time_android"_s, 600'000, 410'000, 415'000)});
    return {json};
}
} // namespace

void addCapacityDemo(const DemoStage &stage)
{
    stage.routes.add("GET", u"/api/capacity/plan"_s, plan);
    stage.routes.add("GET", u"/api/stats/summary"_s, [stage](const DemoCall &call) { return summary(stage, call); });
}

} // namespace freeagent::console
