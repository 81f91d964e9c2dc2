// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/gauge.h"

#include "console/farm/spokentime.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr double kEnd = 2; ///< the right end of the scale, in targets
constexpr int kFull = 16;  ///< of QPainter's angles to a degree
} // namespace

Gauge::Gauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    show({});
}

Severity Gauge::severity() const
{
    if (!m_reading.value)
        return Severity::Unknown;
    if (*m_reading.value <= m_reading.target)
        return Severity::Good;
    return *m_reading.value <= m_reading.target * int(kEnd) ? Severity::Warning : Severity::Critical;
}

void Gauge::show(const Reading &reading)
{
    m_reading = reading;
    const QString value = reading.value ? spokenDuration(*reading.value) : tr("not known");
    //: %1 is what is measured, %2 the figure, %3 the target, %4 more about it.
    setAccessibleName(tr("%1: %2, target %3. %4").arg(reading.title, value, spokenDuration(reading.target), reading.note));
    setToolTip(reading.note.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize Gauge::sizeHint() const
{
    const int text = std::max(fontMetrics().horizontalAdvance(m_reading.title), fontMetrics().horizontalAdvance(m_reading.note));
    return {std::max(em(this, 12), text + em(this, 1)), em(this, 9.8)};
}

QSize Gauge::minimumSizeHint() const { return sizeHint(); }

void Gauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const double thick = em(this, 0.8);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignHCenter | Qt::AlignVCenter, m_reading.title);
    const double radius = std::min(width() / 2.0 - thick, height() - line * 3.9 - thick);
    const QPointF middle(width() / 2.0, line * 1.5 + thick / 2 + radius);
    const QRectF circle(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    const QColor colour = severityColor(severity(), palette());
    painter.setPen(QPen(blend(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.15), thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 0, 180 * kFull);
    const double part = m_reading.value && m_reading.target.count() > 0 ? std::clamp(double(m_reading.value->count()) / double(m_reading.target.count()) / kEnd, 0.01, 1.0) : 0;
    painter.setPen(QPen(colour, thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 180 * kFull, -int(part * 180 * kFull));
    painter.setPen(QPen(palette().color(QPalette::Text), std::max(1.0, thick / 6)));
    painter.drawLine(middle - QPointF(0, radius + thick * 0.7), middle - QPointF(0, radius - thick * 0.7));
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    const QString value = m_reading.value ? spokenDuration(*m_reading.value) : u"?"_s;
    if (const int wide = QFontMetrics(large).horizontalAdvance(value); wide > 2 * (radius - thick))
        large.setPointSizeF(large.pointSizeF() * 2 * (radius - thick) / wide);
    painter.setFont(large);
    painter.setPen(colour);
    const QRectF inside(middle.x() - radius, middle.y() - line * 1.7, 2 * radius, line * 1.8);
    painter.drawText(inside, Qt::AlignCenter, value);
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    const int below = int(middle.y() + thick / 4);
    painter.drawText(QRect(0, below, width(), line), Qt::AlignCenter, tr("target %1").arg(spokenDuration(m_reading.target)));
    painter.drawText(QRect(0, below + line, width(), line), Qt::AlignCenter, fontMetrics().elidedText(m_reading.note, Qt::ElideRight, width()));
}

} // namespace freeagent::console
