// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QString>

namespace freeagent::changelog {

/// Lets go what no state from `since` on needs: bases but the newest one of before, the segments before that, chains that ended before.
/// Of the chain that is written now its newest base always stays. How many files went.
int trim(const QString &logFolder, const QString &presentChain, Time since);

/// What a kill left half written. Nobody writes meanwhile.
int removeLeftovers(const QString &logFolder);

} // namespace freeagent::changelog
