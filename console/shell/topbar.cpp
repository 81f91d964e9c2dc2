// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/topbar.h"

#include "console/models/plaintext.h"
#include "console/shell/linktexts.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/pill.h"
#include "console/widgets/severitytokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_switcher(new QToolButton)
    , m_menu(new QMenu(this))
    , m_demo(new Pill)
    , m_others(new Pill)
    , m_link(new Pill)
{
    setAccessibleName(tr("Farm and connection"));
    auto *mark = new QLabel;
    mark->setPixmap(glyph(u"expo-console"_s, Qt::white, em(this, 1.5), devicePixelRatioF()));
    mark->setAccessibleName(tr("Expo Free Agent console"));
    QFont bold = m_switcher->font();
    bold.setBold(true);
    m_switcher->setFont(bold);
    m_switcher->setAutoRaise(true);
    m_switcher->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_switcher->setPopupMode(QToolButton::InstantPopup);
    m_switcher->setMenu(m_menu);
    m_switcher->setIconSize(QSize(em(this, 1), em(this, 1)));
    m_menu->setAccessibleName(tr("Farms"));
    m_menu->setToolTipsVisible(true);
    m_others->setAccessibleName(tr("Other farms"));
    //: Badge: the farm is invented. Keep it short and in capitals.
    m_demo->show(Severity::Warning, tr("DEMO: nothing here is real"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(this, 0.9), em(this, 0.4), em(this, 0.9), em(this, 0.4));
    layout->setSpacing(em(this, 0.6));
    layout->addWidget(mark);
    layout->addWidget(m_switcher);
    layout->addWidget(m_demo);
    layout->addWidget(m_others);
    layout->addStretch();
    layout->addWidget(m_link);
    showFarm(tr("No controller"), false, FarmColor::None);
    showState(Severity::Unknown);
    showOthers({}, Severity::Good);
    showLink({Severity::Unknown, tr("Not connected")});
}

void TopBar::showFarm(const QString &name, bool demo, FarmColor color)
{
    const QString plain = plainText(name);
    // An ampersand in a name is no key.
    m_switcher->setText(QString(plain).replace(u'&', u"&&"_s));
    m_switcher->setAccessibleName(tr("Controller %1").arg(plain));
    m_switcher->setToolTip(richlessToolTip(tr("Another farm, or all of them (Ctrl+0)")));
    m_demo->setVisible(demo);
    m_color = color;
    update();
}

void TopBar::showState(Severity severity)
{
    m_state = severity;
    drawState();
}

void TopBar::drawState()
{
    m_switcher->setIcon(icon(severityShape(m_state), severityColor(m_state, palette())));
    //: A screen reader says it of the farm's name: how the farm is.
    m_switcher->setAccessibleDescription(severityWord(m_state));
}

void TopBar::showOthers(const QStringList &names, Severity worst)
{
    if (!names.isEmpty())
        //: Badge beside the farm's name: %n of the other farms need somebody. Keep it short.
        m_others->show(worst, tr("%n other farms need somebody", nullptr, int(names.size())));
    m_others->setToolTip(richlessToolTip(plainText(names.join(u", "_s))));
    m_others->setVisible(!names.isEmpty());
}

void TopBar::showLink(const LinkPill &link) { m_link->show(link.severity, link.text); }

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawState();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (const QColor color = shownColor(m_color, palette()); color.isValid())
        painter.fillRect(QRect(0, 0, width(), em(this, 0.22)), color);
}

} // namespace freeagent::console
