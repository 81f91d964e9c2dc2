// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/panel.h"

#include "console/widgets/measure.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace freeagent::console {

Panel::Panel(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setAccessibleName(title);
    m_head->addStrut(em(this, 1.7));
    m_head->addWidget(label);
    m_head->addStretch();
    m_head->setContentsMargins(em(this, 0.3), 0, em(this, 0.1), 0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(em(this, 0.4), em(this, 0.4), em(this, 0.4), em(this, 0.4));
    whole->setSpacing(em(this, 0.35));
    whole->addLayout(m_head);
    whole->addLayout(m_body, 1);
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), em(this, 0.35), em(this, 0.35));
}

} // namespace freeagent::console
