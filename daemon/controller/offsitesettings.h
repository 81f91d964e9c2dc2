// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/recovery/targets.h"

namespace freeagent::controller {

/// What [backup] holds about places elsewhere and the key that seals what goes there.
QList<config::SettingSpec> offsiteSettings();

/// "config.bad_value", "seal.bad_key".
Result<recovery::Access> accessFrom(const config::Settings &settings);

/// "config.bad_value": one is written wrongly, or would take something off the machine that is not sealed.
Result<std::vector<recovery::Target>> backupTargetsFrom(const config::Settings &settings);

/// Values that no log may show.
QList<QByteArray> offsiteSecrets(const config::Settings &settings);

} // namespace freeagent::controller
