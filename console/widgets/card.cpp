// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/card.h"

#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace freeagent::console {

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
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, fontMetrics().elidedText(m_shown.title, Qt::ElideRight, inner.width()));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, fontMetrics().elidedText(m_shown.note, Qt::ElideRight, inner.width()));

    const int side = em(this, 1.0);
    painter.drawPixmap(inner.right() - side, inner.top(), glyph(severityShape(m_shown.severity), color, side, devicePixelRatioF()));

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    painter.setFont(large);
    painter.setPen(m_shown.severity >= Severity::Warning ? color : palette().color(QPalette::WindowText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, m_shown.value);
}

} // namespace freeagent::console
