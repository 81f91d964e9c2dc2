// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/base.h"

namespace freeagent::changelog {

/// Times whose state one chain can give back.
struct Covered {
    Chain chain;
    Time from{};
    Time until{};        ///< of the last record
    bool closed = false; ///< nothing changed after that until the next chain began
};

/// Oldest first; chains without a base are not among them. Looks at ends and heads only: damage in between is found when it is followed.
std::vector<Covered> coverage(const QString &logFolder);
/// "2026-11-25T01:00:00.000Z to 2026-11-25T02:13:05.120Z; ..." or "nothing".
QString textOf(const std::vector<Covered> &covered);

/// True when the folder knows of a farm that would have to be in the database.
bool hasHistory(const QString &logFolder);

} // namespace freeagent::changelog
