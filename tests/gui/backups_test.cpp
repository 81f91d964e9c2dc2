// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/backupsentry.h"
#include "console/pages/backups/backuptexts.h"
#include "console/pages/backups/gauge.h"
#include "console/pages/backups/integrityhistory.h"
#include "console/pages/backups/simulatortab.h"
#include "console/pages/backups/statuspanel.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/gatedaction.h"
#include "tests/gui/pagefixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;

namespace {
struct Fixture : PageFixture {
    explicit Fixture(Role role = Role::Operator)
        : PageFixture(backupsEntry(), role)
    {
    }
    const StatusPanel *panel() const { return page->findChild<StatusPanel *>(); }
};

const QString kNewest = u"backup-20260105T020000Z"_s;
const QString kManual = u"backup-20251126T020000Z"_s;
} // namespace

class BackupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gaugesSayWhatWouldBeLost();
    void gaugesGrade_data();
    void gaugesGrade();
    void listSaysWhyEachIsKept();
    void backupIsMadeAndShown();
    void backupCanBeCancelled();
    void verdictIsRefreshed();
    void removalSaysThatThereIsNoWayBack();
    void newestCannotBeRemoved();
    void restoreCommandsAreCopied();
    void drillsSayWhatWasProven();
    void drillIsRun();
    void whoMayNotSeesWhy();
    void repairedDatabaseIsForAdmins();
    void statesAreSaidInWords_data();
    void statesAreSaidInWords();
    void linksLeadToBackups();
    void restoreLeadsToTheEmergencyDesk();
    void columnsSayWhatWasTried();
    void otherNumbersAreTried();
    void historySaysWhatWasFound();
};

void BackupsTest::gaugesSayWhatWouldBeLost()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.panel()->lossGauge()->accessibleName(), u"Age of the newest backup (RPO): 6 h 59 min, target 1 d. verified 6 h 58 min ago"_s);
    QCOMPARE(f.panel()->timeGauge()->accessibleName(), u"A restore takes (RTO): 8 min, target 30 min. measured 2 d ago"_s);
    QVERIFY(f.isLabelled(u"Next backup in 17 h"_s));
    QVERIFY(f.isLabelled(u"Kept in /srv/backups/expo, s3://farm-backups/berlin (copied 6 h 56 min ago)."_s));
    QVERIFY(f.isLabelled(u"a restore can go to any moment since then"_s));
    QVERIFY(f.isLabelled(u"The database is sound. Every page was gone through 7 h ago, in 8 s."_s));
    QCOMPARE(f.badge, (std::pair<int, Severity>{0, Severity::Good}));
}

void BackupsTest::gaugesGrade_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("unknown") << -1 << Severity::Unknown;
    QTest::newRow("at the target") << 30 << Severity::Good;
    QTest::newRow("above") << 31 << Severity::Warning;
    QTest::newRow("twice") << 60 << Severity::Warning;
    QTest::newRow("more than twice") << 61 << Severity::Critical;
}

void BackupsTest::gaugesGrade()
{
    QFETCH(int, minutes);
    QFETCH(Severity, severity);
    Gauge gauge;
    gauge.show({u"RTO"_s, minutes < 0 ? std::nullopt : std::optional<Millis>(std::chrono::minutes(minutes)), std::chrono::minutes(30), {}});
    QCOMPARE(gauge.severity(), severity);
}

void BackupsTest::listSaysWhyEachIsKept()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    const QStringList why = f.column(u"Backups"_s, 9);
    QCOMPARE(why.size(), 14);
    QCOMPARE(why.first(), u"newest verified, daily, weekly, monthly"_s);
    QCOMPARE(why.last(), u"made by hand"_s);
    QVERIFY(why.filter(u"goes next"_s).size() > 0);
    QVERIFY(f.isLabelled(u"Kept: 7 daily, 4 weekly, 12 monthly, and those made by hand."_s));
    QVERIFY(f.isLabelled(u"become free."_s));
    QCOMPARE(f.column(u"Backups"_s, 0)[12], u"Could not be told"_s);
    QCOMPARE(f.column(u"Backups"_s, 2).last(), u"By hand"_s);
}

void BackupsTest::backupIsMadeAndShown()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Back up now…"_s)->trigger();
    f.strip.findChild<QCheckBox *>()->setChecked(true);
    f.strip.reasonField()->setText(u"before the update"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.reports, QStringList{u"A backup is being made."_s});
    const Ask asked = f.asked("POST", u"/api/backups"_s).value(0);
    QCOMPARE(asked.body->value("withStorage"_L1).toBool(), true);
    QCOMPARE(asked.reason, QByteArray("before the update"));
    QTRY_VERIFY(f.page->findChild<QProgressBar *>()->isVisible());
    QTRY_COMPARE(f.whyNot(u"Back up now…"_s), u"One is being made already."_s);
    f.clock.advance(std::chrono::seconds(20));
    f.farm.refresh();
    f.page->hide();
    f.page->show();
    QTRY_COMPARE_WITH_TIMEOUT(f.column(u"Backups"_s, 0).size(), 15, 10'000);
    QTRY_VERIFY(!f.page->findChild<QProgressBar *>()->isVisible());
}

void BackupsTest::backupCanBeCancelled()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Back up now…"_s)->trigger();
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.asked("POST", u"/api/admin/runs/job-1/cancel"_s).size(), 1);
    QTRY_VERIFY(f.action(u"Back up now…"_s)->isEnabled());
    QCOMPARE(f.column(u"Backups"_s, 0).size(), 14);
}

void BackupsTest::verdictIsRefreshed()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    const QString doubtful = u"backup-20251203T020000Z"_s;
    QVERIFY(f.page->openLink({doubtful}, {}));
    QTRY_VERIFY(f.isLabelled(u"The disk of the backups was busy"_s));
    f.action(u"Verify"_s)->trigger();
    QTRY_COMPARE(f.notes, (QStringList{QString(u"Verifying "_s + doubtful + u'…'), QString(doubtful + u": Found whole"_s)}));
    QTRY_VERIFY(!f.column(u"Backups"_s, 0).contains(u"Could not be told"_s));
}

void BackupsTest::removalSaysThatThereIsNoWayBack()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({kManual}, {}));
    QTRY_VERIFY(f.action(u"Remove backup…"_s)->isEnabled());
    f.action(u"Remove backup…"_s)->trigger();
    QVERIFY2(f.strip.text().contains(u"By hand, 188"_s), qPrintable(f.strip.text()));
    QVERIFY2(f.strip.text().contains(u"Found whole, with 16"_s), qPrintable(f.strip.text()));
    QVERIFY(f.asked("DELETE", u"/api/backups/"_s + kManual).isEmpty());
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.reports, QStringList{u"Removed the backup %1."_s.arg(kManual)});
    QTRY_COMPARE(f.column(u"Backups"_s, 0).size(), 13);
    QVERIFY(!f.strip.undoButton()->isVisible());
}

void BackupsTest::newestCannotBeRemoved()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({kNewest}, {}));
    QTRY_COMPARE(f.whyNot(u"Remove backup…"_s), u"It is the newest one that a restore can start from."_s);
}

void BackupsTest::restoreCommandsAreCopied()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({kManual}, {}));
    QTRY_VERIFY(f.isLabelled(u"Before the move to the new host"_s));
    f.action(u"Copy restore commands"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), restoreCommand(kManual));
    QCOMPARE(restoreCommand(u"X"_s).split(u'\n').first(), u"sudo -u expo-controller expo-controller restore X --dry-run"_s);
    QVERIFY(f.isLabelled(u"expo-controller restore "_s + kManual));
}

void BackupsTest::drillsSayWhatWasProven()
{
    Fixture f(Role::Viewer);
    QVERIFY(f.page->openLink({u"tab=drills"_s}, {}));
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.column(u"Drills"_s, 0), (QStringList{u"Works"_s, u"Works"_s, u"Failed"_s}));
    QCOMPARE(f.column(u"Drills"_s, 2), (QStringList{u"8 min"_s, u"8 min"_s, u"–"_s}));
    QCOMPARE(f.column(u"Steps of the drill"_s, 0).size(), 6);
    QCOMPARE(f.column(u"Compared rows"_s, 0), (QStringList{u"audit"_s, u"builds"_s, u"records"_s, u"workers"_s}));
}

void BackupsTest::drillIsRun()
{
    Fixture f;
    QVERIFY(f.page->openLink({u"tab=drills"_s}, {}));
    QTRY_VERIFY(f.isReady());
    f.action(u"Drill now…"_s)->trigger();
    QVERIFY2(f.strip.text().contains(kNewest), qPrintable(f.strip.text()));
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.reports, QStringList{u"The drill has begun."_s});
    QTRY_COMPARE(f.whyNot(u"Drill now…"_s), u"A drill goes on already."_s);
    f.clock.advance(std::chrono::seconds(20));
    f.page->hide();
    f.farm.refresh();
    f.page->show();
    QTRY_COMPARE_WITH_TIMEOUT(f.column(u"Drills"_s, 0).size(), 4, 10'000);
}

void BackupsTest::whoMayNotSeesWhy()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    for (const QString &text : {u"Back up now…"_s, u"Verify"_s, u"Remove backup…"_s, u"Drill now…"_s}) {
        QVERIFY2(!f.action(text)->isEnabled(), qPrintable(text));
        QVERIFY2(f.whyNot(text).contains(u"perator"_s), qPrintable(f.whyNot(text)));
    }
    QVERIFY(f.action(u"Copy restore commands"_s)->isEnabled());
}

void BackupsTest::repairedDatabaseIsForAdmins()
{
    Fixture f(Role::Operator);
    QTRY_VERIFY(f.isReady());
    QVERIFY2(f.whyNot(u"Take repaired database…"_s).contains(u"dmin"_s), qPrintable(f.whyNot(u"Take repaired database…"_s)));
    Fixture admin(Role::Admin);
    QTRY_VERIFY(admin.isReady());
    QCOMPARE(admin.whyNot(u"Take repaired database…"_s), u"No repaired database waits to be taken."_s);
}

void BackupsTest::statesAreSaidInWords_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("sound") << u"sound"_s << u"Nothing is known to be wrong"_s << Severity::Good;
    QTest::newRow("checking") << u"checking"_s << u"is being gone through"_s << Severity::Busy;
    QTest::newRow("repairing") << u"repairing"_s << u"is being repaired"_s << Severity::Critical;
    QTest::newRow("suspect") << u"suspect"_s << u"Damage was met"_s << Severity::Critical;
    QTest::newRow("waits") << u"awaiting-confirmation"_s << u"not everything could be saved"_s << Severity::Critical;
    QTest::newRow("agreed") << u"agreed"_s << u"is being put in place"_s << Severity::Busy;
    QTest::newRow("failed") << u"failed"_s << u"Restore a backup."_s << Severity::Critical;
}

void BackupsTest::statesAreSaidInWords()
{
    QFETCH(QString, state);
    QFETCH(QString, text);
    QFETCH(Severity, severity);
    const QString said = integrityText({{u"state"_s, state}}, Time{});
    QVERIFY2(said.contains(text), qPrintable(said));
    QCOMPARE(integritySeverity(state), severity);
}

void BackupsTest::linksLeadToBackups()
{
    Fixture f(Role::Viewer);
    QVERIFY(f.page->openLink({kManual}, {}));
    QTRY_VERIFY(f.isReady());
    QTRY_VERIFY(f.isLabelled(kManual));
    QVERIFY(!f.page->openLink({u"no-such"_s}, {}));
    QVERIFY(!f.page->openLink({u"tab=nothing"_s}, {}));
    QVERIFY(f.page->openLink({u"tab=integrity"_s}, {}));
    QVERIFY(f.named<CalmTable>(u"Quarantine"_s)->isVisible());
}

void BackupsTest::restoreLeadsToTheEmergencyDesk()
{
    Fixture f(Role::Admin);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({kManual}, {}));
    QTRY_VERIFY(f.action(u"Restore…"_s)->isEnabled());
    f.action(u"Restore…"_s)->trigger();
    QCOMPARE(f.links, QStringList{u"emergency/restore/"_s + kManual});
    Fixture operating(Role::Operator);
    QTRY_VERIFY(operating.isReady());
    QVERIFY2(operating.whyNot(u"Restore…"_s).contains(u"dmin"_s), qPrintable(operating.whyNot(u"Restore…"_s)));
}

void BackupsTest::columnsSayWhatWasTried()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    const QStringList drills = f.column(u"Backups"_s, 8);
    QCOMPARE(drills[2], u"2 d ago"_s); // the drill was with the backup of that night
    QCOMPARE(drills[0], u"–"_s);
    QCOMPARE(f.column(u"Backups"_s, 7).first(), u"yes"_s);
    const Time now = fromMs(100'000);
    QCOMPARE(drillText(QJsonObject{{u"outcome"_s, u"failed"_s}, {u"at"_s, QString::fromLatin1(toIso(fromMs(40'000)))}}, now), u"failed 1 min ago"_s);
    const auto copies = [](const QList<bool> &sealed) {
        QJsonArray array;
        for (const bool one : sealed)
            array.append(QJsonObject{{u"sealed"_s, one}});
        return QJsonObject{{u"copies"_s, array}};
    };
    QCOMPARE(sealedText(copies({true, true})), u"yes"_s);
    QCOMPARE(sealedText(copies({true, false})), u"partly"_s);
    QCOMPARE(sealedText(copies({false})), u"no"_s);
    QCOMPARE(sealedText({}), u"–"_s);
}

void BackupsTest::otherNumbersAreTried()
{
    Fixture f(Role::Viewer);
    QVERIFY(f.page->openLink({u"tab=retention"_s}, {}));
    QTRY_VERIFY(f.isReady());
    const auto *tab = f.page->findChild<SimulatorTab *>();
    QTRY_VERIFY2(tab->said().startsWith(u"With 7/4/12: "_s), qPrintable(tab->said()));
    f.named<QSpinBox>(u"Daily"_s)->setValue(2);
    f.named<QSpinBox>(u"Weekly"_s)->setValue(0);
    f.named<QSpinBox>(u"Monthly"_s)->setValue(0);
    QTRY_VERIFY2(tab->said().startsWith(u"With 2/0/0: "_s), qPrintable(tab->said()));
    QVERIFY2(tab->said().contains(u"10 would go"_s) && tab->said().contains(u"in 4 backup(s)"_s), qPrintable(tab->said()));
    QVERIFY(tab->said().contains(u"The oldest is of"_s));
    QCOMPARE(f.column(u"What would be kept"_s, 0).count(u"let go"_s), 10);
    QCOMPARE(f.asked("PUT", u"/api/backups/retention"_s).size(), 0);
    f.named<QPushButton>(u"As the farm keeps them"_s)->click();
    QTRY_VERIFY2(tab->said().startsWith(u"With 7/4/12: "_s), qPrintable(tab->said()));
}

void BackupsTest::historySaysWhatWasFound()
{
    Fixture f(Role::Viewer);
    QVERIFY(f.page->openLink({u"tab=integrity"_s}, {}));
    QTRY_VERIFY(f.isReady());
    const QStringList what = f.column(u"Integrity history"_s, 2);
    QVERIFY2(what.contains(u"The whole database"_s), qPrintable(what.join(u'\n')));
    QVERIFY(what.contains(u"The backup "_s + kNewest));
    QVERIFY(f.column(u"Integrity history"_s, 0).contains(u"Damaged"_s)); // the drill that failed
    QVERIFY(f.column(u"Integrity history"_s, 0).contains(u"Could not be told"_s));
    const QJsonArray history = integrityHistory({{u"checkedAt"_s, u"2026-01-02T00:00:00.000Z"_s}, {u"foundAt"_s, u"2026-01-03T00:00:00.000Z"_s}, {u"damage"_s, u"page 7"_s}}, {}, {});
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0]["message"_L1].toString(), u"page 7"_s);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    BackupsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "backups_test.moc"
