// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/summary.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::metrics;
using namespace std::chrono_literals;

namespace {
constexpr Time kStart = fromMs(1'767'603'600'000);

FinishedBuild ended(Outcome outcome, Millis run = 5min, Platform platform = Platform::Ios, FailureClass failure = FailureClass::None, const char *worker = "w")
{
    return {platform, outcome, failure, {worker}, kStart, kStart + 1min, kStart + 1min + run};
}
} // namespace

/// What a period comes to.
class SummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNull()
    {
        const Summary summary = summarize({});
        QCOMPARE(summary.all.total, 0);
        QVERIFY(!summary.all.successRate() && !summary.all.run.mean && !summary.all.wait.p95);
        QCOMPARE(summary.verdicts.size(), size_t(3));
        for (const Verdict &verdict : summary.verdicts)
            QVERIFY(!verdict.value && !verdict.met && !verdict.budgetLeft);
    }

    void percentilesAreMeasuredValues()
    {
        std::vector<qint64> times;
        for (int i = 100; i >= 1; --i)
            times.push_back(i);
        const Spread spread = spreadOf(times);
        QCOMPARE(*spread.mean, 50);
        QCOMPARE(*spread.p50, 50);
        QCOMPARE(*spread.p95, 95);
        const Spread one = spreadOf({7});
        QCOMPARE(*one.p50, 7);
        QCOMPARE(*one.p95, 7);
        const Spread two = spreadOf({10, 20});
        QCOMPARE(*two.p50, 10);
        QCOMPARE(*two.p95, 20);
        QVERIFY(!spreadOf({}).mean);
    }

    void infrastructureIsCountedApart()
    {
        std::vector<FinishedBuild> builds(19, ended(Outcome::Success));
        builds.push_back(ended(Outcome::Error, 1min, Platform::Ios, FailureClass::Machine));
        builds.push_back(ended(Outcome::Timeout, 1min, Platform::Ios, FailureClass::Farm));
        builds.push_back(ended(Outcome::Cancelled));
        const Summary summary = summarize(builds);
        QCOMPARE(summary.all.total, 22);
        QCOMPARE(summary.all.failed, 2);
        QCOMPARE(summary.all.infrastructure, 2);
        QCOMPARE(summary.all.cancelled, 1);
        QCOMPARE(*summary.all.successRate(), 19.0 / 21);
        QCOMPARE(*summary.verdicts[0].value, 1.0);
        QCOMPARE(*summary.verdicts[0].met, true);
        QCOMPARE(*summary.verdicts[0].budgetLeft, 1.0);
        QCOMPARE(summary.failuresByClass[size_t(FailureClass::Machine)].number, 1);
        QCOMPARE(summary.failuresByClass[size_t(FailureClass::Farm)].number, 1);
        QCOMPARE(*summary.failuresByClass[size_t(FailureClass::Farm)].run.p95, Millis(1min).count());
        QVERIFY(!summary.failuresByClass[size_t(FailureClass::Author)].run.mean);
    }

    void failuresDoNotFlatterTheRunTime()
    {
        const Summary summary = summarize({ended(Outcome::Success, 20min), ended(Outcome::Error, 1s), ended(Outcome::Cancelled, 1s)});
        QCOMPARE(*summary.all.run.mean, Millis(20min).count());
        QCOMPARE(*summary.verdicts[1].met, false);
        QCOMPARE(*summary.all.wait.mean, Millis(1min).count());
    }

    void theBudgetGoesDownAndBelowNothing()
    {
        std::vector<FinishedBuild> builds(97, ended(Outcome::Success));
        builds.insert(builds.end(), 3, ended(Outcome::Error, 1min, Platform::Ios, FailureClass::Author));
        QCOMPARE(*summarize(builds).verdicts[0].budgetLeft, 0.4);
        builds.insert(builds.end(), 100, ended(Outcome::Error, 1min, Platform::Ios, FailureClass::Author));
        QVERIFY(*summarize(builds).verdicts[0].budgetLeft < -5);
    }

    void slowerThanFourWeeksBefore()
    {
        const auto regressed = [](int number, Millis now, Millis then) {
            return summarize(std::vector<FinishedBuild>(size_t(number), ended(Outcome::Success, now)), std::vector<FinishedBuild>(8, ended(Outcome::Success, then))).verdicts[1];
        };
        QCOMPARE(*regressed(8, 12min, 10min).baseline, Millis(10min).count());
        QCOMPARE(*regressed(8, 12min, 10min).regressed, false);
        QCOMPARE(*regressed(8, 12min + 1s, 10min).regressed, true);
        QVERIFY(!regressed(7, 20min, 10min).regressed); // too few to say
        QVERIFY(!summarize({ended(Outcome::Success)}).verdicts[1].baseline);
    }

    void workersAreApart()
    {
        const Summary summary = summarize({ended(Outcome::Success, 1min, Platform::Ios, {}, "a"), ended(Outcome::Success, 2min, Platform::Android, {}, "b"),
                                           ended(Outcome::Error, 2min, Platform::Android, FailureClass::Author, "b"), ended(Outcome::Cancelled, 0s, Platform::Ios, {}, "")});
        QCOMPARE(summary.byWorker.size(), size_t(2));
        QCOMPARE(summary.byWorker[0].first, WorkerId{"b"});
        QCOMPARE(*summary.byWorker[0].second.successRate(), 0.5);
        QCOMPARE(summary.byPlatform[size_t(Platform::Ios)].total, 2);
        QCOMPARE(*summary.byPlatform[size_t(Platform::Android)].run.p95, Millis(2min).count());
    }

    void aClockThatWasSetBackMakesNoNegativeTimes()
    {
        FinishedBuild odd = ended(Outcome::Success);
        odd.completedAt = kStart - 1h;
        odd.startedAt = kStart - 30min;
        const Summary summary = summarize({odd});
        QCOMPARE(*summary.all.run.mean, 0);
        QCOMPARE(*summary.all.wait.mean, 0);
    }
};

QTEST_GUILESS_MAIN(SummaryTest)
#include "tst_summary.moc"
