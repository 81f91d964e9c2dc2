// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/alertactions.h"

#include "console/farm/farmsource.h"
#include "console/pages/alerts/alertforms.h"
#include "console/pages/alerts/alerttexts.h"
#include "console/widgets/confirmstrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString idOf(const QJsonObject &object) { return object.value("id"_L1).toString(); }
} // namespace

AlertActions::AlertActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_ack(new GatedAction(context.rights, Level::Operator, tr("Acknowledge…"), u"check"_s, tr("Say that you have it: nobody else is called"), page))
    , m_unack(new GatedAction(context.rights, Level::Operator, tr("Take acknowledgement back"), u"undo"_s, tr("It rings again at once"), page))
    , m_silence(new GatedAction(context.rights, Level::Operator, tr("Silence…"), u"silence"_s, tr("Keep it and what is like it quiet for a while"), page))
    , m_copy(new GatedAction(context.rights, Level::Viewer, tr("Copy as text"), u"copy"_s, tr("What, since when, why and what to do"), page))
{
    m_ack->setShortcut(Qt::Key_A);
    m_silence->setShortcut(Qt::Key_S);
    connect(m_ack, &QAction::triggered, this, &AlertActions::acknowledge);
    connect(m_unack, &QAction::triggered, this, &AlertActions::unacknowledge);
    connect(m_silence, &QAction::triggered, this, [this] { silence(m_alert); });
    connect(m_copy, &QAction::triggered, this, &AlertActions::copy);
    update();
}

void AlertActions::choose(const QJsonObject &alert)
{
    m_alert = alert;
    update();
}

void AlertActions::update()
{
    const QString state = m_alert.value("state"_L1).toString();
    const QString none = m_alert.isEmpty() ? tr("Choose an alert first.") : QString();
    const QString over = state == "resolved"_L1 ? tr("This alert is over.") : none;
    const bool taken = state == "acknowledged"_L1;
    m_ack->setBlocked(state == "pending"_L1 ? tr("It does not ring yet.") : taken ? tr("Somebody has it already.") : over);
    m_unack->setBlocked(taken ? QString() : !over.isEmpty() ? over : tr("Nobody has acknowledged it."));
    m_silence->setBlocked(over);
    m_copy->setBlocked(none);
}

void AlertActions::post(const QString &path, const QJsonObject &body, const QString &done, const std::function<void(Result<QString>)> &said)
{
    m_context.source.ask({.verb = "POST", .path = path, .body = body}, this, [done, said](const Result<Answer> &answer) {
        said(answer ? Result<QString>(done) : tl::unexpected(answer.error()));
    });
}

void AlertActions::acknowledge()
{
    auto *form = new AckForm;
    const QString id = idOf(m_alert);
    const QString summary = m_alert.value("summary"_L1).toString();
    Danger danger;
    danger.severity = Severity::Busy;
    //: %1 is what an alert says.
    danger.title = tr("Acknowledge: %1").arg(summary);
    danger.effect = tr("Nobody is called for it any more until then; it stays on this page.");
    danger.verb = tr("I have it");
    danger.form = form;
    danger.wantsReason = true;
    danger.act = [this, form, id, summary](const QString &reason, const Danger::Said &said) {
        QJsonObject body = form->body();
        body.insert(u"comment"_s, reason);
        post(u"/api/alerts/%1/ack"_s.arg(id), body, tr("Acknowledged: %1").arg(summary), said);
    };
    danger.undo = [this, id](const Danger::Said &said) { post(u"/api/alerts/%1/unack"_s.arg(id), {}, tr("It rings again."), said); };
    m_context.strip.ask(danger);
}

void AlertActions::unacknowledge()
{
    const QString id = idOf(m_alert);
    const QJsonObject before = m_alert.value("acknowledged"_L1).toObject();
    Danger danger;
    danger.verb = m_unack->text();
    danger.effect = tr("It rings again at once.");
    danger.act = [this, id](const QString &, const Danger::Said &said) { post(u"/api/alerts/%1/unack"_s.arg(id), {}, tr("It rings again."), said); };
    danger.undo = [this, id, before](const Danger::Said &said) {
        QJsonObject body{{u"comment"_s, before.value("comment"_L1)}, {u"sticky"_s, before.value("sticky"_L1)}};
        if (const QJsonValue until = before.value("until"_L1); until.isString())
            body.insert(u"until"_s, until);
        post(u"/api/alerts/%1/ack"_s.arg(id), body, tr("Acknowledged as before."), said);
    };
    m_context.strip.doNow(danger);
}

void AlertActions::silenceAnything() { silence({}); }

void AlertActions::silence(const QJsonObject &alert)
{
    auto *form = new SilenceForm(m_context.source, alert, m_rules);
    auto made = std::make_shared<QString>();
    Danger danger;
    danger.title = alert.isEmpty() ? tr("Silence") : tr("Silence: %1").arg(alert.value("summary"_L1).toString());
    danger.effect = tr("What it matches is still shown here, but nobody is told. It ends by itself.");
    danger.verb = tr("Silence");
    danger.form = form;
    danger.wantsReason = danger.reasonNeeded = true;
    danger.act = [this, form, made](const QString &reason, const Danger::Said &said) {
        QJsonObject body = form->body();
        body.insert(u"reason"_s, reason);
        m_context.source.ask({.verb = "POST", .path = u"/api/silences"_s, .body = body}, this, [made, said](const Result<Answer> &answer) {
            if (!answer)
                return said(tl::unexpected(answer.error()));
            const QJsonObject silence = answer->json.object().value("silence"_L1).toObject();
            *made = idOf(silence);
            said(tr("Silenced: %1").arg(matcherText(silence.value("matcher"_L1).toObject())));
        });
    };
    danger.undo = [this, made](const Danger::Said &said) {
        m_context.source.ask({.verb = "DELETE", .path = u"/api/silences/"_s + *made}, this, [said](const Result<Answer> &answer) {
            said(answer ? Result<QString>(tr("The silence is ended.")) : tl::unexpected(answer.error()));
        });
    };
    m_context.strip.ask(danger);
}

void AlertActions::endSilence(const QJsonObject &silence)
{
    Danger danger;
    danger.verb = tr("End silence");
    danger.effect = tr("What it matches is told again at once.");
    danger.act = [this, silence](const QString &, const Danger::Said &said) {
        m_context.source.ask({.verb = "DELETE", .path = u"/api/silences/"_s + idOf(silence)}, this, [said, silence](const Result<Answer> &answer) {
            said(answer ? Result<QString>(tr("Ended the silence of %1.").arg(matcherText(silence.value("matcher"_L1).toObject())))
                        : tl::unexpected(answer.error()));
        });
    };
    danger.undo = [this, silence](const Danger::Said &said) {
        QJsonObject body{{u"matcher"_s, silence.value("matcher"_L1)}, {u"reason"_s, silence.value("reason"_L1)}, {u"until"_s, silence.value("until"_L1)}};
        if (QJsonObject again = silence.value("recurrence"_L1).toObject(); !again.isEmpty()) {
            again.remove(u"from"_s);
            body.insert(u"recurrence"_s, again);
        }
        post(u"/api/silences"_s, body, tr("The silence is back."), said);
    };
    m_context.strip.doNow(danger);
}

void AlertActions::follow(const QJsonObject &alert)
{
    const QJsonObject action = alert.value("action"_L1).toObject();
    if (const QString page = pageOf(action.value("link"_L1).toString()); !page.isEmpty()) {
        Q_EMIT linkWanted(page);
        return;
    }
    const QString command = action.value("command"_L1).toString();
    QGuiApplication::clipboard()->setText(command);
    Q_EMIT noted(tr("Copied: %1").arg(command));
}

void AlertActions::copy()
{
    QStringList lines{m_alert.value("summary"_L1).toString(), alertFacts(m_alert, m_context.clock.now()).join(u" · "_s), m_alert.value("cause"_L1).toString()};
    for (const QJsonValue &line : m_alert.value("evidence"_L1).toArray())
        lines << u"- "_s + line.toString();
    const QJsonObject action = m_alert.value("action"_L1).toObject();
    lines << action.value("label"_L1).toString() << action.value("command"_L1).toString();
    lines.removeAll(QString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT noted(tr("Copied the alert as text."));
}

} // namespace freeagent::console
