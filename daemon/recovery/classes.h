// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/manifest.h"

#include <QStringList>

namespace freeagent::recovery {

/// How many of each class are kept. Days, weeks (Monday to Sunday) and months are those of UTC in which there is a backup at all, so a
/// farm that slept keeps as many.
struct Classes {
    int daily = 7;
    int weekly = 4;
    int monthly = 12;
    int configurations = 50;
    Millis allFor = std::chrono::hours(24);        ///< younger ones all stay
    Millis brokenFor = std::chrono::hours(24 * 7); ///< backups that failed their check are kept so long for a look
};

struct Keeping {
    QString id;
    bool kept = false;
    QStringList reasons; ///< why it is kept, or why it goes
};

/// What the classes mean for these backups, newest first as they are given. Never lets the newest go that a restore could start from,
/// nor one that a person or a restore made.
QList<Keeping> keepingOf(const QList<Backup> &backups, const Classes &classes, Time now);

} // namespace freeagent::recovery
