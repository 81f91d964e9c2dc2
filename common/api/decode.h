// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"
#include "common/base/result.h"

#include <QJsonObject>

namespace freeagent::api {

// Tolerant of what is missing or null (an older controller), strict about what a value cannot be without: its id and its status
// word. Errors are "api.malformed". Pure; any thread.
Result<BuildItem> decodeBuild(const QJsonObject &json);
Result<WorkerItem> decodeWorker(const QJsonObject &json);
FarmStats decodeStats(const QJsonObject &json);
/// `{"timestamp","level","message"}`; an unknown level is info.
LogLine decodeLogLine(const QJsonObject &json);
/// Both shapes of `GET /api/builds`: a bare array or `{builds,total,...}`. Items that cannot be read are left out.
QList<BuildItem> decodeBuildList(const QJsonValue &json);
/// A file of a finished build, from `artifacts` of `GET /api/builds/:id/status`.
struct ArtifactItem {
    QString name;
    qint64 size = -1;  ///< bytes; -1 unknown
    QByteArray sha256; ///< 64 hex digits, or empty

    friend bool operator==(const ArtifactItem &, const ArtifactItem &) = default;
};
QList<ArtifactItem> decodeArtifacts(const QJsonObject &status);

} // namespace freeagent::api
