// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QString>

namespace freeagent::probes {

/// Counters and sizes of the machine, or of the control group where that has less.
struct MachineReading {
    double cpuBusy = 0;      ///< grows
    double cpuAvailable = 0; ///< grows, in the same unit
    qint64 memoryUsed = 0;   ///< bytes that cannot be given up at once
    qint64 memoryTotal = 0;
    bool cpuLimited = false; ///< by a control group
    bool memoryLimited = false;
    std::optional<qint64> memoryOwn{}; ///< of this process, files not counted
};

/// Share in use, 0 to 1; empty while unknown.
struct MachineState {
    std::optional<double> cpu;
    std::optional<double> memory;
    qint64 memoryUsed = 0;
    qint64 memoryTotal = 0;
    bool memoryLimited = false; ///< the total is a control group's limit
    std::optional<qint64> memoryOwn{};
};

/// Reads /proc and the control groups of this process (version 2). Any thread.
class MachineSource
{
public:
    explicit MachineSource(QString proc = QStringLiteral("/proc"), QString cgroups = QStringLiteral("/sys/fs/cgroup"));
    /// Nothing where there is no /proc.
    std::optional<MachineReading> read(Instant now) const;

private:
    QStringList groups() const;

    QString m_proc;
    QString m_cgroups;
};

/// What happened between two readings.
MachineState between(const std::optional<MachineReading> &before, const MachineReading &now);

} // namespace freeagent::probes
