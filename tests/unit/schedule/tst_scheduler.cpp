// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/schedule/scheduler.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestore.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::schedule;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
/// Notes when it is started, ends when told.
class TrialJob final : public Job
{
public:
    TrialJob(QByteArray name, QByteArrayList &diary)
        : m_name(std::move(name))
        , m_diary(diary)
    {
    }
    void start(RunContextPtr given) override
    {
        context = std::move(given);
        m_diary.append(m_name + " starts");
    }
    void cancel() override { m_diary.append(m_name + " is to end"); }
    void end(RunState state = RunState::Done, const QString &message = {})
    {
        m_diary.append(m_name + " ends");
        std::exchange(context, nullptr)->done({state, message, {}});
    }
    RunContextPtr context;

private:
    QByteArray m_name;
    QByteArrayList &m_diary;
};

/// One life of the controller, as far as the scheduler is concerned. The store outlives it.
struct Life {
    Life(test::FakeStore &store, const Clock &clock, QByteArrayList &diary)
        : ledger(store)
        , scheduler(ledger, clock)
        , backup("backup", diary)
        , optimise("optimise", diary)
        , cleanup("cleanup", diary)
    {
        scheduler.add({.name = "optimise", .what = u"Keeps the database quick"_s, .when = at("FREQ=WEEKLY;BYDAY=SU", 2), .lane = "upkeep", .rank = 1,
                       .needs = "backup", .freshFor = 20h, .heldBack = [this] { return held; }}, optimise);
        scheduler.add({.name = "backup", .what = u"Copies the database"_s, .when = at("FREQ=DAILY", 2), .lane = "upkeep"}, backup);
        scheduler.add({.name = "cleanup", .what = u"Removes old files"_s, .when = at("FREQ=DAILY", 3), .lane = "upkeep", .rank = 2}, cleanup);
        HotState state = store.loadHot(clock.now());
        const std::vector<Record> records = state.records;
        ledger.load(state);
        scheduler.load(records);
        settle();
    }
    static calendar::RecurrenceSpec at(const char *rule, int hour) { return {QString::fromLatin1(rule), QTime(hour, 0), QDate(2026, 1, 1), "UTC"}; }
    static void settle()
    {
        for (int i = 0; i < 12; ++i)
            QCoreApplication::processEvents();
    }
    void tick()
    {
        scheduler.tick();
        settle();
    }

    services::Ledger ledger;
    Scheduler scheduler;
    QString held;
    TrialJob backup;
    TrialJob optimise;
    TrialJob cleanup;
};
} // namespace

class SchedulerTest : public QObject
{
    Q_OBJECT

    test::FakeClock clock;
    std::unique_ptr<test::FakeStore> store;
    QByteArrayList diary;
    std::unique_ptr<Life> life;

    void until(const char *iso)
    {
        clock.advance(*fromIso(QString::fromLatin1(iso)) - clock.now());
        life->tick();
    }
    /// The process is gone, whatever it was doing.
    void kill()
    {
        life.reset();
        diary.append("--");
        clock.advance(1s);
        life = std::make_unique<Life>(*store, clock, diary);
    }
    /// In the order in which they start.
    void endAll()
    {
        for (TrialJob *job : {&life->backup, &life->optimise, &life->cleanup})
            if (job->context) {
                job->end();
                life->tick();
            }
    }
    QByteArray states(const QByteArray &job)
    {
        QByteArrayList list;
        for (const Run &run : life->scheduler.runs())
            if (run.job == job)
                list.prepend(word(run.state).toByteArray());
        return list.join(' ');
    }

private Q_SLOTS:
    void init()
    {
        clock = {};
        store = std::make_unique<test::FakeStore>();
        diary.clear();
        life = std::make_unique<Life>(*store, clock, diary); // Monday 2026-01-05 09:00
    }
    void cleanup()
    {
        life.reset();
        store.reset();
    }

    void nothingIsDueAtFirst()
    {
        life->tick();
        QCOMPARE(diary, QByteArrayList());
        QCOMPARE(toIso(*life->scheduler.job("backup")->nextRunAt), QByteArray("2026-01-06T02:00:00.000Z"));
        QCOMPARE(toIso(*life->scheduler.job("optimise")->nextRunAt), QByteArray("2026-01-11T02:00:00.000Z"));
    }

    void oneOfALaneAtATimeInTheOrderOfRanks()
    {
        until("2026-01-11T01:59:59Z"); // six backups and cleanups were missed: each is made up for once
        life->backup.end();
        Life::settle();
        life->cleanup.end();
        Life::settle();
        until("2026-01-11T02:00:00Z");
        QCOMPARE(diary, (QByteArrayList{"backup starts", "backup ends", "cleanup starts", "cleanup ends", "backup starts"}));
        until("2026-01-11T03:30:00Z");
        QCOMPARE(diary.size(), 5); // all wait for the backup
        life->backup.end();
        Life::settle();
        QCOMPARE(diary.last(), QByteArray("optimise starts"));
        life->optimise.end();
        Life::settle();
        QCOMPARE(diary.last(), QByteArray("cleanup starts"));
    }

    void missedRunsAreCaughtUpOnce()
    {
        life.reset();
        clock.advance(std::chrono::days(20)); // 2026-01-25 09:00, a Sunday
        life = std::make_unique<Life>(*store, clock, diary);
        for (int i = 0; i < 3; ++i)
            life->tick();
        for (TrialJob *job : {&life->backup, &life->optimise, &life->cleanup}) {
            job->end();
            life->tick();
        }
        life->tick();
        QCOMPARE(diary.join(", "), QByteArray("backup starts, backup ends, optimise starts, optimise ends, cleanup starts, cleanup ends"));
        QCOMPARE(toIso(*life->scheduler.job("backup")->nextRunAt), QByteArray("2026-01-26T02:00:00.000Z"));
    }

    void interruptedRunsAreFoundAndMadeAgain()
    {
        until("2026-01-06T02:00:00Z");
        QCOMPARE(states("backup"), QByteArray("running"));
        for (const char *expected : {"failed running", "failed failed running", "failed failed failed"}) {
            kill();
            life->tick();
            QCOMPARE(states("backup"), QByteArray(expected));
        }
        QVERIFY(life->scheduler.runs().last().message.contains(u"Interrupted"_s));
        until("2026-01-07T02:00:00Z"); // the next one comes all the same
        QCOMPARE(states("backup"), QByteArray("failed failed failed running"));
    }

    void aQueuedRunOutlivesAKill()
    {
        life->held = u"not now"_s;
        until("2026-01-11T02:00:00Z");
        life->backup.end();
        Life::settle();
        QCOMPARE(states("optimise"), QByteArray("queued"));
        kill();
        life->tick();
        QCOMPARE(states("optimise"), QByteArray("running"));
        QCOMPARE(life->optimise.context->run().attempt, 1);
    }

    void whatIsNeededGoesBefore_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("killed");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("it succeeds") << int(RunState::Done) << false << QByteArray("backup starts, backup ends, optimise starts");
        QTest::newRow("it fails") << int(RunState::Failed) << false << QByteArray("backup starts, backup ends");
        QTest::newRow("it is cancelled") << int(RunState::Cancelled) << false << QByteArray("backup starts, backup ends");
        QTest::newRow("killed within it") << int(RunState::Done) << true << QByteArray("backup starts, --, backup starts, backup ends, optimise starts");
        QTest::newRow("killed within it, then it fails") << int(RunState::Failed) << true << QByteArray("backup starts, --, backup starts, backup ends");
    }
    void whatIsNeededGoesBefore()
    {
        QFETCH(int, state);
        QFETCH(bool, killed);
        QFETCH(QByteArray, expected);
        QByteArray id;
        life->scheduler.runNow("optimise", {u"ann"_s, u"too slow"_s, {}}, [&id](Result<QByteArray> run) { id = *run; });
        Life::settle();
        life->tick();
        if (killed) {
            kill();
            life->tick();
            life->tick();
        }
        clock.advance(1min);
        life->backup.end(RunState(state), u"no space"_s);
        Life::settle();
        life->tick();
        QCOMPARE(diary.join(", "), expected);
        const Run *run = life->scheduler.run(id);
        QCOMPARE(run->state, state == int(RunState::Done) ? RunState::Running : RunState::Failed);
        QVERIFY2(run->message.contains(u"backup"_s), qPrintable(run->message));
    }

    void oneThatWasDoneLatelyIsSkipped()
    {
        until("2026-01-10T12:00:00Z");
        life->backup.end();
        Life::settle();
        life->cleanup.end();
        Life::settle();
        clock.advance(1min);
        life->scheduler.runNow("optimise", {u"window"_s, {}, {}}, [](Result<QByteArray>) {});
        Life::settle();
        life->backup.end();
        Life::settle();
        life->optimise.end();
        Life::settle();
        until("2026-01-11T02:00:00Z");
        life->backup.end();
        Life::settle();
        QCOMPARE(states("optimise"), QByteArray("done skipped"));
        until("2026-01-18T02:00:00Z");
        life->backup.end();
        Life::settle();
        QCOMPARE(states("optimise"), QByteArray("done skipped running"));
    }

    void askingTwiceGivesTheSameRun()
    {
        QByteArrayList ids;
        for (int i = 0; i < 3; ++i) {
            life->scheduler.runNow("backup", {u"ann"_s, {}, {}}, [&ids](Result<QByteArray> run) { ids.append(*run); });
            if (i > 0)
                Life::settle();
        }
        QCOMPARE(ids.size(), 3);
        QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 1);
        QCOMPARE(diary, QByteArrayList{"backup starts"});
        const Run *run = life->scheduler.run(ids.first());
        QCOMPARE(run->by, u"ann"_s);
        Result<QByteArray> unknown;
        life->scheduler.runNow("sleep", {}, [&unknown](Result<QByteArray> answer) { unknown = answer; });
        QCOMPARE(unknown.error().code, QByteArray("schedule.unknown_job"));
    }

    void aHeldRunStartsWhenAskedFor()
    {
        life->held = u"a window is near"_s;
        until("2026-01-11T02:00:00Z");
        life->backup.end();
        life->tick();
        life->cleanup.end(); // it need not wait for one that is held back
        life->tick();
        QCOMPARE(states("optimise"), QByteArray("queued"));
        life->scheduler.runNow("optimise", {u"window"_s, {}, {{u"full"_s, true}}}, [](Result<QByteArray>) {});
        Life::settle();
        QCOMPARE(states("optimise"), QByteArray("running"));
        QCOMPARE(life->optimise.context->options().value(u"full"_s).toBool(), true);
    }

    void cancelling()
    {
        until("2026-01-06T02:00:00Z");
        until("2026-01-06T03:00:00Z");
        const QByteArray running = life->scheduler.job("backup")->open->id;
        const QByteArray queued = life->scheduler.job("cleanup")->open->id;
        int answers = 0;
        for (const QByteArray &id : {queued, running})
            life->scheduler.cancel(id, [&answers](Result<void> done) { answers += done.has_value(); });
        Life::settle();
        QCOMPARE(answers, 2);
        QCOMPARE(life->scheduler.run(queued)->state, RunState::Cancelled);
        QCOMPARE(life->scheduler.run(running)->state, RunState::Running);
        QVERIFY(life->backup.context->isCancelled());
        life->backup.end(RunState::Cancelled);
        Life::settle();
        QCOMPARE(diary, (QByteArrayList{"backup starts", "backup is to end", "backup ends"}));
        Error error;
        life->scheduler.cancel(running, [&error](Result<void> done) { error = done.error(); });
        QCOMPARE(error.code, QByteArray("schedule.ended"));
    }

    void progressIsShown()
    {
        until("2026-01-06T02:00:00Z");
        life->backup.context->progress(1.5, u"nearly"_s);
        const auto state = life->scheduler.job("backup");
        QCOMPARE(state->open->progress, 1.0);
        QCOMPARE(state->open->message, u"nearly"_s);
    }

    void adjusting_data()
    {
        QTest::addColumn<Adjustment>("adjustment");
        QTest::addColumn<QByteArray>("next"); // or the code of the error
        QTest::newRow("another time") << Adjustment{{}, {}, QTime(4, 30), {}} << QByteArray("2026-01-06T04:30:00.000Z");
        QTest::newRow("another zone") << Adjustment{{}, {}, {}, QByteArray("America/New_York")} << QByteArray("2026-01-06T07:00:00.000Z");
        QTest::newRow("another rule") << Adjustment{{}, u"FREQ=WEEKLY;BYDAY=SA"_s, {}, {}} << QByteArray("2026-01-10T02:00:00.000Z");
        QTest::newRow("off") << Adjustment{false, {}, {}, {}} << QByteArray();
        QTest::newRow("a bad rule") << Adjustment{{}, u"FREQ=NEVER"_s, {}, {}} << QByteArray("schedule.bad_rule");
        QTest::newRow("a bad zone") << Adjustment{{}, {}, {}, QByteArray("Mars/Base")} << QByteArray("schedule.bad_zone");
    }
    void adjusting()
    {
        QFETCH(Adjustment, adjustment);
        QFETCH(QByteArray, next);
        QByteArray code;
        life->scheduler.adjust("backup", adjustment, [&code](Result<void> done) { code = done ? QByteArray() : done.error().code; });
        Life::settle();
        if (next.startsWith("schedule.")) {
            QCOMPARE(code, next);
            return;
        }
        for (int lives = 0; lives < 2; ++lives) {
            const auto at = life->scheduler.job("backup")->nextRunAt;
            QCOMPARE(at ? toIso(*at) : QByteArray(), next);
            kill();
        }
    }

    void aFullDiskDoesNotStopIt()
    {
        store->refuse = Error{"store.full", u"no space"_s, {}};
        until("2026-01-06T02:00:00Z");
        QCOMPARE(diary, QByteArrayList());
        life->tick();
        QCOMPARE(diary, QByteArrayList{"backup starts"});
    }

    void aClockThatIsSetBackDoesNotSilenceIt()
    {
        clock.jumpWallClock(std::chrono::days(400));
        life->tick();
        endAll();
        clock.jumpWallClock(-std::chrono::days(400));
        life->tick();
        QCOMPARE(toIso(*life->scheduler.job("backup")->nextRunAt), QByteArray("2026-01-06T02:00:00.000Z"));
    }

    void oldRunsAreForgotten()
    {
        for (int i = 0; i < 230; ++i) {
            clock.advance(24h);
            life->tick();
            endAll();
        }
        QVERIFY(life->scheduler.runs().size() <= 200);
        QVERIFY(std::count_if(store->records.begin(), store->records.end(), [](const Record &r) { return r.kind == "run"; }) <= 200);
    }
};

QTEST_GUILESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
