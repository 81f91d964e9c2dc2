// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/files.h"
#include "daemon/recovery/restore.h"
#include "tests/support/backupfarm.h"

#include <QCryptographicHash>

using namespace freeagent;
using namespace freeagent::recovery;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRestore : public QObject
{
    Q_OBJECT

    std::unique_ptr<BackupFarm> farm;

    RestorePlace place() const { return {farm->folder.path(), farm->catalogue().folder(), farm->site}; }
    qint64 builds() const { return farm->inspector.inspect(farm->databaseFile())->contents.rows.value(u"builds"_s); }
    /// A database of 10 builds that was backed up; since then 3 more came and one has ended.
    Backup moved()
    {
        farm->close();
        BackupFarm::fill(farm->databaseFile(), 1, 9);
        BackupFarm::fill(farm->databaseFile(), 10, 10, u"building"_s);
        const auto backup = farm->make();
        if (!backup)
            qFatal("%s", qUtf8Printable(backup.error().message));
        BackupFarm::fill(farm->databaseFile(), 11, 13);
        BackupFarm::run(farm->databaseFile(), {u"UPDATE builds SET status = 'completed' WHERE status = 'building'"_s});
        farm->clock.advance(1h);
        return *backup;
    }

private Q_SLOTS:
    void init() { farm = std::make_unique<BackupFarm>(); }
    void cleanup() { farm.reset(); }

    void saysFirstWhatWouldBeLost()
    {
        const Backup backup = moved();
        const auto plan = planRestore(place(), u"latest"_s, farm->tools());
        QVERIFY2(plan, whyNot(plan).constData());
        QCOMPARE(plan->backup.manifest.id, backup.manifest.id);
        QCOMPARE(plan->comparison->lost, 3);
        QCOMPARE(plan->comparison->changed, 1);
        QCOMPARE(plan->comparison->gained, 0);
        const QString text = planText(*plan, place(), farm->clock.now());
        QVERIFY(text.contains(u"lost      0V0000000000000000011 (completed)"_s));
        QVERIFY(text.contains(u"goes back 0V0000000000000000010: from completed to building"_s));
        QCOMPARE(builds(), 13); // nothing was changed
    }

    void swapsAndCanBeUndone()
    {
        moved();
        const auto plan = planRestore(place(), u"latest"_s, farm->tools());
        const auto report = restore(place(), *plan, farm->tools());
        QVERIFY2(report, whyNot(report).constData());
        QCOMPARE(builds(), 10);
        QVERIFY(QFile::exists(report->swapped.oldDatabase));
        QVERIFY(!plannedSwap(farm->folder.path()));
        farm->open(); // as a controller would
        farm->close();
        const auto again = planRestore(place(), u"latest"_s, farm->tools());
        QCOMPARE(again->backup.manifest.id, plan->backup.manifest.id); // not what was there before
        farm->clock.advance(1min);
        const auto back = planRestore(place(), report->safetyBackup, farm->tools());
        QVERIFY(back);
        QVERIFY(restore(place(), *back, farm->tools()));
        QCOMPARE(builds(), 13);
    }

    void neverTakesADamagedOne()
    {
        const Backup old = moved();
        const auto newer = farm->make();
        QFile file(newer->path + u"/controller.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5000) && file.putChar('!'));
        file.close();
        QCOMPARE(planRestore(place(), newer->manifest.id, farm->tools()).error().code, QByteArray("restore.damaged"));
        const auto plan = planRestore(place(), u"latest"_s, farm->tools());
        QCOMPARE(plan->backup.manifest.id, old.manifest.id);
        QCOMPARE(plan->skipped.size(), 1);
        QCOMPARE(planRestore(place(), u"20200101T000000Z-daily"_s, farm->tools()).error().code, QByteArray("restore.none"));
    }

    void onACleanMachineWithFiles()
    {
        const QString key = u"builds/2026-01-05/0V0000000000000000001.result"_s;
        farm->close();
        BackupFarm::fill(farm->databaseFile(), 1, 1);
        BackupFarm::run(farm->databaseFile(), {u"INSERT INTO artifacts SELECT id, 'result', '%1', 6, '%2', 0 FROM builds"_s.arg(
                                                  key, QString::fromLatin1(QCryptographicHash::hash("result", QCryptographicHash::Sha256).toHex()))});
        farm->write(key, "result");
        farm->site.keys = {{u"secret.key"_s, u"0123456789abcdef"_s}};
        const auto backup = farm->make(Kind::Manual, true);
        QVERIFY(backup);
        const QTemporaryDir machine;
        RestorePlace fresh{machine.filePath(u"data"_s), machine.filePath(u"backups"_s), {}};
        fresh.site.databaseFile = fresh.dataFolder + u"/controller.db"_s;
        fresh.site.storageFolder = machine.filePath(u"storage"_s);
        const auto plan = planRestore(fresh, backup->path, farm->tools());
        QVERIFY2(plan, whyNot(plan).constData());
        QVERIFY(!plan->hasPresent);
        QVERIFY2(plan->warnings.join(u' ').contains(u"secret.key"_s), "the key is not in the backup");
        const auto report = restore(fresh, *plan, farm->tools());
        QVERIFY2(report, whyNot(report).constData());
        QCOMPARE(report->swapped.broughtBack, 1);
        QCOMPARE(readSmall(fresh.site.storageFolder + u'/' + key), QByteArray("result"));
        QCOMPARE(farm->inspector.inspect(fresh.site.databaseFile)->contents.rows.value(u"builds"_s), 1);
    }

    void aPresentThatIsBrokenIsKept()
    {
        moved();
        QFile file(farm->databaseFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rubbish") == 7);
        file.close();
        const auto plan = planRestore(place(), u"latest"_s, farm->tools());
        QVERIFY(plan && !plan->comparison);
        const auto report = restore(place(), *plan, farm->tools());
        QVERIFY2(report, whyNot(report).constData());
        QVERIFY(!report->safetyTrouble.isEmpty());
        QCOMPARE(readSmall(report->swapped.oldDatabase), QByteArray("rubbish"));
        QCOMPARE(builds(), 10);
    }

    /// Killed after any number of steps, the next start finishes it, and nothing of the old database stands beside the new one.
    void killedAnywhere()
    {
        moved();
        farm->write(u"builds/2026-01-05/0V0000000000000000012.source"_s, "of a build that the backup does not know");
        const auto plan = planRestore(place(), u"latest"_s, farm->tools());
        const QString live = farm->databaseFile();
        const QString fresh = farm->folder.filePath(u"controller.db.restoring"_s);
        const Swap swap{u"20260105T100000Z"_s, u"controller.db.restoring"_s, farm->site.storageFolder, {}};
        for (int steps = 0; steps < 4; ++steps) {
            const QByteArray old = readSmall(live);
            QVERIFY(copyFile(plan->backup.path + u"/controller.db"_s, fresh));
            QVERIFY(planSwap(farm->folder.path(), swap));
            QFile log(live + u"-wal"_s);
            QVERIFY(log.open(QIODevice::WriteOnly) && log.write("frames") == 6);
            log.close();
            const QString before = live + u".before-20260105T100000Z"_s;
            if (steps > 0)
                QVERIFY(QFile::rename(live + u"-wal"_s, before + u"-wal"_s));
            if (steps > 1)
                QVERIFY(QFile::rename(live, before));
            if (steps > 2)
                QVERIFY(QFile::rename(fresh, live));
            const auto planned = plannedSwap(farm->folder.path());
            QVERIFY(planned);
            const auto done = carryOut(farm->folder.path(), *planned, farm->inspector);
            QVERIFY2(done, whyNot(done).constData());
            QVERIFY(!plannedSwap(farm->folder.path()));
            QVERIFY(!QFile::exists(live + u"-wal"_s));
            QCOMPARE(readSmall(before), old);
            QCOMPARE(builds(), 10);
            for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(before + ending);
        }
        QVERIFY(QFile::exists(farm->site.storageFolder + u"/set-aside-20260105T100000Z/builds/2026-01-05/0V0000000000000000012.source"_s));
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
