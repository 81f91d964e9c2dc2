// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/texttable.h"

#include <algorithm>

namespace freeagent::ctl {

namespace {
constexpr qsizetype kGap = 2;
constexpr qsizetype kLeast = 8; ///< a column that gives way keeps this much
} // namespace

TextTable::TextTable(const QStringList &titles)
{
    for (const QString &title : titles) {
        m_right.append(title.startsWith(u'>'));
        m_titles.append(Cell(m_right.last() ? title.mid(1) : title, Colour::Dim));
    }
}

void TextTable::add(const QList<Cell> &cells)
{
    QList<Cell> row = cells;
    row.resize(m_titles.size());
    for (Cell &cell : row) {
        cell.text = harmless(cell.text);
        if (cell.text.isEmpty())
            cell = Cell(QStringLiteral("-"), Colour::Dim);
    }
    m_rows.append(row);
}

QList<qsizetype> TextTable::widths(int terminal) const
{
    QList<qsizetype> widths(m_titles.size(), 0);
    const auto measure = [&widths](const QList<Cell> &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].text.size());
    };
    measure(m_titles);
    std::for_each(m_rows.begin(), m_rows.end(), measure);
    if (terminal <= 0)
        return widths;
    qsizetype over = kGap * (widths.size() - 1) - terminal;
    for (qsizetype width : std::as_const(widths))
        over += width;
    while (over > 0) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= kLeast)
            break;
        --*widest;
        --over;
    }
    return widths;
}

QString TextTable::row(const Output &output, const QList<Cell> &cells, const QList<qsizetype> &widths) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString text = cells[i].text;
        if (text.size() > widths[i])
            text = text.left(widths[i] - 1) + QChar(0x2026);
        const qsizetype pad = widths[i] - text.size();
        const bool last = i + 1 == cells.size();
        if (m_right[i])
            line += QString(pad, u' ');
        line += output.painted(cells[i].colour, text);
        if (!last)
            line += QString((m_right[i] ? 0 : pad) + kGap, u' ');
    }
    return line;
}

void TextTable::print(Output &output, const QString &whenEmpty) const
{
    if (m_rows.isEmpty() && !whenEmpty.isEmpty())
        return output.talk(whenEmpty);
    const QList<qsizetype> fit = widths(output.width());
    if (!output.manner().quiet)
        output.line(row(output, m_titles, fit));
    for (const QList<Cell> &cells : m_rows)
        output.line(row(output, cells, fit));
}

} // namespace freeagent::ctl
