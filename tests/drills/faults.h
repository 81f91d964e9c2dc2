// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace freeagent::drills {

enum class Fault : std::int32_t { None, Write, Sync, Rename, Truncate };

/// What the drill and the preloaded library share: a page of a file that both map ($FREEAGENT_FAULTS names it).
struct FaultPage {
    std::atomic<std::int32_t> kind{0};      ///< Fault
    std::atomic<std::int32_t> countdown{0}; ///< calls of that kind until it strikes
    std::atomic<std::int32_t> strikes{0};   ///< calls in a row that then fail
    std::atomic<std::int32_t> error{0};     ///< errno of them
    std::atomic<std::int32_t> struck{0};    ///< that have failed so far
    std::atomic<std::int64_t> clockMs{0};   ///< added to the time of day
};

} // namespace freeagent::drills
