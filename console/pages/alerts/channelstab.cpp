// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/channelstab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/models/rowroles.h"
#include "console/pages/alerts/alerttexts.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/listview.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString listText(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue &word : list.toArray())
        words << word.toString();
    return words.join(u", "_s);
}

QString stateText(const QString &state)
{
    if (state == "ok"_L1)
        return ChannelsTab::tr("Works");
    return state == "open"_L1 ? ChannelsTab::tr("Left alone") : ChannelsTab::tr("Failing");
}

QList<JsonColumn> channelColumns()
{
    return {{.title = ChannelsTab::tr("State"),
             .text = [](const QJsonObject &row, Time) { return stateText(row.value("state"_L1).toString()); },
             .characters = 14,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 const QString state = row.value("state"_L1).toString();
                 return state == "ok"_L1 ? Severity::Good : state == "open"_L1 ? Severity::Critical : Severity::Warning;
             }},
            {.title = ChannelsTab::tr("Channel"), .text = [](const QJsonObject &row, Time) { return row.value("name"_L1).toString(); }, .characters = 12},
            {.title = ChannelsTab::tr("Kind"), .text = [](const QJsonObject &row, Time) { return row.value("kind"_L1).toString(); }, .characters = 10},
            {.title = ChannelsTab::tr("To"), .text = [](const QJsonObject &row, Time) { return row.value("destination"_L1).toString(); }, .characters = 24},
            {.title = ChannelsTab::tr("For"), .text = [](const QJsonObject &row, Time) -> QString { return listText(row.value("for"_L1)) + u" → "_s + listText(row.value("audience"_L1)); }, .characters = 26},
            {.title = ChannelsTab::tr("Waiting"), .text = [](const QJsonObject &row, Time) { return numberOf(row.value("pending"_L1)); }, .characters = 9, .right = true},
            {.title = ChannelsTab::tr("Last"), .text = [](const QJsonObject &row, Time now) { return agoOf(row.value("lastDelivery"_L1), now); }, .characters = 13},
            {.title = ChannelsTab::tr("Last error"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("lastError"_L1)); }, .characters = 0}};
}

QList<JsonColumn> deliveryColumns()
{
    return {{.title = ChannelsTab::tr("When"),
             .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("createdAt"_L1), now); },
             .characters = 11,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("createdAt"_L1)); }},
            {.title = ChannelsTab::tr("Outcome"),
             .text = [](const QJsonObject &row, Time) { return row.value("state"_L1).toString().replace(u'_', u' '); },
             .characters = 13,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 const QString state = row.value("state"_L1).toString();
                 if (state == "delivered"_L1)
                     return Severity::Good;
                 return state == "failed"_L1 || state == "given_up"_L1 ? Severity::Critical : Severity::Busy;
             }},
            {.title = ChannelsTab::tr("Channel"), .text = [](const QJsonObject &row, Time) { return row.value("channel"_L1).toString(); }, .characters = 12},
            {.title = ChannelsTab::tr("About"), .text = [](const QJsonObject &row, Time) { return row.value("title"_L1).toString(); }, .characters = 0},
            {.title = ChannelsTab::tr("Tries"), .text = [](const QJsonObject &row, Time) { return numberOf(row.value("attempts"_L1)); }, .characters = 7, .right = true},
            {.title = ChannelsTab::tr("Answer"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("detail"_L1)); }, .characters = 30}};
}
} // namespace

ChannelsTab::ChannelsTab(const PageContext &context, Resource *channels, Resource *deliveries, QWidget *page)
    : m_context(context)
    , m_channels(channels)
    , m_deliveries(deliveries)
    , m_channelTable(u"name"_s, channelColumns())
    , m_deliveryTable(u"id"_s, deliveryColumns())
    , m_channelList(new ListView(m_channelTable, tr("Channels")))
    , m_deliveryList(new ListView(m_deliveryTable, tr("Deliveries")))
    , m_test(new GatedAction(context.rights, Level::Operator, tr("Test channel"), u"test"_s, tr("Sends a message that says it is a test"), page))
    , m_resend(new GatedAction(context.rights, Level::Operator, tr("Send again"), u"retry"_s, tr("Sends the same message once more"), page))
{
    arrange();
    connect(m_channels, &Resource::changed, this, [this] {
        m_channelTable.setNow(m_context.clock.now());
        m_channelTable.setRows(m_channels->list("channels"_L1));
        if (const QAbstractItemModel *shown = m_channelList->table()->model(); m_channelList->currentId().isEmpty() && shown->rowCount() > 0)
            m_channelList->select(shown->index(0, 0).data(IdRole).toByteArray());
    });
    connect(m_deliveries, &Resource::changed, this, [this] {
        m_deliveryTable.setNow(m_context.clock.now());
        m_deliveryTable.setRows(m_deliveries->list("deliveries"_L1));
    });
    const auto choose = [this] {
        m_test->setBlocked(m_channelList->selected().isEmpty() ? tr("Choose a channel first.") : QString());
        m_resend->setBlocked(m_deliveryList->selected().isEmpty() ? tr("Choose a delivery first.") : QString());
    };
    connect(m_channelList, &ListView::selectionChanged, this, choose);
    connect(m_deliveryList, &ListView::selectionChanged, this, choose);
    connect(m_test, &QAction::triggered, this, &ChannelsTab::test);
    connect(m_resend, &QAction::triggered, this, &ChannelsTab::resend);
    choose();
}

void ChannelsTab::arrange()
{
    setAccessibleName(tr("Channels"));
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    const auto add = [&](const QString &title, ListView *list, QAction *action, Resource *resource, const QString &what) {
        auto *panel = new Panel(title);
        panel->head()->addWidget(list->searchField());
        panel->head()->addWidget(headButton(action));
        panel->body()->addWidget(new ResourceNotice(*resource, m_context.clock, what));
        panel->body()->addWidget(list, 1);
        list->setMenu({action});
        split->addWidget(panel);
    };
    add(tr("Channels"), m_channelList, m_test, m_channels, tr("The channels"));
    add(tr("Deliveries"), m_deliveryList, m_resend, m_deliveries, tr("The deliveries"));
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    m_channelList->setEmptyText(tr("No channel is set up: nobody is told of anything. Add one to the controller's configuration."));
    m_deliveryList->sortBy(0, Qt::DescendingOrder);
    m_channelList->sortBy(1, Qt::AscendingOrder);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void ChannelsTab::test()
{
    for (const QJsonObject &channel : m_channelList->selected()) {
        const QString name = channel.value("name"_L1).toString();
        Q_EMIT noted(tr("Testing %1…").arg(name));
        m_context.source.ask({.verb = "POST", .path = u"/api/channels/%1/test"_s.arg(name)}, this, [this, name](const Result<Answer> &answer) {
            const QJsonObject json = answer ? answer->json.object() : QJsonObject();
            //: %1 is a channel, %2 what came of a test, %3 the other side's answer.
            Q_EMIT noted(answer ? tr("Test of %1: %2, %3").arg(name, json.value("outcome"_L1).toString(), json.value("detail"_L1).toString())
                                : answer.error().message + u' ' + answer.error().fix);
            m_channels->refresh();
            m_deliveries->refresh();
        });
    }
}

void ChannelsTab::resend()
{
    for (const QJsonObject &delivery : m_deliveryList->selected())
        m_context.source.ask({.verb = "POST", .path = u"/api/deliveries/%1/resend"_s.arg(delivery.value("id"_L1).toString())}, this,
                             [this, delivery](const Result<Answer> &answer) {
                                 Q_EMIT noted(answer ? tr("Sent again by %1: %2").arg(delivery.value("channel"_L1).toString(), delivery.value("title"_L1).toString())
                                                     : answer.error().message + u' ' + answer.error().fix);
                                 m_deliveries->refresh();
                             });
}

QList<QAction *> ChannelsTab::actions() const { return {m_test, m_resend}; }
void ChannelsTab::focusSearch() { m_deliveryList->focusSearch(); }

} // namespace freeagent::console
