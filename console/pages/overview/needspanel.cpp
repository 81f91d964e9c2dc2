// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/needspanel.h"

#include "console/farm/resource.h"
#include "console/pages/overview/needcard.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

NeedsPanel::NeedsPanel(Resource &alerts, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_alerts(alerts)
    , m_clock(clock)
    , m_calm(wordsLabel())
    , m_others(new QToolButton)
{
    setAccessibleName(tr("Needs you"));
    auto *inside = new QWidget;
    inside->setAccessibleName(tr("Needs you"));
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, em(this, 0.3), 0);
    m_column->setSpacing(em(this, 0.4));
    m_calm->setAlignment(Qt::AlignCenter);
    m_others->setAutoRaise(true);
    m_others->setAccessibleName(tr("The other alerts"));
    m_others->hide();
    m_column->addWidget(m_calm);
    m_column->addWidget(m_others, 0, Qt::AlignLeft);
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Needs you"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, em(this, 0.4), 0, 0);
    layout->addWidget(new ResourceNotice(alerts, clock, tr("The alerts")));
    layout->addWidget(scroll, 1);
    connect(m_others, &QToolButton::clicked, this, [this] { Q_EMIT linkWanted(u"alerts"_s); });
    connect(&alerts, &Resource::changed, this, &NeedsPanel::refresh);
    showCards();
}

void NeedsPanel::refresh()
{
    // What is under the mouse stays where it is.
    if (!m_alerts.hasData() || underMouse())
        return;
    const Needs needs = needsOf(m_alerts.list("alerts"_L1), m_clock.now());
    if (needs == m_needs && !m_calm->text().isEmpty())
        return;
    m_needs = needs;
    showCards();
    Q_EMIT countChanged();
}

void NeedsPanel::showCards()
{
    while (m_cards.size() < m_needs.first.size()) {
        auto *card = new NeedCard;
        connect(card, &NeedCard::linkWanted, this, &NeedsPanel::linkWanted);
        m_column->insertWidget(int(m_cards.size()), card);
        m_cards << card;
    }
    while (m_cards.size() > m_needs.first.size()) {
        NeedCard *gone = m_cards.takeLast();
        m_column->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->show(m_needs.first[i]);
    setWords(m_calm, m_alerts.hasData() ? tr("Nothing needs you.") : tr("Not known yet."));
    m_calm->setVisible(m_cards.isEmpty());
    m_others->setText(tr("%n more", "alerts", m_needs.others));
    m_others->setVisible(m_needs.others > 0);
}

void NeedsPanel::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    QMetaObject::invokeMethod(this, &NeedsPanel::refresh, Qt::QueuedConnection);
}

} // namespace freeagent::console
