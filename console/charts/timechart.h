// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/charts/chartexport.h"
#include "console/farm/severity.h"

#include <QtCharts/QChartView>
#include <functional>

class QDateTimeAxis;
class QValueAxis;

namespace freeagent::console {

/// One curve. The colour may come from the palette later: give a tone, not a colour.
struct TimeCurve {
    // Without a base type: lupdate of Qt 6.8 loses the next class after one in a struct.
    enum class Tone { Pending, Running, Good, Warning, Critical, Quiet };

    QString name;
    QList<QPointF> points; ///< Unix milliseconds and value, oldest first
    Tone tone = Tone::Running;
    bool area = false;
    bool dotted = false;   ///< a forecast
    Millis hole{0};        ///< points farther apart are not joined; 0: all are

    friend bool operator==(const TimeCurve &, const TimeCurve &) = default;
};

/// A level worth knowing, as a dashed line with its name.
struct TimeLevel {
    double value = 0;
    QString label;
    Severity severity = Severity::Warning;

    friend bool operator==(const TimeLevel &, const TimeLevel &) = default;
};

/// A moment, or a stretch with an end: a maintenance window, an alert.
struct TimeMark {
    Time from{};
    std::optional<Time> to;
    QString label;
    Severity severity = Severity::Neutral;

    friend bool operator==(const TimeMark &, const TimeMark &) = default;
};

/// Everything one picture shows.
struct TimePicture {
    Time from{};
    Time to{};
    QList<TimeCurve> curves;
    QList<TimeLevel> levels;
    QList<TimeMark> marks;
    double least = 0;            ///< the value axis begins here or lower
    double most = 0;             ///< the value axis reaches at least here
    QString format = QStringLiteral("%g"); ///< of the value axis
    bool legend = true;

    friend bool operator==(const TimePicture &, const TimePicture &) = default;
};

/// Figures over time with levels, marks and a legend; colours from the palette, nothing bridged where nothing was recorded.
class TimeChart final : public QChartView
{
    Q_OBJECT
public:
    explicit TimeChart(const QString &name, QWidget *parent = nullptr);

    void show(const TimePicture &picture);
    const TimePicture &picture() const { return m_picture; }
    /// One row a moment, one column a curve.
    ChartFigures figures() const;

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void dress();
    void addCurve(const TimeCurve &curve);
    void addPiece(const TimeCurve &curve, const QList<QPointF> &points);
    void drawLevels(QPainter *painter) const;
    void drawMarks(QPainter *painter) const;
    void drawLegend(QPainter *painter) const;
    QColor colour(TimeCurve::Tone tone) const;
    double x(Time at) const;

    QDateTimeAxis *m_time;
    QValueAxis *m_value;
    TimePicture m_picture;
};

} // namespace freeagent::console
