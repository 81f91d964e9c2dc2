// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/diskartifactstore.h"
#include "daemon/selftest/selftest.h"
#include "daemon/store/recordreads.h"
#include "daemon/store/sqlitestore.h"
#include "tests/support/fakeclock.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::selftest;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Real files, with a fault where the test wants one.
class FaultyArtifacts final : public ArtifactStore
{
public:
    explicit FaultyArtifacts(ArtifactStore &real)
        : m_real(real)
    {
    }
    QByteArray fault;

    void store(std::vector<StoreRequest> files, std::function<void(Result<std::vector<Artifact>>)> done) override
    {
        if (fault == "full")
            return done(failure("storage.full", u"the disk is full"_s));
        if (fault == "hang")
            return;
        m_real.store(std::move(files), std::move(done));
    }
    Result<ArtifactLocation> locate(const QByteArray &key) const override { return m_real.locate(key); }
    void read(const QByteArray &key, qint64 maxBytes, std::function<void(Result<QByteArray>)> done) override
    {
        m_real.read(key, maxBytes, [this, done = std::move(done)](Result<QByteArray> content) {
            if (content && fault == "bit")
                (*content)[7] = char((*content)[7] ^ 1);
            done(std::move(content));
        });
    }
    void remove(std::vector<QByteArray> keys) override
    {
        if (fault != "stays")
            m_real.remove(std::move(keys));
    }
    void reconcile(std::vector<QByteArray> knownKeys, std::function<void(Result<Reconciliation>)> done) override { m_real.reconcile(std::move(knownKeys), std::move(done)); }
    void findMissing(std::vector<QByteArray> keys, std::function<void(std::vector<QByteArray>)> done) override { m_real.findMissing(std::move(keys), std::move(done)); }

private:
    ArtifactStore &m_real;
};

class FaultyReader final : public RecordReader
{
public:
    explicit FaultyReader(RecordReader &real)
        : m_real(real)
    {
    }
    bool forgetful = false;
    void find(const QByteArray &kind, const QByteArray &id, std::function<void(Result<std::optional<Record>>)> done) override
    {
        if (forgetful)
            return done(std::optional<Record>());
        m_real.find(kind, id, std::move(done));
    }

private:
    RecordReader &m_real;
};

struct House {
    House()
        : store(std::move(*store::SqliteStore::open(folder.filePath(u"controller.db"_s))))
        , disk(std::move(*artifacts::DiskArtifactStore::create(folder.filePath(u"storage"_s))))
    {
        HotState state = store->loadHot(clock.now());
        ledger.load(state);
    }
    Report run()
    {
        std::optional<Report> report;
        test.run(u"ann"_s, [&report](const Report &ended) { report = ended; });
        while (!report)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *report;
    }
    int files() const
    {
        int number = 0;
        QDirIterator it(folder.filePath(u"storage"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            ++number;
        }
        return number;
    }
    std::vector<Record> records()
    {
        std::vector<Record> own;
        for (const Record &record : store->loadHot(clock.now()).records)
            if (record.kind == "selftest")
                own.push_back(record);
        return own;
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<store::SqliteStore> store;
    std::unique_ptr<artifacts::DiskArtifactStore> disk;
    services::Ledger ledger{*store};
    store::SqliteRecordReader realReader{store->reader()};
    FaultyReader reader{realReader};
    FaultyArtifacts artifacts{*disk};
    SelfTest test{{ledger, reader, artifacts, clock}};
};

QByteArrayList namesOf(const Report &report)
{
    QByteArrayList names;
    for (const Part &part : report.parts)
        names.append(part.name + (part.ok ? "" : "!"));
    return names;
}
} // namespace

class TestSelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesAndLeavesNothing()
    {
        House house;
        for (int round = 0; round < 3; ++round) {
            const Report report = house.run();
            QVERIFY2(report.ok(), qPrintable(report.trouble()));
            QCOMPARE(namesOf(report), (QByteArrayList{"write", "read", "upload", "download", "delete"}));
            QCOMPARE(report.by, u"ann"_s);
        }
        QCOMPARE(house.test.trouble(), QString());
        QCOMPARE(house.files(), 0);
        QCOMPARE(house.records().size(), 0U);
    }

    void eachFaultIsNamed_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QByteArrayList>("parts");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("full disk") << QByteArray("full") << QByteArrayList{"write", "read", "upload!", "delete"} << u"the self-test fails at upload: the disk is full"_s;
        QTest::newRow("a flipped bit") << QByteArray("bit") << QByteArrayList{"write", "read", "upload", "download!", "delete"}
                                       << u"the self-test fails at download: the stored file has other bytes than were sent"_s;
        QTest::newRow("a file that stays") << QByteArray("stays") << QByteArrayList{"write", "read", "upload", "download", "delete!"}
                                           << u"the self-test fails at delete: the file is there although it was removed"_s;
        QTest::newRow("a database that forgets") << QByteArray("forgets") << QByteArrayList{"write", "read!", "delete"}
                                                 << u"the self-test fails at read: the database does not give back what was written"_s;
    }
    void eachFaultIsNamed()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QByteArrayList, parts);
        QFETCH(QString, trouble);
        House house;
        house.artifacts.fault = fault;
        house.reader.forgetful = fault == "forgets";
        const Report report = house.run();
        QVERIFY(!report.ok());
        QCOMPARE(namesOf(report), parts);
        QCOMPARE(house.test.trouble(), trouble);
        QCOMPARE(house.records().size(), 0U);
        QCOMPARE(house.files(), fault == "stays" ? 1 : 0);
        // It is tried again by itself, and the trouble ends.
        house.artifacts.fault.clear();
        house.reader.forgetful = false;
        house.clock.advance(29s);
        house.test.tick();
        QVERIFY(!house.test.isRunning());
        house.clock.advance(1s);
        house.test.tick();
        QTRY_VERIFY(house.test.last()->ok());
        QCOMPARE(house.test.trouble(), QString());
    }

    void onceByItself()
    {
        House house;
        QCOMPARE(house.test.trouble(), QString()); // not known is not wrong
        house.test.tick();
        QTRY_VERIFY(house.test.last() && house.test.last()->ok());
        QCOMPARE(house.test.last()->by, u"expo-controller"_s);
        house.clock.advance(24h);
        house.test.tick();
        QVERIFY(!house.test.isRunning());
    }

    void whatHangsFails()
    {
        House house;
        house.artifacts.fault = "hang";
        house.test.tick();
        QTest::qWait(50); // write and read are over
        house.clock.advance(10s);
        house.test.tick();
        QVERIFY(house.test.isRunning());
        house.clock.advance(1s);
        house.test.tick();
        QCOMPARE(house.test.trouble(), u"the self-test fails at upload: no answer within 10s"_s);
    }

    void twoAskersOneRun()
    {
        House house;
        int ended = 0;
        for (const QString &by : {u"ann"_s, u"bob"_s})
            house.test.run(by, [&ended](const Report &report) { ended += report.ok() && report.by == u"ann"; });
        QTRY_COMPARE(ended, 2);
    }

    void destroyedInTheMiddle()
    {
        House house;
        {
            SelfTest other({house.ledger, house.reader, house.artifacts, house.clock});
            other.run(u"ann"_s, [](const Report &) { QFAIL("it is gone"); });
        }
        QVERIFY(house.run().ok()); // and what it left goes with the next
        QCOMPARE(house.records().size(), 0U);
    }
};

QTEST_GUILESS_MAIN(TestSelfTest)
#include "tst_selftest.moc"
