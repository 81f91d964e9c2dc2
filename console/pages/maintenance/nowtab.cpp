// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/nowtab.h"

#include "console/farm/farmstate.h"
#include "console/farm/resource.h"
#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"
#include "console/pages/maintenance/maintenanceactions.h"
#include "console/pages/maintenance/maintenancetexts.h"
#include "console/pages/maintenance/pipeline.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/pill.h"
#include "console/widgets/resourceline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QList<JsonColumn> buildColumns(const FarmState &state)
{
    return {{.title = NowTab::tr("Build"),
             .text = [&state](const QJsonObject &row, Time) {
                 const QString id = row.value("buildId"_L1).toString();
                 const api::BuildItem *build = state.build({id.toLatin1()});
                 return build && !build->project.isEmpty() ? build->project : id;
             },
             .characters = 0,
             .toolTip = [](const QJsonObject &row, Time) { return row.value("buildId"_L1).toString(); }},
            {.title = NowTab::tr("Worker"), .text = [](const QJsonObject &row, Time) { return row.value("workerName"_L1).toString(); }, .characters = 14},
            {.title = NowTab::tr("Expected end"),
             .text = [](const QJsonObject &row, Time now) { return agoOf(row.value("etaAt"_L1), now); },
             .characters = 16,
             .sortKey = [](const QJsonObject &row) { return sortTime(row.value("etaAt"_L1)); },
             .toolTip = [](const QJsonObject &row, Time now) { return timeOf(row.value("etaAt"_L1), now); }}};
}

QLabel *strong(QLabel *label)
{
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}
} // namespace

NowTab::NowTab(const PageContext &context, const Sources &sources, MaintenanceActions *actions)
    : m_context(context)
    , m_from(sources)
    , m_actions(actions)
    , m_table(u"buildId"_s, buildColumns(context.state))
    , m_builds(new ListView(m_table, tr("Running builds")))
    , m_pill(new Pill)
    , m_sentence(strong(wordsLabel()))
    , m_told(wordsLabel())
    , m_next(wordsLabel())
    , m_runTitle(wordsLabel())
    , m_pipeline(new Pipeline)
    , m_drainSentence(wordsLabel())
    , m_progress(new QProgressBar)
{
    setAccessibleName(tr("Now"));
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeRun());
    split->addWidget(makeDrain());
    split->setSizes({1'100, 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeState());
    layout->addWidget(split, 1);
    connect(m_from.state, &Resource::changed, this, &NowTab::showState);
    connect(m_from.next, &Resource::changed, this, &NowTab::showState);
    connect(m_from.run, &Resource::changed, this, &NowTab::showRun);
    connect(m_from.drain, &Resource::changed, this, &NowTab::showDrain);
    connect(m_builds, &ListView::activated, this, [this](const QByteArray &build) { Q_EMIT linkWanted(u"build/"_s + QString::fromLatin1(build)); });
}

QWidget *NowTab::makeState()
{
    auto *panel = new Panel(tr("Submissions"));
    m_pill->show(Severity::Unknown, tr("not known"));
    panel->head()->addWidget(m_pill);
    addButtons(panel->head(), m_actions->doors());
    panel->body()->addWidget(new ResourceNotice(*m_from.state, m_context.clock, tr("The state")));
    for (QLabel *label : {m_sentence, m_told, m_next}) {
        label->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
        panel->body()->addWidget(label);
        sayOrHide(label, {});
    }
    return panel;
}

QWidget *NowTab::makeRun()
{
    auto *panel = new Panel(tr("Maintenance"));
    addButtons(panel->head(), m_actions->run());
    panel->body()->addWidget(new ResourceNotice(*m_from.run, m_context.clock, tr("The maintenance")));
    m_runTitle->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    panel->body()->addWidget(m_runTitle);
    sayOrHide(m_runTitle, {});
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Steps"));
    scroll->setWidget(m_pipeline);
    scroll->viewport()->setAutoFillBackground(false);
    m_pipeline->setAutoFillBackground(false);
    panel->body()->addWidget(scroll, 1);
    return panel;
}

QWidget *NowTab::makeDrain()
{
    auto *panel = new Panel(tr("What still runs"));
    m_builds->searchField()->hide();
    addButtons(panel->head(), m_actions->drain());
    panel->body()->addWidget(new ResourceNotice(*m_from.drain, m_context.clock, tr("The running builds")));
    m_drainSentence->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    panel->body()->addWidget(m_drainSentence);
    sayOrHide(m_drainSentence, {});
    m_progress->setAccessibleName(tr("Builds that have ended since the drain began"));
    m_progress->hide();
    panel->body()->addWidget(m_progress);
    panel->body()->addWidget(m_builds, 1);
    m_builds->setEmptyText(tr("Nothing runs."));
    m_builds->sortBy(2, Qt::AscendingOrder);
    return panel;
}

void NowTab::showState()
{
    if (!m_from.state->hasData())
        return;
    const QJsonObject state = m_from.state->data().value("maintenance"_L1).toObject();
    const Time now = m_context.clock.now();
    const bool closed = state.value("enabled"_L1).toBool();
    const bool hold = state.value("hold"_L1).toBool();
    m_pill->show(closed ? Severity::Busy : Severity::Good, !closed ? tr("Open") : hold ? tr("Holding") : tr("Closed"));
    sayOrHide(m_sentence, stateSentence(state, now));
    sayOrHide(m_told, closed && !hold ? tr("Who submits is told (HTTP 503): %1").arg(state.value("message"_L1).toString()) : QString());
    const QJsonObject next = m_from.next->list("occurrences"_L1).first().toObject();
    //: %1 is the name of a window, %2 a time in UTC, %3 "in 3 d 4 h".
    sayOrHide(m_next, next.isEmpty() ? tr("No maintenance is planned.")
                               : tr("Next: %1, %2 UTC, %3").arg(next.value("name"_L1).toString(), utcText(next.value("startAt"_L1)), agoOf(next.value("startAt"_L1), now)));
    m_actions->setState(state);
}

void NowTab::showRun()
{
    const QJsonObject run = m_from.run->data().value("run"_L1).toObject();
    const Time now = m_context.clock.now();
    m_actions->setRun(run);
    m_pipeline->show(run, now);
    if (run.isEmpty())
        return sayOrHide(m_runTitle, tr("There was no maintenance yet. It takes these steps, and waits for somebody where one fails."));
    const QString by = run.value("by"_L1).toString();
    const QString began = timeOf(run.value("startedAt"_L1), now);
    if (!isOpenRun(run)) {
        //: %1 and %2 are times, %3 is who began it.
        const QString text = run.value("state"_L1).toString() == "aborted"_L1 ? tr("The last one was aborted: %1 to %2, by %3.") : tr("The last one: %1 to %2, by %3.");
        return sayOrHide(m_runTitle, text.arg(began, timeOf(run.value("endedAt"_L1), now), by));
    }
    //: %1 is a time, %2 who began it.
    QStringList said{tr("Since %1, by %2.").arg(began, by)};
    if (run.value("state"_L1).toString() == "failed"_L1)
        said << tr("It waits for somebody: try the step again, leave it out, or abort.");
    if (const QJsonValue end = run.value("endsAt"_L1); end.isString())
        said << (run.value("overran"_L1).toBool() ? tr("It should have ended at %1.") : tr("It is to end at %1.")).arg(timeOf(end, now));
    if (const int extensions = run.value("extensions"_L1).toInt())
        said << tr("Extended %n time(s).", nullptr, extensions);
    sayOrHide(m_runTitle, said.join(u' '));
}

void NowTab::showDrain()
{
    const QJsonObject drain = m_from.drain->data();
    const Time now = m_context.clock.now();
    const bool draining = drain.value("draining"_L1).toBool();
    const int active = int(m_from.drain->list("active"_L1).size());
    m_actions->setDrain(drain);
    m_table.setNow(now);
    m_table.setRows(m_from.drain->list("active"_L1));
    m_mostActive = draining ? std::max(m_mostActive, active) : 0;
    m_progress->setVisible(draining && m_mostActive > 0);
    m_progress->setRange(0, std::max(1, m_mostActive));
    m_progress->setValue(m_mostActive - active);
    //: Of the builds that ran when the drain began.
    m_progress->setFormat(tr("%1 of %2 have ended").arg(m_mostActive - active).arg(m_mostActive));
    QStringList said{active ? tr("%n build(s) run.", nullptr, active) : tr("Nothing runs.")};
    if (const auto eta = jsonTime(drain.value("etaAt"_L1)); active && eta && *eta > now)
        //: %1 is a time, %2 how long until then.
        said << tr("The last is expected to end at %1, in %2.").arg(spokenTime(*eta, now), spokenDuration(*eta - now));
    said << (draining ? tr("Nothing new is started.") : tr("Builds are started as usual."));
    if (const QJsonValue deadline = drain.value("deadlineAt"_L1); draining && deadline.isString())
        //: %1 is a time, %2 what becomes of the builds then.
        said << tr("At %1 %2.").arg(timeOf(deadline, now), atDeadlineText(drain.value("atDeadline"_L1).toString()));
    if (drain.value("overdue"_L1).toBool())
        said << tr("The deadline has passed.");
    sayOrHide(m_drainSentence, said.join(u' '));
}

void NowTab::tick()
{
    showState();
    if (isOpenRun(m_from.run->data().value("run"_L1).toObject()))
        showRun();
    if (m_from.drain->hasData())
        showDrain();
}

void NowTab::focusSearch() { m_builds->table()->setFocus(); }

} // namespace freeagent::console
