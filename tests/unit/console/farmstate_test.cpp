// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/farmstate.h"
#include "console/farm/farmsummary.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;

namespace {
const Time kNow = test::FakeClock().now();

api::BuildItem build(const char *id, BuildStatus status = BuildStatus::Pending)
{
    api::BuildItem item;
    item.id.value = id;
    item.status = status;
    item.submittedAt = kNow;
    return item;
}

api::BuildItem ended(const char *id, Outcome outcome, Millis ago, Millis ran = Millis(60'000))
{
    api::BuildItem item = build(id, outcome == Outcome::Success ? BuildStatus::Completed : BuildStatus::Failed);
    item.outcome = outcome;
    item.completedAt = kNow - ago;
    item.startedAt = *item.completedAt - ran;
    return item;
}

api::WorkerItem worker(const char *id, bool online = true, int slots = 1)
{
    api::WorkerItem item;
    item.id.value = id;
    item.name = QString::fromLatin1(id);
    item.online = online;
    item.maxConcurrentBuilds = slots;
    return item;
}

api::Snapshot snapshot(const QList<api::BuildItem> &builds, const QList<api::WorkerItem> &workers)
{
    api::Snapshot snapshot;
    snapshot.builds = builds;
    snapshot.workers = workers;
    return snapshot;
}
} // namespace

class FarmStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsNothingAtFirst();
    void aBurstIsOneChange();
    void nothingNewIsNoChange();
    void aSnapshotEndsWhatItDoesNotName();
    void workersComeAndGo();
    void telemetryMovesLoadAndSign();
    void summarises();
};

void FarmStateTest::knowsNothingAtFirst()
{
    FarmState state;
    QVERIFY(!state.hasData());
    state.apply(api::FarmStats{});
    QVERIFY(!state.hasData());
    state.apply(api::Snapshot{});
    QVERIFY(state.hasData());
}

void FarmStateTest::aBurstIsOneChange()
{
    FarmState state;
    int changes = 0;
    FarmChange last;
    connect(&state, &FarmState::changed, this, [&](const FarmChange &change) {
        ++changes;
        last = change;
    });
    for (int i = 0; i < 1'000; ++i) {
        api::BuildItem item = build(i % 2 ? "a" : "b");
        item.attempts = i;
        state.apply(api::BuildChanged{item});
    }
    QTRY_COMPARE(changes, 1);
    QCOMPARE(last.builds.size(), 2);
    QCOMPARE(state.build({"a"})->attempts, 999);
}

void FarmStateTest::nothingNewIsNoChange()
{
    FarmState state;
    state.apply(api::BuildChanged{build("a")});
    state.flush();
    QSignalSpy changed(&state, &FarmState::changed);
    state.apply(api::BuildChanged{build("a")});
    state.flush();
    QCOMPARE(changed.size(), 0);
}

void FarmStateTest::aSnapshotEndsWhatItDoesNotName()
{
    FarmState state;
    state.apply(snapshot({build("open"), build("stays"), ended("done", Outcome::Success, Millis(0))}, {}));
    FarmChange last;
    connect(&state, &FarmState::changed, this, [&](const FarmChange &change) { last = change; });
    state.apply(snapshot({build("stays")}, {}));
    QCOMPARE(last.removedBuilds, QList<BuildId>{{"open"}});
    QVERIFY(state.build({"done"}));
    QVERIFY(state.build({"stays"}));
    QVERIFY(!state.build({"open"}));
}

void FarmStateTest::workersComeAndGo()
{
    FarmState state;
    state.apply(snapshot({}, {worker("w1"), worker("w2")}));
    state.apply(api::WorkerChanged{worker("w2"), true});
    QCOMPARE(state.workers().keys(), QList<WorkerId>{{"w1"}});
    state.apply(snapshot({}, {worker("w3")}));
    QCOMPARE(state.workers().keys(), QList<WorkerId>{{"w3"}});
}

void FarmStateTest::telemetryMovesLoadAndSign()
{
    FarmState state;
    state.apply(snapshot({}, {worker("w1")}));
    state.apply(api::Telemetry{{"w1"}, {10.0, 20.0, 30.0}, kNow});
    QCOMPARE(state.workers().value({"w1"}).load.memoryMb, std::optional(20.0));
    QCOMPARE(state.workers().value({"w1"}).lastSeenAt, std::optional(kNow));
    state.apply(api::Telemetry{{"nobody"}, {}, kNow});
    QCOMPARE(state.workers().size(), 1);
}

void FarmStateTest::summarises()
{
    FarmState state;
    const Millis hour(3'600'000);
    api::BuildItem old = build("old");
    old.submittedAt = kNow - hour;
    old.waitReason = WaitReason{"all_busy", {}, {}, QStringLiteral("Add a worker.")};
    api::BuildItem stuck = build("stuck");
    stuck.waitReason = WaitReason{"no_compatible_worker", {}, {}, QStringLiteral("Add a worker for iOS.")};
    state.apply(snapshot({old, stuck, build("new"), build("runs", BuildStatus::Building), ended("ok", Outcome::Success, hour / 2),
                          ended("ok2", Outcome::Success, 2 * hour, Millis(180'000)), ended("bad", Outcome::Error, hour / 2),
                          ended("slow", Outcome::Timeout, 23 * hour), ended("mine", Outcome::Cancelled, hour),
                          ended("lastweek", Outcome::Error, 25 * hour)},
                         {worker("w1", true, 2), worker("w2", false), worker("w3")}));
    const FarmSummary summary = summarise(state, kNow);
    QCOMPARE(summary.pending, 3);
    QCOMPARE(summary.stuck, 1);
    QCOMPARE(summary.stuckFix, QStringLiteral("Add a worker for iOS."));
    QCOMPARE(summary.active, 1);
    QCOMPARE(summary.oldestPendingSince, std::optional(kNow - hour));
    QCOMPARE(summary.oldestFix, QStringLiteral("Add a worker."));
    QCOMPARE(summary.slots, 3);
    QCOMPARE(summary.workersOnline, 2);
    QCOMPARE(summary.offline, (QList<OfflineWorker>{{QStringLiteral("w2"), {}}}));
    QCOMPARE(summary.finishedDay, 4);
    QCOMPARE(summary.failedDay, 2);
    QCOMPARE(summary.finishedHour, 2);
    QCOMPARE(summary.failedHour, 1);
    QCOMPARE(summary.meanRunDay, std::optional(Millis(120'000)));
}

QTEST_GUILESS_MAIN(FarmStateTest)
#include "farmstate_test.moc"
