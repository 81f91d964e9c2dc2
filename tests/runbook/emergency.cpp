// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/diskguard.h"
#include "daemon/retention/emergency.h"
#include "tests/support/fakevolumes.h"
#include "tests/support/keptfarm.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using retention::Emergency;

/// What goes by itself when there is no space, and what never does.
class EmergencyRows : public QObject
{
    Q_OBJECT

    std::unique_ptr<KeptFarm> farm;
    std::unique_ptr<Emergency> emergency;
    QStringList told;

    void make(int floorDays)
    {
        farm = std::make_unique<KeptFarm>();
        farm->start();
        emergency = std::make_unique<Emergency>(*farm->retention, *farm->ledger, farm->clock, floorDays);
        told.clear();
        connect(emergency.get(), &Emergency::stepped, this, [this](const QString &text) { told.append(text); });
    }
    /// Still too little space until this many steps were told.
    void shortFor(int steps)
    {
        QElapsedTimer real;
        real.start();
        while (told.size() < steps && real.elapsed() < patience) {
            farm->clock.advance(std::chrono::seconds(4));
            emergency->tick(true);
            QTest::qWait(2);
        }
        QCOMPARE(told.size(), steps);
    }
    bool hasResult(const Build &build) { return !farm->keyOf(build.id, ArtifactKind::Result).isEmpty(); }

private Q_SLOTS:
    void cleanup()
    {
        emergency.reset();
        farm.reset();
    }

    void rb_23_step_by_step_and_no_further()
    {
        make(1);
        const Build newest = farm->add({.daysAgo = 200, .project = u"quiet"_s});
        const Build due = farm->add({.daysAgo = 120});
        const Build older = farm->add({.daysAgo = 40});
        const Build oldest = farm->add({.daysAgo = 10});
        for (int i = 0; i < 3; ++i)
            farm->add({.daysAgo = 1});
        const Build running = farm->add({.daysAgo = 300, .open = true});
        farm->add({.daysAgo = 1100});
        QVERIFY(farm->cleanUp(1000));
        QVERIFY(!farm->inTrash().empty());
        emergency->tick(false);
        QCOMPARE(emergency->step(), Emergency::Step::None);

        shortFor(1);
        QCOMPARE(emergency->step(), Emergency::Step::Trash);
        QVERIFY(hasResult(due));
        shortFor(2);
        QCOMPARE(emergency->step(), Emergency::Step::Due);
        QVERIFY(!hasResult(due));
        QVERIFY(hasResult(older));
        shortFor(3);
        QCOMPARE(emergency->step(), Emergency::Step::Older);
        QVERIFY(!hasResult(older));
        QVERIFY(hasResult(oldest));
        QTRY_VERIFY_WITH_TIMEOUT(farm->inTrash().empty(), patience); // it is to make space: nothing waits in the trash

        // Space again: no further, and the next time it begins anew.
        emergency->tick(false);
        QCOMPARE(emergency->step(), Emergency::Step::None);
        QVERIFY(emergency->concerns().isEmpty());
        // What went and what stays is kept for a minute of space, over a restart too.
        const Emergency::Taken last = emergency->taken().back();
        QCOMPARE(emergency->taken().size(), size_t(3));
        QCOMPARE(last.step, Emergency::Step::Older);
        QVERIFY(last.files > 0 && last.bytes > 0 && last.stays.files > 0 && last.stays.bytes > 0);
        QVERIFY(emergency->taken().front().files > 0 && emergency->taken().front().bytes > 0); // the trash
        farm->commit({});
        const HotState kept = farm->store->loadHot(farm->clock.now());
        Emergency restarted(*farm->retention, *farm->ledger, farm->clock, 1);
        restarted.load(kept.records);
        QCOMPARE(restarted.step(), Emergency::Step::Older);
        QCOMPARE(restarted.taken().size(), size_t(3));
        QCOMPARE(restarted.taken().back().text, last.text);
        QCOMPARE(restarted.taken().back().stays, last.stays);
        farm->clock.advance(Emergency::kRecovered - Millis(1));
        emergency->tick(false);
        QVERIFY(!emergency->taken().empty());
        farm->clock.advance(Millis(1));
        emergency->tick(false);
        QVERIFY(emergency->taken().empty());
        told.clear();
        shortFor(5);
        QCOMPARE(emergency->step(), Emergency::Step::Exhausted);
        QVERIFY(!hasResult(oldest));
        QVERIFY(hasResult(newest)); // the newest success of its project, however old
        QVERIFY(!farm->keyOf(running.id, ArtifactKind::Source).isEmpty());
        // One alert a step, and then silence.
        for (int i = 0; i < 100; ++i) {
            farm->clock.advance(std::chrono::seconds(4));
            emergency->tick(true);
        }
        QCOMPARE(told.size(), 5);
    }

    void rb_23_nothing_below_the_floor()
    {
        make(30);
        const Build older = farm->add({.daysAgo = 40});
        const Build young = farm->add({.daysAgo = 10});
        for (int i = 0; i < 3; ++i)
            farm->add({.daysAgo = 1});
        shortFor(4);
        QCOMPARE(emergency->step(), Emergency::Step::Exhausted);
        QVERIFY(!hasResult(older));
        QVERIFY(hasResult(young)); // only with somebody who says so
        QVERIFY(emergency->concerns().first().contains(u"confirm"_s));
    }

    void rb_29_reserve_comes_back()
    {
        QTemporaryDir folder;
        constexpr qint64 kMib = 1 << 20;
        FakeClock clock;
        auto volumes = std::make_shared<FakeVolumes>();
        volumes->set(folder.path(), 10);
        probes::ProbeOptions options;
        options.folders = {{u"data"_s, folder.path()}};
        options.volumes = volumes;
        probes::Probes probes(options, clock);
        const QString file = folder.filePath(u"reserve.space"_s);
        probes::DiskGuard guard(probes, {u"data"_s, file, 8 * kMib, 1024 * kMib});
        connect(&probes, &probes::Probes::sampled, &guard, &probes::DiskGuard::look);
        const auto lookAt = [&](double freeMib) {
            volumes->set(folder.path(), freeMib / 1024);
            clock.advance(std::chrono::seconds(20));
            probes.tick();
        };
        QTRY_VERIFY_WITH_TIMEOUT((lookAt(2000), guard.reserveBytes() == 8 * kMib), patience);
        QVERIFY(probes::ReserveFile(file, 8 * kMib).isThere()); // blocks, not only a length
        // At its bound it stays, below it is let go.
        for (int i = 0; i < 5; ++i) {
            lookAt(2);
            QTest::qWait(5);
        }
        QCOMPARE(guard.reserveBytes(), 8 * kMib);
        QTRY_VERIFY_WITH_TIMEOUT((lookAt(1.9), guard.isReleased()), patience);
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(!guard.concerns().isEmpty());
        for (int i = 0; i < 5; ++i) {
            lookAt(1039);
            QTest::qWait(5);
        }
        QVERIFY(guard.isReleased());
        QTRY_VERIFY_WITH_TIMEOUT((lookAt(1040), guard.reserveBytes() == 8 * kMib), patience);
        QVERIFY(guard.concerns().isEmpty());
        // A write that failed does not wait for the next look.
        guard.spaceRanOut();
        QTRY_VERIFY_WITH_TIMEOUT(guard.isReleased(), patience);
        QVERIFY(!QFileInfo::exists(file));
    }
};

QTEST_GUILESS_MAIN(EmergencyRows)
#include "emergency.moc"
