// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/queuedepthchart.h"

#include "console/farm/statesentence.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QDateTime>
#include <QEvent>
#include <QGraphicsLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kMostPoints = 600;
}

QueueDepthChart::QueueDepthChart(QWidget *parent)
    : QChartView(parent)
    , m_time(new QDateTimeAxis(this))
    , m_depth(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAccessibleName(tr("Queue depth over time"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setMargins({0, em(this, 1.1), em(this, 0.3), 0});
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_depth, Qt::AlignLeft);
    m_time->setFormat(u"HH:mm"_s);
    m_depth->setLabelFormat(u"%d"_s);
    m_depth->setMin(0);
    dress();
}

void QueueDepthChart::show(const QueueHistory &history, Millis range, Time now)
{
    m_from = now - range;
    m_to = now;
    m_stretches = history.stretches(m_from, m_to, kMostPoints);
    rebuild();
}

void QueueDepthChart::rebuild()
{
    chart()->removeAllSeries();
    int highest = kQueueCritical;
    for (const QueueStretch &stretch : std::as_const(m_stretches))
        for (const api::QueueSample &sample : stretch)
            highest = std::max({highest, sample.pending, sample.active});
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(toMs(m_from)), QDateTime::fromMSecsSinceEpoch(toMs(m_to)));
    m_time->setTickCount(5);
    const int step = highest <= 25 ? 5 : highest <= 60 ? 10 : highest <= 150 ? 25 : 100;
    m_depth->setMax((highest / step + 1) * step);
    m_depth->setTickType(QValueAxis::TicksDynamic);
    m_depth->setTickInterval(step);
    for (const QueueStretch &stretch : std::as_const(m_stretches))
        addStretch(stretch);
    const QString last = m_stretches.isEmpty()
        ? tr("nothing recorded")
        : tr("%1 waiting, %2 running").arg(QString::number(m_stretches.last().last().pending),
                                           QString::number(m_stretches.last().last().active));
    setAccessibleDescription(last);
}

void QueueDepthChart::addStretch(const QueueStretch &stretch)
{
    auto *upper = new QLineSeries(this);
    auto *lower = new QLineSeries(this);
    auto *running = new QLineSeries(this);
    QList<QPointF> pending;
    QList<QPointF> active;
    for (const api::QueueSample &sample : stretch) {
        const double at = double(toMs(sample.at));
        pending.append({at, double(sample.pending)});
        active.append({at, double(sample.active)});
    }
    upper->replace(pending);
    lower->replace({{pending.first().x(), 0}, {pending.last().x(), 0}});
    running->replace(active);
    auto *area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    lower->setParent(area);
    QColor fill = pendingColor(palette());
    area->setPen(QPen(fill, 1.6));
    fill.setAlphaF(0.28F);
    area->setBrush(fill);
    running->setPen(QPen(runningColor(palette()), 1.8));
    for (QAbstractSeries *series : {static_cast<QAbstractSeries *>(area), static_cast<QAbstractSeries *>(running)}) {
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_depth);
    }
}

void QueueDepthChart::dress()
{
    const QColor quiet = quietText(palette());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_depth)}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(quiet);
        axis->setGridLinePen(QPen(blend(palette().color(QPalette::Mid), palette().color(QPalette::Base), 0.5), 1));
        axis->setLinePen(QPen(palette().color(QPalette::Mid), 1));
    }
    m_time->setGridLineVisible(false);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
}

void QueueDepthChart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter->setFont(small);
    drawHoles(painter);
    drawThreshold(painter, kQueueWarning, tr("warn at %1").arg(kQueueWarning), severityColor(Severity::Warning, palette()));
    drawThreshold(painter, kQueueCritical, tr("act at %1").arg(kQueueCritical), severityColor(Severity::Critical, palette()));
    drawLegend(painter);
    painter->restore();
}

void QueueDepthChart::drawThreshold(QPainter *painter, int depth, const QString &label, const QColor &color) const
{
    const QRectF area = chart()->plotArea();
    const double y = area.bottom() - area.height() * depth / m_depth->max();
    painter->setPen(QPen(color, 1.2, Qt::DashLine));
    painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const QFontMetricsF metrics(painter->font());
    const double inset = metrics.height() * 0.3;
    QRectF box(area.left() + inset, y - metrics.height(), metrics.horizontalAdvance(label) + inset, metrics.height());
    QColor back = palette().color(QPalette::Base);
    back.setAlphaF(0.8F);
    painter->fillRect(box, back);
    painter->setPen(color);
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, label);
}

void QueueDepthChart::drawHoles(QPainter *painter) const
{
    const QRectF area = chart()->plotArea();
    const auto x = [&](Time at) { return area.left() + area.width() * double((at - m_from).count()) / double((m_to - m_from).count()); };
    const auto hole = [&](Time from, Time to) {
        if (to - from <= QueueHistory::kHole)
            return;
        const QRectF box(QPointF(x(from), area.top()), QPointF(x(to), area.bottom()));
        QColor hatch = quietText(palette());
        hatch.setAlphaF(0.25F);
        painter->fillRect(box, QBrush(hatch, Qt::BDiagPattern));
        const QString text = tr("not recorded");
        if (box.width() > QFontMetricsF(painter->font()).horizontalAdvance(text)) {
            painter->setPen(quietText(palette()));
            painter->drawText(box, Qt::AlignCenter, text);
        }
    };
    if (m_from == m_to)
        return;
    Time known = m_from;
    for (const QueueStretch &stretch : m_stretches) {
        hole(known, stretch.first().at);
        known = stretch.last().at;
    }
    hole(known, m_to);
}

void QueueDepthChart::drawLegend(QPainter *painter) const
{
    const QFontMetricsF metrics(painter->font());
    const double side = metrics.height() * 0.6;
    double x = chart()->plotArea().left();
    const double y = metrics.height() * 0.1;
    const auto entry = [&](const QColor &color, const QString &text, bool filled) {
        const QRectF box(x, y + (metrics.height() - side) / 2, side, side);
        if (filled)
            painter->fillRect(box, color);
        else
            painter->fillRect(box.adjusted(0, side * 0.4, 0, -side * 0.4), color);
        painter->setPen(palette().color(QPalette::WindowText));
        painter->drawText(QPointF(x + side * 1.5, y + metrics.ascent()), text);
        x += side * 3.5 + metrics.horizontalAdvance(text);
    };
    //: Legend of the queue chart: number of builds.
    entry(pendingColor(palette()), tr("waiting"), true);
    //: Legend of the queue chart: number of builds.
    entry(runningColor(palette()), tr("running"), false);
}

void QueueDepthChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        dress();
        rebuild();
    }
}

} // namespace freeagent::console
