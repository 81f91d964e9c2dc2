// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/runbook/morningtab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/models/rowroles.h"
#include "console/pages/runbook/morningtexts.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/pill.h"
#include "console/widgets/resourceline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QList<JsonColumn> columns()
{
    return {{.title = MorningTab::tr("Check"),
             .text = [](const QJsonObject &row, Time) { return row.value("title"_L1).toString(); },
             .characters = 20,
             .severity = [](const QJsonObject &row) { return std::optional(checkSeverity(row.value("status"_L1).toString())); }},
            {.title = MorningTab::tr("Since yesterday"),
             .text = [](const QJsonObject &row, Time) { return changeText(row.value("change"_L1).toString()); },
             .characters = 20,
             .sortKey = [](const QJsonObject &row) { return row.value("rank"_L1).toInt(); }},
            {.title = MorningTab::tr("Found"), .text = [](const QJsonObject &row, Time) { return row.value("message"_L1).toString(); }, .characters = 0}};
}
} // namespace

MorningTab::MorningTab(const PageContext &context, Resource *morning, GatedAction *check, QWidget *page)
    : m_context(context)
    , m_morning(morning)
    , m_table(u"name"_s, columns())
    , m_list(new ListView(m_table, tr("Checks of the morning")))
    , m_status(new Pill)
    , m_title(wordsLabel())
    , m_when(wordsLabel())
    , m_slack(new GatedAction(context.rights, Level::Viewer, tr("Copy as Slack message"), u"copy"_s, tr("All checks, what changed first, written for a chat"), page))
    , m_text(new GatedAction(context.rights, Level::Viewer, tr("Copy as text"), u"copy"_s, tr("All checks, what changed first, for a mail or a note"), page))
    , m_open(new GatedAction(context.rights, Level::Viewer, tr("Open what it is about"), u"link"_s, tr("The page of this console for the chosen check"), page))
{
    arrange(check);
    connect(m_morning, &Resource::changed, this, &MorningTab::take);
    connect(m_list, &ListView::selectionChanged, this, &MorningTab::choose);
    connect(m_list, &ListView::activated, m_open, &QAction::trigger);
    connect(m_slack, &QAction::triggered, this, [this] { copy(slackMessage(m_morning->data())); });
    connect(m_text, &QAction::triggered, this, [this] { copy(morningText(m_morning->data())); });
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT linkWanted(checkLink(QString::fromUtf8(m_list->currentId()))); });
    take();
}

void MorningTab::arrange(GatedAction *check)
{
    setAccessibleName(tr("Morning check"));
    auto *panel = new Panel(tr("Morning check"));
    panel->head()->addWidget(m_list->searchField());
    addButtons(panel->head(), {check, m_open, m_slack, m_text});
    panel->body()->addWidget(new ResourceNotice(*m_morning, m_context.clock, tr("The morning check")));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(em(this, 0.4), 0, em(this, 0.4), 0);
    line->setSpacing(em(this, 0.6));
    line->addWidget(m_status);
    line->addWidget(m_title, 1);
    panel->body()->addLayout(line);
    m_when->setContentsMargins(em(this, 0.4), 0, em(this, 0.4), 0);
    panel->body()->addWidget(m_when);
    panel->body()->addWidget(m_list, 1);
    m_list->setMenu({m_open, check});
    m_list->setEmptyText(tr("The controller was not asked yet."));
    m_list->sortBy(1, Qt::AscendingOrder);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
}

void MorningTab::take()
{
    const QJsonObject report = m_morning->data();
    const bool known = m_morning->hasData();
    const Time now = m_context.clock.now();
    m_table.setNow(now);
    m_table.setRows(morningRows(report));
    const QString status = report.value("status"_L1).toString();
    m_status->show(checkSeverity(status), checkStatusText(status));
    setWords(m_title, known ? report.value("title"_L1).toString() : tr("Asking the controller…"));
    QString when;
    if (known) {
        const QJsonValue last = report.value("lastSentAt"_L1);
        //: Each %1 is a time.
        when = tr("Checked %1.").arg(timeOf(report.value("at"_L1), now)) + u' ' + tr("Goes out by itself %1.").arg(timeOf(report.value("nextAt"_L1), now));
        if (last.isString())
            //: %1 is a time.
            when += u' ' + tr("Last sent %1.").arg(timeOf(last, now));
    }
    sayOrHide(m_when, when);
    const QString why = known ? QString() : tr("The morning check is not known yet.");
    m_slack->setBlocked(why);
    m_text->setBlocked(why);
    if (const QAbstractItemModel *shown = m_list->table()->model(); m_list->currentId().isEmpty() && shown->rowCount() > 0)
        m_list->select(shown->index(0, 0).data(IdRole).toByteArray());
    choose();
}

void MorningTab::choose()
{
    const QByteArray id = m_list->currentId();
    m_open->setBlocked(id.isEmpty() ? tr("Choose a check first.") : checkLink(QString::fromUtf8(id)).isEmpty() ? tr("This console has no page for it.") : QString());
}

void MorningTab::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noted(tr("Copied the morning check."));
}

void MorningTab::focusSearch() { m_list->focusSearch(); }

} // namespace freeagent::console
