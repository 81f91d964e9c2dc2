// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/builddetail.h"

#include "console/farm/resource.h"
#include "console/farm/spokentime.h"
#include "console/models/buildtexts.h"
#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/pages/builds/buildlog.h"
#include "console/pages/builds/buildtable.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/pill.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString failureOf(const QJsonValue &failure)
{
    const auto known = failureClassFrom(failure["class"_L1].toString().toLatin1());
    return known ? failureText(*known) : QString();
}

QList<JsonColumn> attemptColumns()
{
    return {{.title = u"#"_s, .text = [](const QJsonObject &row, Time) { return numberOf(row.value("number"_L1)); }, .characters = 4, .sortKey = [](const QJsonObject &row) { return row.value("number"_L1).toInt(); }},
            {.title = BuildDetail::tr("Worker"), .text = [](const QJsonObject &row, Time) { return row.value("workerName"_L1).toString(); }, .characters = 12},
            {.title = BuildDetail::tr("Began"), .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("assignedAt"_L1), now); }, .characters = 11},
            {.title = BuildDetail::tr("Took"),
             .text = [](const QJsonObject &row, Time now) {
                 const auto from = jsonTime(row.value("assignedAt"_L1));
                 return from ? spokenDuration(jsonTime(row.value("endedAt"_L1)).value_or(now) - *from) : u"–"_s;
             },
             .characters = 11},
            {.title = BuildDetail::tr("End"),
             .text = [](const QJsonObject &row, Time) { return row.value("end"_L1).toString().replace(u'_', u' '); },
             .characters = 13,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 const QString end = row.value("end"_L1).toString();
                 return end == "completed"_L1 ? Severity::Good : end == "running"_L1 ? Severity::Busy : end == "cancelled"_L1 ? Severity::Neutral : Severity::Critical;
             }},
            {.title = BuildDetail::tr("Whose"), .text = [](const QJsonObject &row, Time) { return failureOf(row.value("failure"_L1)); }, .characters = 12},
            {.title = BuildDetail::tr("Error"), .text = [](const QJsonObject &row, Time) { return row.value("error"_L1).toString(); }, .characters = 0}};
}

void say(QLabel *label, const QString &text, const QString &nothing)
{
    label->setText(plainText(text));
    label->setAccessibleName(text.isEmpty() ? nothing : label->text());
    label->setVisible(!text.isEmpty());
}
} // namespace

BuildDetail::BuildDetail(const PageContext &context, const QList<QAction *> &buttons, QWidget *page)
    : m_context(context)
    , m_resource(new Resource(context.source, context.clock, {}, {}, this))
    , m_pill(new Pill)
    , m_title(new QLabel)
    , m_facts(new QLabel)
    , m_why(new Notice)
    , m_tabs(new QTabWidget)
    , m_log(new BuildLog(context, page))
    , m_attempts(u"number"_s, attemptColumns())
    , m_attemptList(new ListView(m_attempts, tr("Attempts")))
{
    setAccessibleName(tr("Selected build"));
    auto *panel = new Panel(tr("Selected build"));
    addButtons(panel->head(), buttons);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_pill, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    m_facts->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Selected build"));
    m_tabs->tabBar()->setAccessibleName(tr("Log or attempts"));
    m_tabs->addTab(m_log, tr("Log"));
    m_tabs->addTab(m_attemptList, tr("Attempts"));
    m_attemptList->searchField()->hide();
    m_attemptList->setEmptyText(tr("Nobody has tried it yet."));
    m_attemptList->sortBy(0, Qt::AscendingOrder);
    panel->body()->addLayout(head);
    panel->body()->addWidget(m_facts);
    panel->body()->addWidget(m_why);
    panel->body()->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    connect(m_resource, &Resource::changed, this, &BuildDetail::take);
    m_pill->hide();
    show({});
}

void BuildDetail::show(const api::BuildItem &build)
{
    const bool other = build.id != m_build.id;
    const bool moved = build.status != m_build.status || build.attempts != m_build.attempts;
    m_build = build;
    if (other) {
        m_attempts.setRows({});
        m_resource->setPath(build.id.isEmpty() ? QString() : u"/api/builds/"_s + build.id.text());
        m_resource->setActive(!build.id.isEmpty());
        m_log->follow(build.id);
    } else if (moved) {
        refresh();
    }
    showFacts();
}

void BuildDetail::refresh()
{
    if (m_resource->isActive())
        m_resource->refresh();
}

void BuildDetail::take()
{
    m_attempts.setNow(m_context.clock.now());
    m_attempts.setRows(m_resource->list("history"_L1));
    showFacts();
}

void BuildDetail::showFacts()
{
    const bool any = !m_build.id.isEmpty();
    const Time now = m_context.clock.now();
    m_pill->setVisible(any);
    if (any)
        m_pill->show(stateSeverity(m_build), stateText(m_build));
    say(m_title, any ? QString((m_build.project.isEmpty() ? tr("No name") : m_build.project) + u"  "_s + m_build.id.text()) : QString(), tr("No build chosen"));
    QStringList facts;
    const QJsonObject more = m_resource->data().value("id"_L1).toString() == m_build.id.text() ? m_resource->data() : QJsonObject();
    if (any) {
        facts << platformText(m_build.platform) << timeText(m_build, now);
        if (!m_build.workerName.isEmpty())
            //: %1 is a worker.
            facts << tr("on %1").arg(m_build.workerName);
        //: %1 is a time.
        facts << tr("submitted %1").arg(spokenTime(m_build.submittedAt, now));
        if (const QString branch = more.value("branch"_L1).toString(); !branch.isEmpty())
            facts << tr("branch %1").arg(branch);
        if (m_build.priority)
            facts << tr("priority %1").arg(m_build.priority);
        if (more.value("pinned"_L1).toBool())
            facts << tr("pinned");
        if (!m_build.retryOf.isEmpty())
            facts << tr("repeats %1").arg(m_build.retryOf.text());
    }
    say(m_facts, facts.join(u" · "_s), tr("Nothing known"));
    if (m_build.waitReason)
        m_why->show(Severity::Waiting, plainText(m_build.waitReason->message), plainText(m_build.waitReason->fix));
    else if (m_build.hasFailed()) {
        const QJsonValue failure = more.value("failure"_L1);
        const QString whose = failureOf(failure);
        const QString evidence = failure["evidence"_L1].toString();
        //: %1 is whose failure it was ("project"), %2 by what one sees it.
        m_why->show(Severity::Critical, plainText(m_build.errorMessage.isEmpty() ? tr("It failed without a word.") : m_build.errorMessage),
                    whose.isEmpty() ? QString() : plainText(tr("Whose: %1. %2").arg(whose, evidence)));
    } else
        m_why->show(Severity::Neutral, {});
}

void BuildDetail::showLog()
{
    m_tabs->setCurrentWidget(m_log);
    m_log->focusSearch();
}

} // namespace freeagent::console
