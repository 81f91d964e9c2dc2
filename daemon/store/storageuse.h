// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/retentionstore.h"
#include "daemon/store/connection.h"

namespace freeagent::store {

// The kept figures of storage, changed in the transaction of what changes them. A file that several builds share counts once, for
// the first of them. Each: false: see Connection::fault().

constexpr QByteArrayView kTrash = "trash";

qint64 utcDay(Time at); ///< days since 1970
bool addUse(Connection &connection, const QString &project, QByteArrayView kind, Time at, qint64 files, qint64 bytes);

/// Before the artifact's row is put. `mayReplace`: the build may have had another file of this kind.
bool countArtifact(Connection &connection, const Artifact &artifact, const QString &project, bool mayReplace);

} // namespace freeagent::store
