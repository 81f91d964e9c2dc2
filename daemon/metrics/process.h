// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

namespace freeagent::metrics {

/// What this process uses. Empty: this system does not say. Read from the kernel's memory, never from a disk.
struct ProcessFigures {
    std::optional<double> cpuSeconds; ///< since its start
    std::optional<double> cpuRatio;   ///< of one processor, since the last look; may pass 1
    std::optional<double> residentBytes;
    std::optional<int> openFiles;
    std::optional<int> mostFiles;
    std::optional<double> startedAt; ///< Unix seconds
};

/// Looks at the process. Thread: its user's.
class Process
{
public:
    /// The ratio over the time since the last call; the first call gives none.
    ProcessFigures look(Instant now);

private:
    std::optional<std::pair<Instant, double>> m_before;
};

} // namespace freeagent::metrics
