// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/overview/cardtexts.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace freeagent::console {

/// The numbers of the farm in two rows; each leads to the list that makes it.
class FarmCards final : public QWidget
{
    Q_OBJECT
public:
    explicit FarmCards(QWidget *parent = nullptr);

    void show(const QList<FarmCard> &cards);

Q_SIGNALS:
    void linkWanted(const QString &link);

private:
    Card *cardFor(const QByteArray &id);
    void arrange(const QList<QByteArray> &ids);

    QHBoxLayout *m_first;
    QHBoxLayout *m_second;
    QHash<QByteArray, Card *> m_cards;
    QHash<QByteArray, QString> m_links;
    QList<QByteArray> m_order;
};

} // namespace freeagent::console
