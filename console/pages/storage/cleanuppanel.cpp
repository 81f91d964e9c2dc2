// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/storage/cleanuppanel.h"

#include "console/farm/farmsource.h"
#include "console/models/jsontexts.h"
#include "console/pages/storage/storagetexts.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kUsualDays = 90;

QList<JsonColumn> columns()
{
    return {{.title = CleanupPanel::tr("Build"), .text = [](const QJsonObject &row, Time) { return row.value("buildId"_L1).toString(); }, .characters = 15},
            {.title = CleanupPanel::tr("Kind"), .text = [](const QJsonObject &row, Time) { return storageKind(row.value("kind"_L1).toString()); }, .characters = 12},
            {.title = CleanupPanel::tr("Size"),
             .text = [](const QJsonObject &row, Time) { return bytesOf(row.value("bytes"_L1)); },
             .characters = 11,
             .sortKey = [](const QJsonObject &row) -> QVariant { return row.value("bytes"_L1).toDouble(); },
             .right = true},
            {.title = CleanupPanel::tr("Why"), .text = [](const QJsonObject &row, Time) { return row.value("why"_L1).toString(); }, .characters = 0}};
}

QByteArray idOf(const QJsonObject &row) { return (row.value("buildId"_L1).toString() + u'/' + row.value("kind"_L1).toString()).toLatin1(); }

/// "12 files, 3.1 GiB of 4 builds"
QString radius(const QJsonObject &answer)
{
    //: %1 is "12 files, 3.1 GiB"
    return CleanupPanel::tr("%1 of %n build(s)", nullptr, answer.value("builds"_L1).toInt()).arg(storageTally(answer));
}
} // namespace

CleanupPanel::CleanupPanel(const PageContext &context, QWidget *page)
    : m_context(context)
    , m_olderThan(new QSpinBox)
    , m_keep(new QSpinBox)
    , m_verdict(wordsLabel())
    , m_table(idOf, columns())
    , m_list(new ListView(m_table, tr("What would go")))
    , m_look(new GatedAction(context.rights, Level::Operator, tr("Show what would go"), u"search"_s, tr("A dry run: removes nothing"), page))
    , m_cleanUp(new GatedAction(context.rights, Level::Operator, tr("Clean up…"), u"trash"_s, tr("Shows what would go, then moves it to the trash"), page))
{
    arrange();
    connect(m_olderThan, &QSpinBox::valueChanged, this, &CleanupPanel::forget);
    connect(m_keep, &QSpinBox::valueChanged, this, &CleanupPanel::forget);
    connect(m_look, &QAction::triggered, this, &CleanupPanel::dryRun);
    connect(m_cleanUp, &QAction::triggered, this, &CleanupPanel::cleanUp);
    forget();
}

void CleanupPanel::arrange()
{
    setAccessibleName(tr("Clean up by hand"));
    m_olderThan->setRange(0, 36'600);
    m_olderThan->setValue(kUsualDays);
    m_olderThan->setSuffix(u' ' + tr("days"));
    m_olderThan->setAccessibleName(tr("Ended at least this long ago"));
    m_keep->setRange(0, 1'000);
    m_keep->setValue(3);
    m_keep->setSuffix(u' ' + tr("builds"));
    m_keep->setAccessibleName(tr("Last successes that stay"));
    auto *panel = new Panel(tr("Clean up by hand"));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (QSpinBox *box : {m_olderThan, m_keep}) {
        auto *label = new QLabel(box->accessibleName());
        label->setAccessibleName(label->text());
        label->setBuddy(box);
        grid->addWidget(label, row, 0, Qt::AlignVCenter);
        grid->addWidget(box, row++, 1, Qt::AlignLeft);
    }
    auto *buttons = new QHBoxLayout;
    for (QAction *action : actions())
        buttons->addWidget(headButton(action));
    buttons->addStretch();
    m_verdict->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    m_list->setEmptyText(tr("See first what would go: looking removes nothing."));
    panel->head()->addWidget(m_list->searchField());
    panel->body()->addLayout(grid);
    panel->body()->addLayout(buttons);
    panel->body()->addWidget(m_verdict);
    panel->body()->addWidget(m_list, 1);
    m_list->sortBy(2, Qt::DescendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
}

void CleanupPanel::setPolicy(const QJsonObject &policy)
{
    // Whoever has not touched the number gets that of the policy: nobody removes last successes by not thinking of them.
    if (m_keep->value() == m_policy.value("keepLastSuccesses"_L1).toInt(3))
        m_keep->setValue(policy.value("keepLastSuccesses"_L1).toInt(3));
    m_policy = policy;
}

QJsonObject CleanupPanel::body(bool dryRun) const
{
    QJsonObject body{{u"olderThanDays"_s, m_olderThan->value()}, {u"keep"_s, m_keep->value()}};
    if (dryRun)
        body.insert(u"dryRun"_s, true);
    return body;
}

/// Other numbers: what was shown is not about them.
void CleanupPanel::forget()
{
    ++m_round;
    m_table.setRows({});
    m_list->setEmptyText(tr("See first what would go: looking removes nothing."));
    setWords(m_verdict, tr("Files of open and pinned builds always stay."));
}

void CleanupPanel::dryRun()
{
    setWords(m_verdict, tr("Asking what would go…"));
    m_context.source.ask({.verb = "POST", .path = u"/api/admin/cleanup"_s, .body = body(true)}, this, [this, round = ++m_round](const Result<Answer> &answer) {
        if (round != m_round)
            return;
        answer ? showForesight(answer->json.object()) : setWords(m_verdict, answer.error().message + u' ' + answer.error().fix);
    });
}

void CleanupPanel::showForesight(const QJsonObject &answer)
{
    m_table.setRows(answer.value("items"_L1).toArray());
    m_list->setEmptyText(tr("Nothing would go."));
    //: %1 is "12 files, 3.1 GiB of 4 builds"
    QString text = answer.value("files"_L1).toInt() == 0 ? tr("Nothing would go.") : tr("Would go: %1.").arg(radius(answer));
    if (answer.value("truncated"_L1).toBool())
        text += u' ' + tr("Only the first %n file(s) are listed.", nullptr, int(answer.value("items"_L1).toArray().size()));
    setWords(m_verdict, text);
}

void CleanupPanel::cleanUp()
{
    const auto run = std::make_shared<QString>();
    Danger danger;
    danger.title = tr("Clean up files older than %n day(s)?", nullptr, m_olderThan->value());
    danger.verb = tr("Clean up");
    danger.wantsReason = true;
    danger.foresee = [this](const Danger::Said &said) {
        m_context.source.ask({.verb = "POST", .path = u"/api/admin/cleanup"_s, .body = body(true)}, this, [this, said](const Result<Answer> &answer) {
            if (!answer)
                return said(tl::unexpected(answer.error()));
            const QJsonObject json = answer->json.object();
            showForesight(json);
            if (json.value("files"_L1).toInt() == 0)
                return said(tr("Nothing would go. Choose fewer days, or keep fewer successes."));
            QString text = tr("%1 go; they can be put back for %n hour(s).", nullptr, m_policy.value("trashHours"_L1).toInt()).arg(radius(json));
            if (const int daily = json.value("dailyKeep"_L1).toInt(); json.value("keep"_L1).toInt() < daily)
                text += u' ' + tr("The daily clean-up keeps %n last success(es) of each project and branch; this one keeps fewer.", nullptr, daily);
            said(text);
        });
    };
    danger.act = [this, run, wish = body(false)](const QString &reason, const Danger::Said &said) {
        QJsonObject body = wish;
        if (!reason.isEmpty())
            body.insert(u"reason"_s, reason);
        m_context.source.ask({.verb = "POST", .path = u"/api/admin/cleanup"_s, .body = body}, this, [this, run, said](const Result<Answer> &answer) {
            if (!answer)
                return said(tl::unexpected(answer.error()));
            *run = answer->json.object().value("runId"_L1).toString();
            forget();
            Q_EMIT changed();
            said(tr("Moved to the trash: %1.").arg(radius(answer->json.object())));
        });
    };
    if (m_policy.value("trashHours"_L1).toInt() > 0)
        danger.undo = [this, run](const Danger::Said &said) {
            m_context.source.ask({.verb = "POST", .path = u"/api/admin/trash/restore"_s, .body = QJsonObject{{u"runId"_s, *run}}}, this,
                                 [this, said](const Result<Answer> &answer) {
                                     Q_EMIT changed();
                                     said(answer ? Result<QString>(tr("Put back: %1.").arg(storageTally(answer->json.object()))) : tl::unexpected(answer.error()));
                                 });
        };
    m_context.strip.ask(danger);
}

QList<QAction *> CleanupPanel::actions() const { return {m_look, m_cleanUp}; }
QString CleanupPanel::verdict() const { return m_verdict->text(); }

} // namespace freeagent::console
