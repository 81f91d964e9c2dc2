// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"

#include <QList>
#include <QPointF>
#include <QString>
#include <optional>

/// What the history of the queue says about the next hours. Pure. Points are Unix milliseconds and builds, oldest first.
namespace freeagent::console {

/// When more than `level` builds began to wait without a break until `now`; nothing when they do not, or when the newest sample is too
/// old to tell. A hole in the samples ends the stretch: what nobody saw is not counted.
std::optional<Time> aboveSince(const QList<api::QueueSample> &samples, int level, Time now);

/// "Above 10 for 11 of 15 min": how far it is to the alert.
QString aboveText(int level, Millis lasted, Millis needed);

/// How many builds will probably wait, every quarter of an hour from `now` to `until`.
///
/// A usual week, put where we stand: the mean of the same time in the four weeks before (two at least), plus what the queue has now more or
/// less than usual, of which half is gone after each hour. Never below zero. `hourly` holds hourly means with the beginning of each hour.
/// Empty when one of the quarters has no two weeks behind it: half a forecast misleads.
QList<QPointF> queueForecast(const QList<QPointF> &hourly, double present, Time now, Time until);

/// What a counter grew by per minute, between its first and last point. A fall is a counter that began anew: it counts from zero. With
/// `shrinks` a fall is no new beginning, only something taken away, and counts as nothing. Nothing for less than two minutes of points.
std::optional<double> ratePerMinute(const QList<QPointF> &counter, bool shrinks);

} // namespace freeagent::console
