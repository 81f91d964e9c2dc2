// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QJsonValue>
#include <QString>
#include <optional>

/// Values of the wire as people read them. What is null or missing is a dash, never a zero.
namespace freeagent::console {

/// An ISO time or Unix milliseconds.
std::optional<Time> jsonTime(const QJsonValue &value);
/// "14:02", "Mon 14:02": spokentime.h.
QString timeOf(const QJsonValue &value, Time now);
/// "12 min ago", "in 3 h".
QString agoOf(const QJsonValue &value, Time now);
/// A length in seconds as "1 h 5 min".
QString secondsOf(const QJsonValue &value);
/// Bytes as "3.1 MiB".
QString bytesOf(const QJsonValue &value);
/// A part of one as "95.2 %".
QString percentOf(const QJsonValue &value, int digits = 1);
/// A number in the present locale.
QString numberOf(const QJsonValue &value, int digits = 0);
QString textOf(const QJsonValue &value);
/// For sorting: unknown times come first.
double sortTime(const QJsonValue &value);

} // namespace freeagent::console
