// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/workers/rollingpanel.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/pages/workers/workertexts.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Step {
    const char *state;
    const char *sign; ///< what goes before the name
    const char *word;
};
constexpr std::array kSteps{Step{"waiting", "○", QT_TRANSLATE_NOOP("freeagent::console::RollingPanel", "waits")},
                            Step{"draining", "◔", QT_TRANSLATE_NOOP("freeagent::console::RollingPanel", "finishes its builds")},
                            Step{"asked", "◑", QT_TRANSLATE_NOOP("freeagent::console::RollingPanel", "is asked")},
                            Step{"trial", "◕", QT_TRANSLATE_NOOP("freeagent::console::RollingPanel", "builds a trial")},
                            Step{"done", "●", QT_TRANSLATE_NOOP("freeagent::console::RollingPanel", "done")},
                            Step{"failed", "✕", QT_TRANSLATE_NOOP("freeagent::console::RollingPanel", "failed")},
                            Step{"skipped", "–", QT_TRANSLATE_NOOP("freeagent::console::RollingPanel", "left out")}};

QString stepOf(const QJsonObject &worker)
{
    const QByteArray state = worker.value("state"_L1).toString().toLatin1();
    for (const Step &step : kSteps)
        if (state == step.state)
            return QString::fromUtf8(step.sign) + u' ' + worker.value("name"_L1).toString() + u' ' + RollingPanel::tr(step.word);
    return worker.value("name"_L1).toString();
}

QString stateText(const QString &state)
{
    if (state == "done"_L1)
        return RollingPanel::tr("done");
    if (state == "failed"_L1)
        return RollingPanel::tr("stopped by a failure");
    return state == "cancelled"_L1 ? RollingPanel::tr("cancelled") : RollingPanel::tr("goes on");
}

void say(QLabel *label, const QString &text)
{
    label->setText(plainText(text));
    label->setAccessibleName(text.isEmpty() ? RollingPanel::tr("Nothing more") : label->text());
    label->setVisible(!text.isEmpty());
}
} // namespace

RollingPanel::RollingPanel(const PageContext &context, Resource *run, QWidget *page)
    : m_context(context)
    , m_resource(run)
    , m_title(new QLabel)
    , m_steps(new QLabel)
    , m_evidence(new QLabel)
    , m_cancel(new GatedAction(context.rights, Level::Operator, tr("Stop rolling update"), u"cancel"_s, tr("What has begun is finished, nothing more begins"), page))
{
    setAccessibleName(tr("Rolling update"));
    auto *panel = new Panel(tr("Rolling update"));
    panel->head()->addWidget(headButton(m_cancel));
    for (QLabel *label : {m_title, m_steps, m_evidence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
        say(label, {});
        panel->body()->addWidget(label);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    connect(run, &Resource::changed, this, &RollingPanel::take);
    connect(m_cancel, &QAction::triggered, this, [this] {
        m_context.source.ask({.verb = "DELETE", .path = u"/api/workers/rolling-update"_s}, this, [this](const Result<Answer> &answer) {
            Q_EMIT noted(answer ? tr("Stopped the rolling update.") : answer.error().message + u' ' + answer.error().fix);
            m_resource->refresh();
        });
    });
    take();
}

void RollingPanel::take()
{
    const QJsonObject run = m_resource->data().value("run"_L1).toObject();
    const bool running = run.value("state"_L1).toString() == "running"_L1;
    m_cancel->setBlocked(running ? QString() : tr("No rolling update goes on."));
    setVisible(!run.isEmpty());
    if (run.isEmpty())
        return;
    const Time now = m_context.clock.now();
    QStringList steps;
    QStringList evidence;
    for (const QJsonValue &value : run.value("workers"_L1).toArray()) {
        steps << stepOf(value.toObject());
        if (const QString text = value["evidence"_L1].toString(); !text.isEmpty())
            evidence << value["name"_L1].toString() + u": "_s + text;
    }
    //: %1 is what is done ("update"), %2 how it goes, %3 when it began, %4 by whom.
    say(m_title, tr("%1, %2; began %3 by %4").arg(requestText(run.value("kind"_L1).toString()), stateText(run.value("state"_L1).toString()), timeOf(run.value("startedAt"_L1), now),
                                                  run.value("by"_L1).toString()));
    say(m_steps, steps.join(u"   "_s));
    say(m_evidence, evidence.join(u" · "_s));
}

QAction *RollingPanel::cancelAction() const { return m_cancel; }

} // namespace freeagent::console
