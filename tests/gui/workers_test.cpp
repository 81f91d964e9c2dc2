// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/workers/holdform.h"
#include "console/pages/workers/workersentry.h"
#include "console/pages/workers/workerstrips.h"
#include "console/pages/workers/workertexts.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/listview.h"
#include "tests/gui/pagefixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;

namespace {
struct Fixture : PageFixture {
    explicit Fixture(Role role = Role::Admin)
        : PageFixture(workersEntry(), role)
    {
    }
    CalmTable *table() const { return named<CalmTable>(u"Workers"_s); }
    QString cell(const QString &name, int column) const
    {
        for (int row = 0; row < table()->proxy()->rowCount(); ++row)
            if (table()->proxy()->index(row, 1).data().toString() == name)
                return table()->proxy()->index(row, column).data().toString();
        return {};
    }
    bool select(const QString &name) { return page->openLink({name}, {}); }
};
} // namespace

class WorkersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowEachIs();
    void checklistShowsWhatIsMissing();
    void pauseNeedsAReasonAndCanBeUndone();
    void pauseUnderstandsWords_data();
    void pauseUnderstandsWords();
    void theOwnerGetsTheMachineBack();
    void whoMayNotSeesWhy();
    void retireWantsTheNameTyped();
    void rollingUpdateShowsWhereItIs();
    void requestsCanBeWithdrawn();
    void linksLeadToWorkers();
    void stripsTellTheDay();
    void endsAreUnderstood_data();
    void endsAreUnderstood();
    void buildsLeadToTheirPage();
};

void WorkersTest::saysHowEachIs()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.table()->proxy()->rowCount(), 6);
    QCOMPARE(f.cell(u"mac-3"_s, 0), u"Offline"_s);
    QCOMPARE(f.cell(u"mac-3"_s, 2), u"ada"_s);
    QCOMPARE(f.cell(u"mac-3"_s, 8), u"12 min ago"_s);
    QCOMPARE(f.cell(u"mac-4"_s, 3), u"macOS 15.5, Xcode 16.2"_s);
    QVERIFY(f.cell(u"mac-1"_s, 5).endsWith(u"% busy"_s));
    QCOMPARE(f.badge, std::pair(1, Severity::Critical));
    // What needs somebody comes first.
    QCOMPARE(f.table()->proxy()->index(0, 1).data().toString(), u"mac-3"_s);
}

void WorkersTest::checklistShowsWhatIsMissing()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.select(u"mac-3"_s));
    auto *steps = f.named<CalmTable>(u"Checklist"_s);
    QTRY_COMPARE(steps->proxy()->rowCount(), 6);
    QTRY_COMPARE(steps->proxy()->index(0, 1).data().toString(), u"Silent for 12 min"_s);
    QVERIFY(steps->proxy()->index(0, 2).data().toString().contains(u"launchctl"_s));
    // Nothing is known of the disk of a machine that says nothing: no figure, no tick.
    QCOMPARE(steps->proxy()->index(3, 1).data().toString(), u"Not known since it fell silent"_s);
    QVERIFY(!steps->proxy()->index(3, 2).data().toString().isEmpty());
}

void WorkersTest::pauseNeedsAReasonAndCanBeUndone()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.select(u"mac-1"_s));
    f.action(u"Pause…"_s)->trigger();
    QVERIFY(f.strip.isVisible());
    QVERIFY2(f.strip.text().contains(u"1 build(s) run there now."_s), qPrintable(f.strip.text()));
    QVERIFY(!f.strip.yesButton()->isEnabled());
    f.strip.reasonField()->setText(u"Xcode update"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.asked("POST", u"/api/workers/demo-worker-mac-1/pause"_s).size(), 1);
    const QJsonObject body = *f.asked("POST", u"/api/workers/demo-worker-mac-1/pause"_s).first().body;
    QCOMPARE(body.value("reason"_L1).toString(), u"Xcode update"_s);
    QCOMPARE(body.value("until"_L1).toString(), u"2026-01-05T11:00:00.000Z"_s);
    QVERIFY(!body.contains("requeue"_L1));
    QTRY_COMPARE(f.cell(u"mac-1"_s, 0), u"Paused"_s);
    QVERIFY(f.cell(u"mac-1"_s, 4).contains(u"Paused by demo until 11:00: Xcode update"_s));
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.cell(u"mac-1"_s, 0), u"Building"_s);
    QVERIFY(!QApplication::activeModalWidget());
}

void WorkersTest::pauseUnderstandsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("may");
    QTest::newRow("whole") << u"pause mac-1 2h xcode update"_s << u"Pause mac-1 until 11:00: xcode update"_s << true;
    QTest::newRow("no time") << u"pause MAC-1 xcode update"_s << u"Pause mac-1 until somebody resumes it: xcode update"_s << true;
    QTest::newRow("no reason") << u"pause mac-1 30m"_s << u"Pause mac-1 until 09:30: "_s << false;
    QTest::newRow("resume, not held") << u"resume mac-1"_s << u"Resume mac-1"_s << false;
}

void WorkersTest::pauseUnderstandsWords()
{
    QFETCH(QString, typed);
    QFETCH(bool, may);
    Fixture f;
    QTRY_VERIFY(f.isReady());
    const auto commands = f.page->commands(typed);
    QCOMPARE(commands.size(), 1);
    QTEST(commands[0].text, "text");
    QCOMPARE(commands[0].whyNot.isEmpty(), may);
    QVERIFY(f.page->commands(u"pause nobody 2h x"_s).isEmpty());
    if (!may || !typed.contains(u"2h"_s))
        return;
    commands[0].run();
    QTRY_COMPARE(f.cell(u"mac-1"_s, 0), u"Paused"_s);
}

void WorkersTest::theOwnerGetsTheMachineBack()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.select(u"mac-2"_s));
    f.action(u"I need this machine"_s)->trigger();
    QTRY_COMPARE(f.asked("POST", u"/api/workers/demo-worker-mac-2/pause"_s).size(), 1);
    QVERIFY(f.asked("POST", u"/api/workers/demo-worker-mac-2/pause"_s).first().body->value("requeue"_L1).toBool());
    QTRY_COMPARE(f.cell(u"mac-2"_s, 0), u"Paused"_s);
    QVERIFY(!f.cell(u"mac-2"_s, 4).contains(u"·"_s));
}

void WorkersTest::whoMayNotSeesWhy()
{
    Fixture f(Role::Owner);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.select(u"mac-1"_s));
    QVERIFY(!f.action(u"Pause…"_s)->isEnabled());
    QVERIFY(f.action(u"Pause…"_s)->toolTip().contains(u"or a token for this machine"_s));
    QVERIFY(f.action(u"Retire…"_s)->toolTip().contains(u"Needs the role operator."_s));
    QVERIFY(!f.page->commands(u"pause mac-1 2h x"_s).first().whyNot.isEmpty());
}

void WorkersTest::retireWantsTheNameTyped()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.select(u"mac-4"_s));
    f.action(u"Retire…"_s)->trigger();
    QVERIFY(!f.strip.yesButton()->isEnabled());
    f.strip.wordField()->setText(u"mac-4"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.table()->proxy()->rowCount(), 5);
    QVERIFY(!f.strip.undoButton()->isVisible());
}

void WorkersTest::rollingUpdateShowsWhereItIs()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(!f.action(u"Stop rolling update"_s)->isEnabled());
    f.action(u"Rolling update…"_s)->trigger();
    QVERIFY(f.strip.text().contains(u"One after the other"_s));
    f.strip.yesButton()->click();
    QTRY_VERIFY(f.action(u"Stop rolling update"_s)->isEnabled());
    const auto shown = [&] {
        QStringList texts;
        for (const auto *label : f.page->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    };
    QVERIFY2(shown().contains(u"finishes its builds"_s), qPrintable(shown()));
    f.strip.undoButton()->click();
    QTRY_VERIFY(shown().contains(u"cancelled; began"_s));
}

void WorkersTest::requestsCanBeWithdrawn()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.select(u"linux-2"_s));
    QVERIFY(!f.action(u"Withdraw requests"_s)->isEnabled());
    f.action(u"Reboot machine…"_s)->trigger();
    f.strip.yesButton()->click();
    QTRY_VERIFY(f.action(u"Withdraw requests"_s)->isEnabled());
    QCOMPARE(f.asked("POST", u"/api/workers/demo-worker-linux-2/requests"_s).first().body->value("kind"_L1).toString(), u"reboot"_s);
    f.action(u"Withdraw requests"_s)->trigger();
    QTRY_VERIFY(!f.action(u"Withdraw requests"_s)->isEnabled());
}

void WorkersTest::linksLeadToWorkers()
{
    Fixture f;
    QVERIFY(f.page->openLink({u"demo-worker-mac-2"_s}, {}));
    QTRY_VERIFY(f.isReady());
    QTRY_COMPARE(f.table()->currentIndex().siblingAtColumn(1).data().toString(), u"mac-2"_s);
    QVERIFY(!f.page->openLink({u"nobody"_s}, {}));
    QVERIFY(f.page->openLink({u"state=offline"_s}, {}));
    QCOMPARE(f.table()->proxy()->rowCount(), 1);
}

void WorkersTest::stripsTellTheDay()
{
    FakeClock clock;
    const Time now = clock.now();
    FarmState state;
    api::Snapshot snapshot;
    api::WorkerItem busy;
    busy.id.value = "a";
    busy.online = true;
    api::WorkerItem gone;
    gone.id.value = "b";
    gone.lastSeenAt = now - std::chrono::minutes(12);
    snapshot.workers = {busy, gone};
    api::BuildItem build;
    build.id.value = "x";
    build.workerId = busy.id;
    build.status = BuildStatus::Completed;
    build.submittedAt = now - std::chrono::hours(6);
    build.startedAt = now - std::chrono::hours(5);
    build.completedAt = now - std::chrono::hours(4);
    snapshot.builds = {build};
    state.apply(snapshot);
    WorkerStrips strips;
    QVERIFY(strips.refresh(state, now));
    QVERIFY(!strips.refresh(state, now));
    const QList<StripCell> &a = strips.of("a");
    QCOMPARE(a.size(), qsizetype(WorkerStrips::kCells));
    QCOMPARE(a.count(StripCell::Busy), 13);
    QCOMPARE(a[WorkerStrips::kCells - 1 - 4 * 12 - 3], StripCell::Busy);
    QCOMPARE(a.first(), StripCell::Unknown);
    QCOMPARE(a.last(), StripCell::Idle);
    QCOMPARE(strips.of("b").count(StripCell::Offline), 3);
    QCOMPARE(strips.of("b").last(), StripCell::Offline);
    QVERIFY(strips.of("c").isEmpty());
    QVERIFY(*strips.busyPart("a") > 0.15 && *strips.busyPart("a") < 0.2);
    QVERIFY(strips.refresh(state, now + Millis(60'000)));
}

void WorkersTest::endsAreUnderstood_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("minutes");
    QTest::newRow("30m") << u"30m"_s << 30;
    QTest::newRow("2h") << u"2h"_s << 120;
    QTest::newRow("1d") << u"1d"_s << 1440;
    QTest::newRow("later today") << u"14:30"_s << 330;
    QTest::newRow("tomorrow") << u"08:00"_s << 23 * 60;
    QTest::newRow("zero") << u"0h"_s << -1;
    QTest::newRow("no such time") << u"25:00"_s << -1;
    QTest::newRow("a word") << u"xcode"_s << -1;
}

void WorkersTest::endsAreUnderstood()
{
    QFETCH(QString, word);
    FakeClock clock;
    const auto end = endFrom(word, clock.now());
    QTEST(end ? int((*end - clock.now()).count() / 60'000) : -1, "minutes");
}

void WorkersTest::buildsLeadToTheirPage()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.select(u"mac-1"_s));
    auto *builds = f.named<CalmTable>(u"Builds of this worker"_s);
    QTRY_VERIFY(builds->proxy()->rowCount() > 5);
    builds->selectRow(0);
    QTest::keyClick(builds, Qt::Key_Return);
    QCOMPARE(f.links.size(), 1);
    QVERIFY(f.links.first().startsWith(u"build/"_s));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    WorkersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "workers_test.moc"
