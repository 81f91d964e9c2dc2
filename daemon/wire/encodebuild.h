// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"
#include "common/domain/waitreason.h"
#include "daemon/wire/jsonwriter.h"

#include <QList>

namespace freeagent::wire {

/// What stands beside a build in answers but not in its row.
struct BuildExtras {
    QString workerName; ///< empty when there is no worker
    std::optional<WaitReason> waitReason;
    std::optional<Millis> timeLimit{}; ///< in the detail only
};

/// The item of lists and of the feed; the superset that all client generations read. Absent, not null: completedAt, duration.
void writeBuildItem(JsonWriter &json, const Build &build, const BuildExtras &extras);
QByteArray buildItem(const Build &build, const BuildExtras &extras);
/// The same with `failure` in full and every attempt.
QByteArray buildDetail(const Build &build, const QList<Attempt> &attempts, const BuildExtras &extras);

/// The body of GET …/status. Has exactly one key "status" and one "id" at any depth but the worker's, because scripts grep.
QByteArray buildStatus(const Build &build, const QList<Artifact> &artifacts, const BuildExtras &extras);

/// The answer of submit and retry. `retryOf` empty for a submission.
QByteArray submitted(const Build &build, QByteArrayView accessToken, const BuildId &retryOf);

/// "<id>.ipa" or "<id>.apk".
QByteArray resultFileName(const Build &build);

} // namespace freeagent::wire
