// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsummary.h"
#include "console/models/buildsmodel.h"
#include "console/models/workersmodel.h"
#include "console/pages/page.h"

#include <QTimer>

class QTabWidget;

namespace freeagent::console {

class BuildActions;
class BuildsPanel;
class DetailPanel;
class FarmCards;
class NeedsPanel;
class QueuePanel;
class Resource;
class SentenceHeader;
class WorkersPanel;
struct FarmChange;

/// Is the farm well, since when not, and what next: one sentence, the numbers, the queue, what needs somebody, the machines, the builds
/// and the log of one of them. GUI thread.
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
    void askFigures();
    void showCards();
    void nameNeeds();
    void selectSomething();

    PageContext m_context;
    BuildsModel m_builds;
    WorkersModel m_workers;
    Resource *m_alerts;
    Resource *m_day;
    Resource *m_week;
    Resource *m_storage;
    Resource *m_backups;
    Resource *m_drills;
    Resource *m_oldest;
    Resource *m_online;
    BuildActions *m_actions;
    SentenceHeader *m_sentence;
    FarmCards *m_cards;
    QueuePanel *m_queue;
    NeedsPanel *m_needs;
    WorkersPanel *m_workersPanel;
    QTabWidget *m_aside;
    BuildsPanel *m_buildsPanel;
    DetailPanel *m_detail;
    QTimer m_tick;
    FarmSummary m_summary;
    std::optional<Time> m_askedAt;
    bool m_selectedOnce = false;
};

} // namespace freeagent::console
