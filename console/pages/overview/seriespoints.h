// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/resource.h"

#include <QPointF>
#include <QUrlQuery>

/// Series of the controller as the first page asks for them and reads them.
namespace freeagent::console {

/// Unix milliseconds and mean, oldest first, from `from` on.
inline QList<QPointF> pointsOf(const Resource &series, Time from = Time{})
{
    QList<QPointF> points;
    for (const QJsonValue &point : series.list(QLatin1StringView("points")))
        if (point[0].toDouble() >= double(toMs(from)))
            points << QPointF(point[0].toDouble(), point[1].toDouble());
    return points;
}

/// Asks for everything since `from`, a point each `step` seconds.
inline void askSince(Resource &series, Time from, qint64 step)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("from"), QString::number(toMs(from)));
    query.addQueryItem(QStringLiteral("step"), QString::number(step));
    series.setPath(series.path(), query);
}

} // namespace freeagent::console
