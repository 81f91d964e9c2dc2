// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/output.h"

namespace freeagent::ctl {

struct Cell {
    QString text;
    Colour colour = Colour::None;

    Cell(QString given = {}, Colour painted = Colour::None)
        : text(std::move(given))
        , colour(painted)
    {
    }
};

/// Rows under titles, aligned. Where a person reads, the widest column gives way until a row fits the terminal; in a pipe nothing is cut.
class TextTable
{
public:
    /// A title that begins with '>' is of a column of numbers: aligned to the right.
    explicit TextTable(const QStringList &titles);

    void add(const QList<Cell> &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    void print(Output &output, const QString &whenEmpty = {}) const;

private:
    QList<qsizetype> widths(int terminal) const;
    QString row(const Output &output, const QList<Cell> &cells, const QList<qsizetype> &widths) const;

    QList<Cell> m_titles;
    QList<bool> m_right;
    QList<QList<Cell>> m_rows;
};

} // namespace freeagent::ctl
