// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsummary.h"
#include "console/widgets/card.h"

#include <QJsonObject>

/// What the cards of the first page say. Pure.
namespace freeagent::console {

/// What they are made of. An object that is empty, and a line without points, are not known.
struct CardFacts {
    FarmSummary summary;
    bool hasSummary = false;
    Time now{};
    QList<QPointF> oldestWait; ///< seconds, of more than a week
    QList<QPointF> workers;    ///< online, of a day
    QJsonObject day;           ///< statistics of 24 h
    QJsonObject week;          ///< statistics of 7 days
    QJsonObject storage;
    QJsonObject backups;       ///< their status
    QJsonObject drills;
};

struct FarmCard {
    QByteArray id; ///< stays the same for the same number
    CardText text;
    QString link;  ///< the list that makes the number

    friend bool operator==(const FarmCard &, const FarmCard &) = default;
};

/// Always the same ones in the same order, apart from the volumes: one for each that is a disk of its own.
QList<FarmCard> farmCards(const CardFacts &facts);

} // namespace freeagent::console
