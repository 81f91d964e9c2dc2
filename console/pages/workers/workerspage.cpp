// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/workers/workerspage.h"

#include "console/farm/farmstate.h"
#include "console/farm/resource.h"
#include "console/farm/rights.h"
#include "console/models/jsontexts.h"
#include "console/models/rowroles.h"
#include "console/pages/workers/rollingpanel.h"
#include "console/pages/workers/stripdelegate.h"
#include "console/pages/workers/workeractions.h"
#include "console/pages/workers/workerdetail.h"
#include "console/pages/workers/workertexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kStateColumn = 0;
constexpr int kStripColumn = 5;
constexpr double kDiskWarning = 85;
constexpr double kDiskCritical = 95;
constexpr double kGoodEnough = 0.9;
constexpr Millis kAskAgain{20'000};
/// All that changes what a row says; a telemetry comes too often for it.
const QList<QByteArray> kKinds{"worker.registered", "worker.changed", "worker.online", "worker.offline", "worker.retired",
                               "worker.paused", "worker.draining", "worker.quarantined", "worker.resumed"};

QString availabilityOf(const QJsonObject &worker) { return worker.value("availability"_L1).toString(); }
} // namespace

WorkersPage::WorkersPage(const PageContext &context)
    : m_context(context)
    , m_workers(keep(context, u"/api/workers"_s, kKinds, true))
    , m_run(keep(context, u"/api/workers/rolling-update"_s, kKinds))
    , m_table(u"id"_s, columns())
    , m_list(new ListView(m_table, tr("Workers")))
    , m_actions(new WorkerActions(context, this))
    , m_detail(new WorkerDetail(context))
    , m_rolling(new RollingPanel(context, m_run, this))
    , m_shown(new QButtonGroup(this))
{
    setAccessibleName(tr("Workers"));
    m_workers->refreshEvery(kAskAgain);
    m_run->refreshEvery(kAskAgain);
    arrange();
    addActions(m_actions->actions());
    addAction(m_rolling->cancelAction());
    connect(m_workers, &Resource::changed, this, &WorkersPage::take);
    connect(m_list, &ListView::selectionChanged, this, [this] {
        m_actions->choose(m_list->selected());
        const QJsonObject *current = m_table.find(m_list->currentId());
        m_detail->show(current ? *current : QJsonObject());
    });
    connect(m_actions, &WorkerActions::noted, this, &Page::noted);
    connect(m_actions, &WorkerActions::done, this, [this] {
        m_workers->refresh();
        m_run->refresh();
        m_detail->refresh();
    });
    connect(m_rolling, &RollingPanel::noted, this, &Page::noted);
    connect(m_detail, &WorkerDetail::linkWanted, this, &Page::linkWanted);
    connect(m_shown, &QButtonGroup::idClicked, m_list, &ListView::refilter);
    connect(&m_tick, &QTimer::timeout, this, &WorkersPage::tick);
    m_tick.start(1'000);
}

QList<JsonColumn> WorkersPage::columns()
{
    return {{.title = tr("State"),
             .text = [](const QJsonObject &row, Time) { return availabilityText(availabilityOf(row)); },
             .characters = 15,
             .sortKey = [](const QJsonObject &row) { return -int(availabilitySeverity(availabilityOf(row))); },
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return availabilitySeverity(availabilityOf(row)); },
             .toolTip = [](const QJsonObject &row, Time now) { return holdText(row, now); }},
            {.title = tr("Worker"), .text = [](const QJsonObject &row, Time) { return row.value("name"_L1).toString(); }, .characters = 14},
            {.title = tr("Owner"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("owner"_L1)); }, .characters = 11},
            {.title = tr("Machine"), .text = [](const QJsonObject &row, Time) { return machineText(row); }, .characters = 30},
            {.title = tr("Builds, or why not"),
             .text = [this](const QJsonObject &row, Time now) { return workText(row, now); },
             .characters = 0},
            {.title = tr("Last 24 h"),
             .text = [this](const QJsonObject &row, Time) {
                 const auto busy = m_strips.busyPart(row.value("id"_L1).toString().toLatin1());
                 //: %1 is a percentage.
                 return busy ? tr("%1 busy").arg(percentOf(*busy, 0)) : tr("not known");
             },
             .characters = 34,
             .sortKey = [this](const QJsonObject &row) { return m_strips.busyPart(row.value("id"_L1).toString().toLatin1()).value_or(-1); },
             .toolTip = [this](const QJsonObject &row, Time) -> QString {
                 const auto busy = m_strips.busyPart(row.value("id"_L1).toString().toLatin1());
                 return (busy ? tr("%1 of the last 24 h it built.").arg(percentOf(*busy, 0)) : tr("Nothing is known of its last 24 h.")) + u'\n'
                     + tr("Green: building, grey: idle, amber: held, red: offline.");
             }},
            {.title = tr("Success"),
             .text = [](const QJsonObject &row, Time) {
                 const auto rate = successRate(row);
                 return rate ? percentOf(*rate, 0) : u"–"_s;
             },
             .characters = 9,
             .sortKey = [](const QJsonObject &row) { return successRate(row).value_or(-1); },
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 const auto rate = successRate(row);
                 return rate && *rate < kGoodEnough ? std::optional(Severity::Warning) : std::nullopt;
             },
             .right = true,
             .toolTip = [](const QJsonObject &row, Time) {
                 return tr("%1 succeeded, %2 failed").arg(numberOf(row.value("successfulBuilds"_L1)), numberOf(row.value("failedBuilds"_L1)));
             }},
            {.title = tr("Disk"),
             .text = [](const QJsonObject &row, Time) {
                 const QJsonValue disk = row.value("disk_percent"_L1);
                 return disk.isDouble() ? percentOf(disk.toDouble() / 100, 0) : u"–"_s;
             },
             .characters = 9,
             .sortKey = [](const QJsonObject &row) { return row.value("disk_percent"_L1).toDouble(-1); },
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 const double disk = row.value("disk_percent"_L1).toDouble();
                 if (disk > kDiskCritical)
                     return Severity::Critical;
                 return disk > kDiskWarning ? std::optional(Severity::Warning) : std::nullopt;
             },
             .right = true},
            {.title = tr("Seen"),
             .text = [](const QJsonObject &row, Time now) {
                 const auto seen = jsonTime(row.value("last_seen_at"_L1));
                 return seen && now - *seen < Millis(60'000) ? tr("now") : agoOf(row.value("last_seen_at"_L1), now);
             },
             .characters = 13,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("last_seen_at"_L1)); }}};
}

void WorkersPage::arrange()
{
    auto *panel = new Panel(tr("Workers"));
    for (const auto &[id, text] : {std::pair(int(All), tr("All")), std::pair(int(Trouble), tr("Need somebody")), std::pair(int(Mine), tr("Mine"))}) {
        auto *chip = new QToolButton;
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setChecked(id == All);
        chip->setText(text);
        chip->setAccessibleName(tr("Show: %1").arg(text));
        m_shown->addButton(chip, id);
        panel->head()->addWidget(chip);
    }
    panel->head()->addWidget(m_list->searchField());
    addButtons(panel->head(), {m_actions->pauseAction(), m_actions->resumeAction(), m_actions->rollingAction()});
    panel->head()->addWidget(new AgeLabel(*m_workers, m_context.clock));
    panel->body()->addWidget(new ResourceNotice(*m_workers, m_context.clock, tr("The workers")));
    panel->body()->addWidget(m_list, 1);
    m_list->setAccept([this](const QJsonObject &worker) { return accepts(worker); });
    m_list->setMenu(m_actions->actions());
    m_list->setEmptyText(tr("No worker. Register one: expo-worker --controller URL on the machine."));
    m_list->table()->setItemDelegateForColumn(kStripColumn, new StripDelegate(m_strips, this));
    m_list->sortBy(kStateColumn, Qt::AscendingOrder);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(panel);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({520, 480});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.5), em(this, 0.7), em(this, 0.5));
    layout->setSpacing(em(this, 0.5));
    layout->addWidget(m_rolling);
    layout->addWidget(split, 1);
}

QString WorkersPage::workText(const QJsonObject &worker, Time now) const
{
    const QString held = holdText(worker, now);
    QStringList names;
    for (const QJsonValue &id : worker.value("current_builds"_L1).toArray()) {
        const api::BuildItem *build = m_context.state.build({id.toString().toLatin1()});
        names << (build && !build->project.isEmpty() ? build->project : id.toString().left(10));
    }
    if (!held.isEmpty())
        return names.isEmpty() ? held : names.join(u", "_s) + u" · "_s + held;
    return names.isEmpty() ? u"–"_s : names.join(u", "_s);
}

bool WorkersPage::accepts(const QJsonObject &worker) const
{
    if (m_shown->checkedId() == Trouble)
        return availabilitySeverity(availabilityOf(worker)) >= Severity::Waiting;
    if (m_shown->checkedId() == Mine)
        return worker.value("owner"_L1).toString() == m_context.rights.actor() || m_context.rights.owns({worker.value("id"_L1).toString().toLatin1()});
    return true;
}

void WorkersPage::take()
{
    m_strips.refresh(m_context.state, m_context.clock.now(), true);
    m_table.setNow(m_context.clock.now());
    m_table.setRows(m_workers->list("workers"_L1));
    int needed = 0;
    Severity worst = Severity::Good;
    for (const QJsonValue &value : m_workers->list("workers"_L1)) {
        const Severity severity = availabilitySeverity(value["availability"_L1].toString());
        needed += severity >= Severity::Warning;
        worst = std::max(worst, severity >= Severity::Warning ? severity : Severity::Good);
    }
    Q_EMIT badgeChanged(needed, worst);
    if (!m_wanted.isEmpty()) {
        const QString wanted = std::exchange(m_wanted, {});
        openLink({wanted}, {});
    } else if (m_list->currentId().isEmpty() && m_list->table()->proxy()->rowCount() > 0) {
        m_list->select(m_list->table()->proxy()->index(0, 0).data(IdRole).toByteArray());
    }
}

void WorkersPage::tick()
{
    if (!isVisible())
        return;
    m_strips.refresh(m_context.state, m_context.clock.now());
    m_table.setNow(m_context.clock.now());
}

const QJsonObject *WorkersPage::named(const QString &name) const
{
    for (int row = 0; row < m_table.rowCount(); ++row)
        if (m_table.row(row).value("name"_L1).toString().compare(name, Qt::CaseInsensitive) == 0 || QString::fromUtf8(m_table.idAt(row)) == name)
            return &m_table.row(row);
    return nullptr;
}

bool WorkersPage::openLink(const QStringList &parts, const QString &)
{
    if (parts.isEmpty())
        return true;
    if (parts[0].startsWith("state="_L1)) {
        m_shown->button(All)->setChecked(true);
        m_list->searchField()->setText(availabilityText(parts[0].mid(6)));
        return true;
    }
    if (!m_workers->hasData()) {
        m_wanted = parts[0];
        return true;
    }
    const QJsonObject *worker = named(parts[0]);
    if (!worker)
        return false;
    m_shown->button(All)->setChecked(true);
    m_list->searchField()->clear();
    m_list->refilter();
    return m_list->select(worker->value("id"_L1).toString().toUtf8());
}

QList<PageCommand> WorkersPage::commands(const QString &typed) const
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || (words[0] != "pause"_L1 && words[0] != "resume"_L1))
        return {};
    const QJsonObject *worker = named(words[1]);
    if (!worker)
        return {};
    const QString name = worker->value("name"_L1).toString();
    const QString role = m_context.rights.whyNot(Level::Owner, {worker->value("id"_L1).toString().toLatin1()});
    WorkerActions *actions = m_actions;
    if (words[0] == "resume"_L1) {
        const QString whyNot = !role.isEmpty() ? role : worker->value("hold"_L1).isObject() ? QString() : tr("Nobody holds it.");
        return {{tr("Resume %1").arg(name), whyNot, [actions, worker = *worker] { actions->resumeNow({worker}); }}};
    }
    const auto until = words.size() > 2 ? endFrom(words[2], m_context.clock.now()) : std::nullopt;
    const QString reason = words.mid(until ? 3 : 2).join(u' ');
    const QString whyNot = !role.isEmpty() ? role : reason.isEmpty() ? tr("Say why, behind the name and the time: pause %1 2h xcode update").arg(name) : QString();
    const QString text = until ? tr("Pause %1 until %2: %3").arg(name, timeOf(QString::fromLatin1(toIso(*until)), m_context.clock.now()), reason)
                               : tr("Pause %1 until somebody resumes it: %2").arg(name, reason);
    return {{text, whyNot, [actions, worker = *worker, until, reason] { actions->pauseNow(worker, until, reason); }}};
}

void WorkersPage::focusFilter() { m_list->focusSearch(); }
bool WorkersPage::hasSettled() const { return m_workers->hasData() && m_run->hasData() && (m_table.rowCount() == 0 || m_detail->steps() > 0); }

} // namespace freeagent::console
