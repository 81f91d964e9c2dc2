// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// Figures and conditions of alert rules as people read them, and what of a rule is sent to change it. Pure.
namespace freeagent::console {

/// "11 builds", "18.4 GiB", "14 %": `unit` is that of the wire.
QString figureText(const QJsonValue &value, const QString &unit);
/// "above 10 builds"; a dash when there is none.
QString conditionText(const QJsonValue &condition, const QString &unit);
/// Of an answer to a back-test: "Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min."
QString backTestText(const QJsonObject &test);
/// What a change of a rule sends: its numbers as they are; a level that it does not have is sent as false.
QJsonObject numbersOf(const QJsonObject &rule);
/// The change that brings a rule back to how it is now; "as delivered" has a word of its own.
QJsonObject wayBack(const QJsonObject &rule);

} // namespace freeagent::console
