// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/statesentence.h"
#include "console/shell/translations.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;
using Phase = client::LinkState::Phase;

namespace {
const Time kNow = test::FakeClock().now();
constexpr Millis kMinute{60'000};

FarmSummary farm(int online, int total, int pending = 0, int active = 0)
{
    FarmSummary summary;
    summary.workersOnline = online;
    summary.workersTotal = total;
    summary.pending = pending;
    summary.active = active;
    for (int i = online; i < total; ++i)
        summary.offline.append({u"mac-%1"_s.arg(i), kNow - (20 - i) * kMinute});
    if (pending)
        summary.oldestPendingSince = kNow - 9 * kMinute;
    summary.oldestFix = u"Wait, or add a worker for iOS."_s;
    return summary;
}

client::LinkState link(Phase phase) { return {phase, kNow - 12 * kMinute, {}, {}}; }
} // namespace

class SentenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), QLocale::c()); }
    void says_data();
    void says();
    void neverGoodWithoutContact();
};

void SentenceTest::says_data()
{
    QTest::addColumn<FarmSummary>("summary");
    QTest::addColumn<int>("phase");
    QTest::addColumn<bool>("hasData");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fix");
    const auto row = [](const char *name, const FarmSummary &summary, Severity severity, const QString &text, const QString &fix = {},
                        Phase phase = Phase::Live, bool hasData = true) {
        QTest::newRow(name) << summary << int(phase) << hasData << int(severity) << text << fix;
    };
    const QString bring = u"Bring mac-3 back: check the machine, its network and the expo-worker service."_s;
    row("quiet", farm(4, 4), Severity::Good, u"All quiet: 4 of 4 workers online, nothing waits."_s);
    row("one worker", farm(1, 1), Severity::Good, u"All quiet: 1 of 1 worker online, nothing waits."_s);
    row("busy", farm(4, 4, 2, 4), Severity::Good, u"Working: 4 builds running, 4 of 4 workers online, 2 builds wait, oldest 9 min."_s);
    row("at the threshold", farm(4, 4, 10, 4), Severity::Good,
        u"Working: 4 builds running, 4 of 4 workers online, 10 builds wait, oldest 9 min."_s);
    row("above it", farm(4, 4, 11, 4), Severity::Warning, u"Backlog: 11 builds wait, oldest 9 min; 4 of 4 workers online."_s,
        u"Wait, or add a worker for iOS."_s);
    row("at the second", farm(4, 4, 20, 4), Severity::Warning, u"Backlog: 20 builds wait, oldest 9 min; 4 of 4 workers online."_s,
        u"Wait, or add a worker for iOS."_s);
    row("above the second", farm(4, 4, 21, 4), Severity::Critical,
        u"Overloaded: 21 builds wait, oldest 9 min; 4 of 4 workers online."_s, u"Wait, or add a worker for iOS."_s);
    row("one lost", farm(3, 4, 14), Severity::Warning, u"Degraded: mac-3 offline for 17 min; 14 builds wait, oldest 9 min."_s, bring);
    row("one lost, nothing waits", farm(3, 4), Severity::Warning, u"Degraded: mac-3 offline for 17 min; nothing waits."_s, bring);
    row("two lost, overload", farm(3, 5, 25), Severity::Critical,
        u"Degraded: 2 of 5 workers offline, first mac-3; 25 builds wait, oldest 9 min."_s, bring);
    row("all lost", farm(0, 4, 1), Severity::Critical, u"All 4 workers are offline; 1 build waits for 9 min."_s,
        u"Check the machines, their network and the expo-worker service."_s);
    row("none registered", farm(0, 0), Severity::Warning, u"No worker is registered; nothing waits."_s,
        u"Start expo-worker on a build machine and point it at this controller."_s);
    row("none registered, builds wait", farm(0, 0, 2), Severity::Critical, u"No worker is registered; 2 builds wait, oldest 9 min."_s,
        u"Start expo-worker on a build machine and point it at this controller."_s);
    row("waits beside idle workers", farm(4, 4, 2), Severity::Warning,
        u"Nothing runs: 2 builds wait, oldest 9 min; 4 of 4 workers online."_s, u"Wait, or add a worker for iOS."_s);
    FarmSummary starting = farm(4, 4, 2);
    starting.oldestPendingSince = kNow - Millis(119'000);
    row("starting", starting, Severity::Good, u"Starting: 2 builds wait, oldest 1 min; 4 of 4 workers online."_s);
    FarmSummary stuck = farm(4, 4, 2, 1);
    stuck.stuck = 1;
    stuck.stuckFix = u"Add a worker for iOS."_s;
    row("stuck", stuck, Severity::Warning, u"Stuck: no worker can take 1 build; 2 builds wait, oldest 9 min."_s,
        u"Add a worker for iOS."_s);
    FarmSummary failing = farm(4, 4);
    failing.finishedHour = 7;
    failing.failedHour = 6;
    row("failing", failing, Severity::Warning, u"Failing: 6 of 7 builds failed in the last hour; nothing waits."_s,
        u"Look at the failed builds for what they have in common."_s);
    failing.failedHour = 3;
    row("failing less than half", failing, Severity::Good, u"All quiet: 4 of 4 workers online, nothing waits."_s);
    row("offline", farm(4, 4), Severity::Unknown, u"No contact since 08:48 (12 min): the farm may be fine or not."_s,
        u"The figures below are the last ones known."_s, Phase::Offline);
    row("offline from the start", farm(0, 0), Severity::Unknown, u"No contact since 08:48 (12 min): the farm may be fine or not."_s, {},
        Phase::Offline, false);
    row("connecting", farm(0, 0), Severity::Unknown, u"Connecting: nothing is known yet."_s, {}, Phase::Connecting, false);
    row("live before the snapshot", farm(0, 0), Severity::Unknown, u"Connecting: nothing is known yet."_s, {}, Phase::Live, false);
    row("refused", farm(4, 4), Severity::Unknown, u"The controller refuses the key: nothing is known."_s,
        u"Enter the API key of this controller."_s, Phase::Refused);
}

void SentenceTest::says()
{
    QFETCH(FarmSummary, summary);
    QFETCH(int, phase);
    QFETCH(bool, hasData);
    const StateSentence sentence = stateSentence(summary, link(Phase(phase)), hasData, kNow);
    QTEST(sentence.text, "text");
    QTEST(sentence.fix, "fix");
    QTEST(int(sentence.severity), "severity");
}

void SentenceTest::neverGoodWithoutContact()
{
    for (const Phase phase : {Phase::Idle, Phase::Connecting, Phase::Offline, Phase::Refused})
        QCOMPARE(stateSentence(farm(4, 4), link(phase), true, kNow).severity, Severity::Unknown);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QCoreApplication application(argc, argv);
    SentenceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "sentence_test.moc"
