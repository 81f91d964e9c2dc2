// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace freeagent::wire {

/// A time as the wire has it, or null.
inline QJsonValue isoValue(const std::optional<Time> &time)
{
    return time ? QJsonValue(QString::fromLatin1(toIso(*time))) : QJsonValue();
}

inline std::optional<Time> timeOf(const QJsonValue &value)
{
    return value.isString() ? fromIso(value.toString()) : std::nullopt;
}

inline QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
inline QJsonObject objectOf(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

} // namespace freeagent::wire
