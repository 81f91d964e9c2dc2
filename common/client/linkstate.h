// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <optional>

namespace freeagent::client {

/// How fresh what we know is.
struct LinkState {
    enum class Phase : quint8 {
        Idle,       ///< not asked to connect
        Connecting, ///< first try; nothing known yet
        Live,       ///< data arrives
        Stale,      ///< connected, but silent longer than the controller ever is
        Offline,    ///< no connection; tries again by itself at `nextTry`
        Refused     ///< the key is missing or wrong; does not try again by itself
    };

    Phase phase = Phase::Idle;
    Time since{};                ///< Live: when contact was made; Stale, Offline: when data came last (or was first missed)
    Error why;                   ///< Offline and Refused
    std::optional<Time> nextTry; ///< Offline

    bool isLive() const { return phase == Phase::Live; }
    friend bool operator==(const LinkState &, const LinkState &) = default;
};

} // namespace freeagent::client
