// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/drillstab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/models/rowroles.h"
#include "console/pages/backups/backupactions.h"
#include "console/pages/backups/backuptexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString outcomeOf(const QJsonObject &row) { return row.value("outcome"_L1).toString(); }

JsonColumn seconds(const QString &title, QLatin1StringView key)
{
    return {.title = title,
            .text = [key](const QJsonObject &row, Time) { return secondsOf(row.value(key)); },
            .characters = 17,
            .sortKey = [key](const QJsonObject &row) { return row.value(key).toDouble(-1); },
            .right = true};
}

QList<JsonColumn> drillColumns()
{
    return {{.title = DrillsTab::tr("Outcome"),
             .text = [](const QJsonObject &row, Time) { return outcomeText(outcomeOf(row)); },
             .characters = 12,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return outcomeSeverity(outcomeOf(row)); }},
            {.title = DrillsTab::tr("When"),
             .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("at"_L1), now); },
             .characters = 22,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("at"_L1)); }},
            seconds(DrillsTab::tr("Took (RTO)"), "rtoSeconds"_L1),
            seconds(DrillsTab::tr("Lost (RPO)"), "rpoSeconds"_L1),
            seconds(DrillsTab::tr("Age of backup"), "backupAgeSeconds"_L1),
            {.title = DrillsTab::tr("Backup"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("backup"_L1)); }, .characters = 30},
            {.title = DrillsTab::tr("By"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("by"_L1)); }, .characters = 12},
            {.title = DrillsTab::tr("What it says"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("message"_L1)); }, .characters = 0}};
}

QList<JsonColumn> stepColumns()
{
    return {{.title = DrillsTab::tr("Step"),
             .text = [](const QJsonObject &row, Time) { return row.value("what"_L1).toString(); },
             .characters = 0,
             .sortKey = [](const QJsonObject &row) { return row.value("number"_L1).toString().toInt(); }},
            {.title = DrillsTab::tr("Seconds"), .text = [](const QJsonObject &row, Time) { return numberOf(row.value("seconds"_L1), 1); }, .characters = 10, .right = true}};
}

QList<JsonColumn> rowColumns()
{
    const auto number = [](const QString &title, QLatin1StringView key, bool bad) {
        JsonColumn column{.title = title, .text = [key](const QJsonObject &row, Time) { return numberOf(row.value(key)); }, .characters = 11, .right = true};
        column.sortKey = [key](const QJsonObject &row) { return row.value(key).toDouble(); };
        if (bad)
            column.severity = [key](const QJsonObject &row) { return row.value(key).toInt() ? std::optional(Severity::Critical) : std::nullopt; };
        return column;
    };
    return {{.title = DrillsTab::tr("Table"), .text = [](const QJsonObject &row, Time) { return row.value("table"_L1).toString(); }, .characters = 0},
            number(DrillsTab::tr("Compared"), "compared"_L1, false), number(DrillsTab::tr("Missing"), "missing"_L1, true), number(DrillsTab::tr("Differing"), "differing"_L1, true)};
}
} // namespace

DrillsTab::DrillsTab(const PageContext &context, Resource *drills, BackupActions *actions)
    : m_context(context)
    , m_drills(drills)
    , m_table(u"id"_s, drillColumns())
    , m_steps(u"number"_s, stepColumns())
    , m_rows(u"table"_s, rowColumns())
    , m_list(new ListView(m_table, tr("Drills")))
    , m_stepList(new ListView(m_steps, tr("Steps of the drill")))
    , m_rowList(new ListView(m_rows, tr("Compared rows")))
    , m_message(wordsLabel())
{
    setAccessibleName(tr("Restore drills"));
    auto *panel = new Panel(tr("Restore drills"));
    panel->head()->addWidget(m_list->searchField());
    addButtons(panel->head(), {actions->drillAction()});
    panel->body()->addWidget(new ResourceNotice(*m_drills, context.clock, tr("The drills")));
    panel->body()->addWidget(m_list, 1);
    m_list->setMenu({actions->drillAction()});
    m_list->setEmptyText(tr("No drill yet: nobody knows whether a backup can be restored. Drill now."));
    m_list->sortBy(1, Qt::DescendingOrder);
    auto *below = new QSplitter;
    below->setChildrenCollapsible(false);
    for (const auto &[title, list] : {std::pair(tr("Steps"), m_stepList), std::pair(tr("Rows compared with the farm's"), m_rowList)}) {
        auto *part = new Panel(title);
        list->searchField()->hide();
        part->body()->addWidget(list, 1);
        below->addWidget(part);
    }
    m_stepList->sortBy(0, Qt::AscendingOrder);
    m_rowList->sortBy(0, Qt::AscendingOrder);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(panel);
    split->addWidget(below);
    split->setSizes({500, 500});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_message->setContentsMargins(em(this, 0.4), em(this, 0.3), em(this, 0.4), 0);
    layout->addWidget(m_message);
    layout->addWidget(split, 1);
    connect(m_drills, &Resource::changed, this, &DrillsTab::take);
    connect(m_list, &ListView::selectionChanged, this, &DrillsTab::showChosen);
    take();
}

void DrillsTab::take()
{
    m_table.setNow(m_context.clock.now());
    m_table.setRows(m_drills->list("drills"_L1));
    sayOrHide(m_message, tr("The newest backup is restored beside the farm, a second controller is started on it and proves that it works, and rows are compared. It happens every week by itself."));
    if (const QAbstractItemModel *shown = m_list->table()->model(); m_list->currentId().isEmpty() && shown->rowCount() > 0)
        m_list->select(shown->index(0, 0).data(IdRole).toByteArray());
    showChosen();
}

void DrillsTab::showChosen()
{
    const QJsonObject *drill = m_table.find(m_list->currentId());
    QJsonArray steps;
    if (drill)
        for (const QJsonValue &value : drill->value("steps"_L1).toArray()) {
            QJsonObject step = value.toObject();
            step.insert(u"number"_s, QString::number(steps.size()));
            steps.append(step);
        }
    m_steps.setRows(steps);
    m_rows.setRows(drill ? drill->value("rows"_L1).toArray() : QJsonArray());
}

void DrillsTab::focusSearch() { m_list->focusSearch(); }

} // namespace freeagent::console
