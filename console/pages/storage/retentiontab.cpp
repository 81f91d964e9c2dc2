// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/storage/retentiontab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/pages/storage/cleanuppanel.h"
#include "console/pages/storage/policyform.h"
#include "console/pages/storage/storagetexts.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kTypingMs = 400; ///< asked for when somebody stops typing
}

RetentionTab::RetentionTab(const PageContext &context, Resource *retention, QWidget *page)
    : m_context(context)
    , m_retention(retention)
    , m_form(new PolicyForm)
    , m_cleanup(new CleanupPanel(context, page))
    , m_now(wordsLabel())
    , m_verdict(wordsLabel())
    , m_save(new GatedAction(context.rights, Level::Operator, tr("Save policy…"), u"save"_s, tr("From the next clean-up on files go by these numbers"), page))
    , m_revert(new GatedAction(context.rights, Level::Viewer, tr("Discard what is typed"), u"undo"_s, tr("Shows the policy as it is"), page))
    , m_delivered(new GatedAction(context.rights, Level::Viewer, tr("As delivered"), u"restart"_s, tr("Fills in the numbers that the farm comes with; saves nothing"), page))
{
    arrange();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingMs);
    connect(&m_soon, &QTimer::timeout, this, &RetentionTab::preview);
    connect(m_retention, &Resource::changed, this, &RetentionTab::take);
    connect(m_form, &PolicyForm::edited, this, &RetentionTab::update);
    connect(m_save, &QAction::triggered, this, &RetentionTab::save);
    connect(m_revert, &QAction::triggered, this, [this] { m_form->show(m_retention->data().value("policy"_L1).toObject()); });
    connect(m_delivered, &QAction::triggered, this, [this] {
        const QJsonObject numbers = PolicyForm::delivered();
        for (auto it = numbers.begin(); it != numbers.end(); ++it)
            m_form->field(it.key())->setValue(it->toInt());
    });
    connect(&context.rights, &Rights::changed, this, &RetentionTab::update);
    update();
}

void RetentionTab::arrange()
{
    setAccessibleName(tr("Retention and cleanup"));
    auto *panel = new Panel(tr("How long files stay"));
    auto *buttons = new QHBoxLayout;
    for (QAction *action : {m_save, m_revert, m_delivered})
        buttons->addWidget(headButton(action));
    buttons->addStretch();
    panel->body()->addWidget(new ResourceNotice(*m_retention, m_context.clock, tr("The retention policy")));
    panel->body()->addWidget(m_form);
    panel->body()->addWidget(m_now);
    panel->body()->addWidget(m_verdict);
    panel->body()->addLayout(buttons);
    panel->body()->addStretch(1);
    for (QLabel *label : {m_now, m_verdict})
        label->setContentsMargins(em(this, 0.3), em(this, 0.3), em(this, 0.3), 0);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(panel);
    split->addWidget(m_cleanup);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({1000, 1000});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void RetentionTab::take()
{
    const QJsonObject policy = m_retention->data().value("policy"_L1).toObject();
    // What somebody types is not replaced by news.
    if (m_form->changes().isEmpty())
        m_form->show(policy);
    //: %1 is "12 files, 3.1 GiB"
    setWords(m_now, tr("The next clean-up by the policy as it is removes %1.").arg(storageTally(m_retention->data().value("next"_L1).toObject())));
    m_cleanup->setPolicy(policy);
    update();
}

void RetentionTab::update()
{
    const bool known = m_retention->hasData();
    const QString none = known ? QString() : tr("The policy is not known yet.");
    const bool changed = !m_form->changes().isEmpty();
    const bool may = m_context.rights.may(Level::Operator);
    m_save->setBlocked(known && !changed ? tr("Nothing is changed.") : none);
    m_revert->setBlocked(known && !changed ? tr("Nothing is changed.") : none);
    m_delivered->setBlocked(m_form->policy() == PolicyForm::delivered() ? tr("These are the numbers as delivered.") : none);
    m_form->setReadOnly(!known || !may);
    ++m_round;
    if (!changed) {
        m_soon.stop();
        setWords(m_verdict, may ? tr("Change a number and see what it would remove.") : m_context.rights.whyNot(Level::Operator));
        return;
    }
    setWords(m_verdict, tr("Asking what these numbers would remove…"));
    m_soon.start();
}

void RetentionTab::preview()
{
    QJsonObject body = m_form->changes();
    body.insert(u"dryRun"_s, true);
    m_context.source.ask({.verb = "PUT", .path = u"/api/admin/retention"_s, .body = body}, this, [this, round = m_round](const Result<Answer> &answer) {
        if (round != m_round)
            return;
        answer ? sayPreview(answer->json.object().value("next"_L1).toObject()) : setWords(m_verdict, answer.error().message + u' ' + answer.error().fix);
    });
}

void RetentionTab::sayPreview(const QJsonObject &next)
{
    const qint64 before = m_retention->data().value("next"_L1)["bytes"_L1].toInteger();
    const qint64 more = next.value("bytes"_L1).toInteger() - before;
    //: %1 is "12 files, 3.1 GiB"
    QString text = tr("With these numbers it would remove %1").arg(storageTally(next));
    //: %1 is a size.
    text += more > 0 ? u": "_s + tr("%1 more than now.").arg(bytesOf(double(more))) : more < 0 ? u": "_s + tr("%1 less than now.").arg(bytesOf(double(-more))) : u"."_s;
    setWords(m_verdict, text);
}

void RetentionTab::put(const QJsonObject &policy, const QString &reason, const QString &done, const Said &said)
{
    QJsonObject body = policy;
    if (!reason.isEmpty())
        body.insert(u"reason"_s, reason);
    m_context.source.ask({.verb = "PUT", .path = u"/api/admin/retention"_s, .body = body}, this, [this, done, said](const Result<Answer> &answer) {
        if (answer)
            m_form->show(answer->json.object().value("policy"_L1).toObject());
        said(answer ? Result<QString>(done) : tl::unexpected(answer.error()));
        m_retention->refresh();
    });
}

void RetentionTab::save()
{
    const QJsonObject before = m_retention->data().value("policy"_L1).toObject();
    const QJsonObject changes = m_form->changes();
    Danger danger;
    danger.title = tr("Change how long files stay?");
    danger.verb = tr("Save policy");
    danger.wantsReason = true;
    danger.foresee = [this, changes](const Danger::Said &said) {
        QJsonObject body = changes;
        body.insert(u"dryRun"_s, true);
        m_context.source.ask({.verb = "PUT", .path = u"/api/admin/retention"_s, .body = body}, this, [said](const Result<Answer> &answer) {
            if (!answer)
                return said(tl::unexpected(answer.error()));
            said(tr("The next clean-up removes %1. Pinned and open builds stay; what goes is in the trash for %n hour(s).", nullptr,
                    answer->json.object().value("policy"_L1)["trashHours"_L1].toInt())
                     .arg(storageTally(answer->json.object().value("next"_L1).toObject())));
        });
    };
    danger.act = [this, changes](const QString &reason, const Danger::Said &said) { put(changes, reason, tr("Changed how long files stay."), said); };
    danger.undo = [this, before](const Danger::Said &said) { put(before, {}, tr("Files stay as long as before."), said); };
    m_context.strip.ask(danger);
}

void RetentionTab::focusFirst() { m_form->field(u"sourceDays"_s)->setFocus(); }
QList<QAction *> RetentionTab::actions() const { return QList<QAction *>{m_save, m_revert, m_delivered} + m_cleanup->actions(); }
QString RetentionTab::verdict() const { return m_verdict->text(); }

} // namespace freeagent::console
