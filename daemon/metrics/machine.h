// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

namespace freeagent::metrics {

/// What this process and its machine use. Empty: this system does not say. Read from the kernel's memory, never from a disk.
struct MachineFigures {
    std::optional<double> processCpuSeconds; ///< since its start
    std::optional<double> processCpuRatio;   ///< of one processor, since the last look; may pass 1
    std::optional<double> residentBytes;
    std::optional<int> openFiles;
    std::optional<int> mostFiles;
    std::optional<double> startedAt; ///< Unix seconds
    std::optional<double> cpuRatio;    ///< 0 to 1 of the machine, since the last look
    std::optional<double> memoryRatio; ///< 0 to 1 of the machine, or of the control group where that has a limit
};

/// Looks at the machine. Thread: its user's.
class Machine
{
public:
    /// Ratios over the time since the last call; the first call gives none.
    MachineFigures look(Instant now);

private:
    struct Ticks {
        double busy;
        double all;
    };
    static std::optional<Ticks> ticks();

    std::optional<Ticks> m_ticks;
    std::optional<std::pair<Instant, double>> m_process;
};

} // namespace freeagent::metrics
