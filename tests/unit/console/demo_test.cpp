// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demofarm.h"
#include "console/farm/farmstate.h"
#include "console/farm/farmsummary.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;

class DemoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameEveryTime();
    void isWorthLookingAt();
    void eventsLeadToTheSameStateAsASnapshot();
    void answersActions();
    void logGoesOn();
    void contactIsLostAndFound();
};

void DemoTest::theSameEveryTime()
{
    const FakeClock clock;
    const DemoWorld one(1, clock.now());
    const DemoWorld same(1, clock.now());
    const DemoWorld other(2, clock.now());
    QCOMPARE(one.snapshot().history, same.snapshot().history);
    QCOMPARE(one.snapshot().workers, same.snapshot().workers);
    QVERIFY(one.snapshot().history != other.snapshot().history);
}

void DemoTest::isWorthLookingAt()
{
    const FakeClock clock;
    FarmState state;
    state.apply(DemoWorld(DemoFarm::kSeed, clock.now()).snapshot());
    const FarmSummary summary = summarise(state, clock.now());
    QCOMPARE(summary.workersTotal, 6);
    QCOMPARE(summary.workersOnline, 5);
    QVERIFY(summary.pending > 5);
    QVERIFY(summary.active > 2);
    QVERIFY(summary.failedDay > 10);
    QVERIFY(state.history().stretches(clock.now() - Millis(23 * 3'600'000), clock.now(), 500).size() == 1);
    for (const api::BuildItem &build : state.builds())
        QCOMPARE(build.waitReason.has_value(), build.isPending());
}

void DemoTest::eventsLeadToTheSameStateAsASnapshot()
{
    FakeClock clock;
    DemoWorld world(3, clock.now());
    FarmState followed;
    followed.apply(world.snapshot());
    for (int minute = 0; minute < 90; ++minute) {
        clock.advance(Millis(60'000));
        for (const api::FarmEvent &event : world.advance(clock.now()))
            followed.apply(event);
    }
    FarmState fresh;
    fresh.apply(world.snapshot());
    QCOMPARE(followed.builds(), fresh.builds());
    QCOMPARE(followed.workers(), fresh.workers());
}

void DemoTest::answersActions()
{
    FakeClock clock;
    DemoFarm farm(clock);
    QList<ActionReport> reports;
    connect(&farm, &FarmSource::actionChanged, this, [&](const ActionReport &report) { reports << report; });
    BuildId pending;
    BuildId failed;
    for (const api::BuildItem &build : farm.world().snapshot().builds) {
        if (build.isPending())
            pending = build.id;
        else if (build.hasFailed())
            failed = build.id;
    }
    farm.cancelBuild(pending);
    farm.cancelBuild(pending);
    farm.retryBuild(failed);
    const QTemporaryDir dir;
    farm.downloadArtifact(failed, dir.filePath(QStringLiteral("a.apk")));
    QTRY_COMPARE(reports.size(), 4);
    QCOMPARE(reports[0].stage, ActionReport::Stage::Done);
    QCOMPARE(reports[1].stage, ActionReport::Stage::Failed);
    QCOMPARE(reports[2].stage, ActionReport::Stage::Done);
    QCOMPARE(farm.world().build(reports[2].created)->item.retryOf, failed);
    QVERIFY(reports[3].verified);
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("a.apk"))));
    QCOMPARE(farm.world().build(pending)->item.outcome, Outcome::Cancelled);
}

void DemoTest::logGoesOn()
{
    FakeClock clock;
    DemoFarm farm(clock);
    farm.setPhase(LinkState::Phase::Live);
    BuildId active;
    for (const api::BuildItem &build : farm.world().snapshot().builds)
        if (build.isActive())
            active = build.id;
    const std::unique_ptr<LogFeed> feed(farm.followLog(active, nullptr));
    QList<api::NumberedLine> lines;
    connect(feed.get(), &LogFeed::linesReceived, this, [&](const auto &more) { lines += more; });
    QSignalSpy ended(feed.get(), &LogFeed::ended);
    QTRY_VERIFY(!lines.isEmpty());
    for (int minute = 0; minute < 40 && ended.isEmpty(); ++minute) {
        clock.advance(Millis(60'000));
        farm.advance();
    }
    QCOMPARE(ended.size(), 1);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i].number, i + 1);
}

void DemoTest::contactIsLostAndFound()
{
    FakeClock clock;
    DemoFarm farm(clock);
    QList<LinkState::Phase> phases;
    int events = 0;
    connect(&farm, &FarmSource::linkChanged, this, [&](const LinkState &link) { phases << link.phase; });
    connect(&farm, &FarmSource::eventReceived, this, [&] { ++events; });
    farm.setPhase(LinkState::Phase::Offline);
    clock.advance(Millis(60'000));
    farm.advance();
    QCOMPARE(events, 0);
    farm.refresh();
    QCOMPARE(events, 1);
    QCOMPARE(phases, (QList<LinkState::Phase>{LinkState::Phase::Offline, LinkState::Phase::Live}));
}

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
