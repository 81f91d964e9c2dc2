// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/capacityplanner.h"
#include "tests/support/daemon/controllerfixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestore.h"

#include <QJsonArray>
#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

/// RB-58: how many workers, by the rule of thumb and by what the week really is like.
class RunbookCapacity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rb_58_rule_of_thumb_is_4_and_20();
    void rb_58_workday_curve_breaks_the_alert_rule();
    void rb_58_recommended_number_keeps_the_thresholds();
    void rb_58_measured_week_gives_queue_wait_and_advice();

private:
    QJsonObject plan(const QByteArray &query)
    {
        if (!m_controller) {
            m_controller = std::make_unique<test::ControllerFixture>();
            if (!m_controller->start())
                qFatal("the controller does not start");
        }
        const test::HttpReply reply
            = m_controller->request({"GET", "/api/capacity/plan?" + query, {{"X-API-Key", m_controller->key()}}, {}, false, false});
        return reply.status == 200 ? reply.object() : QJsonObject{{u"refused"_s, QString::fromUtf8(reply.body)}};
    }
    std::unique_ptr<test::ControllerFixture> m_controller;
};

void RunbookCapacity::rb_58_rule_of_thumb_is_4_and_20()
{
    for (const auto &[builds, workers] : {std::pair{"200", 4}, {"1000", 20}, {"0", 0}, {"1", 1}, {"201", 5}}) {
        const QJsonObject rule = plan("buildsPerDay=" + QByteArray(builds)).value("ruleOfThumb"_L1).toObject();
        QCOMPARE(rule.value("workers"_L1).toInt(-1), workers);
        QCOMPARE(rule.value("buildsPerWorkerDay"_L1).toInt(), 50);
    }
    // Nothing is known of this farm, and nothing is made up.
    const QJsonObject unknown = plan("");
    QVERIFY(unknown.value("measured"_L1).isNull());
    QVERIFY(unknown.value("simulation"_L1).isNull());
    QVERIFY(unknown.value("ruleOfThumb"_L1).toObject().value("workers"_L1).isNull());
}

/// 200 builds of 15 minutes in an 8-hour day on the 4 workers of the rule: past 20 after about 2.2 hours, up to about 72.
void RunbookCapacity::rb_58_workday_curve_breaks_the_alert_rule()
{
    const QJsonObject answer = plan("buildsPerDay=200&workers=4&curve=workday");
    QCOMPARE(answer.value("ruleOfThumb"_L1).toObject().value("workers"_L1).toInt(), 4);
    const QJsonObject simulation = answer.value("simulation"_L1).toObject();
    QCOMPARE(simulation.value("curve"_L1).toString(), u"workday"_s);
    const int peak = simulation.value("peakQueue"_L1).toObject().value("p50"_L1).toInt();
    QVERIFY2(std::abs(peak - 72) <= 8, qPrintable(QString::number(peak)));
    const QJsonObject passes = simulation.value("passes20"_L1).toObject();
    const double hours = passes.value("minuteOfWeek"_L1).toDouble() / 60 - 9;
    QVERIFY2(std::abs(hours - 2.2) < 0.6, qPrintable(QString::number(hours)));
    QVERIFY(simulation.value("hoursAbove20"_L1).toDouble() > 5 * 5);
    QCOMPARE(simulation.value("queueByHour"_L1).toArray().size(), 168);
    QVERIFY(!answer.value("assumptions"_L1).toArray().isEmpty()); // a preset says that it is one
}

void RunbookCapacity::rb_58_recommended_number_keeps_the_thresholds()
{
    const QJsonObject recommended = plan("buildsPerDay=200&curve=workday").value("recommended"_L1).toObject();
    const int workers = recommended.value("workers"_L1).toInt();
    QVERIFY2(workers > 4, qPrintable(recommended.value("why"_L1).toString()));
    const auto with = [this](int n) {
        return plan("buildsPerDay=200&curve=workday&workers=" + QByteArray::number(n)).value("simulation"_L1).toObject();
    };
    QVERIFY(with(workers).value("keepsThresholds"_L1).toBool());
    QVERIFY(with(workers).value("longestAbove10"_L1).toInt() <= 15 * 60);
    QVERIFY(!with(workers - 1).value("keepsThresholds"_L1).toBool());
}

/// Four weeks of a farm's own history.
void RunbookCapacity::rb_58_measured_week_gives_queue_wait_and_advice()
{
    test::FakeClock clock;
    test::FakeStore store;
    const services::FarmPolicy policy;
    services::Fleet fleet(clock, policy);
    fleet.load({[] {
        Worker worker;
        worker.id = {"mac"};
        worker.maxConcurrentBuilds = 5;
        return worker;
    }()});
    const Time monday = std::chrono::floor<std::chrono::days>(clock.now());
    for (int day = 1; day <= 35; ++day)
        for (int build = 0; build < 200 && day % 7 != 1 && day % 7 != 2; ++build) {
            Build b;
            b.id = {QByteArray::number(day) + '-' + QByteArray::number(build)};
            b.platform = build % 2 ? Platform::Android : Platform::Ios;
            b.status = BuildStatus::Completed;
            b.submittedAt = monday - std::chrono::days(day) + std::chrono::hours(9) + build * Millis(144'000);
            b.startedAt = b.submittedAt + std::chrono::minutes(1);
            b.completedAt = *b.startedAt + std::chrono::minutes(15);
            store.builds.push_back({b, {}, {}, {}});
        }
    services::CapacityPlanner planner(store, fleet, clock);
    std::optional<Result<services::CapacityPlanner::Planned>> got;
    planner.ask({}, [&got](auto planned) { got.emplace(std::move(planned)); });
    QVERIFY(QTest::qWaitFor([&got] { return got.has_value(); }, 30'000) && got->has_value());
    const capacity::Plan &plan = ***got;
    QCOMPARE(plan.measured->weeks, 4.0);
    QCOMPARE(plan.measured->arrivals.total(10), 25.0);
    QCOMPARE(plan.measured->arrivals.total(6 * 24 + 10), 0.0);
    QCOMPARE(plan.measured->allRuns.mean(), Millis(std::chrono::minutes(15)));
    QVERIFY(!plan.simulation->keepsThresholds());
    QVERIFY(*plan.simulation->waitP95 > Millis(std::chrono::minutes(30)));
    QVERIFY(std::abs(plan.simulation->utilisation - 1000 * 0.25 / 168 / 5) < 0.02);
    QVERIFY(plan.recommended->total() > 5);
    QCOMPARE(plan.advice.first().kind, QByteArray("reach_thresholds"));
    QVERIFY(plan.advice.size() >= 2 && *plan.advice[1].removesPercent > 10);
}

QTEST_GUILESS_MAIN(RunbookCapacity)
#include "capacity.moc"
