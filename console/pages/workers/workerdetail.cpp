// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/workers/workerdetail.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/pages/workers/workertexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/resourceline.h"

#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// The order in which one goes through them.
const QStringList kStepOrder{u"polled"_s, u"registered"_s, u"diagnostics"_s, u"disk"_s, u"no_hold"_s, u"canary"_s};

QList<JsonColumn> stepColumns()
{
    return {{.title = WorkerDetail::tr("Step"),
             .text = [](const QJsonObject &row, Time) { return stepText(row.value("step"_L1).toString()); },
             .characters = 26,
             .sortKey = [](const QJsonObject &row) { return kStepOrder.indexOf(row.value("step"_L1).toString()); },
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return row.value("done"_L1).toBool() ? Severity::Good : Severity::Critical; }},
            {.title = WorkerDetail::tr("Evidence"), .text = [](const QJsonObject &row, Time) { return row.value("evidence"_L1).toString(); }, .characters = 34},
            {.title = WorkerDetail::tr("What to do"), .text = [](const QJsonObject &row, Time) { return row.value("hint"_L1).toString(); }, .characters = 0}};
}

QString endText(const QJsonObject &build)
{
    const QString status = build.value("status"_L1).toString();
    if (status == "completed"_L1)
        return WorkerDetail::tr("Done");
    if (status != "failed"_L1)
        return WorkerDetail::tr("Running");
    return build.value("outcome"_L1).toString() == "cancelled"_L1 ? WorkerDetail::tr("Cancelled") : WorkerDetail::tr("Failed");
}

QList<JsonColumn> buildColumns()
{
    return {{.title = WorkerDetail::tr("End"),
             .text = [](const QJsonObject &row, Time) { return endText(row); },
             .characters = 12,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 const QString status = row.value("status"_L1).toString();
                 if (status == "completed"_L1)
                     return Severity::Good;
                 if (status != "failed"_L1)
                     return Severity::Busy;
                 return row.value("outcome"_L1).toString() == "cancelled"_L1 ? Severity::Neutral : Severity::Critical;
             }},
            {.title = WorkerDetail::tr("Project"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("project"_L1)); }, .characters = 18},
            {.title = WorkerDetail::tr("When"),
             .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("submitted_at"_L1), now); },
             .characters = 12,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("submitted_at"_L1)); }},
            {.title = WorkerDetail::tr("Error"), .text = [](const QJsonObject &row, Time) { return row.value("error_message"_L1).toString(); }, .characters = 0}};
}
} // namespace

WorkerDetail::WorkerDetail(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_resource(new Resource(context.source, context.clock, {}, {"worker.registered", "worker.changed", "worker.on", "worker.off", "worker.paused", "worker.res"}, this))
    , m_steps(u"step"_s, stepColumns())
    , m_builds(u"id"_s, buildColumns())
    , m_stepList(new ListView(m_steps, tr("Checklist")))
    , m_buildList(new ListView(m_builds, tr("Builds of this worker")))
    , m_facts(new QLabel)
    , m_hold(new Notice)
{
    setAccessibleName(tr("Selected worker"));
    auto *left = new Panel(tr("Checklist"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    left->body()->addWidget(m_facts);
    left->body()->addWidget(m_hold);
    left->body()->addWidget(new ResourceNotice(*m_resource, context.clock, tr("The worker")));
    left->body()->addWidget(m_stepList, 1);
    auto *right = new Panel(tr("Its last builds"));
    right->body()->addWidget(m_buildList, 1);
    for (ListView *list : {m_stepList, m_buildList}) {
        list->searchField()->hide();
        list->setEmptyText(tr("Choose a worker."));
    }
    m_buildList->sortBy(2, Qt::DescendingOrder);
    m_stepList->sortBy(0, Qt::AscendingOrder);
    m_stepList->table()->setSortingEnabled(false);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setSizes({1150, 850});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_resource, &Resource::changed, this, &WorkerDetail::take);
    connect(m_buildList, &ListView::activated, this, [this](const QByteArray &id) { Q_EMIT linkWanted(u"build/"_s + QString::fromLatin1(id)); });
    show({});
}

void WorkerDetail::show(const QJsonObject &worker)
{
    const QString id = worker.value("id"_L1).toString();
    const QString path = id.isEmpty() ? QString() : u"/api/workers/"_s + id;
    if (path != m_resource->path()) {
        m_steps.setRows({});
        m_builds.setRows({});
        m_resource->setPath(path);
    }
    m_resource->setActive(!path.isEmpty());
    const Time now = m_context.clock.now();
    QStringList facts;
    if (!id.isEmpty()) {
        const QJsonObject health = worker.value("health"_L1).toObject();
        facts << worker.value("name"_L1).toString() << machineText(worker);
        if (health.value("uptimeSeconds"_L1).isDouble())
            //: %1 is a duration.
            facts << tr("up %1").arg(secondsOf(health.value("uptimeSeconds"_L1)));
        facts << tr("%1 free").arg(bytesOf(health.value("diskFreeBytes"_L1))) << worker.value("address"_L1).toString();
        if (const QString owner = worker.value("owner"_L1).toString(); !owner.isEmpty())
            facts << tr("of %1").arg(owner);
        for (const QJsonValue &request : worker.value("requests"_L1).toArray())
            //: %1 is what a machine is asked to do, %2 when, %3 by whom.
            facts << tr("asked for %1 at %2 by %3").arg(requestText(request["kind"_L1].toString()), timeOf(request["at"_L1], now), request["by"_L1].toString());
    }
    const QString text = plainText(facts.join(u" · "_s));
    m_facts->setText(text);
    m_facts->setAccessibleName(text.isEmpty() ? tr("No worker chosen") : text);
    m_facts->setVisible(!text.isEmpty());
    m_hold->show(Severity::Waiting, plainText(holdText(worker, now)));
}

void WorkerDetail::refresh()
{
    if (m_resource->isActive())
        m_resource->refresh();
}

void WorkerDetail::take()
{
    for (JsonTable *table : {&m_steps, &m_builds})
        table->setNow(m_context.clock.now());
    m_steps.setRows(m_resource->list("checklist"_L1));
    m_builds.setRows(m_resource->list("recentBuilds"_L1));
    const QJsonObject quarantine = m_resource->data().value("quarantine"_L1).toObject();
    if (!quarantine.isEmpty())
        m_hold->show(Severity::Warning, plainText(quarantine.value("reason"_L1).toString() + u". "_s + quarantine.value("evidence"_L1).toString()),
                     tr("Next trial %1, %n failed so far.", nullptr, quarantine.value("failedTrials"_L1).toInt()).arg(timeOf(quarantine.value("nextTrialAt"_L1), m_context.clock.now())));
}

} // namespace freeagent::console
