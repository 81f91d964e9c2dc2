// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/storage/trashtab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/pages/storage/storagetexts.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QList<JsonColumn> columns()
{
    return {{.title = TrashTab::tr("Removed"),
             .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("trashedAt"_L1), now); },
             .characters = 14,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("trashedAt"_L1)); }},
            {.title = TrashTab::tr("Gone for good"),
             .text = [](const QJsonObject &row, Time now) { return agoOf(row.value("expiresAt"_L1), now); },
             .characters = 16,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("expiresAt"_L1)); }},
            {.title = TrashTab::tr("Build"), .text = [](const QJsonObject &row, Time) { return row.value("buildId"_L1).toString(); }, .characters = 0},
            {.title = TrashTab::tr("Kind"), .text = [](const QJsonObject &row, Time) { return storageKind(row.value("kind"_L1).toString()); }, .characters = 13},
            {.title = TrashTab::tr("Size"),
             .text = [](const QJsonObject &row, Time) { return bytesOf(row.value("bytes"_L1)); },
             .characters = 12,
             .sortKey = [](const QJsonObject &row) -> QVariant { return row.value("bytes"_L1).toDouble(); },
             .right = true},
            //: One run of a clean-up: its number.
            {.title = TrashTab::tr("Clean-up"), .text = [](const QJsonObject &row, Time) { return row.value("runId"_L1).toString(); }, .characters = 24}};
}
} // namespace

TrashTab::TrashTab(const PageContext &context, Resource *trash, QWidget *page)
    : m_context(context)
    , m_trash(trash)
    , m_table(u"id"_s, columns())
    , m_list(new ListView(m_table, tr("Trash")))
    , m_sum(wordsLabel())
    , m_back(new GatedAction(context.rights, Level::Operator, tr("Put back"), u"undo"_s, tr("The chosen files are where they were"), page))
    , m_wholeRun(new GatedAction(context.rights, Level::Operator, tr("Put back the whole clean-up"), u"undo"_s, tr("Everything that was removed together with the chosen file"), page))
    , m_empty(new GatedAction(context.rights, Level::Admin, tr("Empty the trash…"), u"trash"_s, tr("Frees the room now; nothing of it can be put back"), page))
{
    arrange();
    connect(m_trash, &Resource::changed, this, &TrashTab::take);
    connect(m_list, &ListView::selectionChanged, this, &TrashTab::choose);
    connect(m_back, &QAction::triggered, this, [this] {
        QJsonArray ids;
        for (const QJsonObject &item : m_list->selected())
            ids.append(item.value("id"_L1));
        restore({{u"ids"_s, ids}}, tr("Put back %n file(s)", nullptr, int(ids.size())));
    });
    connect(m_wholeRun, &QAction::triggered, this, [this] {
        const QList<QJsonObject> chosen = m_list->selected();
        if (!chosen.isEmpty())
            restore({{u"runId"_s, chosen.first().value("runId"_L1)}}, m_wholeRun->text());
    });
    connect(m_empty, &QAction::triggered, this, &TrashTab::empty);
    choose();
}

void TrashTab::arrange()
{
    setAccessibleName(tr("Trash"));
    auto *panel = new Panel(tr("Trash"));
    panel->head()->addWidget(m_list->searchField());
    for (QAction *action : actions())
        panel->head()->addWidget(headButton(action));
    panel->body()->addWidget(new ResourceNotice(*m_trash, m_context.clock, tr("The trash")));
    m_sum->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    panel->body()->addWidget(m_sum);
    panel->body()->addWidget(m_list, 1);
    m_list->setMenu({m_back, m_wholeRun});
    m_list->setEmptyText(tr("The trash is empty."));
    m_list->sortBy(0, Qt::DescendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
}

void TrashTab::take()
{
    m_table.setNow(m_context.clock.now());
    m_table.setRows(m_trash->list("items"_L1));
    const int total = m_trash->data().value("total"_L1).toInt();
    QString text = tr("%n file(s), %1; they go for good by themselves when their time is over, or earlier when a disk is almost full.", nullptr, total)
                       .arg(bytesOf(m_trash->data().value("bytes"_L1)));
    if (total > m_table.rowCount())
        text += u' ' + tr("The newest %n are listed.", nullptr, m_table.rowCount());
    setWords(m_sum, total == 0 ? tr("What a clean-up removes lies here for a while.") : text);
    choose();
}

void TrashTab::choose()
{
    QSet<QString> runs;
    for (const QJsonObject &item : m_list->selected())
        runs.insert(item.value("runId"_L1).toString());
    const QString none = runs.isEmpty() ? tr("Choose a file first.") : QString();
    m_back->setBlocked(none);
    m_wholeRun->setBlocked(runs.size() > 1 ? tr("Choose files of one clean-up.") : none);
    m_empty->setBlocked(m_trash->hasData() && m_trash->data().value("total"_L1).toInt() > 0 ? QString() : tr("The trash is empty."));
}

void TrashTab::restore(const QJsonObject &body, const QString &title)
{
    Danger danger;
    danger.severity = Severity::Busy;
    danger.title = title + u'?';
    danger.effect = tr("The files are where they were; the next clean-up by the policy may remove them again. Pin the build when they shall stay.");
    danger.verb = tr("Put back");
    danger.wantsReason = true;
    danger.act = [this, body](const QString &reason, const Danger::Said &said) {
        QJsonObject wish = body;
        if (!reason.isEmpty())
            wish.insert(u"reason"_s, reason);
        m_context.source.ask({.verb = "POST", .path = u"/api/admin/trash/restore"_s, .body = wish}, this, [this, said](const Result<Answer> &answer) {
            Q_EMIT changed();
            if (!answer)
                return said(tl::unexpected(answer.error()));
            const QJsonObject json = answer->json.object();
            QString text = tr("Put back: %1.").arg(storageTally(json));
            if (const int failed = int(json.value("failed"_L1).toArray().size()))
                text += u' ' + tr("%n file(s) could not be: a younger one has the place.", nullptr, failed);
            said(text);
        });
    };
    m_context.strip.ask(danger);
}

void TrashTab::empty()
{
    Danger danger;
    danger.severity = Severity::Critical;
    danger.title = tr("Empty the trash?");
    //: %1 is "12 files, 3.1 GiB"
    danger.effect = tr("%1 are gone for good.").arg(storageTally({{u"files"_s, m_trash->data().value("total"_L1)}, {u"bytes"_s, m_trash->data().value("bytes"_L1)}}));
    danger.verb = tr("Empty the trash");
    //: Typed to confirm that the trash shall be emptied.
    danger.word = tr("empty");
    danger.wantsReason = true;
    danger.act = [this](const QString &reason, const Danger::Said &said) {
        QJsonObject body;
        if (!reason.isEmpty())
            body.insert(u"reason"_s, reason);
        m_context.source.ask({.verb = "POST", .path = u"/api/admin/trash/empty"_s, .body = body}, this, [this, said](const Result<Answer> &answer) {
            Q_EMIT changed();
            said(answer ? Result<QString>(tr("Removed %n file(s) for good.", nullptr, answer->json.object().value("files"_L1).toInt()))
                        : tl::unexpected(answer.error()));
        });
    };
    m_context.strip.ask(danger);
}

void TrashTab::focusSearch() { m_list->focusSearch(); }
QList<QAction *> TrashTab::actions() const { return {m_back, m_wholeRun, m_empty}; }

} // namespace freeagent::console
