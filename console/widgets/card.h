// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/severity.h"

#include <QAbstractButton>
#include <QList>
#include <QPointF>
#include <optional>

namespace freeagent::console {

/// How far a number is, and where it should end: both are parts of the bar.
struct CardMeter {
    double part = 0;
    double goal = 1;

    friend bool operator==(const CardMeter &, const CardMeter &) = default;
};

/// What a card says. Beside the number there is room for its way here (oldest first, holes stay holes) or for a bar, not for both.
struct CardText {
    QString title;
    QString value;
    QString note;
    Severity severity = Severity::Neutral;
    QList<QPointF> line{};
    std::optional<CardMeter> meter{};

    friend bool operator==(const CardText &, const CardText &) = default;
};

/// One number of the farm. Pressing it leads to the list that makes the number.
class Card final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void show(const CardText &text);
    const CardText &shown() const { return m_shown; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawWords(QPainter *painter, const QRect &room, Qt::AlignmentFlag where, const QString &text) const;
    void drawLine(QPainter *painter, const QRectF &room) const;
    void drawMeter(QPainter *painter, const QRectF &room) const;

    CardText m_shown;
};

} // namespace freeagent::console
