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

bool accepts(const Worker &worker, Platform platform)
{
    return worker.platforms.isEmpty() || worker.platforms.contains(platform);
}

} // namespace freeagent
