// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/notify/channel.h"

namespace freeagent::notify {

/// The tables [channel.NAME] and what [notify] holds.
QList<config::SettingSpec> channelSettings();

/// "config.bad_value": one cannot work as it is written. No message holds a secret.
Result<QList<Channel>> channelsFrom(const config::Settings &settings);

/// The URL that is pinged each minute; empty when there is none. "config.bad_value".
Result<QUrl> heartbeatFrom(const config::Settings &settings);

} // namespace freeagent::notify
