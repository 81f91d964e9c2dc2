// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"
#include "common/base/result.h"

namespace freeagent::console {

/// For programs: times in ISO 8601 and UTC, states as on the wire, one row or object for each build, in the order given. Pure; any thread.
QByteArray buildsAsCsv(const QList<api::BuildItem> &builds);
QByteArray buildsAsJson(const QList<api::BuildItem> &builds);

/// Whole or not at all. Errors: "file.write".
Result<qint64> writeWhole(const QString &path, const QByteArray &content);

} // namespace freeagent::console
