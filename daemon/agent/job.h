// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/domain/build.h"

#include <QJsonObject>

namespace freeagent::agent {

/// What a poll handed out.
struct Job {
    BuildId id;
    Platform platform = Platform::Ios;
    QString sourceUrl; ///< a path, or a whole address
    QString certsUrl; ///< empty when there are none

    friend bool operator==(const Job &, const Job &) = default;
};

/// From `job` of a poll answer. `job.malformed` when id, platform or source are missing or make no sense.
Result<Job> jobFrom(const QJsonObject &json);

} // namespace freeagent::agent
