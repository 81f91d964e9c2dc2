// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/chartexport.h"

#include <QWidget>

namespace freeagent::console {

/// What one rectangle stands for.
struct TreemapItem {
    QByteArray id;
    QString name;
    QString size;     ///< "3.1 GiB"
    double value = 0; ///< its area; nothing is drawn for 0

    friend bool operator==(const TreemapItem &, const TreemapItem &) = default;
};

/// Rectangles with the areas of `values` (largest first, all above 0) that fill `room`, as square as can be. Pure.
QList<QRectF> squarified(const QList<double> &values, const QRectF &room);

/// Parts of a whole as rectangles: what takes the room. The numbers stand in a table beside it; here the arrow keys go from part to part,
/// and a screen reader is told the one that is chosen.
class Treemap final : public QWidget
{
    Q_OBJECT
public:
    explicit Treemap(const QString &name, QWidget *parent = nullptr);

    void show(const QList<TreemapItem> &items);
    const QList<TreemapItem> &items() const { return m_items; }
    QByteArray current() const;
    /// Nothing happens when it is not there.
    void select(const QByteArray &id);
    ChartFigures figures() const;
    /// Where it is drawn; empty when it is too small.
    QRectF rectOf(const QByteArray &id) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selected(const QByteArray &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void choose(int index);
    int indexAt(const QPointF &at) const;
    int indexOf(const QByteArray &id) const;
    QString partText(int index) const;
    void drawPart(QPainter *painter, int index) const;

    QString m_name;
    QList<TreemapItem> m_items; ///< largest first
    QList<QRectF> m_rects;
    int m_current = -1;
};

} // namespace freeagent::console
