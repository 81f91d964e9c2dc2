// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

/// What the routes of backups, drills and recovery say, in words. Pure.
namespace freeagent::console {

struct BackupTexts {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::BackupTexts)
};

QString kindText(const QString &kind);
/// "Found whole", "Not verified yet".
QString verdictText(const QJsonValue &verdict);
Severity verdictSeverity(const QJsonValue &verdict);
/// Where copies are, and which has not arrived.
QString copiesText(const QJsonObject &backup);
/// A target without the secrets and settings behind its address.
QString targetText(const QString &target);
QString outcomeText(const QString &outcome);
Severity outcomeSeverity(const QString &outcome);
/// Of the database, as GET /api/admin/recovery says it.
QString integrityText(const QJsonObject &recovery, Time now);
Severity integritySeverity(const QString &state);
/// What to type on the controller's machine, one command a line.
/// Whether copies elsewhere are encrypted: "yes", "no", a dash where there are none.
QString sealedText(const QJsonObject &backup);
/// How the last drill with it went: "2 d ago", "failed 2 d ago", a dash without one.
QString drillText(const QJsonValue &drill, Time now);
QString restoreCommand(const QString &backup);

} // namespace freeagent::console
