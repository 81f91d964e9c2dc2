// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/databaseupkeep.h"

namespace freeagent::maintenance {

struct VacuumAdvice {
    bool worthwhile = false;
    QString why;
    qint64 estimateSeconds = 0; ///< for which no change could be made
};

/// Rewriting the file pays when at least a tenth of it is empty, and is possible when 2.2 times its size is free: the copy and the log
/// each need about the whole. Pure.
VacuumAdvice adviseVacuum(const DatabaseFigures &figures);

} // namespace freeagent::maintenance
