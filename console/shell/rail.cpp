// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/rail.h"

#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr const char *kDrawing = "drawing";
constexpr const char *kTitle = "title";
} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QButtonGroup(this))
    , m_list(new QVBoxLayout)
{
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.4), em(this, 0.6), em(this, 0.4), em(this, 0.6));
    layout->setSpacing(em(this, 0.25));
    m_list->setSpacing(em(this, 0.2));
    layout->addLayout(m_list);
    layout->addStretch();
    QToolButton *connection = makeButton(tr("Connection"), u"connection"_s);
    QToolButton *help = makeButton(tr("Shortcuts  ( ? )"), u"keyboard"_s);
    layout->addWidget(connection);
    layout->addWidget(help);
    connect(connection, &QToolButton::clicked, this, &Rail::connectionWanted);
    connect(help, &QToolButton::clicked, this, &Rail::helpWanted);
    connect(m_pages, &QButtonGroup::idClicked, this, &Rail::pageChosen);
}

QToolButton *Rail::makeButton(const QString &text, const QString &drawing)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(text);
    button->setProperty(kDrawing, drawing);
    button->setProperty(kTitle, text);
    button->setIcon(icon(drawing));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setIconSize(QSize(em(this, 1.15), em(this, 1.15)));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(em(this, 2.0));
    return button;
}

void Rail::clear()
{
    const QList<QAbstractButton *> pages = m_pages->buttons();
    qDeleteAll(pages);
}

void Rail::addPage(const QString &title, const QString &drawing, const QString &toolTip)
{
    QToolButton *button = makeButton(title, drawing);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    m_pages->addButton(button, int(m_pages->buttons().size()));
    m_list->addWidget(button);
}

void Rail::setCurrent(int page)
{
    if (QAbstractButton *button = m_pages->button(page))
        button->setChecked(true);
}

void Rail::setBadge(int page, int count, Severity severity)
{
    QAbstractButton *button = m_pages->button(page);
    if (!button)
        return;
    const QString title = button->property(kTitle).toString();
    button->setText(count ? u"%1   %2"_s.arg(title, QString::number(count)) : title);
    button->setAccessibleName(count ? u"%1, %2: %3"_s.arg(title, severityWord(severity), QString::number(count)) : title);
    const bool troubled = severity >= Severity::Unknown;
    button->setIcon(troubled ? icon(severityShape(severity), severityColor(severity, palette()))
                             : icon(button->property(kDrawing).toString()));
}

/// Drawings take the colour of the palette when they are drawn; a button keeps what it drew.
void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (auto *button : findChildren<QToolButton *>())
            button->update();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace freeagent::console
