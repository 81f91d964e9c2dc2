// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/farmcards.h"

#include "console/widgets/measure.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace freeagent::console {

FarmCards::FarmCards(QWidget *parent)
    : QWidget(parent)
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    setAccessibleName(tr("The farm in numbers"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(this, 0.4));
    for (QHBoxLayout *row : {m_first, m_second}) {
        row->setSpacing(em(this, 0.4));
        rows->addLayout(row);
    }
}

void FarmCards::show(const QList<FarmCard> &cards)
{
    QList<QByteArray> order;
    for (const FarmCard &card : cards) {
        order << card.id;
        m_links[card.id] = card.link;
        cardFor(card.id)->show(card.text);
    }
    if (order != m_order)
        arrange(order);
}

Card *FarmCards::cardFor(const QByteArray &id)
{
    Card *&card = m_cards[id];
    if (!card) {
        card = new Card(this);
        connect(card, &Card::clicked, this, [this, id] { Q_EMIT linkWanted(m_links.value(id)); });
    }
    return card;
}

void FarmCards::arrange(const QList<QByteArray> &ids)
{
    const QList<QByteArray> known = m_cards.keys();
    for (const QByteArray &id : known)
        if (!ids.contains(id))
            delete m_cards.take(id);
    m_order = ids;
    const int columns = int(ids.size() + 1) / 2;
    QWidget *before = nullptr;
    for (int i = 0; i < ids.size(); ++i) {
        Card *card = m_cards.value(ids[i]);
        m_first->removeWidget(card);
        m_second->removeWidget(card);
        (i < columns ? m_first : m_second)->addWidget(card, 1);
        card->setVisible(true);
        if (before)
            setTabOrder(before, card);
        before = card;
    }
}

} // namespace freeagent::console
