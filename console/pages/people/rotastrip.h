// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/chartexport.h"
#include "console/pages/people/peopletexts.h"

#include <QWidget>

namespace freeagent::console {

/// The weeks to come as a picture: a line for each level, a bar for each turn, overrides hatched, a mark for now. The turns stand in a
/// table below it; here the arrow keys go from turn to turn, and a screen reader is told the one that is chosen.
class RotaStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit RotaStrip(QWidget *parent = nullptr);

    void show(const QList<RotaTurn> &turns, Time from, Time until, Time now);
    const QList<RotaTurn> &turns() const { return m_turns; }
    QByteArray current() const;
    void select(const QByteArray &id);
    ChartFigures figures() const;
    QRectF rectOf(const QByteArray &id) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selected(const QByteArray &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int levels() const;
    QRectF field() const;
    double x(Time at) const;
    QRectF rectOf(const RotaTurn &turn) const;
    QColor toneOf(const QString &person) const;
    int indexAt(const QPointF &at) const;
    void choose(int index);
    void stepLevel(int by);
    void drawWeeks(QPainter *painter) const;
    void drawTurn(QPainter *painter, int index) const;

    QList<RotaTurn> m_turns;
    QStringList m_people; ///< in the order of their first turn: decides the colour
    Time m_from{};
    Time m_until{};
    Time m_now{};
    int m_current = -1;
};

} // namespace freeagent::console
