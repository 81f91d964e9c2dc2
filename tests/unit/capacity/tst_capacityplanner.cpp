// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/capacityplanner.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestore.h"
#include "tests/unit/capacity/worlds.h"

#include <QTest>

using namespace freeagent;
using services::CapacityPlanner;

namespace {
capacity::Question workdayOf(double builds)
{
    capacity::Question question;
    question.buildsPerDay = builds;
    question.curve = capacity::Curve::Workday;
    return question;
}
} // namespace

/// Bounds, sharing and keeping around the calculation.
class TestCapacityPlanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAreKeptForAMinute();
    void equalQuestionsShareACalculation();
    void nobodyWaitsAnyMore();
    void oneLeavesTheOtherIsAnswered();
    void tooManyQuestions();
    void timeIsBounded();
    void registeredWorkersAreMeant();
    void endsWhileCalculating();

private:
    using Planned = Result<CapacityPlanner::Planned>;
    std::shared_ptr<std::optional<Planned>> asked(CapacityPlanner &planner, const capacity::Question &question, quint64 *ticket = nullptr)
    {
        auto got = std::make_shared<std::optional<Planned>>();
        const quint64 t = planner.ask(question, [got](Planned planned) { got->emplace(std::move(planned)); });
        if (ticket)
            *ticket = t;
        return got;
    }
    static bool answered(const std::shared_ptr<std::optional<Planned>> &got)
    {
        return QTest::qWaitFor([&got] { return got->has_value(); }, 20'000);
    }

    test::FakeClock m_clock;
    test::FakeStore m_store;
    services::FarmPolicy m_policy;
    services::Fleet m_fleet{m_clock, m_policy};
};

void TestCapacityPlanner::answersAreKeptForAMinute()
{
    CapacityPlanner planner(m_store, m_fleet, m_clock);
    const auto first = asked(planner, workdayOf(200));
    QVERIFY(answered(first));
    quint64 ticket = 1;
    m_clock.advance(Millis(59'999));
    const auto again = asked(planner, workdayOf(200), &ticket);
    QVERIFY(again->has_value());
    QCOMPARE(ticket, quint64(0));
    QCOMPARE(***again, ***first); // the very same plan
    m_clock.advance(Millis(1));
    QVERIFY(!asked(planner, workdayOf(200))->has_value());
}

void TestCapacityPlanner::equalQuestionsShareACalculation()
{
    CapacityPlanner planner(m_store, m_fleet, m_clock);
    const auto first = asked(planner, workdayOf(200));
    const auto second = asked(planner, workdayOf(200));
    const auto other = asked(planner, workdayOf(201));
    QCOMPARE(planner.underWay(), 2);
    QVERIFY(answered(first) && answered(second) && answered(other));
    QCOMPARE(***first, ***second);
    QCOMPARE((***other)->workersByRule, 5);
    QCOMPARE(planner.underWay(), 0);
}

void TestCapacityPlanner::nobodyWaitsAnyMore()
{
    CapacityPlanner planner(m_store, m_fleet, m_clock);
    quint64 ticket = 0;
    const auto left = asked(planner, workdayOf(20'000), &ticket);
    QVERIFY(ticket > 0);
    planner.leave(ticket);
    planner.leave(ticket);
    QCOMPARE(planner.underWay(), 0);
    QVERIFY(answered(asked(planner, workdayOf(1)))); // the thread is free for the next one
    QVERIFY(!left->has_value());
}

void TestCapacityPlanner::oneLeavesTheOtherIsAnswered()
{
    CapacityPlanner planner(m_store, m_fleet, m_clock);
    quint64 ticket = 0;
    const auto left = asked(planner, workdayOf(200), &ticket);
    const auto stayed = asked(planner, workdayOf(200));
    planner.leave(ticket);
    QVERIFY(answered(stayed));
    QVERIFY(!left->has_value());
}

void TestCapacityPlanner::tooManyQuestions()
{
    CapacityPlanner::Limits limits;
    limits.waiting = 2;
    CapacityPlanner planner(m_store, m_fleet, m_clock, limits);
    asked(planner, workdayOf(1));
    asked(planner, workdayOf(2));
    QCOMPARE((**asked(planner, workdayOf(3))).error().code, QByteArray("capacity.busy"));
    const auto shared = asked(planner, workdayOf(2));
    QVERIFY(answered(shared));
    QVERIFY((**shared).has_value());
}

void TestCapacityPlanner::timeIsBounded()
{
    CapacityPlanner::Limits limits;
    limits.time = Millis(0);
    CapacityPlanner planner(m_store, m_fleet, m_clock, limits);
    const auto late = asked(planner, workdayOf(200));
    QVERIFY(answered(late));
    QCOMPARE((**late).error().code, QByteArray("capacity.stopped"));
    quint64 ticket = 0;
    asked(planner, workdayOf(200), &ticket);
    QVERIFY(ticket > 0); // a refusal is not kept
}

void TestCapacityPlanner::registeredWorkersAreMeant()
{
    services::Fleet fleet{m_clock, m_policy};
    Worker both;
    both.id = {"a"};
    both.maxConcurrentBuilds = 2;
    Worker ios;
    ios.id = {"b"};
    ios.platforms = {Platform::Ios};
    Worker gone = both;
    gone.id = {"c"};
    gone.retired = true;
    fleet.load({both, ios, gone});
    CapacityPlanner planner(m_store, fleet, m_clock);
    const auto got = asked(planner, workdayOf(10));
    QVERIFY(answered(got));
    QCOMPARE((***got)->simulation->farm, (capacity::Slots{2, 1, 0}));
}

void TestCapacityPlanner::endsWhileCalculating()
{
    auto planner = std::make_unique<CapacityPlanner>(m_store, m_fleet, m_clock);
    const auto never = asked(*planner, workdayOf(20'000));
    const auto next = asked(*planner, workdayOf(19'000));
    QTRY_VERIFY(planner->underWay() == 2);
    planner.reset();
    QCoreApplication::processEvents();
    QVERIFY(!never->has_value() && !next->has_value());
}

QTEST_GUILESS_MAIN(TestCapacityPlanner)
#include "tst_capacityplanner.moc"
