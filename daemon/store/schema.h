// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/store/connection.h"

namespace freeagent::store {

/// One numbered step of the schema, as compiled in from resources/sql.
struct Migration {
    int version = 0;
    QString name;
    QByteArray sql;
    QByteArray checksum; ///< SHA-256 of `sql`, hex
};

QList<Migration> migrations(); ///< all, in order

/// Brings the database to the newest schema, each step in a transaction of its own. "store.schema_newer": written by a later
/// program. "store.schema_altered": an applied step is not the one we know under its number.
/// `before` is told of each step that is about to be applied.
Result<void> migrate(Connection &connection, const QList<Migration> &steps, Time now,
                     const std::function<void(const Migration &)> &before = {});

/// The single statements of a script: comments gone, one entry each.
QList<QByteArray> statementsOf(const QByteArray &script);

} // namespace freeagent::store
