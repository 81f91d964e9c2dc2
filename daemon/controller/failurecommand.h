// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/notify/transfers.h"

namespace freeagent::controller {

/// `expo-controller notify-failure UNIT`: tells the channels for criticals that the service manager gave up on the unit, without the daemon and its
/// database, within 10 seconds. Exit status: 0 somebody was told, or there is nobody to be told; 1 it reached nobody; 64, 78.
int runNotifyFailure(const config::Settings &settings, const QStringList &words);

/// "config.bad_value".
Result<notify::Transfers::Rules> transferRulesFrom(const config::Settings &settings);

/// What the command leaves for the daemon's next start: whom it told, over all of its runs since the last one.
struct FailureWord {
    QString unit;
    QString host;
    Time since{};          ///< of the first run
    QStringList told;      ///< channels that took it
    QStringList uncertain; ///< channels that may have taken it
};
QString failureMarker(const QString &dataFolder);
/// Nothing when no word was left.
std::optional<FailureWord> failureWord(const QString &dataFolder);

} // namespace freeagent::controller
