// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/checks.h"
#include "tests/support/fakevolumes.h"
#include "tests/support/keptfarm.h"

#include <QTest>
#include <utime.h>

using namespace freeagent;
using namespace freeagent::probes;
using namespace std::chrono_literals;

namespace {
/// Three volumes that are as a test says, and what the controller makes of them.
struct Disks {
    test::FakeClock clock;
    std::shared_ptr<test::FakeVolumes> source = std::make_shared<test::FakeVolumes>();
    std::unique_ptr<Probes> probes;
    int samples = 0;

    Disks()
    {
        ProbeOptions options;
        for (const char *name : {"data", "storage", "backup"}) {
            options.folders.append({QLatin1String(name), pathOf(name)});
            source->set(pathOf(name), 100);
        }
        options.needed = QStringList{QStringLiteral("data"), QStringLiteral("storage")};
        options.volumes = source;
        probes = std::make_unique<Probes>(std::move(options), clock);
        QObject::connect(probes.get(), &Probes::sampled, probes.get(), [this] { ++samples; });
    }
    static QString pathOf(const char *name) { return QLatin1Char('/') + QLatin1String(name); }
    void look(Millis later = 10s)
    {
        clock.advance(later);
        const int before = samples;
        probes->tick();
        QTRY_COMPARE(samples, before + 1);
    }
    Level worst() const
    {
        Level level = Level::Ok;
        for (const VolumeState &volume : probes->volumes())
            level = std::max(level, volume.status);
        return level;
    }
};
} // namespace

class StorageRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rb_06_disk_of_every_volume()
    {
        for (const char *name : {"data", "storage", "backup"}) {
            Disks disks;
            disks.look();
            QCOMPARE(disks.worst(), Level::Ok);
            disks.source->set(Disks::pathOf(name), 19.99);
            disks.look();
            QCOMPARE(disks.worst(), Level::Warning);
            QCOMPARE(disks.probes->concerns(), QStringList{QStringLiteral("volume %1 has 19.99 GiB free").arg(QLatin1String(name))});
            disks.source->set(Disks::pathOf(name), 4.99);
            disks.look();
            QCOMPARE(disks.worst(), Level::Critical);
        }
    }

    void rb_06_inodes_of_every_volume()
    {
        Disks disks;
        VolumeReading reading;
        reading.freeBytes = reading.totalBytes = 100ll << 30;
        reading.totalInodes = 1'000'000;
        reading.freeInodes = 49'999;
        disks.source->set(Disks::pathOf("storage"), reading);
        disks.look();
        QCOMPARE(disks.worst(), Level::Warning);
        QVERIFY(disks.probes->concerns().value(0).contains(QStringLiteral("49999 of 1000000 inodes")));
    }

    void rb_06_prediction()
    {
        Disks disks;
        double left = 40;
        for (int minute = 0; minute < 90; ++minute, left -= 0.1)
            disks.source->set(Disks::pathOf("storage"), left), disks.look(1min);
        const auto seconds = disks.probes->volumes()[1].fullInSeconds;
        QVERIFY(seconds);
        const double hours = double(*seconds) / 3600; // 31 GiB at 6 GiB an hour
        QVERIFY2(hours > 4.9 && hours < 5.4, qPrintable(QString::number(hours)));
        QVERIFY(!disks.probes->volumes()[0].fullInSeconds);
    }

    void rb_13_preview_equals_the_run()
    {
        test::KeptFarm farm;
        farm.start();
        for (int i = 0; i < 4; ++i)
            farm.add({.daysAgo = 91 + i});
        farm.add({.daysAgo = 89});
        const auto preview = farm.cleanUp(90, 0, true);
        QCOMPARE(preview->items.size(), size_t(8));
        qint64 listed = 0;
        for (const retention::Going &item : preview->items)
            listed += item.bytes;
        QCOMPARE(listed, preview->bytes);
        QCOMPARE(farm.filesBelow("builds").size(), 10);
        const auto done = farm.cleanUp(90);
        QCOMPARE(done->files, preview->files);
        QCOMPARE(done->bytes, preview->bytes);
        QCOMPARE(done->builds, preview->builds);
        QCOMPARE(farm.rowsWithoutFile(), QList<QByteArray>());
    }

    void rb_13_running_and_pinned_builds_stay()
    {
        test::KeptFarm farm;
        farm.start();
        const Build running = farm.add({.daysAgo = 1000, .open = true});
        const Build pinned = farm.add({.daysAgo = 1000});
        QVERIFY(test::answerOf<Build>([&](auto done) { farm.retention->pins().pin(pinned.id, QStringLiteral("ana"), QStringLiteral("release"), done); }));
        QCOMPARE(farm.cleanUp(0, 0, true)->files, 0);
        QCOMPARE(farm.cleanUp(0)->files, 0);
        QVERIFY(farm.exists(farm.keyOf(running.id, ArtifactKind::Source)));
        QVERIFY(farm.exists(farm.keyOf(pinned.id, ArtifactKind::Result)));
    }

    /// What the hand-written procedure loses: a folder that looks old, with a file of today in it.
    void rb_13_new_file_in_an_old_folder()
    {
        test::KeptFarm farm;
        farm.start();
        const Build old = farm.add({.daysAgo = 100});
        const QByteArray folder = farm.keyOf(old.id, ArtifactKind::Source).chopped(old.id.value.size() + 8);
        const Build young = farm.add({.daysAgo = 0});
        // A younger file may lie in any folder: the row says how old it is, the folder does not.
        const QByteArray key = farm.keyOf(young.id, ArtifactKind::Result);
        const QByteArray inOldFolder = folder + '/' + young.id.value + ".result";
        QVERIFY(QFile::rename(farm.path(key), farm.path(inOldFolder)));
        const BuildRecord record = farm.find(young.id);
        Artifact moved = *std::find_if(record.artifacts.begin(), record.artifacts.end(), [&key](const Artifact &file) { return file.key == key; });
        moved.key = inOldFolder;
        QVERIFY(farm.commit({{UpdateBuild{young, {{young.status, young.attempts}}, {}, {moved}}}, {}}));
        QFile foreign(farm.path(folder + "/notes.txt"));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.close();
        const utimbuf longAgo{1'000'000'000, 1'000'000'000};
        for (const QByteArray &path : {folder, inOldFolder, QByteArray(folder + "/notes.txt")})
            QCOMPARE(::utime(farm.path(path).toLocal8Bit().constData(), &longAgo), 0);
        QCOMPARE(farm.cleanUp(90)->builds, 1);
        QVERIFY(farm.exists(inOldFolder));
        QVERIFY(foreign.exists());
        QVERIFY(farm.keyOf(old.id, ArtifactKind::Source).isEmpty());
    }

    void rb_13_tiers_and_newest_successes()
    {
        test::KeptFarm farm;
        QList<Build> successes;
        for (int i = 0; i < 5; ++i)
            successes.append(farm.add({.daysAgo = 120 - i}));
        const Build fresh = farm.add({.daysAgo = 8, .success = false});
        for (const Build &build : successes + QList{fresh})
            farm.addLog(build.id);
        farm.start();
        const auto done = test::answerOf<retention::CleanupSummary>([&](auto d) { farm.retention->cleanUp({}, {}, d); });
        QVERIFY(done);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(farm.keyOf(successes[i].id, ArtifactKind::Source).isEmpty());                   // 7 days
            QCOMPARE(farm.keyOf(successes[i].id, ArtifactKind::Result).isEmpty(), i < 2);           // the newest three stay
            QVERIFY(!farm.find(successes[i].id).build.id.isEmpty());                                // metadata for ever
        }
        QVERIFY(farm.keyOf(fresh.id, ArtifactKind::Source).isEmpty());
        QCOMPARE(farm.filesBelow("logs").size(), 4); // of the three, and the fresh one
    }

    void rb_13_trash_for_a_day()
    {
        test::KeptFarm farm;
        farm.start();
        const Build build = farm.add({.daysAgo = 100});
        const auto done = farm.cleanUp(90);
        farm.clock.advance(24h - 1min);
        farm.retention->tick();
        farm.reopen();
        QCOMPARE(farm.restore(done->run)->files, 2);
        QVERIFY(farm.exists(farm.keyOf(build.id, ArtifactKind::Result)));
        QCOMPARE(farm.cleanUp(90)->files, 2);
        farm.clock.advance(24h);
        QTRY_VERIFY((farm.retention->tick(), farm.filesBelow("trash").isEmpty()));
        QVERIFY(farm.inTrash().empty());
    }

    void rb_39_disk_boundaries()
    {
        const QList<std::pair<double, Level>> rows{{20.01, Level::Ok},      {20.0, Level::Ok},      {19.99, Level::Warning},
                                                   {5.0, Level::Warning},   {4.99, Level::Critical}, {0.0, Level::Critical}};
        Disks disks;
        for (const auto &[gib, level] : rows) {
            disks.source->set(Disks::pathOf("storage"), gib);
            disks.look();
            QCOMPARE(disks.probes->volumes()[1].status, level);
            QCOMPARE(disks.probes->volumes()[0].status, Level::Ok);
        }
    }

    void rb_39_submissions_refused_before_the_disk_is_full()
    {
        Disks disks;
        disks.source->set(Disks::pathOf("storage"), 1.0);
        disks.look();
        QVERIFY(disks.probes->admit().has_value());
        disks.source->set(Disks::pathOf("storage"), 0.99);
        disks.look(1s);
        QCOMPARE(disks.probes->admit().error().code, QByteArray("storage.low"));
        disks.source->set(Disks::pathOf("storage"), 30);
        disks.look(1s);
        QVERIFY(disks.probes->admit().has_value());
    }

    void rb_57_mounts_devices_and_synced_writes()
    {
        Disks disks;
        VolumeReading reading;
        reading.freeBytes = reading.totalBytes = 100ll << 30;
        reading.device = 7;
        reading.fsType = "ext4";
        reading.mountOptions = "rw,noatime,rw";
        reading.rotates = true; // no cause as long as no synced write shows a motor
        disks.source->set(Disks::pathOf("data"), reading);
        disks.source->set(Disks::pathOf("storage"), reading);
        reading.device = 8;
        reading.mountOptions = "rw,strictatime,rw";
        disks.source->set(Disks::pathOf("backup"), reading);
        disks.look();
        QHash<QByteArray, Check> checks;
        for (const Check &check : volumeChecks(disks.probes->volumes(), disks.probes->limits()))
            checks.insert(check.name, check);
        QCOMPARE(checks.value("mount.data").message, QStringLiteral("ext4 (rw,noatime,rw)"));
        QCOMPARE(checks.value("mount.data").status, Level::Ok);
        QCOMPARE(checks.value("mount.backup").status, Level::Warning);
        QVERIFY(checks.value("mount.backup").fix.contains(QStringLiteral("noatime")));
        QCOMPARE(checks.value("device.storage").message, QStringLiteral("on the same device as data"));
        QCOMPARE(checks.value("device.storage").status, Level::Warning);
        QCOMPARE(checks.value("device.backup").status, Level::Ok);
        QVERIFY(checks.value("fsync.data").message.contains(QStringLiteral("1.5 ms")));
    }

    void rb_57_this_machine()
    {
        const QTemporaryDir folder;
        test::FakeClock clock;
        ProbeOptions options;
        options.folders = {{QStringLiteral("data"), folder.path()}, {QStringLiteral("storage"), folder.path()}};
        Probes probes(std::move(options), clock);
        probes.begin(30s);
        QVERIFY(probes.volumes().first().reading);
        QVERIFY(!probes.volumes().first().reading->mountOptions.isEmpty());
        QCOMPARE(probes.volumes().last().sameDeviceAs, QStringLiteral("data"));
        QVERIFY(probes.machine().memory);
    }
};

QTEST_GUILESS_MAIN(StorageRows)
#include "storage.moc"
