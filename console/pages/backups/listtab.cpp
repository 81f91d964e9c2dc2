// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/listtab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/models/rowroles.h"
#include "console/pages/backups/backupactions.h"
#include "console/pages/backups/backuptexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString keptText(const QJsonObject &row)
{
    const QJsonObject keeping = row.value("keeping"_L1).toObject();
    QStringList reasons;
    for (const QJsonValue &reason : keeping.value("reasons"_L1).toArray())
        reasons << reason.toString();
    const QString why = reasons.join(u", "_s);
    if (keeping.isEmpty())
        return u"–"_s;
    //: Of a backup; %1 says why.
    return keeping.value("kept"_L1).toBool() ? why : ListTab::tr("goes next: %1").arg(why);
}

QList<JsonColumn> columns()
{
    return {{.title = ListTab::tr("State"),
             .text = [](const QJsonObject &row, Time) { return verdictText(row.value("verified"_L1)); },
             .characters = 22,
             .sortKey = [](const QJsonObject &row) { return -int(verdictSeverity(row.value("verified"_L1))); },
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return verdictSeverity(row.value("verified"_L1)); },
             .toolTip = [](const QJsonObject &row, Time) { return row.value("verified"_L1)["message"_L1].toString(); }},
            {.title = ListTab::tr("Made"),
             .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("startedAt"_L1), now); },
             .characters = 22,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("startedAt"_L1)); }},
            {.title = ListTab::tr("Kind"), .text = [](const QJsonObject &row, Time) { return kindText(row.value("kind"_L1).toString()); }, .characters = 22},
            {.title = ListTab::tr("Size"),
             .text = [](const QJsonObject &row, Time) { return bytesOf(row.value("bytes"_L1)); },
             .characters = 11,
             .sortKey = [](const QJsonObject &row) { return row.value("bytes"_L1).toDouble(); },
             .right = true},
            {.title = ListTab::tr("Builds"),
             .text = [](const QJsonObject &row, Time) { return numberOf(row.value("database"_L1)["rows"_L1]["builds"_L1]); },
             .characters = 9,
             .sortKey = [](const QJsonObject &row) { return row.value("database"_L1)["rows"_L1]["builds"_L1].toDouble(); },
             .right = true},
            {.title = ListTab::tr("Files"),
             .text = [](const QJsonObject &row, Time) { return bytesOf(row.value("storage"_L1)["bytes"_L1]); },
             .characters = 11,
             .sortKey = [](const QJsonObject &row) { return row.value("storage"_L1)["bytes"_L1].toDouble(); },
             .right = true},
            {.title = ListTab::tr("Copies"),
             .text = [](const QJsonObject &row, Time) { return copiesText(row); },
             .characters = 26,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return row.value("copies"_L1)[0]["error"_L1].isString() ? std::optional(Severity::Warning) : std::nullopt; }},
            {.title = ListTab::tr("Encrypted"),
             .text = [](const QJsonObject &row, Time) { return sealedText(row); },
             .characters = 14,
             .toolTip = [](const QJsonObject &, Time) { return ListTab::tr("Copies that leave the machine, where a key is set; what stays on it is as the database is."); }},
            {.title = ListTab::tr("Restored in test"),
             .text = [](const QJsonObject &row, Time now) { return drillText(row.value("drill"_L1), now); },
             .characters = 20,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("drill"_L1)["at"_L1]); },
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 const QJsonValue drill = row.value("drill"_L1);
                 return drill.isObject() ? std::optional(outcomeSeverity(drill["outcome"_L1].toString())) : std::nullopt;
             }},
            {.title = ListTab::tr("Kept because"), .text = [](const QJsonObject &row, Time) { return keptText(row); }, .characters = 0}};
}
} // namespace

ListTab::ListTab(const PageContext &context, Resource *backups, Resource *retention, Resource *drills, BackupActions *actions)
    : m_context(context)
    , m_backups(backups)
    , m_retention(retention)
    , m_drills(drills)
    , m_actions(actions)
    , m_table(u"id"_s, columns())
    , m_list(new ListView(m_table, tr("Backups")))
    , m_policy(wordsLabel())
    , m_what(wordsLabel())
    , m_inside(wordsLabel())
    , m_kept(wordsLabel())
    , m_commands(new QLabel)
{
    setAccessibleName(tr("Backups"));
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_backups, &Resource::changed, this, &ListTab::take);
    connect(m_retention, &Resource::changed, this, &ListTab::take);
    connect(m_drills, &Resource::changed, this, &ListTab::take);
    connect(m_list, &ListView::selectionChanged, this, &ListTab::showChosen);
}

QWidget *ListTab::makeList()
{
    auto *panel = new Panel(tr("Backups"));
    panel->head()->addWidget(m_list->searchField());
    addButtons(panel->head(), m_actions->backups());
    panel->body()->addWidget(new ResourceNotice(*m_backups, m_context.clock, tr("The backups")));
    m_policy->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    panel->body()->addWidget(m_policy);
    sayOrHide(m_policy, {});
    panel->body()->addWidget(m_list, 1);
    m_list->setMenu(m_actions->backups());
    m_list->setEmptyText(tr("There is no backup: nothing could be restored. Make one now."));
    m_list->sortBy(1, Qt::DescendingOrder);
    return panel;
}

QWidget *ListTab::makeDetail()
{
    auto *panel = new Panel(tr("The chosen backup"));
    addButtons(panel->head(), {m_actions->copyAction()});
    m_commands->setTextFormat(Qt::PlainText);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_commands->setAccessibleName(tr("Restore commands"));
    auto *words = new QVBoxLayout;
    words->setSpacing(em(this, 0.3));
    for (QLabel *label : {m_what, m_inside, m_kept}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
        sayOrHide(label, {});
    }
    words->addStretch();
    auto *how = new QVBoxLayout;
    how->setSpacing(em(this, 0.3));
    how->addWidget(wordsLabel(tr("To go back to it, on the controller's machine; the first line only says what would happen:")));
    how->addWidget(m_commands);
    how->addStretch();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(em(this, 0.4), 0, em(this, 0.4), em(this, 0.4));
    row->setSpacing(em(this, 1.5));
    row->addLayout(words, 1);
    row->addLayout(how, 1);
    panel->body()->addLayout(row);
    panel->setMinimumHeight(em(this, 11));
    return panel;
}

void ListTab::take()
{
    QHash<QString, QJsonObject> keeping;
    int leaving = 0;
    for (const QJsonValue &item : m_retention->list("items"_L1)) {
        keeping.insert(item["id"_L1].toString(), item.toObject());
        leaving += !item["kept"_L1].toBool();
    }
    QHash<QString, QJsonObject> drilled;
    for (const QJsonValue &drill : m_drills->list("drills"_L1)) // newest first
        if (const QString id = drill["backup"_L1].toString(); !drilled.contains(id))
            drilled.insert(id, drill.toObject());
    QJsonArray rows;
    for (const QJsonValue &backup : m_backups->list("backups"_L1)) {
        QJsonObject row = backup.toObject();
        if (const QJsonObject why = keeping.value(row.value("id"_L1).toString()); !why.isEmpty())
            row.insert(u"keeping"_s, why);
        if (const auto drill = drilled.constFind(row.value("id"_L1).toString()); drill != drilled.cend())
            row.insert(u"drill"_s, *drill);
        rows.append(row);
    }
    m_table.setNow(m_context.clock.now());
    m_table.setRows(rows);
    const QJsonValue classes = m_retention->data().value("classes"_L1);
    //: The numbers say how many backups of each kind are kept.
    QStringList policy{tr("Kept: %1 daily, %2 weekly, %3 monthly, and those made by hand.").arg(classes["daily"_L1].toInt()).arg(classes["weekly"_L1].toInt()).arg(classes["monthly"_L1].toInt())};
    if (leaving)
        policy << tr("%n backup(s) go with the next one", nullptr, leaving) + u", "_s + tr("%1 become free.").arg(bytesOf(m_retention->data().value("freedBytes"_L1)));
    sayOrHide(m_policy, m_retention->hasData() ? policy.join(u' ') : QString());
    if (const QAbstractItemModel *shown = m_list->table()->model(); m_list->currentId().isEmpty() && shown->rowCount() > 0)
        m_list->select(shown->index(0, 0).data(IdRole).toByteArray());
    showChosen();
}

void ListTab::showChosen()
{
    const QJsonObject *row = m_table.find(m_list->currentId());
    const QJsonObject backup = row ? *row : QJsonObject();
    const Time now = m_context.clock.now();
    m_actions->choose(backup);
    m_commands->setText(!row ? tr("Choose a backup.") : backup.value("database"_L1).isObject() ? restoreCommand(backup.value("id"_L1).toString()) : tr("It has the configuration only."));
    if (!row) {
        for (QLabel *label : {m_what, m_inside, m_kept})
            sayOrHide(label, {});
        return;
    }
    //: %1 is a backup, %2 a time, %3 by whom.
    QStringList what{tr("%1, made %2 by %3.").arg(backup.value("id"_L1).toString(), timeOf(backup.value("startedAt"_L1), now), backup.value("by"_L1).toString())};
    if (const QString why = backup.value("reason"_L1).toString(); !why.isEmpty())
        what << tr("Why: %1").arg(why);
    sayOrHide(m_what, what.join(u' '));
    const QJsonValue verdict = backup.value("verified"_L1);
    const QString when = verdict.isObject() ? u' ' + agoOf(verdict["at"_L1], now) : QString();
    QStringList inside{QString(verdictText(verdict) + when + u'.'), verdict["message"_L1].toString()};
    if (const QJsonObject database = backup.value("database"_L1).toObject(); !database.isEmpty())
        inside << tr("Database of %1, schema %2.").arg(bytesOf(database.value("sourceBytes"_L1)), numberOf(database.value("schemaVersion"_L1)));
    if (const QJsonObject storage = backup.value("storage"_L1).toObject(); !storage.isEmpty()) {
        inside << tr("%n file(s) of builds, %1.", nullptr, storage.value("files"_L1).toInt()).arg(bytesOf(storage.value("bytes"_L1)));
        if (const int bad = storage.value("missing"_L1).toInt() + storage.value("damaged"_L1).toInt())
            inside << tr("%n of them missing or damaged.", nullptr, bad);
        inside << storage.value("error"_L1).toString();
    }
    inside.removeAll(QString());
    sayOrHide(m_inside, inside.join(u' '));
    sayOrHide(m_kept, tr("Kept because: %1. Copies: %2").arg(keptText(backup), copiesText(backup)));
}

bool ListTab::select(const QByteArray &backup) { return m_list->select(backup); }
void ListTab::tick() { m_table.setNow(m_context.clock.now()); }
void ListTab::focusSearch() { m_list->focusSearch(); }

} // namespace freeagent::console
