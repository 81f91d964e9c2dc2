// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/logpane.h"

#include "console/widgets/measure.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

/// Where the rows are. The scroll bar counts rows; where lines wrap, `m_skip` lines of the row at the upper edge are above it.
namespace freeagent::console {

int LogPane::lineHeight() const { return qRound(fontMetrics().height() * 1.15); }
int LogPane::visibleRows() const { return std::max(1, viewport()->height() / lineHeight()); }
int LogPane::heightOfRow(qint64 row) const { return m_look.wrap ? rowOf(row).height() : 1; }

qint64 LogPane::rowAt(int y) const
{
    const qint64 last = std::max<qint64>(0, shownLines() - 1);
    qint64 row = verticalScrollBar()->value();
    if (!m_look.wrap)
        return std::clamp<qint64>(row + y / lineHeight(), 0, last);
    for (int line = y / lineHeight() + m_skip; row < last; ++row)
        if ((line -= heightOfRow(row)) < 0)
            break;
    return std::clamp<qint64>(row, 0, last);
}

/// The view whose last line is the last of this row.
LogPane::Top LogPane::topWithAtBottom(qint64 row) const
{
    if (!m_look.wrap)
        return {std::max<qint64>(0, row - visibleRows() + 1), 0};
    int room = visibleRows();
    for (qint64 at = std::min(row, shownLines() - 1); at >= 0; --at) {
        const int height = heightOfRow(at);
        if (height >= room)
            return {at, height - room};
        room -= height;
    }
    return {};
}

void LogPane::fit()
{
    const Top end = topWithAtBottom(shownLines() - 1);
    m_endSkip = end.skip;
    verticalScrollBar()->setRange(0, int(std::min<qint64>(end.row, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(visibleRows());
    const int width = m_look.wrap ? 0 : fontMetrics().averageCharWidth() * (std::min(m_store.longest(), 4'000) + 16);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    viewport()->update();
    showPill();
}

bool LogPane::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() && m_skip >= m_endSkip;
}

void LogPane::place(const Top &top)
{
    {
        const QScopedValueRollback<bool> placing(m_placing, true);
        verticalScrollBar()->setValue(int(top.row));
    }
    m_skip = verticalScrollBar()->value() == top.row ? top.skip : m_endSkip;
    noteScroll();
}

void LogPane::goToEnd()
{
    place({verticalScrollBar()->maximum(), m_endSkip});
}

void LogPane::scrollContentsBy(int, int)
{
    if (m_placing)
        return;
    // The end of the bar is the end of the log.
    m_skip = verticalScrollBar()->value() >= verticalScrollBar()->maximum() ? m_endSkip : 0;
    noteScroll();
}

void LogPane::noteScroll()
{
    m_follows = isAtEnd();
    if (m_follows)
        m_unseen = 0;
    showPill();
    viewport()->update();
}

/// Lines of the screen, down or up.
void LogPane::moveBy(int lines)
{
    Top top{verticalScrollBar()->value(), m_skip + lines};
    while (top.skip < 0 && top.row > 0)
        top.skip += heightOfRow(--top.row);
    for (int height = heightOfRow(top.row); top.skip >= height && top.row < verticalScrollBar()->maximum(); height = heightOfRow(top.row)) {
        top.skip -= height;
        ++top.row;
    }
    top.skip = std::max(0, top.row >= verticalScrollBar()->maximum() ? std::min(top.skip, m_endSkip) : top.skip);
    place(top);
}

void LogPane::wheelEvent(QWheelEvent *event)
{
    if (!m_look.wrap || event->angleDelta().y() == 0 || shownLines() == 0)
        return QAbstractScrollArea::wheelEvent(event);
    moveBy(-event->angleDelta().y() / 40);
    event->accept();
}

} // namespace freeagent::console
