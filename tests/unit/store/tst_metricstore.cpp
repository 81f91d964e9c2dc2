// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/metricstore.h"
#include "tests/unit/store/samples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using Rows = MetricStore::Rows;

/// The history of figures on a real file.
class MetricStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFolder> folder;
    std::unique_ptr<store::SqliteMetricStore> metrics;

    Result<void> put(Grain grain, Rows rows)
    {
        return answerOf<void>([&](auto done) { metrics->put(grain, std::move(rows), done); });
    }
    Rows read(Grain grain, Time from, Time to, int limit = 1000, MetricStore::Pick pick = {})
    {
        return *answerOf<Rows>([&](auto done) { metrics->read(grain, from, to, limit, pick, done); });
    }
    std::optional<Time> newest(Grain grain, Time until)
    {
        return *answerOf<std::optional<Time>>([&](auto done) { metrics->newest(grain, until, done); });
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<StoreFolder>();
        metrics = std::make_unique<store::SqliteMetricStore>(**folder);
    }
    void cleanup()
    {
        metrics.reset();
        folder.reset();
    }

    void whatIsPutIsReadInOrder()
    {
        QVERIFY(put(Grain::Sample, {{at(20), "c"}, {at(0), "a"}, {at(10), "b"}}));
        QVERIFY(put(Grain::Minutes, {{at(10), "other grain"}}));
        QCOMPARE(read(Grain::Sample, at(0), at(20)), (Rows{{at(0), "a"}, {at(10), "b"}})); // before 20
        QCOMPARE(read(Grain::Sample, at(10), at(100)), (Rows{{at(10), "b"}, {at(20), "c"}}));
        QCOMPARE(read(Grain::Sample, at(0), at(100), 2).size(), size_t(2));
        QVERIFY(read(Grain::Hour, at(0), at(100)).empty());
        folder->reopen();
        metrics = std::make_unique<store::SqliteMetricStore>(**folder);
        QCOMPARE(read(Grain::Sample, at(0), at(100)).size(), size_t(3));
    }

    void aStepIsReplaced()
    {
        QVERIFY(put(Grain::Sample, {{at(0), "a"}}));
        QVERIFY(put(Grain::Sample, {{at(0), "b"}}));
        QCOMPARE(read(Grain::Sample, at(0), at(1)), (Rows{{at(0), "b"}}));
    }

    void onlyWhatIsPickedComesHome()
    {
        QVERIFY(put(Grain::Sample, {{at(0), "a1"}, {at(10), "b"}, {at(20), "a2"}}));
        const auto pick = [](const QByteArray &body) { return body.startsWith('a') ? body.mid(1) : QByteArray(); };
        QCOMPARE(read(Grain::Sample, at(0), at(100), 1000, pick), (Rows{{at(0), "1"}, {at(20), "2"}}));
    }

    void theNewestIsNotAfterTheTime()
    {
        QVERIFY(!newest(Grain::Sample, at(100)));
        QVERIFY(put(Grain::Sample, {{at(0), "a"}, {at(50), "b"}}));
        QCOMPARE(newest(Grain::Sample, at(100)), std::optional(at(50)));
        QCOMPARE(newest(Grain::Sample, at(50)), std::optional(at(50)));
        QCOMPARE(newest(Grain::Sample, at(49)), std::optional(at(0)));
        QVERIFY(!newest(Grain::Minutes, at(100)));
    }

    void theOldestGoFirstAndNotAllAtOnce()
    {
        Rows rows;
        for (int i = 0; i < 100; ++i)
            rows.push_back({at(i * 10), "x"});
        QVERIFY(put(Grain::Sample, rows));
        const auto trim = [this](Time before, int limit) { return answerOf<void>([&](auto done) { metrics->trim(Grain::Sample, before, limit, done); }); };
        QVERIFY(trim(at(500), 20));
        QCOMPARE(read(Grain::Sample, at(0), at(10'000)).front().at, at(200));
        QVERIFY(trim(at(500), 1000));
        QCOMPARE(read(Grain::Sample, at(0), at(10'000)).front().at, at(500));
        QCOMPARE(read(Grain::Sample, at(0), at(10'000)).size(), size_t(50));
    }

    void theProbeNoticesAnotherProgram()
    {
        metrics.reset();
        store::SqliteOptions impatient;
        impatient.busyTimeout = Millis(50);
        folder = std::make_unique<StoreFolder>(impatient);
        metrics = std::make_unique<store::SqliteMetricStore>(**folder);
        const auto probe = [this] { return answerOf<void>([&](auto done) { metrics->probe(done); }); };
        QVERIFY(probe());
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(folder->file());
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
            const auto refused = probe();
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, QByteArray("store.busy"));
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        QVERIFY(probe());
    }
};

QTEST_GUILESS_MAIN(MetricStoreTest)
#include "tst_metricstore.moc"
