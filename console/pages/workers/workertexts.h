// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"

#include <QJsonObject>
#include <QString>
#include <optional>

/// What a worker of the wire is called by people. Pure.
namespace freeagent::console {

Severity availabilitySeverity(const QString &availability);
QString availabilityText(const QString &availability);
/// "Paused by ada until 14:00: Xcode update"; empty when nobody holds it.
QString holdText(const QJsonObject &worker, Time now);
/// "macOS 15.5, Xcode 16.3".
QString machineText(const QJsonObject &worker);
/// What it is asked to do to itself and has not done yet.
QString requestText(const QString &kind);
QString stepText(const QString &step);
/// Part of its builds that succeeded; nothing before five builds.
std::optional<double> successRate(const QJsonObject &worker);
/// "30m", "2h", "1d", "14:30" (today or tomorrow, of this machine's zone), as an end behind `now`.
std::optional<Time> endFrom(const QString &word, Time now);

} // namespace freeagent::console
