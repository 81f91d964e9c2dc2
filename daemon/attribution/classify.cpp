// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/attribution/classify.h"

#include "common/base/textforms.h"
#include "daemon/attribution/linememory.h"
#include "daemon/attribution/normalise.h"

namespace freeagent::attribution {

namespace {
constexpr double kCertain = .8;
constexpr double kFullDisk = 99;
constexpr qsizetype kTail = 80;   ///< lines of the log that are looked at
constexpr qsizetype kQuoted = 160;

QString quoted(QString line)
{
    line = line.simplified();
    if (line.size() > kQuoted)
        line = line.left(kQuoted - 1) + QChar(0x2026);
    return u'"' + line + u'"';
}

Verdict byRule(const Rule &rule, const QString &line, LineMemory &memory)
{
    const QString kind = QString::fromLatin1(rule.name);
    return {rule.failure, QString::fromUtf8(rule.meaning) + QStringLiteral(": ") + quoted(line),
            rule.oneCause ? clusterOf(kind) : memory.cluster(kind, line), rule.probability};
}

/// The worker's words count first; in the log the later line does.
std::optional<Verdict> byText(const Failure &failure, LineMemory &memory)
{
    const Rule *best = nullptr;
    QString where;
    const auto look = [&](const QString &line) {
        const Rule *rule = memory.rule(line);
        if (rule && (!best || rule->probability > best->probability)) {
            best = rule;
            where = line;
        }
    };
    for (const QString &line : failure.error.split(u'\n'))
        look(line);
    for (qsizetype i = failure.logTail.size() - 1; i >= std::max<qsizetype>(0, failure.logTail.size() - kTail); --i)
        look(failure.logTail[i]);
    return best ? std::optional(byRule(*best, where, memory)) : std::nullopt;
}

Verdict byEnd(const Failure &failure)
{
    if (failure.end == AttemptEnd::WorkerLost && failure.silent <= Millis(0))
        return {FailureClass::Machine, QStringLiteral("worker %1 started anew and no longer had the build").arg(failure.workerName),
                clusterOf(QStringLiteral("worker-restarted")), .9};
    if (failure.end == AttemptEnd::WorkerLost)
        return {FailureClass::Machine,
                QStringLiteral("worker %1 gave no sign of life for %2").arg(failure.workerName, durationText(failure.silent)),
                clusterOf(QStringLiteral("worker-silent")), .9};
    return {FailureClass::Author,
            QStringLiteral("it was still running after its limit of %1 although the worker gave signs of life").arg(durationText(failure.limit)),
            clusterOf(QStringLiteral("over-time-limit")), .7};
}
} // namespace

Verdict classify(const Failure &failure, LineMemory &memory)
{
    if (failure.end == AttemptEnd::WorkerLost || failure.end == AttemptEnd::TimedOut)
        return byEnd(failure);
    if (const auto told = byText(failure, memory))
        return *told;
    const QByteArray cluster = memory.cluster({}, failure.error);
    if (failure.diskPercent && *failure.diskPercent >= kFullDisk)
        return {FailureClass::Machine, QStringLiteral("the disk of %1 is %2 % full").arg(failure.workerName).arg(*failure.diskPercent, 0, 'f', 1),
                cluster, .85};
    if (!failure.complaint.isEmpty())
        return {FailureClass::Machine, QStringLiteral("the checkup of %1 is critical: %2").arg(failure.workerName, failure.complaint), cluster, .7};
    return {FailureClass::Author, QStringLiteral("nothing points to the machine or the farm: ") + quoted(failure.error), cluster, .5};
}

Verdict classify(const Failure &failure)
{
    LineMemory nothing;
    return classify(failure, nothing);
}

Verdict weighed(Verdict verdict, const Failure &failure, const Elsewhere &elsewhere)
{
    if (isCertain(verdict) || failure.end != AttemptEnd::Failed)
        return verdict;
    if (elsewhere.sameBuildSucceeded)
        return {FailureClass::Machine, QStringLiteral("the same source was built on another worker; on %1 it ended with %2")
                    .arg(failure.workerName, quoted(failure.error)), verdict.cluster, .85};
    if (elsewhere.projectsHere >= 2 && elsewhere.workersAlike == 0 && elsewhere.othersSucceeded >= 3)
        return {FailureClass::Machine, QStringLiteral("%1 projects failed like this on %2 and nowhere else, while other workers completed %3 builds: %4")
                    .arg(elsewhere.projectsHere).arg(failure.workerName).arg(elsewhere.othersSucceeded).arg(quoted(failure.error)),
                verdict.cluster, .8};
    if (elsewhere.projectsAlike >= 3 && elsewhere.workersAlike >= 1 && verdict.failure == FailureClass::Author)
        return {FailureClass::Farm, QStringLiteral("%1 projects failed like this on %2 workers: %3")
                    .arg(elsewhere.projectsAlike).arg(elsewhere.workersAlike + 1).arg(quoted(failure.error)), verdict.cluster, .7};
    return verdict;
}

bool isCertain(const Verdict &verdict) { return verdict.probability >= kCertain; }

bool deservesAnotherWorker(const Verdict &verdict)
{
    return isCertain(verdict) && (verdict.failure == FailureClass::Machine || verdict.failure == FailureClass::Farm);
}

} // namespace freeagent::attribution
