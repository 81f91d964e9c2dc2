// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/buildlog.h"

#include <algorithm>

namespace freeagent {

QByteArrayView word(LogLevel level)
{
    switch (level) {
    case LogLevel::Warn: return "warn";
    case LogLevel::Error: return "error";
    case LogLevel::Info: break;
    }
    return "info";
}

std::optional<LogLevel> logLevelFrom(QByteArrayView text)
{
    for (LogLevel level : {LogLevel::Info, LogLevel::Warn, LogLevel::Error})
        if (word(level) == text)
            return level;
    return std::nullopt;
}

namespace {
LogLine endOfAttempt(const Attempt &attempt)
{
    const Time at = *attempt.endedAt;
    const QString who = attempt.workerName;
    switch (attempt.end) {
    case AttemptEnd::WorkerLost:
        return {at, LogLevel::Warn, QStringLiteral("Worker %1 fell silent; the build goes back to the queue").arg(who)};
    case AttemptEnd::Abandoned:
        return {at, LogLevel::Warn, QStringLiteral("Worker %1 gave the build back").arg(who)};
    default: break;
    }
    return {at, LogLevel::Warn,
            QStringLiteral("Failed on worker %1 for a reason that is not the project's (%2); it is tried once more on another worker")
                .arg(who, attempt.evidence.isEmpty() ? attempt.errorMessage : attempt.evidence)};
}

LogLine endOfBuild(const Build &build)
{
    const Time at = *build.completedAt;
    switch (build.outcome) {
    case Outcome::Success: return {at, LogLevel::Info, QStringLiteral("Build completed successfully")};
    case Outcome::Cancelled: return {at, LogLevel::Warn, QStringLiteral("Build cancelled")};
    default: break;
    }
    return {at, LogLevel::Error, QStringLiteral("Build failed: ") + build.errorMessage};
}
} // namespace

QList<LogLine> lifecycleLines(const Build &build, const QList<Attempt> &attempts,
                              const QList<std::pair<BuildId, Time>> &retriedAs)
{
    QList<LogLine> lines;
    lines.append({build.submittedAt, LogLevel::Info,
                  build.retryOf.isEmpty() ? QStringLiteral("Build submitted")
                                          : QStringLiteral("Build submitted (retry of %1)").arg(build.retryOf.text())});
    for (const Attempt &attempt : attempts) {
        lines.append({attempt.assignedAt, LogLevel::Info, QStringLiteral("Assigned to worker ") + attempt.workerName});
        const bool triedElsewhere = attempt.end == AttemptEnd::Failed && attempt.endedAt && attempt.endedAt != build.completedAt;
        if (attempt.end == AttemptEnd::WorkerLost || attempt.end == AttemptEnd::Abandoned || triedElsewhere)
            lines.append(endOfAttempt(attempt));
    }
    if (build.isTerminal() && build.completedAt)
        lines.append(endOfBuild(build));
    for (const auto &[id, at] : retriedAs)
        lines.append({at, LogLevel::Info, QStringLiteral("Retried as build ") + id.text()});
    std::stable_sort(lines.begin(), lines.end(), [](const LogLine &a, const LogLine &b) { return a.at < b.at; });
    return lines;
}

} // namespace freeagent
