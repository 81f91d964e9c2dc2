// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/reportrules.h"

#include "common/domain/transitions.h"

#include <algorithm>

namespace freeagent::services {

namespace {
bool everHad(const BuildRecord &record, const WorkerId &worker)
{
    return std::any_of(record.attempts.begin(), record.attempts.end(),
                       [&worker](const Attempt &attempt) { return attempt.worker == worker; });
}

/// The last attempt was this worker's and was given up for silence only.
bool lostByThis(const BuildRecord &record, const WorkerId &worker)
{
    const auto last = lastAttempt(record.attempts);
    return last && last->worker == worker && last->end == AttemptEnd::WorkerLost;
}

/// The last attempt was this worker's, and it reported its failure already.
bool failedByThis(const BuildRecord &record, const WorkerId &worker)
{
    const auto last = lastAttempt(record.attempts);
    return last && last->worker == worker && last->end == AttemptEnd::Failed;
}

tl::unexpected<Error> superseded()
{
    return failure("report.superseded", QStringLiteral("Build was taken from this worker and is no longer its own"),
                   QStringLiteral("Drop the result; another attempt decides."));
}

Result<Verdict> needsResult(bool success, bool hasResult)
{
    if (success && !hasResult)
        return failure("report.missing_result", QStringLiteral("Missing result file"),
                       QStringLiteral("Send the built file as the multipart part `result`."));
    return Verdict::Apply;
}

Result<Verdict> judgeTerminal(const BuildRecord &record, const WorkerId &worker, bool success, bool hasResult)
{
    const Build &build = record.build;
    if (build.outcome == Outcome::Cancelled)
        return failure("report.cancelled", QStringLiteral("Build was cancelled"), QStringLiteral("Drop the result."));
    if (build.status == BuildStatus::Completed || !success)
        return Verdict::Repeat;
    if (build.outcome == Outcome::Timeout && lostByThis(record, worker))
        return needsResult(success, hasResult);
    return failure("report.superseded", QStringLiteral("Build already finished as failed"), QStringLiteral("Retry the build."));
}
} // namespace

Result<Verdict> judge(const BuildRecord &record, const WorkerId &worker, bool success, bool hasResult)
{
    const Build &build = record.build;
    if (!everHad(record, worker))
        return failure("report.not_assigned", QStringLiteral("Worker not authorized for this build"),
                       QStringLiteral("Only the worker that was assigned the build may report on it."));
    if (build.worker != worker)
        return superseded();
    if (build.isTerminal())
        return judgeTerminal(record, worker, success, hasResult);
    if (build.isActive())
        return needsResult(success, hasResult);
    if (success && lostByThis(record, worker))
        return needsResult(success, hasResult);
    if (!success && failedByThis(record, worker))
        return Verdict::Repeat;
    return superseded();
}

} // namespace freeagent::services
