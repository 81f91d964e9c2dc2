// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/answers.h"
#include "daemon/probes/checks.h"
#include "daemon/probes/probes.h"
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
    void cleanup()
    {
        volumes->letGo();
        probes.reset();
    }

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
        QCOMPARE(probes->admit().error().code, QByteArray("storage.unknown")); // not looked at yet
        QVERIFY2(!probes->isLow(), "what is not known gives no reason to empty the trash");
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

    void theFirstLookIsThereAtOnce()
    {
        volumes->set(QStringLiteral("/s"), 0.5);
        probes->begin(30s);
        QCOMPARE(samples, 1);
        QCOMPARE(probes->admit().error().code, QByteArray("storage.low"));
        QVERIFY(!probes->volumes().at(0).syncMs); // this takes its time, and comes later
        volumes->set(QStringLiteral("/s"), 50);
        sample(1s);
        QVERIFY(probes->admit().has_value());
        QCOMPARE(probes->volumes().at(0).syncMs, std::optional(1.5));
    }

    void aDiskThatHangsHoldsUpNobody()
    {
        volumes->hang(QStringLiteral("/s"));
        probes->begin(50ms);
        QCOMPARE(probes->concerns(), QStringList{QStringLiteral("volume storage has not answered since the start")});
        QCOMPARE(probes->admit().error().code, QByteArray("storage.unknown"));
        QVERIFY(probes->writing(QStringLiteral("storage")).problem.isEmpty());
        sample(15s); // the others are looked at
        QVERIFY(probes->writing(QStringLiteral("storage")).problem.isEmpty());
        clock.advance(1ms);
        QVERIFY(probes->writing(QStringLiteral("storage")).problem.contains(QStringLiteral("not answered")));
        QVERIFY(probes->writing(QStringLiteral("data")).problem.isEmpty());
        volumes->letGo();
        QTRY_VERIFY(probes->admit().has_value());
        QVERIFY(probes->writing(QStringLiteral("storage")).problem.isEmpty());
        QCOMPARE(probes->concerns(), QStringList());
    }

    void aStartDoesNotHangWithADisk()
    {
        QVERIFY(answers(volumes, QStringLiteral("/s"), 30s).has_value());
        QVERIFY(answers(volumes, QStringLiteral("/not there"), 30s).has_value());
        volumes->hang(QStringLiteral("/s"));
        const auto hangs = answers(volumes, QStringLiteral("/s"), 20ms);
        QCOMPARE(hangs.error().code, QByteArray("storage.hangs"));
        QVERIFY(hangs.error().message.contains(QStringLiteral("/s")));
    }

    void aVolumeThatTakesNoWritesIsCritical()
    {
        volumes->refuseWrites(QStringLiteral("/s"));
        sample();
        QCOMPARE(probes->volumes().at(1).status, Level::Critical);
        QCOMPARE(probes->concerns(), QStringList{QStringLiteral("nothing can be written to volume storage: Read-only file system")});
        QVERIFY(probes->writing(QStringLiteral("storage")).problem.contains(QStringLiteral("Read-only")));
        QVERIFY(probes->writing(QStringLiteral("data")).problem.isEmpty());
    }

    void anotherReasonBarsAsWell()
    {
        probes->begin(30s);
        QVERIFY(probes->admit());
        probes->bar(Error{"storage.missing", QStringLiteral("not mounted"), {}});
        QCOMPARE(probes->admit().error().code, QByteArray("storage.missing"));
        probes->bar({});
        QVERIFY(probes->admit());
    }

    void doctorsChecks()
    {
        VolumeReading slow;
        slow.freeBytes = 50ll << 30;
        slow.totalBytes = 100ll << 30;
        slow.mountOptions = "rw,strictatime";
        slow.fsType = "ext4";
        VolumeState data{QStringLiteral("data"), QStringLiteral("/d"), slow, {}, Level::Ok, {}, {}, 21, {}, {}, {}};
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
        backup.syncMs.reset();
        for (const Check &check : volumeChecks({backup}, VolumeLimits()))
            QVERIFY2(!check.fix.contains(QStringLiteral("rotating")), "nothing was measured yet");
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
