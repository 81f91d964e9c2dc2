// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/summary.h"

#include "daemon/services/thresholds.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace freeagent::metrics {

namespace {
using services::kThresholds;

constexpr qint64 kTellingBuilds = 8; ///< a median of fewer says nothing
constexpr double kRegression = 1.2;

qint64 runOf(const FinishedBuild &build) { return std::max<qint64>(0, (build.completedAt - *build.startedAt).count()); }
qint64 waitOf(const FinishedBuild &build) { return std::max<qint64>(0, (*build.startedAt - build.submittedAt).count()); }

/// A tally while it is counted.
struct Counting {
    Tally tally{};
    std::vector<qint64> runs{};
    std::vector<qint64> waits{};

    void add(const FinishedBuild &build)
    {
        ++tally.total;
        if (build.startedAt)
            waits.push_back(waitOf(build));
        if (build.outcome == Outcome::Cancelled) {
            ++tally.cancelled;
        } else if (build.outcome == Outcome::Success) {
            ++tally.completed;
            if (build.startedAt)
                runs.push_back(runOf(build));
        } else {
            ++tally.failed;
            tally.infrastructure += build.failure == FailureClass::Machine || build.failure == FailureClass::Farm;
        }
    }
    Tally done()
    {
        tally.run = spreadOf(std::move(runs));
        tally.wait = spreadOf(std::move(waits));
        return tally;
    }
};

/// Failures of one class while they are counted.
struct CountedFailures {
    qint64 number = 0;
    std::vector<qint64> runs{};
    std::vector<qint64> waits{};

    void add(const FinishedBuild &build)
    {
        ++number;
        if (!build.startedAt)
            return;
        runs.push_back(runOf(build));
        waits.push_back(waitOf(build));
    }
    FailureTimes done() { return {number, spreadOf(std::move(runs)), spreadOf(std::move(waits))}; }
};

Verdict successVerdict(const Tally &tally)
{
    Verdict verdict{"success_rate", kThresholds.successObjective, {}, {}, {}, {}, {}};
    const qint64 failed = tally.failed - tally.infrastructure;
    const qint64 all = tally.completed + failed;
    if (!all)
        return verdict;
    // In whole numbers, because 0.95 is none that a double can hold.
    const qint64 allowedPercent = 100 - qRound64(kThresholds.successObjective * 100);
    verdict.value = double(tally.completed) / double(all);
    verdict.met = failed * 100 < allowedPercent * all;
    verdict.budgetLeft = 1 - double(failed * 100) / double(allowedPercent * all);
    return verdict;
}

/// Run times of the completed builds of a platform.
std::vector<qint64> runsOf(const std::vector<FinishedBuild> &builds, Platform platform)
{
    std::vector<qint64> runs;
    for (const FinishedBuild &build : builds)
        if (build.platform == platform && build.outcome == Outcome::Success && build.startedAt)
            runs.push_back(runOf(build));
    return runs;
}

Verdict runVerdict(QByteArray name, Millis objective, const Tally &tally, std::vector<qint64> before)
{
    Verdict verdict{std::move(name), double(objective.count()), {}, {}, {}, {}, {}};
    const bool tells = qint64(before.size()) >= kTellingBuilds && tally.completed >= kTellingBuilds;
    verdict.baseline = spreadOf(std::move(before)).p50;
    if (tells && tally.run.p50)
        verdict.regressed = double(*tally.run.p50) > double(*verdict.baseline) * kRegression;
    if (!tally.run.mean)
        return verdict;
    verdict.value = double(*tally.run.mean);
    verdict.met = *tally.run.mean < objective.count();
    verdict.budgetLeft = 1 - *verdict.value / verdict.objective;
    return verdict;
}
} // namespace

std::optional<double> Tally::successRate() const
{
    return completed + failed ? std::optional(double(completed) / double(completed + failed)) : std::nullopt;
}

Spread spreadOf(std::vector<qint64> times)
{
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    const auto rank = [&times](size_t percent) { return times[(times.size() * percent + 99) / 100 - 1]; };
    const qint64 sum = std::accumulate(times.begin(), times.end(), qint64(0));
    return {sum / qint64(times.size()), rank(50), rank(95)};
}

Summary summarize(const std::vector<FinishedBuild> &builds, const std::vector<FinishedBuild> &before)
{
    Counting all;
    std::array<Counting, 2> byPlatform;
    std::array<CountedFailures, 5> byClass;
    QHash<WorkerId, Counting> byWorker;
    Summary summary;
    for (const FinishedBuild &build : builds) {
        all.add(build);
        byPlatform[size_t(build.platform)].add(build);
        if (!build.worker.isEmpty())
            byWorker[build.worker].add(build);
        if (build.outcome != Outcome::Success && build.outcome != Outcome::Cancelled)
            byClass[size_t(build.failure)].add(build);
    }
    summary.all = all.done();
    for (size_t i = 0; i < byPlatform.size(); ++i)
        summary.byPlatform[i] = byPlatform[i].done();
    for (size_t i = 0; i < byClass.size(); ++i)
        summary.failuresByClass[i] = byClass[i].done();
    for (auto it = byWorker.begin(); it != byWorker.end(); ++it)
        summary.byWorker.emplace_back(it.key(), it->done());
    std::sort(summary.byWorker.begin(), summary.byWorker.end(), [](const auto &a, const auto &b) {
        return a.second.total != b.second.total ? a.second.total > b.second.total : a.first < b.first;
    });
    summary.verdicts = {successVerdict(summary.all),
                        runVerdict("run_time_ios", kThresholds.runObjectiveIos, summary.byPlatform[size_t(Platform::Ios)], runsOf(before, Platform::Ios)),
                        runVerdict("run_time_android", kThresholds.runObjectiveAndroid, summary.byPlatform[size_t(Platform::Android)],
                                   runsOf(before, Platform::Android))};
    return summary;
}

} // namespace freeagent::metrics
