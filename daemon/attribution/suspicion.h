// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <QSet>
#include <deque>
#include <optional>

namespace freeagent::attribution {

/// How one attempt of a worker ended, as far as it tells about the worker.
struct Trial {
    Time at{};
    bool success = false;
    FailureClass failure = FailureClass::None;
    QByteArray cluster;
    QString project; ///< or the build's id when it has no name
    bool certain = false; ///< surely not the worker's doing

    friend bool operator==(const Trial &, const Trial &) = default;
};
using Trials = std::deque<Trial>; ///< oldest first

/// What happened on all other workers lately.
struct Others {
    int successes = 0;
    QSet<QByteArray> clusters; ///< of their failures
};

/// Why a worker should get no more builds until a trial succeeded.
struct Suspicion {
    QString reason;   ///< one line for people
    QString evidence; ///< the figures

    friend bool operator==(const Suspicion &, const Suspicion &) = default;
};

/// Pure. A worker alone explains its failures when it failed
/// - twice in a row for a cause in the machine, or
/// - three times in a row, each time with another project, while other workers completed two builds at least,
/// within a day, and no other worker failed like that.
std::optional<Suspicion> suspect(const Trials &ofWorker, const Others &others, Time now);

} // namespace freeagent::attribution
