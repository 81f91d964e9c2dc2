// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/availability.h"

#include <QTest>

using namespace freeagent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class AvailabilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void word_data()
    {
        QTest::addColumn<bool>("retired");
        QTest::addColumn<std::optional<HoldKind>>("hold");
        QTest::addColumn<bool>("online");
        QTest::addColumn<int>("silent"); // seconds
        QTest::addColumn<bool>("building");
        QTest::addColumn<QByteArray>("expected");
        const std::optional<HoldKind> no;
        QTest::newRow("online") << false << no << true << 0 << false << QByteArray("online");
        QTest::newRow("busy") << false << no << true << 45 << true << QByteArray("busy");
        QTest::newRow("late") << false << no << true << 46 << false << QByteArray("late");
        QTest::newRow("late while it builds") << false << no << true << 46 << true << QByteArray("late");
        QTest::newRow("offline") << false << no << false << 90 << true << QByteArray("offline");
        QTest::newRow("paused does not look dead") << false << std::optional(HoldKind::Paused) << false << 900 << false << QByteArray("paused");
        QTest::newRow("draining") << false << std::optional(HoldKind::Draining) << true << 0 << true << QByteArray("draining");
        QTest::newRow("quarantined") << false << std::optional(HoldKind::Quarantined) << true << 0 << false << QByteArray("quarantined");
        QTest::newRow("retired wins") << true << std::optional(HoldKind::Paused) << true << 0 << false << QByteArray("retired");
    }
    void word()
    {
        QFETCH(bool, retired);
        QFETCH(std::optional<HoldKind>, hold);
        QFETCH(bool, online);
        QFETCH(int, silent);
        QFETCH(bool, building);
        QFETCH(QByteArray, expected);
        Worker worker;
        worker.retired = retired;
        if (hold)
            worker.hold = Hold{*hold, {}, {}, {}, {}};
        const Availability availability = availabilityOf(worker, {online, Millis(silent * 1000), building}, 45s);
        QCOMPARE(freeagent::word(availability), QByteArrayView(expected));
        QCOMPARE(availabilityFrom(expected), std::optional(availability));
    }

    void unknownWordIsNothing() { QVERIFY(!availabilityFrom("asleep")); }

    void whoTakesWhat()
    {
        Worker worker;
        QVERIFY(takesNewBuilds(worker) && takesBuildOfItsOwn(worker, false));
        worker.hold = Hold{HoldKind::Draining, u"r"_s, u"anna"_s, {}, {}};
        QVERIFY(!takesNewBuilds(worker) && !takesBuildOfItsOwn(worker, false) && takesBuildOfItsOwn(worker, true));
        worker.hold->kind = HoldKind::Paused;
        QVERIFY(!takesBuildOfItsOwn(worker, true));
        worker.hold.reset();
        worker.requests.append(MachineRequest());
        QVERIFY(!takesNewBuilds(worker) && !takesBuildOfItsOwn(worker, true));
    }

    void heldTextSaysWhoAndWhy()
    {
        QCOMPARE(heldText({HoldKind::Paused, u"Xcode update"_s, u"anna"_s, {}, {}}), u"paused by anna: Xcode update"_s);
        QCOMPARE(heldText({HoldKind::Quarantined, {}, u"farm"_s, {}, {}}), u"quarantined by farm"_s);
    }
};

QTEST_GUILESS_MAIN(AvailabilityTest)
#include "tst_availability.moc"
