// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/storage/pinstab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/listview.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QList<JsonColumn> columns()
{
    return {{.title = PinsTab::tr("Build"), .text = [](const QJsonObject &row, Time) { return row.value("buildId"_L1).toString(); }, .characters = 34},
            {.title = PinsTab::tr("Why"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("reason"_L1)); }, .characters = 0},
            {.title = PinsTab::tr("By"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("by"_L1)); }, .characters = 20},
            {.title = PinsTab::tr("Since"),
             .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("at"_L1), now); },
             .characters = 26,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("at"_L1)); }}};
}

QString buildOf(const QJsonObject &pin) { return pin.value("buildId"_L1).toString(); }
} // namespace

PinsTab::PinsTab(const PageContext &context, Resource *pins, QWidget *page)
    : m_context(context)
    , m_pins(pins)
    , m_table(u"buildId"_s, columns())
    , m_list(new ListView(m_table, tr("Pins")))
    , m_pin(new GatedAction(context.rights, Level::Operator, tr("Pin a build…"), u"pin"_s, tr("Its files stay whatever their age"), page))
    , m_unpin(new GatedAction(context.rights, Level::Operator, tr("Take the pin off"), u"undo"_s, tr("Retention decides again; can be taken back"), page))
    , m_open(new GatedAction(context.rights, Level::Viewer, tr("Open the pinned build"), u"link"_s, tr("Leads to the build"), page))
{
    arrange();
    connect(m_pins, &Resource::changed, this, [this] {
        m_table.setNow(m_context.clock.now());
        m_table.setRows(m_pins->list("pins"_L1));
        choose();
    });
    connect(m_list, &ListView::selectionChanged, this, &PinsTab::choose);
    connect(m_list, &ListView::activated, this, [this](const QByteArray &id) { Q_EMIT linkWanted(u"build/"_s + QString::fromLatin1(id)); });
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT linkWanted(u"build/"_s + QString::fromLatin1(m_list->currentId())); });
    connect(m_pin, &QAction::triggered, this, &PinsTab::pinAnother);
    connect(m_unpin, &QAction::triggered, this, &PinsTab::unpin);
    choose();
}

void PinsTab::arrange()
{
    setAccessibleName(tr("Pins"));
    auto *panel = new Panel(tr("Pinned builds"));
    panel->head()->addWidget(m_list->searchField());
    for (QAction *action : actions())
        panel->head()->addWidget(headButton(action));
    panel->body()->addWidget(new ResourceNotice(*m_pins, m_context.clock, tr("The pins")));
    panel->body()->addWidget(m_list, 1);
    m_list->setMenu({m_open, m_unpin});
    m_list->setEmptyText(tr("No build is pinned. Pin what was shipped: its files then stay whatever their age."));
    m_list->sortBy(3, Qt::DescendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
}

void PinsTab::choose()
{
    const auto count = m_list->selected().size();
    m_unpin->setBlocked(count == 1 ? QString() : tr("Choose one pin first."));
    m_open->setBlocked(count == 1 ? QString() : tr("Choose one pin first."));
}

void PinsTab::change(const QByteArray &verb, const QString &build, const QString &reason, const QString &done, const Said &said)
{
    Ask ask{.verb = verb, .path = u"/api/builds/%1/pin"_s.arg(build)};
    if (verb == "POST")
        ask.body = QJsonObject{{u"reason"_s, reason}};
    m_context.source.ask(ask, this, [this, done, said](const Result<Answer> &answer) {
        m_pins->refresh();
        said(answer ? Result<QString>(done) : tl::unexpected(answer.error()));
    });
}

void PinsTab::pinAnother()
{
    auto *field = new QLineEdit;
    field->setAccessibleName(tr("Id of the build"));
    field->setPlaceholderText(tr("Id of the build"));
    auto pinned = std::make_shared<QString>();
    Danger danger;
    danger.severity = Severity::Busy;
    danger.title = tr("Pin a build");
    danger.effect = tr("Its source, log and result stay whatever their age, until somebody takes the pin off.");
    danger.verb = tr("Pin");
    danger.form = field;
    danger.wantsReason = danger.reasonNeeded = true;
    danger.act = [this, field, pinned](const QString &reason, const Danger::Said &said) {
        *pinned = field->text().trimmed();
        if (pinned->isEmpty() || pinned->contains(u'/'))
            return said(failure("console.no_build", tr("That is no id of a build."), tr("Copy it from the page of builds.")));
        change("POST", *pinned, reason, tr("Pinned %1.").arg(*pinned), said);
    };
    danger.undo = [this, pinned](const Danger::Said &said) { change("DELETE", *pinned, {}, tr("Took the pin off %1.").arg(*pinned), said); };
    m_context.strip.ask(danger);
}

void PinsTab::unpin()
{
    const QList<QJsonObject> chosen = m_list->selected();
    if (chosen.isEmpty())
        return;
    const QString build = buildOf(chosen.first());
    Danger danger;
    danger.verb = m_unpin->text();
    danger.effect = tr("Retention decides about its files again.");
    danger.act = [this, build](const QString &, const Danger::Said &said) { change("DELETE", build, {}, tr("Took the pin off %1.").arg(build), said); };
    danger.undo = [this, build, reason = chosen.first().value("reason"_L1).toString()](const Danger::Said &said) {
        change("POST", build, reason, tr("Pinned %1 again.").arg(build), said);
    };
    m_context.strip.doNow(danger);
}

void PinsTab::focusSearch() { m_list->focusSearch(); }
QList<QAction *> PinsTab::actions() const { return {m_open, m_unpin, m_pin}; }

} // namespace freeagent::console
