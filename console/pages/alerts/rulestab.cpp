// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/rulestab.h"

#include "console/charts/timechart.h"
#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/models/ruletexts.h"
#include "console/pages/alerts/alerttexts.h"
#include "console/pages/alerts/ruleeditor.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kTestDays = 30;

QList<JsonColumn> columns()
{
    const auto condition = [](const char *key) {
        return [key = QLatin1String(key)](const QJsonObject &row, Time) { return conditionText(row.value(key), row.value("unit"_L1).toString()); };
    };
    return {{.title = RulesTab::tr("Rule"), .text = [](const QJsonObject &row, Time) { return row.value("title"_L1).toString(); }, .characters = 0},
            {.title = RulesTab::tr("Warning"), .text = condition("warning"), .characters = 18},
            {.title = RulesTab::tr("Critical"), .text = condition("critical"), .characters = 18},
            {.title = RulesTab::tr("Holds for"),
             .text = [](const QJsonObject &row, Time) { return row.value("forSeconds"_L1).toInt() ? secondsOf(row.value("forSeconds"_L1)) : RulesTab::tr("at once"); },
             .characters = 10,
             .sortKey = [](const QJsonObject &row) { return row.value("forSeconds"_L1).toInt(); }},
            {.title = RulesTab::tr("Changed"),
             .text = [](const QJsonObject &row, Time) {
                 const QString by = row.value("changedBy"_L1).toString();
                 return row.value("isDefault"_L1).toBool() ? RulesTab::tr("as delivered") : RulesTab::tr("by %1").arg(by);
             },
             .characters = 15,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 if (!row.value("enabled"_L1).toBool(true))
                     return Severity::Warning;
                 if (!row.value("isDefault"_L1).toBool())
                     return Severity::Busy;
                 return std::nullopt;
             }}};
}
} // namespace

RulesTab::RulesTab(const PageContext &context, Resource *rules, QWidget *page)
    : m_context(context)
    , m_resource(rules)
    , m_table(u"id"_s, columns())
    , m_list(new ListView(m_table, tr("Alert rules")))
    , m_editor(new RuleEditor)
    , m_chart(new TimeChart(tr("When the rule would have fired")))
    , m_verdict(new QLabel)
    , m_test(new GatedAction(context.rights, Level::Viewer, tr("Back-test"), u"test"_s, tr("What these numbers would have done in the last 30 days"), page))
    , m_save(new GatedAction(context.rights, Level::Operator, tr("Save rule"), u"save"_s, tr("Watch with these numbers from now on; can be taken back"), page))
    , m_reset(new GatedAction(context.rights, Level::Operator, tr("Reset rule to default"), u"undo"_s, tr("The numbers of the runbook; can be taken back"), page))
{
    arrange();
    connect(m_resource, &Resource::changed, this, &RulesTab::take);
    connect(m_list, &ListView::selectionChanged, this, &RulesTab::choose);
    connect(m_editor, &RuleEditor::edited, this, &RulesTab::update);
    connect(m_test, &QAction::triggered, this, &RulesTab::backTest);
    connect(m_save, &QAction::triggered, this, &RulesTab::save);
    connect(m_reset, &QAction::triggered, this, &RulesTab::reset);
    connect(&context.rights, &Rights::changed, this, &RulesTab::update);
    m_verdict->setAccessibleName(tr("What the numbers would have done"));
    choose();
}

void RulesTab::arrange()
{
    setAccessibleName(tr("Rules"));
    auto *left = new Panel(tr("Rules"));
    left->head()->addWidget(m_list->searchField());
    left->body()->addWidget(new ResourceNotice(*m_resource, m_context.clock, tr("The rules")));
    left->body()->addWidget(m_list, 1);
    auto *right = new Panel(tr("Numbers"));
    addButtons(right->head(), actions());
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(em(this, 0.3), em(this, 0.3), em(this, 0.3), 0);
    right->body()->addWidget(m_editor);
    right->body()->addWidget(m_verdict);
    right->body()->addWidget(m_chart, 1);
    addExport(m_chart, u"back-test"_s, [this] { return m_chart->figures(); }, m_context.prompts, [this](const QString &text) { Q_EMIT noted(text); });
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 12);
    split->setStretchFactor(1, 8);
    split->setSizes({1200, 800});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    m_list->sortBy(0, Qt::AscendingOrder);
}

void RulesTab::take()
{
    m_table.setRows(m_resource->list("rules"_L1));
    if (m_list->currentId().isEmpty() && m_table.rowCount() > 0)
        m_list->select(m_table.idAt(0));
}

void RulesTab::choose()
{
    const QByteArray id = m_list->currentId();
    const QJsonObject *rule = m_table.find(id);
    // What somebody types is not replaced by news.
    if (rule && (id != m_shown || m_editor->changes().isEmpty()))
        m_editor->show(*rule);
    if (id != m_shown) {
        m_shown = id;
        ++m_round;
        m_tested = false;
        m_chart->show({});
        m_chart->hide();
        m_verdict->setText(rule ? tr("Change a number and see what it would have done.") : tr("Choose a rule."));
        m_verdict->setAccessibleName(m_verdict->text());
        if (rule && isVisible())
            backTest();
    }
    update();
}

void RulesTab::update()
{
    const QJsonObject *rule = m_table.find(m_shown);
    const QString none = rule ? QString() : tr("Choose a rule first.");
    m_test->setBlocked(none);
    m_save->setBlocked(rule && m_editor->changes().isEmpty() ? tr("Nothing is changed.") : none);
    m_reset->setBlocked(rule && rule->value("isDefault"_L1).toBool() ? tr("It is as delivered.") : none);
    m_editor->setReadOnly(!rule);
}

void RulesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_tested && m_table.find(m_shown))
        backTest();
}

void RulesTab::backTest()
{
    m_tested = true;
    const QJsonObject rule = m_editor->rule();
    const bool changed = !m_editor->changes().isEmpty();
    QJsonObject body{{u"days"_s, kTestDays}};
    body.insert(u"rule"_s, changed ? QJsonValue(rule) : QJsonValue(QString::fromUtf8(m_shown)));
    m_context.source.ask({.verb = "POST", .path = u"/api/alert-rules/back-test"_s, .body = body}, this,
                         [this, rule, round = ++m_round](const Result<Answer> &answer) {
                             if (round != m_round)
                                 return;
                             if (answer)
                                 return showTest(answer->json.object(), rule);
                             m_verdict->setText(plainText(answer.error().message + u' ' + answer.error().fix));
                             m_verdict->setAccessibleName(m_verdict->text());
                         });
}

void RulesTab::showTest(const QJsonObject &test, const QJsonObject &rule)
{
    const int fired = test.value("wouldHaveFired"_L1).toInt();
    const int days = test.value("days"_L1).toInt();
    const QString text = backTestText(test);
    m_verdict->setText(text);
    m_verdict->setAccessibleName(text);
    const QString unit = rule.value("unit"_L1).toString();
    TimePicture picture;
    picture.to = m_context.clock.now();
    picture.from = picture.to - std::chrono::hours(24 * std::max(days, 1));
    TimeCurve curve;
    curve.name = tr("peak while firing");
    curve.tone = TimeCurve::Tone::Critical;
    curve.area = true;
    for (const QJsonValue &value : test.value("episodes"_L1).toArray()) {
        const double from = sortTime(value["from"_L1]);
        const double to = sortTime(value["to"_L1]);
        const double peak = value["peak"_L1].toDouble();
        curve.points << QPointF(from, 0) << QPointF(from, peak) << QPointF(to, peak) << QPointF(to, 0);
    }
    if (!curve.points.isEmpty())
        picture.curves << curve;
    for (const auto &[key, severity] : {std::pair("warning"_L1, Severity::Warning), std::pair("critical"_L1, Severity::Critical)})
        if (const QJsonObject condition = rule.value(key).toObject(); !condition.isEmpty())
            picture.levels << TimeLevel{condition.begin()->toDouble(), conditionText(condition, unit), severity};
    m_chart->show(picture);
    m_chart->setVisible(fired > 0);
}

void RulesTab::put(const QString &id, const QJsonObject &body, const QString &done, const std::function<void(Result<QString>)> &said)
{
    m_context.source.ask({.verb = "PUT", .path = u"/api/alert-rules/"_s + id, .body = body}, this, [done, said](const Result<Answer> &answer) {
        said(answer ? Result<QString>(done) : tl::unexpected(answer.error()));
    });
}

void RulesTab::save()
{
    const QString id = QString::fromUtf8(m_shown);
    const QJsonObject *rule = m_table.find(m_shown);
    if (!rule)
        return;
    const QJsonObject before = wayBack(*rule);
    const QString title = rule->value("title"_L1).toString();
    Danger danger;
    //: %1 is the name of a rule.
    danger.title = tr("Change the rule \"%1\"?").arg(title);
    danger.effect = m_verdict->text();
    danger.verb = tr("Save rule");
    danger.wantsReason = true;
    danger.act = [this, id, changes = m_editor->changes(), title](const QString &reason, const Danger::Said &said) {
        QJsonObject body = changes;
        if (!reason.isEmpty())
            body.insert(u"reason"_s, reason);
        m_shown.clear();
        put(id, body, tr("Changed the rule \"%1\".").arg(title), said);
    };
    danger.undo = [this, id, before, title](const Danger::Said &said) {
        m_shown.clear();
        put(id, before, tr("The rule \"%1\" is as before.").arg(title), said);
    };
    m_context.strip.ask(danger);
}

void RulesTab::reset()
{
    const QString id = QString::fromUtf8(m_shown);
    const QJsonObject *rule = m_table.find(m_shown);
    if (!rule)
        return;
    const QJsonObject before = numbersOf(*rule);
    Danger danger;
    danger.effect = tr("The numbers of the runbook count again.");
    danger.verb = m_reset->text();
    danger.act = [this, id](const QString &, const Danger::Said &said) {
        m_shown.clear();
        put(id, {{u"rule"_s, QJsonValue::Null}}, tr("The rule is as delivered."), said);
    };
    danger.undo = [this, id, before](const Danger::Said &said) {
        m_shown.clear();
        put(id, before, tr("The rule is as before."), said);
    };
    m_context.strip.doNow(danger);
}

bool RulesTab::select(const QString &rule) { return m_list->select(rule.toUtf8()); }
void RulesTab::focusSearch() { m_list->focusSearch(); }
QList<QAction *> RulesTab::actions() const { return {m_test, m_save, m_reset}; }
QString RulesTab::verdict() const { return m_verdict->text(); }

} // namespace freeagent::console
