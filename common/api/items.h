// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/availability.h"
#include "common/domain/buildlog.h"
#include "common/domain/waitreason.h"
#include "common/domain/worker.h"

#include <QString>
#include <optional>

/// What the wire says, as plain values. Unknown numbers are empty optionals, never zero. See resources/docs/events.md.
namespace freeagent::api {

using WaitReason = freeagent::WaitReason;

/// One item of `GET /api/builds` and of the feed's build events.
struct BuildItem {
    BuildId id;
    BuildStatus status = BuildStatus::Pending;
    Outcome outcome = Outcome::None;
    Platform platform = Platform::Ios;
    QString project;
    int priority = 0;
    int attempts = 0;
    WorkerId workerId;
    QString workerName;
    Time submittedAt{};
    std::optional<Time> startedAt;
    std::optional<Time> completedAt;
    Time updatedAt{};
    QString errorMessage;
    bool hasResult = false;
    BuildId retryOf;
    FailureClass failure = FailureClass::None; ///< whose failure it was; None unless failed
    bool canary = false;                       ///< a trial of a worker, nobody's build
    std::optional<WaitReason> waitReason; ///< while pending

    bool isPending() const { return status == BuildStatus::Pending; }
    bool isActive() const { return status == BuildStatus::Assigned || status == BuildStatus::Building; }
    bool isTerminal() const { return status == BuildStatus::Completed || status == BuildStatus::Failed; }
    /// Ended without a result, and not because a person wanted it so.
    bool hasFailed() const { return status == BuildStatus::Failed && outcome != Outcome::Cancelled; }
    friend bool operator==(const BuildItem &, const BuildItem &) = default;
};

/// What a machine last said about itself.
struct Load {
    std::optional<double> cpuPercent; ///< 100 is one core
    std::optional<double> memoryMb;
    std::optional<double> diskPercent;

    friend bool operator==(const Load &, const Load &) = default;
};

/// One item of `GET /api/workers` and of the feed's worker events.
struct WorkerItem {
    WorkerId id;
    QString name;
    bool online = false;
    WorkerState state = WorkerState::Offline;
    QList<Platform> platforms; ///< empty: any
    int maxConcurrentBuilds = 1;
    QList<BuildId> currentBuilds;
    qint64 totalBuilds = 0;
    qint64 successfulBuilds = 0;
    qint64 failedBuilds = 0;
    std::optional<Time> lastSeenAt;
    Load load;
    Availability availability = Availability::Offline;
    std::optional<Hold> hold;
    QList<MachineRequest> requests; ///< asked for and not yet done, oldest first
    QString owner;
    QString address;     ///< where its last poll came from
    QString lastLogLine; ///< of the build it has or had last
    MachineFacts facts;

    friend bool operator==(const WorkerItem &, const WorkerItem &) = default;
};

/// The farm in numbers, sent every few seconds.
struct FarmStats {
    int pending = 0;
    int active = 0;
    int workersOnline = 0;
    int workersTotal = 0;
    std::optional<Millis> oldestWait; ///< empty when nothing waits
    qint64 completed = 0;
    qint64 failed = 0;
    QString status; ///< healthy, degraded, maintenance, unhealthy
    QStringList reasons;
    Time at{};

    friend bool operator==(const FarmStats &, const FarmStats &) = default;
};

/// The queue at one moment.
struct QueueSample {
    Time at{};
    int pending = 0;
    int active = 0;

    friend bool operator==(const QueueSample &, const QueueSample &) = default;
};

/// A line of a build's log and its number, which counts from 1.
struct NumberedLine {
    qint64 number = 0;
    LogLine line;

    friend bool operator==(const NumberedLine &, const NumberedLine &) = default;
};

} // namespace freeagent::api
