// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/oncallactions.h"

#include "console/farm/farmsource.h"
#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

OnCallActions::OnCallActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_take(new GatedAction(context.rights, Level::Operator, tr("Take it from now…"), u"phone"_s, tr("Alerts come to you, or to whom you name, until then"), page))
    , m_standIn(new GatedAction(context.rights, Level::Operator, tr("Somebody else…"), u"people"_s, tr("Stands in for the chosen turn or a part of it"), page))
    , m_swap(new GatedAction(context.rights, Level::Operator, tr("Swap shifts…"), u"retry"_s, tr("Two people change shifts"), page))
    , m_end(new GatedAction(context.rights, Level::Operator, tr("Back to the rotation"), u"undo"_s, tr("Ends the chosen exception; can be taken back"), page))
{
    connect(m_take, &QAction::triggered, this, &OnCallActions::take);
    connect(m_standIn, &QAction::triggered, this, &OnCallActions::standIn);
    connect(m_swap, &QAction::triggered, this, &OnCallActions::swap);
    connect(m_end, &QAction::triggered, this, &OnCallActions::end);
    update();
}

QList<QAction *> OnCallActions::actions() const { return {m_take, m_standIn, m_swap, m_end}; }

void OnCallActions::setChoice(const OnCallChoice &choice)
{
    m_choice = choice;
    update();
}

void OnCallActions::choose(const std::optional<RotaTurn> &turn)
{
    m_turn = turn;
    update();
}

void OnCallActions::update()
{
    const QString nobody = m_choice.people.isEmpty() ? tr("There are no contacts yet: add people first.") : QString();
    const QString none = m_turn ? nobody : tr("Choose a turn first.");
    m_take->setBlocked(nobody);
    m_standIn->setBlocked(none);
    m_swap->setBlocked(m_choice.people.size() == 1 ? tr("There is only one person.") : none);
    m_end->setBlocked(m_turn && m_turn->overrideId.isEmpty() ? tr("This turn is as the rotation says.") : none);
}

QString OnCallActions::nameOf(const QString &person) const
{
    for (const QJsonValue &one : m_choice.people)
        if (one["id"_L1].toString() == person)
            return one["name"_L1].toString();
    return person;
}

void OnCallActions::make(const QString &path, const QJsonObject &body, const QString &reason, const QString &done, const std::shared_ptr<QStringList> &ids,
                         const Said &said)
{
    QJsonObject wish = body;
    if (!reason.isEmpty())
        wish.insert(u"reason"_s, reason);
    m_context.source.ask({.verb = "POST", .path = path, .body = wish}, this, [this, done, ids, said](const Result<Answer> &answer) {
        if (!answer)
            return said(tl::unexpected(answer.error()));
        const QJsonObject json = answer->json.object();
        ids->clear();
        *ids << json.value("override"_L1)["id"_L1].toString();
        for (const QJsonValue &one : json.value("overrides"_L1).toArray())
            *ids << one["id"_L1].toString();
        ids->removeAll(QString());
        Q_EMIT changed();
        said(done);
    });
}

/// One after the other: the answer of the last is the answer.
void OnCallActions::remove(QStringList ids, const QString &done, const Said &said)
{
    if (ids.isEmpty()) {
        Q_EMIT changed();
        return said(done);
    }
    const QString id = ids.takeFirst();
    m_context.source.ask({.verb = "DELETE", .path = u"/api/oncall/overrides/"_s + id}, this, [this, ids, done, said](const Result<Answer> &answer) {
        answer ? remove(ids, done, said) : said(tl::unexpected(answer.error()));
    });
}

void OnCallActions::take()
{
    auto *form = new TakeForm(m_choice, m_context.rights.actor(), m_context.clock.now());
    auto ids = std::make_shared<QStringList>();
    Danger danger;
    danger.severity = Severity::Busy;
    danger.title = tr("Take the call from now?");
    danger.effect = tr("Alerts go there at once; afterwards the rotation goes on by itself.");
    danger.verb = tr("Take it");
    danger.form = form;
    danger.wantsReason = true;
    danger.act = [this, form, ids](const QString &reason, const Danger::Said &said) {
        const QJsonObject body = form->body();
        //: %1 is a person, %2 a time.
        const QString done = tr("%1 has the call until %2.").arg(nameOf(body.value("person"_L1).toString()), timeOf(body.value("until"_L1), m_context.clock.now()));
        make(u"/api/oncall/take"_s, body, reason, done, ids, said);
    };
    danger.undo = [this, ids](const Danger::Said &said) { remove(*ids, tr("The rotation decides again."), said); };
    m_context.strip.ask(danger);
}

void OnCallActions::standIn()
{
    if (!m_turn)
        return;
    auto *form = new OverrideForm(m_choice, *m_turn, m_context.clock.now());
    auto ids = std::make_shared<QStringList>();
    Danger danger;
    danger.severity = Severity::Busy;
    danger.title = tr("Somebody else instead of %1?").arg(m_turn->name);
    danger.effect = turnText(*m_turn, m_context.clock.now());
    danger.verb = tr("Change the rota");
    danger.form = form;
    danger.wantsReason = true;
    danger.act = [this, form, ids](const QString &reason, const Danger::Said &said) {
        const QJsonObject body = form->body();
        make(u"/api/oncall/overrides"_s, body, reason, tr("%1 stands in.").arg(nameOf(body.value("person"_L1).toString())), ids, said);
    };
    danger.undo = [this, ids](const Danger::Said &said) { remove(*ids, tr("The rotation decides again."), said); };
    m_context.strip.ask(danger);
}

void OnCallActions::swap()
{
    if (!m_turn)
        return;
    auto *form = new SwapForm(m_choice, *m_turn, m_context.clock.now());
    auto ids = std::make_shared<QStringList>();
    Danger danger;
    danger.severity = Severity::Busy;
    danger.title = tr("Swap shifts?");
    danger.effect = tr("The second one takes the first one's shift of that day, and gives the own next shift for it.");
    danger.verb = tr("Swap");
    danger.form = form;
    danger.wantsReason = true;
    danger.act = [this, form, ids](const QString &reason, const Danger::Said &said) {
        const QJsonObject body = form->body();
        //: %1 and %2 are people.
        const QString done = tr("%1 and %2 have swapped.").arg(nameOf(body.value("a"_L1).toString()), nameOf(body.value("b"_L1).toString()));
        make(u"/api/oncall/swap"_s, body, reason, done, ids, said);
    };
    danger.undo = [this, ids](const Danger::Said &said) { remove(*ids, tr("The shifts are as before."), said); };
    m_context.strip.ask(danger);
}

void OnCallActions::end()
{
    if (!m_turn || m_turn->overrideId.isEmpty())
        return;
    QJsonObject before;
    for (const QJsonValue &one : std::as_const(m_overrides))
        if (one["id"_L1].toString() == m_turn->overrideId)
            before = one.toObject();
    auto ids = std::make_shared<QStringList>();
    Danger danger;
    danger.verb = m_end->text();
    danger.effect = tr("The rotation decides again.");
    danger.act = [this, id = m_turn->overrideId](const QString &, const Danger::Said &said) { remove({id}, tr("The rotation decides again."), said); };
    danger.undo = [this, before, ids](const Danger::Said &said) {
        QJsonObject body;
        for (const QString &key : {u"person"_s, u"level"_s, u"from"_s, u"until"_s})
            body.insert(key, before.value(key));
        // What has begun cannot begin in the past again.
        if (jsonTime(body.value("from"_L1)).value_or(Time{}) < m_context.clock.now())
            body.insert(u"from"_s, QString::fromLatin1(toIso(m_context.clock.now())));
        make(u"/api/oncall/overrides"_s, body, before.value("reason"_L1).toString(), tr("The exception is back."), ids, said);
    };
    m_context.strip.doNow(danger);
}

} // namespace freeagent::console
