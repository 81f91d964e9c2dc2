// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/probes/probes.h"

namespace freeagent::probes {

/// One line of the doctor's report.
struct Check {
    QByteArray name; ///< "disk.storage"
    Level status = Level::Ok;
    QString message;
    QString fix; ///< empty when there is nothing to do
};

// The checks, pure.
QList<Check> volumeChecks(const QList<VolumeState> &volumes, const VolumeLimits &limits);
Check clockCheck(const ClockState &state, const std::optional<ClockWatch::Jump> &jump, Time now);
Check openFilesCheck(qint64 allowed, qint64 wanted);
/// Of this moment: a busy processor is only said.
QList<Check> machineChecks(const MachineState &machine);
Check databaseCheck(qint64 bytes, qint64 walBytes, qint64 freeBytes);
Check fleetCheck(int online, int expected);

qint64 allowedOpenFiles();

} // namespace freeagent::probes
