// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildspage.h"

#include "common/api/decode.h"
#include "console/farm/farmstate.h"
#include "console/farm/farmsummary.h"
#include "console/farm/resource.h"
#include "console/models/plaintext.h"
#include "console/pages/builds/batchreport.h"
#include "console/pages/builds/builddetail.h"
#include "console/pages/builds/buildlog.h"
#include "console/pages/builds/clusterstab.h"
#include "console/pages/builds/deskactions.h"
#include "console/pages/builds/savedfilters.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

BuildsPage::BuildsPage(const PageContext &context)
    : m_context(context)
    , m_clusters(keep(context, u"/api/failures/clusters"_s, {"build.failed", "build.changed"}))
    , m_history(context.source, this)
    , m_actions(new DeskActions(context, this))
    , m_loadAll(new GatedAction(context.rights, Level::Viewer, tr("Load all builds"), u"download"_s, tr("Reads every build that the controller has"), this))
    , m_selectAll(new GatedAction(context.rights, Level::Viewer, tr("Select all"), u"check"_s, tr("Selects every build that the list shows, also those that are not seen"), this))
    , m_exportCsv(new QAction(icon(u"save"_s), tr("Save shown builds as CSV…"), this))
    , m_exportJson(new QAction(icon(u"save"_s), tr("Save shown builds as JSON…"), this))
    , m_openLog(new QAction(icon(u"search"_s), tr("Open a log file…"), this))
    , m_tabs(new QTabWidget)
    , m_field(new QLineEdit)
    , m_chips(new QButtonGroup(this))
    , m_view(nullptr)
    , m_saved(new SavedFilters(context, this))
    , m_report(new BatchReport(m_actions->stopAction()))
    , m_foot(new QLabel)
    , m_detail(new BuildDetail(context, {m_actions->retryAction(), m_actions->cancelAction()}, this))
    , m_clustersTab(new ClustersTab(context, m_clusters, this))
{
    setAccessibleName(tr("Builds"));
    m_table.setNow(context.clock.now());
    arrange();
    connectParts();
    for (const QList<QAction *> &actions : {m_actions->actions(), m_clustersTab->actions(), m_detail->log()->actions(), QList<QAction *>{m_loadAll, m_openLog, m_selectAll, m_exportCsv, m_exportJson, m_saved->keepAction()}})
        addActions(actions);
    take(context.state.everything().builds);
    showCounts();
    m_tick.start(1'000);
}

void BuildsPage::arrange()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Builds"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this page"));
    m_tabs->addTab(makeList(), icon(u"builds"_s), tr("Builds"));
    m_tabs->addTab(m_clustersTab, icon(u"state-critical"_s), tr("Failures by cause"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.7), em(this, 0.5));
    layout->addWidget(m_tabs);
}

void BuildsPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(80);
    connect(m_field, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_soon, &QTimer::timeout, this, &BuildsPage::refilter);
    connect(&m_context.state, &FarmState::changed, this, [this](const FarmChange &change) { take(change.builds); });
    connect(&m_history, &BuildHistory::received, this, &BuildsPage::takeOld);
    connect(&m_context.state, &FarmState::linkChanged, this, [this](const LinkState &link) {
        m_lost = m_lost || link.phase == LinkState::Phase::Offline;
        // What ended while nobody listened is not in the snapshot.
        if (!link.isLive())
            return;
        if (m_history.total() < 0 && isVisible())
            m_history.begin();
        else if (std::exchange(m_lost, false) && m_history.total() >= 0)
            m_history.renew();
    });
    connect(&m_history, &BuildHistory::progressed, this, [this] {
        if (m_history.isLoading())
            m_trouble = {};
        showFoot();
    });
    connect(&m_history, &BuildHistory::failed, this, [this](const Error &why) {
        m_trouble = why;
        showFoot();
    });
    connect(m_loadAll, &QAction::triggered, &m_history, &BuildHistory::loadAll);
    connect(m_openLog, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Open a log file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_detail->log()->openFile(path);
            m_tabs->setCurrentIndex(0);
            m_detail->showLog();
        });
        dialog->open();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BuildsPage::takeSelection);
    connect(m_view, &QAbstractItemView::doubleClicked, m_detail, &BuildDetail::showLog);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addActions(m_actions->actions());
        m_view->holdFor(menu);
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_view->proxy(), &CalmProxy::dueRowsChanged, this, &BuildsPage::showFoot);
    connect(m_selectAll, &QAction::triggered, this, [this] {
        m_view->selectAll();
        m_view->setFocus();
    });
    connect(m_exportCsv, &QAction::triggered, this, [this] { exportShown(false); });
    connect(m_exportJson, &QAction::triggered, this, [this] { exportShown(true); });
    connect(m_saved, &SavedFilters::chosen, this, &BuildsPage::setQuery);
    connect(m_actions, &DeskActions::progressed, m_report, &BatchReport::showProgress);
    connect(m_actions, &DeskActions::refused, m_report, &BatchReport::showRefusals);
    connect(m_actions, &DeskActions::noted, this, &Page::noted);
    connect(m_actions, &DeskActions::done, m_detail, &BuildDetail::refresh);
    connect(m_detail, &BuildDetail::linkWanted, this, &Page::linkWanted);
    connect(m_detail->log(), &BuildLog::noted, this, &Page::noted);
    connect(m_clustersTab, &ClustersTab::linkWanted, this, &Page::linkWanted);
    connect(m_clustersTab, &ClustersTab::queryWanted, this, [this](const QString &query) {
        setQuery(query);
        m_tabs->setCurrentIndex(0);
    });
    connect(&m_tick, &QTimer::timeout, this, &BuildsPage::tick);
}

void BuildsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_history.total() < 0 && m_context.state.link().isLive())
        m_history.begin();
}

/// History may be older than what the feed has said since.
void BuildsPage::takeOld(const QList<api::BuildItem> &builds)
{
    QList<api::BuildItem> fresh;
    fresh.reserve(builds.size());
    for (const api::BuildItem &build : builds) {
        const int row = m_table.rowOf(build.id);
        if (row < 0 || m_table.row(row).updatedAt < build.updatedAt)
            fresh << build;
    }
    take(fresh);
}

void BuildsPage::take(const QList<api::BuildItem> &fresh)
{
    m_table.apply(fresh, {});
    if (!m_view->currentIndex().isValid() && m_view->proxy()->rowCount() > 0)
        m_view->selectRow(0);
    else if (std::any_of(fresh.begin(), fresh.end(), [this](const api::BuildItem &build) { return m_chosen.contains(build.id); }))
        takeSelection();
    showFoot();
    // Counting goes through all builds: once a second is enough, but the first time must not wait.
    if (!m_counted && m_context.state.hasData()) {
        m_counted = true;
        showCounts();
    }
}

void BuildsPage::takeSelection()
{
    QList<api::BuildItem> chosen;
    m_chosen.clear();
    for (const int row : m_view->selectedSourceRows()) {
        chosen << m_table.row(row);
        m_chosen.insert(chosen.last().id);
    }
    m_actions->choose(chosen);
    const int current = m_view->currentSourceRow();
    const auto shown = std::find_if(chosen.begin(), chosen.end(), [&](const api::BuildItem &build) { return current >= 0 && build.id == m_table.row(current).id; });
    m_detail->show(shown != chosen.end() ? *shown : chosen.value(0));
    showFoot();
}

void BuildsPage::setQuery(const QString &query)
{
    m_field->setText(query);
    m_soon.stop();
    refilter();
}

void BuildsPage::refilter()
{
    const QString typed = m_field->text();
    m_query = BuildQuery::parse(typed, m_context.clock.now());
    for (QAbstractButton *chip : m_chips->buttons())
        if (chip->property(kChipQuery).toString() == typed.trimmed())
            chip->setChecked(true);
    m_saved->show(typed);
    m_view->proxy()->refilter();
    showFoot();
}

void BuildsPage::showCounts()
{
    const FarmSummary summary = summarise(m_context.state, m_context.clock.now());
    const QList<QAbstractButton *> chips = m_chips->buttons();
    chips[1]->setText(tr("Waiting %1").arg(summary.pending));
    chips[2]->setText(tr("Running %1").arg(summary.active));
    chips[3]->setText(tr("Failed 24 h: %1").arg(summary.failedDay));
    Q_EMIT badgeChanged(summary.failedDay, Severity::Neutral);
}

void BuildsPage::showFoot()
{
    const int shown = m_view->proxy()->rowCount();
    const int chosen = int(m_chosen.size());
    QStringList parts{tr("%n build(s)", nullptr, shown)};
    m_selectAll->setText(m_query.isEmpty() ? tr("Select all %n", nullptr, shown) : tr("Select all %n that match", nullptr, shown));
    m_selectAll->setBlocked(shown > 0 ? QString() : tr("The list is empty."));
    if (chosen > 1)
        parts << tr("%n selected", nullptr, chosen);
    if (m_history.total() > m_table.rowCount())
        //: %1 and %2 are numbers of builds.
        parts << tr("%1 of %2 loaded").arg(QLocale().toString(m_table.rowCount()), QLocale().toString(m_history.total()));
    if (m_history.isLoading())
        parts << tr("loading…");
    if (!m_trouble.code.isEmpty())
        parts << tr("Older builds cannot be read: %1").arg(m_trouble.message);
    if (!m_query.notUnderstood().isEmpty())
        //: %1 is what was typed.
        parts << tr("not understood, looked for as text: %1").arg(m_query.notUnderstood().join(u", "_s));
    if (const int due = m_view->proxy()->dueRows(); due > 0)
        parts << tr("order rests under the pointer, %n row(s) will move", nullptr, due);
    m_loadAll->setBlocked(m_history.isComplete() ? tr("Every build is loaded.") : m_history.isLoading() ? tr("It is loading.") : QString());
    const QString text = plainText(parts.join(u" · "_s));
    m_foot->setText(text);
    m_foot->setAccessibleName(text);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_foot->setPalette(quiet);
}

void BuildsPage::tick()
{
    showCounts();
    if (isVisible())
        m_table.setNow(m_context.clock.now());
}

bool BuildsPage::select(const BuildId &build)
{
    if (m_table.rowOf(build) < 0)
        return false;
    if (!m_view->proxy()->mapFromSource(m_table.index(m_table.rowOf(build), 0)).isValid())
        setQuery({});
    const QModelIndex index = m_view->proxy()->mapFromSource(m_table.index(m_table.rowOf(build), 0));
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
    return index.isValid();
}

/// Of a link to a build that is older than what is loaded.
void BuildsPage::fetchOne(const BuildId &build, const QString &fragment)
{
    m_context.source.ask({.path = u"/api/builds/"_s + build.text()}, this, [this, build, fragment](const Result<Answer> &answer) {
        const auto decoded = answer ? api::decodeBuild(answer->json.object()) : tl::unexpected(answer.error());
        if (!decoded) {
            Q_EMIT noted(tr("Build %1 cannot be shown: %2").arg(build.text(), decoded.error().message));
            return;
        }
        take({*decoded});
        select(build);
        m_detail->log()->goTo(fragment);
    });
}

bool BuildsPage::openLink(const QStringList &parts, const QString &fragment)
{
    if (parts.isEmpty())
        return true;
    if (parts[0].startsWith("tab="_L1)) {
        m_tabs->setCurrentIndex(parts[0] == "tab=clusters"_L1 ? 1 : 0);
        return parts[0] == "tab=clusters"_L1 || parts[0] == "tab=builds"_L1;
    }
    m_tabs->setCurrentIndex(0);
    if (parts[0].startsWith("filter="_L1)) {
        setQuery(parts[0].mid(7));
        return true;
    }
    const BuildId build{parts[0].toLatin1()};
    if (select(build))
        m_detail->log()->goTo(fragment);
    else
        fetchOne(build, fragment);
    return true;
}

void BuildsPage::focusFilter()
{
    if (m_tabs->currentIndex() == 1)
        return m_clustersTab->focusSearch();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool BuildsPage::hasSettled() const
{
    return m_context.state.hasData() && m_history.total() >= 0 && m_clusters->hasData() && (m_table.rowCount() == 0 || m_detail->log()->hasLog());
}

} // namespace freeagent::console
