// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/backtester.h"

#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
constexpr std::chrono::hours kDay(24);
constexpr int kFine = int(Grain::Sample);
constexpr int kCoarse = int(Grain::Minutes);

std::vector<PastStep> stepsOf(const std::vector<metrics::Point> &points, int step)
{
    std::vector<PastStep> steps;
    steps.reserve(points.size());
    for (const metrics::Point &point : points)
        steps.push_back({point.at, std::chrono::seconds(step), {point.figure.least, point.figure.most}, point.figure.mean, -1});
    return steps;
}

/// One series as a part of another, step by step.
std::vector<PastStep> partOf(std::vector<PastStep> part, const std::vector<PastStep> &whole)
{
    std::vector<PastStep> steps;
    auto other = whole.begin();
    for (PastStep &one : part) {
        while (other != whole.end() && other->at < one.at)
            ++other;
        if (other == whole.end() || other->at != one.at || other->span.most <= 0)
            continue;
        const double all = other->span.most;
        steps.push_back({one.at, one.width, {one.span.least / all, one.span.most / all}, one.mean / all, -1});
    }
    return steps;
}
} // namespace

struct BackTester::Trial {
    Rule rule;
    int days;
    std::vector<Series> left; ///< last one first
    std::vector<Verdict> made;
    Done done;
};

BackTester::BackTester(metrics::History &history, Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_store(store)
    , m_clock(clock)
{
}

void BackTester::run(const Rule &rule, int days, const QStringList &volumes, Done done)
{
    if (rule.metric == "builds.failure_rate")
        return runFailures(rule, days, std::move(done));
    auto trial = std::make_shared<Trial>(Trial{rule, days, {}, {}, std::move(done)});
    if (rule.metric == "queue.depth")
        trial->left = {{{}, "pending", {}}};
    else if (rule.metric == "machine.cpu")
        trial->left = {{{}, "machine_cpu", {}}};
    else if (rule.metric == "machine.memory")
        trial->left = {{{}, "machine_memory", {}}};
    else if (rule.metric == "workers.offline")
        trial->left = {{{}, "workers_offline", "workers_total"}};
    else if (rule.metric == "disk.free")
        for (const QString &volume : volumes)
            trial->left.push_back({{{u"volume"_s, volume}}, "disk_free_" + volume.toUtf8(), {}});
    if (trial->left.empty())
        return trial->done(failure("alert.no_history", u"The past of %1 is not kept, so a rule on it cannot be tried"_s.arg(QString::fromLatin1(rule.metric))));
    std::reverse(trial->left.begin(), trial->left.end());
    next(std::move(trial));
}

void BackTester::next(std::shared_ptr<Trial> trial)
{
    if (trial->left.empty())
        return trial->done(std::move(trial->made));
    const Series series = trial->left.back();
    trial->left.pop_back();
    const auto judge = [this, trial, labels = series.labels](const std::vector<PastStep> &steps) {
        trial->made.push_back({labels, backTest(trial->rule, steps)});
        next(trial);
    };
    readSeries(series.name, trial->days, [this, trial, series, judge](Result<std::vector<PastStep>> steps) {
        if (!steps)
            return trial->done(tl::unexpected(steps.error()));
        if (series.over.isEmpty())
            return judge(*steps);
        readSeries(series.over, trial->days, [trial, judge, part = std::move(*steps)](Result<std::vector<PastStep>> whole) {
            whole ? judge(partOf(part, *whole)) : trial->done(tl::unexpected(whole.error()));
        });
    });
}

/// The last day by tens of seconds, what is older by five minutes.
void BackTester::readSeries(const QByteArray &name, int days, std::function<void(Result<std::vector<PastStep>>)> done)
{
    const Time now = m_clock.now();
    const Time border = metrics::floored(now - kDay + std::chrono::minutes(10), metrics::widthOf(Grain::Minutes));
    const metrics::Window fine{border, now, kFine};
    const metrics::Window coarse{metrics::floored(now - std::chrono::days(days), metrics::widthOf(Grain::Minutes)), border, kCoarse};
    const auto readFine = [self = QPointer(this), name, fine, done](std::vector<PastStep> steps) {
        if (!self)
            return;
        self->m_history.read(name, fine, [steps = std::move(steps), done](Result<std::vector<metrics::Point>> points) mutable {
            if (!points)
                return done(tl::unexpected(points.error()));
            const std::vector<PastStep> more = stepsOf(*points, kFine);
            steps.insert(steps.end(), more.begin(), more.end());
            done(std::move(steps));
        });
    };
    if (coarse.from >= coarse.to)
        return readFine({});
    m_history.read(name, coarse, [readFine, done](Result<std::vector<metrics::Point>> points) {
        points ? readFine(stepsOf(*points, kCoarse)) : done(tl::unexpected(points.error()));
    });
}

void BackTester::runFailures(const Rule &rule, int days, Done done)
{
    const Time now = m_clock.now();
    const Time from = now - std::chrono::days(days);
    m_store.finishedBuilds(from - kDay, now, [rule, from, now, done = std::move(done)](Result<std::vector<FinishedBuild>> finished) {
        if (!finished)
            return done(tl::unexpected(finished.error()));
        done(std::vector<Verdict>{{{}, backTest(rule, failureRates(*finished, from, now))}});
    });
}

std::vector<PastStep> failureRates(const std::vector<FinishedBuild> &finished, Time from, Time to)
{
    const Millis width = metrics::widthOf(Grain::Minutes);
    std::vector<PastStep> steps;
    auto oldest = finished.begin();
    auto newest = finished.begin();
    qint64 failed = 0;
    qint64 all = 0;
    const auto count = [&](const FinishedBuild &build, int sign) {
        if (build.outcome == Outcome::Cancelled)
            return;
        all += sign;
        failed += build.outcome == Outcome::Success ? 0 : sign;
    };
    for (Time at = metrics::floored(from, width); at < to; at += width) {
        for (; newest != finished.end() && newest->completedAt <= at; ++newest)
            count(*newest, +1);
        for (; oldest != newest && oldest->completedAt < at - kDay; ++oldest)
            count(*oldest, -1);
        const double rate = all ? double(failed) / double(all) : 0;
        steps.push_back({at, width, Span::of(rate), rate, all});
    }
    return steps;
}

} // namespace freeagent::alerting
