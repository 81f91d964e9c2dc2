// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/samples.h"

#include <QFileInfo>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;

Q_DECLARE_METATYPE(freeagent::Unit)

/// What commits promise: fences, all or nothing, order, values that come back as they went in. Everything runs on both ways to SQLite.
class CommitsTest : public QObject
{
    Q_OBJECT

private:
    static void bothWays()
    {
        QTest::addColumn<bool>("direct");
        QTest::newRow("direct") << true;
        QTest::newRow("through QtSql") << false;
    }
    static store::SqliteOptions options()
    {
        store::SqliteOptions chosen;
        chosen.direct = *static_cast<const bool *>(QTest::qData("direct", QMetaType::Bool));
        return chosen;
    }

private Q_SLOTS:
    void buildsComeBackAsTheyWent_data() { bothWays(); }
    void buildsComeBackAsTheyWent()
    {
        StoreFolder store(options());
        Build build = pendingBuild("b1");
        build.priority = -3;
        build.hasCerts = true;
        build.retryOf = BuildId{"b0"};
        build.project = QString::fromUtf8("Müllers \"App\" '; DROP TABLE builds; -- 漢");
        build.errorMessage = QString(QLatin1String(""));
        const Artifact source{build.id, ArtifactKind::Source, "builds/2026-01-05/b1.source", 1 << 20, QByteArray(64, 'a'), kStart};
        // A build that repeats another has its files, if they are still there.
        QVERIFY(store.commit(insertion(pendingBuild("b0"))));
        QCOMPARE(store.commit({{InsertBuild{build, {source}}}, {}}).error().code, QByteArray("store.conflict"));
        Artifact first = source;
        first.build = BuildId{"b0"};
        QVERIFY(store.commit({{UpdateBuild{pendingBuild("b0"), {{BuildStatus::Pending, 0}}, {}, {first}}}, {}}));
        const auto inserted = store.commit({{InsertBuild{build, {source}}}, {}});
        QVERIFY(inserted);
        QCOMPARE(inserted->sequences, std::vector<qint64>{2});
        build.sequence = 2;

        auto record = store.find("b1");
        QVERIFY(record);
        QCOMPARE(record->build, build);
        QCOMPARE(record->artifacts, QList<Artifact>{source});
        QCOMPARE(record->attempts, QList<Attempt>());
        QCOMPARE(store.find("b0")->retriedAs, (QList<std::pair<BuildId, Time>>{{build.id, kStart}}));
        QVERIFY(!store.find("b2"));

        const Build begun = assigned(build, "w1", at(5));
        QVERIFY(store.commit({{UpdateBuild{begun, {{BuildStatus::Pending, 0}}, attemptAt(begun), {}}}, {}}));
        Build ended = finished(begun, Outcome::Error, at(65));
        ended.hasResult = true;
        const Artifact result{build.id, ArtifactKind::Result, "builds/2026-01-05/b1.result", 5, QByteArray(64, 'b'), at(64)};
        QVERIFY(store.commit({{UpdateBuild{ended, {{BuildStatus::Assigned, 1}}, attemptAt(ended, AttemptEnd::Failed), {result}}}, {}}));
        record = store.find("b1");
        QCOMPARE(record->build, ended);
        QCOMPARE(record->attempts, QList<Attempt>{attemptAt(ended, AttemptEnd::Failed)});
        QCOMPARE(record->artifacts.size(), 2);
    }

    void fences_data()
    {
        QTest::addColumn<bool>("direct");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("applies");
        for (bool direct : {true, false}) {
            const auto row = [direct](const char *name, BuildStatus status, int attempts, bool applies) {
                QTest::addRow("%s, %s", name, direct ? "direct" : "QtSql") << direct << int(status) << attempts << applies;
            };
            row("same", BuildStatus::Assigned, 1, true);
            row("earlier attempt", BuildStatus::Assigned, 0, false);
            row("later attempt", BuildStatus::Assigned, 2, false);
            row("earlier status", BuildStatus::Pending, 1, false);
            row("later status", BuildStatus::Building, 1, false);
            row("ended", BuildStatus::Failed, 1, false);
        }
    }
    void fences()
    {
        QFETCH(int, status);
        QFETCH(int, attempts);
        QFETCH(bool, applies);
        StoreFolder store(options());
        const Build pending = pendingBuild("b");
        const Build begun = assigned(pending, "w", at(1));
        QVERIFY(store.commit(insertion(pending)));
        QVERIFY(store.commit(update(begun, BuildStatus::Pending, 0)));
        const Build ended = finished(begun, Outcome::Success, at(9));
        const auto result = store.commit({{UpdateBuild{ended, {{BuildStatus(status), attempts}}, attemptAt(ended), {}}},
                                          {eventOf("build.completed", ended)}});
        QCOMPARE(result.has_value(), applies);
        if (!applies)
            QCOMPARE(result.error().code, QByteArray("store.conflict"));
        QCOMPARE(store.find("b")->build.status, applies ? BuildStatus::Completed : BuildStatus::Assigned);
        QCOMPARE(store.find("b")->attempts.size(), applies ? 1 : 0);
        QCOMPARE(store.events(0)->size(), size_t(applies ? 3 : 2));
    }

    void anyOfSeveralFencesIsEnough()
    {
        StoreFolder store;
        const Build pending = pendingBuild("b");
        QVERIFY(store.commit(insertion(pending)));
        const Build ended = finished(pending, Outcome::Cancelled, at(1));
        QVERIFY(store.commit({{UpdateBuild{ended, {{BuildStatus::Building, 1}, {BuildStatus::Pending, 0}}, {}, {}}}, {}}));
        QVERIFY(!store.commit({{UpdateBuild{pending, {}, {}, {}}}, {}})); // none matches
        QVERIFY(!store.commit(update(pendingBuild("unknown"), BuildStatus::Pending, 0)));
    }

    void unitsAreAllOrNothing_data()
    {
        QTest::addColumn<bool>("direct");
        QTest::addColumn<Unit>("unit");
        const Build a = pendingBuild("a");
        const Build fresh = pendingBuild("fresh");
        const Build ended = finished(a, Outcome::Cancelled, at(1));
        const Artifact orphan{BuildId{"nobody"}, ArtifactKind::Source, "k", 1, "s", kStart};
        Attempt strange = attemptAt(a);
        strange.build = BuildId{"nobody"};
        Worker worker;
        worker.id = WorkerId{"w"};
        for (bool direct : {true, false}) {
            const auto row = [direct](const char *name, const Unit &unit) {
                QTest::addRow("%s, %s", name, direct ? "direct" : "QtSql") << direct << unit;
            };
            row("second insert is a duplicate", {{InsertBuild{fresh, {}}, InsertBuild{a, {}}}, {eventOf("x", a)}});
            row("fence of the second fails",
                {{UpsertWorker{worker}, InsertBuild{fresh, {}}, UpdateBuild{ended, {{BuildStatus::Building, 4}}, {}, {}}}, {}});
            row("artifact of another build", {{InsertBuild{fresh, {orphan}}}, {eventOf("x", a)}});
            row("attempt of another build", {{UpdateBuild{ended, {{BuildStatus::Pending, 0}}, strange, {}}}, {eventOf("x", a)}});
            row("worker and then a conflict",
                {{UpsertWorker{worker}, UpdateBuild{ended, {{BuildStatus::Completed, 0}}, {}, {}}}, {eventOf("x", a)}});
        }
    }
    void unitsAreAllOrNothing()
    {
        QFETCH(Unit, unit);
        StoreFolder store(options());
        QVERIFY(store.commit(insertion(pendingBuild("a"))));
        // In one group with neighbours, which must not suffer.
        QList<bool> kept;
        const auto note = [&kept](const CommitResult &result) { kept.append(result.has_value()); };
        store->commit(insertion(pendingBuild("before")), note);
        store->commit(unit, note);
        store->commit(insertion(pendingBuild("after")), note);
        QTRY_COMPARE(kept.size(), 3);
        QCOMPARE(kept, (QList<bool>{true, false, true}));

        const HotState state = store->loadHot(kStart);
        QStringList ids;
        for (const BuildRecord &record : state.open)
            ids.append(record.build.id.text() + QLatin1Char(' ') + QString::number(record.build.sequence));
        QCOMPARE(ids, (QStringList{QStringLiteral("a 1"), QStringLiteral("before 2"), QStringLiteral("after 3")}));
        QCOMPARE(state.workers.size(), size_t(0));
        QCOMPARE(state.revision, 3);
        QCOMPARE(state.counts.size(), size_t(1));
        QCOMPARE(state.counts.front().number, 3);
        QCOMPARE(store.find("a")->build, [] {
            Build a = pendingBuild("a");
            a.sequence = 1;
            a.errorMessage = QString(QLatin1String(""));
            return a;
        }());
    }

    void answersComeInOrderAndNeverInsideTheCall()
    {
        StoreFolder store;
        QList<int> order;
        Revision last = 0;
        for (int i = 0; i < 2000; ++i)
            store->commit(insertion(pendingBuild(QByteArray::number(i))), [&order, &last, i](CommitResult result) {
                QVERIFY(result);
                QCOMPARE(result->events.front().revision, last + 1);
                last = result->events.front().revision;
                order.append(i);
            });
        QCOMPARE(order.size(), 0);
        QTRY_COMPARE(order.size(), 2000);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void aCallbackMayDestroyTheStore()
    {
        auto store = std::make_unique<StoreFolder>();
        int called = 0;
        for (int i = 0; i < 10; ++i)
            (*store)->commit(insertion(pendingBuild(QByteArray::number(i))), [&](CommitResult) {
                ++called;
                store->close();
            });
        QTRY_COMPARE(called, 1);
        store->reopen();
        QCOMPARE(store->list({}).total, 10); // dropped callbacks, kept builds
    }

    void theLogIsCopiedBackInTime()
    {
        StoreFolder store;
        int answered = 0;
        for (int i = 0; i < 3000; ++i) {
            Build build = pendingBuild(QByteArray::number(i));
            build.project = QString(20'000, QLatin1Char('x'));
            store->commit(insertion(build), [&answered](CommitResult result) { answered += result.has_value(); });
        }
        QTRY_COMPARE(answered, 3000);
        const qint64 log = QFileInfo(store.file() + QStringLiteral("-wal")).size();
        QVERIFY2(log < 40'000'000, qPrintable(QString::number(log))); // of 60 MB and more that were written
    }

    void closingCommitsWhatWasGiven()
    {
        StoreFolder store;
        bool called = false;
        store->commit(insertion(pendingBuild("b")), [&called](CommitResult) { called = true; });
        store.close();
        QCoreApplication::processEvents();
        QVERIFY(!called);
        store.reopen();
        QVERIFY(store.find("b"));
    }

    void revisionsAndSequencesGoOnAfterARestart()
    {
        StoreFolder store;
        QVERIFY(store.commit(insertion(pendingBuild("a"))));
        store.reopen();
        const auto next = store.commit(insertion(pendingBuild("b")));
        QVERIFY(next);
        QCOMPARE(next->sequences.front(), 2);
        QCOMPARE(next->events.front().revision, 2);
    }

    void workersSettingsAndSignsOfLife_data() { bothWays(); }
    void workersSettingsAndSignsOfLife()
    {
        StoreFolder store(options());
        Worker worker;
        worker.id = WorkerId{"w1"};
        worker.name = QStringLiteral("mac-1");
        worker.platforms = {Platform::Ios, Platform::Android};
        worker.capabilities = {{QStringLiteral("xcode"), QStringLiteral("16.2")}};
        worker.maxConcurrentBuilds = 3;
        worker.registeredAt = worker.lastSeenAt = worker.tokenIssuedAt = kStart;
        worker.tokenHash = QByteArray(32, '\0');
        worker.completedBuilds = 7;
        QVERIFY(store.commit({{UpsertWorker{worker}, PutSetting{"k", QByteArray("\0v", 2)}}, {}}));
        worker.name = QStringLiteral("mac-2");
        worker.retired = true;
        worker.platforms.clear();
        QVERIFY(store.commit({{UpsertWorker{worker}, PutSetting{"k", "v2"}}, {}}));
        worker.lastSeenAt = at(30);
        QVERIFY(store.commit({{TouchWorkers{{{worker.id, at(30)}, {WorkerId{"unknown"}, at(31)}}}}, {}}));
        const HotState state = store->loadHot(kStart);
        QCOMPARE(state.workers, std::vector<Worker>{worker});
        QCOMPARE(state.settings, (QHash<QByteArray, QByteArray>{{"k", "v2"}}));
    }

    void diagnosticsKeepTheNewest_data() { bothWays(); }
    void diagnosticsKeepTheNewest()
    {
        StoreFolder store(options());
        for (int i = 1; i <= 6; ++i)
            QVERIFY(store.commit({{InsertDiagnostic{{QByteArray::number(i), WorkerId{"w"}, "healthy", at(i), 12, i % 2 == 0, "[]"}, 4}}, {}}));
        QVERIFY(store.commit({{InsertDiagnostic{{"other", WorkerId{"v"}, "critical", at(0), 1, false, "[1]"}, 1}}, {}}));
        const auto ask = [&store](const char *worker, int limit) {
            return answerOf<QList<DiagnosticReport>>([&](auto done) { store->diagnostics(WorkerId{worker}, limit, done); });
        };
        const auto reports = ask("w", 10);
        QCOMPARE(reports->size(), 4);
        QCOMPARE(reports->first(), (DiagnosticReport{"6", WorkerId{"w"}, "healthy", at(6), 12, true, "[]"}));
        QCOMPARE(reports->last().id, QByteArray("3"));
        QCOMPARE(ask("w", 2)->size(), 2);
        QCOMPARE(ask("v", 2)->size(), 1);
    }

    void oldEventsAreForgottenNotSkipped()
    {
        store::SqliteOptions few;
        few.keepEvents = 500;
        few.recentEvents = 10;
        StoreFolder store(few);
        const Build build = pendingBuild("b");
        for (int i = 0; i < 30; ++i)
            QVERIFY(store.commit({{}, std::vector<Event>(100, eventOf("x", build))}));
        QCOMPARE(store.events(0).error().code, QByteArray("store.events_gone"));
        const auto kept = store.events(2500);
        QVERIFY(kept);
        QCOMPARE(kept->size(), size_t(500));
        QCOMPARE(kept->front().revision, 2501);
        QCOMPARE(store.events(3000)->size(), size_t(0));
        QCOMPARE(store.events(2500, 7)->size(), size_t(7));
        const HotState state = store->loadHot(kStart);
        QCOMPARE(state.revision, 3000);
        QCOMPARE(state.recentEvents.size(), size_t(10));
        QCOMPARE(state.recentEvents.front().revision, 2991);
    }

    void hotStateHoldsWhatIsOpen()
    {
        StoreFolder store;
        const Build waiting = pendingBuild("waiting", at(3600));
        const Build begun = assigned(pendingBuild("begun", kStart - std::chrono::hours(12)), "w", at(10));
        const Build done = finished(assigned(pendingBuild("done"), "w", at(1)), Outcome::Success, at(61));
        QVERIFY(store.commit({{InsertBuild{done, {}}, InsertBuild{begun, {}}, InsertBuild{waiting, {}}}, {}}));
        QVERIFY(store.commit({{UpdateBuild{begun, {{BuildStatus::Assigned, 1}}, attemptAt(begun), {}}}, {}}));
        const HotState state = store->loadHot(at(7200));
        QCOMPARE(state.open.size(), size_t(2));
        QCOMPARE(state.open[0].build.id.value, QByteArray("begun"));
        QCOMPARE(state.open[0].attempts, QList<Attempt>{attemptAt(begun)});
        QCOMPARE(state.open[1].build.id.value, QByteArray("waiting"));
        QCOMPARE(state.submittedToday, 2); // 'begun' was submitted the evening before
        const auto completed = std::find_if(state.counts.begin(), state.counts.end(),
                                            [](const BuildCount &count) { return count.status == BuildStatus::Completed; });
        QVERIFY(completed != state.counts.end());
        QCOMPARE(completed->number, 1);
        QCOMPARE(completed->runMs, 60'000);
    }
};

QTEST_GUILESS_MAIN(CommitsTest)
#include "tst_commits.moc"
