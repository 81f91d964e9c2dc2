// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/mounts.h"
#include "daemon/probes/trend.h"
#include "daemon/probes/volume.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::probes;

namespace {
VolumeReading free(double gib)
{
    VolumeReading reading;
    reading.freeBytes = qint64(gib * double(1ll << 30));
    reading.totalBytes = 500ll << 30;
    return reading;
}
} // namespace

class VolumesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsAreLiteral_data()
    {
        QTest::addColumn<double>("gib");
        QTest::addColumn<int>("level");
        QTest::newRow("20.01") << 20.01 << int(Level::Ok);
        QTest::newRow("20.0") << 20.0 << int(Level::Ok);
        QTest::newRow("19.99") << 19.99 << int(Level::Warning);
        QTest::newRow("5.0") << 5.0 << int(Level::Warning);
        QTest::newRow("4.99") << 4.99 << int(Level::Critical);
        QTest::newRow("0") << 0.0 << int(Level::Critical);
    }
    void boundsAreLiteral()
    {
        QFETCH(double, gib);
        QFETCH(int, level);
        QCOMPARE(judge(free(gib), VolumeLimits()), Level(level));
    }

    void inodesCountToo()
    {
        VolumeReading reading = free(100);
        QCOMPARE(judge(reading, VolumeLimits()), Level::Ok); // a file system without a table of inodes
        reading.totalInodes = 1000;
        for (const auto &[left, level] : {std::pair(50, Level::Ok), {49, Level::Warning}, {10, Level::Warning}, {9, Level::Critical}, {0, Level::Critical}}) {
            reading.freeInodes = left;
            QCOMPARE(judge(reading, VolumeLimits()), level);
        }
        VolumeState state;
        state.name = QStringLiteral("storage");
        state.reading = reading;
        state.status = Level::Critical;
        QCOMPARE(concern(state, VolumeLimits()), QStringLiteral("volume storage has 0 of 1000 inodes free"));
    }

    void concernsSayWhenItIsFull()
    {
        VolumeState state;
        state.name = QStringLiteral("storage");
        state.reading = free(4);
        state.status = Level::Critical;
        state.fullInSeconds = 6 * 3600;
        QCOMPARE(concern(state, VolumeLimits()), QStringLiteral("volume storage has 4.00 GiB free, full in 6h"));
    }

    void trendIgnoresOneLargeFile()
    {
        Trend trend;
        qint64 left = 100ll << 30;
        const auto at = [](int minute) { return Instant(Millis(minute * 60'000)); };
        for (int minute = 0; minute < 9; ++minute)
            trend.add(at(minute), left -= 100 << 20);
        QVERIFY(!trend.secondsToFull()); // too little is known
        for (int minute = 9; minute < 60; ++minute)
            trend.add(at(minute), left -= minute == 30 ? 20ll << 30 : 100 << 20);
        QVERIFY(trend.secondsToFull());
        const double expected = double(left) / double(100 << 20) * 60;
        QVERIFY2(std::abs(double(*trend.secondsToFull()) / expected - 1) < 0.1, qPrintable(QString::number(*trend.secondsToFull())));
        for (int minute = 60; minute < 480; ++minute)
            trend.add(at(minute), left);
        QVERIFY(!trend.secondsToFull());
    }

    void mountsAreFound()
    {
        const QByteArray info = "22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw\n"
                                "30 22 259:3 / /srv rw,noatime shared:2 - xfs /dev/nvme1n1 rw,attr2\n"
                                "31 30 0:44 /sub /srv/with\\040blank rw,noatime - btrfs /dev/sda1 rw,ssd\n"
                                "nonsense\n";
        QCOMPARE(mountOf(info, "/srv/storage")->type, QByteArray("xfs"));
        QCOMPARE(mountOf(info, "/srv/storage")->options, QByteArray("rw,noatime,rw,attr2"));
        QCOMPARE(mountOf(info, "/srv")->device, QByteArray("259:3"));
        QCOMPARE(mountOf(info, "/srvx")->type, QByteArray("ext4"));
        QCOMPARE(mountOf(info, "/srv/with blank/x")->type, QByteArray("btrfs"));
        QVERIFY(!mountOf("", "/"));
    }

    void theSystemAnswers()
    {
        const QTemporaryDir folder;
        const SystemVolumes system;
        const auto reading = system.read(folder.path());
        QVERIFY(reading);
        QVERIFY(reading->totalBytes > 0 && reading->freeBytes <= reading->totalBytes);
        QVERIFY(!reading->fsType.isEmpty());
        QVERIFY(!reading->mountOptions.isEmpty());
        QCOMPARE(system.read(folder.filePath(QStringLiteral("missing"))).error().code, QByteArray("volume.unreadable"));
        QCOMPARE(system.tryWriting(folder.path()), QString());
        QVERIFY(!system.tryWriting(folder.filePath(QStringLiteral("missing"))).isEmpty());
        const auto ms = system.syncMs(folder.path());
        QVERIFY(!ms || *ms >= 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
};

QTEST_GUILESS_MAIN(VolumesTest)
#include "tst_volumes.moc"
