// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/store.h"

#include <variant>

namespace freeagent::store {

/// A select over builds, composed from a filter. Words come from our own tables; all that a client sent is a parameter.
struct Select {
    QByteArray sql;
    std::vector<std::variant<qint64, QByteArray, QString>> parameters;
};

/// How the rows are found.
enum class Way : quint8 {
    Kinds,  ///< from the newest down, merged over the kinds of builds that the filter admits; a period only weeds out
    Worker, ///< from the newest down among the builds of one worker; all else weeds out
    Period, ///< all rows of the period, then sorted: for periods with few rows or in the past
};
bool isByEnd(BuildOrder order);

/// At least one existing kind must be admitted, and only such that have ended when the order is by ends; the way does not matter then.
Select pageSelect(const BuildFilter &filter, const std::vector<BuildCount> &counts, Way way);
/// Rows of the filter, cursor and page left aside; stops counting at `atMost`.
Select countSelect(const BuildFilter &filter, Way way, qint64 atMost);
/// Sequences of those among the newest `depth` rows of the filter whose id, project or error contains the text.
Select searchSelect(const BuildFilter &filter, const std::vector<BuildCount> &counts, Way way, int depth);
/// Sequences of builds of any age whose id begins with the text.
Select idSelect(const BuildFilter &filter, int limit);

/// True when builds of this kind pass the filter's status, outcome and platform.
bool admitsKind(const BuildFilter &filter, const BuildCount &kind);

} // namespace freeagent::store
