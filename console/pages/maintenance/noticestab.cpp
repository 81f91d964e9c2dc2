// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/noticestab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/pages/maintenance/maintenancetexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/panel.h"
#include "console/widgets/resourceline.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
bool wasSent(const QJsonObject &row) { return row.value("sentAt"_L1).isString(); }

QList<JsonColumn> columns()
{
    return {{.title = NoticesTab::tr("Told"),
             .text = [](const QJsonObject &row, Time now) { return wasSent(row) ? timeOf(row.value("sentAt"_L1), now) : NoticesTab::tr("not by all channels yet"); },
             .characters = 24,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("at"_L1)); },
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return wasSent(row) ? Severity::Good : Severity::Waiting; }},
            {.title = NoticesTab::tr("Which"), .text = [](const QJsonObject &row, Time) { return noticeText(row.value("kind"_L1).toString()); }, .characters = 17},
            {.title = NoticesTab::tr("Maintenance"), .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("startAt"_L1), now); }, .characters = 18},
            {.title = NoticesTab::tr("Text"), .text = [](const QJsonObject &row, Time) { return row.value("text"_L1).toString(); }, .characters = 0}};
}
} // namespace

NoticesTab::NoticesTab(const PageContext &context, Resource *notices)
    : m_notices(notices)
    , m_table(u"id"_s, columns())
    , m_list(new ListView(m_table, tr("Notices")))
{
    setAccessibleName(tr("Notices"));
    auto *panel = new Panel(tr("What users were told"));
    panel->head()->addWidget(m_list->searchField());
    panel->body()->addWidget(new ResourceNotice(*m_notices, context.clock, tr("The notices")));
    panel->body()->addWidget(m_list, 1);
    m_list->setEmptyText(tr("Nobody was told anything yet."));
    m_list->sortBy(0, Qt::DescendingOrder);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    connect(m_notices, &Resource::changed, this, [this, &clock = context.clock] {
        m_table.setNow(clock.now());
        m_table.setRows(m_notices->list("notices"_L1));
    });
}

void NoticesTab::focusSearch() { m_list->focusSearch(); }

} // namespace freeagent::console
