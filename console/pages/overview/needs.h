// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"

#include <QJsonArray>
#include <QStringList>

/// What asks for somebody, out of the alerts of the farm. Pure.
namespace freeagent::console {

struct Need {
    QString id; ///< of the alert
    Severity severity = Severity::Warning;
    QString summary;
    QString cause;
    QString evidence; ///< all of it in one line
    QString since;    ///< "12 min ago"
    QString advice;   ///< what is recommended
    QString link;     ///< where that is done

    friend bool operator==(const Need &, const Need &) = default;
};

struct Needs {
    static constexpr int kMost = 5;

    QList<Need> first; ///< at most kMost, the worst and then the oldest first
    int others = 0;    ///< that had no room

    friend bool operator==(const Needs &, const Needs &) = default;
};

/// Firing ones only: what somebody has acknowledged, what is kept quiet and what is over needs nobody.
Needs needsOf(const QJsonArray &alerts, Time now);

} // namespace freeagent::console
