// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/folderplace.h"
#include "daemon/recovery/offsite/logcopies.h"
#include "daemon/recovery/offsite/sealedplace.h"
#include "tests/support/loggedfarm.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace freeagent;
using namespace freeagent::recovery;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

/// The change log at places that take whole files only.
class TestLogCopies : public QObject
{
    Q_OBJECT

    static bool always() { return true; }

    static void fill(LoggedFarm &farm, QRandomGenerator &random, int changes)
    {
        for (int i = 0; i < changes; ++i)
            QVERIFY(farm.put(QString::number(random.bounded(100)), QString::number(random.generate64()).repeated(1 + random.bounded(40))));
        QVERIFY(farm.log->shipNow());
    }
    static LoggedFarm::Notes fetchedFrom(Place &place, std::optional<Time> at = {})
    {
        const QTemporaryDir folder;
        const auto fetched = fetchLog(place, at, folder.path(), always);
        return fetched ? LoggedFarm::restoredFrom(folder.path(), at) : LoggedFarm::Notes{{u"error"_s, fetched.error().message}};
    }
    static int partsIn(const QString &folder) { return int(QDir(folder).entryList({u"*.part-*"_s}).size()); }

private Q_SLOTS:
    void partsAndWholeFilesComeTogether()
    {
        const QTemporaryDir other;
        const QTemporaryDir scratch;
        FolderPlace place(other.path());
        LoggedFarm farm;
        farm.options.scribe.segmentBytes = 40'000;
        QVERIFY(farm.open());
        LogCopier copier(farm.options.folder, place, scratch.path(), false);
        QRandomGenerator random(8);
        std::vector<std::pair<Time, LoggedFarm::Notes>> moments;
        for (int round = 0; round < 40; ++round) {
            fill(farm, random, 10);
            moments.emplace_back(farm.clock.now(), farm.notes);
            const auto copied = copier.bringUpToDate(always);
            QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
            if (round % 8 == 0)
                QCOMPARE(fetchedFrom(place), farm.notes);
            QTest::qWait(3);
        }
        const changelog::Chain chain = changelog::Chain::all(farm.options.folder).front();
        QVERIFY(chain.segments().size() > 2);
        QVERIFY(partsIn(other.path() + u"/changelog/"_s + chain.name()) < 40); // those of a segment that is whole are gone
        for (const auto &[at, notes] : moments)
            QCOMPARE(fetchedFrom(place, at), notes);
    }

    void aNewRunGoesOn()
    {
        const QTemporaryDir other;
        const QTemporaryDir scratch;
        FolderPlace place(other.path());
        LoggedFarm farm;
        QRandomGenerator random(9);
        for (int run = 0; run < 4; ++run) {
            QVERIFY(farm.open());
            LogCopier copier(farm.options.folder, place, scratch.path(), false);
            for (int i = 0; i < 3; ++i) {
                fill(farm, random, 5);
                QVERIFY(copier.bringUpToDate(always));
            }
            farm.close();
            QVERIFY(copier.bringUpToDate(always));
            QCOMPARE(fetchedFrom(place), farm.notes);
        }
    }

    void whatWasCutBackIsSentAnew()
    {
        const QTemporaryDir other;
        const QTemporaryDir scratch;
        FolderPlace place(other.path());
        LoggedFarm farm;
        QVERIFY(farm.open());
        QRandomGenerator random(10);
        fill(farm, random, 5);
        const changelog::Chain chain = changelog::Chain::all(farm.options.folder).front();
        QFile segment(chain.segmentFile(1));
        const qint64 whole = segment.size();
        LogCopier copier(farm.options.folder, place, scratch.path(), false);
        // Half a record, as a disk that was full leaves it for a moment.
        QVERIFY(segment.open(QIODevice::Append) && segment.write(QByteArray(100, 'x')) == 100);
        segment.close();
        QVERIFY(copier.bringUpToDate(always));
        QVERIFY(segment.resize(whole));
        fill(farm, random, 5);
        QVERIFY(copier.bringUpToDate(always));
        QCOMPARE(fetchedFrom(place), farm.notes);
    }

    void sealedNobodyReadsIt()
    {
        const QTemporaryDir other;
        const QTemporaryDir scratch;
        FolderPlace plain(other.path());
        const auto key = sealing::Key::fresh();
        SealedPlace place(plain, key, scratch.path());
        LoggedFarm farm;
        QVERIFY(farm.open());
        LogCopier copier(farm.options.folder, place, scratch.path(), false);
        QRandomGenerator random(11);
        fill(farm, random, 30);
        QVERIFY(copier.bringUpToDate(always));
        QCOMPARE(fetchedFrom(place), farm.notes);
        QCOMPARE(fetchedFrom(plain).size(), 1); // an error
        QDirIterator it(other.path(), QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("EFAL"), qPrintable(file.fileName())); // how every record begins
            ++files;
        }
        QVERIFY(files >= 2);
    }

    void oldPartsGoThereToo()
    {
        const QTemporaryDir other;
        const QTemporaryDir scratch;
        FolderPlace place(other.path());
        LoggedFarm farm;
        farm.options.scribe.segmentBytes = 5'000;
        QVERIFY(farm.open());
        QRandomGenerator random(12);
        for (int i = 0; i < 20; ++i)
            fill(farm, random, 5);
        LogCopier copier(farm.options.folder, place, scratch.path(), false);
        LogCopier keeping(farm.options.folder, place, scratch.path(), true);
        QVERIFY(copier.bringUpToDate(always));
        const changelog::Chain chain = changelog::Chain::all(farm.options.folder).front();
        const QString gone = chain.segmentFile(chain.segments().front());
        const QString there = other.path() + u"/changelog/"_s + chain.name() + u'/' + gone.section(u'/', -1);
        QVERIFY(QFile::exists(there) && QFile::remove(gone));
        QVERIFY(keeping.bringUpToDate(always));
        QVERIFY(QFile::exists(there)); // append-only
        QVERIFY(copier.bringUpToDate(always));
        QVERIFY(!QFile::exists(there));
    }
};

QTEST_GUILESS_MAIN(TestLogCopies)
#include "tst_logcopies.moc"
