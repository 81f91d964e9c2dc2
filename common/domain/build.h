// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/id.h"

#include <QString>
#include <optional>

namespace freeagent {

enum class Platform : quint8 { Ios, Android };

/// The five words every client knows. How a build ended is its Outcome, never a sixth status.
enum class BuildStatus : quint8 { Pending, Assigned, Building, Completed, Failed };

enum class Outcome : quint8 { None, Success, Error, Cancelled, Timeout };

/// Whose failure it was, as far as the evidence says: the project's own, something it depends on, the machine that built it, or the
/// farm around it. Only the first two are the author's to mend.
enum class FailureClass : quint8 { None, Author, Dependency, Machine, Farm };

/// One submission. A row of `builds`; the tries at it are Attempts.
struct Build {
    BuildId id;
    qint64 sequence = 0; ///< order of acceptance, given by the store; 0 before it is stored
    Platform platform = Platform::Ios;
    BuildStatus status = BuildStatus::Pending;
    Outcome outcome = Outcome::None;
    int priority = 0; ///< higher goes first
    int attempts = 0; ///< tries begun, the present one included
    WorkerId worker;  ///< who has it, or had it last; empty before the first assignment
    Time submittedAt{};
    std::optional<Time> startedAt;   ///< of the present attempt: when it was assigned
    std::optional<Time> completedAt; ///< when it reached a terminal status
    Time updatedAt{};
    QString errorMessage; ///< the worker's words, verbatim; empty unless failed
    BuildId retryOf;      ///< the build this one repeats, or empty
    QByteArray tokenHash; ///< SHA-256 of the submitter's token
    QString project;      ///< a name for people, from the submission's metadata; may be empty
    QString branch{};     ///< as `project`; may be empty
    FailureClass failure = FailureClass::None; ///< of the attempt that ended it; None unless failed
    bool pinned = false;  ///< retention keeps its files until this is taken back
    bool canary = false;  ///< a trial by the operators: passes through maintenance, counts in no statistic
    WorkerId onlyOn{};    ///< the only worker that may take it; empty: any
    bool hasCerts = false;
    bool hasResult = false;

    bool isTerminal() const { return status == BuildStatus::Completed || status == BuildStatus::Failed; }
    bool isActive() const { return status == BuildStatus::Assigned || status == BuildStatus::Building; }
    friend bool operator==(const Build &, const Build &) = default;
};

/// Why an attempt ended. `Running` while it has not.
enum class AttemptEnd : quint8 { Running, Completed, Failed, Cancelled, TimedOut, WorkerLost, Abandoned };

/// One try of one worker at one build. A row of `jobs`.
struct Attempt {
    BuildId build;
    int number = 1;
    WorkerId worker;
    QString workerName; ///< as it was then: a worker may be renamed or retired
    Time assignedAt{};
    std::optional<Time> startedAt; ///< first sign of life
    std::optional<Time> endedAt;
    AttemptEnd end = AttemptEnd::Running;
    QString errorMessage;
    FailureClass failure = FailureClass::None;
    QString evidence{};   ///< the line or figure that decided the class, in words
    QByteArray cluster{}; ///< equal for failures with the same cause; empty unless failed

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

enum class ArtifactKind : quint8 { Source, Certs, Profile, Result };

/// A stored file of a build. Several builds may share one `key` (a retry uses the source of the first).
struct Artifact {
    BuildId build;
    ArtifactKind kind = ArtifactKind::Source;
    QByteArray key;    ///< where the artifact store keeps it; opaque outside
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< 64 lower-case hex digits
    Time storedAt{};

    friend bool operator==(const Artifact &, const Artifact &) = default;
};

// Words of the wire and of the database.
QByteArrayView word(Platform);
QByteArrayView word(BuildStatus);
QByteArrayView word(Outcome);
QByteArrayView word(AttemptEnd);
QByteArrayView word(ArtifactKind);
QByteArrayView word(FailureClass); ///< "" for None
std::optional<Platform> platformFrom(QByteArrayView);
std::optional<BuildStatus> buildStatusFrom(QByteArrayView);
std::optional<Outcome> outcomeFrom(QByteArrayView);
std::optional<AttemptEnd> attemptEndFrom(QByteArrayView);
std::optional<ArtifactKind> artifactKindFrom(QByteArrayView);
std::optional<FailureClass> failureClassFrom(QByteArrayView);

} // namespace freeagent
