// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/maintenanceentry.h"
#include "console/pages/maintenance/maintenancetexts.h"
#include "console/pages/maintenance/pipeline.h"
#include "console/pages/maintenance/windowcalendar.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/gatedaction.h"
#include "tests/gui/pagefixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;

namespace {
struct Fixture : PageFixture {
    explicit Fixture(Role role = Role::Operator)
        : PageFixture(maintenanceEntry(), role)
    {
    }
    /// The steps, not the scroll area around them.
    const Pipeline *pipeline() const { return page->findChild<Pipeline *>(); }
    bool asks(const QString &text) const
    {
        const auto labels = strip.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    }
    void begin()
    {
        action(u"Maintenance now…"_s)->trigger();
        QTRY_VERIFY(strip.yesButton()->isEnabled());
        strip.yesButton()->click();
        QTRY_COMPARE(reports.size(), 1);
        QTRY_VERIFY(pipeline()->textOf(u"notify"_s).startsWith("goes on"_L1));
    }
};
} // namespace

class MaintenanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhereTheFarmIs();
    void maintenanceBeginsWithWhatItTouches();
    void stepsShowTheirEvidence();
    void abortReopens();
    void extendMovesTheEnd();
    void beginCanBeTakenBack();
    void doorsCloseAndOpen();
    void openingRemembersHowItWas();
    void drainShowsWhatRuns();
    void whoMayNotSeesWhy();
    void windowsShowTheirDatesInThreeZones();
    void windowIsMadeAndTakenBack();
    void windowChangesAndRemovalsComeBack();
    void refusedWindowsSayWhy();
    void calendarIsSaved();
    void noticesSayWhatWasTold();
    void reportIsCopied();
    void linksLeadToTabs();
    void rulesAreSaidInWords_data();
    void rulesAreSaidInWords();
};

void MaintenanceTest::saysWhereTheFarmIs()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QTRY_VERIFY(f.isLabelled(u"Submissions are taken."_s));
    QVERIFY(f.isLabelled(u"Next: Restart of the Macs"_s));
    QCOMPARE(f.badge.first, 0);
    QCOMPARE(f.pipeline()->textOf(u"canary"_s), u"done: 5 of 5 workers built the trial"_s);
    QCOMPARE(f.pipeline()->textOf(u"update"_s), u"left out: Nothing was to be done on the machines"_s);
    QCOMPARE(f.action(u"Maintenance now…"_s)->isEnabled(), true);
    QCOMPARE(f.whyNot(u"Abort and reopen…"_s), u"No maintenance goes on."_s);
}

void MaintenanceTest::maintenanceBeginsWithWhatItTouches()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Maintenance now…"_s)->trigger();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Asking);
    const int running = int(f.column(u"Running builds"_s, 0).size());
    QVERIFY(running > 0);
    QVERIFY2(f.strip.text().contains(u"%1 build(s) run now."_s.arg(running)), qPrintable(f.strip.text()));
    QVERIFY2(f.strip.text().contains(u"expected to end at"_s), qPrintable(f.strip.text()));
    f.strip.reasonField()->setText(u"new Xcode"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.reports.size(), 1);
    const Ask asked = f.asked("POST", u"/api/maintenance/run"_s).value(0);
    QCOMPARE(asked.reason, QByteArray("new Xcode"));
    QCOMPARE(asked.body->value("until"_L1).toString(), QString::fromLatin1(toIso(f.clock.now() + std::chrono::hours(2))));
    QCOMPARE(asked.body->value("steps"_L1).toArray(), (QJsonArray{u"notify"_s, u"disable"_s, u"drain"_s, u"optimise"_s, u"canary"_s, u"enable"_s}));
    QVERIFY(!asked.body->contains("task"_L1));
    QTRY_VERIFY(f.isLabelled(u"No submissions since 09:00, by demo."_s));
    QCOMPARE(f.badge, (std::pair<int, Severity>{1, Severity::Busy}));
    QVERIFY(!f.action(u"Maintenance now…"_s)->isEnabled());
}

void MaintenanceTest::stepsShowTheirEvidence()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.begin();
    QCOMPARE(f.pipeline()->textOf(u"drain"_s), u"waits: "_s);
    f.action(u"Leave step out…"_s)->trigger();
    QVERIFY(f.asks(u"Leave out: Tell the users?"_s));
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.pipeline()->textOf(u"notify"_s), u"left out: Skipped by a person"_s);
    QTRY_VERIFY(f.pipeline()->textOf(u"disable"_s).startsWith("goes on"_L1));
    QTRY_COMPARE(f.whyNot(u"Leave step out…"_s), u"This step cannot be left out: try it again, or abort the maintenance."_s);
    QCOMPARE(f.whyNot(u"Try step again"_s), u"No step has failed."_s);
}

void MaintenanceTest::abortReopens()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.begin();
    f.action(u"Abort and reopen…"_s)->trigger();
    QVERIFY2(f.strip.text().contains(u"6 step(s) are not done"_s), qPrintable(f.strip.text()));
    QVERIFY(f.asked("POST", u"/api/maintenance/run/abort"_s).isEmpty());
    f.strip.yesButton()->click();
    QTRY_VERIFY(f.isLabelled(u"The last one was aborted"_s));
    QTRY_VERIFY(f.isLabelled(u"Submissions are taken."_s));
    QTRY_COMPARE(f.badge.first, 0);
}

void MaintenanceTest::extendMovesTheEnd()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.begin();
    f.action(u"Extend 30 min…"_s)->trigger();
    QVERIFY2(f.strip.text().contains(u"It ends at 11:30 instead of 11:00."_s), qPrintable(f.strip.text()));
    f.strip.yesButton()->click();
    QTRY_VERIFY(f.isLabelled(u"It is to end at 11:30. Extended 1 time(s)."_s));
    QCOMPARE(f.asked("POST", u"/api/maintenance/run/extend"_s).value(0).body->value("minutes"_L1).toInt(), 30);
}

void MaintenanceTest::beginCanBeTakenBack()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.begin();
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.asked("POST", u"/api/maintenance/run/abort"_s).size(), 1);
    QTRY_VERIFY(f.isLabelled(u"Submissions are taken."_s));
}

void MaintenanceTest::doorsCloseAndOpen()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Stop submissions…"_s)->trigger();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Asking);
    for (auto *field : f.strip.findChildren<QLineEdit *>())
        if (field->accessibleName() == "What users are told"_L1)
            field->setText(u"Network work"_s);
    f.strip.yesButton()->click();
    QTRY_VERIFY(f.isLabelled(u"Who submits is told (HTTP 503): Network work"_s));
    QVERIFY(f.isLabelled(u"It is to end at 10:00, in 1 h"_s));
    const Ask asked = f.asked("POST", u"/api/admin/maintenance"_s).value(0);
    QCOMPARE(asked.body->value("enabled"_L1).toBool(), true);
    QCOMPARE(asked.body->value("hold"_L1).toBool(), false);
    QVERIFY(!f.action(u"Stop submissions…"_s)->isEnabled());
    f.strip.undoButton()->click();
    QTRY_VERIFY(f.isLabelled(u"Submissions are taken."_s));
}

void MaintenanceTest::openingRemembersHowItWas()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Stop submissions…"_s)->trigger();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Asking);
    for (auto *box : f.strip.findChildren<QComboBox *>())
        if (box->accessibleName() == "New submissions"_L1)
            box->setCurrentIndex(1);
    f.strip.yesButton()->click();
    QTRY_VERIFY(f.isLabelled(u"Submissions are taken and wait since"_s));
    QTRY_VERIFY(f.action(u"Take submissions"_s)->isEnabled());
    f.action(u"Take submissions"_s)->trigger();
    QTRY_VERIFY(f.isLabelled(u"Submissions are taken."_s));
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.asked("POST", u"/api/admin/maintenance"_s).size(), 3);
    const QJsonObject again = *f.asked("POST", u"/api/admin/maintenance"_s)[2].body;
    QCOMPARE(again.value("hold"_L1).toBool(), true);
    QCOMPARE(again.value("until"_L1).toString(), QString::fromLatin1(toIso(f.clock.now() + std::chrono::hours(1))));
}

void MaintenanceTest::drainShowsWhatRuns()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    const QStringList builds = f.column(u"Running builds"_s, 0);
    QVERIFY(!builds.isEmpty());
    QVERIFY(!f.column(u"Running builds"_s, 1).contains(QString()));
    QVERIFY(f.isLabelled(u"Builds are started as usual."_s));
    f.action(u"Drain…"_s)->trigger();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Asking);
    for (auto *box : f.strip.findChildren<QComboBox *>())
        box->setCurrentIndex(1);
    f.strip.yesButton()->click();
    QTRY_VERIFY(f.isLabelled(u"Nothing new is started. At 09:15 what still runs goes back to the queue."_s));
    QCOMPARE(*f.asked("POST", u"/api/maintenance/drain"_s).value(0).body, (QJsonObject{{u"deadlineSeconds"_s, 900}, {u"atDeadline"_s, u"requeue"_s}}));
    f.action(u"Start builds again"_s)->trigger();
    QTRY_VERIFY(f.isLabelled(u"Builds are started as usual."_s));
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.asked("POST", u"/api/maintenance/drain"_s).size(), 2);
    QCOMPARE(f.asked("POST", u"/api/maintenance/drain"_s)[1].body->value("deadlineSeconds"_L1).toInt(), 900);
}

void MaintenanceTest::whoMayNotSeesWhy()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    for (const QString &text : {u"Maintenance now…"_s, u"Stop submissions…"_s, u"Drain…"_s, u"New window…"_s}) {
        QVERIFY2(!f.action(text)->isEnabled(), qPrintable(text));
        QVERIFY2(f.whyNot(text).contains(u"perator"_s), qPrintable(f.whyNot(text)));
    }
    QVERIFY(f.action(u"Save calendar…"_s)->isEnabled());
    QVERIFY(f.action(u"Copy report"_s)->isEnabled());
}

void MaintenanceTest::windowsShowTheirDatesInThreeZones()
{
    Fixture f;
    QVERIFY(f.page->openLink({u"window"_s, u"win-weekly"_s}, {}));
    QTRY_VERIFY(f.isReady());
    QTRY_COMPARE(f.column(u"Next dates"_s, 1).size(), 12);
    QCOMPARE(f.column(u"Next dates"_s, 0).first(), u"2026-01-11 02:30"_s);
    QCOMPARE(f.column(u"Next dates"_s, 1).first(), u"2026-01-11 03:30"_s);
    QCOMPARE(f.column(u"Next dates"_s, 0).last(), u"2026-03-29 01:30"_s);
    QCOMPARE(f.column(u"Next dates"_s, 3).last(), u"clocks have changed since the one before"_s);
    QCOMPARE(f.column(u"Next dates"_s, 3).count(QString()), 11);
    const auto *calendar = f.page->findChild<WindowCalendar *>();
    QCOMPARE(calendar->textsOf(QDate(2026, 1, 11)).size(), 1);
    QVERIFY(calendar->textsOf(QDate(2026, 1, 11)).first().endsWith("Restart of the Macs"_L1));
    QCOMPARE(calendar->textsOf(QDate(2026, 2, 1)).size(), 2);
    QVERIFY(calendar->textsOf(QDate(2026, 1, 12)).isEmpty());
}

void MaintenanceTest::windowIsMadeAndTakenBack()
{
    Fixture f;
    QVERIFY(f.page->openLink({u"tab=windows"_s}, {}));
    QTRY_VERIFY(f.isReady());
    f.action(u"New window…"_s)->trigger();
    for (auto *field : f.strip.findChildren<QLineEdit *>())
        if (field->accessibleName() == "Name"_L1)
            field->setText(u"Nightly tidy"_s);
    for (auto *box : f.strip.findChildren<QComboBox *>())
        if (box->accessibleName() == "How often"_L1)
            box->setCurrentIndex(0);
    f.strip.yesButton()->click();
    QTRY_VERIFY(f.column(u"Maintenance windows"_s, 1).contains(u"Nightly tidy"_s));
    const QJsonObject body = *f.asked("POST", u"/api/maintenance/windows"_s).value(0).body;
    QCOMPARE(body.value("rule"_L1).toString(), u"FREQ=DAILY"_s);
    QCOMPARE(body.value("start"_L1).toString(), u"02:00"_s);
    QCOMPARE(body.value("durationMinutes"_L1).toInt(), 120);
    f.strip.undoButton()->click();
    QTRY_VERIFY(!f.column(u"Maintenance windows"_s, 1).contains(u"Nightly tidy"_s));
}

void MaintenanceTest::windowChangesAndRemovalsComeBack()
{
    Fixture f;
    QVERIFY(f.page->openLink({u"window"_s, u"win-weekly"_s}, {}));
    QTRY_VERIFY(f.isReady());
    QTRY_VERIFY(f.action(u"Remove window…"_s)->isEnabled());
    f.action(u"Switch window off"_s)->trigger();
    QTRY_VERIFY(f.action(u"Switch window on"_s));
    QTRY_COMPARE(f.column(u"Next dates"_s, 0).size(), 0);
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.column(u"Next dates"_s, 0).size(), 12);
    f.action(u"Change window…"_s)->trigger();
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.asked("PUT", u"/api/maintenance/windows/win-weekly"_s).size(), 3);
    const QJsonObject body = *f.asked("PUT", u"/api/maintenance/windows/win-weekly"_s)[2].body;
    QCOMPARE(body.value("zone"_L1).toString(), u"Europe/Berlin"_s);
    QCOMPARE(body.value("durationMinutes"_L1).toInt(), 30);
    QCOMPARE(body.value("start"_L1).toString(), u"03:30"_s);
    QCOMPARE(body.value("steps"_L1).toArray().size(), 6);
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    f.action(u"Remove window…"_s)->trigger();
    QVERIFY2(f.strip.text().contains(u"next at 2026-01-11 02:30 UTC"_s), qPrintable(f.strip.text()));
    f.strip.yesButton()->click();
    QTRY_VERIFY(!f.column(u"Maintenance windows"_s, 1).contains(u"Restart of the Macs"_s));
    f.strip.undoButton()->click();
    QTRY_VERIFY(f.column(u"Maintenance windows"_s, 1).contains(u"Restart of the Macs"_s));
}

void MaintenanceTest::refusedWindowsSayWhy()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"New window…"_s)->trigger();
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Failed);
    QVERIFY2(f.strip.text().contains(u"A window needs a name"_s), qPrintable(f.strip.text()));
}

void MaintenanceTest::calendarIsSaved()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    QTemporaryDir folder;
    f.prompts.file = folder.filePath(u"farm.ics"_s);
    f.action(u"Save calendar…"_s)->trigger();
    QTRY_COMPARE(f.notes.size(), 1);
    QCOMPARE(f.prompts.proposals, QStringList{u"maintenance.ics"_s});
    QFile file(f.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("BEGIN:VCALENDAR"));
    f.prompts.file = folder.filePath(u"no/such/folder.ics"_s);
    f.action(u"Save calendar…"_s)->trigger();
    QTRY_COMPARE(f.notes.size(), 2);
    QVERIFY2(f.notes[1].contains(u"cannot be saved"_s), qPrintable(f.notes[1]));
}

void MaintenanceTest::noticesSayWhatWasTold()
{
    Fixture f(Role::Viewer);
    QVERIFY(f.page->openLink({u"tab=notices"_s}, {}));
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.column(u"Notices"_s, 1), (QStringList{u"End"_s, u"Begin"_s, u"1 hour before"_s, u"1 day before"_s, u"3 days before"_s}));
    QVERIFY(f.column(u"Notices"_s, 3).first().contains(u"it is over"_s));
}

void MaintenanceTest::reportIsCopied()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    f.action(u"Copy report"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 9);
    QVERIFY2(lines[0].startsWith("Maintenance from 2026-01-04 02:00 to"_L1), qPrintable(lines[0]));
    QCOMPARE(lines[6], u"- Optimise the database: done (6 min); 412 MiB before, 388 MiB after, integrity check ok"_s);
}

void MaintenanceTest::linksLeadToTabs()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({}, {}));
    QVERIFY(f.page->openLink({u"tab=notices"_s}, {}));
    QVERIFY(f.named<CalmTable>(u"Notices"_s)->isVisible());
    QVERIFY(!f.page->openLink({u"tab=nothing"_s}, {}));
    QVERIFY(!f.page->openLink({u"nothing"_s}, {}));
    QVERIFY(!f.page->openLink({u"window"_s, u"no-such"_s}, {}));
}

void MaintenanceTest::rulesAreSaidInWords_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::newRow("daily") << u"FREQ=DAILY"_s << u"Every day"_s;
    QTest::newRow("weekly") << u"FREQ=WEEKLY;BYDAY=MO"_s << u"Every Monday"_s;
    QTest::newRow("two days") << u"FREQ=WEEKLY;BYDAY=MO,TH"_s << u"Every Monday, Thursday"_s;
    QTest::newRow("first") << u"FREQ=MONTHLY;BYDAY=1SU"_s << u"Every first Sunday of the month"_s;
    QTest::newRow("last") << u"FREQ=MONTHLY;BYDAY=-1FR"_s << u"Every last Friday of the month"_s;
    QTest::newRow("unknown") << u"FREQ=YEARLY;BYMONTH=3"_s << u"FREQ=YEARLY;BYMONTH=3"_s;
    QTest::newRow("fourth") << u"FREQ=MONTHLY;BYDAY=4XX"_s << u"FREQ=MONTHLY;BYDAY=4XX"_s;
}

void MaintenanceTest::rulesAreSaidInWords()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QCOMPARE(ruleText(rule), text);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    MaintenanceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "maintenance_test.moc"
