// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/overviewpage.h"

#include "console/farm/statesentence.h"
#include "console/pages/overview/buildactions.h"
#include "console/pages/overview/buildspanel.h"
#include "console/pages/overview/detailpanel.h"
#include "console/pages/overview/farmcards.h"
#include "console/pages/overview/queuepanel.h"
#include "console/pages/overview/sentenceheader.h"
#include "console/pages/overview/workerspanel.h"
#include "console/widgets/measure.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace freeagent::console {

OverviewPage::OverviewPage(const PageContext &context)
    : m_context(context)
    , m_workers([this](const BuildId &id) {
        const int row = m_builds.rowOf(id);
        return row < 0 ? id.text().left(8) : m_builds.index(row, BuildsModel::Project).data().toString();
    })
    , m_actions(new BuildActions(context, m_builds, this))
    , m_sentence(new SentenceHeader)
    , m_cards(new FarmCards)
    , m_queue(new QueuePanel(context))
    , m_workersPanel(new WorkersPanel(m_workers))
    , m_buildsPanel(new BuildsPanel(m_builds, *m_actions))
    , m_detail(new DetailPanel(context, m_builds, *m_actions))
{
    setAccessibleName(tr("Overview"));
    m_builds.setNow(shownTime());
    m_workers.setNow(shownTime());
    arrange();
    connectParts();
    take(context.state.everything());
    summariseNow();
    m_tick.start(1'000);
}

void OverviewPage::arrange()
{
    const auto splitter = [](Qt::Orientation orientation, QWidget *first, QWidget *second, int firstPart, int secondPart) {
        auto *both = new QSplitter(orientation);
        both->setChildrenCollapsible(false);
        both->addWidget(first);
        both->addWidget(second);
        both->setStretchFactor(0, firstPart);
        both->setStretchFactor(1, secondPart);
        both->setSizes({firstPart * 100, secondPart * 100});
        return both;
    };
    auto *above = splitter(Qt::Horizontal, m_queue, m_workersPanel, 9, 11);
    auto *below = splitter(Qt::Horizontal, m_buildsPanel, m_detail, 12, 10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.5), em(this, 0.7), em(this, 0.5));
    layout->setSpacing(em(this, 0.5));
    layout->addWidget(m_sentence);
    layout->addWidget(m_cards);
    layout->addWidget(splitter(Qt::Vertical, above, below, 9, 14), 1);
}

void OverviewPage::connectParts()
{
    FarmState &state = m_context.state;
    connect(&state, &FarmState::changed, this, &OverviewPage::take);
    connect(&state, &FarmState::statsChanged, this, &OverviewPage::summariseNow);
    connect(&state, &FarmState::linkChanged, this, &OverviewPage::summariseNow);
    connect(&m_tick, &QTimer::timeout, this, &OverviewPage::tick);
    connect(m_buildsPanel, &BuildsPanel::currentChanged, m_detail, &DetailPanel::showBuild);
    connect(m_cards, &FarmCards::buildsWanted, m_buildsPanel, &BuildsPanel::showOnly);
    connect(m_cards, &FarmCards::workersWanted, m_workersPanel, &WorkersPanel::focusTable);
    connect(m_actions, &BuildActions::noted, this, &Page::noted);
    connect(m_actions, &BuildActions::logWanted, m_detail, &DetailPanel::focusLog);
    addActions(m_actions->actions());
}

void OverviewPage::take(const FarmChange &change)
{
    m_builds.apply(change.builds, change.removedBuilds);
    m_workers.apply(change.workers, change.removedWorkers);
    selectSomething();
    m_detail->refresh();
}

/// An empty log pane teaches nothing: the first time, show a build that is under way.
void OverviewPage::selectSomething()
{
    if (m_selectedOnce || m_builds.rowCount() == 0)
        return;
    m_selectedOnce = true;
    // Best one that has had time to say something, then any that runs, then the newest.
    const auto worth = [this](int row) {
        const api::BuildItem &build = m_builds.row(row);
        const bool talks = build.isActive() && build.startedAt && m_context.clock.now() - *build.startedAt > Millis(60'000);
        return std::tuple(talks, build.isActive(), build.submittedAt);
    };
    int wanted = 0;
    for (int row = 1; row < m_builds.rowCount(); ++row)
        if (worth(row) > worth(wanted))
            wanted = row;
    m_buildsPanel->select(m_builds.row(wanted).id);
}

void OverviewPage::tick()
{
    m_builds.setNow(shownTime());
    m_workers.setNow(shownTime());
    m_detail->refresh();
    summariseNow();
}

/// Without contact nobody knows whether a build still waits or runs: its time stands still.
Time OverviewPage::shownTime() const
{
    const client::LinkState &link = m_context.state.link();
    return link.phase == client::LinkState::Phase::Offline ? link.since : m_context.clock.now();
}

void OverviewPage::summariseNow()
{
    const Time now = m_context.clock.now();
    const FarmState &state = m_context.state;
    const FarmSummary summary = summarise(state, shownTime());
    const StateSentence sentence = stateSentence(summary, state.link(), state.hasData(), now);
    m_sentence->show(sentence);
    m_cards->show(summary, state.hasData(), shownTime());
    m_buildsPanel->showCounts(summary);
    m_queue->refresh();
    Q_EMIT badgeChanged(sentence.severity >= Severity::Warning ? std::max(1, summary.pending) : 0, sentence.severity);
}

void OverviewPage::focusFilter() { m_buildsPanel->focusFilter(); }
bool OverviewPage::hasSettled() const { return m_context.state.hasData() && m_detail->hasLog(); }

} // namespace freeagent::console
