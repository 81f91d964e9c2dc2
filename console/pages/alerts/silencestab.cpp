// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/silencestab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/pages/alerts/alertactions.h"
#include "console/pages/alerts/alerttexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QList<JsonColumn> columns()
{
    return {{.title = SilencesTab::tr("State"),
             .text = [](const QJsonObject &row, Time now) {
                 return row.value("active"_L1).toBool() ? SilencesTab::tr("Quiet now") : SilencesTab::tr("Next %1").arg(timeOf(row.value("nextAt"_L1), now));
             },
             .characters = 20,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return row.value("active"_L1).toBool() ? Severity::Busy : Severity::Waiting; }},
            {.title = SilencesTab::tr("What"), .text = [](const QJsonObject &row, Time) { return matcherText(row.value("matcher"_L1).toObject()); }, .characters = 26},
            {.title = SilencesTab::tr("When"), .text = [](const QJsonObject &row, Time now) { return silenceTimes(row, now); }, .characters = 0},
            {.title = SilencesTab::tr("Why"), .text = [](const QJsonObject &row, Time) { return row.value("reason"_L1).toString(); }, .characters = 34},
            {.title = SilencesTab::tr("By"), .text = [](const QJsonObject &row, Time) { return row.value("author"_L1).toString(); }, .characters = 14}};
}
} // namespace

SilencesTab::SilencesTab(const PageContext &context, Resource *silences, AlertActions *actions, QWidget *page)
    : m_context(context)
    , m_resource(silences)
    , m_table(u"id"_s, columns())
    , m_list(new ListView(m_table, tr("Silences")))
    , m_new(new GatedAction(context.rights, Level::Operator, tr("New silence…"), u"add"_s, tr("Keep something quiet, once or again and again"), page))
    , m_end(new GatedAction(context.rights, Level::Operator, tr("End silence"), u"alerts"_s, tr("What it matches is told again at once; can be taken back"), page))
{
    setAccessibleName(tr("Silences"));
    auto *panel = new Panel(tr("Silences"));
    panel->head()->addWidget(m_list->searchField());
    addButtons(panel->head(), this->actions());
    m_list->setEmptyText(tr("Nothing is kept quiet."));
    m_list->setMenu(this->actions());
    panel->body()->addWidget(new ResourceNotice(*m_resource, context.clock, tr("The silences")));
    panel->body()->addWidget(m_list, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    const auto choose = [this] { m_end->setBlocked(m_list->selected().size() == 1 ? QString() : tr("Choose a silence first.")); };
    connect(m_list, &ListView::selectionChanged, this, choose);
    connect(m_resource, &Resource::changed, this, [this] {
        m_table.setNow(m_context.clock.now());
        m_table.setRows(m_resource->list("silences"_L1));
    });
    connect(m_new, &QAction::triggered, actions, &AlertActions::silenceAnything);
    connect(m_end, &QAction::triggered, this, [this, actions] {
        for (const QJsonObject &silence : m_list->selected())
            actions->endSilence(silence);
    });
    choose();
}

QList<QAction *> SilencesTab::actions() const { return {m_new, m_end}; }
void SilencesTab::focusSearch() { m_list->focusSearch(); }

} // namespace freeagent::console
