// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/recovery/rescue.h"
#include "daemon/store/integritycheck.h"

namespace freeagent::controller {

/// What a start found of the database before anybody opened it.
struct Ground {
    QString databaseFile; ///< to be opened: the farm's, or the repaired one that waits for a confirmation
    std::optional<recovery::Rescue> awaiting; ///< set: nothing may be written
    std::optional<recovery::Rescue> promoted; ///< by this start
    std::unique_ptr<store::IntegrityCheck> check; ///< still at work
    std::optional<store::IntegrityCheck::Finding> checked; ///< it has ended already
};

recovery::RescuePlace rescuePlaceOf(const config::Settings &settings);

/// Both block; nobody else has the database open. See recovery/rescue.h.
Result<recovery::Rescue> repairDatabase(const config::Settings &settings, const recovery::Rescue &found, const Clock &clock,
                                        const std::function<void(const QString &what)> &tell);
Result<std::optional<recovery::Rescue>> promoteRepaired(const config::Settings &settings);

/// Finishes what an earlier start or a confirmation has begun, looks at the database, and repairs it when it is damaged; `tell` hears of
/// each step, which may take minutes. Nobody else has it open. Blocks. Errors: "store.locked", "store.damaged" (it cannot be repaired),
/// those of recovery/rescue.h.
Result<Ground> prepareGround(const config::Settings &settings, const Clock &clock, const std::function<void(const QString &what)> &tell);

} // namespace freeagent::controller
