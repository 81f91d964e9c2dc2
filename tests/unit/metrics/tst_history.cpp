// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/history.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/metrics/fakemetricstore.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::metrics;
using namespace std::chrono_literals;

/// The history on a store in memory and a clock that moves when told.
class HistoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FakeClock> clock;
    std::unique_ptr<test::FakeMetricStore> store;
    std::unique_ptr<History> history;

    static void turn()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
    /// Samples for this long, one in ten seconds.
    void live(Millis time, double value)
    {
        for (Millis passed{}; passed < time; passed += 10s) {
            history->take({{"pending", Figure::of(value)}});
            turn();
            clock->advance(10s);
            history->tick();
            turn();
        }
    }
    std::vector<Point> points(Time from, Time to, int step = 0)
    {
        const Window window = fitted(from, to, step, clock->now());
        return *test::answerOf<std::vector<Point>>([&](auto done) { history->read("pending", window, done); });
    }

private Q_SLOTS:
    void init()
    {
        history.reset();
        clock = std::make_unique<test::FakeClock>();
        store = std::make_unique<test::FakeMetricStore>();
        history = std::make_unique<History>(*store, *clock);
    }

    void samplesBecomeFiveMinutesAndHours()
    {
        const Time start = clock->now();
        live(30min, 2);
        live(31min, 4);
        QCOMPARE(store->number(Grain::Sample), 366);
        QCOMPARE(store->number(Grain::Minutes), 12);
        QCOMPARE(store->number(Grain::Hour), 1);
        const Figure hour = *figureIn(store->rows.at({int(Grain::Hour), start}), "pending");
        QCOMPARE(hour, (Figure{3, 2, 4, 360}));
        const auto coarse = points(start, clock->now(), 300);
        QCOMPARE(coarse.size(), size_t(13)); // the last one from samples that are not rolled up yet
        QCOMPARE(coarse.back().figure.count, 6);
        QCOMPARE(points(start, clock->now()).size(), size_t(366));
    }

    void aGapStaysAGap()
    {
        const Time start = clock->now();
        live(5min, 1);
        clock->advance(20min);
        live(5min, 1);
        const auto shown = points(start, clock->now(), 300);
        QCOMPARE(shown.size(), size_t(2));
        QCOMPARE(shown[1].at - shown[0].at, Millis(25min));
    }

    void aRestartGoesOnWhereItWas()
    {
        live(12min, 1);
        QCOMPARE(store->number(Grain::Minutes), 2);
        history = std::make_unique<History>(*store, *clock);
        live(1min, 3);
        QCOMPARE(store->number(Grain::Minutes), 2);
        live(3min, 3);
        QCOMPARE(store->number(Grain::Minutes), 3);
        const Figure mixed = *figureIn(std::prev(store->rows.end())->second, "pending"); // five minutes of both lives
        QCOMPARE(mixed, (Figure{1 + 2 * 18.0 / 30, 1, 3, 30}));
    }

    void aDayWithoutTheControllerIsCaughtUp()
    {
        live(7min, 1);
        history.reset();
        clock->advance(20h);
        history = std::make_unique<History>(*store, *clock);
        history->tick();
        turn();
        history->tick();
        turn();
        history->tick();
        turn();
        QCOMPARE(store->number(Grain::Minutes), 2);
    }

    void whatCannotBeWrittenIsTriedAgain()
    {
        const Time start = clock->now();
        store->refuse = Error{"store.busy", {}, {}};
        live(6min, 5);
        QCOMPARE(store->number(Grain::Sample), 0);
        QCOMPARE(store->number(Grain::Minutes), 0);
        store->refuse.reset();
        live(5min, 5);
        QCOMPARE(store->number(Grain::Sample), 66);
        QCOMPARE(points(start, clock->now()).size(), size_t(66));
        QCOMPARE(figureIn(store->rows.at({int(Grain::Minutes), start}), "pending")->count, 30);
    }

    void notMoreThanAnHourIsKeptBack()
    {
        store->refuse = Error{"store.busy", {}, {}};
        live(70min, 5);
        store->refuse.reset();
        live(10s, 5);
        QCOMPARE(store->number(Grain::Sample), 360);
    }

    void anHourThatIsLivedTwiceIsToldOnce()
    {
        const Time start = clock->now();
        live(15min, 1);
        clock->jumpWallClock(-10min);
        history->tick();
        turn();
        live(12min, 9);
        const auto shown = points(start, clock->now(), 300);
        QCOMPARE(shown.size(), size_t(4));
        QCOMPARE(shown[0].figure.mean, 1.0);
        QCOMPARE(shown[1].figure, (Figure{9, 9, 9, 30}));
        QCOMPARE(shown[2].figure.mean, 9.0);
    }

    void aJumpForwardsIsAGap()
    {
        const Time start = clock->now();
        live(5min, 1);
        clock->jumpWallClock(48h);
        live(6min, 2);
        const auto shown = points(start, clock->now(), 300);
        QVERIFY2(shown.size() >= 3 && shown.size() <= 4, QByteArray::number(shown.size()).constData());
        QVERIFY(shown[1].at - shown[0].at >= 48h);
    }

    void oldRowsGoInSmallSteps()
    {
        for (int i = 0; i < 1000; ++i)
            store->rows[{int(Grain::Sample), clock->now() - 25h - i * 10s}] = "pending 1\n";
        store->rows[{int(Grain::Minutes), clock->now() - 32 * 24h}] = "pending 1\n";
        store->rows[{int(Grain::Hour), clock->now() - 733 * 24h}] = "pending 1\n";
        store->rows[{int(Grain::Hour), clock->now() - 700 * 24h}] = "pending 1\n";
        const auto pass = [this](Millis time) {
            for (Millis passed{}; passed < time; passed += 1s) {
                clock->advance(1s);
                history->tick();
                turn();
            }
        };
        pass(9min);
        QCOMPARE(store->number(Grain::Sample), 1000); // the clock may still be set
        pass(2min);
        QVERIFY(store->number(Grain::Sample) < 1000 && store->number(Grain::Sample) > 400);
        pass(8min);
        QCOMPARE(store->number(Grain::Sample), 0);
        QCOMPARE(store->number(Grain::Hour) >= 1, true);
        QVERIFY(!store->rows.contains({int(Grain::Hour), clock->now() - 733 * 24h}));
    }

    void aClockInTheFutureForgetsNothing()
    {
        live(20min, 1);
        const int before = store->number(Grain::Sample);
        clock->jumpWallClock(24h * 365);
        history->tick();
        live(5min, 1);
        clock->jumpWallClock(-24h * 365);
        history->tick();
        live(5min, 1);
        QVERIFY(store->number(Grain::Sample) >= before);
    }

    void theHistoryMayEndBeforeItsAnswers()
    {
        history->take({{"pending", Figure::of(1)}});
        history->tick();
        history.reset();
        turn();
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
