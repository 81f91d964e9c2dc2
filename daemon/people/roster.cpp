// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/roster.h"

#include "common/base/id.h"
#include "daemon/wire/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::people {

namespace {
const QByteArray kKind = "people";
const QByteArray kOverrideKind = "oncall-override";
constexpr qsizetype kMostOverrides = 500;
constexpr auto kRemembered = std::chrono::days(400); ///< after its end

Event eventOf(Time at, const char *type, const QJsonObject &body) { return {0, at, type, {}, {}, wire::compact(body)}; }
} // namespace

Roster::Roster(services::Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void Roster::load(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (record.kind == kKind && record.id == "contacts")
            m_contacts = contactsFrom(wire::objectOf(record.body));
        else if (record.kind == kKind && record.id == "rotation")
            m_plan.rotation = rotationFrom(wire::objectOf(record.body));
        else if (const auto override = record.kind == kOverrideKind ? overrideFrom(wire::objectOf(record.body)) : std::nullopt)
            put(*override);
    }
    ++m_version;
}

void Roster::put(const Override &override)
{
    QList<Override> &all = m_plan.overrides;
    all.removeIf([&](const Override &o) { return o.id == override.id; });
    const auto younger = [](const Override &a, const Override &b) { return a.id < b.id; };
    all.insert(std::upper_bound(all.begin(), all.end(), override, younger), override);
}

void Roster::enqueue(std::function<void()> work)
{
    m_waiting.push_back(std::move(work));
    if (!m_busy)
        next();
}

/// Work that saves nothing has answered when it returns.
void Roster::next()
{
    while (!m_busy && !m_waiting.empty()) {
        const auto work = std::move(m_waiting.front());
        m_waiting.pop_front();
        work();
    }
}

void Roster::save(Unit unit, std::function<void()> apply, std::function<void(Result<void>)> done)
{
    m_busy = true;
    m_ledger.commit(std::move(unit), [this, apply = std::move(apply), done = std::move(done)](Result<void> saved) {
        if (saved) {
            apply();
            ++m_version;
        }
        m_busy = false;
        done(saved);
        next();
    });
}

std::optional<Error> Roster::missingFrom(const Contacts &contacts) const
{
    const auto missing = [&contacts](const QByteArray &person, const QString &where) -> std::optional<Error> {
        if (contacts.person(person))
            return std::nullopt;
        return Error{"people.in_use", u"%1 is in %2 and cannot leave the contacts"_s.arg(QString::fromLatin1(person), where), u"Change %1 first."_s.arg(where)};
    };
    for (const Level &level : m_plan.rotation.levels)
        for (const QByteArray &person : level.people)
            if (auto error = missing(person, u"the rotation"_s))
                return error;
    for (const Override &o : m_plan.overrides)
        if (o.until > m_clock.now())
            if (auto error = missing(o.person, u"an override"_s))
                return error;
    return std::nullopt;
}

void Roster::saveContacts(const Contacts &contacts, Done<Contacts> done)
{
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, "contacts", wire::compact(toJson(contacts))}});
    unit.events.push_back(eventOf(m_clock.now(), "contacts.changed", toJson(contacts)));
    save(std::move(unit), [this, contacts] { m_contacts = contacts; },
         [contacts, done = std::move(done)](Result<void> saved) { done(saved.map([&contacts] { return contacts; })); });
}

void Roster::setContacts(const QJsonObject &body, const QString &by, Done<Contacts> done)
{
    enqueue([this, body, by, done = std::move(done)] {
        auto contacts = contactsFromRequest(body, m_contacts);
        if (!contacts)
            return done(tl::unexpected(contacts.error()));
        if (const auto error = missingFrom(*contacts))
            return done(tl::unexpected(*error));
        if (!contacts->reviewedAt) {
            contacts->reviewedAt = m_clock.now();
            contacts->reviewedBy = by;
        }
        saveContacts(*contacts, done);
    });
}

void Roster::review(const QString &by, Done<Contacts> done)
{
    enqueue([this, by, done = std::move(done)] {
        Contacts contacts = m_contacts;
        contacts.reviewedAt = m_clock.now();
        contacts.reviewedBy = by;
        saveContacts(contacts, done);
    });
}

void Roster::setRotation(const QJsonObject &body, const QString &by, Done<Rotation> done)
{
    enqueue([this, body, by, done = std::move(done)] {
        const auto rotation = rotationFromRequest(body, m_contacts, m_clock.now());
        if (!rotation)
            return done(tl::unexpected(rotation.error()));
        QJsonObject event = toJson(*rotation);
        event.insert(u"by"_s, by);
        Unit unit;
        unit.changes.push_back(PutRecord{{kKind, "rotation", wire::compact(toJson(*rotation))}});
        unit.events.push_back(eventOf(m_clock.now(), "oncall.rotation", event));
        save(std::move(unit), [this, r = *rotation] { m_plan.rotation = r; },
             [r = *rotation, done](Result<void> saved) { done(saved.map([&r] { return r; })); });
    });
}

std::vector<QByteArray> Roster::superfluous() const
{
    std::vector<QByteArray> ids;
    for (const Override &o : m_plan.overrides)
        if (o.until + kRemembered < m_clock.now())
            ids.push_back(o.id);
    return ids;
}

void Roster::saveOverrides(QList<Override> overrides, Done<QList<Override>> done)
{
    const std::vector<QByteArray> old = superfluous();
    if (m_plan.overrides.size() - qsizetype(old.size()) + overrides.size() > kMostOverrides)
        return done(failure("people.too_many", u"There are %1 overrides already"_s.arg(m_plan.overrides.size()), u"Change the rotation instead."_s));
    Unit unit;
    for (const QByteArray &id : old)
        unit.changes.push_back(RemoveRecord{kOverrideKind, id});
    for (Override &o : overrides) {
        if (o.id.isEmpty())
            o.id = newId(m_clock.now());
        unit.changes.push_back(PutRecord{{kOverrideKind, o.id, wire::compact(toJson(o))}});
        unit.events.push_back(eventOf(m_clock.now(), "oncall.override", toJson(o)));
    }
    const auto apply = [this, old, overrides] {
        m_plan.overrides.removeIf([&old](const Override &o) { return std::find(old.begin(), old.end(), o.id) != old.end(); });
        for (const Override &o : overrides)
            put(o);
    };
    save(std::move(unit), apply, [overrides, done = std::move(done)](Result<void> saved) { done(saved.map([&overrides] { return overrides; })); });
}

namespace {
Roster::Done<QList<Override>> first(Roster::Done<Override> done)
{
    return [done = std::move(done)](Result<QList<Override>> saved) { done(saved.map([](const QList<Override> &all) { return all.first(); })); };
}

QString reasonIn(const QJsonObject &body) { return body.value(u"reason"_s).toString().simplified().left(300); }
} // namespace

void Roster::addOverride(const QJsonObject &body, const QString &by, Done<Override> done)
{
    enqueue([this, body, by, done = std::move(done)] {
        auto made = overrideFromRequest(body, m_contacts, m_plan.rotation, m_clock.now());
        if (!made)
            return done(tl::unexpected(made.error()));
        made->by = by;
        made->reason = reasonIn(body);
        saveOverrides({*made}, first(done));
    });
}

void Roster::take(QJsonObject body, const QString &by, Done<Override> done)
{
    if (body.value(u"person"_s).toString().isEmpty()) {
        if (!m_contacts.named(by))
            return done(failure("people.who", u"\"%1\" is nobody of the contacts"_s.arg(by), u"Say who takes it: person, an id or a name of the contacts."_s));
        body.insert(u"person"_s, by);
    }
    body.remove(u"from"_s);
    addOverride(body, by, std::move(done));
}

void Roster::removeOverride(const QByteArray &id, Done<Override> done)
{
    enqueue([this, id, done = std::move(done)] {
        const auto found = std::find_if(m_plan.overrides.cbegin(), m_plan.overrides.cend(), [&id](const Override &o) { return o.id == id; });
        if (found == m_plan.overrides.cend())
            return done(failure("people.no_override", u"There is no override %1"_s.arg(QString::fromLatin1(id.left(60))), u"See the rota for its id."_s));
        const Override was = *found;
        const Time now = m_clock.now();
        if (was.until <= now)
            return done(failure("people.ended", u"That override is over"_s, {}));
        Unit unit;
        Override ended = was;
        ended.until = now;
        if (was.from < now)
            unit.changes.push_back(PutRecord{{kOverrideKind, id, wire::compact(toJson(ended))}});
        else
            unit.changes.push_back(RemoveRecord{kOverrideKind, id});
        unit.events.push_back(eventOf(now, "oncall.override_removed", toJson(was)));
        const auto apply = [this, id, ended, hasBegun = was.from < now] {
            m_plan.overrides.removeIf([&id](const Override &o) { return o.id == id; });
            if (hasBegun)
                put(ended);
        };
        save(std::move(unit), apply, [was, done](Result<void> saved) { done(saved.map([&was] { return was; })); });
    });
}

void Roster::swap(const QJsonObject &body, const QString &by, Done<QList<Override>> done)
{
    enqueue([this, body, by, done = std::move(done)] {
        const Person *a = m_contacts.named(body.value(u"a"_s).toString());
        const Person *b = m_contacts.named(body.value(u"b"_s).toString());
        if (!a || !b)
            return done(failure("people.bad_swap", u"%1 is nobody of the contacts"_s.arg(a ? u"b"_s : u"a"_s), u"Name two people of the level, by id or name."_s));
        int level = body.value(u"level"_s).toInt(0);
        const QString date = body.value(u"date"_s).toString();
        // Without a level: the first one that `a` has then.
        for (int i = 1; !level && i <= m_plan.rotation.levels.size(); ++i)
            if (const auto at = moment(date, i); at)
                if (const auto turn = m_plan.onCall(i, *at); turn && turn->person == a->id)
                    level = i;
        const auto at = moment(date, std::max(level, 1));
        if (date.isEmpty() || !at)
            return done(failure("people.bad_swap", u"date is not right"_s, u"Give a day on which a is on call, such as 2026-02-09."_s));
        auto both = swapped(m_plan, std::max(level, 1), a->id, b->id, *at, m_clock.now());
        if (!both)
            return done(tl::unexpected(both.error()));
        for (Override *o : {&both->first, &both->second}) {
            o->by = by;
            o->reason = reasonIn(body);
            if (o->reason.isEmpty())
                o->reason = u"swap of %1 and %2"_s.arg(a->name, b->name);
        }
        saveOverrides({both->first, both->second}, done);
    });
}

Result<Time> Roster::moment(const QString &text, int level) const
{
    if (text.isEmpty())
        return m_clock.now();
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10)
        return momentOf(level >= 1 && level <= m_plan.rotation.levels.size() ? m_plan.rotation.levels[level - 1] : Level(), date);
    if (const auto time = fromIso(text))
        return *time;
    return failure("request.invalid_query", u"Invalid at: a date such as 2026-02-09, or an ISO 8601 time"_s);
}

} // namespace freeagent::people
