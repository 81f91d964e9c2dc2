// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QByteArray>
#include <QString>

namespace freeagent {

/// Why a build waits and what would end it.
struct WaitReason {
    /// no_workers, no_compatible_worker, all_offline, workers_held, all_busy, behind_others, starting, given_back, paused, maintenance, maintenance_ahead; of a build for
    /// one worker only: worker_unknown, worker_offline, worker_held, worker_busy
    QByteArray code;
    QString message; ///< one sentence, English; consoles translate by code
    Time since{};    ///< since when this code has held
    QString fix;     ///< what a person can do; empty when nothing is needed

    friend bool operator==(const WaitReason &, const WaitReason &) = default;
};

} // namespace freeagent
