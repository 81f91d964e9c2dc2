// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace freeagent::console {

/// What the controller says of itself, as its routes give it; empty where it is not known.
struct RunbookFacts {
    QJsonObject morning{};  ///< GET /api/reviews/morning
    QJsonObject selfTest{}; ///< GET /api/selftest
    QJsonObject recovery{}; ///< GET /api/admin/recovery
    QJsonObject drills{};   ///< GET /api/drills
    QJsonObject schedule{}; ///< GET /api/admin/schedule
    QJsonObject onCall{};   ///< GET /api/oncall
    QJsonObject contacts{}; ///< GET /api/contacts
};

/// `rows` with what answers them now: {answer, status} as a check of the morning has them; rows without an answer have neither. Pure.
QJsonArray withAnswers(const QJsonArray &rows, const RunbookFacts &facts, Time now);
/// When the contacts were looked through and are due again. Empty while it is not known.
QString reviewText(const QJsonObject &contacts, Time now);

} // namespace freeagent::console
