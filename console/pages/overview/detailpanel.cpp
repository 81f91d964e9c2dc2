// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/detailpanel.h"

#include "console/farm/spokentime.h"
#include "console/models/buildsmodel.h"
#include "console/models/buildtexts.h"
#include "console/models/plaintext.h"
#include "console/pages/overview/buildactions.h"
#include "console/pages/overview/livelog.h"
#include "console/widgets/logview.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/pill.h"
#include "console/widgets/severitytokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString factsOf(const api::BuildItem &build, Time now)
{
    QStringList facts{platformText(build.platform), timeText(build, now)};
    if (!build.workerName.isEmpty())
        //: %1 is the name of a worker.
        facts << DetailPanel::tr("on %1").arg(plainText(build.workerName));
    if (build.attempts > 1)
        facts << DetailPanel::tr("attempt %1").arg(build.attempts);
    //: %1 is a time of day.
    facts << DetailPanel::tr("submitted %1").arg(spokenTime(build.submittedAt, now));
    if (!build.retryOf.isEmpty())
        //: %1 is the id of another build.
        facts << DetailPanel::tr("retry of %1").arg(build.retryOf.text().left(10));
    return facts.join(u" · "_s);
}
} // namespace

DetailPanel::DetailPanel(const PageContext &context, const BuildsModel &builds, const BuildActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_builds(builds)
    , m_state(new Pill)
    , m_heading(new QLabel)
    , m_facts(new QLabel)
    , m_notice(new Notice)
    , m_log(new LiveLog(context))
{
    setAccessibleName(tr("Selected build"));
    for (QLabel *label : {m_heading, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    auto *panel = new Panel(tr("Selected build"));
    addButtons(panel, actions);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    line->addWidget(m_state);
    line->addWidget(m_heading, 1);
    panel->body()->setSpacing(em(this, 0.3));
    panel->body()->addLayout(line);
    m_facts->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    panel->body()->addWidget(m_facts);
    panel->body()->addWidget(m_notice);
    panel->body()->addWidget(m_log, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    showBuild({});
    refresh();
}

void DetailPanel::addButtons(Panel *panel, const BuildActions &actions)
{
    for (QAction *action : {actions.retryAction(), actions.cancelAction(), actions.downloadAction(), actions.copyIdAction()}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(action == actions.copyIdAction() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setIconSize(QSize(em(this, 0.95), em(this, 0.95)));
        button->setAccessibleName(action->text());
        panel->head()->addWidget(button);
    }
}

void DetailPanel::showBuild(const BuildId &build)
{
    if (build == m_build)
        return;
    m_build = build;
    m_log->follow(build);
    refresh();
}

void DetailPanel::refresh()
{
    const int row = m_builds.rowOf(m_build);
    m_state->setVisible(row >= 0);
    if (row < 0) {
        m_heading->setText(tr("No build chosen"));
        m_heading->setAccessibleName(m_heading->text());
        m_facts->clear();
        m_facts->setAccessibleName(tr("No facts"));
        return m_notice->show(Severity::Neutral, {});
    }
    const api::BuildItem &build = m_builds.row(row);
    m_state->show(stateSeverity(build), stateText(build));
    m_heading->setText(build.project.isEmpty() ? build.id.text() : u"%1  %2"_s.arg(plainText(build.project), build.id.text()));
    m_heading->setAccessibleName(m_heading->text());
    m_facts->setText(factsOf(build, m_builds.now()));
    m_facts->setAccessibleName(m_facts->text());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_facts->setPalette(quiet);
    if (build.waitReason)
        m_notice->show(Severity::Waiting, plainText(build.waitReason->message), plainText(build.waitReason->fix));
    else if (build.hasFailed())
        m_notice->show(Severity::Critical, plainText(build.errorMessage),
                       tr("Read the end of the log. Retry builds it again from the same source."));
    else
        m_notice->show(Severity::Neutral, {});
}

void DetailPanel::focusLog() { m_log->view()->setFocus(); }
bool DetailPanel::hasLog() const { return m_builds.rowCount() == 0 || m_log->model().rowCount() > 0; }

} // namespace freeagent::console
