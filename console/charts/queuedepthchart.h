// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/queuehistory.h"

#include <QtCharts/QChartView>

class QDateTimeAxis;
class QValueAxis;

namespace freeagent::console {

/// Queue depth over time: builds that wait as an area, builds that run as a line, the two thresholds of the runbook as labelled
/// lines. Where nothing was recorded, nothing is drawn but a hatch: an outage is never bridged. Colours come from the palette.
class QueueDepthChart final : public QChartView
{
    Q_OBJECT
public:
    explicit QueueDepthChart(QWidget *parent = nullptr);

    void show(const QueueHistory &history, Millis range, Time now);
    /// What is drawn, for tests: stretches of the last show().
    const QList<QueueStretch> &stretches() const { return m_stretches; }

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addStretch(const QueueStretch &stretch);
    void dress();
    void drawThreshold(QPainter *painter, int depth, const QString &label, const QColor &color) const;
    void drawHoles(QPainter *painter) const;
    void drawLegend(QPainter *painter) const;

    QDateTimeAxis *m_time;
    QValueAxis *m_depth;
    QList<QueueStretch> m_stretches;
    Time m_from{};
    Time m_to{};
};

} // namespace freeagent::console
