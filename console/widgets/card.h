// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/severity.h"

#include <QAbstractButton>

namespace freeagent::console {

/// What a card says.
struct CardText {
    QString title;
    QString value;
    QString note;
    Severity severity = Severity::Neutral;

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
    CardText m_shown;
};

} // namespace freeagent::console
