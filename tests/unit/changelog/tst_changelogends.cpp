// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/mirror.h"
#include "daemon/changelog/trimming.h"
#include "tests/support/fakeclock.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/loggedfarm.h"

#include <QRandomGenerator>
#include <sys/stat.h>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

/// Where the change log ends, breaks, or may not go on.
class TestChangeLogEnds : public QObject
{
    Q_OBJECT

    static size_t chains(const LoggedFarm &farm) { return changelog::Chain::all(farm.options.folder).size(); }
    static LoggedFarm::Notes refused(const QString &code) { return {{u"error"_s, code}}; }
    static void fill(LoggedFarm &farm, int changes, const QString &value)
    {
        for (int i = 0; i < changes; ++i)
            QVERIFY(farm.put(QString::number(i), value + QString::number(QRandomGenerator::global()->generate64()).repeated(3)));
        QVERIFY(farm.log->shipNow());
    }
    static void past(const QString &file)
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("past"));
            db.setDatabaseName(file);
            QVERIFY(db.open());
            QSqlQuery query(QStringLiteral("INSERT INTO records (kind, id, body) VALUES ('note', 'past the program', '{}')"), db);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("past"));
    }

private Q_SLOTS:
    void aDatabaseThatIsGoneIsNotBegunAnew()
    {
        LoggedFarm farm;
        QVERIFY(farm.open());
        fill(farm, 5, u"x"_s);
        farm.close();
        QVERIFY(QFile::remove(farm.databaseFile()));
        const auto opened = farm.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QByteArray("store.lost"));
        QVERIFY(opened.error().fix.contains(u"restore --at newest"_s));
        farm.close();
        QCOMPARE(farm.restored(), farm.notes);
    }

    /// A farm that is killed within its first moments, and whose WAL somebody removes: what the log holds comes back, and when that is nothing, it says so.
    void aNewFarmWithoutItsWal()
    {
        LoggedFarm farm;
        farm.options.every = std::chrono::hours(1); // only what cannot wait
        QVERIFY(farm.open());
        QVERIFY(farm.put(u"first"_s, u"{}"_s));
        const changelog::Chain chain = changelog::Chain::all(farm.options.folder).front();
        const auto isKept = [&chain] { return changelog::readEnd(chain).map([](const changelog::ChainEnd &end) { return end.hasPoint; }).value_or(false); };
        QTRY_VERIFY(isKept()); // the first changes do not wait
        LoggedFarm killed;
        LoggedFarm::copyTo(farm.folder.path(), killed.folder.path());
        for (const QString &ending : {u"-wal"_s, u"-shm"_s})
            QVERIFY(QFile::remove(killed.databaseFile() + ending));
        QVERIFY(killed.restored().value(u"first"_s, u"{}"_s) == u"{}"_s && !killed.restored().contains(u"error"_s));

        // Before even those: the log has an empty farm.
        const QString log = killed.folder.filePath(u"only-base"_s);
        const QString folder = log + u'/' + chain.name();
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(chain.baseFile(chain.bases().front()), changelog::Chain(folder).baseFile(chain.bases().front())));
        {
            QVERIFY(QFile::copy(chain.segmentFile(1), changelog::Chain(folder).segmentFile(1)));
            QFile segment(changelog::Chain(folder).segmentFile(1));
            const changelog::Descriptor head = *changelog::Descriptor::reading(segment.fileName());
            changelog::RecordReader reader(head);
            changelog::Record record;
            QCOMPARE(reader.next(record), changelog::RecordReader::Step::Record);
            QVERIFY(segment.resize(reader.offset()));
        }
        const QString target = killed.folder.filePath(u"t"_s);
        for (const std::optional<Time> at : {std::optional<Time>(), std::optional(changelog::coverage(log).front().from)}) {
            const auto made = changelog::assemble(log, at, target);
            QVERIFY(!made);
            QCOMPARE(made.error().code, QByteArray("restore.not_covered"));
            QVERIFY2(made.error().message.contains(u"the farm was new and its database still empty"_s) && made.error().message.contains(u"covers 20"_s), qPrintable(made.error().message));
            QVERIFY(!QFile::exists(target));
        }
    }

    void whatWasChangedPastTheProgramBeginsANewChain()
    {
        LoggedFarm farm;
        QVERIFY(farm.open());
        fill(farm, 20, u"x"_s);
        const Time before = farm.clock.now();
        const LoggedFarm::Notes notes = farm.notes;
        farm.close();
        past(farm.databaseFile());
        QVERIFY(farm.open());
        QCOMPARE(chains(farm), 2U);
        farm.notes.insert(u"past the program"_s, u"{}"_s);
        fill(farm, 3, u"y"_s);
        QCOMPARE(farm.restored(), farm.notes);
        QCOMPARE(farm.restored(before), notes);
    }

    void aGapIsSaid()
    {
        LoggedFarm farm;
        QVERIFY(farm.open());
        fill(farm, 20, u"x"_s);
        const Time before = farm.clock.now();
        LoggedFarm killed;
        LoggedFarm::copyTo(farm.folder.path(), killed.folder.path());
        past(killed.databaseFile()); // after the kill: nobody can say any more what the chain's end has to do with the file
        // Long ago, so that the gap is one.
        const changelog::Chain chain = changelog::Chain::all(killed.options.folder).front();
        QVERIFY(killed.open());
        QCOMPARE(chains(killed), 2U);
        const auto covered = changelog::coverage(killed.options.folder);
        QCOMPARE(covered.size(), size_t(2));
        QVERIFY(!covered[0].closed);
        QCOMPARE(LoggedFarm::restoredFrom(killed.options.folder, before).size(), 20);
        const auto later = changelog::assemble(killed.options.folder, killed.clock.now() + std::chrono::hours(1), killed.folder.filePath(u"t"_s));
        QVERIFY(!later);
        QCOMPARE(later.error().code, QByteArray("restore.not_covered"));
        QVERIFY2(later.error().message.contains(QString::fromLatin1(toIso(covered[1].until))), qPrintable(later.error().message));
    }

    void damageIsSaidAndAnOlderBaseHelps()
    {
        LoggedFarm farm;
        farm.options.scribe.segmentBytes = 10'000;
        QVERIFY(farm.open());
        fill(farm, 100, u"first"_s);
        const Time middle = farm.clock.now();
        const LoggedFarm::Notes notes = farm.notes;
        QTest::qWait(20);
        const changelog::Chain chain = changelog::Chain::all(farm.options.folder).front();
        const size_t segments = chain.segments().size();
        for (int i = 0; chain.segments().size() < segments + 3; ++i)
            fill(farm, 5, QString(i * 20, u'z'));
        farm.close();
        QFile file(chain.segmentFile(chain.segments()[chain.segments().size() - 2]));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.putChar('!') && file.putChar('?'));
        file.close();
        QCOMPARE(farm.restored(), refused(u"restore.damaged"_s));
        QCOMPARE(farm.restored(middle), notes);
        const auto made = changelog::assemble(farm.options.folder, {}, farm.folder.filePath(u"t"_s));
        QVERIFY2(made.error().message.contains(u"can be followed to"_s), qPrintable(made.error().message));
        QVERIFY(!QFile::exists(farm.folder.filePath(u"t"_s)));
    }

    void anythingBrokenIsNeverTakenForWhole()
    {
        LoggedFarm farm;
        farm.options.scribe.segmentBytes = 8'000;
        QVERIFY(farm.open());
        for (int i = 0; i < 30; ++i)
            fill(farm, 4, QString::number(i));
        farm.close();
        QStringList files;
        const changelog::Chain chain = changelog::Chain::all(farm.options.folder).front();
        for (const quint64 segment : chain.segments())
            files.append(chain.segmentFile(segment));
        files.append(chain.baseFile(chain.bases().front()));
        QRandomGenerator random(77);
        int refusals = 0;
        for (int round = 0; round < 300; ++round) {
            QFile file(files[int(random.bounded(files.size()))]);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray whole = file.readAll();
            const qint64 at = random.bounded(int(whole.size()));
            QByteArray broken = whole;
            broken[at] = char(broken[at] ^ (1 << random.bounded(8)));
            file.seek(0);
            file.write(broken);
            file.close();
            const LoggedFarm::Notes found = farm.restored();
            const bool said = found.size() == 1 && found.contains(u"error"_s);
            refusals += said;
            QVERIFY2(said || found == farm.notes, qPrintable(u"%1 byte %2"_s.arg(file.fileName()).arg(at)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole) == whole.size());
        }
        QVERIFY(refusals > 280); // the last thing that is said, "closed", holds no change
    }

    void aDiskThatIsFullHoldsNobodyUp()
    {
        LoggedFarm farm;
        QVERIFY(farm.open());
        fill(farm, 10, u"x"_s);
        // A folder that cannot be written any more stands for every disk that fails.
        farm.close();
        const QString real = farm.options.folder;
        farm.options.folder = u"/proc/changelog"_s;
        QVERIFY(farm.open());
        for (int i = 0; i < 50; ++i)
            QVERIFY(farm.put(QString::number(i), u"goes on"_s));
        QVERIFY(!farm.log->status().trouble.isEmpty());
        farm.close();
        farm.options.folder = real;
        QVERIFY(farm.open());
        QCOMPARE(chains(farm), 2U); // what was committed meanwhile is not in the first one
        fill(farm, 3, u"again"_s);
        QCOMPARE(farm.restored(), farm.notes);
    }

    /// Writes fail in the middle of records, as on a disk that is full, and later do not any more.
    void aDiskThatFillsUpInTheMiddle()
    {
        LoggedFarm farm;
        farm.options.scribe.segmentBytes = 1 << 30;
        QVERIFY(farm.open());
        QRandomGenerator random(31);
        const auto noise = [&random] {
            QString text;
            for (int i = 0; i < 1500; ++i)
                text += QString::number(random.generate64(), 36);
            return text;
        };
        {
            const FileSizeLimit limit(20 << 20); // of every file: the log beside the database stays below by checkpoints
            for (int i = 0; i < 30'000 && farm.log->status().trouble.isEmpty(); ++i)
                QVERIFY(farm.put(QString::number(random.bounded(40)), noise()));
            QVERIFY2(farm.log->status().trouble.contains(u"is full"_s), qPrintable(farm.log->status().trouble));
            for (int i = 0; i < 10; ++i)
                QVERIFY(farm.put(QString::number(i), noise())); // nobody is held up
        }
        QTRY_VERIFY_WITH_TIMEOUT(farm.log->status().trouble.isEmpty(), 5000);
        QVERIFY(farm.put(u"after"_s, u"it goes on"_s));
        QVERIFY(farm.log->shipNow());
        QCOMPARE(farm.restored(), farm.notes);
        QCOMPARE(chains(farm), 1U); // what had to wait was not lost
    }

    void synchronousRefusesWhatItCannotKeep()
    {
        LoggedFarm farm(true);
        const QString blocked = farm.folder.filePath(u"blocked"_s);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        farm.options.folder = blocked + u"/changelog"_s;
        QVERIFY(farm.open());
        const auto refusal = farm.put(u"a"_s, u"b"_s);
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().code, QByteArray("store.unlogged"));
        QVERIFY(QFile::remove(blocked));
        QVERIFY(farm.put(u"a"_s, u"c"_s)); // by itself, without a restart
        QTRY_VERIFY(farm.log->status().base.has_value());
        QVERIFY(farm.put(u"d"_s, u"e"_s));
        QCOMPARE(farm.restored(), farm.notes);
    }

    void oldPartsGo()
    {
        LoggedFarm farm;
        farm.options.scribe.segmentBytes = 5'000;
        QVERIFY(farm.open());
        for (int i = 0; i < 60; ++i)
            fill(farm, 5, QString(i * 10, u'q'));
        const changelog::Chain chain = changelog::Chain::all(farm.options.folder).front();
        // Another base, as a day later makes one.
        const auto at = farm.log->shipNow();
        QVERIFY(at);
        changelog::FileHead head;
        head.base = head.validFrom = *at;
        head.validAt = farm.clock.now();
        const QString copy = farm.folder.filePath(u"copy"_s);
        QVERIFY(farm.copier.copy(copy, [](double) { return true; }));
        QVERIFY(changelog::writeBase(chain, copy, head, head.validAt, [] { return true; }));
        QTest::qWait(10);
        for (int i = 0; i < 30; ++i)
            fill(farm, 5, QString(i * 10, u'r'));
        const size_t before = chain.segments().size();
        QCOMPARE(changelog::trim(farm.options.folder, chain.name(), head.validAt - std::chrono::hours(1)), 0); // the first base is needed for that
        QVERIFY(changelog::trim(farm.options.folder, chain.name(), farm.clock.now()) > 2);
        QCOMPARE(chain.bases(), std::vector<quint64>{*at});
        QVERIFY(chain.segments().size() < before && !chain.segments().empty());
        QCOMPARE(farm.restored(), farm.notes);
        QCOMPARE(farm.restored(head.validAt - std::chrono::seconds(30)), refused(u"restore.not_covered"_s));
        QCOMPARE(changelog::trim(farm.options.folder, u"another"_s, farm.clock.now() + std::chrono::hours(1)) > 0, true);
        QVERIFY(!QFile::exists(chain.folder()));
    }

    void whatAKillLeftHalfWrittenGoes()
    {
        LoggedFarm farm;
        QVERIFY(farm.open());
        fill(farm, 3, u"x"_s);
        farm.close();
        QFile half(changelog::Chain::all(farm.options.folder).front().baseFile(99) + u".partial"_s);
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.close();
        QVERIFY(farm.open());
        QVERIFY(!half.exists());
        QCOMPARE(farm.restored(), farm.notes);
    }

    void aSecondPlaceIsAsGood()
    {
        LoggedFarm farm;
        const QTemporaryDir other;
        farm.options.mirrors = {other.path()};
        farm.options.scribe.segmentBytes = 20'000;
        QVERIFY(farm.open());
        for (int i = 0; i < 20; ++i)
            fill(farm, 10, QString(i * 50, u's'));
        const QString place = other.filePath(u"changelog"_s);
        QTRY_COMPARE_WITH_TIMEOUT(LoggedFarm::restoredFrom(place), farm.notes, 3000);
        farm.close();
        QCOMPARE(LoggedFarm::restoredFrom(place), farm.notes);
        QVERIFY(QDir(farm.options.folder).removeRecursively()); // a disk that failed is not a reason to lose the other
        QDir().mkpath(farm.options.folder);
        QVERIFY(changelog::mirrorOnce(farm.options.folder, other.path()));
        QCOMPARE(LoggedFarm::restoredFrom(place), farm.notes);
        QVERIFY(!changelog::mirrorOnce(farm.options.folder, other.filePath(u"not mounted"_s)));
    }

    void theLogOfALostDatabaseIsReadToItsEnd()
    {
        LoggedFarm farm;
        farm.options.every = std::chrono::hours(1);
        QVERIFY(farm.open());
        fill(farm, 1, u"kept"_s);
        const LoggedFarm::Notes kept = farm.notes;
        for (int i = 0; i < 25; ++i)
            QVERIFY(farm.put(QString::number(i), u"only beside the database"_s));
        LoggedFarm killed;
        LoggedFarm::copyTo(farm.folder.path(), killed.folder.path());
        QVERIFY(QFile::remove(killed.databaseFile())); // controller.db-wal is still there
        QCOMPARE(killed.restored(), kept);
        const auto added = changelog::completeFrom(killed.options.folder, killed.databaseFile(), killed.clock.now());
        QVERIFY(added && *added > 0);
        QCOMPARE(killed.restored(), farm.notes);
        QCOMPARE(*changelog::completeFrom(killed.options.folder, killed.databaseFile(), killed.clock.now()), 0U);
    }

    /// "Everything" is a claim that needs a proof: the file as it was closed, or the log beside it that goes on from ours.
    void whatCannotBeProvenIsNotClaimed()
    {
        LoggedFarm farm;
        QCOMPARE(changelog::completeFrom(farm.options.folder, farm.databaseFile(), farm.clock.now()).error().code, QByteArray("changelog.lost_place"));
        QVERIFY(farm.open());
        fill(farm, 1, u"kept"_s);
        farm.close();
        QCOMPARE(*changelog::completeFrom(farm.options.folder, farm.databaseFile(), farm.clock.now()), 0U);
        QFile file(farm.databaseFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(7), QFileDevice::FileModificationTime)); // somebody was at it
        file.close();
        QCOMPARE(changelog::completeFrom(farm.options.folder, farm.databaseFile(), farm.clock.now()).error().code, QByteArray("changelog.lost_place"));
    }
};

QTEST_GUILESS_MAIN(TestChangeLogEnds)
#include "tst_changelogends.moc"
