// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

namespace freeagent::probes {

/// What the kernel says of the machine's clock.
struct ClockState {
    std::optional<bool> isSynchronised; ///< empty: it does not say
    std::optional<qint64> mayBeOffMs;   ///< the largest error
};
ClockState clockState();

/// Notices when somebody sets the wall clock.
class ClockWatch
{
public:
    struct Jump {
        Time at{};
        Millis by{};
    };
    void look(const Clock &clock);
    /// The last jump of a second or more.
    const std::optional<Jump> &jump() const { return m_jump; }

private:
    std::optional<Millis> m_offset; ///< wall clock less monotonic one
    std::optional<Jump> m_jump;
};

} // namespace freeagent::probes
