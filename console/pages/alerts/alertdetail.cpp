// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/alertdetail.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/pages/alerts/alerttexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QList<JsonColumn> timelineColumns()
{
    return {{.title = AlertDetail::tr("When"),
             .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("at"_L1), now); },
             .characters = 11,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("at"_L1)); }},
            {.title = AlertDetail::tr("What"),
             .text = [](const QJsonObject &row, Time) { return timelineText(row.value("what"_L1).toString()); },
             .characters = 17,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 const QString what = row.value("what"_L1).toString();
                 if (what == "notified"_L1 && row.value("text"_L1).toString().startsWith("failed"_L1))
                     return Severity::Critical;
                 if (what == "fired"_L1 || what == "worsened"_L1 || what == "escalated"_L1)
                     return Severity::Warning;
                 return what == "resolved"_L1 ? Severity::Good : Severity::Neutral;
             }},
            {.title = AlertDetail::tr("Who"), .text = [](const QJsonObject &row, Time) { return row.value("by"_L1).toString(); }, .characters = 12},
            {.title = AlertDetail::tr("Text"), .text = [](const QJsonObject &row, Time) { return row.value("text"_L1).toString(); }, .characters = 0}};
}
} // namespace

AlertDetail::AlertDetail(const PageContext &context, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_resource(new Resource(context.source, context.clock, {}, {"alert."}, this))
    , m_timeline(
          [](const QJsonObject &row) {
              return (row.value("at"_L1).toString() + row.value("what"_L1).toString() + row.value("by"_L1).toString() + row.value("text"_L1).toString()).toUtf8();
          },
          timelineColumns())
    , m_list(new ListView(m_timeline, tr("Timeline")))
    , m_title(new QLabel)
    , m_help(new QLabel)
{
    setAccessibleName(tr("Selected alert"));
    auto *panel = new Panel(tr("Selected alert"));
    addButtons(panel->head(), actions);
    for (QLabel *label : {m_title, m_help}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
        panel->body()->addWidget(label);
    }
    m_list->searchField()->hide();
    m_list->setEmptyText(tr("Choose an alert to see what happened about it."));
    m_list->sortBy(0, Qt::AscendingOrder);
    panel->body()->addWidget(new ResourceNotice(*m_resource, context.clock, tr("The timeline")));
    panel->body()->addWidget(m_list, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    connect(m_resource, &Resource::changed, this, [this] {
        m_timeline.setNow(m_context.clock.now());
        m_timeline.setRows(m_resource->list("timeline"_L1));
    });
    show(nullptr);
}

void AlertDetail::show(const QJsonObject *alert)
{
    const QString id = alert ? alert->value("id"_L1).toString() : QString();
    const QString path = id.isEmpty() ? QString() : u"/api/alerts/%1/timeline"_s.arg(id);
    if (path != m_resource->path()) {
        m_timeline.setRows({});
        m_resource->setPath(path);
    }
    m_resource->setActive(!path.isEmpty());
    m_timeline.setNow(m_context.clock.now());
    QStringList title;
    QStringList help;
    if (alert) {
        title << alert->value("summary"_L1).toString();
        if (const QString row = alert->value("runbook"_L1).toString(); !row.isEmpty())
            //: %1 is a row of the runbook, such as RB-37.
            title << tr("runbook %1").arg(row);
        for (const QJsonValue &value : alert->value("contacts"_L1).toArray()) {
            QStringList reach;
            for (const auto key : {"name"_L1, "role"_L1, "phone"_L1, "email"_L1, "url"_L1})
                if (const QString text = value[key].toString(); !text.isEmpty())
                    reach << text;
            help << reach.join(u", "_s);
        }
    }
    const QString who = help.isEmpty() ? QString() : tr("Who can help: %1").arg(help.join(u"; "_s));
    m_title->setText(plainText(title.join(u" · "_s)));
    m_help->setText(plainText(who));
    m_title->setAccessibleName(title.isEmpty() ? tr("No alert chosen") : m_title->text());
    m_help->setAccessibleName(who.isEmpty() ? tr("Nobody is named for it") : m_help->text());
    m_title->setVisible(!title.isEmpty());
    m_help->setVisible(!who.isEmpty());
}

} // namespace freeagent::console
