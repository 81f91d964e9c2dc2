// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace freeagent::runner {

/// What a process and all its descendants use.
struct ProcessUsage {
    int processes = 0;
    qint64 residentBytes = 0;
    Millis cpu {0}; ///< used since their start, ended children included
};

/// The operating system's list of processes, as far as the worker needs it. Any thread. One source for each system.
namespace processtable {

/// The group that `leader` leads, and its descendants that left the group.
ProcessUsage usageOf(qint64 leader);

/// Something that only this process has among all that ever get its id before the next boot; empty when there is no
/// such process.
QByteArray startMark(qint64 process);
/// Changes with every boot.
QByteArray bootMark();

/// Processes of this user whose environment has the entry `entry` ("NAME=value"). Empty where the system does not show
/// it.
QList<qint64> withEnvironment(const QByteArray &entry);

/// Memory of the machine in bytes, 0 when unknown.
qint64 machineMemory();
/// Of machineMemory(), what programs could get without swapping; 0 when unknown.
qint64 availableMemory();

} // namespace processtable
} // namespace freeagent::runner
