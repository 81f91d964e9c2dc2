// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/overview/needs.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace freeagent::console {

class NeedCard;
class Resource;

/// "Needs you": at most five things, the worst first. Says so when there is nothing, and when nobody knows.
class NeedsPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the panel.
    NeedsPanel(Resource &alerts, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    /// All that need somebody, also those that have no room.
    int count() const { return int(m_needs.first.size()) + m_needs.others; }

Q_SIGNALS:
    void linkWanted(const QString &link);
    void countChanged();

protected:
    void leaveEvent(QEvent *event) override;

private:
    void showCards();

    Resource &m_alerts;
    const Clock &m_clock;
    Needs m_needs;
    QVBoxLayout *m_column;
    QList<NeedCard *> m_cards;
    QLabel *m_calm;
    QToolButton *m_others;
};

} // namespace freeagent::console
