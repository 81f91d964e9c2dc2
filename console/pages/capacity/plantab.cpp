// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/capacity/plantab.h"

#include "console/charts/timechart.h"
#include "console/farm/resource.h"
#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"
#include "console/pages/capacity/capacitytexts.h"
#include "console/pages/capacity/planform.h"
#include "console/widgets/gatedaction.h"
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
const QString &shownId()
{
    static const QString kShown = u"shown"_s;
    return kShown;
}

QString waitText(const QJsonValue &ms) { return ms.isDouble() ? spokenDuration(Millis(qint64(ms.toDouble()))) : u"–"_s; }

QList<JsonColumn> columns()
{
    const auto number = [](const QString &title, QLatin1StringView key, QString (*text)(const QJsonValue &)) {
        return JsonColumn{.title = title,
                          .text = [key, text](const QJsonObject &row, Time) { return text(row.value(key)); },
                          .characters = 14,
                          .sortKey = [key](const QJsonObject &row) { return row.value(key).toDouble(-1); },
                          .right = true};
    };
    return {{.title = PlanTab::tr("Verdict"),
             .text = [](const QJsonObject &row, Time) { return row.value("verdict"_L1).toString(); },
             .characters = 22,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return Severity(row.value("severity"_L1).toInt()); }},
            {.title = PlanTab::tr("Scenario"),
             .text = [](const QJsonObject &row, Time) { return row.value("scenario"_L1).toString(); },
             .characters = 0,
             .sortKey = [](const QJsonObject &row) { return row.value("order"_L1).toInt(); }},
            number(PlanTab::tr("Workers"), "workers"_L1, [](const QJsonValue &value) { return numberOf(value); }),
            number(PlanTab::tr("Wait, 95 of 100"), "waitP95Ms"_L1, waitText),
            number(PlanTab::tr("Busy"), "utilisation"_L1, [](const QJsonValue &value) { return percentOf(value, 0); }),
            number(PlanTab::tr("Hours above 10"), "hoursAbove10"_L1, [](const QJsonValue &value) { return numberOf(value, 1); }),
            number(PlanTab::tr("Hours above 20"), "hoursAbove20"_L1, [](const QJsonValue &value) { return numberOf(value, 1); })};
}
} // namespace

PlanTab::PlanTab(const PageContext &context, Resource *plan, QWidget *page)
    : m_context(context)
    , m_plan(plan)
    , m_form(new PlanForm)
    , m_keep(new GatedAction(context.rights, Level::Viewer, tr("Keep for comparison"), u"pin"_s, tr("Stays in the list below while you change the question"), page))
    , m_forget(new GatedAction(context.rights, Level::Viewer, tr("Forget kept ones"), u"cancel"_s, tr("Only what is shown stays in the list"), page))
    , m_pill(new Pill)
    , m_recommended(wordsLabel())
    , m_figures(wordsLabel())
    , m_advice(wordsLabel())
    , m_chart(new TimeChart(tr("Simulated queue of a week")))
    , m_table(u"id"_s, columns())
    , m_list(new ListView(m_table, tr("Scenarios")))
{
    setAccessibleName(tr("Plan"));
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makeWeek());
    split->addWidget(makeScenarios());
    split->setSizes({650, 350});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeQuestion());
    layout->addWidget(split, 1);
    addExport(m_chart, tr("capacity"), [this] { return m_chart->figures(); }, context.prompts, [this](const QString &text) { Q_EMIT noted(text); });
    connect(m_plan, &Resource::changed, this, &PlanTab::take);
    connect(m_form, &PlanForm::changed, this, [this] { m_plan->setPath(m_plan->path(), m_form->query()); });
    connect(m_keep, &QAction::triggered, this, &PlanTab::keepScenario);
    connect(m_forget, &QAction::triggered, this, [this] {
        m_kept = {};
        showScenarios();
    });
    m_keep->setBlocked(tr("Nothing is known yet."));
    m_forget->setBlocked(tr("Nothing is kept."));
}

QWidget *PlanTab::makeQuestion()
{
    auto *panel = new Panel(tr("What if"));
    m_pill->show(Severity::Unknown, tr("Not known"));
    panel->head()->addWidget(m_pill);
    addButtons(panel->head(), m_form->presets());
    panel->body()->addWidget(new ResourceNotice(*m_plan, m_context.clock, tr("The plan")));
    panel->body()->addWidget(m_form);
    QFont strong = m_recommended->font();
    strong.setBold(true);
    m_recommended->setFont(strong);
    for (QLabel *label : {m_recommended, m_figures, m_advice}) {
        label->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
        panel->body()->addWidget(label);
        sayOrHide(label, {});
    }
    return panel;
}

QWidget *PlanTab::makeWeek()
{
    auto *panel = new Panel(tr("Queue of a week as simulated"));
    panel->body()->addWidget(m_chart, 1);
    return panel;
}

QWidget *PlanTab::makeScenarios()
{
    auto *panel = new Panel(tr("Scenarios"));
    addButtons(panel->head(), {m_keep, m_forget});
    m_list->searchField()->hide();
    m_list->sortBy(1, Qt::AscendingOrder);
    panel->body()->addWidget(m_list, 1);
    return panel;
}

void PlanTab::take()
{
    const QJsonObject plan = m_plan->data();
    const QJsonObject simulation = plan.value("simulation"_L1).toObject();
    m_pill->show(planSeverity(plan), planVerdict(plan));
    const QJsonObject recommended = plan.value("recommended"_L1).toObject();
    const QString why = recommended.value("why"_L1).toString();
    sayOrHide(m_recommended, recommended.value("workers"_L1).isDouble() ? tr("Advised: %n worker(s).", nullptr, recommended.value("workers"_L1).toInt()) + u' ' + why : why);
    QStringList figures;
    if (!simulation.isEmpty())
        //: %1 is a number of workers, %2 a percentage, %3 a time.
        figures << tr("With %1 workers, busy for %2 of the time, 95 of 100 builds wait less than %3.")
                       .arg(numberOf(simulation.value("workers"_L1)), percentOf(simulation.value("utilisation"_L1), 0), waitText(simulation.value("waitP95Ms"_L1)));
    if (const QJsonObject measured = plan.value("measured"_L1).toObject(); !measured.isEmpty())
        //: %1 is a number, %2 a percentage, %3 a time.
        figures << tr("Measured: %1 builds a day, %2 of them iOS, %3 each.")
                       .arg(numberOf(measured.value("buildsPerDay"_L1)), percentOf(measured.value("iosShare"_L1), 0), waitText(measured.value("meanRunMs"_L1)));
    if (const QJsonObject rule = plan.value("ruleOfThumb"_L1).toObject(); rule.value("workers"_L1).isDouble())
        //: %1 is a number of workers, %2 a number of builds.
        figures << tr("The rule of thumb says %1 (%2 builds a day each).").arg(numberOf(rule.value("workers"_L1)), numberOf(rule.value("buildsPerWorkerDay"_L1)));
    sayOrHide(m_figures, figures.join(u' '));
    QStringList advice;
    for (const QJsonValue &one : plan.value("advice"_L1).toArray())
        advice << one["text"_L1].toString();
    sayOrHide(m_advice, advice.join(u" · "_s));
    m_chart->show(planPicture(plan, m_context.clock.now()));
    m_keep->setBlocked(simulation.isEmpty() ? tr("Nothing is simulated: too little is known.") : QString());
    showScenarios();
}

void PlanTab::keepScenario()
{
    QJsonObject row = scenarioOf(m_plan->data(), m_form->text());
    row.insert(u"id"_s, QString::number(++m_made));
    row.insert(u"order"_s, m_made);
    m_kept.append(row);
    showScenarios();
    Q_EMIT noted(tr("Kept: %1").arg(m_form->text()));
}

void PlanTab::showScenarios()
{
    //: The question as it stands, as against those that were kept.
    QJsonObject shown = scenarioOf(m_plan->data(), tr("Shown: %1").arg(m_form->text()));
    shown.insert(u"id"_s, shownId());
    shown.insert(u"order"_s, 0);
    QJsonArray rows{shown};
    for (const QJsonValue &row : std::as_const(m_kept))
        rows.append(row);
    m_table.setRows(rows);
    m_forget->setBlocked(m_kept.isEmpty() ? tr("Nothing is kept.") : QString());
}

QList<QAction *> PlanTab::actions() const { return m_form->presets() + QList<QAction *>{m_keep, m_forget}; }
void PlanTab::focusSearch() { m_form->setFocus(); }

} // namespace freeagent::console
