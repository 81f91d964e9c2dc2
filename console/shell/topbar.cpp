// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/topbar.h"

#include "console/shell/linktexts.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace freeagent::console {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_demo(new Pill)
    , m_link(new Pill)
{
    setAccessibleName(tr("Farm and connection"));
    auto *mark = new QLabel;
    mark->setPixmap(glyph(u"expo-console"_s, Qt::white, em(this, 1.5), devicePixelRatioF()));
    mark->setAccessibleName(tr("Expo Free Agent console"));
    m_name->setTextFormat(Qt::PlainText);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    //: Badge: the farm is invented. Keep it short and in capitals.
    m_demo->show(Severity::Warning, tr("DEMO: nothing here is real"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(this, 0.9), em(this, 0.4), em(this, 0.9), em(this, 0.4));
    layout->setSpacing(em(this, 0.6));
    layout->addWidget(mark);
    layout->addWidget(m_name);
    layout->addWidget(m_demo);
    layout->addStretch();
    layout->addWidget(m_link);
    showFarm(tr("No controller"), false);
    showLink({Severity::Unknown, tr("Not connected")});
}

void TopBar::showFarm(const QString &name, bool demo)
{
    m_name->setText(name);
    m_name->setAccessibleName(tr("Controller %1").arg(name));
    m_demo->setVisible(demo);
}

void TopBar::showLink(const LinkPill &link) { m_link->show(link.severity, link.text); }

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace freeagent::console
