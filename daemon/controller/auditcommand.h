// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"

#include <QStringList>

namespace freeagent::controller {

/// `expo-controller audit verify`: walks the chain of the audit log in the data folder, whether a controller runs or not. Exit status: 0 the
/// chain is whole, 1 it is broken (the first bad entry is named), 64 wrong words, 74 the database cannot be read.
int runAudit(const config::Settings &settings, const QStringList &words);

} // namespace freeagent::controller
