// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/integritytab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/pages/backups/backupactions.h"
#include "console/pages/backups/backuptexts.h"
#include "console/pages/backups/integrityhistory.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/pill.h"
#include "console/widgets/resourceline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QList<JsonColumn> tableColumns()
{
    const auto number = [](const QString &title, QLatin1StringView key) {
        return JsonColumn{.title = title,
                          .text = [key](const QJsonObject &row, Time) { return numberOf(row.value(key)); },
                          .characters = 14,
                          .sortKey = [key](const QJsonObject &row) { return row.value(key).toDouble(-1); },
                          .right = true};
    };
    return {{.title = IntegrityTab::tr("Table"), .text = [](const QJsonObject &row, Time) { return row.value("table"_L1).toString(); }, .characters = 0},
            number(IntegrityTab::tr("In the backup"), "inBackup"_L1), number(IntegrityTab::tr("Saved"), "salvaged"_L1), number(IntegrityTab::tr("From the backup"), "merged"_L1),
            {.title = IntegrityTab::tr("Lost"),
             .text = [](const QJsonObject &row, Time) {
                 if (row.value("derived"_L1).toBool())
                     return IntegrityTab::tr("reckoned anew");
                 return row.value("lost"_L1).isDouble() ? numberOf(row.value("lost"_L1)) : IntegrityTab::tr("cannot be told");
             },
             .characters = 18,
             .sortKey = [](const QJsonObject &row) { return row.value("lost"_L1).toDouble(); },
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 if (row.value("derived"_L1).toBool())
                     return std::nullopt;
                 return row.value("lost"_L1).isDouble() && row.value("lost"_L1).toInt() == 0 ? Severity::Good : Severity::Critical;
             }}};
}

QList<JsonColumn> quarantineColumns()
{
    return {{.title = IntegrityTab::tr("File"), .text = [](const QJsonObject &row, Time) { return row.value("path"_L1).toString(); }, .characters = 0},
            {.title = IntegrityTab::tr("Size"), .text = [](const QJsonObject &row, Time) { return bytesOf(row.value("bytes"_L1)); }, .characters = 12, .right = true},
            {.title = IntegrityTab::tr("SHA-256"), .text = [](const QJsonObject &row, Time) { return row.value("sha256"_L1).toString(); }, .characters = 40}};
}

QList<JsonColumn> historyColumns()
{
    const auto verdictOf = [](const QJsonObject &row) { return QJsonValue(QJsonObject{{u"outcome"_s, row.value("outcome"_L1)}}); };
    return {{.title = IntegrityTab::tr("Found"),
             .text = [verdictOf](const QJsonObject &row, Time) { return verdictText(verdictOf(row)); },
             .characters = 22,
             .severity = [verdictOf](const QJsonObject &row) -> std::optional<Severity> { return verdictSeverity(verdictOf(row)); }},
            {.title = IntegrityTab::tr("When"),
             .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("at"_L1), now); },
             .characters = 22,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("at"_L1)); }},
            {.title = IntegrityTab::tr("What"), .text = [](const QJsonObject &row, Time) { return row.value("what"_L1).toString(); }, .characters = 64},
            {.title = IntegrityTab::tr("Why"), .text = [](const QJsonObject &row, Time) { return row.value("message"_L1).toString(); }, .characters = 0}};
}
} // namespace

IntegrityTab::IntegrityTab(const PageContext &context, const Sources &sources, BackupActions *actions)
    : m_context(context)
    , m_from(sources)
    , m_recovery(sources.recovery)
    , m_history(u"id"_s, historyColumns())
    , m_historyList(new ListView(m_history, tr("Integrity history")))
    , m_tables(u"table"_s, tableColumns())
    , m_quarantine(u"id"_s, quarantineColumns())
    , m_tableList(new ListView(m_tables, tr("What can be saved")))
    , m_quarantineList(new ListView(m_quarantine, tr("Quarantine")))
    , m_pill(new Pill)
    , m_text(wordsLabel())
    , m_damage(wordsLabel())
    , m_notes(wordsLabel())
{
    setAccessibleName(tr("Integrity"));
    m_pill->show(Severity::Unknown, tr("not known"));
    auto *state = new Panel(tr("Database"));
    state->head()->addWidget(m_pill);
    addButtons(state->head(), {actions->takeAction()});
    state->body()->addWidget(new ResourceNotice(*m_recovery, context.clock, tr("The state of the database")));
    for (QLabel *label : {m_text, m_damage, m_notes}) {
        label->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        state->body()->addWidget(label);
        sayOrHide(label, {});
    }
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    for (const auto &[title, list] : {std::pair(tr("What can be saved, table by table"), m_tableList), std::pair(tr("Damaged files that are kept"), m_quarantineList), std::pair(tr("What was checked, and what was found"), m_historyList)}) {
        auto *panel = new Panel(title);
        list->searchField()->hide();
        panel->body()->addWidget(list, 1);
        split->addWidget(panel);
    }
    m_tableList->setEmptyText(tr("Nothing is damaged."));
    m_quarantineList->setEmptyText(tr("No file is in quarantine."));
    m_tableList->sortBy(0, Qt::AscendingOrder);
    m_historyList->setEmptyText(tr("Nothing was checked yet."));
    m_historyList->sortBy(1, Qt::DescendingOrder);
    split->setSizes({200, 140, 500});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(state);
    layout->addWidget(split, 1);
    connect(m_recovery, &Resource::changed, this, &IntegrityTab::take);
    for (Resource *resource : {m_from.recovery, m_from.backups, m_from.drills})
        connect(resource, &Resource::changed, this, [this] {
            m_history.setNow(m_context.clock.now());
            m_history.setRows(integrityHistory(m_recovery->data(), m_from.backups->list("backups"_L1), m_from.drills->list("drills"_L1)));
        });
}

void IntegrityTab::take()
{
    const QJsonObject recovery = m_recovery->data();
    const QJsonObject report = recovery.value("report"_L1).toObject();
    m_tables.setRows(report.value("tables"_L1).toArray());
    m_quarantine.setRows(m_recovery->list("quarantine"_L1));
    const QString damage = recovery.value("damage"_L1).toString();
    //: %1 is a time, %2 what was found.
    sayOrHide(m_damage, damage.isEmpty() ? QString() : tr("Found %1: %2").arg(timeOf(recovery.value("foundAt"_L1), m_context.clock.now()), damage));
    QStringList notes{recovery.value("failure"_L1).toString(), report.value("trouble"_L1).toString()};
    for (const QJsonValue &note : report.value("notes"_L1).toArray())
        notes << note.toString();
    if (const QString base = report.value("base"_L1).toString(); !base.isEmpty())
        notes << tr("What could not be read comes from %1.").arg(base);
    notes.removeAll(QString());
    sayOrHide(m_notes, notes.join(u' '));
    tick();
}

void IntegrityTab::tick()
{
    if (!m_recovery->hasData())
        return;
    const QJsonObject recovery = m_recovery->data();
    const Severity severity = integritySeverity(recovery.value("state"_L1).toString());
    m_pill->show(severity, severity == Severity::Good ? tr("sound") : severity == Severity::Busy ? tr("being checked") : tr("damaged"));
    sayOrHide(m_text, integrityText(recovery, m_context.clock.now()));
}

void IntegrityTab::focusSearch() { m_tableList->table()->setFocus(); }

} // namespace freeagent::console
