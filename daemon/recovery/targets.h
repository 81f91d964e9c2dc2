// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/reach/addressguard.h"
#include "daemon/recovery/classes.h"
#include "daemon/recovery/files.h"
#include "daemon/recovery/offsite/place.h"
#include "daemon/recovery/offsite/sigv4.h"
#include "daemon/sealing/key.h"

#include <memory>

namespace freeagent::recovery {

/// Where a verified backup is copied to besides: "file:/mnt/other/backups", "s3://bucket/prefix?endpoint=https://...&region=...&path-style=yes" or
/// "exec:rclone copy {folder} remote:farm/{id}".
struct Target {
    QString text;          ///< as configured
    QString folder{};      ///< of "file:"
    QStringList command{}; ///< of "exec:": words; no shell ever sees them
    struct Bucket {
        QString name;
        QString prefix;    ///< may be empty
        QString endpoint;  ///< empty: as set for all, else Amazon's
        QString region;    ///< empty: as set for all
        std::optional<bool> pathStyle;
    };
    std::optional<Bucket> bucket{}; ///< of "s3:"

    bool leavesTheMachine() const { return folder.isEmpty(); }
};
/// "config.bad_value".
Result<Target> targetFrom(const QString &text);

/// What it takes to put something there or to fetch it.
struct Access {
    std::optional<sealing::Key> key{}; ///< what is sent is sealed with it
    s3::Credentials credentials{};
    QString endpoint{};                ///< of buckets that do not name one
    QString region{};
    reach::AddressGuard guard{};
    QString caFile{};
    QString scratch{};                 ///< folder of this machine for what is under way
    Millis retryAfter{300};            ///< doubles
};

struct Sending {
    Millis timeout = std::chrono::hours(1); ///< of a command
    Classes classes{};                      ///< what is kept there
    Access access{};
    bool appendOnly = false;                ///< nothing is ever removed there
};

/// The place behind a target, as it is: what is put is not sealed. `clock` outlives it. "backup.no_place": a command, which only takes;
/// "config.bad_value".
Result<std::unique_ptr<Place>> openPlace(const Target &target, const Access &access, const Clock &clock);

/// Copies a backup (without the pool) to the target. A folder gets it as it is here, under its name only when every byte was compared, and lets
/// older ones go by the classes; with a key it gets it sealed, as a bucket does (offsite/copies.h). A command succeeds with exit status 0; {folder}
/// and {id} in its words become the backup's, with a key those of a sealed copy. Blocks; any thread. Errors: those of files.h and Place,
/// "backup.target_failed" with the end of what the command said.
Result<void> sendTo(const Target &target, const Backup &backup, const Sending &how, const Clock &clock, const GoOn &goOn);

} // namespace freeagent::recovery
