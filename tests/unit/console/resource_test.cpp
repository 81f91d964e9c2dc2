// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/demoroutes.h"
#include "console/farm/demofarm.h"
#include "console/farm/resource.h"
#include "console/farm/rights.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using namespace Qt::StringLiterals;
using Phase = LinkState::Phase;

class ResourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWhileSomebodyLooks();
    void asksAgainAfterItsEvents();
    void keepsOldDataWhenAnAnswerFails();
    void answersToOldQuestionsAreDropped();
    void routesMatchByParts();
    void rolesDecide_data();
    void rolesDecide();
};

void ResourceTest::asksWhileSomebodyLooks()
{
    FakeClock clock;
    DemoFarm farm(clock);
    farm.setPhase(Phase::Live);
    Resource who(farm, clock, u"/api/whoami"_s);
    QSignalSpy changed(&who, &Resource::changed);
    QTest::qWait(0);
    QCOMPARE(farm.asked().size(), 0);
    who.setActive(true);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(who.data().value("role"_L1).toString(), u"admin"_s);
    QCOMPARE(who.asOf(), clock.now());
    who.setActive(false);
    who.setActive(true);
    QCoreApplication::processEvents();
    QCOMPARE(farm.asked().size(), 1);
}

void ResourceTest::asksAgainAfterItsEvents()
{
    FakeClock clock;
    DemoFarm farm(clock);
    farm.setPhase(Phase::Live);
    Resource who(farm, clock, u"/api/whoami"_s, {"alert."});
    who.setActive(true);
    QSignalSpy changed(&who, &Resource::changed);
    QTRY_COMPARE(changed.size(), 1);
    Q_EMIT farm.heard("schedule.run", "{}");
    for (int i = 0; i < 50; ++i)
        Q_EMIT farm.heard("alert.firing", "{}");
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(farm.asked().size(), 2);
    who.setActive(false);
    Q_EMIT farm.heard("alert.firing", "{}");
    who.setActive(true);
    QTRY_COMPARE(changed.size(), 3);
}

void ResourceTest::keepsOldDataWhenAnAnswerFails()
{
    FakeClock clock;
    DemoFarm farm(clock);
    farm.setPhase(Phase::Live);
    Resource who(farm, clock, u"/api/whoami"_s);
    who.setActive(true);
    QTRY_VERIFY(who.hasData());
    const Time then = who.asOf();
    farm.setPhase(Phase::Offline);
    clock.advance(Millis(60'000));
    who.refresh();
    QTRY_COMPARE(who.error().code, "net.refused"_ba);
    QVERIFY(who.hasData());
    QCOMPARE(who.asOf(), then);
    farm.setPhase(Phase::Live);
    QTRY_VERIFY(who.error().code.isEmpty());
    QCOMPARE(who.asOf(), clock.now());
}

void ResourceTest::answersToOldQuestionsAreDropped()
{
    FakeClock clock;
    DemoFarm farm(clock);
    farm.setPhase(Phase::Live);
    Resource who(farm, clock, u"/api/whoami"_s);
    who.setActive(true);
    who.setPath(u"/api/nowhere"_s);
    QTRY_COMPARE(who.error().code, "http.not_found"_ba);
    QVERIFY(!who.hasData());
}

void ResourceTest::routesMatchByParts()
{
    DemoRoutes routes;
    routes.add("POST", u"/api/alerts/*/ack"_s, [](const DemoCall &call) { return DemoReply{{{u"id"_s, call.parts.value(0)}}}; });
    routes.add("GET", u"/api/no"_s, [](const DemoCall &) { return DemoReply::refuse(409, u"Busy"_s, u"Wait."_s); });
    QCOMPARE(routes.answer({.verb = "POST", .path = u"/api/alerts/a1/ack"_s}, {})->json.object().value("id"_L1).toString(), u"a1"_s);
    QCOMPARE(routes.answer({.path = u"/api/alerts/a1/ack"_s}, {}).error().code, "http.not_found"_ba);
    const auto refused = routes.answer({.path = u"/api/no"_s}, {});
    QCOMPARE(refused.error(), (Error{"http.409", u"Busy"_s, u"Wait."_s}));
    QCOMPARE(routes.answer({.path = u"/api/no"_s, .anyStatus = true}, {})->status, 409);
}

void ResourceTest::rolesDecide_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Level>("level");
    QTest::addColumn<bool>("may");
    QTest::newRow("admin") << Role::Admin << Level::Admin << true;
    QTest::newRow("operator") << Role::Operator << Level::Operator << true;
    QTest::newRow("operator, keys") << Role::Operator << Level::Admin << false;
    QTest::newRow("viewer") << Role::Viewer << Level::Submitter << false;
    QTest::newRow("owner of others") << Role::Owner << Level::Owner << false;
}

void ResourceTest::rolesDecide()
{
    QFETCH(Role, role);
    QFETCH(Level, level);
    FakeClock clock;
    DemoFarm farm(clock);
    Rights rights(farm);
    QVERIFY(!rights.may(Level::Viewer));
    farm.setRole(role);
    farm.setPhase(Phase::Live);
    QTRY_VERIFY(rights.role() == role);
    QTEST(rights.may(level), "may");
    QCOMPARE(rights.whyNot(level).isEmpty(), rights.may(level));
}

QTEST_GUILESS_MAIN(ResourceTest)
#include "resource_test.moc"
