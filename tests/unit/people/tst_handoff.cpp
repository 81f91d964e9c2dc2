// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/eventwalk.h"
#include "tests/support/peoplelife.h"

using namespace freeagent;
using namespace freeagent::people;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
const Time kUntil = *fromIso(u"2026-02-09T09:00:00Z"_s);

Event happened(Time at, const char *type, const char *body, const char *worker = "")
{
    Event e;
    e.at = at;
    e.type = type;
    e.worker = {worker};
    e.body = body;
    return e;
}
} // namespace

class HandoffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHappenedInYourWeek()
    {
        PeopleWorld world;
        world.at("2026-02-02T10:00:00Z");
        PeopleLife life(world);
        life.threeWeeks();
        const std::vector<Event> events{
            happened(kUntil - std::chrono::days(8), "alert.firing", R"({"id":"a0","rule":"old"})"),
            happened(kUntil - 50h, "alert.firing", R"({"id":"a1","rule":"disk-data","severity":"critical","summary":"4 GiB left"})"),
            happened(kUntil - 49h, "alert.escalated", R"({"id":"a1"})"),
            happened(kUntil - 48h, "alert.acknowledged", R"({"id":"a1","acknowledged":{"by":"ada"}})"),
            happened(kUntil - 40h, "alert.resolved", R"({"id":"a1"})"),
            happened(kUntil - 30h, "alert.firing", R"({"id":"a2","rule":"memory","severity":"warning","summary":"80 %"})"),
            happened(kUntil - 20h, "maintenance.run", R"({"id":"m1","message":"Upkeep","state":"running","startedAt":"2026-02-08T13:00:00Z"})"),
            happened(kUntil - 19h, "maintenance.run", R"({"id":"m1","message":"Upkeep","state":"done","startedAt":"2026-02-08T13:00:00Z","endedAt":"2026-02-08T14:00:00Z"})"),
            happened(kUntil - 10h, "worker.quarantined", R"({"by":"farm","reason":"3 machine failures"})", "w1"),
            happened(kUntil, "alert.firing", R"({"id":"a9"})")};
        FinishedBuild good;
        good.outcome = Outcome::Success;
        good.completedAt = kUntil - 1h;
        FinishedBuild bad = good;
        bad.outcome = Outcome::Error;
        bad.failure = FailureClass::Machine;
        FinishedBuild strange = bad;
        strange.failure = FailureClass::None;
        const Handoff handoff = handoffOf(events, {good, bad, bad, strange}, life.people.roster.plan(), kUntil - std::chrono::days(7), kUntil,
                                          [](const WorkerId &) { return u"mac-1"_s; });
        const QString text = handoffText(handoff, life.people.roster.contacts());
        for (const char *line : {"- L1 Ada, from 2026-02-02 09:00", "- 2026-02-07 07:00 critical: 4 GiB left, acknowledged by ada, escalated, over at 2026-02-07 17:00",
                                 "- 2026-02-08 03:00 warning: 80 %, acknowledged by nobody, STILL OPEN", "Builds: 4 ended, 3 failed", "- machine: 2", "- unknown: 1",
                                 "- 2026-02-08 13:00 Upkeep: done", "- 2026-02-08 23:00 mac-1 by farm: 3 machine failures", "Backups\n- unknown"})
            QVERIFY2(text.contains(QString::fromUtf8(line)), qPrintable(u"%1 is not in\n%2"_s.arg(QString::fromUtf8(line), text)));
        QCOMPARE(handoff.alerts.size(), 2);
        QVERIFY(toJson(handoff, life.people.roster.contacts()).value(u"backups"_s).isNull());
    }

    void aQuietWeekSaysSo()
    {
        const QString text = handoffText(handoffOf({}, {}, {}, kUntil - std::chrono::days(7), kUntil, {}), {});
        QVERIFY(text.contains(u"Alerts\n- none"_s));
        QVERIFY(text.contains(u"Builds: 0 ended, 0 failed\n- no failure"_s));
    }

    void walkFindsAllOfTheWeekAndNothingElse_data()
    {
        QTest::addColumn<int>("events");
        for (const int events : {0, 1, 1999, 2000, 2001, 4001, 25'000})
            QTest::newRow(qPrintable(QString::number(events))) << events;
    }
    void walkFindsAllOfTheWeekAndNothingElse()
    {
        QFETCH(int, events);
        FakeStore store;
        const Time since = kUntil - std::chrono::days(7);
        size_t wanted = 0;
        for (int i = 0; i < events; ++i) { // one a minute, up to now
            Event e = happened(kUntil - std::chrono::minutes(events - i), i % 10 ? "build.changed" : "worker.quarantined", "{}");
            e.revision = i + 1;
            wanted += i % 10 == 0 && e.at >= since;
            store.events.push_back(e);
        }
        std::optional<Result<std::vector<Event>>> found;
        walkEvents(store, events, since, {"worker.quarantined"}, [&](auto result) { found = std::move(result); });
        QVERIFY(QTest::qWaitFor([&] { return found.has_value(); }));
        QVERIFY(*found);
        QCOMPARE((*found)->size(), wanted);
    }

    void theRotaAsACalendar()
    {
        PeopleWorld world;
        world.at("2026-02-03T00:00:00Z");
        PeopleLife life(world);
        life.threeWeeks();
        const QByteArray file = life.people.calendar(12);
        QCOMPARE(file.count("BEGIN:VEVENT"), 13); // the week that runs, and twelve
        QVERIFY(file.contains("SUMMARY:On call L1: Ada"));
        QVERIFY(file.contains("DTSTART:20260202T090000Z"));
        QVERIFY(file.contains("UID:oncall-1-1770022800@expo-controller"));
        QCOMPARE(file, life.people.calendar(12));
    }
};

QTEST_GUILESS_MAIN(HandoffTest)
#include "tst_handoff.moc"
