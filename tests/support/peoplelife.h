// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/people/people.h"
#include "daemon/wire/jsonvalues.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestore.h"

#include <QCoreApplication>
#include <QTest>

namespace freeagent::test {

/// Keeps every notice as a record, so that it shares the fate of the unit that it came with; known ids are no news.
class NoticeKeeper final : public Notifier
{
public:
    std::vector<Change> outgoing(const Notice &notice) override { return {PutRecord{{"told", notice.id, wire::compact(people::toJson(notice))}}}; }
    void wake() override {}
};

/// What a kill leaves: the database and the time.
struct PeopleWorld {
    FakeClock clock;

    FakeStore &store() { return *m_store; }
    const FakeStore &store() const { return *m_store; }
    /// What was not stored yet is lost, and nobody hears of it any more.
    PeopleWorld &reborn()
    {
        auto next = std::make_unique<FakeStore>();
        next->records = m_store->records;
        next->events = m_store->events;
        next->builds = m_store->builds;
        m_store = std::move(next);
        return *this;
    }

    /// "ada: Ada is on call now, level 1", in the order in which they were stored.
    QStringList told() const
    {
        QStringList told;
        for (const Record &record : store().records)
            if (record.kind == "told") {
                const auto notice = people::noticeFrom(wire::objectOf(record.body));
                told.append(QString::fromLatin1(notice->audience) + QStringLiteral(": ") + notice->title);
            }
        return told;
    }
    Notice lastTold() const
    {
        Notice last;
        for (const Record &record : store().records)
            if (record.kind == "told")
                last = *people::noticeFrom(wire::objectOf(record.body));
        return last;
    }
    void at(const char *iso) { clock.jumpWallClock(*fromIso(QString::fromLatin1(iso)) - clock.now()); }

private:
    std::unique_ptr<FakeStore> m_store = std::make_unique<FakeStore>();
};

/// One life of the people's side over a world. The next life is the kill: what was not stored by then is gone. An earlier one may still be read,
/// but not used.
struct PeopleLife {
    PeopleWorld &world;
    services::FarmPolicy policy;
    services::Ledger ledger;
    services::Fleet fleet;
    NoticeKeeper keeper;
    people::People people;

    explicit PeopleLife(PeopleWorld &given)
        : world(given.reborn())
        , ledger(world.store())
        , fleet(world.clock, policy)
        , people({world.store(), ledger, fleet, keeper, world.clock})
    {
        HotState state = world.store().loadHot(world.clock.now());
        ledger.load(state);
        people.load(state.records);
    }

    static void turn()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    void tick()
    {
        people.tick();
        turn();
    }
    /// Time passes in steps, each followed by a tick.
    void live(Millis time, Millis step = std::chrono::minutes(5))
    {
        for (Millis passed(0); passed < time; passed += step) {
            world.clock.advance(std::min(step, time - passed));
            tick();
        }
    }
    template <class T>
    Result<T> await(const std::function<void(people::Roster::Done<T>)> &ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](Result<T> given) { answer = std::move(given); });
        turn();
        return answer.value_or(failure("test.no_answer", {}));
    }
    static QJsonObject json(const char *text) { return wire::objectOf(text); }

    Result<people::Contacts> contacts(const QJsonObject &body)
    {
        return await<people::Contacts>([&](auto done) { people.roster.setContacts(body, QStringLiteral("root"), done); });
    }
    Result<people::Rotation> rotation(const QJsonObject &body)
    {
        return await<people::Rotation>([&](auto done) { people.roster.setRotation(body, QStringLiteral("root"), done); });
    }
    Result<people::Override> override(const QJsonObject &body)
    {
        return await<people::Override>([&](auto done) { people.roster.addOverride(body, QStringLiteral("root"), done); });
    }
    /// Ada, Grace and Linus, a week each from Monday 2026-02-02 at 09:00 in UTC.
    void threeWeeks()
    {
        const bool made = contacts(json(R"({"people":[{"name":"Ada","email":"ada@example.com","phone":"+44 20 1"},{"name":"Grace","email":"grace@example.com"},
                                           {"name":"Linus","zone":"Europe/Helsinki"}],"owner":"ada"})"))
            && rotation(json(R"({"levels":[{"people":["ada","grace","linus"],"start":"2026-02-02"}]})"));
        if (!made)
            qFatal("no rotation");
    }
    QByteArray onCall(int level, const char *iso) const
    {
        const auto turn = people.roster.plan().onCall(level, *fromIso(QString::fromLatin1(iso)));
        return turn ? turn->person : QByteArray();
    }
};

} // namespace freeagent::test
