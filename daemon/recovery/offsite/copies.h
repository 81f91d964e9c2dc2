// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/targets.h"

namespace freeagent::recovery {

// Backups at a place elsewhere: "<id>/<file>", with ".sealed" behind it when a key is given, and "<id>/copy.json", which comes last and goes first: a
// copy without it is not complete and does not count. Nothing in copy.json is secret. All block. Errors: those of Place and of sealing.

struct CopyThere {
    QString id;
    QByteArray keyId; ///< it is sealed with this key; empty: it is not
    QStringList files;
};

struct CopyManner {
    std::optional<sealing::Key> key;
    QString scratch;
    Classes classes;
    bool appendOnly = false;
};

/// Puts it there and lets older ones go by the classes. One that is there stays as it is.
Result<void> sendCopy(Place &place, const Backup &backup, const CopyManner &how, const Clock &clock, const GoOn &goOn);

/// Ids of the complete ones, newest first.
Result<QStringList> copiesAt(Place &place, const GoOn &goOn);

/// Fetches one into `folder`, which is made; on an error it is not there. What was fetched still has to be verified. "seal.no_key": it is
/// sealed and no key was given.
Result<Backup> fetchCopy(Place &place, const QString &id, const std::optional<sealing::Key> &key, const QString &folder, const GoOn &goOn);

} // namespace freeagent::recovery
