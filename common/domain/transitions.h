// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/worker.h"

#include <QList>

namespace freeagent {

/// What becomes of a build and its present attempt. Pure: takes the state, gives the next one; nothing is stored here.
struct Transition {
    Build build;
    std::optional<Attempt> attempt; ///< the attempt that began or changed
};

/// The rules of a build's life.
///
///     pending -> assigned -> building -> completed | failed
///        ^______________________|  the worker fell silent, gave back, restarted, or its machine was at fault
///
/// Callers check that a step is allowed (isActive, isTerminal); each function states what it presumes.
namespace transitions {

/// Presumes pending.
Transition assign(const Build &build, const Worker &worker, Time now);
/// First sign of life. Presumes assigned.
Transition begin(const Build &build, const Attempt &attempt, Time now);
/// A result arrived. Presumes an attempt; the build may have been requeued or timed out meanwhile.
Transition complete(const Build &build, const Attempt &attempt, Time now);
/// The worker reports failure. Presumes active.
Transition fail(const Build &build, const Attempt &attempt, const QString &error, Time now);
/// Presumes not terminal. `attempt` when active.
Transition cancel(const Build &build, const std::optional<Attempt> &attempt, Time now);
/// Over its time limit. Presumes active.
Transition timeOut(const Build &build, const Attempt &attempt, Millis limit, Time now);
/// The worker is lost or gave the build back: to the queue again, or failed when `maxAttempts` are used up. Giving back does
/// not count as an attempt used. Presumes active.
Transition release(const Build &build, const Attempt &attempt, AttemptEnd why, int maxAttempts, Time now);
/// The worker reports failure, but the cause is not in the project: to the queue again, for another worker. Presumes active.
Transition tryElsewhere(const Build &build, const Attempt &attempt, const QString &error, Time now);

/// Notes whose failure it was in the attempt that ended and, when the build ended with it, in the build.
Transition blamed(Transition transition, FailureClass failure, const QString &evidence, const QByteArray &cluster);

} // namespace transitions

/// The attempt that is under way or was last, or nothing.
std::optional<Attempt> lastAttempt(const QList<Attempt> &attempts);
/// Replaces the attempt of the same number, or appends.
void putAttempt(QList<Attempt> &attempts, const Attempt &attempt);

} // namespace freeagent
