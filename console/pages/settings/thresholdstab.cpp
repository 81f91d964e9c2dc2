// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/thresholdstab.h"

#include "console/farm/resource.h"
#include "console/models/plaintext.h"
#include "console/models/ruletexts.h"
#include "console/pages/settings/thresholdrow.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kTestDays = 30;
constexpr Millis kAfterTyping{400};
constexpr int kLinesOfARow = 2;
} // namespace

ThresholdsTab::ThresholdsTab(const PageContext &context, Resource *rules, QWidget *page)
    : m_context(context)
    , m_resource(rules)
    , m_search(new QLineEdit)
    , m_foot(wordsLabel())
    , m_sheet(new QWidget)
    , m_grid(new QGridLayout(m_sheet))
    , m_save(new GatedAction(context.rights, Level::Operator, tr("Save thresholds…"), u"save"_s, tr("Watch with the typed figures from now on; can be taken back"), page))
    , m_discard(new GatedAction(context.rights, Level::Operator, tr("Discard typed thresholds"), u"cancel"_s, tr("Shows the figures that count now"), page))
{
    arrange();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kAfterTyping);
    connect(m_resource, &Resource::changed, this, &ThresholdsTab::take);
    connect(m_search, &QLineEdit::textChanged, this, &ThresholdsTab::filter);
    connect(&m_soon, &QTimer::timeout, this, &ThresholdsTab::testTyped);
    connect(m_save, &QAction::triggered, this, &ThresholdsTab::save);
    connect(m_discard, &QAction::triggered, this, &ThresholdsTab::discard);
    connect(&context.rights, &Rights::changed, this, &ThresholdsTab::allow);
    update();
}

void ThresholdsTab::arrange()
{
    setAccessibleName(tr("Thresholds"));
    m_search->setPlaceholderText(tr("Search rules"));
    m_search->setAccessibleName(tr("Search rules"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(characters(this, 24));
    m_grid->setHorizontalSpacing(em(this, 0.8));
    m_grid->setVerticalSpacing(em(this, 0.25));
    ThresholdRow::addTitles(m_grid);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Thresholds"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_sheet);
    scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    auto *panel = new Panel(tr("When people are told"));
    panel->head()->addWidget(m_search);
    addButtons(panel->head(), actions());
    panel->body()->addWidget(new ResourceNotice(*m_resource, m_context.clock, tr("The thresholds")));
    panel->body()->addWidget(scroll, 1);
    panel->body()->addWidget(m_foot);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
}

void ThresholdsTab::take()
{
    QStringList there;
    for (const QJsonValue &value : m_resource->list("rules"_L1)) {
        const QString id = value["id"_L1].toString();
        there << id;
        if (ThresholdRow *known = row(id))
            known->show(value.toObject());
        else
            makeRow(id, value.toObject());
    }
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it)
        if (!there.contains(it.key()))
            it.value()->filter({u"\n"_s}); // a rule that somebody had made is gone: nothing of it is shown
    m_order = there;
    m_grid->setRowStretch(1 + kLinesOfARow * int(m_rows.size()), 1);
    filter();
    update();
}

void ThresholdsTab::makeRow(const QString &id, const QJsonObject &rule)
{
    const int line = 1 + kLinesOfARow * int(m_rows.size());
    m_grid->setRowStretch(line, 0);
    auto *row = new ThresholdRow(m_grid, line, rule, this);
    row->allow(m_context.rights.whyNot(Level::Operator));
    connect(row, &ThresholdRow::edited, this, [this, row] {
        if (row->changes().isEmpty())
            row->say({});
        update();
        m_soon.start();
    });
    connect(row, &ThresholdRow::resetWanted, this, [this, row] { reset(row); });
    m_rows.insert(id, row);
}

void ThresholdsTab::allow()
{
    for (ThresholdRow *row : std::as_const(m_rows))
        row->allow(m_context.rights.whyNot(Level::Operator));
}

QList<ThresholdRow *> ThresholdsTab::typedRows() const
{
    QList<ThresholdRow *> typed;
    for (const QString &id : m_order)
        if (ThresholdRow *one = row(id); one && !one->changes().isEmpty())
            typed << one;
    return typed;
}

void ThresholdsTab::update()
{
    const auto typed = typedRows().size();
    const QString nothing = typed ? QString() : tr("Nothing is typed that is not saved.");
    m_save->setBlocked(nothing);
    m_discard->setBlocked(nothing);
    int changed = 0;
    for (const QJsonValue &rule : m_resource->list("rules"_L1))
        changed += !rule["isDefault"_L1].toBool(true);
    const QString count = tr("%n rule(s)", nullptr, int(m_order.size()));
    //: How many of the rules are not as delivered.
    const QString other = tr("%n changed", nullptr, changed);
    setWords(m_foot, count + u" · "_s + other);
}

void ThresholdsTab::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : std::as_const(m_order))
        if (ThresholdRow *one = row(id))
            one->filter(words);
}

void ThresholdsTab::testTyped()
{
    const QList<ThresholdRow *> rows = typedRows();
    ++m_round;
    for (ThresholdRow *row : rows)
        m_context.source.ask({.verb = "POST", .path = u"/api/alert-rules/back-test"_s, .body = QJsonObject{{u"rule"_s, row->typed()}, {u"days"_s, kTestDays}}}, this,
                             [this, row, round = m_round](const Result<Answer> &answer) {
                                 if (round == m_round && !row->changes().isEmpty())
                                     row->say(answer ? backTestText(answer->json.object()) : plainText(answer.error().message + u' ' + answer.error().fix));
                             });
}

void ThresholdsTab::put(const QList<Change> &changes, const QString &reason, const QString &done, const Said &said)
{
    if (changes.isEmpty()) {
        m_resource->refresh();
        return said(done);
    }
    QJsonObject body = changes.first().body;
    if (!reason.isEmpty())
        body.insert(u"reason"_s, reason);
    m_context.source.ask({.verb = "PUT", .path = u"/api/alert-rules/"_s + changes.first().rule, .body = body}, this,
                         [this, changes, reason, done, said](const Result<Answer> &answer) {
                             if (answer)
                                 return put(changes.mid(1), reason, done, said);
                             m_resource->refresh();
                             said(tl::unexpected(answer.error()));
                         });
}

void ThresholdsTab::save()
{
    const QList<ThresholdRow *> rows = typedRows();
    QList<Change> changes;
    QList<Change> before;
    QStringList effects;
    for (const ThresholdRow *row : rows) {
        const QString id = row->rule().value("id"_L1).toString();
        changes << Change{id, row->changes()};
        before << Change{id, wayBack(row->rule())};
        effects << (row->said().isEmpty() ? row->title() : row->title() + u": "_s + row->said());
    }
    const int count = int(rows.size());
    Danger danger;
    danger.title = tr("Change %n rule(s)?", nullptr, count);
    danger.effect = effects.join(u'\n');
    danger.verb = tr("Save");
    danger.wantsReason = true;
    danger.act = [this, changes, rows, count](const QString &reason, const Danger::Said &said) {
        put(changes, reason, tr("Changed %n rule(s).", nullptr, count), [rows, said](const Result<QString> &result) {
            if (result)
                for (ThresholdRow *row : rows)
                    row->settle();
            said(result);
        });
    };
    danger.undo = [this, before](const Danger::Said &said) { put(before, {}, tr("The rules are as before."), said); };
    m_context.strip.ask(danger);
}

void ThresholdsTab::discard()
{
    for (ThresholdRow *row : typedRows())
        row->discard();
    update();
}

void ThresholdsTab::reset(ThresholdRow *row)
{
    const QString id = row->rule().value("id"_L1).toString();
    const QString title = row->title();
    row->discard();
    Danger danger;
    //: %1 is the name of a rule.
    danger.title = tr("Back to default: %1").arg(title);
    danger.effect = tr("The figures as delivered count again.");
    danger.verb = tr("Back to default");
    danger.act = [this, id, title](const QString &, const Danger::Said &said) {
        //: %1 is the name of a rule.
        put({{id, {{u"rule"_s, QJsonValue::Null}}}}, {}, tr("%1 is as delivered.").arg(title), said);
    };
    danger.undo = [this, id, title, before = wayBack(row->rule())](const Danger::Said &said) {
        //: %1 is the name of a rule.
        put({{id, before}}, {}, tr("%1 is as before.").arg(title), said);
    };
    m_context.strip.doNow(danger);
}

void ThresholdsTab::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }
QList<QAction *> ThresholdsTab::actions() const { return {m_discard, m_save}; }

} // namespace freeagent::console
