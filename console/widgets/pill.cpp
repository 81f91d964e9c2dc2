// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/pill.h"

#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QPainter>

namespace freeagent::console {

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: What a screen reader says of a badge that has nothing to say yet.
    setAccessibleName(tr("State"));
}

void Pill::show(Severity severity, const QString &text)
{
    if (severity == m_severity && text == m_text)
        return;
    m_severity = severity;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + em(this, 2.1), em(this, 1.55)};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = severityColor(m_severity, palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(blend(color, palette().color(QPalette::Base), 0.35));
    painter.setBrush(severityTint(m_severity, palette()));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const int side = em(this, 0.85);
    painter.drawPixmap(QPoint(em(this, 0.45), (height() - side) / 2),
                       glyph(severityShape(m_severity), color, side, devicePixelRatioF()));
    painter.setPen(color);
    painter.drawText(rect().adjusted(em(this, 1.5), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace freeagent::console
