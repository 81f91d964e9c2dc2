// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/search.h"
#include "tests/unit/capacity/worlds.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::capacity;

namespace {
constexpr Millis kQuarter = std::chrono::minutes(15);

Plan planned(const Question &question, const Observed &observed = {}) { return *plan(question, observed, test::kAlways); }

bool keeps(const Scenario &scenario, const Slots &farm) { return simulate(scenario, farm, test::kAlways)->keepsThresholds(); }

Scenario workdays(double buildsPerDay)
{
    Scenario scenario;
    scenario.demand = workday(buildsPerDay, 0.5);
    scenario.run = {RunTimes::always(kQuarter), RunTimes::always(kQuarter)};
    return scenario;
}
} // namespace

/// From a question to an answer: what is known, what is searched for, what is advised.
class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsInvented();
    void presetIsLabelled();
    void measuredWeekIsSimulated();
    void buildsPerDayScaleTheMeasuredWeek();
    void growthAndShare();
    void leastFarmIsLeast_data();
    void leastFarmIsLeast();
    void adviceHelps();
    void noAdviceForACalmFarm();
    void moreThanCanBeSimulated();
    void timeIsUp();
};

void TestPlan::nothingIsInvented()
{
    const Plan p = planned({});
    QCOMPARE(p.workersByRule, std::nullopt);
    QVERIFY(!p.measured && !p.simulation && !p.recommended && p.advice.isEmpty() && !p.iosShare && p.assumptions.isEmpty());
    QVERIFY(p.why.contains(QStringLiteral("too short")));
    Question question;
    question.buildsPerDay = 200;
    QVERIFY(planned(question).why.contains(QStringLiteral("rule of thumb says 4")));
}

void TestPlan::presetIsLabelled()
{
    Question question;
    question.buildsPerDay = 200;
    question.curve = Curve::Workday;
    const Plan p = planned(question, test::workingWeeks(4, 5, kQuarter));
    QVERIFY(p.assumptions.join(u'\n').contains(QStringLiteral("A preset, not measured")));
    QVERIFY(p.advice.isEmpty());
    QCOMPARE(p.simulation->farm, (Slots{4, 0, 0}));
    QCOMPARE(p.iosShare, 1.0); // that is measured
    question.buildsPerDay.reset();
    QCOMPARE(planned(question).simulation.has_value(), false);
}

void TestPlan::measuredWeekIsSimulated()
{
    Question question;
    question.farm = Slots{3, 0, 0};
    const Plan p = planned(question, test::workingWeeks(4, 10, kQuarter));
    QVERIFY(p.measured && p.simulation);
    QVERIFY(std::abs(*p.buildsPerDay - 400.0 / 7) < 0.01);
    QCOMPARE(p.workersByRule, 2);
    QVERIFY(std::abs(p.simulation->utilisation - 400 * 0.25 / 168 / 3) < 0.02);
    QCOMPARE(p.simulation->queueByHour[3].max, 0);
    QVERIFY(p.assumptions.join(u'\n').contains(QStringLiteral("No Android build")));
}

void TestPlan::buildsPerDayScaleTheMeasuredWeek()
{
    Question question;
    question.buildsPerDay = 100;
    question.farm = Slots{30, 0, 0};
    const Plan p = planned(question, test::workingWeeks(4, 10, kQuarter));
    QVERIFY(std::abs(p.simulation->utilisation - 700 * 0.25 / 168 / 30) < 0.005);
    question.buildsPerDay = 0;
    const Plan none = planned(question, test::workingWeeks(4, 10, kQuarter));
    QCOMPARE(none.simulation->utilisation, 0.0);
    QCOMPARE(none.recommended, Slots{});
}

void TestPlan::growthAndShare()
{
    Question question;
    question.buildsPerDay = 100;
    question.growth = 2.5;
    question.iosShare = 0;
    question.farm = Slots{0, 5, 1};
    const Plan p = planned(question, test::workingWeeks(4, 10, kQuarter));
    QCOMPARE(p.buildsPerDay, 250.0);
    QCOMPARE(p.workersByRule, 5);
    QVERIFY(!p.simulation->keepsUp); // all for Android, where only one builds
    QCOMPARE(p.recommended->ios, 0);
    QVERIFY(p.recommended->android > 5);
}

void TestPlan::leastFarmIsLeast_data()
{
    QTest::addColumn<double>("builds");
    QTest::addColumn<Slots>("present");
    QTest::newRow("for both") << 200.0 << Slots{4, 0, 0};
    QTest::newRow("from nothing") << 60.0 << Slots{};
    QTest::newRow("a large farm") << 1000.0 << Slots{20, 0, 0};
    QTest::newRow("two for iOS stay") << 200.0 << Slots{4, 2, 0};
}

void TestPlan::leastFarmIsLeast()
{
    QFETCH(double, builds);
    QFETCH(Slots, present);
    const Scenario scenario = workdays(builds);
    const Recommendation least = leastFarm(scenario, present, test::kAlways);
    QVERIFY2(least.farm.has_value(), qPrintable(least.why));
    QCOMPARE(least.farm->ios, present.ios);
    QVERIFY(keeps(scenario, *least.farm));
    Slots less = *least.farm;
    --less.any;
    QVERIFY2(!keeps(scenario, less), qPrintable(least.why));
    QVERIFY2(least.why.startsWith(QStringLiteral("With ")), qPrintable(least.why));
}

void TestPlan::adviceHelps()
{
    Question question;
    question.farm = Slots{5, 0, 0};
    const Plan p = planned(question, test::workingWeeks(4, 25, kQuarter));
    QCOMPARE(p.advice.size(), 3);
    QCOMPARE(p.advice[0].kind, QByteArray("reach_thresholds"));
    QCOMPARE(*p.advice[0].workers, p.recommended->total() - 5);
    for (const Advice &advice : p.advice.sliced(1)) {
        QVERIFY2(advice.removesPercent > 1 && advice.removesPercent <= 100, qPrintable(advice.text));
        QVERIFY(advice.kind == "add_worker" || (advice.hourOfDay >= 9 && advice.hourOfDay < 17));
    }
    QVERIFY(*p.advice[1].removesPercent >= *p.advice[2].removesPercent);
}

void TestPlan::noAdviceForACalmFarm()
{
    Question question;
    question.farm = Slots{40, 0, 0};
    const Plan p = planned(question, test::workingWeeks(4, 5, kQuarter));
    QVERIFY(p.simulation->keepsThresholds());
    QVERIFY(p.advice.isEmpty());
    QVERIFY(p.recommended->total() < 40);
}

void TestPlan::moreThanCanBeSimulated()
{
    Question question;
    question.buildsPerDay = 10'001;
    question.growth = 2;
    const auto p = plan(question, {}, test::kAlways);
    QVERIFY(!p);
    QCOMPARE(p.error().code, QByteArray("capacity.too_large"));
}

/// What is known by then is said.
void TestPlan::timeIsUp()
{
    Question question;
    question.buildsPerDay = 200;
    question.curve = Curve::Workday;
    const auto nothing = plan(question, {}, [] { return false; });
    QCOMPARE(nothing.error().code, QByteArray("capacity.stopped"));
    int asked = 0;
    const auto some = plan(question, {}, [&asked] { return ++asked < 50; });
    QVERIFY(some && some->simulation && !some->recommended);
    QVERIFY2(some->why.contains(QStringLiteral("time")), qPrintable(some->why));
}

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
