// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/buildfilter.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;
using Show = BuildFilter::Show;

class FilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
};

void FilterTest::accepts_data()
{
    QTest::addColumn<int>("show");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("endedHoursAgo");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, Show show, const QString &text, BuildStatus status, Outcome outcome, int hours, bool accepted) {
        QTest::newRow(name) << int(show) << text << int(status) << int(outcome) << hours << accepted;
    };
    using enum BuildStatus;
    row("all", Show::All, {}, Completed, Outcome::Success, 1, true);
    row("waiting", Show::Waiting, {}, Pending, Outcome::None, 0, true);
    row("waiting, runs", Show::Waiting, {}, Building, Outcome::None, 0, false);
    row("running, assigned", Show::Running, {}, Assigned, Outcome::None, 0, true);
    row("running, done", Show::Running, {}, Completed, Outcome::Success, 0, false);
    row("failed", Show::FailedDay, {}, Failed, Outcome::Error, 1, true);
    row("timed out", Show::FailedDay, {}, Failed, Outcome::Timeout, 23, true);
    row("failed the day before", Show::FailedDay, {}, Failed, Outcome::Error, 25, false);
    row("cancelled is not failed", Show::FailedDay, {}, Failed, Outcome::Cancelled, 1, false);
    row("project", Show::All, u"SHOP"_s, Pending, Outcome::None, 0, true);
    row("id", Show::All, u"bld42"_s, Pending, Outcome::None, 0, true);
    row("worker and platform", Show::All, u"mac-7 ios"_s, Pending, Outcome::None, 0, true);
    row("state", Show::All, u"waiting"_s, Pending, Outcome::None, 0, true);
    row("error", Show::All, u"certificate"_s, Failed, Outcome::Error, 0, true);
    row("one word of two", Show::All, u"shop nowhere"_s, Pending, Outcome::None, 0, false);
}

void FilterTest::accepts()
{
    QFETCH(int, show);
    QFETCH(QString, text);
    QFETCH(int, status);
    QFETCH(int, outcome);
    QFETCH(int, endedHoursAgo);
    const Time now = test::FakeClock().now();
    api::BuildItem build;
    build.id.value = "Bld42";
    build.project = u"shop-app"_s;
    build.workerName = u"mac-7"_s;
    build.errorMessage = u"No certificate for team ABC123"_s;
    build.status = BuildStatus(status);
    build.outcome = Outcome(outcome);
    if (build.isTerminal())
        build.completedAt = now - Millis(endedHoursAgo * 3'600'000LL);
    const BuildFilter filter{Show(show), BuildFilter::wordsOf(text)};
    QTEST(filter.accepts(build, now), "accepted");
}

QTEST_APPLESS_MAIN(FilterTest)
#include "filter_test.moc"
