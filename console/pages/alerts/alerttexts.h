// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"
#include "console/models/ruletexts.h"

#include <QJsonObject>
#include <QString>

/// What an alert of the wire is called by people. Pure.
namespace freeagent::console {

/// Of an alert: what it asks for while somebody should look, quiet once it is acknowledged, suppressed or over.
Severity alertSeverity(const QJsonObject &alert);
Severity severityFrom(const QString &word);
QString alertStateText(const QString &state);
/// "firing for 12 min · 3rd time in 30 days · acknowledged by ada until 14:00: …", one fact a piece.
QStringList alertFacts(const QJsonObject &alert, Time now);
/// What a line of a timeline is: fired, notified, ...
QString timelineText(const QString &what);
/// The page of the console for what an alert recommends ("/api/workers" is "workers"); empty when there is none.
QString pageOf(const QString &apiLink);
/// Of a silence: "queue-depth, warnings".
QString matcherText(const QJsonObject &matcher);
/// Of a silence: "until Mon 14:00", "every month on the first Sunday at 02:00 UTC for 2 h, until …".
QString silenceTimes(const QJsonObject &silence, Time now);

} // namespace freeagent::console
