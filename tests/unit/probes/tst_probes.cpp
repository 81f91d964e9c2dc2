// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/checks.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakevolumes.h"

#include <QSignalSpy>
#include <QTest>

using namespace freeagent;
using namespace freeagent::probes;
using namespace std::chrono_literals;

class ProbesTest : public QObject
{
    Q_OBJECT

    test::FakeClock clock;
    std::shared_ptr<test::FakeVolumes> volumes;
    std::unique_ptr<Probes> probes;
    int samples = 0;

    void sample(Millis later = 10s)
    {
        clock.advance(later);
        const int before = samples;
        probes->tick();
        QTRY_COMPARE(samples, before + 1);
    }

private Q_SLOTS:
    void init()
    {
        samples = 0;
        volumes = std::make_shared<test::FakeVolumes>();
        volumes->set(QStringLiteral("/s"), 50, 1);
        volumes->set(QStringLiteral("/d"), 50, 1);
        volumes->set(QStringLiteral("/b"), 50, 2);
        ProbeOptions options;
        options.folders = {{QStringLiteral("data"), QStringLiteral("/d")}, {QStringLiteral("storage"), QStringLiteral("/s")}, {QStringLiteral("backup"), QStringLiteral("/b")}};
        options.needed = QStringList{QStringLiteral("data"), QStringLiteral("storage")};
        options.volumes = volumes;
        probes = std::make_unique<Probes>(std::move(options), clock);
        connect(probes.get(), &Probes::sampled, this, [this] { ++samples; });
    }
    void cleanup() { probes.reset(); }

    void everyTenSecondsAndFasterNearTheLimit()
    {
        sample(0s);
        clock.advance(9s);
        probes->tick();
        QTest::qWait(0);
        QCOMPARE(samples, 1);
        sample(1s);
        volumes->set(QStringLiteral("/s"), 9.9);
        sample(10s);
        sample(1s);
        sample(1s);
        volumes->set(QStringLiteral("/s"), 50);
        sample(1s);
        clock.advance(9s);
        probes->tick();
        QCOMPARE(samples, 6);
    }

    void statesAndConcerns()
    {
        QCOMPARE(probes->concerns(), QStringList());
        sample();
        QCOMPARE(probes->volumes().at(1).sameDeviceAs, QStringLiteral("data"));
        QVERIFY(probes->volumes().at(2).sameDeviceAs.isEmpty());
        QCOMPARE(probes->volumes().at(0).syncMs, std::optional(1.5));
        QCOMPARE(probes->concerns(), QStringList());
        volumes->set(QStringLiteral("/b"), 19.99);
        sample();
        QCOMPARE(probes->concerns(), QStringList{QStringLiteral("volume backup has 19.99 GiB free")});
        volumes->remove(QStringLiteral("/b"));
        sample();
        QCOMPARE(probes->concerns(), QStringList{QStringLiteral("volume backup cannot be read: No such file or directory")});
        clock.advance(61s);
        QCOMPARE(probes->concerns().size(), 3);
        QVERIFY(probes->concerns().first().endsWith(QStringLiteral("does not answer")));
    }

    void newWorkIsRefusedBelowTheReserveAndTakenAgain()
    {
        QVERIFY(probes->admit().has_value()); // not known yet
        volumes->set(QStringLiteral("/s"), 1.0);
        volumes->set(QStringLiteral("/b"), 0);
        sample();
        QVERIFY(probes->admit().has_value());
        QVERIFY(!probes->admit(1));
        volumes->set(QStringLiteral("/s"), 0.99);
        sample(1s);
        QCOMPARE(probes->admit().error().code, QByteArray("storage.low"));
        QVERIFY(probes->isLow());
        volumes->set(QStringLiteral("/s"), 3);
        sample(1s);
        QVERIFY(!probes->isLow());
        QVERIFY(probes->admit(2ll << 30).has_value());
        QVERIFY(!probes->admit((2ll << 30) + 1));
    }

    void doctorsChecks()
    {
        VolumeReading slow;
        slow.freeBytes = 50ll << 30;
        slow.totalBytes = 100ll << 30;
        slow.mountOptions = "rw,strictatime";
        slow.fsType = "ext4";
        VolumeState data{QStringLiteral("data"), QStringLiteral("/d"), slow, {}, Level::Ok, {}, {}, 21, {}};
        VolumeState backup = data;
        backup.name = QStringLiteral("backup");
        backup.sameDeviceAs = QStringLiteral("data");
        backup.reading->mountOptions = "rw,noatime";
        backup.reading->rotates = true;
        backup.syncMs = 201;
        QHash<QByteArray, Level> levels;
        for (const Check &check : volumeChecks({data, backup}, VolumeLimits())) {
            levels.insert(check.name, check.status);
            QVERIFY(!check.message.isEmpty());
            QVERIFY(check.status == Level::Ok || !check.fix.isEmpty());
        }
        const QHash<QByteArray, Level> expected{{"disk.data", Level::Ok},      {"mount.data", Level::Warning},    {"fsync.data", Level::Warning},
                                                {"disk.backup", Level::Ok},    {"mount.backup", Level::Warning},  {"device.backup", Level::Warning},
                                                {"fsync.backup", Level::Critical}};
        QCOMPARE(levels, expected);
        QCOMPARE(openFilesCheck(1024, 4096).status, Level::Warning);
        QCOMPARE(openFilesCheck(4096, 4096).status, Level::Ok);
        QCOMPARE(fleetCheck(4, 4).status, Level::Ok);
        QCOMPARE(fleetCheck(2, 4).status, Level::Warning);
        QCOMPARE(fleetCheck(1, 4).status, Level::Critical);
        QCOMPARE(clockCheck({false, {}}, {}, clock.now()).status, Level::Warning);
        QCOMPARE(clockCheck({true, 5}, {}, clock.now()).status, Level::Ok);
        QCOMPARE(clockCheck({true, 5}, ClockWatch::Jump{clock.now() - 1h, 5s}, clock.now()).status, Level::Warning);
        QCOMPARE(clockCheck({true, 5}, ClockWatch::Jump{clock.now() - 25h, 5s}, clock.now()).status, Level::Ok);
        for (const auto &[used, level] : {std::pair(0.80, Level::Ok), {0.81, Level::Warning}, {0.95, Level::Warning}, {0.96, Level::Critical}}) {
            const auto machine = machineChecks({0.99, used, 0, 1 << 30});
            QCOMPARE(machine.value(0).status, Level::Ok);
            QCOMPARE(machine.value(1).status, level);
        }
        QCOMPARE(databaseCheck(1 << 20, 300 << 20, 0).status, Level::Warning);
        QVERIFY(allowedOpenFiles() > 0);
    }
};

QTEST_GUILESS_MAIN(ProbesTest)
#include "tst_probes.moc"
