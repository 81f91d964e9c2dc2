// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/capacity/worlds.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::capacity;

namespace {
Scenario workdays(double buildsPerDay, Scenario::Arrivals arrivals = Scenario::Arrivals::Random)
{
    const RunTimes quarter = RunTimes::always(std::chrono::minutes(15));
    Scenario scenario;
    scenario.demand = workday(buildsPerDay, 0.5);
    scenario.run = {quarter, quarter};
    scenario.arrivals = arrivals;
    return scenario;
}

/// The same rate all the time.
Scenario steady(double buildsPerHour, RunTimes run)
{
    Scenario scenario;
    scenario.demand.perHour[0].fill(buildsPerHour);
    scenario.run = {run, run};
    scenario.runs = 100;
    return scenario;
}

Simulation simulated(const Scenario &scenario, const Slots &farm) { return *simulate(scenario, farm, test::kAlways); }
} // namespace

/// The simulated week against sums that can be done by hand.
class TestSimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void evenlyThroughTheWorkingDay();
    void oneServerWaitsAsTheBookSays();
    void utilisationIsLoadOverSlots();
    void equalSeedsGiveEqualAnswers();
    void moreWorkersNeverWaitLonger();
    void platformsKeepToTheirWorkers();
    void oldestFirstForThoseWhoTakeBoth();
    void withoutWorkersNothingStarts();
    void withoutDemandNothingWaits();
    void stopsWhenAsked();
    void thresholdsAreLiteral_data();
    void thresholdsAreLiteral();
};

/// 200 builds of 15 minutes in 8 hours on 4 workers: 25 an hour come, 16 go.
void TestSimulation::evenlyThroughTheWorkingDay()
{
    const Simulation s = simulated(workdays(200, Scenario::Arrivals::Even), {4, 0, 0});
    QCOMPARE(s.peak, (Band{72, 72, 72}));
    QVERIFY(s.critical.has_value());
    QVERIFY2(std::abs(s.critical->hoursAfterEmpty - 2.2) < 0.2, qPrintable(QString::number(s.critical->hoursAfterEmpty)));
    QCOMPARE(hourName(s.critical->minuteOfWeek / 60), QStringLiteral("Monday 11:00"));
    QVERIFY(s.keepsUp);
    QVERIFY(!s.keepsThresholds());
    QCOMPARE(s.queueByHour[8].max, 0); // the night was long enough
}

/// One server, fixed service time, random arrivals: mean wait = load x service / 2(1 - load).
void TestSimulation::oneServerWaitsAsTheBookSays()
{
    const Simulation s = simulated(steady(3.2, RunTimes::always(std::chrono::minutes(15))), {1, 0, 0});
    const double expected = 0.8 * 900 / (2 * 0.2);
    QVERIFY2(std::abs(double(s.meanWait->count()) / 1000 - expected) < expected * 0.1, qPrintable(QString::number(s.meanWait->count())));
}

void TestSimulation::utilisationIsLoadOverSlots()
{
    const Scenario scenario = steady(10, RunTimes({std::chrono::minutes(6), std::chrono::minutes(18)}));
    QVERIFY(std::abs(loadOf(scenario).total() - 2) < 0.001);
    const Simulation s = simulated(scenario, {4, 0, 0});
    QVERIFY2(std::abs(s.utilisation - 0.5) < 0.02, qPrintable(QString::number(s.utilisation)));
}

void TestSimulation::equalSeedsGiveEqualAnswers()
{
    Scenario scenario = workdays(200);
    const Simulation one = simulated(scenario, {5, 0, 0});
    const Simulation two = simulated(scenario, {5, 0, 0});
    QCOMPARE(one.waitP95, two.waitP95);
    QCOMPARE(one.queueByHour, two.queueByHour);
    scenario.seed = 1000;
    QVERIFY(simulated(scenario, {5, 0, 0}).queueByHour != one.queueByHour);
}

void TestSimulation::moreWorkersNeverWaitLonger()
{
    const Scenario scenario = workdays(300);
    Millis before{std::numeric_limits<qint64>::max()};
    for (int workers = 6; workers < 14; ++workers) {
        const Millis wait = *simulated(scenario, {workers, 0, 0}).waitP95;
        QVERIFY(wait <= before);
        before = wait;
    }
}

void TestSimulation::platformsKeepToTheirWorkers()
{
    Scenario scenario = workdays(100);
    scenario.demand = scenario.demand.withIosShare(0);
    QCOMPARE(simulated(scenario, {0, 9, 0}).waitP95, std::nullopt);
    QCOMPARE(simulated(scenario, {0, 9, 0}).utilisation, 0.0);
    QCOMPARE(simulated(scenario, {0, 9, 3}).queueByHour, simulated(scenario, {3, 0, 0}).queueByHour);
    QCOMPARE(simulated(scenario, {1, 9, 2}).queueByHour, simulated(scenario, {3, 0, 0}).queueByHour);
}

void TestSimulation::oldestFirstForThoseWhoTakeBoth()
{
    const double second = 1;
    std::vector<Arrival> arrivals;
    for (const auto &[at, platform] : {std::pair{0.0, Platform::Ios}, {10.0, Platform::Android}, {20.0, Platform::Ios}, {30.0, Platform::Android}})
        arrivals.push_back({kSecondsOfWeek + at * second, 100, platform});
    WeekRun week;
    QVERIFY(runWeek(arrivals, {1, 0, 0}, test::kAlways, week));
    QCOMPARE(week.waits, (std::vector<double>{0, 90, 180, 270}));
    QCOMPARE(week.queueByMinute[1], 3);
    QVERIFY(runWeek(arrivals, {0, 1, 1}, test::kAlways, week));
    QCOMPARE(week.waits, (std::vector<double>{0, 0, 80, 80}));
}

void TestSimulation::withoutWorkersNothingStarts()
{
    const Simulation s = simulated(workdays(100), {});
    QCOMPARE(s.waitP95, std::nullopt);
    QCOMPARE(s.utilisation, 0.0);
    QVERIFY(!s.keepsUp);
    QVERIFY(s.peak.p50 > 900); // two weeks' builds wait
    QVERIFY(s.longWaits > 400);
}

void TestSimulation::withoutDemandNothingWaits()
{
    Scenario scenario = workdays(100);
    scenario.demand = {};
    const Simulation s = simulated(scenario, {1, 0, 0});
    QCOMPARE(s.waitP95, std::nullopt);
    QCOMPARE(s.peak, Band{});
    QVERIFY(s.keepsUp && s.keepsThresholds());
    QVERIFY(simulated(scenario, {}).keepsUp);
}

void TestSimulation::stopsWhenAsked()
{
    int asked = 0;
    QVERIFY(!simulate(workdays(200), {4, 0, 0}, [&asked] { return ++asked < 5; }));
    QCOMPARE(asked, 5);
}

void TestSimulation::thresholdsAreLiteral_data()
{
    QTest::addColumn<int>("p95");
    QTest::addColumn<int>("minutesAbove10");
    QTest::addColumn<bool>("kept");
    QTest::newRow("at the lines") << 20 << 15 << true;
    QTest::newRow("21 wait") << 21 << 15 << false;
    QTest::newRow("16 minutes") << 20 << 16 << false;
}

void TestSimulation::thresholdsAreLiteral()
{
    QFETCH(int, p95);
    QFETCH(int, minutesAbove10);
    Simulation s;
    s.queueByHour[77].p95 = p95;
    s.longestAbove10 = std::chrono::minutes(minutesAbove10);
    QTEST(s.keepsThresholds(), "kept");
    QCOMPARE(s.worstHour(), 77);
}

QTEST_APPLESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
