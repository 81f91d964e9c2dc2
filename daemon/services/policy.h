// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <QHash>
#include <array>

namespace freeagent::services {

/// The times and numbers that the services go by. Filled from the settings, constant while running.
struct FarmPolicy {
    Millis lease{std::chrono::seconds(120)};        ///< without a sign of life for this long a build's worker is lost
    Millis offlineAfter{std::chrono::seconds(90)};  ///< without a sign of life for this long a worker is offline
    Millis avoidLoser{std::chrono::seconds(30)};    ///< how long a requeued build waits for another worker than its last
    int maxAttempts = 3;
    std::array<Millis, 2> timeLimit{std::chrono::minutes(60), std::chrono::minutes(60)}; ///< by platform
    Millis longestPoll{std::chrono::seconds(60)};
    Millis tokenLife{std::chrono::seconds(90)};   ///< of a worker's access token after its last use
    Millis tokenRenewal{std::chrono::seconds(60)}; ///< older ones are replaced in the poll answer
    Millis vmTokenLife{std::chrono::hours(2)};
    Millis vmReadyWindow{std::chrono::seconds(120)};
    QString baseImageId; ///< handed to workers only when set
    int fleetExpected = 0; ///< 0: not declared
    QHash<QString, Millis> projectTimeLimit;           ///< instead of the platform's, by the project's name
    Millis avoidFailed{std::chrono::minutes(10)};      ///< how long a build that its worker's machine failed waits for another one
    bool quarantine = true;                            ///< a worker that alone explains failures is taken out
    Millis requestPatience{std::chrono::minutes(45)};  ///< for a worker to do what it was asked to and to come back

    /// Silent for this long, a worker that is not yet offline is late.
    Millis lateAfter() const { return offlineAfter / 2; }
    Millis timeLimitOf(const Build &build) const
    {
        return projectTimeLimit.value(build.project, timeLimit[size_t(build.platform)]);
    }
};

} // namespace freeagent::services
