// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/buildfigures.h"

namespace freeagent::metrics {

namespace {
// Minutes, because builds take minutes; the objectives of 10 and 15 minutes are bounds of their own.
constexpr std::array kRunBounds{30.0, 60.0, 120.0, 180.0, 300.0, 420.0, 600.0, 750.0, 900.0, 1200.0, 1800.0, 2700.0, 3600.0};
constexpr std::array kWaitBounds{1.0, 5.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0};
constexpr std::chrono::hours kDay(24);
constexpr std::array kPlatforms{Platform::Ios, Platform::Android};
constexpr std::array kClasses{FailureClass::None, FailureClass::Author, FailureClass::Dependency, FailureClass::Machine, FailureClass::Farm};

double seconds(Millis time) { return double(std::max(Millis(0), time).count()) / 1000; }

/// The word of a class, also for failures that have none yet.
QByteArrayView classWord(FailureClass failure, bool isFailure)
{
    return failure == FailureClass::None ? QByteArrayView(isFailure ? "unknown" : "none") : word(failure);
}
} // namespace

BuildFigures::OfPlatform::OfPlatform()
    : run(kRunBounds)
    , wait(kWaitBounds)
{
}

BuildFigures::BuildFigures(const services::Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&ledger, &services::Ledger::buildChanged, this,
            [this](const BuildRecord *before, const BuildRecord &after) { onBuildChanged(before, after); });
}

void BuildFigures::load(const std::vector<FinishedBuild> &lastDay)
{
    m_loaded = true;
    auto since = std::exchange(m_recent, {});
    for (const FinishedBuild &build : lastDay)
        if (since.empty() || build.completedAt < since.front().first)
            remember(build.completedAt, build.outcome);
    m_recent.insert(m_recent.end(), since.begin(), since.end());
}

void BuildFigures::onBuildChanged(const BuildRecord *before, const BuildRecord &after)
{
    const Build &build = after.build;
    if (build.canary)
        return;
    OfPlatform &figures = m_platforms[size_t(build.platform)];
    if (!before)
        ++figures.submitted;
    const bool wasTerminal = before && before->build.isTerminal();
    if (build.attempts > (before ? before->build.attempts : 0)) {
        ++figures.started;
        ++m_startedAll;
        if (build.startedAt)
            figures.wait.observe(seconds(*build.startedAt - build.submittedAt), {build.id.value, 0, m_clock.now()});
    }
    if (build.isTerminal() && !wasTerminal)
        onEnd(figures, build);
}

void BuildFigures::onEnd(OfPlatform &figures, const Build &build)
{
    const Ending ending = build.outcome == Outcome::Success  ? Ending::Success
        : build.outcome == Outcome::Cancelled                ? Ending::Cancelled
        : build.outcome == Outcome::Timeout                  ? Ending::Timeout
                                                             : Ending::Error;
    const bool isFailure = ending == Ending::Error || ending == Ending::Timeout;
    ++figures.ended[size_t(ending)][size_t(isFailure ? build.failure : FailureClass::None)];
    const Time now = build.completedAt.value_or(m_clock.now());
    if (ending == Ending::Success && build.startedAt)
        figures.run.observe(seconds(now - *build.startedAt), {build.id.value, 0, now});
    remember(now, build.outcome);
}

void BuildFigures::remember(Time at, Outcome outcome)
{
    if (outcome != Outcome::Cancelled)
        m_recent.emplace_back(at, outcome == Outcome::Success);
}

BuildFigures::Recent BuildFigures::lastDay()
{
    const Time oldest = m_clock.now() - kDay;
    while (!m_recent.empty() && m_recent.front().first < oldest)
        m_recent.pop_front();
    Recent recent;
    for (const auto &[at, success] : m_recent)
        ++(success ? recent.success : recent.failure);
    return recent;
}

void BuildFigures::write(Exposition &out)
{
    using Kind = Exposition::Kind;
    out.family(Kind::Counter, "expo_builds_submitted", "Builds accepted since the controller started.");
    for (Platform platform : kPlatforms)
        out.value(double(m_platforms[size_t(platform)].submitted), {{"platform", word(platform)}});
    out.family(Kind::Counter, "expo_builds_started", "Attempts handed to a worker since the controller started.");
    for (Platform platform : kPlatforms)
        out.value(double(m_platforms[size_t(platform)].started), {{"platform", word(platform)}});
    out.family(Kind::Counter, "expo_builds", "Builds that ended since the controller started, by result and by whose failure it was.");
    static constexpr const char *kResults[] = {"success", "error", "cancelled", "timeout"};
    for (Platform platform : kPlatforms) {
        const auto &ended = m_platforms[size_t(platform)].ended;
        for (size_t ending = 0; ending < ended.size(); ++ending)
            for (FailureClass failure : kClasses) {
                const bool isFailure = ending == size_t(Ending::Error) || ending == size_t(Ending::Timeout);
                if (isFailure || failure == FailureClass::None)
                    out.value(double(ended[ending][size_t(failure)]),
                              {{"platform", word(platform)}, {"result", kResults[ending]}, {"class", classWord(failure, isFailure)}});
            }
    }
    out.family(Kind::Histogram, "expo_build_duration_seconds", "Run time of builds that completed.");
    for (Platform platform : kPlatforms)
        out.histogram(m_platforms[size_t(platform)].run, {{"platform", word(platform)}});
    out.family(Kind::Histogram, "expo_build_wait_seconds", "From submission to the hand-over to a worker.");
    for (Platform platform : kPlatforms)
        out.histogram(m_platforms[size_t(platform)].wait, {{"platform", word(platform)}});
    const Recent recent = lastDay();
    out.family(Kind::Gauge, "expo_recent_builds", "Builds that ended in the last 24 hours, cancelled ones left out.");
    out.value(recent.success, {{"result", "success"}}).value(recent.failure, {{"result", "failure"}});
}

} // namespace freeagent::metrics
