// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

namespace freeagent::agent {

/// Who this worker is to its controller. Kept in `<state>/identity.json`, readable by its user only, so that a
/// restarted worker is the same one.
struct Identity {
    QByteArray id; ///< empty before the first registration
    QByteArray accessToken;

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// An empty identity when there is no file or it makes no sense: the worker then registers as a new one.
Identity loadIdentity(const QString &stateFolder);
/// Atomically. `identity.write` when it cannot be kept.
Result<void> saveIdentity(const QString &stateFolder, const Identity &identity);

} // namespace freeagent::agent
