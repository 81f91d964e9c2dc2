// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/handover.h"

#include "daemon/calendar/localtime.h"
#include "daemon/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace freeagent::people {

namespace {
const QByteArray kKind = "people";
const QByteArray kId = "oncall";
} // namespace

Handover::Handover(services::Ledger &ledger, const Roster &roster, Notifier &notifier, const Clock &clock)
    : m_ledger(ledger)
    , m_roster(roster)
    , m_notifier(notifier)
    , m_clock(clock)
{
}

void Handover::load(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (record.kind != kKind || record.id != kId)
            continue;
        for (const QJsonValue &level : wire::objectOf(record.body).value(u"levels"_s).toArray())
            m_known.append({level[u"person"_s].toString().toLatin1(), wire::timeOf(level[u"from"_s]).value_or(Time())});
    }
}

QList<Handover::Known> Handover::present(Time now)
{
    QList<Known> present;
    m_unchangedUntil = now + std::chrono::minutes(1);
    for (int level = 1; level <= m_roster.plan().rotation.levels.size(); ++level) {
        const auto turn = m_roster.plan().onCall(level, now);
        present.append(turn ? Known{turn->person, turn->from} : Known{});
        if (turn)
            m_unchangedUntil = std::min(m_unchangedUntil, turn->until);
    }
    m_seen = m_roster.version();
    m_looked = now;
    return present;
}

void Handover::tick()
{
    const Time now = m_clock.now();
    // Whoever begins where nobody was before is found within a minute.
    if (m_saving || (m_seen == m_roster.version() && now >= m_looked && now < m_unchangedUntil))
        return;
    const QList<Known> next = present(now);
    if (next == m_known)
        return;
    Unit unit;
    QJsonArray levels;
    bool told = false;
    for (qsizetype i = 0; i < next.size(); ++i) {
        const Known before = m_known.value(i);
        levels.append(QJsonObject{{u"person"_s, QString::fromLatin1(next[i].person)}, {u"from"_s, wire::isoValue(next[i].from)}});
        if (next[i].person == before.person || next[i].from < before.from)
            continue; // the same person again, or a clock that was set back
        tell(unit, int(i) + 1, before, next[i]);
        told = true;
    }
    const QByteArray body = wire::compact({{u"levels"_s, levels}});
    unit.changes.push_back(PutRecord{{kKind, kId, body}});
    if (told)
        unit.events.push_back({0, now, "oncall.handover", {}, {}, body});
    m_saving = true;
    m_ledger.commit(std::move(unit), [this, next](Result<void> saved) {
        m_saving = false;
        if (!saved) {
            m_looked = Time::max(); // look again
            return;
        }
        m_known = next;
        m_notifier.wake();
    });
}

void Handover::tell(Unit &unit, int level, const Known &before, const Known &after)
{
    for (const auto &[person, side] : {std::pair(before.person, "out"), std::pair(after.person, "in")}) {
        if (!m_roster.contacts().person(person))
            continue;
        Notice told = notice(level, after, person, side);
        const bool takes = person == after.person;
        const QString other = takes ? m_roster.contacts().nameOf(before.person) : m_roster.contacts().nameOf(after.person);
        const QString name = m_roster.contacts().nameOf(person);
        told.title = takes ? u"%1 is on call now, level %2"_s.arg(name).arg(level) : u"%1 is no longer on call, level %2"_s.arg(name).arg(level);
        if (!other.isEmpty())
            told.lines.append(takes ? u"%1 hands over."_s.arg(other) : u"%1 has taken over."_s.arg(other));
        if (takes)
            told.lines.append(u"What happened lately: expoctl oncall handoff."_s);
        for (Change &change : m_notifier.outgoing(told))
            unit.changes.push_back(std::move(change));
    }
}

Notice Handover::notice(int level, const Known &change, const QByteArray &audience, const char *side) const
{
    Notice notice;
    notice.group = "handover-" + QByteArray::number(level) + '-' + QByteArray::number(toMs(change.from) / 1000) + '-' + change.person;
    notice.id = notice.group + '-' + side + '-' + audience;
    notice.audience = audience;
    notice.link = u"/"_s;
    notice.at = m_clock.now();
    if (const auto turn = m_roster.plan().onCall(level, notice.at)) {
        const Person *person = m_roster.contacts().person(audience);
        const QTimeZone zone = calendar::zoneNamed(person ? person->zone : QByteArray("UTC"));
        const auto local = [&zone](Time t) { return QString::fromLatin1(calendar::text(calendar::toLocal(t, zone.isValid() ? zone : QTimeZone::utc()))).replace(u'T', u' '); };
        notice.facts.append({u"since"_s, local(turn->from)});
        if (turn->until != Time::max())
            notice.facts.append({u"until"_s, local(turn->until)});
        notice.facts.append({u"zone"_s, person ? QString::fromLatin1(person->zone) : u"UTC"_s});
    }
    return notice;
}

} // namespace freeagent::people
