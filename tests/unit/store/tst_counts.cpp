// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/connection.h"
#include "tests/unit/store/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;

/// After any history the kept counts equal a recount of the rows. The seed is the name of the row: a failure can be replayed.
class CountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEqualARecount_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void countsEqualARecount()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        StoreFolder store;
        QList<Build> builds;
        int answered = 0;
        int asked = 0;
        int conflicts = 0;
        const auto commit = [&](Unit unit) {
            ++asked;
            store->commit(std::move(unit), [&](CommitResult result) {
                ++answered;
                conflicts += !result;
            });
        };
        for (int step = 0; step < 600; ++step) {
            if (builds.isEmpty() || random.bounded(3) == 0) {
                builds.append(pendingBuild(QByteArray::number(step), at(step), Platform(random.bounded(2))));
                commit(insertion(builds.last()));
                if (random.bounded(10) == 0)
                    commit({{PutSetting{"k", "v"}, InsertBuild{builds.last(), {}}}, {}}); // a duplicate
            } else {
                commit(randomStep(builds[random.bounded(builds.size())], random, step));
            }
            if (random.bounded(50) == 0) {
                QTRY_COMPARE(answered, asked);
                store.reopen();
            }
        }
        QTRY_COMPARE(answered, asked);
        QVERIFY2(conflicts > 10, "the history must contain refused changes");
        QCOMPARE(kept(store), recounted(store));
        QVERIFY(kept(store).size() > 4);
    }

private:
    /// A change of the build as this test remembers it; every fourth has a wrong fence, some are followed by a change that fails.
    static Unit randomStep(Build &build, QRandomGenerator &random, int step)
    {
        const BuildStatus from = build.status;
        const int attempts = build.attempts;
        Build after = build;
        switch (random.bounded(4)) {
        case 0: after = assigned(build, "w" + QByteArray::number(random.bounded(3)), at(step)); break;
        case 1: after = finished(build, Outcome(1 + random.bounded(4)), at(step + 7)); break;
        case 2:
            after.status = BuildStatus::Pending;
            after.outcome = Outcome::None;
            after.completedAt.reset();
            break;
        default: after.priority = random.bounded(9); break;
        }
        Unit unit = update(after, from, attempts);
        const int fault = random.bounded(4);
        if (fault == 0)
            std::get<UpdateBuild>(unit.changes.front()).expect = {{from, attempts + 1}};
        if (fault == 1)
            unit.changes.push_back(UpdateBuild{after, {}, {}, {}}); // undoes the first
        if (fault > 1)
            build = after;
        return unit;
    }

    using Rows = QMap<QByteArray, std::pair<qint64, qint64>>;
    static Rows rows(StoreFolder &store, const QByteArray &sql)
    {
        store::Connection::Options options;
        options.file = store.file();
        options.readOnly = true;
        const auto connection = store::Connection::open(options);
        Rows found;
        (*connection)->each((*connection)->prepare(sql), [&found](const store::Statement &row) {
            found.insert(row.bytes(0) + ' ' + row.bytes(1) + ' ' + row.bytes(2), {row.integer(3), row.integer(4)});
        });
        return found;
    }
    static Rows kept(StoreFolder &store)
    {
        return rows(store, "SELECT platform, status, outcome, number, run_ms FROM build_counts WHERE number <> 0 OR run_ms <> 0");
    }
    static Rows recounted(StoreFolder &store)
    {
        return rows(store,
                    "SELECT platform, status, outcome, COUNT(*), SUM(CASE WHEN completed_at IS NULL OR started_at IS NULL THEN 0 "
                    "ELSE completed_at - started_at END) FROM builds GROUP BY platform, status, outcome");
    }
};

QTEST_GUILESS_MAIN(CountsTest)
#include "tst_counts.moc"
