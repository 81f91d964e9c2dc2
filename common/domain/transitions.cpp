// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/transitions.h"

namespace freeagent {

namespace {
Attempt ended(Attempt attempt, AttemptEnd end, const QString &error, Time now)
{
    attempt.end = end;
    attempt.endedAt = now;
    attempt.errorMessage = error;
    return attempt;
}

Build finished(Build build, BuildStatus status, Outcome outcome, const QString &error, Time now)
{
    build.status = status;
    build.outcome = outcome;
    build.failure = FailureClass::None;
    build.errorMessage = error;
    build.completedAt = now;
    build.updatedAt = now;
    return build;
}
} // namespace

namespace transitions {

Transition assign(const Build &build, const Worker &worker, Time now)
{
    Build next = build;
    next.status = BuildStatus::Assigned;
    next.worker = worker.id;
    next.attempts += 1;
    next.startedAt = now;
    next.updatedAt = now;
    Attempt attempt;
    attempt.build = build.id;
    attempt.number = next.attempts;
    attempt.worker = worker.id;
    attempt.workerName = worker.name;
    attempt.assignedAt = now;
    return {next, attempt};
}

Transition begin(const Build &build, const Attempt &attempt, Time now)
{
    Build next = build;
    next.status = BuildStatus::Building;
    next.updatedAt = now;
    Attempt begun = attempt;
    begun.startedAt = now;
    return {next, begun};
}

Transition complete(const Build &build, const Attempt &attempt, Time now)
{
    Build next = finished(build, BuildStatus::Completed, Outcome::Success, {}, now);
    next.hasResult = true;
    return {next, ended(attempt, AttemptEnd::Completed, {}, now)};
}

Transition fail(const Build &build, const Attempt &attempt, const QString &error, Time now)
{
    return {finished(build, BuildStatus::Failed, Outcome::Error, error, now),
            ended(attempt, AttemptEnd::Failed, error, now)};
}

Transition cancel(const Build &build, const std::optional<Attempt> &attempt, Time now)
{
    const QString error = QStringLiteral("Build cancelled by user");
    Transition t{finished(build, BuildStatus::Failed, Outcome::Cancelled, error, now), std::nullopt};
    if (build.isActive() && attempt)
        t.attempt = ended(*attempt, AttemptEnd::Cancelled, error, now);
    return t;
}

Transition timeOut(const Build &build, const Attempt &attempt, Millis limit, Time now)
{
    const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(limit).count();
    const QString error = QStringLiteral("Build timeout - still running after its limit of %1 min").arg(minutes);
    return {finished(build, BuildStatus::Failed, Outcome::Timeout, error, now),
            ended(attempt, AttemptEnd::TimedOut, error, now)};
}

Transition release(const Build &build, const Attempt &attempt, AttemptEnd why, int maxAttempts, Time now)
{
    const bool lost = why == AttemptEnd::WorkerLost;
    const QString error = lost ? QStringLiteral("Build timeout - no heartbeat from worker %1").arg(attempt.workerName)
                               : QStringLiteral("Given back by worker %1").arg(attempt.workerName);
    const Attempt over = ended(attempt, why, error, now);
    if (lost && build.attempts >= maxAttempts)
        return {finished(build, BuildStatus::Failed, Outcome::Timeout, error, now), over};
    Build next = build;
    next.status = BuildStatus::Pending;
    next.startedAt.reset();
    next.updatedAt = now;
    return {next, over};
}

Transition tryElsewhere(const Build &build, const Attempt &attempt, const QString &error, Time now)
{
    Build next = build;
    next.status = BuildStatus::Pending;
    next.startedAt.reset();
    next.updatedAt = now;
    return {next, ended(attempt, AttemptEnd::Failed, error, now)};
}

Transition blamed(Transition transition, FailureClass failure, const QString &evidence, const QByteArray &cluster)
{
    if (transition.attempt) {
        transition.attempt->failure = failure;
        transition.attempt->evidence = evidence;
        transition.attempt->cluster = cluster;
    }
    if (transition.build.isTerminal())
        transition.build.failure = failure;
    return transition;
}

} // namespace transitions

std::optional<Attempt> lastAttempt(const QList<Attempt> &attempts)
{
    return attempts.isEmpty() ? std::nullopt : std::optional(attempts.last());
}

void putAttempt(QList<Attempt> &attempts, const Attempt &attempt)
{
    for (Attempt &known : attempts) {
        if (known.number == attempt.number) {
            known = attempt;
            return;
        }
    }
    attempts.append(attempt);
}

} // namespace freeagent
