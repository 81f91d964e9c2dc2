// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/people/duty.h"
#include "daemon/ports/store.h"

#include <QSet>

namespace freeagent::people {

/// What the one who takes over should know of the time before.
struct Handoff {
    struct Alert {
        QByteArray id;
        QString rule;
        QString severity;
        QString summary;
        std::optional<Time> firedAt;
        QString acknowledgedBy; ///< the last one; empty: nobody
        std::optional<Time> resolvedAt;
        bool escalated = false;
    };
    struct Maintenance {
        QByteArray id;
        QString message;
        QString state;
        std::optional<Time> startedAt;
        std::optional<Time> endedAt;
    };
    struct Quarantine {
        QString worker; ///< name
        QString by;
        QString reason;
        Time at{};
    };
    Time from{};
    Time until{};
    QList<std::pair<int, Turn>> duties; ///< level and turn
    QList<Alert> alerts;                ///< by their first news
    qint64 builds = 0;
    qint64 failed = 0;
    QMap<QByteArray, qint64> failedByClass; ///< "unknown" for what has no class
    QList<Maintenance> maintenances;
    QList<Quarantine> quarantines;
};

/// The types of stored events that handoffOf() reads.
const QSet<QByteArray> &handoffEvents();
using NameOf = std::function<QString(const WorkerId &)>;
/// `events` oldest first. Pure.
Handoff handoffOf(const std::vector<Event> &events, const std::vector<FinishedBuild> &builds, const Plan &plan, Time from, Time until, const NameOf &nameOf);

/// A note that only lacks what no machine knows.
QString handoffText(const Handoff &handoff, const Contacts &contacts);
QJsonObject toJson(const Handoff &handoff, const Contacts &contacts);

} // namespace freeagent::people
