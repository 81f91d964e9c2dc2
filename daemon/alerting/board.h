// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/alert.h"

#include <map>

namespace freeagent::alerting {

/// What people were told of one group of alerts, from the first notice until all of it is over. A record of kind "alert-group".
struct Telling {
    QByteArray group;
    QByteArray episode;            ///< Notice::group
    std::optional<Severity> told;  ///< how bad people know it to be
    bool acknowledged = false;     ///< and that somebody has it
    int notices = 0;               ///< so far; numbers them
    int level = 0;                 ///< of the escalation; 0: nobody was told
    Millis levelHeld{0};           ///< unacknowledged at this level since so long

    friend bool operator==(const Telling &, const Telling &) = default;
};

QJsonObject toJson(const Telling &telling);
std::optional<Telling> tellingFrom(const QJsonObject &json);

/// All that is open.
struct Board {
    std::map<QByteArray, Alert> alerts;     ///< by key
    std::map<QByteArray, Telling> tellings; ///< by group

    const Alert *find(const QByteArray &id) const;
};

} // namespace freeagent::alerting
