// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/card.h"

#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr double kSmallest = 0.78; ///< of the usual size of text
}

Card::Card(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Card::show(const CardText &text)
{
    if (text == m_shown)
        return;
    m_shown = text;
    setAccessibleName(u"%1: %2"_s.arg(text.title, text.value));
    setAccessibleDescription(text.note);
    setToolTip(text.note);
    update();
}

QSize Card::sizeHint() const { return {em(this, 11), em(this, 4.4)}; }
QSize Card::minimumSizeHint() const { return {em(this, 7), em(this, 4.4)}; }

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus();
    const QColor color = severityColor(m_shown.severity, palette());
    painter.setPen(QPen(lit ? palette().color(QPalette::Link) : palette().color(QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? palette().color(QPalette::AlternateBase) : palette().color(QPalette::Base));
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, em(this, 0.35), em(this, 0.35));

    const QRect inner = rect().adjusted(em(this, 0.7), em(this, 0.45), -em(this, 0.6), -em(this, 0.4));
    painter.setPen(quietText(palette()));
    const int side = em(this, 1.0);
    drawWords(&painter, inner.adjusted(0, 0, -side - em(this, 0.2), 0), Qt::AlignTop, m_shown.title);
    drawWords(&painter, inner, Qt::AlignBottom, m_shown.note);

    painter.drawPixmap(inner.right() - side, inner.top(), glyph(severityShape(m_shown.severity), color, side, devicePixelRatioF()));

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    painter.setFont(large);
    painter.setPen(m_shown.severity >= Severity::Warning ? color : palette().color(QPalette::WindowText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, m_shown.value);

    const double left = inner.left() + painter.fontMetrics().horizontalAdvance(m_shown.value) + em(this, 0.8);
    const double height = em(this, 1.3);
    const QRectF room(left, inner.center().y() - height / 2, inner.right() - left, height);
    if (room.width() < em(this, 2.5))
        return;
    if (m_shown.meter)
        drawMeter(&painter, room);
    else if (m_shown.line.size() > 1)
        drawLine(&painter, room);
}

/// Long words of a longer language become a little smaller before they lose their end.
void Card::drawWords(QPainter *painter, const QRect &room, Qt::AlignmentFlag where, const QString &text) const
{
    QFont small = font();
    const double part = double(room.width()) / std::max(1, fontMetrics().horizontalAdvance(text));
    small.setPointSizeF(small.pointSizeF() * std::clamp(part * 0.94, kSmallest, 1.0));
    painter->setFont(small);
    painter->drawText(room, Qt::AlignLeft | where, painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

void Card::drawLine(QPainter *painter, const QRectF &room) const
{
    const QList<QPointF> &points = m_shown.line;
    const auto [least, most] = std::minmax_element(points.begin(), points.end(), [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
    const double floor = std::min(0.0, least->y());
    const double high = std::max(most->y() - floor, 1e-9);
    const double wide = std::max(points.last().x() - points.first().x(), 1e-9);
    double usual = wide;
    for (qsizetype i = 1; i < points.size(); ++i)
        usual = std::min(usual, points[i].x() - points[i - 1].x());
    QPainterPath path;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF at(room.left() + room.width() * (points[i].x() - points.first().x()) / wide, room.bottom() - room.height() * (points[i].y() - floor) / high);
        if (i == 0 || points[i].x() - points[i - 1].x() > 3 * usual)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_shown.severity >= Severity::Warning ? severityColor(m_shown.severity, palette()) : runningColor(palette()), 1.4));
    painter->drawPath(path);
}

void Card::drawMeter(QPainter *painter, const QRectF &room) const
{
    const double thick = room.height() * 0.34;
    const QRectF bar(room.left(), room.center().y() - thick / 2, room.width(), thick);
    const double round = thick / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(blend(palette().color(QPalette::Mid), palette().color(QPalette::Base), 0.6));
    painter->drawRoundedRect(bar, round, round);
    QRectF done = bar;
    done.setWidth(std::max(thick, bar.width() * std::clamp(m_shown.meter->part, 0.0, 1.0)));
    painter->setBrush(m_shown.severity >= Severity::Warning ? severityColor(m_shown.severity, palette()) : runningColor(palette()));
    painter->drawRoundedRect(done, round, round);
    const double goal = bar.left() + bar.width() * std::clamp(m_shown.meter->goal, 0.0, 1.0);
    painter->setPen(QPen(palette().color(QPalette::WindowText), 1.6));
    painter->drawLine(QPointF(goal, room.top() + room.height() * 0.12), QPointF(goal, room.bottom() - room.height() * 0.12));
}

} // namespace freeagent::console
