// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"
#include "console/widgets/card.h"

#include <QJsonObject>

/// What is stored and on which disks, in words.
namespace freeagent::console {

/// "12 files, 3.1 GiB" of an object with files and bytes.
QString storageTally(const QJsonObject &tally);
/// "source", "result" as people call them.
QString storageKind(const QString &kind);
/// "0-7" as "up to a week old".
QString storageAge(const QString &days);
QString storageProject(const QString &project);
QString volumeText(const QString &name);
Severity diskSeverity(const QString &status);
/// Free room, of how much, and when it will be full.
CardText volumeCard(const QJsonObject &volume);
/// Everything about a volume, for a tool tip and the line below.
QString volumeFacts(const QJsonObject &volume);

} // namespace freeagent::console
