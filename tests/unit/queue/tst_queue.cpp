// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/queue/placement.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::queue;

namespace {
Worker worker(const char *id, QList<Platform> platforms = {})
{
    Worker w;
    w.id = {id};
    w.name = QString::fromLatin1(id);
    w.platforms = std::move(platforms);
    return w;
}

Waiting waiting(const char *id, Platform platform, qint64 sequence, int priority = 0)
{
    return {{id}, platform, priority, sequence, fromMs(1000 + sequence), {}, {}};
}
} // namespace

class QueueTest : public QObject
{
    Q_OBJECT

    test::FakeClock clock;

private Q_SLOTS:
    void startsInOrder_data()
    {
        QTest::addColumn<QByteArray>("workers"); // letter: i iOS only, a Android only, x any
        QTest::addColumn<QByteArray>("expected"); // build>worker pairs
        QTest::newRow("nobody asks") << QByteArray() << QByteArray();
        QTest::newRow("priority goes first, then who came first") << QByteArray("x1 x2") << QByteArray("urgent>x1 ios-1>x2");
        QTest::newRow("only what the platform allows") << QByteArray("a1") << QByteArray("droid-1>a1");
        QTest::newRow("a specialist before one that could do more") << QByteArray("x1 i1") << QByteArray("urgent>i1 ios-1>x1");
        QTest::newRow("who waits longest") << QByteArray("a2 a1") << QByteArray("droid-1>a2 droid-2>a1");
        QTest::newRow("more workers than builds") << QByteArray("i1 i2 i3 a1 a2 a3")
                                                  << QByteArray("urgent>i1 ios-1>i2 droid-1>a1 droid-2>a2");
    }
    void startsInOrder()
    {
        QFETCH(QByteArray, workers);
        QFETCH(QByteArray, expected);
        PendingQueue pending;
        pending.insert(waiting("ios-1", Platform::Ios, 1));
        pending.insert(waiting("droid-1", Platform::Android, 2));
        pending.insert(waiting("droid-2", Platform::Android, 3));
        pending.insert(waiting("urgent", Platform::Ios, 4, 5));
        std::vector<std::unique_ptr<Worker>> owned;
        ReadyWorkers ready;
        for (const QByteArray &name : workers.split(' ')) {
            if (name.isEmpty())
                continue;
            const QList<Platform> platforms = name[0] == 'i' ? QList{Platform::Ios} : name[0] == 'a' ? QList{Platform::Android} : QList<Platform>();
            owned.push_back(std::make_unique<Worker>(worker(name.constData(), platforms)));
            ready.add(owned.back().get());
        }
        QByteArrayList got;
        while (const auto placement = place(pending, ready, {}, clock.now())) {
            got.append(placement->build.value + '>' + placement->worker.value);
            pending.remove(placement->build);
            ready.remove(placement->worker);
        }
        QCOMPARE(got.join(' '), expected);
    }

    void keepsALostBuildFromItsLoserForAWhile()
    {
        Worker loser = worker("loser");
        Worker other = worker("other");
        PendingQueue pending;
        Waiting lost = waiting("lost", Platform::Ios, 1);
        lost.avoid = loser.id;
        lost.avoidUntil = clock.now() + std::chrono::seconds(30);
        pending.insert(lost);
        pending.insert(waiting("next", Platform::Ios, 2));
        ReadyWorkers ready;
        ready.add(&loser);
        QCOMPARE(place(pending, ready, {}, clock.now()), (Placement{{"next"}, loser.id}));
        pending.remove({"next"});
        QVERIFY(!place(pending, ready, {}, clock.now()));
        QCOMPARE(place(pending, ready, {}, lost.avoidUntil), (Placement{lost.id, loser.id}));
        ready.add(&other);
        QCOMPARE(place(pending, ready, {}, clock.now()), (Placement{lost.id, other.id}));
    }

    void startsNothingWhilePaused()
    {
        PendingQueue pending;
        pending.insert(waiting("b", Platform::Ios, 1));
        Worker w = worker("w");
        ReadyWorkers ready;
        ready.add(&w);
        QVERIFY(!place(pending, ready, {.assigning = false}, clock.now()));
    }

    void explainsEveryWait_data()
    {
        QTest::addColumn<FleetView>("fleet");
        QTest::addColumn<bool>("assigning");
        QTest::addColumn<int>("ahead");
        QTest::addColumn<QByteArray>("code");
        const FleetView none{};
        const FleetView wrongPlatform{3, 0, 0, 0, {}};
        const FleetView offline{3, 2, 0, 0, QStringLiteral("mac-1")};
        const FleetView busy{3, 2, 2, 0, {}};
        const FleetView free{3, 2, 2, 1, {}};
        QTest::newRow("nobody registered") << none << true << 0 << QByteArray("no_workers");
        QTest::newRow("only other platforms") << wrongPlatform << true << 0 << QByteArray("no_compatible_worker");
        QTest::newRow("all gone") << offline << true << 0 << QByteArray("all_offline");
        QTest::newRow("next, but all busy") << busy << true << 0 << QByteArray("all_busy");
        QTest::newRow("others first") << busy << true << 4 << QByteArray("behind_others");
        QTest::newRow("one free, two before it") << free << true << 2 << QByteArray("behind_others");
        QTest::newRow("one free and next") << free << true << 0 << QByteArray("starting");
        const FleetView held{3, 3, 0, 0, {}, 3, {QStringLiteral("mac-1 (paused by anna: Xcode update)")}};
        const FleetView oneBusy{3, 3, 1, 0, {}, 2, {QStringLiteral("mac-1 (paused by anna)"), QStringLiteral("mac-2 (quarantined by farm: disk)")}};
        const FleetView oneFree{3, 3, 1, 1, {}, 2, {QStringLiteral("mac-1 (paused by anna)"), QStringLiteral("mac-2 (paused by anna)")}};
        QTest::newRow("all held") << held << true << 0 << QByteArray("workers_held");
        QTest::newRow("held, and the other busy") << oneBusy << true << 4 << QByteArray("workers_held");
        QTest::newRow("held, and the other free") << oneFree << true << 0 << QByteArray("starting");
        QTest::newRow("paused wins over all") << none << false << 0 << QByteArray("paused");
    }
    void explainsEveryWait()
    {
        QFETCH(FleetView, fleet);
        QFETCH(bool, assigning);
        QFETCH(int, ahead);
        QFETCH(QByteArray, code);
        const WaitReason reason = explain(waiting("b", Platform::Ios, 1), fleet, {assigning}, ahead, clock.now());
        QCOMPARE(reason.code, code);
        QVERIFY(reason.message.endsWith(QLatin1Char('.')));
        QCOMPARE(reason.fix.isEmpty(), code == "starting");
        QCOMPARE(reason.since, clock.now());
    }

    void namesWhoIsHeld()
    {
        const QStringList why{QStringLiteral("a (paused by anna: Xcode)"), QStringLiteral("b (paused by anna)"), QStringLiteral("c (paused by bert)"),
                              QStringLiteral("d (paused by bert)")};
        const WaitReason many = explain(waiting("b", Platform::Ios, 1), {6, 6, 1, 0, {}, 4, why}, {}, 0, clock.now());
        QCOMPARE(many.message, QStringLiteral("4 of 6 workers for iOS are paused, 1 busy, 1 offline."));
        QCOMPARE(many.fix, QStringLiteral("Resume a (paused by anna: Xcode), b (paused by anna), c (paused by bert) and 1 more."));
        const WaitReason one = explain(waiting("b", Platform::Ios, 1), {1, 1, 0, 0, {}, 1, {QStringLiteral("a (quarantined by farm: disk)")}}, {}, 0, clock.now());
        QCOMPARE(one.message, QStringLiteral("The only worker for iOS is held back."));
    }

    void buildsForOneWorkerHoldUpNobody()
    {
        Worker mac = worker("mac");
        PendingQueue pending;
        Waiting own = waiting("own", Platform::Ios, 1, 100);
        own.onlyOn = {"other"};
        pending.insert(own);
        pending.insert(waiting("any", Platform::Ios, 2));
        ReadyWorkers ready;
        ready.add(&mac);
        QCOMPARE(place(pending, ready, {}, clock.now()), (Placement{{"any"}, mac.id}));
        QCOMPARE(pending.ahead({"any"}, 9), 0);
        QCOMPARE(pending.size(Platform::Ios), 2);
        QCOMPARE(pending.head(9), (QList<BuildId>{{"any"}, {"own"}}));
        const auto asks = [](bool yes) { return [yes](const Waiting &) { return yes; }; };
        QVERIFY(!placeOwn(pending, asks(false), {}));
        QVERIFY(!placeOwn(pending, asks(true), {.assigning = false}));
        QCOMPARE(placeOwn(pending, asks(true), {}), (Placement{{"own"}, {"other"}}));
        pending.remove({"own"});
        QVERIFY(pending.awaited().isEmpty());
        QCOMPARE(pending.size(Platform::Ios), 1);
    }

    void explainsBuildsForOneWorker_data()
    {
        QTest::addColumn<OwnerView>("owner");
        QTest::addColumn<int>("ahead");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no such worker") << OwnerView{} << 0 << QByteArray("worker_unknown");
        QTest::newRow("offline") << OwnerView{QStringLiteral("mac-1"), false, {}, true} << 0 << QByteArray("worker_offline");
        QTest::newRow("paused") << OwnerView{QStringLiteral("mac-1"), true, QStringLiteral("paused by anna"), true} << 0 << QByteArray("worker_held");
        QTest::newRow("busy") << OwnerView{QStringLiteral("mac-1"), true, {}, false} << 0 << QByteArray("worker_busy");
        QTest::newRow("another one first") << OwnerView{QStringLiteral("mac-1"), true, {}, true} << 1 << QByteArray("worker_busy");
        QTest::newRow("free") << OwnerView{QStringLiteral("mac-1"), true, {}, true} << 0 << QByteArray("starting");
    }
    void explainsBuildsForOneWorker()
    {
        QFETCH(OwnerView, owner);
        QFETCH(int, ahead);
        QFETCH(QByteArray, code);
        const WaitReason reason = explainOwn(waiting("b", Platform::Ios, 1), owner, {}, ahead, clock.now());
        QCOMPARE(reason.code, code);
        QVERIFY(reason.message.endsWith(QLatin1Char('.')));
        QCOMPARE(reason.fix.isEmpty(), code == "starting");
        QCOMPARE(explainOwn(waiting("b", Platform::Ios, 1), owner, {.assigning = false}, ahead, clock.now()).code, QByteArray("paused"));
    }

    void countsWhoGoesBefore()
    {
        PendingQueue pending;
        for (int i = 1; i <= 5; ++i)
            pending.insert(waiting(QByteArray("b" + QByteArray::number(i)).constData(), Platform::Ios, i));
        pending.insert(waiting("android", Platform::Android, 6));
        QCOMPARE(pending.ahead({"b4"}, 100), 3);
        QCOMPARE(pending.ahead({"b4"}, 2), 2);
        QCOMPARE(pending.ahead({"android"}, 100), 0);
        QCOMPARE(pending.ahead({"unknown"}, 100), 0);
        QCOMPARE(*pending.oldest(), fromMs(1001));
        pending.remove({"b1"});
        QCOMPARE(*pending.oldest(), fromMs(1002));
        QCOMPARE(pending.size(), 5);
        QCOMPARE(pending.size(Platform::Ios), 4);
    }
};

QTEST_APPLESS_MAIN(QueueTest)
#include "tst_queue.moc"
