// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/logpane.h"

#include "console/farm/spokentime.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QPainter>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr qint64 kMostTicks = 2'000; ///< of the strip
}

QString LogPane::stampOf(qint64 number) const
{
    const auto at = m_store.line(number).at;
    if (m_look.stamps == LogLook::Stamps::None || !at)
        return {};
    if (m_look.stamps == LogLook::Stamps::Clock)
        return logTime(*at);
    if (m_look.stamps == LogLook::Stamps::SinceBefore) {
        const auto before = number > 0 ? m_store.line(number - 1).at.value_or(*at) : *at;
        return u"+%1"_s.arg(double((*at - before).count()) / 1000, 8, 'f', 3);
    }
    const auto start = m_store.line(0).at.value_or(*at);
    const qint64 seconds = (*at - start).count() / 1000;
    return u"+%1:%2"_s.arg(seconds / 60, 3).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

int LogPane::stripWidth() const { return em(this, 0.5); }

LogRow LogPane::rowOf(qint64 row) const
{
    const qint64 line = lineAt(row);
    LogRow::Dress dress{.font = font(), .palette = palette(), .lineHeight = qreal(lineHeight()), .colours = m_look.colours, .what = m_what};
    if (m_look.wrap)
        dress.width = viewport()->width() - stripWidth() - em(this, 0.6);
    dress.quiet = m_filter && !std::binary_search(m_matches.begin(), m_matches.end(), line);
    return LogRow(m_store.line(line), stampOf(line), dress);
}

void LogPane::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    int y = -m_skip * lineHeight();
    for (qint64 row = verticalScrollBar()->value(); row < shownLines() && y < viewport()->height(); ++row)
        y += drawRow(&painter, row, y);
    drawStrip(&painter);
}

int LogPane::drawRow(QPainter *painter, qint64 row, int y)
{
    const LogRow laid = rowOf(row);
    const int height = laid.height() * lineHeight();
    if (m_current >= 0 && row >= std::min(m_current, m_anchor) && row <= std::max(m_current, m_anchor))
        painter->fillRect(0, y, viewport()->width(), height, palette().color(QPalette::Highlight));
    // Lines that were not neighbours in the log.
    if (m_filter && row > 0 && lineAt(row - 1) + 1 != lineAt(row)) {
        painter->setPen(palette().color(QPalette::Mid));
        painter->drawLine(0, y, viewport()->width(), y);
    }
    laid.draw(painter, QPointF(em(this, 0.3) - horizontalScrollBar()->value(), y));
    return height;
}

/// Where in the whole log the matches and, beside them, the errors are.
void LogPane::drawStrip(QPainter *painter)
{
    if ((m_matches.isEmpty() && m_errors.isEmpty()) || m_store.lines() == 0)
        return;
    painter->fillRect(viewport()->width() - stripWidth(), 0, stripWidth(), viewport()->height(), palette().color(QPalette::AlternateBase));
    drawTicks(painter, m_matches, severityColor(Severity::Warning, palette()));
    drawTicks(painter, m_errors, severityColor(Severity::Critical, palette()));
}

void LogPane::drawTicks(QPainter *painter, const QList<qint64> &lines, const QColor &color)
{
    const int thickness = std::max(2, em(this, 0.15));
    const qint64 step = std::max<qint64>(1, lines.size() / kMostTicks);
    for (qint64 i = 0; i < lines.size(); i += step) {
        const int y = int(double(lines[i]) / double(m_store.lines()) * (viewport()->height() - thickness));
        painter->fillRect(viewport()->width() - stripWidth(), y, stripWidth(), thickness, color);
    }
}

} // namespace freeagent::console
