// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/ladder.h"

#include "daemon/people/roster.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::people {

QList<Rung> ladderAt(const Plan &plan, Time now)
{
    QList<Rung> rungs;
    for (int level = 1; level <= plan.rotation.levels.size(); ++level) {
        const auto turn = plan.onCall(level, now);
        if (turn)
            rungs.append({turn->person, level, plan.rotation.levels[level - 1].escalateAfter});
    }
    return rungs;
}

Ladder::Ladder(const Roster &roster)
    : m_roster(roster)
{
}

alerting::Escalation::Step Ladder::step(Severity severity, int level, Time now) const
{
    const Plan &plan = m_roster.plan();
    const int last = int(plan.rotation.levels.size());
    if (last == 0 || level < 1)
        return {};
    const int first = std::min(level, last);
    int at = first;
    std::optional<Turn> turn;
    while (!(turn = plan.onCall(at, now)) && at < last)
        ++at;
    Step step;
    step.level = at;
    if (turn) {
        step.audience = turn->person;
        step.who = m_roster.contacts().nameOf(turn->person);
        if (severity == Severity::Critical && at < last)
            step.after = plan.rotation.levels[at - 1].escalateAfter;
    } else {
        step.who = u"everybody on call"_s;
    }
    QStringList empty;
    for (int i = first; i < at + (turn ? 0 : 1); ++i)
        empty.append(QString::number(i));
    if (!empty.isEmpty())
        step.skipped = u"nobody has level %1"_s.arg(empty.join(u", "_s));
    return step;
}

QJsonArray Ladder::contacts(const QStringList &subjects) const
{
    const Contacts &contacts = m_roster.contacts();
    QJsonArray helpers = helpersWith(contacts, subjects);
    for (const Rung &rung : ladderAt(m_roster.plan(), m_roster.now())) {
        const Person *person = contacts.person(rung.person);
        if (person && person->id != contacts.owner)
            helpers.append(QJsonObject{{u"name"_s, person->name}, {u"role"_s, u"on call, level %1"_s.arg(rung.level)}, {u"phone"_s, person->phone},
                                       {u"email"_s, person->email}, {u"url"_s, QString()}});
    }
    return helpers;
}

} // namespace freeagent::people
