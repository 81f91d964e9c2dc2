// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <QJsonObject>
#include <QList>
#include <optional>

namespace freeagent {

/// Why a worker gets no new work although it is there. Held by a person or, for a quarantine, by the farm itself.
enum class HoldKind : quint8 { Paused, Draining, Quarantined };
QByteArrayView word(HoldKind);
std::optional<HoldKind> holdKindFrom(QByteArrayView);

struct Hold {
    HoldKind kind = HoldKind::Paused;
    QString reason;
    QString by; ///< a person's or token's name; "farm" when nobody asked
    Time since{};
    std::optional<Time> until; ///< ends by itself then; empty: until somebody ends it

    friend bool operator==(const Hold &, const Hold &) = default;
};

/// Something a worker is asked to do to itself; delivered in its poll answer once it has nothing to build.
enum class MachineTask : quint8 { RestartApp, Reboot, Update };
QByteArrayView word(MachineTask);
std::optional<MachineTask> machineTaskFrom(QByteArrayView);

struct MachineRequest {
    QByteArray id;
    MachineTask task = MachineTask::RestartApp;
    QString by;
    Time at{};
    std::optional<Time> deliveredAt;

    friend bool operator==(const MachineRequest &, const MachineRequest &) = default;
};

/// A build machine. A row of `workers`; what changes with every poll (last sign of life) is kept in memory and written seldom.
struct Worker {
    WorkerId id;
    QString name;
    QList<Platform> platforms;  ///< empty: takes any platform
    QJsonObject capabilities;   ///< as sent at registration, for people and later rules
    int maxConcurrentBuilds = 1;
    Time registeredAt{};
    Time lastSeenAt{};
    QByteArray tokenHash;         ///< of the present access token; empty before one was given
    QByteArray previousTokenHash; ///< still valid: the answer that carried the present one may have been lost
    Time tokenIssuedAt{};
    bool retired = false; ///< unregistered: keeps its history, gets no work until it registers again
    qint64 completedBuilds = 0;
    qint64 failedBuilds = 0;
    QString owner{}; ///< whose machine it is; may be empty
    std::optional<Hold> hold{};
    QList<MachineRequest> requests{}; ///< not yet done, oldest first

    friend bool operator==(const Worker &, const Worker &) = default;
};

/// What an old client calls the state of a worker.
enum class WorkerState : quint8 { Idle, Building, Offline };
QByteArrayView word(WorkerState);

/// True when the worker may be handed a build for this platform.
bool accepts(const Worker &worker, Platform platform);

/// One self-check of a worker, as its `doctor` reports it.
struct DiagnosticReport {
    QByteArray id; ///< UUID
    WorkerId worker;
    QByteArray status; ///< healthy, warning, critical
    Time runAt{};
    qint64 durationMs = 0;
    bool autoFixed = false;
    QByteArray checks; ///< JSON array as received, compact

    friend bool operator==(const DiagnosticReport &, const DiagnosticReport &) = default;
};

} // namespace freeagent
