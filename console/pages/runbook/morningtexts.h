// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/severity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace freeagent::console {

/// "ok", "warning", "critical", "unknown" of a check.
Severity checkSeverity(const QString &status);
QString checkStatusText(const QString &status);
/// "new", "worse", ... since yesterday; empty when nothing changed.
QString changeText(const QString &change);
/// Where a check leads in this console; empty for one that it does not know.
QString checkLink(const QString &check);
/// The checks of a morning report, each with its `change`, and `rank`: differences first, the worst of them at the top. Pure.
QJsonArray morningRows(const QJsonObject &report);
/// For a mail or a note: a head and a line for each check, differences first. Pure.
QString morningText(const QJsonObject &report);
/// For a chat: a head and a line for each check, differences first. Written so that Slack takes no part of it for a link or a mention. Pure.
QString slackMessage(const QJsonObject &report);

} // namespace freeagent::console
