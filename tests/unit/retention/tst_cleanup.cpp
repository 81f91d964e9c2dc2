// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/connection.h"
#include "tests/support/keptfarm.h"

#include <QRandomGenerator>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace std::chrono_literals;

/// Clean-ups on the real store and real files.
class CleanupTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<KeptFarm> farm;

private Q_SLOTS:
    void init()
    {
        farm = std::make_unique<KeptFarm>();
        farm->start();
    }
    void cleanup() { farm.reset(); }

    void aDryRunSaysWhatTheRealOneDoes()
    {
        for (int i = 0; i < 5; ++i)
            farm->add({.daysAgo = 100 + i});
        farm->add({.daysAgo = 10});
        const auto preview = farm->cleanUp(90, 0, true);
        QCOMPARE(preview->files, 10);
        QCOMPARE(preview->builds, 5);
        QCOMPARE(preview->items.size(), size_t(10));
        QVERIFY(preview->run.isEmpty());
        QCOMPARE(farm->filesBelow("builds").size(), 12);
        const auto done = farm->cleanUp(90);
        QCOMPARE(done->files, preview->files);
        QCOMPARE(done->builds, preview->builds);
        QCOMPARE(done->bytes, preview->bytes);
        QCOMPARE(farm->filesBelow("builds").size(), 2);
        QCOMPARE(farm->filesBelow("trash").size(), 10);
        QCOMPARE(farm->cleanUp(90)->files, 0);
    }

    void openAndPinnedBuildsAndWhatTheyShareStay()
    {
        const Build open = farm->add({.daysAgo = 400, .open = true});
        const Build pinned = farm->add({.daysAgo = 400});
        const Build repeated = farm->add({.daysAgo = 400, .success = false});
        const Build repeat = farm->add({.daysAgo = 0, .open = true, .retryOf = repeated.id});
        const Build heldByPin = farm->add({.daysAgo = 400, .success = false});
        const Build pinnedRepeat = farm->add({.daysAgo = 300, .success = false, .retryOf = heldByPin.id});
        for (const Build &build : {pinned, pinnedRepeat})
            QVERIFY(answerOf<Build>([&](auto done) { farm->retention->pins().pin(build.id, QStringLiteral("ana"), QStringLiteral("release"), done); }));
        QCOMPARE(farm->cleanUp(0)->files, 0);
        QCOMPARE(farm->filesBelow("builds").size(), 5);
        QVERIFY(farm->exists(farm->keyOf(repeat.id, ArtifactKind::Source)));
        QVERIFY(farm->exists(farm->keyOf(open.id, ArtifactKind::Source)));
        // Once nothing holds them they go, a shared file once.
        QVERIFY(answerOf<Build>([&](auto done) { farm->retention->pins().unpin(pinnedRepeat.id, done); }));
        const auto done = farm->cleanUp(0);
        QCOMPARE(done->files, 1);
        QVERIFY(farm->keyOf(heldByPin.id, ArtifactKind::Source).isEmpty());
        QVERIFY(farm->keyOf(pinnedRepeat.id, ArtifactKind::Source).isEmpty());
    }

    void pinsOutliveARestart()
    {
        const Build build = farm->add({.daysAgo = 400});
        QVERIFY(answerOf<Build>([&](auto done) { farm->retention->pins().pin(build.id, QStringLiteral("ana"), QStringLiteral("release"), done); }));
        farm->reopen();
        const retention::Pin *pin = farm->retention->pins().find(build.id);
        QVERIFY(pin);
        QCOMPARE(pin->by, QStringLiteral("ana"));
        QCOMPARE(pin->reason, QStringLiteral("release"));
        QVERIFY(farm->find(build.id).build.pinned);
        QCOMPARE(farm->cleanUp(0)->files, 0);
        QVERIFY(answerOf<Build>([&](auto done) { farm->retention->pins().unpin(build.id, done); }));
        QVERIFY(!farm->retention->pins().find(build.id));
        QCOMPARE(farm->cleanUp(0)->files, 2);
        QCOMPARE(answerOf<Build>([&](auto done) { farm->retention->pins().pin({"nobody"}, {}, {}, done); }).error().code, QByteArray("build.not_found"));
    }

    void theNewestSuccessesOfEachBranchStay()
    {
        QList<Build> main;
        for (int i = 0; i < 5; ++i)
            main.append(farm->add({.daysAgo = 200 - i}));
        const Build branch = farm->add({.daysAgo = 300, .branch = QStringLiteral("feature")});
        const Build other = farm->add({.daysAgo = 300, .project = QStringLiteral("other")});
        farm->add({.daysAgo = 150, .success = false});
        QVERIFY(farm->cleanUp(90, 2).has_value());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(farm->keyOf(main[i].id, ArtifactKind::Result).isEmpty(), i < 3);
        for (const Build &build : {branch, other}) {
            QVERIFY(!farm->keyOf(build.id, ArtifactKind::Result).isEmpty());
            QVERIFY(farm->find(build.id).build.hasResult);
        }
        QVERIFY(!farm->find(main[0].id).build.hasResult);
    }

    void thePolicyGoesTierByTier()
    {
        const Build build = farm->add({.daysAgo = 8, .branch = QStringLiteral("a")});
        const Build older = farm->add({.daysAgo = 31, .success = false});
        const Build oldest = farm->add({.daysAgo = 400});
        for (const Build &b : {build, older, oldest})
            farm->addLog(b.id, 2);
        farm->reopen(); // adopts the logs
        QCOMPARE(farm->figures().byKind["log"], (retention::Tally{3, 60}));
        QList<double> progress;
        const auto done = answerOf<retention::CleanupSummary>([&](auto d) {
            farm->retention->cleanUp([&progress](double part) { progress.append(part); }, [] { return false; }, d);
        });
        QCOMPARE(done->files, 6); // three sources, two logs, one result
        QVERIFY(!farm->keyOf(build.id, ArtifactKind::Result).isEmpty());
        QCOMPARE(farm->figures().byKind["log"], (retention::Tally{1, 20}));
        QCOMPARE(farm->filesBelow("logs").size(), 2);
        QVERIFY(progress.size() > 3);
        QVERIFY(std::is_sorted(progress.begin(), progress.end()));
        QCOMPARE(progress.last(), 1.0);
    }

    void aCancelledRunStops()
    {
        for (int i = 0; i < 3; ++i)
            farm->add({.daysAgo = 400});
        const auto done = answerOf<retention::CleanupSummary>([&](auto d) { farm->retention->cleanUp([](double) {}, [] { return true; }, d); });
        QVERIFY(done->isCancelled);
        QCOMPARE(farm->filesBelow("builds").size(), 6);
    }

    void manyFilesGoInPortions()
    {
        Unit unit;
        for (int i = 0; i < 700; ++i) {
            Build build;
            build.id = {"b" + QByteArray::number(i)};
            build.status = BuildStatus::Failed;
            build.outcome = Outcome::Error;
            build.tokenHash = "x";
            build.completedAt = farm->clock.now() - std::chrono::days(100);
            // All stored in the same millisecond: the walk must neither miss nor repeat any.
            const Artifact file{build.id, ArtifactKind::Source, "builds/2025-01-01/" + build.id.value + ".source", 3, QByteArray(64, 'a'), *build.completedAt};
            unit.changes.push_back(InsertBuild{build, {file}});
        }
        QVERIFY(farm->commit(std::move(unit)).has_value());
        const auto preview = farm->cleanUp(90, 0, true);
        QCOMPARE(preview->files, 700);
        QVERIFY(!preview->truncated);
        const auto done = farm->cleanUp(90);
        QCOMPARE(done->files, 700);
        QCOMPARE(done->bytes, 2100);
        QCOMPARE(done->builds, 700);
    }

    void aBuildThatIsRepeatedMeanwhileKeepsItsSource()
    {
        const Build build = farm->add({.daysAgo = 100, .success = false});
        // Decided from what was read before, stored after it was repeated.
        const QByteArray key = farm->keyOf(build.id, ArtifactKind::Source);
        const Build repeat = farm->add({.daysAgo = 0, .open = true, .retryOf = build.id});
        const Time now = farm->clock.now();
        const auto went = answerOf<std::vector<TrashItem>>([&](auto done) {
            farm->rows->putInTrash({"run", now, now, {{newId(now), StoredKind::Source, key, now}}}, done);
        });
        QCOMPARE(went->size(), size_t(0));
        QVERIFY(farm->exists(farm->keyOf(repeat.id, ArtifactKind::Source)));
    }

    void aRemovedSourceCannotBeRepeated()
    {
        const Build build = farm->add({.daysAgo = 100, .success = false});
        const auto files = farm->find(build.id).artifacts;
        QCOMPARE(farm->cleanUp(90)->files, 1);
        Build repeat;
        repeat.id = {"repeat"};
        repeat.retryOf = build.id;
        repeat.tokenHash = "x";
        Artifact file = files.front();
        file.build = repeat.id;
        QCOMPARE(farm->commit({{InsertBuild{repeat, {file}}}, {}}).error().code, QByteArray("store.conflict"));
        QVERIFY(farm->find(repeat.id).build.id.isEmpty());
    }

    void figuresEqualARecountAfterAnyHistory_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void figuresEqualARecountAfterAnyHistory()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QList<Build> builds;
        QByteArray lastRun;
        for (int step = 0; step < 120; ++step) {
            const int kind = int(random.bounded(10));
            if (kind < 6 || builds.isEmpty()) {
                KeptFarm::Wanted wanted{.daysAgo = int(random.bounded(200)), .success = random.bounded(2) == 0,
                                        .project = QStringLiteral("p%1").arg(random.bounded(3)), .open = random.bounded(6) == 0};
                if (!builds.isEmpty() && random.bounded(4) == 0)
                    if (const Build &first = builds[random.bounded(builds.size())]; !farm->keyOf(first.id, ArtifactKind::Source).isEmpty())
                        wanted.retryOf = first.id, wanted.project = first.project;
                builds.append(farm->add(wanted));
                farm->addLog(builds.last().id);
            } else if (kind == 6) {
                lastRun = farm->cleanUp(int(random.bounded(200)), int(random.bounded(3)))->run;
            } else if (kind == 7 && !lastRun.isEmpty()) {
                farm->restore(lastRun);
            } else if (kind == 8) {
                farm->retention->trashCan().expire(3);
            } else {
                farm->reopen();
            }
        }
        farm->reopen();
        QVERIFY2(kept() == recounted(), qPrintable(difference()));
        QCOMPARE(farm->rowsWithoutFile(), QList<QByteArray>());
        QVERIFY(kept().size() > 5);
    }

    /// Ten years ahead for an afternoon must cost nothing.
    void aClockThatIsSetLetsNothingGo()
    {
        const Build build = farm->add({.daysAgo = 10});
        const auto byThePolicy = [this] {
            return answerOf<retention::CleanupSummary>([&](auto d) { farm->retention->cleanUp([](double) {}, [] { return false; }, d); });
        };
        farm->clock.jumpWallClock(std::chrono::days(3650));
        QCOMPARE(byThePolicy().error().code, QByteArray("retention.clock_set"));
        QVERIFY(!farm->retention->agesCount());
        farm->clock.jumpWallClock(-std::chrono::days(3650));
        farm->clock.advance(std::chrono::hours(23));
        QCOMPARE(byThePolicy().error().code, QByteArray("retention.clock_set"));
        farm->clock.advance(std::chrono::hours(25)); // steady for a day
        QCOMPARE(byThePolicy()->files, 1); // its source, after a week
        QVERIFY(farm->find(build.id).build.hasResult);
    }
    void theTrashWaitsToo()
    {
        farm->add({.daysAgo = 100});
        QVERIFY(farm->cleanUp(90)->files > 0);
        const size_t items = farm->inTrash().size();
        farm->clock.jumpWallClock(std::chrono::hours(25));
        QVERIFY(farm->ages.look());
        farm->clock.advance(std::chrono::minutes(2));
        farm->retention->tick();
        QTest::qWait(50);
        QCOMPARE(farm->inTrash().size(), items);
        farm->clock.advance(std::chrono::hours(25));
        farm->retention->tick();
        QTRY_COMPARE(farm->inTrash().size(), size_t(0));
    }

private:
    using Rows = QMap<QByteArray, std::pair<qint64, qint64>>;
    Rows rows(const QByteArray &sql)
    {
        store::Connection::Options options;
        options.file = farm->database();
        options.readOnly = true;
        const auto connection = store::Connection::open(options);
        Rows found;
        (*connection)->each((*connection)->prepare(sql), [&found](const store::Statement &row) {
            found.insert(row.bytes(0) + ' ' + row.bytes(1) + ' ' + row.bytes(2), {row.integer(3), row.integer(4)});
        });
        return found;
    }
    QString difference()
    {
        QStringList lines;
        const Rows is = kept();
        const Rows should = recounted();
        for (const QByteArray &key : (QMap(is)).keys() + should.keys())
            if (is.value(key) != should.value(key))
                lines.append(QStringLiteral("%1: %2 files, not %3").arg(QString::fromUtf8(key)).arg(is.value(key).first).arg(should.value(key).first));
        return lines.join(QLatin1Char('\n'));
    }
    Rows kept() { return rows("SELECT project, kind, day, files, bytes FROM storage_use"); }
    Rows recounted()
    {
        return rows("SELECT project, kind, at / 86400000, COUNT(*), SUM(size) FROM ("
                    "SELECT b.project AS project, a.kind AS kind, a.stored_at AS at, a.size AS size FROM artifacts a "
                    "JOIN builds b ON b.id = a.build_id WHERE NOT EXISTS (SELECT 1 FROM artifacts o JOIN builds e ON e.id = o.build_id "
                    "WHERE o.key = a.key AND e.sequence < b.sequence) "
                    "UNION ALL SELECT b.project, 'log', l.stored_at, l.size FROM logs l JOIN builds b ON b.id = l.build_id "
                    "UNION ALL SELECT project, 'trash', trashed_at, size FROM trash) GROUP BY project, kind, at / 86400000");
    }
};

QTEST_GUILESS_MAIN(CleanupTest)
#include "tst_cleanup.moc"
