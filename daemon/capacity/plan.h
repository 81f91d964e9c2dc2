// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/capacity/advice.h"
#include "daemon/capacity/measurement.h"

namespace freeagent::capacity {

enum class Curve : quint8 {
    Measured, ///< the farm's own week; unknown until it has one
    Workday,  ///< the preset of workday(), with builds of 15 minutes
};
QByteArrayView word(Curve);

struct Question {
    std::optional<double> buildsPerDay; ///< instead of the measured number; for Workday a working day's
    std::optional<Slots> farm;          ///< nothing: as many as the rule of thumb says
    double growth = 1;                  ///< what comes in, times this
    std::optional<double> iosShare;     ///< instead of the measured one, 0 to 1
    int weeks = 4;                      ///< of history
    QByteArray zone = "UTC";            ///< IANA name, whose hours the week has
    Curve curve = Curve::Measured;

    friend bool operator==(const Question &, const Question &) = default;
};

inline constexpr double kMostBuildsPerDay = 20'000; ///< what is simulated; growth included

/// Unknown is nothing, never a guess.
struct Plan {
    Question question;
    std::optional<double> buildsPerDay; ///< with growth
    std::optional<int> workersByRule;
    std::optional<Measured> measured;
    QString unmeasured; ///< why there is no measurement; empty when there is
    std::optional<double> iosShare;
    std::optional<Simulation> simulation;
    std::optional<Slots> recommended;
    QString why;
    QList<Advice> advice; ///< only from measured arrivals
    QStringList assumptions;
};

/// Errors: "capacity.stopped" when `goOn` ended it before there was anything to say, "capacity.too_large" above kMostBuildsPerDay. When the
/// time is up later, what is known is answered and `why` says that the search was cut short. Pure; takes tenths of seconds to seconds.
Result<Plan> plan(const Question &question, const Observed &observed, const GoOn &goOn);

} // namespace freeagent::capacity
