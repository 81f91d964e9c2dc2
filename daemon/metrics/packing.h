// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>
#include <utility>
#include <vector>

namespace freeagent::metrics {

/// A figure over some time: the mean of `count` samples and the least and most of them.
struct Figure {
    double mean = 0;
    double least = 0;
    double most = 0;
    qint64 count = 0;

    static Figure of(double value) { return {value, value, value, 1}; }
    void add(const Figure &other);
    friend bool operator==(const Figure &, const Figure &) = default;
};

using Figures = std::vector<std::pair<QByteArray, Figure>>; ///< by name of the series

/// All figures of a moment as the text of one row: "name mean[ least most count]" a line. Readable with any SQL client, and a
/// series that comes or goes with a release or a volume needs no other table. Names hold no blank.
QByteArray packed(const Figures &figures);
/// What cannot be understood is left out.
Figures unpacked(const QByteArray &body);
/// The line of one series, empty when it is not there.
QByteArray lineOf(const QByteArray &body, const QByteArray &name);
/// The figure of one series, without unpacking the others.
std::optional<Figure> figureIn(const QByteArray &body, const QByteArray &name);

} // namespace freeagent::metrics
