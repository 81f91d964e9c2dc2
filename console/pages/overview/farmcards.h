// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsummary.h"
#include "console/models/buildfilter.h"

#include <QWidget>

namespace freeagent::console {

class Card;

/// Five numbers; each leads to the list that makes it.
class FarmCards final : public QWidget
{
    Q_OBJECT
public:
    explicit FarmCards(QWidget *parent = nullptr);

    /// Without data every number is a dash: nothing known is not zero.
    void show(const FarmSummary &summary, bool hasData, Time now);

Q_SIGNALS:
    void buildsWanted(freeagent::console::BuildFilter::Show show);
    void workersWanted();

private:
    Card *m_waiting;
    Card *m_running;
    Card *m_workers;
    Card *m_failed;
    Card *m_finished;
};

} // namespace freeagent::console
