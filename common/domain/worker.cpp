// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/worker.h"

namespace freeagent {

QByteArrayView word(WorkerState state)
{
    switch (state) {
    case WorkerState::Idle: return "idle";
    case WorkerState::Building: return "building";
    case WorkerState::Offline: break;
    }
    return "offline";
}

QByteArrayView word(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Paused: return "paused";
    case HoldKind::Draining: return "draining";
    case HoldKind::Quarantined: break;
    }
    return "quarantined";
}

std::optional<HoldKind> holdKindFrom(QByteArrayView text)
{
    for (const HoldKind kind : {HoldKind::Paused, HoldKind::Draining, HoldKind::Quarantined})
        if (word(kind) == text)
            return kind;
    return std::nullopt;
}

QByteArrayView word(MachineTask task)
{
    switch (task) {
    case MachineTask::RestartApp: return "restart-app";
    case MachineTask::Reboot: return "reboot";
    case MachineTask::Update: break;
    }
    return "update";
}

std::optional<MachineTask> machineTaskFrom(QByteArrayView text)
{
    for (const MachineTask task : {MachineTask::RestartApp, MachineTask::Reboot, MachineTask::Update})
        if (word(task) == text)
            return task;
    return std::nullopt;
}

bool accepts(const Worker &worker, Platform platform)
{
    return worker.platforms.isEmpty() || worker.platforms.contains(platform);
}

} // namespace freeagent
