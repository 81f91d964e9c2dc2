// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/severity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// Entries of the audit log in words. Pure.
namespace freeagent::console {

/// Done, refused or failed.
QString auditOutcome(const QString &outcome);
Severity auditOutcomeSeverity(const QString &outcome);
/// What differs between the two: {"field","before","after"} with texts; values inside values have dotted names. Empty without either.
QJsonArray auditDifferences(const QJsonObject &before, const QJsonObject &after);
/// "logDays: 30 → 14, ..." of the differences.
QString differencesText(const QJsonArray &differences);

} // namespace freeagent::console
