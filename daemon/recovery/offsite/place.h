// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/files.h"

#include <QList>

namespace freeagent::recovery {

/// Somewhere else where files are kept under names: "20260201T020000Z-daily/controller.db". Names are words of letters, digits, '.', '-' and
/// '_' with slashes between. A file is there whole or not at all. Blocks; one thread at a time.
///
/// Errors: "backup.target_failed" (it cannot be reached, or did not keep what it was given), "backup.target_denied" (it does not let us),
/// "backup.not_there" (no file of that name), "backup.no_space" (here or there), "backup.cancelled", those of files.h.
class Place
{
public:
    struct Item {
        QString name;
        qint64 bytes = 0;

        friend bool operator==(const Item &, const Item &) = default;
    };

    virtual ~Place() = default;
    virtual QString text() const = 0; ///< for people: what it is, without a secret
    /// Names that begin so, in order.
    virtual Result<QList<Item>> list(const QString &prefix, const GoOn &goOn = {}) = 0;
    /// In the place of what had the name. When it has a value the place has every byte.
    virtual Result<void> put(const QString &name, const QString &file, const GoOn &goOn = {}) = 0;
    /// `file` must not exist; on an error it does not.
    virtual Result<void> get(const QString &name, const QString &file, const GoOn &goOn = {}) = 0;
    virtual Result<void> remove(const QString &name) = 0; ///< one that is not there is fine
};

bool isPlaceName(const QString &name);

} // namespace freeagent::recovery
