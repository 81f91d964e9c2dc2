// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QJsonObject>

namespace freeagent::schedule {

enum class RunState : quint8 { Queued, Running, Done, Failed, Cancelled, Skipped };
QByteArrayView word(RunState state);
std::optional<RunState> runStateFrom(QByteArrayView word);

/// One execution of a job, waiting, under way or past. A record of kind "run".
struct Run {
    QByteArray id;
    QByteArray job;
    RunState state = RunState::Queued;
    std::optional<Time> dueAt; ///< the occurrence it was made for; empty: somebody asked for it
    Time queuedAt{};
    std::optional<Time> startedAt;
    std::optional<Time> endedAt;
    bool forced = false; ///< asked for: starts although it is held back, and although it was done lately
    int attempt = 1;     ///< grows when an interrupted run is made again
    QString by;
    QString reason;
    double progress = 0; ///< 0 to 1; while it runs only in memory
    QString message;
    QJsonObject options;
    QJsonObject result;

    bool isOpen() const { return state == RunState::Queued || state == RunState::Running; }
};

/// The record's body, and the wire's item.
QJsonObject toJson(const Run &run);
std::optional<Run> runFrom(const QJsonObject &json);
QByteArray encoded(const Run &run); ///< the same as compact JSON

} // namespace freeagent::schedule
