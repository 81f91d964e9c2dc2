// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/worker.h"

#include <QByteArrayList>

namespace freeagent::services {

/// What one worker goes through: waiting -> draining -> asked -> trial -> done, or failed, or skipped.
enum class RollingState : quint8 { Waiting, Draining, Asked, Trial, Done, Failed, Skipped };
QByteArrayView word(RollingState);

struct RollingStep {
    WorkerId worker;
    QString name;
    RollingState state = RollingState::Waiting;
    Time since{};
    QString evidence;
    QByteArray request; ///< id of what it was asked
    BuildId canary;

    bool isOver() const { return state >= RollingState::Done; }
    friend bool operator==(const RollingStep &, const RollingStep &) = default;
};

/// One pass over the fleet, a worker at a time.
struct RollingRun {
    QByteArray id;
    MachineTask task = MachineTask::Update;
    QString by;
    Time startedAt{};
    std::optional<Time> endedAt;
    QByteArray state = "running"; ///< running, done, failed, cancelled
    QList<RollingStep> steps;

    RollingStep *present(); ///< the step that is under way or next; nullptr when all are over
    friend bool operator==(const RollingRun &, const RollingRun &) = default;
};

QByteArray encoded(const RollingRun &run); ///< as stored
RollingRun rollingRunFrom(const QByteArray &body);

} // namespace freeagent::services
