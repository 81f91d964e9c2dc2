// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/tokenstab.h"

#include "console/farm/resource.h"
#include "console/farm/rights.h"
#include "console/models/jsontexts.h"
#include "console/pages/settings/secretbox.h"
#include "console/pages/settings/tokenactions.h"
#include "console/pages/settings/tokentexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
JsonColumn timeColumn(const QString &title, const QString &key, int width, const QString &none)
{
    return {.title = title,
            .text = [key, none](const QJsonObject &row, Time now) { return row.value(key).isNull() ? none : agoOf(row.value(key), now); },
            .characters = width,
            .sortKey = [key](const QJsonObject &row) { return sortTime(row.value(key)); },
            .toolTip = [key, none](const QJsonObject &row, Time now) { return row.value(key).isNull() ? none : timeOf(row.value(key), now); }};
}
} // namespace

TokensTab::TokensTab(const PageContext &context, Resource *tokens, QWidget *page)
    : m_context(context)
    , m_tokens(tokens)
    , m_table(u"id"_s, columns())
    , m_list(new ListView(m_table, tr("Tokens")))
    , m_actions(new TokenActions(context, page))
    , m_secret(new SecretBox)
    , m_notice(new Notice)
    , m_ended(new QToolButton)
{
    arrange();
    m_list->setAccept([this](const QJsonObject &row) { return m_ended->isChecked() || !hasEnded(row, m_context.clock.now()); });
    connect(m_ended, &QToolButton::toggled, m_list, &ListView::refilter);
    connect(m_tokens, &Resource::changed, this, &TokensTab::take);
    connect(m_list, &ListView::selectionChanged, this, &TokensTab::choose);
    connect(m_actions, &TokenActions::changed, m_tokens, &Resource::refresh);
    connect(m_actions, &TokenActions::issued, m_secret, &SecretBox::show);
    connect(m_actions, &TokenActions::takenBack, m_secret, &SecretBox::forget);
    connect(m_secret, &SecretBox::noted, this, &TokensTab::noted);
    connect(&context.rights, &Rights::changed, this, &TokensTab::allow);
    allow();
    choose();
}

QList<JsonColumn> TokensTab::columns() const
{
    const FarmState &farm = m_context.state;
    const Clock &clock = m_context.clock;
    return {{.title = tr("Whose"), .text = [](const QJsonObject &row, Time) { return row.value("name"_L1).toString(); }, .characters = 22},
            {.title = tr("Role"),
             .text = [](const QJsonObject &row, Time) {
                 const auto role = roleFrom(row.value("role"_L1).toString().toLatin1());
                 return role ? roleText(*role) : row.value("role"_L1).toString();
             },
             .characters = 22},
            {.title = tr("State"),
             .text = [](const QJsonObject &row, Time now) { return tokenStateText(tokenState(row, now)); },
             .characters = 17,
             .severity = [&clock](const QJsonObject &row) -> std::optional<Severity> { return tokenSeverity(tokenState(row, clock.now())); }},
            //: What a token is for: the whole farm, or some machines.
            {.title = tr("For"), .text = [&farm](const QJsonObject &row, Time) { return tokenScope(row, farm); }, .characters = 0},
            timeColumn(tr("Last used"), u"lastUsedAt"_s, 20, tr("never")),
            //: Of a token that does not expire.
            timeColumn(tr("Ends"), u"expiresAt"_s, 20, tr("when revoked")),
            timeColumn(tr("Made"), u"createdAt"_s, 18, tr("unknown")),
            {.title = tr("By"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("createdBy"_L1)); }, .characters = 16}};
}

void TokensTab::arrange()
{
    setAccessibleName(tr("Tokens"));
    m_ended->setText(tr("Also ended ones"));
    m_ended->setAccessibleName(m_ended->text());
    m_ended->setCheckable(true);
    auto *panel = new Panel(tr("Tokens"));
    panel->head()->addWidget(m_list->searchField());
    panel->head()->addWidget(m_ended);
    addButtons(panel->head(), actions());
    panel->body()->addWidget(m_notice);
    panel->body()->addWidget(m_secret);
    panel->body()->addWidget(new ResourceNotice(*m_tokens, m_context.clock, tr("The tokens")));
    panel->body()->addWidget(m_list, 1);
    m_list->setMenu(m_actions->ofOne());
    m_list->setEmptyText(tr("There are no tokens: everybody uses the admin key. Give each person and program a token of its own, so that one can be ended without the others."));
    m_list->sortBy(0, Qt::AscendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
}

void TokensTab::take()
{
    m_table.setNow(m_context.clock.now());
    m_table.setRows(m_tokens->list("tokens"_L1));
    m_list->refilter();
    choose();
}

void TokensTab::choose()
{
    const QList<QJsonObject> chosen = m_list->selected();
    m_actions->choose(chosen.size() == 1 ? chosen.first() : QJsonObject());
}

void TokensTab::allow()
{
    const QString why = m_context.rights.whyNot(Level::Admin);
    const bool isKnown = m_context.rights.role().has_value();
    m_notice->show(Severity::Neutral, isKnown && !why.isEmpty() ? tr("Only administrators see tokens.") : QString(), why);
    m_list->setEnabled(why.isEmpty());
}

void TokensTab::focusSearch() { m_list->focusSearch(); }
QList<QAction *> TokensTab::actions() const { return m_actions->all(); }

} // namespace freeagent::console
