// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace freeagent::console {

/// Everything that was looked at, newest first: the database gone through, backups verified, restores drilled, damage found. Rows {"id","at","what","outcome":"ok|failed|could-not-tell","message"}.
/// Made of what `GET /api/admin/recovery`, `/api/backups` and `/api/drills` say. Pure.
QJsonArray integrityHistory(const QJsonObject &recovery, const QJsonArray &backups, const QJsonArray &drills);

} // namespace freeagent::console
