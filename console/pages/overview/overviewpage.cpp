// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/overviewpage.h"

#include "console/farm/resource.h"
#include "console/farm/statesentence.h"
#include "console/pages/overview/buildactions.h"
#include "console/pages/overview/buildspanel.h"
#include "console/pages/overview/detailpanel.h"
#include "console/pages/overview/farmcards.h"
#include "console/pages/overview/needspanel.h"
#include "console/pages/overview/queuepanel.h"
#include "console/pages/overview/sentenceheader.h"
#include "console/pages/overview/seriespoints.h"
#include "console/pages/overview/workerspanel.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"

#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kAskAgain{60'000};
constexpr Millis kAskLines = std::chrono::minutes(5);
constexpr int kLineStep = 900; ///< seconds

bool hasCome(const Resource *resource) { return resource->hasData() || !resource->error().code.isEmpty(); }
} // namespace

OverviewPage::OverviewPage(const PageContext &context)
    : m_context(context)
    , m_workers([this](const BuildId &id) {
        const int row = m_builds.rowOf(id);
        return row < 0 ? id.text().left(8) : m_builds.index(row, BuildsModel::Project).data().toString();
    })
    , m_alerts(keep(context, u"/api/alerts"_s, {"alert."}))
    , m_day(keep(context, u"/api/stats/summary"_s, {}))
    , m_week(keep(context, u"/api/stats/summary"_s, {}))
    , m_storage(keep(context, u"/api/admin/storage"_s, {}))
    , m_backups(keep(context, u"/api/backups/status"_s, {"schedule.run"}))
    , m_drills(keep(context, u"/api/drills"_s, {"schedule.run"}))
    , m_oldest(keep(context, u"/api/metrics/series/oldest_wait"_s, {}))
    , m_online(keep(context, u"/api/metrics/series/workers_online"_s, {}))
    , m_actions(new BuildActions(context, m_builds, this))
    , m_sentence(new SentenceHeader)
    , m_cards(new FarmCards)
    , m_queue(new QueuePanel(context, {keep(context, u"/api/metrics/series/pending"_s, {}), keep(context, u"/api/metrics/series/active"_s, {}),
                                       keep(context, u"/api/metrics/series/pending"_s, {}), keep(context, u"/api/maintenance/next"_s, {"maintenance."}),
                                       keep(context, u"/api/alert-rules"_s, {"alert.rule"}), keep(context, u"/api/metrics/series/submitted_total"_s, {}),
                                       keep(context, u"/api/metrics/series/started_total"_s, {}), keep(context, u"/api/metrics/series/finished_total"_s, {})}))
    , m_needs(new NeedsPanel(*m_alerts, context.clock))
    , m_workersPanel(new WorkersPanel(m_workers))
    , m_aside(new QTabWidget)
    , m_buildsPanel(new BuildsPanel(m_builds, *m_actions))
    , m_detail(new DetailPanel(context, m_builds, *m_actions))
{
    setAccessibleName(tr("Overview"));
    m_builds.setNow(shownTime());
    m_workers.setNow(shownTime());
    for (const auto &[resource, days] : {std::pair(m_day, u"1"_s), std::pair(m_week, u"7"_s)}) {
        QUrlQuery query;
        query.addQueryItem(u"days"_s, days);
        resource->setPath(resource->path(), query);
    }
    for (Resource *resource : {m_alerts, m_day, m_week, m_storage, m_backups, m_drills})
        resource->refreshEvery(kAskAgain);
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
    m_aside->setAccessibleName(tr("Needs you"));
    m_aside->tabBar()->setAccessibleName(tr("Beside the queue"));
    m_aside->setDocumentMode(true);
    m_aside->addTab(m_needs, icon(u"alerts"_s), tr("Needs you"));
    m_aside->addTab(m_workersPanel, icon(u"workers"_s), tr("Workers"));
    auto *above = splitter(Qt::Horizontal, m_queue, m_aside, 11, 9);
    auto *below = splitter(Qt::Horizontal, m_buildsPanel, m_detail, 12, 10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.5), em(this, 0.7), em(this, 0.5));
    layout->setSpacing(em(this, 0.5));
    layout->addWidget(m_sentence);
    layout->addWidget(m_cards);
    layout->addWidget(splitter(Qt::Vertical, above, below, 11, 12), 1);
}

void OverviewPage::connectParts()
{
    FarmState &state = m_context.state;
    connect(&state, &FarmState::changed, this, &OverviewPage::take);
    connect(&state, &FarmState::statsChanged, this, &OverviewPage::summariseNow);
    connect(&state, &FarmState::linkChanged, this, &OverviewPage::summariseNow);
    connect(&m_tick, &QTimer::timeout, this, &OverviewPage::tick);
    connect(m_buildsPanel, &BuildsPanel::currentChanged, m_detail, &DetailPanel::showBuild);
    connect(m_cards, &FarmCards::linkWanted, this, &Page::linkWanted);
    connect(m_needs, &NeedsPanel::linkWanted, this, &Page::linkWanted);
    connect(m_needs, &NeedsPanel::countChanged, this, &OverviewPage::nameNeeds);
    connect(m_queue, &QueuePanel::linkWanted, this, &Page::linkWanted);
    connect(m_queue, &QueuePanel::noted, this, &Page::noted);
    for (const Resource *resource : {m_day, m_week, m_storage, m_backups, m_drills, m_oldest, m_online})
        connect(resource, &Resource::changed, this, &OverviewPage::showCards);
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
    m_summary = summarise(state, shownTime());
    const StateSentence sentence = stateSentence(m_summary, state.link(), state.hasData(), now);
    m_sentence->show(sentence);
    askFigures();
    showCards();
    m_needs->refresh();
    m_buildsPanel->showCounts(m_summary);
    m_queue->refresh();
    Q_EMIT badgeChanged(sentence.severity >= Severity::Warning ? std::max(1, m_summary.pending) : 0, sentence.severity);
}

/// The lines in the cards are of a quarter of an hour a point: minutes change nothing.
void OverviewPage::askFigures()
{
    const Time now = m_context.clock.now();
    if (m_askedAt && now - *m_askedAt < kAskLines)
        return;
    m_askedAt = now;
    askSince(*m_oldest, now - std::chrono::hours(24 * 7 + 1), kLineStep);
    askSince(*m_online, now - std::chrono::hours(24), kLineStep);
}

void OverviewPage::showCards()
{
    const Time now = shownTime();
    const CardFacts facts{m_summary, m_context.state.hasData(), now, pointsOf(*m_oldest), pointsOf(*m_online),
                    m_day->data(), m_week->data(), m_storage->data(), m_backups->data(), m_drills->data()};
    m_cards->show(farmCards(facts));
}

void OverviewPage::nameNeeds()
{
    m_aside->setTabText(0, m_needs->count() ? tr("Needs you: %1").arg(m_needs->count()) : tr("Needs you"));
}

void OverviewPage::focusFilter() { m_buildsPanel->focusFilter(); }

bool OverviewPage::hasSettled() const
{
    const QList<const Resource *> all{m_alerts, m_day, m_week, m_storage, m_backups, m_drills, m_oldest, m_online};
    return m_context.state.hasData() && m_detail->hasLog() && m_queue->hasSettled() && std::all_of(all.begin(), all.end(), hasCome);
}

} // namespace freeagent::console
