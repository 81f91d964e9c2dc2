// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/clusterstab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/pages/builds/buildtable.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString machinesText(const QJsonObject &cluster)
{
    QStringList names;
    for (const QJsonValue &worker : cluster.value("workers"_L1).toArray())
        names << u"%1 (%2)"_s.arg(worker["name"_L1].toString(), QString::number(worker["builds"_L1].toInt()));
    return names.size() == 1 ? ClustersTab::tr("all on %1").arg(names.first()) : names.join(u", "_s);
}

QList<JsonColumn> columns()
{
    return {{.title = ClustersTab::tr("Builds"),
             .text = [](const QJsonObject &row, Time) { return numberOf(row.value("builds"_L1)); },
             .characters = 8,
             .sortKey = [](const QJsonObject &row) { return row.value("builds"_L1).toInt(); },
             .right = true},
            {.title = ClustersTab::tr("Whose"),
             .text = [](const QJsonObject &row, Time) { return failureText(failureClassFrom(row.value("class"_L1).toString().toLatin1()).value_or(FailureClass::None)); },
             .characters = 14,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 const QString whose = row.value("class"_L1).toString();
                 return whose == "machine"_L1 || whose == "farm"_L1 ? Severity::Critical : Severity::Neutral;
             }},
            {.title = ClustersTab::tr("Cause"), .text = [](const QJsonObject &row, Time) { return row.value("message"_L1).toString(); }, .characters = 0},
            {.title = ClustersTab::tr("Machines"), .text = [](const QJsonObject &row, Time) { return machinesText(row); }, .characters = 34},
            {.title = ClustersTab::tr("First"),
             .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("firstAt"_L1), now); },
             .characters = 12,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("firstAt"_L1)); }},
            {.title = ClustersTab::tr("Last"),
             .text = [](const QJsonObject &row, Time now) { return agoOf(row.value("lastAt"_L1), now); },
             .characters = 16,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("lastAt"_L1)); }}};
}
} // namespace

ClustersTab::ClustersTab(const PageContext &context, Resource *clusters, QWidget *page)
    : m_context(context)
    , m_resource(clusters)
    , m_table(u"id"_s, columns())
    , m_list(new ListView(m_table, tr("Failures by cause")))
    , m_evidence(new QLabel)
    , m_show(new GatedAction(context.rights, Level::Viewer, tr("Show its builds"), u"builds"_s, tr("The builds that failed so"), page))
    , m_example(new GatedAction(context.rights, Level::Viewer, tr("Show an example"), u"search"_s, tr("One of its builds, with the log"), page))
    , m_worker(new GatedAction(context.rights, Level::Viewer, tr("Show the machine"), u"workers"_s, tr("The worker on which it happened most"), page))
{
    arrange();
    connect(m_resource, &Resource::changed, this, [this] {
        m_table.setNow(m_context.clock.now());
        m_table.setRows(m_resource->list("clusters"_L1));
        if (m_list->currentId().isEmpty() && m_list->table()->proxy()->rowCount() > 0)
            m_list->table()->selectRow(0);
    });
    connect(m_list, &ListView::selectionChanged, this, &ClustersTab::choose);
    connect(m_list, &ListView::activated, m_show, &QAction::trigger);
    const auto chosen = [this] { return m_list->selected().value(0); };
    connect(m_show, &QAction::triggered, this, [this, chosen] {
        QString cause = chosen().value("message"_L1).toString();
        Q_EMIT queryWanted(u"status:failed \"%1\""_s.arg(cause.remove(u'"')));
    });
    connect(m_example, &QAction::triggered, this, [this, chosen] { Q_EMIT linkWanted(u"build/"_s + chosen().value("example"_L1).toString()); });
    connect(m_worker, &QAction::triggered, this, [this, chosen] {
        QJsonObject most;
        for (const QJsonValue &worker : chosen().value("workers"_L1).toArray())
            if (worker["builds"_L1].toInt() > most.value("builds"_L1).toInt())
                most = worker.toObject();
        if (!most.isEmpty())
            Q_EMIT linkWanted(u"worker/"_s + most.value("id"_L1).toString());
    });
    choose();
}

void ClustersTab::arrange()
{
    setAccessibleName(tr("Failures by cause"));
    auto *panel = new Panel(tr("Failures of 7 days by cause"));
    panel->head()->addWidget(m_list->searchField());
    addButtons(panel->head(), actions());
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setWordWrap(true);
    m_evidence->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    m_list->setMenu(actions());
    m_list->setEmptyText(tr("No build has failed in 7 days."));
    m_list->sortBy(0, Qt::DescendingOrder);
    panel->body()->addWidget(new ResourceNotice(*m_resource, m_context.clock, tr("The failures")));
    panel->body()->addWidget(m_list, 1);
    panel->body()->addWidget(m_evidence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
}

void ClustersTab::choose()
{
    const bool one = m_list->selected().size() == 1;
    for (GatedAction *action : {m_show, m_example, m_worker})
        action->setBlocked(one ? QString() : tr("Choose a cause first."));
    const QString evidence = one ? m_list->selected().first().value("evidence"_L1).toString() : QString();
    //: %1 is by what one sees whose failure it was.
    m_evidence->setText(evidence.isEmpty() ? QString() : plainText(tr("Seen by: %1").arg(evidence)));
    m_evidence->setAccessibleName(evidence.isEmpty() ? tr("Evidence") : m_evidence->text());
    m_evidence->setVisible(!evidence.isEmpty());
}

QList<QAction *> ClustersTab::actions() const { return {m_show, m_example, m_worker}; }
void ClustersTab::focusSearch() { m_list->focusSearch(); }

} // namespace freeagent::console
