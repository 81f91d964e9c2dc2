// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/vacuumrule.h"
#include "daemon/store/sqlitestore.h"
#include "daemon/store/sqliteupkeep.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace freeagent;
using namespace Qt::StringLiterals;

class RunbookDatabase : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<store::SqliteStore> store;
    std::unique_ptr<store::SqliteUpkeep> upkeep;

    QString file() const { return folder->filePath(u"controller.db"_s); }

    void commit(Unit unit)
    {
        bool done = false;
        QEventLoop loop;
        store->commit(std::move(unit), [&](CommitResult result) {
            done = result.has_value();
            loop.quit();
        });
        loop.exec();
        QVERIFY(done);
    }
    /// `number` records of 32 KiB.
    void fill(int number)
    {
        for (int from = 0; from < number; from += 50) {
            Unit unit;
            for (int i = from; i < std::min(number, from + 50); ++i)
                unit.changes.push_back(PutRecord{{"ballast", QByteArray::number(i), '"' + QByteArray(32 * 1024, char('a' + i % 26)) + '"'}});
            commit(std::move(unit));
        }
    }
    void empty(int number)
    {
        Unit unit;
        for (int i = 0; i < number; ++i)
            unit.changes.push_back(RemoveRecord{"ballast", QByteArray::number(i)});
        commit(std::move(unit));
    }
    DatabaseFigures figures()
    {
        std::optional<DatabaseFigures> got;
        upkeep->figures([&got](Result<DatabaseFigures> result) { got = result.value_or(DatabaseFigures{}); });
        [&got] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 20'000); }();
        return got.value_or(DatabaseFigures{});
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        auto opened = store::SqliteStore::open(file());
        QVERIFY(opened);
        store = std::move(*opened);
        auto ready = store::SqliteUpkeep::open(file(), store->writer());
        QVERIFY(ready);
        upkeep = std::move(*ready);
    }
    void cleanup()
    {
        upkeep.reset();
        store.reset();
        folder.reset();
    }

    void rb_11_dry_run_then_the_file_shrinks()
    {
        fill(600);
        empty(500);
        const DatabaseFigures before = figures();
        QVERIFY(before.bytes > 15 << 20);
        QVERIFY(before.freelistBytes * 10 > before.bytes);
        QVERIFY(before.diskFreeBytes > 0 && before.pageSize > 0);
        const maintenance::VacuumAdvice advice = maintenance::adviseVacuum(before);
        QVERIFY2(advice.worthwhile, qPrintable(advice.why));
        QVERIFY(advice.estimateSeconds > 0);

        std::optional<Result<UpkeepReport>> report;
        QStringList told;
        upkeep->optimise({true, true}, [&told](double, const QString &message) { told.append(message); }, [] { return false; },
                         [&report](Result<UpkeepReport> result) { report = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 60'000);
        QVERIFY2(*report, *report ? "" : qPrintable(report->error().message));
        QVERIFY((*report)->vacuumed);
        QVERIFY(told.size() > 5);
        const DatabaseFigures after = figures();
        QVERIFY2(after.bytes < before.bytes / 3, QByteArray::number(after.bytes).constData());
        QVERIFY(QFileInfo(file()).size() < before.bytes / 3);
        QCOMPARE(after.freelistBytes, 0);
        commit({{PutRecord{{"later", "1", "{}"}}}, {}});
        QCOMPARE(store->loadHot(SystemClock().now()).records.size(), size_t(101));
    }

    /// What is done every day leaves indices and the file's shape alone.
    void rb_11_every_day_only_statistics()
    {
        std::optional<Result<UpkeepReport>> report;
        QStringList told;
        upkeep->optimise({.light = true}, [&told](double, const QString &message) { told.append(message); }, [] { return false; },
                         [&report](Result<UpkeepReport> result) { report = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 20'000);
        QVERIFY(*report);
        QCOMPARE((*report)->done, QStringList{u"analysed"_s});
        QVERIFY(!told.join(u' ').contains(u"index"_s));
    }

    /// Outside of a maintenance: one change after another is made while everything is gone through.
    void rb_11_changes_stay_quick_meanwhile()
    {
        fill(400);
        empty(200);
        for (int unitNumber = 0; unitNumber < 60; ++unitNumber) {
            Unit unit;
            for (int i = 0; i < 500; ++i)
                unit.events.push_back({0, SystemClock().now(), "filler", {}, {}, "{}"});
            commit(std::move(unit));
        }
        std::vector<qint64> times;
        int runs = 0;
        bool busy = false;
        QElapsedTimer whole;
        whole.start();
        while (times.size() < 300 || busy) {
            if (!busy && times.size() < 300) {
                busy = true;
                upkeep->optimise({}, [](double, const QString &) {}, [] { return false; }, [&](Result<UpkeepReport> report) {
                    busy = false;
                    ++runs;
                    QVERIFY(report);
                    QVERIFY(!report->vacuumed);
                });
            }
            QElapsedTimer timer;
            timer.start();
            commit({{PutRecord{{"probe", "1", "{}"}}}, {}});
            times.push_back(timer.elapsed());
            QVERIFY(whole.elapsed() < 120'000);
        }
        QVERIFY(runs > 0);
        std::sort(times.begin(), times.end());
        const qint64 p99 = times[times.size() * 99 / 100];
        QVERIFY2(p99 < 250, QByteArray::number(p99).constData());
    }
};

QTEST_GUILESS_MAIN(RunbookDatabase)
#include "database.moc"
