// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/coverage.h"

#include <QStringList>

namespace freeagent::changelog {

struct Assembled {
    Time at{};         ///< of the last change in it
    QString chain;
    QString base;      ///< the file it began with
    quint64 records = 0; ///< how many were followed
    QStringList notes; ///< bases that could not be used, and why
};

/// Writes the database as it was at `at` to `target`; nothing: as it was last. Every byte of what it uses is judged, nothing is left out
/// silently. Blocks. On an error there is no file. Errors: "restore.not_covered" (says what is), "restore.damaged" (a part of the
/// log is missing or not what was written; says how far it can be followed), those of descriptor.h.
Result<Assembled> assemble(const QString &logFolder, std::optional<Time> at, const QString &target);

/// Adds what stands in the log beside a database that was lost or is not in use and was not kept before the end. How many frames. Then
/// the change log has every change that was acknowledged. "changelog.lost_place": that log does not go on from ours, or there is none of ours.
Result<quint32> completeFrom(const QString &logFolder, const QString &database, Time now);

} // namespace freeagent::changelog
