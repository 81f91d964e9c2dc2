// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/timechart.h"

#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QDateTime>
#include <QEvent>
#include <QGraphicsLayout>
#include <QMap>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kMarkLines = 3; ///< lines that names of marks may take
}

TimeChart::TimeChart(const QString &name, QWidget *parent)
    : QChartView(parent)
    , m_time(new QDateTimeAxis(this))
    , m_value(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAccessibleName(name);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(em(this, 7));
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    m_time->setGridLineVisible(false);
    dress();
}

void TimeChart::show(const TimePicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    rebuild();
}

void TimeChart::rebuild()
{
    chart()->removeAllSeries();
    chart()->setMargins({0, m_picture.legend ? em(this, 1.2) : em(this, 0.3), em(this, 0.5), 0});
    double least = m_picture.least;
    double most = std::max(m_picture.most, least + 1e-9);
    for (const TimeCurve &curve : std::as_const(m_picture.curves))
        for (const QPointF &point : curve.points) {
            least = std::min(least, point.y());
            most = std::max(most, point.y());
        }
    for (const TimeLevel &level : std::as_const(m_picture.levels))
        most = std::max(most, level.value * 1.08);
    const auto date = [](Time time) { return QDateTime::fromMSecsSinceEpoch(toMs(time)); };
    m_time->setRange(date(m_picture.from), date(m_picture.to));
    const Millis span = m_picture.to - m_picture.from;
    m_time->setFormat(span > std::chrono::hours(72) ? u"d MMM"_s : span > std::chrono::hours(25) ? u"ddd HH:mm"_s : u"HH:mm"_s);
    m_time->setTickCount(span > std::chrono::hours(25) && span <= std::chrono::hours(72) ? 4 : 5);
    m_value->setLabelFormat(m_picture.format);
    m_value->setRange(least, most + (most - least) * 0.06);
    m_value->setTickCount(6);
    m_value->applyNiceNumbers();
    QStringList last;
    for (const TimeCurve &curve : std::as_const(m_picture.curves)) {
        addCurve(curve);
        if (!curve.points.isEmpty())
            last << u"%1: %2"_s.arg(curve.name, QLocale().toString(curve.points.last().y(), 'g', 4));
    }
    setAccessibleDescription(last.isEmpty() ? tr("nothing recorded") : last.join(u", "_s));
    viewport()->update();
}

void TimeChart::addCurve(const TimeCurve &curve)
{
    QList<QPointF> piece;
    for (const QPointF &point : curve.points) {
        if (!piece.isEmpty() && curve.hole.count() > 0 && point.x() - piece.last().x() > double(curve.hole.count())) {
            addPiece(curve, piece);
            piece.clear();
        }
        piece << point;
    }
    if (!piece.isEmpty())
        addPiece(curve, piece);
}

void TimeChart::addPiece(const TimeCurve &curve, const QList<QPointF> &points)
{
    auto *line = new QLineSeries(this);
    line->replace(points);
    const QColor color = colour(curve.tone);
    QPen pen(color, 1.8, curve.dotted ? Qt::DotLine : Qt::SolidLine);
    QAbstractSeries *series = line;
    if (curve.area) {
        auto *floor = new QLineSeries(this);
        floor->replace({{points.first().x(), m_value->min()}, {points.last().x(), m_value->min()}});
        auto *area = new QAreaSeries(line, floor);
        line->setParent(area);
        floor->setParent(area);
        QColor fill = color;
        fill.setAlphaF(0.25F);
        area->setPen(pen);
        area->setBrush(fill);
        series = area;
    } else {
        line->setPen(pen);
    }
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
}

QColor TimeChart::colour(TimeCurve::Tone tone) const
{
    switch (tone) {
    case TimeCurve::Tone::Pending: return pendingColor(palette());
    case TimeCurve::Tone::Running: return runningColor(palette());
    case TimeCurve::Tone::Good: return severityColor(Severity::Good, palette());
    case TimeCurve::Tone::Warning: return severityColor(Severity::Warning, palette());
    case TimeCurve::Tone::Critical: return severityColor(Severity::Critical, palette());
    case TimeCurve::Tone::Quiet: break;
    }
    return quietText(palette());
}

void TimeChart::dress()
{
    const QColor quiet = quietText(palette());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_value)}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(quiet);
        axis->setGridLinePen(QPen(blend(palette().color(QPalette::Mid), palette().color(QPalette::Base), 0.5), 1));
        axis->setLinePen(QPen(palette().color(QPalette::Mid), 1));
    }
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
}

double TimeChart::x(Time at) const
{
    const QRectF area = chart()->plotArea();
    const double part = double((at - m_picture.from).count()) / std::max(1.0, double((m_picture.to - m_picture.from).count()));
    return area.left() + area.width() * std::clamp(part, 0.0, 1.0);
}

void TimeChart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter->setFont(small);
    drawMarks(painter);
    drawLevels(painter);
    if (m_picture.legend)
        drawLegend(painter);
    painter->restore();
}

void TimeChart::drawLevels(QPainter *painter) const
{
    const QRectF area = chart()->plotArea();
    const QFontMetricsF metrics(painter->font());
    const double inset = metrics.height() * 0.3;
    for (const TimeLevel &level : m_picture.levels) {
        const double y = area.bottom() - area.height() * (level.value - m_value->min()) / (m_value->max() - m_value->min());
        const QColor color = severityColor(level.severity, palette());
        painter->setPen(QPen(color, 1.2, Qt::DashLine));
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const QRectF box(area.left() + inset, y - metrics.height(), metrics.horizontalAdvance(level.label) + inset, metrics.height());
        QColor back = palette().color(QPalette::Base);
        back.setAlphaF(0.8F);
        painter->fillRect(box, back);
        painter->setPen(color);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, level.label);
    }
}

void TimeChart::drawMarks(QPainter *painter) const
{
    const QRectF area = chart()->plotArea();
    const QFontMetricsF metrics(painter->font());
    QList<QRectF> taken; // words over words cannot be read
    for (const TimeMark &mark : m_picture.marks) {
        if (mark.from > m_picture.to || mark.to.value_or(mark.from) < m_picture.from)
            continue;
        QColor color = severityColor(mark.severity, palette());
        const double left = x(mark.from);
        painter->setPen(QPen(color, 1));
        painter->drawLine(QPointF(left, area.top()), QPointF(left, area.bottom()));
        if (mark.to) {
            QColor fill = color;
            fill.setAlphaF(0.13F);
            painter->fillRect(QRectF(QPointF(left, area.top()), QPointF(x(*mark.to), area.bottom())), fill);
        }
        const double width = metrics.horizontalAdvance(mark.label);
        const double at = std::min(left + metrics.height() * 0.25, area.right() - width);
        QRectF box(at, area.top(), width, metrics.height());
        for (int line = 0; line < kMarkLines && !mark.label.isEmpty(); ++line, box.translate(0, metrics.height()))
            if (std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); })) {
                painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, mark.label);
                taken << box;
                break;
            }
    }
}

void TimeChart::drawLegend(QPainter *painter) const
{
    const QFontMetricsF metrics(painter->font());
    const double side = metrics.height() * 0.6;
    double left = chart()->plotArea().left();
    for (const TimeCurve &curve : m_picture.curves) {
        const QRectF box(left, metrics.height() * 0.1 + (metrics.height() - side) / 2, side, side);
        painter->fillRect(curve.area ? box : box.adjusted(0, side * 0.4, 0, -side * 0.4), colour(curve.tone));
        painter->setPen(palette().color(QPalette::WindowText));
        painter->drawText(QPointF(left + side * 1.5, metrics.height() * 0.1 + metrics.ascent()), curve.name);
        left += side * 3.5 + metrics.horizontalAdvance(curve.name);
    }
}

ChartFigures TimeChart::figures() const
{
    ChartFigures figures;
    figures.columns << u"at"_s;
    QMap<qint64, QStringList> rows;
    const qsizetype count = m_picture.curves.size();
    for (qsizetype i = 0; i < count; ++i) {
        figures.columns << m_picture.curves[i].name;
        for (const QPointF &point : m_picture.curves[i].points) {
            QStringList &row = rows[qint64(point.x())];
            row.resize(count);
            row[i] = QString::number(point.y(), 'g', 10);
        }
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        figures.rows << QStringList{QString::fromLatin1(toIso(fromMs(it.key())))} + *it;
    return figures;
}

void TimeChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        dress();
        rebuild();
    }
}

} // namespace freeagent::console
