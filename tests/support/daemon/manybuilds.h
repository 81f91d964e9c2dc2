// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freeagent::test {

/// A database as it is after years: so many ended builds with their attempts, older than any that a test makes. Nobody has it open.
/// False, with the reason on stderr, when that did not work.
bool fillBuilds(const QString &databaseFile, int builds);
/// How many of them are still there; -1: it cannot be read.
qint64 filledBuilds(const QString &databaseFile);

} // namespace freeagent::test
