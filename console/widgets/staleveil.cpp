// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/staleveil.h"

#include <QEvent>
#include <QPainter>

namespace freeagent::console {

StaleVeil::StaleVeil(QWidget *covered)
    : QWidget(covered)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Figures below are out of date"));
    covered->installEventFilter(this);
    hide();
}

void StaleVeil::setDrawn(bool drawn)
{
    setGeometry(parentWidget()->rect());
    setVisible(drawn);
    raise();
}

void StaleVeil::paintEvent(QPaintEvent *)
{
    QColor haze = palette().color(QPalette::Window);
    haze.setAlphaF(0.5F);
    QPainter painter(this);
    painter.fillRect(rect(), haze);
    QColor hatch = palette().color(QPalette::WindowText);
    hatch.setAlphaF(0.13F);
    painter.fillRect(rect(), QBrush(hatch, Qt::BDiagPattern));
}

bool StaleVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace freeagent::console
