// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <sys/types.h>

namespace freeagent::test {

/// What the system says about a process. Zero when it is gone.
struct ProcessFigures {
    qint64 residentBytes = 0;
    qint64 peakResidentBytes = 0;
    qint64 cpuMicroseconds = 0; ///< user and system, all threads
    int descriptors = 0;
};

ProcessFigures figuresOf(pid_t process);
/// Makes `peakResidentBytes` start again from the present.
void resetPeak(pid_t process);

} // namespace freeagent::test
