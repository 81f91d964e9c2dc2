// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <functional>

namespace freeagent::bundle {

// A backup and the files of builds that it stands for as one file, "x.efabak": a tar archive that any tar(1) unpacks, with the backup's folder
// and, beside it, "storage". Everything in it has its digest in SHA256SUMS or storage.jsonl. All of it blocks; any thread.
//
// Errors: "bundle.unreadable", "bundle.unwritable", "bundle.exists", "bundle.damaged" (something is not what was written), "bundle.cancelled".

struct Contents {
    QString id; ///< of the backup
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Told now and then how many bytes are done; false ends it.
using Step = std::function<bool(qint64 done)>;

/// Packs the backup in `folder`, with the files of builds from the folder "storage" beside it. Every byte is compared with its digest on the way.
/// `file` has its name only when it is complete and synced; on an error it is not there. Mode 0600.
Result<Contents> pack(const QString &folder, const QString &file, const Step &step);
/// Reads all of it: every file that should be in it is, with its digest, and no other.
Result<Contents> check(const QString &file, const Step &step);
/// Unpacks what check() finds whole into `into`, which is made and must not hold it already. The folder of the backup.
Result<QString> unpack(const QString &file, const QString &into, const Step &step);

} // namespace freeagent::bundle
