// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/backupjob.h"
#include "daemon/recovery/storagepool.h"
#include "daemon/schedule/scheduler.h"
#include "tests/support/backupfarm.h"

#include <QElapsedTimer>

using namespace freeagent;
using namespace freeagent::recovery;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
BackupsOptions optionsOf(const BackupFarm &farm)
{
    BackupsOptions options;
    options.folder = farm.catalogue().folder();
    options.site = farm.site;
    options.weeklyWithStorage = true;
    return options;
}

/// A controller's life with both jobs of backups, over a real database and real files.
struct Life {
    explicit Life(BackupFarm &farm)
        : ledger(*farm.store)
        , scheduler(ledger, farm.clock)
        , backups({ledger, farm.copier, farm.inspector, farm.clock}, optionsOf(farm))
    {
        HotState state = farm.store->loadHot(farm.clock.now());
        ledger.load(state);
        scheduler.add(BackupJob::spec(), daily);
        scheduler.add(BackupJob::storageSpec(), weekly);
        scheduler.load(state.records);
        backups.load(state.records);
    }

    services::Ledger ledger;
    schedule::Scheduler scheduler;
    Backups backups;
    BackupJob daily{backups};
    BackupJob weekly{backups, true};
};
} // namespace

/// RB-50: the files of builds, once a week.
class RunbookStorageBackup : public QObject
{
    Q_OBJECT

    std::unique_ptr<BackupFarm> farm;
    std::unique_ptr<Life> life;

    void set(const char *iso) { farm->clock.advance(*fromIso(QString::fromLatin1(iso)) - farm->clock.now()); }
    void live()
    {
        life.reset();
        farm->close();
        farm->open();
        life = std::make_unique<Life>(*farm);
        QTRY_VERIFY(life->scheduler.job("storage-backup")->nextRunAt);
    }
    /// The good ones with files of builds, newest first.
    QList<Backup> withFiles() const
    {
        QList<Backup> list;
        for (const Backup &backup : life->backups.list())
            if (backup.counts() && backup.manifest.storage)
                list.append(backup);
        return list;
    }
    /// Time goes on, second by second, until there are so many with files.
    bool ticksUntil(qsizetype number)
    {
        farm->clock.advance(1s);
        life->scheduler.tick();
        return withFiles().size() == number;
    }
    void run(const char *job, int files)
    {
        const qsizetype before = withFiles().size();
        life->scheduler.runNow(job, {u"ann"_s, {}, {}}, [](Result<QByteArray>) {});
        QTRY_COMPARE(withFiles().size(), before + 1);
        QCOMPARE(withFiles().first().manifest.storage->files, files);
        QTRY_VERIFY(!life->backups.isBusy() && !life->scheduler.job(job)->open);
    }

private Q_SLOTS:
    void init()
    {
        farm = std::make_unique<BackupFarm>();
        set("2026-01-10T12:00:00Z"); // a Saturday
        for (int i = 0; i < 5; ++i)
            farm->write(u"builds/2026-01-05/%1.result"_s.arg(i), QByteArray(1000 + i, 'r'));
        live();
    }
    void cleanup()
    {
        life.reset();
        farm.reset();
    }

    void rb_50_weekly_by_itself()
    {
        QCOMPARE(toIso(*life->scheduler.job("storage-backup")->nextRunAt), QByteArray("2026-01-11T04:00:00.000Z"));
        set("2026-01-11T03:59:59Z");
        QTRY_VERIFY([this] { // the daily one is due, and has no files
            life->scheduler.tick();
            return life->backups.status().lastSuccess.has_value();
        }());
        QTRY_COMPARE(life->scheduler.job("backup")->open, nullptr);
        QCOMPARE(withFiles().size(), 0);
        QCOMPARE(life->scheduler.runs().size(), 1);
        set("2026-01-11T03:59:59Z");
        QTRY_VERIFY(ticksUntil(1));
        QCOMPARE(withFiles().first().manifest.storage->copiedFiles, 5);
        QCOMPARE(withFiles().first().manifest.by, u"schedule"_s);
        QTRY_COMPARE(toIso(*life->scheduler.job("storage-backup")->nextRunAt), QByteArray("2026-01-18T04:00:00.000Z"));
        // A week in which the machine slept is made up for at the start, once.
        set("2026-01-20T10:00:00Z");
        live();
        QTRY_VERIFY(ticksUntil(2));
        QTRY_COMPARE(toIso(*life->scheduler.job("storage-backup")->nextRunAt), QByteArray("2026-01-25T04:00:00.000Z"));
    }

    void rb_50_the_second_run_copies_only_what_is_new()
    {
        run("storage-backup", 5);
        QCOMPARE(withFiles().first().manifest.storage->copiedFiles, 5);
        farm->write(u"builds/2026-01-10/new.result"_s, "new");
        farm->clock.advance(24h * 7);
        run("storage-backup", 6);
        QCOMPARE(withFiles().first().manifest.storage->copiedFiles, 1);
        QCOMPARE(withFiles().first().manifest.storage->copiedBytes, 3);
    }

    /// Weeks of daily backups without files let nothing of the pool go: the next one would have to copy everything again.
    void rb_50_what_was_copied_stays()
    {
        farm->clock.advance(24h * 2); // on a Monday, so that it stands for no week
        life->scheduler.runNow("storage-backup", {u"ann"_s, {}, {}}, [](Result<QByteArray>) {});
        QTRY_COMPARE(withFiles().size(), 1);
        const Time made = withFiles().first().manifest.startedAt;
        QList<Backup> years = withFiles();
        years.first().manifest.kind = Kind::Daily; // as by the schedule
        for (int day = 1; day < 200; ++day) {
            Backup later = years.last();
            later.manifest.storage.reset();
            later.manifest.startedAt = made + 24h * day;
            later.manifest.id = backupId(later.manifest.startedAt, Kind::Daily);
            years.prepend(later);
        }
        const QList<Keeping> keeping = keepingOf(years, Classes(), made + 24h * 200);
        QVERIFY(keeping.last().kept);
        QCOMPARE(keeping.last().reasons, QStringList{u"the newest with files of builds"_s});
    }

    void rb_50_late_is_told()
    {
        QTRY_COMPARE(life->backups.list().size(), 0);
        farm->clock.advance(24h * 8);
        QTRY_VERIFY(!life->backups.reasons().contains(u"there is no backup with the files of builds"_s));
        farm->clock.advance(1ms);
        QTRY_VERIFY(life->backups.reasons().contains(u"there is no backup with the files of builds"_s));
        run("storage-backup", 5);
        QVERIFY(!life->backups.reasons().join(u' ').contains(u"files of builds"_s));
        farm->clock.advance(24h * 8 + 1ms);
        QVERIFY(life->backups.reasons().contains(u"the newest backup with all files of builds is 8d old"_s));
    }

    void rb_50_no_faster_than_allowed()
    {
        farm->write(u"builds/2026-01-05/large.result"_s, QByteArray(3 << 20, 'x'));
        const QString folder = farm->folder.filePath(u"share"_s);
        QVERIFY(QDir().mkpath(folder));
        QElapsedTimer time;
        time.start();
        const StorageShare share = copyStorage(farm->site.storageFolder, farm->folder.filePath(u"pool"_s), folder, {}, [](double) { return true; }, 6 << 20);
        QCOMPARE(share.error, QString());
        QCOMPARE(share.copiedFiles, 6);
        QVERIFY2(time.elapsed() >= 490, qPrintable(u"3 MiB at 6 MiB a second took %1 ms"_s.arg(time.elapsed())));
        // Cancelled while it waits: at once.
        farm->write(u"builds/2026-01-05/larger.result"_s, QByteArray(3 << 20, 'y'));
        time.restart();
        const StorageShare cut = copyStorage(farm->site.storageFolder, farm->folder.filePath(u"pool"_s), folder, {}, [&time](double) { return time.elapsed() < 300; }, 1 << 10);
        QCOMPARE(cut.error, u"Cancelled"_s);
        QVERIFY(time.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(RunbookStorageBackup)
#include "storagebackup.moc"
