// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alertlife.h"
#include "tests/support/peoplelife.h"

using namespace freeagent;
using namespace freeagent::people;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
/// Alerts that go the way the rotation says. The next life of a world is the kill of this one.
struct PagerLife {
    PeopleLife side;
    ScriptedSource &source;
    alerting::RuleBook rules;
    alerting::SilenceBook silences;
    alerting::AlertBook alerts;

    PagerLife(PeopleWorld &world, ScriptedSource &given)
        : side(world)
        , source(given)
        , rules(side.ledger, alerting::defaultRules({20ll << 30, 5ll << 30}), world.clock)
        , silences(side.ledger, world.clock)
        , alerts(side.ledger, rules, silences, side.people.notifier, side.people.ladder, world.clock)
    {
        alerts.addSource(source);
        rules.load(world.store().records);
        silences.load(world.store().records);
        alerts.load(world.store().records);
    }
    void pass(Millis time)
    {
        side.world.clock.advance(time);
        alerts.tick();
        PeopleLife::turn();
    }
    void live(Millis time)
    {
        for (Millis passed(0); passed < time; passed += 1s)
            pass(1s);
    }
    void acknowledge()
    {
        const QByteArray id = alerts.board().alerts.begin()->second.id;
        alerts.acknowledge(id, {u"grace"_s, side.world.clock.now(), u"I have it"_s, {}, false}, [](auto) {});
        PeopleLife::turn();
    }
};

const char *const kThreeLevels = R"({"levels":[{"people":["ada"],"start":"2026-01-01"},{"people":["grace"],"start":"2026-01-01"},{"people":["linus"],"start":"2026-01-01"}]})";

void staff(PeopleLife &life, const char *rotation)
{
    const auto made = life.contacts(life.json(R"({"people":[{"name":"Ada"},{"name":"Grace"},{"name":"Linus"}],"owner":"linus",
        "vendors":[{"name":"Certificate Authority","phone":"+1 555 0100","for":["RB-18"]}]})"));
    if (!made || !life.rotation(life.json(rotation)))
        qFatal("no rotation");
}

/// To whom triggers went.
QStringList paged(const PeopleWorld &world)
{
    QStringList paged;
    for (const Record &record : world.store().records)
        if (record.kind == "told")
            if (const auto notice = noticeFrom(wire::objectOf(record.body)); notice->kind == NoticeKind::Trigger)
                paged.append(QString::fromLatin1(notice->audience));
    return paged;
}
} // namespace

class PeopleRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rb_61_three_weeks();
    void rb_61_override_and_swap();
    void rb_61_handover_is_told_to_both();
    void rb_61_calendar_and_handoff();
    void rb_62_next_level_after_15_minutes();
    void rb_62_ack_stops();
    void rb_62_delays_by_level();
    void rb_62_kills_neither_lose_nor_double();
    void rb_63_reminder_after_31_days();
    void rb_63_contacts_inside_the_alert();
};

void PeopleRows::rb_61_three_weeks()
{
    PeopleWorld world;
    PeopleLife life(world);
    life.threeWeeks();
    const Roster &roster = life.people.roster;
    const auto on = [&](const char *date) { return roster.plan().onCall(1, *roster.moment(QString::fromLatin1(date), 1))->person; };
    QCOMPARE(on("2026-02-02"), QByteArray("ada"));
    QCOMPARE(on("2026-02-08"), QByteArray("ada"));
    QCOMPARE(on("2026-02-09"), QByteArray("grace"));
    QCOMPARE(on("2026-02-16"), QByteArray("linus"));
    QCOMPARE(on("2026-02-23"), QByteArray("ada"));
    QCOMPARE(life.onCall(1, "2026-02-09T08:59:59Z"), QByteArray("ada"));
    QCOMPARE(life.onCall(1, "2026-02-09T09:00:00Z"), QByteArray("grace"));
}

void PeopleRows::rb_61_override_and_swap()
{
    PeopleWorld world;
    world.at("2026-02-03T12:00:00Z");
    PeopleLife life(world);
    life.threeWeeks();
    QVERIFY(life.override(life.json(R"({"person":"linus","from":"2026-02-04T00:00:00Z","until":"2026-02-05T00:00:00Z"})")));
    QCOMPARE(life.onCall(1, "2026-02-03T23:59:59Z"), QByteArray("ada"));
    QCOMPARE(life.onCall(1, "2026-02-04T00:00:00Z"), QByteArray("linus"));
    QCOMPARE(life.onCall(1, "2026-02-05T00:00:00Z"), QByteArray("ada"));
    const auto swapped = life.await<QList<Override>>(
        [&](auto done) { life.people.roster.swap(life.json(R"({"a":"grace","b":"linus","date":"2026-02-09"})"), u"grace"_s, done); });
    QVERIFY(swapped);
    const PeopleLife next(world); // and over a restart
    QCOMPARE(next.onCall(1, "2026-02-09T09:00:00Z"), QByteArray("linus"));
    QCOMPARE(next.onCall(1, "2026-02-16T09:00:00Z"), QByteArray("grace"));
    QCOMPARE(next.onCall(1, "2026-02-23T09:00:00Z"), QByteArray("ada"));
}

void PeopleRows::rb_61_handover_is_told_to_both()
{
    PeopleWorld world;
    world.at("2026-02-09T08:59:59Z");
    PeopleLife life(world);
    life.threeWeeks();
    life.tick();
    QCOMPARE(world.told(), QStringList{u"ada: Ada is on call now, level 1"_s});
    world.clock.advance(1s);
    life.tick();
    life.live(1h);
    QCOMPARE(world.told().mid(1), (QStringList{u"ada: Ada is no longer on call, level 1"_s, u"grace: Grace is on call now, level 1"_s}));
    QVERIFY(world.lastTold().lines.contains(u"Ada hands over."_s));
}

void PeopleRows::rb_61_calendar_and_handoff()
{
    PeopleWorld world;
    world.at("2026-02-09T09:00:00Z");
    PeopleLife life(world);
    life.threeWeeks();
    const QByteArray file = life.people.calendar(3);
    QCOMPARE(file.count("BEGIN:VEVENT"), 3);
    QVERIFY(file.contains("DTSTART:20260209T090000Z") && file.contains("SUMMARY:On call L1: Grace"));
    const auto handoff = life.await<QJsonObject>([&](auto done) { life.people.handoff(1, done); });
    QVERIFY(handoff);
    QVERIFY2(handoff->value("text"_L1).toString().contains(u"- L1 Ada, from 2026-02-02 09:00"_s), qPrintable(handoff->value("text"_L1).toString()));
}

void PeopleRows::rb_62_next_level_after_15_minutes()
{
    PeopleWorld world;
    ScriptedSource source;
    PagerLife life(world, source);
    staff(life.side, kThreeLevels);
    source.set("machine.memory", 0.96);
    life.alerts.evaluate();
    PeopleLife::turn();
    QCOMPARE(paged(world), QStringList{u"ada"_s});
    life.live(14min + 59s);
    QCOMPARE(paged(world), QStringList{u"ada"_s});
    life.live(1s); // 15:00
    QCOMPARE(paged(world), (QStringList{u"ada"_s, u"grace"_s}));
    life.live(1s); // 15:01
    life.live(14min + 58s);
    QCOMPARE(paged(world), (QStringList{u"ada"_s, u"grace"_s}));
    life.live(1s);
    QCOMPARE(paged(world), (QStringList{u"ada"_s, u"grace"_s, u"linus"_s}));
    life.live(2h); // there is nobody else, and nobody twice
    QCOMPARE(paged(world).size(), 3);
}

void PeopleRows::rb_62_ack_stops()
{
    PeopleWorld world;
    ScriptedSource source;
    PagerLife life(world, source);
    staff(life.side, kThreeLevels);
    source.set("machine.memory", 0.96);
    life.alerts.evaluate();
    PeopleLife::turn();
    life.live(14min + 59s);
    life.acknowledge();
    life.live(3h);
    QCOMPARE(paged(world), QStringList{u"ada"_s});
    // A warning wakes nobody further up.
    PeopleWorld other;
    ScriptedSource mild;
    PagerLife calm(other, mild);
    staff(calm.side, kThreeLevels);
    mild.set("machine.memory", 0.85);
    calm.alerts.evaluate();
    PeopleLife::turn();
    calm.live(1h);
    QCOMPARE(paged(other), QStringList{u"ada"_s});
}

void PeopleRows::rb_62_delays_by_level()
{
    PeopleWorld world;
    ScriptedSource source;
    PagerLife life(world, source);
    // Level 2 has nobody before June; who has level 1 depends on the hour.
    staff(life.side, R"({"levels":[{"people":["ada","grace"],"start":"2026-01-05","unit":"days","handover":"09:30","escalateAfterMinutes":5},
        {"people":["grace"],"start":"2026-06-01"},{"people":["linus"],"start":"2026-01-01"}]})");
    world.clock.jumpWallClock(30min); // 09:30, the handover of today
    source.set("machine.memory", 0.96);
    life.alerts.evaluate();
    PeopleLife::turn();
    life.live(4min + 59s);
    QCOMPARE(paged(world), QStringList{u"ada"_s});
    life.live(1s);
    QCOMPARE(paged(world), (QStringList{u"ada"_s, u"linus"_s}));
    const auto said = [](const PagerLife &one) {
        QStringList texts;
        for (const alerting::Moment &moment : one.alerts.board().alerts.begin()->second.timeline)
            if (moment.what == "escalated")
                texts.append(moment.text);
        return texts.join(u" | "_s);
    };
    QCOMPARE(said(life), u"not acknowledged for 5m: goes to level 3, Linus | nobody has level 2: goes to Linus"_s);
    // Nobody is left above: everybody hears of it, once.
    PeopleWorld other;
    ScriptedSource dire;
    PagerLife alone(other, dire);
    staff(alone.side, R"({"levels":[{"people":["ada"],"escalateAfterMinutes":5},{"people":["grace"],"start":"2026-06-01"}]})");
    dire.set("machine.memory", 0.96);
    alone.alerts.evaluate();
    PeopleLife::turn();
    alone.live(5min);
    QCOMPARE(paged(other), (QStringList{u"ada"_s, u"oncall"_s}));
    QVERIFY2(said(alone).contains(u"nobody has level 2: goes to everybody on call"_s), qPrintable(said(alone)));
    alone.live(1h);
    QCOMPARE(paged(other).size(), 2);
}

void PeopleRows::rb_62_kills_neither_lose_nor_double()
{
    quint32 seed = 62;
    for (int trial = 0; trial < 40; ++trial) {
        PeopleWorld world;
        ScriptedSource source;
        auto life = std::make_unique<PagerLife>(world, source);
        staff(life->side, kThreeLevels);
        source.set("machine.memory", 0.96);
        life->alerts.evaluate();
        for (int second = 0; second < 40 * 60; second += 10) {
            world.clock.advance(10s);
            life->alerts.tick();
            seed = seed * 1664525 + 1013904223;
            for (quint32 turn = 0; turn < (seed >> 24) % 6; ++turn)
                QCoreApplication::processEvents();
            if ((seed >> 12) % 30 == 0) {
                auto next = std::make_unique<PagerLife>(world, source);
                life = std::move(next);
            }
        }
        life->live(45min); // what a kill cost of the time is waited for again
        QCOMPARE(paged(world), (QStringList{u"ada"_s, u"grace"_s, u"linus"_s}));
    }
}

void PeopleRows::rb_63_reminder_after_31_days()
{
    PeopleWorld world;
    PeopleLife life(world);
    staff(life, R"({"levels":[]})");
    life.live(std::chrono::days(31), 1h);
    QCOMPARE(world.told(), QStringList());
    world.clock.advance(1ms);
    life.tick();
    QCOMPARE(world.told(), QStringList{u"linus: The contacts were last reviewed 31d ago"_s}); // the owner
    life.live(std::chrono::days(31) - 1ms, 1h);
    QCOMPARE(world.told().size(), 1); // once a month
    PeopleLife next(world);
    next.live(1h);
    QCOMPARE(world.told().size(), 2);
    QVERIFY(next.await<Contacts>([&](auto done) { next.people.roster.review(u"linus"_s, done); }));
    next.live(std::chrono::days(31), 1h);
    QCOMPARE(world.told().size(), 2);
}

void PeopleRows::rb_63_contacts_inside_the_alert()
{
    PeopleWorld world;
    ScriptedSource source;
    PagerLife life(world, source);
    staff(life.side, kThreeLevels);
    const auto names = [&](const char *row) {
        QStringList found;
        for (const QJsonValue &contact : life.alerts.escalation().contacts({QString::fromLatin1(row)}))
            found.append(contact["name"_L1].toString() + u", "_s + contact["role"_L1].toString());
        return found;
    };
    const QStringList ours{u"Linus, owner of the service"_s, u"Ada, on call, level 1"_s, u"Grace, on call, level 2"_s};
    QCOMPARE(names("RB-18"), QStringList{u"Certificate Authority, "_s} + ours);
    QCOMPARE(names("RB-06"), ours);
    QCOMPARE(life.alerts.escalation().contacts({u"RB-18"_s}).at(0)["phone"_L1].toString(), u"+1 555 0100"_s);
}

QTEST_GUILESS_MAIN(PeopleRows)
#include "people.moc"
