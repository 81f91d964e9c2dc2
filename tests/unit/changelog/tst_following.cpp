// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loggedfarm.h"

#include <QRandomGenerator>
#include <sys/stat.h>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

/// The change log against a real database: what was committed can be had back, as it was at any moment.
class TestFollowing : public QObject
{
    Q_OBJECT

    static QByteArray pagesOf(const QString &file)
    {
        QFile database(file);
        if (!database.open(QIODevice::ReadOnly))
            return {};
        QByteArray bytes = database.readAll();
        bytes[18] = bytes[19] = 0; // whether there is a log beside it
        return bytes;
    }
    static QString text(QRandomGenerator &random) { return QString(int(random.bounded(3000)), QChar(u'a' + random.bounded(26))); }

private Q_SLOTS:
    void pageForPageTheSame()
    {
        LoggedFarm farm;
        QVERIFY(farm.open());
        QRandomGenerator random(1);
        for (int i = 0; i < 400; ++i)
            QVERIFY(farm.put(QString::number(random.bounded(200)), text(random)));
        farm.close();
        const QString file = farm.folder.filePath(u"restored.db"_s);
        const auto made = changelog::assemble(farm.options.folder, {}, file);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        QCOMPARE(pagesOf(file), pagesOf(farm.databaseFile()));
        QCOMPARE(LoggedFarm::notesIn(file), farm.notes);
    }

    void everyMomentComesBack()
    {
        LoggedFarm farm;
        QVERIFY(farm.open());
        QRandomGenerator random(2);
        std::vector<std::pair<Time, LoggedFarm::Notes>> moments;
        for (int round = 0; round < 8; ++round) {
            for (int i = 0; i < 20; ++i)
                QVERIFY(farm.put(QString::number(random.bounded(50)), text(random)));
            QVERIFY(farm.log->shipNow());
            moments.emplace_back(farm.clock.now(), farm.notes);
            QTest::qWait(5); // the next change has another time
        }
        for (const auto &[at, notes] : moments)
            QCOMPARE(farm.restored(at), notes);
        farm.close();
        for (const auto &[at, notes] : moments)
            QCOMPARE(farm.restored(at), notes);
        QCOMPARE(farm.restored(moments.front().first - std::chrono::hours(1)), (LoggedFarm::Notes{{u"error"_s, u"restore.not_covered"_s}}));
    }

    void overCheckpointsAndAnOptimisation()
    {
        LoggedFarm farm;
        farm.options.scribe.segmentBytes = 200'000;
        QVERIFY(farm.open());
        QRandomGenerator random(3);
        for (int i = 0; i < 3000; ++i) { // thousands of pages: the log beside the database begins anew several times
            QVERIFY(farm.put(QString::number(random.bounded(500)), text(random)));
            if (i == 1500) {
                QVERIFY(farm.run("VACUUM"));
                QVERIFY(farm.run("PRAGMA wal_checkpoint(TRUNCATE)"));
            }
            if (i % 1000 == 999) {
                QVERIFY(farm.log->shipNow());
                QCOMPARE(farm.restored(), farm.notes);
            }
        }
        QVERIFY(changelog::Chain::all(farm.options.folder).front().segments().size() > 5);
        farm.close();
        QCOMPARE(changelog::Chain::all(farm.options.folder).size(), size_t(1));
        const QString file = farm.folder.filePath(u"restored.db"_s);
        QVERIFY(changelog::assemble(farm.options.folder, {}, file));
        QCOMPARE(pagesOf(file), pagesOf(farm.databaseFile()));
    }

    void basesTakeTheirPartOfTheWay()
    {
        LoggedFarm farm;
        farm.options.wholeAtStart = -1; // made while it serves
        QVERIFY(farm.open());
        QRandomGenerator random(4);
        const auto baseThere = [&farm] { return !changelog::Chain::all(farm.options.folder).back().bases().empty(); };
        for (int i = 0; i < 50'000 && !baseThere(); ++i)
            QVERIFY(farm.put(QString::number(random.bounded(300)), text(random)));
        QVERIFY(baseThere());
        for (int i = 0; i < 50; ++i)
            QVERIFY(farm.put(QString::number(random.bounded(300)), text(random)));
        QVERIFY(farm.log->shipNow());
        QCOMPARE(farm.restored(), farm.notes);
    }

    void aRestartGoesOnInTheSameChain()
    {
        LoggedFarm farm;
        std::vector<std::pair<Time, LoggedFarm::Notes>> moments;
        for (int start = 0; start < 5; ++start) {
            QVERIFY(farm.open());
            for (int i = 0; i < 30; ++i)
                QVERIFY(farm.put(QString::number(i), QString::number(start)));
            QVERIFY(farm.log->shipNow());
            moments.emplace_back(farm.clock.now(), farm.notes);
            farm.close();
            QTest::qWait(5);
        }
        QCOMPARE(changelog::Chain::all(farm.options.folder).size(), size_t(1));
        for (const auto &[at, notes] : moments)
            QCOMPARE(farm.restored(at), notes);
    }

    /// What was committed but not kept yet when the process died stands in the log beside the database.
    void aKillGoesOnInTheSameChain()
    {
        LoggedFarm farm;
        farm.options.every = std::chrono::hours(1); // kept by checkpoints only
        QVERIFY(farm.open());
        QRandomGenerator random(5);
        for (int kill = 0; kill < 12; ++kill) {
            for (int i = 0, changes = int(random.bounded(900)); i < changes; ++i)
                QVERIFY(farm.put(QString::number(random.bounded(300)), text(random)));
            LoggedFarm next;
            LoggedFarm::copyTo(farm.folder.path(), next.folder.path());
            next.notes = farm.notes;
            next.options.every = std::chrono::hours(1);
            QVERIFY(next.open());
            QCOMPARE(next.restored(), farm.notes); // caught up before anybody could write
            QVERIFY(next.put(u"after the kill"_s, QString::number(kill)));
            QVERIFY(next.log->shipNow());
            QCOMPARE(next.restored(), next.notes);
            QCOMPARE(changelog::Chain::all(next.options.folder).size(), size_t(1));
            next.close();
            QCOMPARE(next.restored(), next.notes);
        }
    }

    void synchronousHasEverythingAtOnce()
    {
        LoggedFarm farm(true);
        farm.options.every = std::chrono::hours(1);
        QVERIFY(farm.open());
        QRandomGenerator random(6);
        for (int i = 0; i < 300; ++i) {
            QVERIFY(farm.put(QString::number(random.bounded(100)), text(random)));
            if (i % 30 == 0)
                QCOMPARE(farm.restored(), farm.notes);
        }
        QCOMPARE(farm.log->status().lag, Millis(0));
    }

    /// POSIX locks belong to the process: closing any descriptor of the database gives them all away. Following its log must not.
    void noLockIsGivenAway()
    {
        LoggedFarm farm;
        QVERIFY(farm.open());
        QVERIFY(farm.put(u"a"_s, u"b"_s) && farm.log->shipNow());
        const auto locks = [&farm] {
            QFile file(u"/proc/locks"_s);
            struct stat info{};
            ::stat(QFile::encodeName(farm.databaseFile()).constData(), &info);
            const QByteArray inode = ':' + QByteArray::number(qulonglong(info.st_ino)) + ' ';
            const QByteArray pid = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
            int number = 0;
            if (file.open(QIODevice::ReadOnly))
                for (const QByteArray &line : file.readAll().split('\n'))
                    number += line.contains("POSIX") && line.contains(inode) && line.contains(pid);
            return number;
        };
        QVERIFY(locks() > 0);
        for (int i = 0; i < 50; ++i)
            QVERIFY(farm.put(u"a"_s, QString::number(i)) && farm.log->shipNow());
        QVERIFY(locks() > 0);
    }
};

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"
