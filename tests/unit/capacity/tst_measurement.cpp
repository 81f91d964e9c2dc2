// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/ruleofthumb.h"
#include "tests/unit/capacity/worlds.h"

#include <QTest>
#include <QTimeZone>

using namespace freeagent;
using namespace freeagent::capacity;

/// What the farm's history says, and what it does not.
class TestMeasurement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ruleOfThumb_data();
    void ruleOfThumb();
    void hoursOfTheWeek();
    void hoursAreLocal();
    void partsOfWeeksCountAsLongAsTheyLast();
    void tooLittleIsUnknown_data();
    void tooLittleIsUnknown();
    void runTimesAndWaits();
    void manyRunTimesAreThinned();
    void demandIsReshaped();
};

void TestMeasurement::ruleOfThumb_data()
{
    QTest::addColumn<double>("builds");
    QTest::addColumn<int>("workers");
    for (const auto &[builds, workers] : {std::pair{0.0, 0}, {0.5, 1}, {1.0, 1}, {50.0, 1}, {50.1, 2}, {200.0, 4}, {201.0, 5}, {1000.0, 20}})
        QTest::addRow("%g", builds) << builds << workers;
}

void TestMeasurement::ruleOfThumb()
{
    QFETCH(double, builds);
    QTEST(workersByRule(builds), "workers");
}

void TestMeasurement::hoursOfTheWeek()
{
    const auto measured = measure(test::workingWeeks(4, 6, Millis(600'000)), QTimeZone::utc());
    QVERIFY(measured);
    QCOMPARE(measured->weeks, 4.0);
    QCOMPARE(measured->submitted, 4 * 5 * 8 * 6);
    QCOMPARE(measured->arrivals.total(8), 0.0);
    QCOMPARE(measured->arrivals.total(9), 6.0);
    QCOMPARE(measured->arrivals.total(4 * 24 + 16), 6.0);
    QCOMPARE(measured->arrivals.total(4 * 24 + 17), 0.0);
    QCOMPARE(measured->arrivals.total(5 * 24 + 12), 0.0); // Saturday
    QCOMPARE(measured->arrivals.perWeek(), 240.0);
    QCOMPARE(measured->arrivals.iosShare(), 1.0);
}

/// Over the change of clocks a build at 10:00 local is at 10:00 local.
void TestMeasurement::hoursAreLocal()
{
    const QTimeZone paris("Europe/Paris");
    QVERIFY(paris.isValid());
    Observed observed;
    observed.since = *fromIso(QStringLiteral("2026-03-16T00:00:00Z"));
    observed.until = *fromIso(QStringLiteral("2026-04-13T00:00:00Z"));
    // Wednesdays, 10:30 in Paris: 09:30 UTC before 29 March, 08:30 after it.
    for (const char *at : {"2026-03-18T09:30:00Z", "2026-03-25T09:30:00Z", "2026-04-01T08:30:00Z", "2026-04-08T08:30:00Z"})
        observed.submissions.emplace_back(*fromIso(QString::fromLatin1(at)), Platform::Android);
    observed.since = observed.submissions.front().first;
    observed.finished = test::workingWeeks(1, 3, Millis(1000)).finished;
    const auto measured = measure(observed, paris);
    QVERIFY(measured);
    const int wednesdayAtTen = 2 * 24 + 10;
    QCOMPARE(measured->arrivals.total(wednesdayAtTen), 1.0);
    QCOMPARE(measured->arrivals.perWeek(), 1.0);
    QCOMPARE(hourName(wednesdayAtTen), QStringLiteral("Wednesday 10:00"));
}

void TestMeasurement::partsOfWeeksCountAsLongAsTheyLast()
{
    Observed observed = test::workingWeeks(2, 4, Millis(1000));
    observed.until = test::kMonday - std::chrono::days(3); // ends on a Friday at 00:00
    const auto measured = measure(observed, QTimeZone::utc());
    QVERIFY(measured);
    QCOMPARE(measured->arrivals.total(9), 4.0);          // two Mondays
    QCOMPARE(measured->arrivals.total(4 * 24 + 9), 4.0); // one Friday
}

void TestMeasurement::tooLittleIsUnknown_data()
{
    QTest::addColumn<int>("hoursMissing");
    QTest::addColumn<int>("finished");
    QTest::addColumn<bool>("known");
    QTest::newRow("enough") << 0 << 20 << true;
    QTest::newRow("an hour less than a week") << 1 << 20 << false;
    QTest::newRow("19 builds") << 0 << 19 << false;
}

void TestMeasurement::tooLittleIsUnknown()
{
    QFETCH(int, hoursMissing);
    QFETCH(int, finished);
    Observed observed{test::kMonday - std::chrono::weeks(4), test::kMonday, {}, {}};
    observed.submissions.emplace_back(test::kMonday - std::chrono::weeks(1) + std::chrono::hours(hoursMissing), Platform::Ios);
    for (int i = 0; i < finished; ++i)
        observed.finished.push_back({Platform::Ios, Outcome::Success, {}, {}, observed.since, observed.since, observed.since + Millis(1)});
    // Cancelled before they ran: they occupied nobody.
    for (int i = 0; i < 5; ++i)
        observed.finished.push_back({Platform::Ios, Outcome::Cancelled, {}, {}, observed.since, std::nullopt, observed.since + Millis(1)});
    const auto measured = measure(observed, QTimeZone::utc());
    QTEST(measured.has_value(), "known");
    if (!measured)
        QCOMPARE(measured.error().code, QByteArray("capacity.unknown"));
    QVERIFY(!measure({test::kMonday, test::kMonday, {}, {}}, QTimeZone::utc()));
}

void TestMeasurement::runTimesAndWaits()
{
    Observed observed = test::workingWeeks(1, 3, std::chrono::minutes(10));
    const Observed android = test::workingWeeks(1, 1, std::chrono::minutes(5), Platform::Android);
    observed.finished.insert(observed.finished.end(), android.finished.begin(), android.finished.end());
    const auto measured = measure(observed, QTimeZone::utc());
    QVERIFY(measured);
    QCOMPARE(measured->run[size_t(Platform::Ios)].mean(), Millis(std::chrono::minutes(10)));
    QCOMPARE(measured->run[size_t(Platform::Android)].quantile(0.95), Millis(std::chrono::minutes(5)));
    QCOMPARE(measured->allRuns.mean(), Millis(525'000));
    QCOMPARE(measured->waits.quantile(0.5), Millis(std::chrono::minutes(2)));
}

void TestMeasurement::manyRunTimesAreThinned()
{
    std::vector<Millis> seen;
    for (int i = 1; i <= 100'000; ++i)
        seen.push_back(Millis(i));
    const RunTimes times(seen);
    QCOMPARE(times.mean(), Millis(50'000));
    QVERIFY(std::abs(times.quantile(0.95).count() - 95'000) < 100);
    QCOMPARE(times.draw(0), Millis(1));
    QCOMPARE(times.draw(0.999999), Millis(100'000));
    QCOMPARE(RunTimes().quantile(0.5), Millis(0));
}

void TestMeasurement::demandIsReshaped()
{
    const Demand demand = workday(200, 0.25);
    QCOMPARE(demand.perWeek(), 1000.0);
    QCOMPARE(demand.total(9), 25.0);
    QCOMPARE(demand.iosShare(), 0.25);
    QCOMPARE(demand.scaled(3).perWeek(), 3000.0);
    QCOMPARE(demand.withIosShare(1).iosShare(), 1.0);
    const Demand moved = demand.withHourMovedToNight(10);
    QCOMPARE(moved.perWeek(), 1000.0);
    QCOMPARE(moved.total(10), 0.0);
    QCOMPARE(moved.total(24 + 3), 5.0);     // Tuesday's night has Monday's builds
    QCOMPARE(moved.total(6 * 24 + 10), 0.0);
}

QTEST_APPLESS_MAIN(TestMeasurement)
#include "tst_measurement.moc"
