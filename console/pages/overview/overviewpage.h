// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/buildsmodel.h"
#include "console/models/workersmodel.h"
#include "console/pages/page.h"

#include <QTimer>

namespace freeagent::console {

class BuildActions;
class BuildsPanel;
class DetailPanel;
class FarmCards;
class QueuePanel;
class SentenceHeader;
class WorkersPanel;
struct FarmChange;

/// Is the farm well, since when not, and what next: one sentence, five numbers, the queue, the machines, the builds and the log of
/// one of them. GUI thread.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;

private:
    void arrange();
    void connectParts();
    void take(const FarmChange &change);
    void tick();
    Time shownTime() const;
    void summariseNow();
    void selectSomething();

    PageContext m_context;
    BuildsModel m_builds;
    WorkersModel m_workers;
    BuildActions *m_actions;
    SentenceHeader *m_sentence;
    FarmCards *m_cards;
    QueuePanel *m_queue;
    WorkersPanel *m_workersPanel;
    BuildsPanel *m_buildsPanel;
    DetailPanel *m_detail;
    QTimer m_tick;
    bool m_selectedOnce = false;
};

} // namespace freeagent::console
