// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/people.h"

#include "daemon/calendar/calendarfile.h"
#include "daemon/people/eventwalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::people {

People::People(const Subjects &subjects)
    : roster(subjects.ledger, subjects.clock)
    , notifier(subjects.ledger, roster, subjects.notifier, subjects.clock)
    , ladder(roster)
    , reviews({subjects.store, subjects.ledger, roster, notifier, subjects.clock})
    , m_farm(subjects)
    , m_handover(subjects.ledger, roster, notifier, subjects.clock)
    , m_reminder(subjects.ledger, roster, notifier, subjects.clock)
{
}

void People::load(const std::vector<Record> &records)
{
    roster.load(records);
    notifier.load(records);
    reviews.load(records);
    m_handover.load(records);
    m_reminder.load(records);
}

void People::tick()
{
    m_handover.tick();
    m_reminder.tick();
    reviews.tick();
    notifier.tick();
}

void People::handoff(int weeks, std::function<void(Result<QJsonObject>)> done)
{
    const Time until = m_farm.clock.now();
    const Time from = until - std::chrono::weeks(weeks);
    m_farm.store.finishedBuilds(from, until, [this, from, until, done = std::move(done)](Result<std::vector<FinishedBuild>> builds) {
        if (!builds)
            return done(tl::unexpected(builds.error()));
        walkEvents(m_farm.store, m_farm.ledger.revision(), from, handoffEvents(), [this, from, until, builds = std::move(*builds), done](Result<std::vector<Event>> events) {
            if (!events)
                return done(tl::unexpected(events.error()));
            const auto nameOf = [this](const WorkerId &worker) { return m_farm.fleet.nameOf(worker); };
            done(toJson(handoffOf(*events, builds, roster.plan(), from, until, nameOf), roster.contacts()));
        });
    });
}

QByteArray People::calendar(int weeks) const
{
    const Time now = m_farm.clock.now();
    QList<calendar::CalendarEntry> entries;
    for (int level = 1; level <= roster.plan().rotation.levels.size(); ++level)
        for (const Turn &turn : roster.plan().turns(level, now, now + std::chrono::weeks(weeks))) {
            const Person *person = roster.contacts().person(turn.person);
            const QByteArray uid = "oncall-" + QByteArray::number(level) + '-' + QByteArray::number(toMs(turn.from) / 1000) + "@expo-controller";
            QStringList ways;
            for (const QString &way : {person ? person->phone : QString(), person ? person->email : QString(), person ? person->chat : QString()})
                if (!way.isEmpty())
                    ways.append(way);
            entries.append({uid, turn.from, turn.until, u"On call L%1: %2"_s.arg(level).arg(roster.contacts().nameOf(turn.person)), ways.join(u", "_s)});
        }
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    return calendar::calendarFile(u"On call for the build farm"_s, entries, now);
}

QStringList People::mailOf(const QByteArray &person) const
{
    const Person *known = roster.contacts().person(person);
    return known && !known->email.isEmpty() ? QStringList{known->email} : QStringList();
}

} // namespace freeagent::people
