// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <functional>

class QAction;
class QWidget;

namespace freeagent::console {

class Prompts;

/// The numbers that a chart draws. Numbers in C notation, times in ISO 8601: for programs.
struct ChartFigures {
    QStringList columns;
    QList<QStringList> rows;

    friend bool operator==(const ChartFigures &, const ChartFigures &) = default;
};

/// RFC 4180 with a line of titles. Texts that a spreadsheet would run as a formula are made harmless. Pure.
QByteArray csvOf(const ChartFigures &figures);

/// Gives any widget that draws figures a menu: save as PNG, save as CSV, copy the figures. `name` is the proposal for the file, without
/// ending. `noted` gets a line about what was done. The actions belong to `chart` and are also its actions().
QList<QAction *> addExport(QWidget *chart, const QString &name, std::function<ChartFigures()> figures, Prompts &prompts,
                           std::function<void(const QString &)> noted);

} // namespace freeagent::console
