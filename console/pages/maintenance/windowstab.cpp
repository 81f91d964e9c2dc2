// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/windowstab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/models/rowroles.h"
#include "console/pages/maintenance/maintenancetexts.h"
#include "console/pages/maintenance/windowactions.h"
#include "console/pages/maintenance/windowcalendar.h"
#include "console/widgets/listview.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString startText(const QJsonObject &row) { return row.value("localStart"_L1).toString().replace(u'T', u' '); }

QString hereText(const QJsonObject &row)
{
    const auto at = jsonTime(row.value("startAt"_L1));
    return at ? QDateTime::fromMSecsSinceEpoch(toMs(*at)).toString(u"yyyy-MM-dd HH:mm"_s) : u"–"_s;
}

QList<JsonColumn> windowColumns()
{
    return {{.title = WindowsTab::tr("State"),
             .text = [](const QJsonObject &row, Time) { return row.value("enabled"_L1).toBool() ? WindowsTab::tr("On") : WindowsTab::tr("Off"); },
             .characters = 9,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return row.value("enabled"_L1).toBool() ? Severity::Good : Severity::Neutral; }},
            {.title = WindowsTab::tr("Window"), .text = [](const QJsonObject &row, Time) { return row.value("name"_L1).toString(); }, .characters = 0},
            {.title = WindowsTab::tr("When"),
             .text = [](const QJsonObject &row, Time) -> QString {
                 return ruleText(row.value("rule"_L1).toString()) + u", "_s + row.value("start"_L1).toString().left(5) + u' ' + row.value("zone"_L1).toString();
             },
             .characters = 44},
            {.title = WindowsTab::tr("Length"), .text = [](const QJsonObject &row, Time) { return secondsOf(row.value("durationMinutes"_L1).toDouble() * 60); }, .characters = 9, .right = true},
            {.title = WindowsTab::tr("Next"),
             .text = [](const QJsonObject &row, Time now) { return agoOf(row.value("next"_L1)[0]["startAt"_L1], now); },
             .characters = 13,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("next"_L1)[0]["startAt"_L1]); }},
            {.title = WindowsTab::tr("By"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("by"_L1)); }, .characters = 12}};
}

QList<JsonColumn> dateColumns()
{
    return {{.title = WindowsTab::tr("UTC"),
             .text = [](const QJsonObject &row, Time) { return utcText(row.value("startAt"_L1)); },
             .characters = 19,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("startAt"_L1)); }},
            {.title = WindowsTab::tr("Zone of the window"), .text = [](const QJsonObject &row, Time) { return startText(row); }, .characters = 20},
            {.title = WindowsTab::tr("Here"), .text = [](const QJsonObject &row, Time) { return hereText(row); }, .characters = 19},
            {.title = WindowsTab::tr("Clocks"),
             .text = [](const QJsonObject &row, Time) { return row.value("changed"_L1).toBool() ? WindowsTab::tr("clocks have changed since the one before") : QString(); },
             .characters = 0,
             .severity = [](const QJsonObject &row) { return row.value("changed"_L1).toBool() ? std::optional(Severity::Waiting) : std::nullopt; }}};
}

/// How far the zone of the window is from UTC then.
qint64 offsetOf(const QJsonObject &date)
{
    const auto at = jsonTime(date.value("startAt"_L1));
    const QDateTime local = QDateTime::fromString(date.value("localStart"_L1).toString(), Qt::ISODate);
    return at && local.isValid() ? QDateTime(local.date(), local.time(), Qt::UTC).toMSecsSinceEpoch() - toMs(*at) : 0;
}
} // namespace

WindowsTab::WindowsTab(const PageContext &context, Resource *windows, Resource *next, QWidget *page)
    : m_context(context)
    , m_windows(windows)
    , m_next(next)
    , m_actions(new WindowActions(context, page))
    , m_table(u"id"_s, windowColumns())
    , m_dates(u"startAt"_s, dateColumns())
    , m_list(new ListView(m_table, tr("Maintenance windows")))
    , m_dateList(new ListView(m_dates, tr("Next dates")))
    , m_calendar(new WindowCalendar)
{
    arrange();
    connect(m_windows, &Resource::changed, this, &WindowsTab::take);
    connect(m_next, &Resource::changed, this, &WindowsTab::showDates);
    connect(m_list, &ListView::selectionChanged, this, &WindowsTab::showDates);
    connect(m_list, &ListView::activated, m_actions->changeAction(), &QAction::trigger);
    connect(m_actions, &WindowActions::noted, this, &WindowsTab::noted);
    connect(m_actions, &WindowActions::done, this, [this] {
        m_windows->refresh();
        m_next->refresh();
    });
}

void WindowsTab::arrange()
{
    setAccessibleName(tr("Windows"));
    auto *panel = new Panel(tr("Maintenance windows"));
    panel->head()->addWidget(m_list->searchField());
    addButtons(panel->head(), m_actions->actions());
    panel->body()->addWidget(new ResourceNotice(*m_windows, m_context.clock, tr("The windows")));
    panel->body()->addWidget(m_list, 1);
    m_list->setMenu(m_actions->actions());
    m_list->setEmptyText(tr("No maintenance comes by itself. A window that recurs tells users in time and reopens by itself."));
    m_list->sortBy(1, Qt::AscendingOrder);
    auto *dates = new Panel(tr("Next dates"));
    m_dateList->searchField()->hide();
    m_dateList->setEmptyText(tr("No date to come."));
    m_dateList->sortBy(0, Qt::AscendingOrder);
    dates->body()->addWidget(m_dateList);
    auto *month = new Panel(tr("Six weeks"));
    month->body()->addWidget(new ResourceNotice(*m_next, m_context.clock, tr("The calendar")));
    month->body()->addWidget(m_calendar, 1);
    auto *below = new QSplitter;
    below->setChildrenCollapsible(false);
    below->addWidget(dates);
    below->addWidget(month);
    below->setSizes({850, 1'150});
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(panel);
    split->addWidget(below);
    split->setSizes({320, 680});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void WindowsTab::take()
{
    m_table.setNow(m_context.clock.now());
    m_table.setRows(m_windows->list("windows"_L1));
    if (const QAbstractItemModel *rows = m_list->table()->model(); m_list->currentId().isEmpty() && rows->rowCount() > 0)
        m_list->select(rows->index(0, 0).data(IdRole).toByteArray());
    showDates();
}

void WindowsTab::showDates()
{
    const QJsonObject *window = m_table.find(m_list->currentId());
    m_actions->choose(window ? *window : QJsonObject());
    QJsonArray dates;
    std::optional<qint64> before;
    const QJsonArray next = window ? window->value("next"_L1).toArray() : QJsonArray();
    for (const QJsonValue &value : next) {
        QJsonObject date = value.toObject();
        const qint64 offset = offsetOf(date);
        date.insert(u"changed"_s, before && *before != offset);
        before = offset;
        dates.append(date);
    }
    m_dates.setNow(m_context.clock.now());
    m_dates.setRows(dates);
    m_calendar->show(m_next->list("occurrences"_L1), QString::fromUtf8(m_list->currentId()), m_context.clock.now());
}

bool WindowsTab::select(const QByteArray &window) { return m_list->select(window); }
void WindowsTab::tick() { m_table.setNow(m_context.clock.now()); }
QList<QAction *> WindowsTab::actions() const { return m_actions->actions(); }
void WindowsTab::focusSearch() { m_list->focusSearch(); }

} // namespace freeagent::console
