// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <QList>
#include <vector>

namespace freeagent::attribution {

/// Failures with one cause, together.
struct Cluster {
    QByteArray id;
    FailureClass failure = FailureClass::None; ///< of the newest
    QString message; ///< of the newest, as the worker said it
    QString evidence;
    int builds = 0;
    Time firstAt{};
    Time lastAt{};
    struct Share {
        WorkerId worker;
        QString name;
        int builds = 0;
    };
    QList<Share> workers; ///< most builds first
    BuildId example;      ///< the newest
};

/// From failed attempts in any order. Most builds first, the newer cluster first among equals. A build counts once in a cluster.
std::vector<Cluster> clustersOf(const std::vector<Attempt> &failed);

} // namespace freeagent::attribution
