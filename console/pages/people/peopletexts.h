// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

/// Who is on call and whom to call, in words.
namespace freeagent::console {

/// One turn of the rota.
struct RotaTurn {
    int level = 0;
    QString person; ///< id
    QString name;
    Time from{};
    Time until{};
    QString overrideId{}; ///< empty: by the rotation

    QByteArray id() const;
    friend bool operator==(const RotaTurn &, const RotaTurn &) = default;
};

/// Of GET /api/oncall/rota, level by level, oldest first.
QList<RotaTurn> rotaTurns(const QJsonObject &rota);
/// "Ada Marsh, level 1, Mon 09:00 to ..."
QString turnText(const RotaTurn &turn, Time now);
/// "22:00-07:00", empty without.
QString quietHoursText(const QJsonValue &hours);
/// The opposite: null for an empty text, nothing when it is none.
std::optional<QJsonValue> quietHoursFrom(const QString &text);

} // namespace freeagent::console
