// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <QList>
#include <QStringList>

namespace freeagent::http::page {

/// How something stands, for shape and colour; a word always says it too.
enum class Tone : quint8 { Good, Busy, Warning, Bad, Neutral };

struct QueueLine {
    Platform platform{};
    int waiting = 0;
    QString why; ///< of the first in line; empty when unknown
    QString fix;
};

struct WorkerLine {
    QString name;
    QByteArray connection; ///< online, late, offline
    Tone tone = Tone::Neutral;
    QByteArray work; ///< idle, building, paused, draining, quarantined
    int builds = 0;
    Millis silent{}; ///< since the last sign of life
};

struct BuildLine {
    QByteArray id;
    Platform platform{};
    QByteArray state;
    Tone tone = Tone::Neutral;
    QString worker; ///< empty when none had it
    Time submittedAt{};
    std::optional<Millis> waited;
    std::optional<Millis> ran;
    bool trial = false;
};

struct Maintenance {
    QString message;
    std::optional<Time> since;
    std::optional<Time> until;
};

struct Sample {
    Time at;
    int waiting;
};

/// What the page at "/" shows: what anybody may know. No projects, no errors, no logs, no people.
struct Model {
    Time now{};
    QByteArray version;
    bool refreshes = true;
    QByteArray health; ///< healthy, degraded, maintenance, unhealthy
    QStringList reasons;
    int waiting = 0;
    int building = 0;
    int online = 0;
    int expected = 0;
    qint64 today = 0;
    std::optional<Millis> oldestWait;
    std::optional<Maintenance> maintenance;
    std::optional<Maintenance> ahead; ///< the next window: message is its name, since and until are its times
    QList<Sample> queueHistory;       ///< of the last hour, oldest first
    QList<QueueLine> queue;
    QList<WorkerLine> workers;
    QList<BuildLine> builds;
};

} // namespace freeagent::http::page
