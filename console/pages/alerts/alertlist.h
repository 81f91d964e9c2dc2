// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace freeagent::console {

class AlertCard;

/// Cards below each other, worst first. While the pointer is over them they keep their places: new ones come at the end, and what is
/// over stays until it is left.
class AlertList final : public QScrollArea
{
    Q_OBJECT
public:
    explicit AlertList(QWidget *parent = nullptr);

    void setAlerts(const QJsonArray &alerts, Time now);
    void setNow(Time now);
    const QJsonObject *current() const;
    bool select(const QString &id);
    /// The next (1) or the one before (-1).
    void step(int by);
    QList<AlertCard *> cards() const { return m_order; }

Q_SIGNALS:
    void currentChanged();
    void actionWanted(const QJsonObject &alert);

protected:
    void leaveEvent(QEvent *event) override;

private:
    AlertCard *addCard(const QString &id);
    void arrange();

    QHash<QString, AlertCard *> m_cards;
    QList<AlertCard *> m_order;
    QString m_current;
    QVBoxLayout *m_column;
    QLabel *m_empty;
};

} // namespace freeagent::console
