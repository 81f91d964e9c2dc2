// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/oncalltab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/pages/people/levelcard.h"
#include "console/pages/people/oncallactions.h"
#include "console/pages/people/rotastrip.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QList<JsonColumn> columns()
{
    const auto time = [](const char *key) {
        return [key = QString::fromLatin1(key)](const QJsonObject &row, Time now) { return timeOf(row.value(key), now); };
    };
    const auto order = [](const char *key) {
        return [key = QString::fromLatin1(key)](const QJsonObject &row) -> QVariant { return sortTime(row.value(key)); };
    };
    return {{.title = OnCallTab::tr("From"), .text = time("from"), .characters = 26, .sortKey = order("from")},
            {.title = OnCallTab::tr("Until"), .text = time("until"), .characters = 26, .sortKey = order("until")},
            {.title = OnCallTab::tr("Level"),
             .text = [](const QJsonObject &row, Time) { return numberOf(row.value("level"_L1)); },
             .characters = 8,
             .sortKey = [](const QJsonObject &row) -> QVariant { return row.value("level"_L1).toInt(); },
             .right = true},
            {.title = OnCallTab::tr("Who"), .text = [](const QJsonObject &row, Time) { return row.value("name"_L1).toString(); }, .characters = 0},
            {.title = OnCallTab::tr("Because"),
             .text = [](const QJsonObject &row, Time) { return row.value("overrideId"_L1).toString().isEmpty() ? OnCallTab::tr("rotation") : OnCallTab::tr("exception"); },
             .characters = 20},
            {.title = OnCallTab::tr("Why"), .text = [](const QJsonObject &row, Time) { return row.value("reason"_L1).toString(); }, .characters = 34}};
}

QByteArray idOf(const QJsonObject &row) { return row.value("id"_L1).toString().toLatin1(); }
} // namespace

OnCallTab::OnCallTab(const PageContext &context, Resource *now, Resource *rota, Resource *contacts, QWidget *page)
    : m_context(context)
    , m_now(now)
    , m_rota(rota)
    , m_contacts(contacts)
    , m_actions(new OnCallActions(context, page))
    , m_cardLine(new QHBoxLayout)
    , m_strip(new RotaStrip)
    , m_table(idOf, columns())
    , m_list(new ListView(m_table, tr("Turns")))
{
    arrange();
    connect(m_now, &Resource::changed, this, &OnCallTab::takeNow);
    connect(m_rota, &Resource::changed, this, &OnCallTab::takeRota);
    connect(m_contacts, &Resource::changed, this, &OnCallTab::takeChoice);
    connect(m_strip, &RotaStrip::selected, this, [this](const QByteArray &id) { m_list->select(id); });
    connect(m_list, &ListView::selectionChanged, this, &OnCallTab::choose);
    connect(m_actions, &OnCallActions::changed, this, [this] {
        m_now->refresh();
        m_rota->refresh();
    });
}

void OnCallTab::arrange()
{
    setAccessibleName(tr("On call"));
    auto *panel = new Panel(tr("The next twelve weeks"));
    panel->head()->addWidget(m_list->searchField());
    for (QAction *action : actions())
        panel->head()->addWidget(headButton(action));
    panel->body()->addWidget(new ResourceNotice(*m_rota, m_context.clock, tr("The rota")));
    panel->body()->addWidget(m_strip);
    panel->body()->addWidget(m_list, 1);
    m_list->setEmptyText(tr("Nobody is on call: there is no rotation yet. An admin makes one with \"expoctl oncall rotation\"."));
    m_list->setMenu(actions());
    m_list->sortBy(0, Qt::AscendingOrder);
    addExport(m_strip, u"rota"_s, [this] { return m_strip->figures(); }, m_context.prompts, [this](const QString &text) { Q_EMIT noted(text); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, em(this, 0.4), 0, 0);
    layout->addWidget(new ResourceNotice(*m_now, m_context.clock, tr("Who is on call")));
    layout->addLayout(m_cardLine);
    layout->addWidget(panel, 1);
}

void OnCallTab::takeNow()
{
    const QJsonArray levels = m_now->list("levels"_L1);
    while (m_cards.size() < levels.size()) {
        m_cards << new LevelCard;
        m_cardLine->addWidget(m_cards.last(), 1);
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < levels.size());
        if (i < levels.size())
            m_cards[i]->show(levels[i].toObject(), i + 1 == levels.size(), m_context.clock.now());
    }
    takeChoice();
}

void OnCallTab::takeRota()
{
    const QJsonArray overrides = m_rota->list("overrides"_L1);
    const QList<RotaTurn> turns = rotaTurns(m_rota->data());
    QJsonArray rows;
    for (const RotaTurn &turn : turns) {
        QString reason;
        for (const QJsonValue &one : overrides)
            if (one["id"_L1].toString() == turn.overrideId)
                reason = one["reason"_L1].toString();
        rows.append(QJsonObject{{u"id"_s, QString::fromLatin1(turn.id())}, {u"level"_s, turn.level}, {u"name"_s, turn.name}, {u"overrideId"_s, turn.overrideId},
                                {u"reason"_s, reason}, {u"from"_s, QString::fromLatin1(toIso(turn.from))}, {u"until"_s, QString::fromLatin1(toIso(turn.until))}});
    }
    const Time now = m_context.clock.now();
    m_strip->show(turns, jsonTime(m_rota->data().value("from"_L1)).value_or(now), jsonTime(m_rota->data().value("until"_L1)).value_or(now), now);
    m_table.setNow(now);
    m_table.setRows(rows);
    m_actions->setOverrides(overrides);
    choose();
}

void OnCallTab::takeChoice() { m_actions->setChoice({m_contacts->list("people"_L1), int(m_now->list("levels"_L1).size())}); }

void OnCallTab::choose()
{
    const QByteArray id = m_list->currentId();
    m_strip->select(id);
    for (const RotaTurn &turn : m_strip->turns())
        if (turn.id() == id)
            return m_actions->choose(turn);
    m_actions->choose({});
}

QList<LevelCard *> OnCallTab::cards() const { return m_cards; }
void OnCallTab::focusSearch() { m_list->focusSearch(); }
QList<QAction *> OnCallTab::actions() const { return m_actions->actions(); }

} // namespace freeagent::console
