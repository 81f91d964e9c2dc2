// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/capacity/trendstab.h"

#include "console/charts/timechart.h"
#include "console/farm/resource.h"
#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"
#include "console/pages/capacity/capacitytexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kPoints = 500; ///< more cannot be told apart

QList<JsonColumn> objectiveColumns()
{
    return {{.title = TrendsTab::tr("Objective"),
             .text = [](const QJsonObject &row, Time) { return objectiveName(row.value("name"_L1).toString()); },
             .characters = 24,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return objectiveSeverity(row); }},
            {.title = TrendsTab::tr("Is"), .text = [](const QJsonObject &row, Time) { return objectiveValue(row, false); }, .characters = 11, .right = true},
            {.title = TrendsTab::tr("Should be"), .text = [](const QJsonObject &row, Time) { return objectiveValue(row, true); }, .characters = 12, .right = true},
            {.title = TrendsTab::tr("Budget left"), .text = [](const QJsonObject &row, Time) { return percentOf(row.value("budgetLeft"_L1), 0); }, .characters = 13, .right = true},
            {.title = TrendsTab::tr("Against the weeks before"),
             .text = [](const QJsonObject &row, Time) {
                 const QJsonValue before = row.value("baselineMs"_L1);
                 if (!before.isDouble())
                     return u"–"_s;
                 const QString was = spokenDuration(Millis(qint64(before.toDouble())));
                 //: %1 is a time.
                 return row.value("regressed"_L1).toBool() ? TrendsTab::tr("slower, was %1").arg(was) : TrendsTab::tr("was %1").arg(was);
             },
             .characters = 0}};
}

QList<JsonColumn> workerColumns()
{
    const auto count = [](const QString &title, QLatin1StringView key) {
        return JsonColumn{.title = title,
                          .text = [key](const QJsonObject &row, Time) { return numberOf(row.value(key)); },
                          .characters = 10,
                          .sortKey = [key](const QJsonObject &row) { return row.value(key).toDouble(); },
                          .right = true};
    };
    return {{.title = TrendsTab::tr("Worker"), .text = [](const QJsonObject &row, Time) { return row.value("name"_L1).toString(); }, .characters = 0},
            count(TrendsTab::tr("Builds"), "totalBuilds"_L1), count(TrendsTab::tr("Failed"), "failed"_L1),
            {.title = TrendsTab::tr("Success"),
             .text = [](const QJsonObject &row, Time) { return percentOf(row.value("successRate"_L1)); },
             .characters = 11,
             .sortKey = [](const QJsonObject &row) { return row.value("successRate"_L1).toDouble(-1); },
             .right = true},
            {.title = TrendsTab::tr("Mean run"),
             .text = [](const QJsonObject &row, Time) {
                 const QJsonValue ms = row.value("averageBuildTimeMs"_L1);
                 return ms.isDouble() ? spokenDuration(Millis(qint64(ms.toDouble()))) : u"–"_s;
             },
             .characters = 12,
             .sortKey = [](const QJsonObject &row) { return row.value("averageBuildTimeMs"_L1).toDouble(-1); },
             .right = true}};
}

QList<QPointF> pointsOf(const Resource &series)
{
    QList<QPointF> points;
    for (const QJsonValue &point : series.list("points"_L1))
        points << QPointF(point[0].toDouble(), point[1].toDouble());
    return points;
}
} // namespace

TrendsTab::TrendsTab(const PageContext &context, const Sources &sources)
    : m_context(context)
    , m_from(sources)
    , m_ranges(new QButtonGroup(this))
    , m_chart(new TimeChart(tr("Queue depth")))
    , m_objectives(u"name"_s, objectiveColumns())
    , m_workers(u"workerId"_s, workerColumns())
    , m_objectiveList(new ListView(m_objectives, tr("Objectives")))
    , m_workerList(new ListView(m_workers, tr("By worker")))
    , m_sum(wordsLabel())
{
    arrange();
    addExport(m_chart, tr("queue"), [this] { return m_chart->figures(); }, context.prompts, [this](const QString &text) { Q_EMIT noted(text); });
    for (Resource *resource : {m_from.pending, m_from.active, m_from.workers})
        connect(resource, &Resource::changed, this, &TrendsTab::draw);
    connect(m_from.summary, &Resource::changed, this, &TrendsTab::showSummary);
    connect(m_ranges, &QButtonGroup::idClicked, this, &TrendsTab::ask);
    ask();
}

void TrendsTab::arrange()
{
    setAccessibleName(tr("Trends"));
    auto *history = new Panel(tr("Queue depth"));
    for (const auto &[days, text] : {std::pair(1, tr("24 h")), std::pair(7, tr("7 days")), std::pair(28, tr("28 days")), std::pair(90, tr("90 days"))}) {
        auto *chip = new QToolButton;
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setChecked(days == 7);
        chip->setText(text);
        //: %1 is a length of time.
        chip->setAccessibleName(tr("The last %1").arg(text));
        m_ranges->addButton(chip, days);
        history->head()->addWidget(chip);
    }
    history->body()->addWidget(new ResourceNotice(*m_from.pending, m_context.clock, tr("The history of the queue")));
    history->body()->addWidget(m_chart, 1);
    auto *objectives = new Panel(tr("Objectives"));
    objectives->body()->addWidget(new ResourceNotice(*m_from.summary, m_context.clock, tr("The statistics")));
    m_sum->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    objectives->body()->addWidget(m_sum);
    sayOrHide(m_sum, {});
    auto *workers = new Panel(tr("By worker"));
    for (const auto &[panel, list] : {std::pair(objectives, m_objectiveList), std::pair(workers, m_workerList)}) {
        list->searchField()->hide();
        list->sortBy(0, Qt::AscendingOrder);
        list->setEmptyText(tr("No build has ended in this time."));
        panel->body()->addWidget(list, 1);
    }
    auto *below = new QSplitter;
    below->setChildrenCollapsible(false);
    below->addWidget(objectives);
    below->addWidget(workers);
    below->setSizes({550, 450});
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(history);
    split->addWidget(below);
    split->setSizes({550, 450});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

/// The controller answers for the time up to now: `from` is only as exact as the picture.
void TrendsTab::ask()
{
    const int days = m_ranges->checkedId();
    const Time now = m_context.clock.now();
    QUrlQuery range;
    range.addQueryItem(u"from"_s, QString::number(toMs(now - std::chrono::days(days))));
    range.addQueryItem(u"step"_s, QString::number(days * 86'400 / kPoints / 60 * 60 + 60));
    for (Resource *series : {m_from.pending, m_from.active, m_from.workers})
        series->setPath(series->path(), range);
    QUrlQuery summary;
    summary.addQueryItem(u"days"_s, QString::number(days));
    m_from.summary->setPath(m_from.summary->path(), summary);
}

void TrendsTab::draw()
{
    const int days = m_ranges->checkedId();
    TimePicture picture;
    picture.to = m_context.clock.now();
    picture.from = picture.to - std::chrono::days(days);
    const Millis hole = std::chrono::seconds(std::max(1, m_from.pending->data().value("step"_L1).toInt())) * 3;
    picture.curves = {{.name = tr("Waiting"), .points = pointsOf(*m_from.pending), .tone = TimeCurve::Tone::Pending, .area = true, .hole = hole},
                      {.name = tr("Running"), .points = pointsOf(*m_from.active), .tone = TimeCurve::Tone::Running, .hole = hole},
                      {.name = tr("Workers online"), .points = pointsOf(*m_from.workers), .tone = TimeCurve::Tone::Quiet, .dotted = true, .hole = hole}};
    picture.levels = {{10, tr("10 waiting"), Severity::Warning}, {20, tr("20 waiting"), Severity::Critical}};
    m_chart->show(picture);
}

void TrendsTab::showSummary()
{
    const QJsonObject summary = m_from.summary->data();
    m_objectives.setRows(summary.value("slo"_L1).toArray());
    m_workers.setRows(summary.value("byWorker"_L1).toArray());
    QStringList said{tr("%n build(s),", nullptr, summary.value("totalBuilds"_L1).toInt()) + u' ' + tr("%1 succeeded.").arg(percentOf(summary.value("successRate"_L1)))};
    if (const int ours = summary.value("infrastructureFailures"_L1).toInt())
        said << tr("%n failed because of a machine or the farm.", nullptr, ours);
    sayOrHide(m_sum, said.join(u' '));
}

void TrendsTab::focusSearch() { m_objectiveList->table()->setFocus(); }

} // namespace freeagent::console
