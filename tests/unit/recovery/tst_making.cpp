// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/configdiff.h"
#include "daemon/recovery/files.h"
#include "daemon/recovery/storagepool.h"
#include "daemon/recovery/targets.h"
#include "daemon/recovery/verify.h"
#include "tests/support/backupfarm.h"
#include "tests/support/filesizelimit.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <sys/stat.h>
#include <thread>

using namespace freeagent;
using namespace freeagent::recovery;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Makes the copy stop half-way, or lies about what it copied.
class OddCopier final : public DatabaseCopier
{
public:
    explicit OddCopier(DatabaseCopier &real) : m_real(real) {}
    Result<DatabaseCopy> copy(const QString &target, const GoOn &goOn) override
    {
        auto copied = m_real.copy(target, goOn);
        if (copied && lies)
            copied->contents.rows[u"builds"_s] += 1;
        return copied;
    }
    bool lies = false;

private:
    DatabaseCopier &m_real;
};

class TestMaking : public QObject
{
    Q_OBJECT

    std::unique_ptr<BackupFarm> farm;

    Verdict look(const Backup &backup, Depth depth = Depth::Bytes)
    {
        return verify(backup.path, farm->catalogue().poolFolder(), farm->inspector, farm->clock, depth);
    }
    QStringList entries() const { return QDir(farm->catalogue().folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

private Q_SLOTS:
    void init() { farm = std::make_unique<BackupFarm>(); }
    void cleanup() { farm.reset(); }

    void holdsWhatIsCommitted()
    {
        for (int i = 0; i < 500; ++i)
            farm->submit();
        farm->submitNow(); // all of it may still be in the log only
        const auto backup = farm->make();
        QVERIFY2(backup, whyNot(backup).constData());
        QCOMPARE(backup->manifest.contents->rows.value(u"records"_s), 501);
        QVERIFY(backup->isGood());
        QCOMPARE(farm->inspector.inspect(backup->path + u"/controller.db"_s)->contents, *backup->manifest.contents);
        QCOMPARE(farm->catalogue().latest(), backup->manifest.id);
        QVERIFY2(!QFile::exists(backup->path + u"/controller.db-wal"_s), "one file that needs no other");
        QCOMPARE(QFile::permissions(backup->path + u"/controller.db"_s) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void consistentWhileChangesAreMade()
    {
        BackupFarm::fill(farm->databaseFile(), 1, 20'000); // another connection: allowed in WAL mode
        std::atomic<bool> stop{false};
        Result<Backup> backup = tl::unexpected(Error{});
        std::thread maker([&] {
            backup = farm->make();
            stop = true;
        });
        int commits = 0;
        while (!stop) {
            farm->submitNow();
            ++commits;
        }
        maker.join();
        QVERIFY2(backup, whyNot(backup).constData());
        QVERIFY2(commits > 5, "changes went on");
        QCOMPARE(backup->manifest.contents->rows.value(u"builds"_s), 20'000);
        QVERIFY(backup->manifest.contents->rows.value(u"records"_s) <= commits);
        QCOMPARE(look(*backup).outcome, Verified::Ok);
    }

    void alsoWithoutDirectSqlite()
    {
        BackupFarm::fill(farm->databaseFile(), 1, 100);
        store::SqliteCopier copier(farm->databaseFile(), {.direct = false});
        const QString target = farm->folder.filePath(u"it's a copy.db"_s);
        const auto copied = copier.copy(target, [](double) { return true; });
        QVERIFY2(copied, whyNot(copied).constData());
        QCOMPARE(copied->contents.rows.value(u"builds"_s), 100);
        QCOMPARE(farm->inspector.inspect(target)->trouble, QString());
    }

    void everyFlippedByteIsFound()
    {
        BackupFarm::fill(farm->databaseFile(), 1, 50);
        const auto backup = farm->make();
        QVERIFY(backup);
        for (const QString &name : {u"controller.db"_s, u"config.json"_s, u"manifest.json"_s}) {
            const QString path = backup->path + u'/' + name;
            const QByteArray good = readSmall(path);
            for (qint64 at = 0; at < good.size(); at += std::max<qint64>(1, good.size() / 40)) {
                QByteArray bad = good;
                bad[at] = char(bad[at] ^ 0x10);
                QVERIFY(writeWhole(path, bad));
                QCOMPARE(look(*backup).outcome, Verified::Failed);
            }
            QVERIFY(writeWhole(path, good));
            QCOMPARE(look(*backup).outcome, Verified::Ok);
            QVERIFY(QFile::rename(path, path + u".away"_s));
            QCOMPARE(look(*backup).outcome, Verified::Failed);
            QVERIFY(QFile::rename(path + u".away"_s, path));
        }
    }

    void couldNotTellIsNeitherGoodNorBad()
    {
        const auto backup = farm->make();
        QVERIFY(backup);
        QCOMPARE(verify(farm->folder.filePath(u"nowhere"_s), {}, farm->inspector, farm->clock, Depth::Bytes).outcome, Verified::CouldNotTell);
        QCOMPARE(verify(backup->path, {}, farm->inspector, farm->clock, Depth::Bytes, [] { return false; }).outcome, Verified::CouldNotTell);
    }

    void aCopyThatDiffersDoesNotCount()
    {
        const auto good = farm->make();
        QVERIFY(good);
        farm->clock.advance(1h);
        OddCopier liar(farm->copier);
        liar.lies = true;
        const Catalogue catalogue = farm->catalogue();
        const auto bad = makeBackup(catalogue, farm->site, {}, {liar, farm->inspector, farm->clock}, [](double, const QString &) { return true; });
        QCOMPARE(bad.error().code, QByteArray("backup.not_verified"));
        QCOMPARE(catalogue.list().size(), 2);
        QCOMPARE(catalogue.list().first().verdict->outcome, Verified::Failed);
        QCOMPARE(catalogue.latest(), good->manifest.id);
    }

    void cancelledLeavesNothing()
    {
        const Catalogue catalogue = farm->catalogue();
        for (const double from : {0.0, 0.7, 0.85, 0.93}) {
            const auto made = makeBackup(catalogue, farm->site, {}, farm->tools(), [from](double part, const QString &) { return part < from; });
            QCOMPARE(made.error().code, QByteArray("backup.cancelled"));
            QCOMPARE(entries(), QStringList());
        }
    }

    void aFullDiskLeavesNothing()
    {
        BackupFarm::fill(farm->databaseFile(), 1, 5000);
        const auto good = farm->make();
        QVERIFY(good);
        farm->clock.advance(1h);
        {
            const FileSizeLimit limit(512 * 1024);
            const auto made = farm->make();
            QVERIFY(!made);
            QVERIFY(made.error().code == "store.full" || made.error().code == "backup.no_space");
        }
        QCOMPARE(entries(), (QStringList{good->manifest.id, u"latest"_s}));
        QVERIFY(farm->make());
    }

    void leftoversGo()
    {
        const auto good = farm->make();
        QVERIFY(good);
        const Catalogue catalogue = farm->catalogue();
        QVERIFY(catalogue.begin(u"20260105T100000Z-daily"_s));
        QVERIFY(QFile::copy(good->path + u"/controller.db"_s, catalogue.folder() + u"/.partial-20260105T100000Z-daily/controller.db"_s));
        QCOMPARE(catalogue.list().size(), 1);
        QCOMPARE(catalogue.removeLeftovers(), 1);
        QCOMPARE(entries(), (QStringList{good->manifest.id, u"latest"_s}));
    }

    void secondRunCopiesOnlyWhatIsNew()
    {
        const QString first = u"builds/2026-01-05/0V0000000000000000001.result"_s;
        const QByteArray sha = QCryptographicHash::hash("result", QCryptographicHash::Sha256).toHex();
        BackupFarm::fill(farm->databaseFile(), 1, 1);
        BackupFarm::run(farm->databaseFile(), {u"INSERT INTO artifacts SELECT id, 'result', '%1', 6, '%2', 0 FROM builds"_s.arg(first, QString::fromLatin1(sha))});
        farm->write(first, "result");
        farm->write(u"logs/ab/1.log"_s, "one line\n");
        farm->write(u"incoming/x.part"_s, "arriving");
        const auto one = farm->make(Kind::Manual, true);
        QVERIFY(one && one->manifest.storage);
        QCOMPARE(one->manifest.storage->copiedFiles, 2);
        QCOMPARE(one->manifest.storage->files, 2);
        struct stat original{};
        struct stat copy{};
        QCOMPARE(::stat(qPrintable(farm->site.storageFolder + u'/' + first), &original), 0);
        QCOMPARE(::stat(qPrintable(farm->catalogue().poolFolder() + u'/' + first), &copy), 0);
        QVERIFY2(original.st_ino != copy.st_ino, "a link is no backup");

        farm->clock.advance(1h);
        farm->write(u"builds/2026-01-06/0V0000000000000000002.source"_s, "new");
        const auto two = farm->make(Kind::Manual, true);
        QCOMPARE(two->manifest.storage->files, 3);
        QCOMPARE(two->manifest.storage->copiedFiles, 1);
        QCOMPARE(two->manifest.storage->copiedBytes, 3);
        QCOMPARE(look(*two).outcome, Verified::Ok);

        // What is not what its row says does not take the place of what is.
        farm->clock.advance(1h);
        farm->write(first, "broken");
        QVERIFY(QFile::remove(farm->catalogue().poolFolder() + u"/index.jsonl"_s));
        const auto three = farm->make(Kind::Manual, true);
        QCOMPARE(three->manifest.storage->damaged, 1);
        QCOMPARE(readSmall(farm->catalogue().poolFolder() + u'/' + first), QByteArray("result"));

        QVERIFY(QFile::remove(farm->catalogue().poolFolder() + u'/' + first));
        QCOMPARE(look(*two).outcome, Verified::Failed);
    }

    void targetsGetEveryByte()
    {
        const auto backup = farm->make();
        QVERIFY(backup);
        const QString other = farm->folder.filePath(u"other"_s);
        const auto target = targetFrom(u"file:"_s + other);
        QVERIFY2(!sendTo(*target, *backup, {}, farm->clock, {}), "a volume that is not mounted");
        QVERIFY(QDir().mkpath(other));
        QVERIFY(sendTo(*target, *backup, {}, farm->clock, {}));
        QVERIFY(sendTo(*target, *backup, {}, farm->clock, {})); // again: it is there
        const auto there = Catalogue(other).find(backup->manifest.id);
        QVERIFY(there);
        QCOMPARE(look(*there).outcome, Verified::Ok);
        QCOMPARE(Catalogue(other).latest(), backup->manifest.id);
    }

    void commandsSeeNoShell()
    {
        const auto backup = farm->make();
        const QString out = farm->folder.filePath(u"out"_s);
        const auto good = targetFrom(u"exec:/bin/cp {folder}/manifest.json \"%1 $(id);x\""_s.arg(out));
        const auto sent = sendTo(*good, *backup, {}, farm->clock, {});
        QVERIFY2(sent, whyNot(sent).constData());
        QVERIFY(QFile::exists(out + u" $(id);x"_s));
        const auto failing = sendTo(*targetFrom(u"exec:/bin/sh -c \"echo no room >&2; exit 3\""_s), *backup, {}, farm->clock, {});
        QVERIFY2(whyNot(failing).contains("exit status 3: no room"), whyNot(failing).constData());
        QVERIFY(!sendTo(*targetFrom(u"exec:/nowhere/at/all"_s), *backup, {}, farm->clock, {}));
        const auto slow = sendTo(*targetFrom(u"exec:/bin/sleep 60"_s), *backup, {300ms, {}}, farm->clock, {});
        QVERIFY2(whyNot(slow).contains("was ended"), whyNot(slow).constData());
    }

    void configurationOnlyWhenItChanged()
    {
        const Catalogue catalogue = farm->catalogue();
        farm->site.config = {{u"http.port"_s, u"3000"_s}, {u"api.key"_s, u"(sealed x)"_s}};
        QVERIFY(*keepConfig(catalogue, farm->site, {Kind::ConfigChange, false, {}, {}}, farm->tools()));
        QVERIFY(!*keepConfig(catalogue, farm->site, {Kind::ConfigChange, false, {}, {}}, farm->tools()));
        farm->clock.advance(1min);
        farm->site.config[u"http.port"_s] = u"3001"_s;
        const auto kept = keepConfig(catalogue, farm->site, {Kind::ConfigChange, false, {}, {}}, farm->tools());
        QVERIFY(kept && *kept);
        QCOMPARE(QJsonDocument::fromJson(readSmall((*kept)->path + u"/changes.json"_s)).object().value(u"changes"_s).toArray(),
                 (QJsonArray{QJsonObject{{u"key"_s, u"http.port"_s}, {u"before"_s, u"3000"_s}, {u"after"_s, u"3001"_s}}}));
        QCOMPARE(look(**kept).outcome, Verified::Ok);
        QVERIFY2(catalogue.latest().isEmpty(), "nothing to restore from");
    }
};

QTEST_GUILESS_MAIN(TestMaking)
#include "tst_making.moc"
