// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peoplelife.h"

using namespace freeagent;
using namespace freeagent::people;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Who is told of handovers, of reviews that are due, and what waits for the end of the night.
class DutiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handoverTellsBothOnce()
    {
        PeopleWorld world;
        world.at("2026-02-02T09:00:00Z");
        PeopleLife life(world);
        life.threeWeeks();
        life.tick();
        QCOMPARE(world.told(), QStringList{u"ada: Ada is on call now, level 1"_s});
        life.live(std::chrono::days(7) - 1s, 1h);
        QCOMPARE(world.told().size(), 1);
        world.clock.advance(1s);
        life.tick();
        QCOMPARE(world.told().mid(1), (QStringList{u"ada: Ada is no longer on call, level 1"_s, u"grace: Grace is on call now, level 1"_s}));
        life.live(24h, 1h);
        world.clock.jumpWallClock(-48h); // somebody sets the clock back, and forward again
        life.live(72h, 1h);
        QCOMPARE(world.told().size(), 3);
    }

    void handoverAfterADowntimeIsToldOnce()
    {
        PeopleWorld world;
        world.at("2026-02-02T09:00:00Z");
        {
            PeopleLife life(world);
            life.threeWeeks();
            life.tick();
        }
        world.clock.advance(std::chrono::days(15)); // Grace's week came and went
        for (int restart = 0; restart < 3; ++restart) {
            PeopleLife life(world);
            life.live(1min, 1s);
        }
        QCOMPARE(world.told().mid(1), (QStringList{u"ada: Ada is no longer on call, level 1"_s, u"linus: Linus is on call now, level 1"_s}));
    }

    void aRefusedUnitIsToldLater()
    {
        PeopleWorld world;
        world.at("2026-02-02T09:00:00Z");
        PeopleLife life(world);
        life.threeWeeks();
        world.store().refuse = Error{"store.full", u"no space"_s, {}};
        life.tick();
        QCOMPARE(world.told(), QStringList());
        life.tick();
        QCOMPARE(world.told().size(), 1);
    }

    void overridesAreHandedOverToo()
    {
        PeopleWorld world;
        world.at("2026-02-02T10:00:00Z");
        PeopleLife life(world);
        life.threeWeeks();
        life.tick();
        const auto made = life.override(life.json(R"({"person":"linus","until":"2026-02-02T18:00:00Z","reason":"dentist"})"));
        QVERIFY(made);
        life.tick();
        QCOMPARE(world.told().last(), u"linus: Linus is on call now, level 1"_s);
        QCOMPARE(life.onCall(1, "2026-02-02T17:59:59Z"), QByteArray("linus"));
        world.clock.advance(1h);
        const auto ended = life.await<Override>([&](auto done) { life.people.roster.removeOverride(made->id, done); });
        QVERIFY(ended);
        life.tick();
        QCOMPARE(world.told().last(), u"ada: Ada is on call now, level 1"_s);
        QCOMPARE(life.onCall(1, "2026-02-02T10:30:00Z"), QByteArray("linus")); // he had it
        QCOMPARE(life.await<Override>([&](auto done) { life.people.roster.removeOverride(made->id, done); }).error().code, QByteArray("people.ended"));
        QCOMPARE(life.await<Override>([&](auto done) { life.people.roster.removeOverride("none", done); }).error().code, QByteArray("people.no_override"));
        const PeopleLife next(world);
        QCOMPARE(next.people.roster.plan().overrides, life.people.roster.plan().overrides);
    }

    void takingNeedsAName()
    {
        PeopleWorld world;
        world.at("2026-02-02T10:00:00Z");
        PeopleLife life(world);
        life.threeWeeks();
        const auto take = [&life](const char *body, const char *by) {
            return life.await<Override>([&](auto done) { life.people.roster.take(life.json(body), QString::fromLatin1(by), done); });
        };
        QCOMPARE(take(R"({"until":"2026-02-02T12:00:00Z"})", "admin key").error().code, QByteArray("people.who"));
        QCOMPARE(take(R"({"until":"2026-02-02T12:00:00Z","from":"2026-03-02T12:00:00Z"})", "grace@example.com")->person, QByteArray("grace"));
        QCOMPARE(life.onCall(1, "2026-02-02T10:00:00Z"), QByteArray("grace"));
        QCOMPARE(take(R"({"until":"2026-02-02T12:00:00Z","person":"Linus"})", "admin key")->person, QByteArray("linus"));
    }

    void changesAreMadeOneAfterAnother()
    {
        PeopleWorld world;
        world.at("2026-02-02T10:00:00Z");
        PeopleLife life(world);
        life.threeWeeks();
        QList<QByteArray> codes;
        life.people.roster.setRotation(life.json(R"({"levels":[]})"), u"root"_s, [&](auto made) { codes.append(made ? "ok" : made.error().code); });
        life.people.roster.setContacts(life.json(R"({"people":[{"name":"Grace"}]})"), u"root"_s, [&](auto made) { codes.append(made ? "ok" : made.error().code); });
        life.people.roster.setRotation(life.json(R"({"levels":[{"people":["ada"]}]})"), u"root"_s, [&](auto made) { codes.append(made ? "ok" : made.error().code); });
        PeopleLife::turn();
        QCOMPARE(codes, (QList<QByteArray>{"ok", "ok", "people.bad_rotation"}));
    }

    void remindersDue_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<int>("due");
        constexpr qint64 kDay = 86'400'000;
        QTest::newRow("at once") << qint64(0) << 0;
        QTest::newRow("the clock was set back") << -kDay << 0;
        QTest::newRow("31 days") << 31 * kDay << 0;
        QTest::newRow("31 days and a moment") << 31 * kDay + 1 << 1;
        QTest::newRow("62 days") << 62 * kDay << 1;
        QTest::newRow("beyond 62 days") << 62 * kDay + 1 << 2;
    }
    void remindersDue()
    {
        QFETCH(qint64, ms);
        QTEST(people::remindersDue(fromMs(1'000'000'000'000), fromMs(1'000'000'000'000 + ms)), "due");
    }

    void quietHoursHoldWhatIsNotCritical()
    {
        PeopleWorld world;
        world.at("2026-02-03T03:00:00Z");
        PeopleLife life(world);
        QVERIFY(life.contacts(life.json(R"({"people":[{"name":"Ada","quietHours":{"from":"22:00","to":"07:00"}}]})")));
        const auto tell = [&](const char *id, const char *group, NoticeKind kind, Severity severity, const char *audience) {
            Notice notice;
            notice.id = id;
            notice.group = group;
            notice.kind = kind;
            notice.severity = severity;
            notice.title = QString::fromLatin1(id);
            notice.audience = audience;
            notice.at = world.clock.now();
            Unit unit;
            unit.changes = life.people.notifier.outgoing(notice);
            life.ledger.commit(std::move(unit), [](Result<void>) {});
            PeopleLife::turn();
        };
        tell("disk warns", "disk", NoticeKind::Trigger, Severity::Warning, "ada");
        tell("cpu warns", "cpu", NoticeKind::Trigger, Severity::Warning, "ada");
        tell("all on call", "x", NoticeKind::Trigger, Severity::Warning, "oncall");
        tell("down", "down", NoticeKind::Trigger, Severity::Critical, "ada");
        QCOMPARE(world.told(), (QStringList{u"oncall: all on call"_s, u"ada: down"_s}));
        tell("cpu over", "cpu", NoticeKind::Resolve, Severity::Warning, "oncall");
        life.tick();
        QCOMPARE(life.people.notifier.held(), 1); // what is over needs nobody in the morning
        world.at("2026-02-03T06:59:59Z");
        PeopleLife next(world); // a kill in the night
        next.tick();
        QCOMPARE(world.told().size(), 3);
        world.clock.advance(1s);
        next.tick();
        QCOMPARE(world.told().last(), u"ada: disk warns"_s);
        next.live(24h, 1h);
        QCOMPARE(world.told().size(), 4);
        QCOMPARE(next.people.notifier.held(), 0);
    }
};

QTEST_GUILESS_MAIN(DutiesTest)
#include "tst_duties.moc"
