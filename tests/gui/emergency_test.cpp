// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demofarm.h"
#include "console/farm/farmstate.h"
#include "console/offline/downstrip.h"
#include "console/offline/emergencydesk.h"
#include "console/offline/reacheditor.h"
#include "console/offline/restorewizard.h"
#include "console/offline/runlog.h"
#include "console/offline/stepsview.h"
#include "console/widgets/confirmstrip.h"
#include "tests/gui/fakessh.h"
#include "tests/support/fakeclock.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using freeagent::test::FakeSsh;
using namespace Qt::StringLiterals;
using Phase = LinkState::Phase;

namespace {
const QByteArray kPlan = R"({"plan":{"backup":{"id":"B7","database":{"rows":{"builds":90}}},"into":"/d","hasPresent":true,"lost":2,"changed":1,"returned":0,"presentTrouble":null,
"differences":[{"id":"b91","present":"completed","restored":null},{"id":"b92","present":"failed","restored":null},{"id":"b3","present":"completed","restored":"building"}],"skipped":[],"warnings":["secret.key is not here"]},)";

struct Fixture {
    explicit Fixture(Reach::Way way = Reach::Way::Ssh)
        : settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat)
        , farm(clock)
    {
        saveReach(settings, farm.name(), {way, u"farm.example"_s, u"ops"_s, 2222, {}, {}});
        desk = std::make_unique<EmergencyDesk>(clock, settings);
        QObject::connect(&farm, &FarmSource::eventReceived, &state, &FarmState::apply);
        QObject::connect(&farm, &FarmSource::linkChanged, &state, &FarmState::setLink);
        farm.setPhase(Phase::Live);
        desk->lookAt(farm, state);
        desk->resize(1280, 900);
        desk->show();
    }
    /// As the controller's absence shows: one more try that failed.
    void miss(int seconds)
    {
        clock.advance(std::chrono::seconds(seconds));
        state.setLink({Phase::Offline, since, {"net.refused", u"Nothing listens there."_s, {}}, clock.now() + Millis(1'000)});
    }
    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (auto *found : desk->findChildren<Widget *>())
            if (found->accessibleName() == name)
                return found;
        return nullptr;
    }

    FakeClock clock;
    const Time since = clock.now();
    QTemporaryDir dir;
    QSettings settings;
    DemoFarm farm;
    FarmState state;
    std::unique_ptr<EmergencyDesk> desk;
};
} // namespace

class EmergencyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alarmIsAStripWithAWayOut();
    void alarmCanBePutOff();
    void stepsRunOverSsh();
    void stepsRunHere();
    void withoutAWayTheyAreOnlyShown();
    void dangerousStepsWantTheName();
    void runsCanBeCancelledAndCopied();
    void accessIsCheckedAndKept();
    void wizardRestores();
    void wizardStartsAgainWhatItStopped();
    void wizardDoesNothingWhenItCannotStop();
    void wizardKeepsItsInputWithoutContact();
    void wizardEndsInCommandsWithoutAWay();
    void anotherChoiceNeedsAnotherLook();
    void linksLeadToItsParts();
};

void EmergencyTest::alarmIsAStripWithAWayOut()
{
    Fixture f;
    QWidget window;
    f.desk->strip()->setParent(&window);
    window.show();
    f.miss(1);
    f.miss(4);
    QVERIFY(f.desk->strip()->text().isEmpty());
    f.miss(6);
    const QString text = f.desk->strip()->text();
    QVERIFY2(text.contains(f.farm.name()) && text.contains(u"3 tries"_s), qPrintable(text));
    QSignalSpy wanted(f.desk.get(), &EmergencyDesk::wanted);
    f.desk->strip()->stepsButton()->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(f.desk->steps()->isVisible());
    f.state.setLink({Phase::Live, f.clock.now(), {}, {}});
    QVERIFY(f.desk->strip()->text().isEmpty());
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void EmergencyTest::alarmCanBePutOff()
{
    Fixture f;
    QWidget window;
    f.desk->strip()->setParent(&window);
    window.show();
    for (int i = 0; i < 4; ++i)
        f.miss(5);
    QVERIFY(!f.desk->strip()->text().isEmpty());
    f.desk->strip()->laterButton()->click();
    f.miss(60);
    QVERIFY(f.desk->strip()->text().isEmpty());
    QVERIFY(f.desk->isAlarmRaised());
    f.state.setLink({Phase::Live, f.clock.now(), {}, {}});
    for (int i = 0; i < 4; ++i)
        f.miss(5);
    QVERIFY(!f.desk->strip()->text().isEmpty()); // another time is another alarm
}

void EmergencyTest::stepsRunOverSsh()
{
    const FakeSsh ssh("echo it is down >&2; exit 3");
    Fixture f;
    f.desk->steps()->runButton(u"state"_s)->click();
    QVERIFY(!f.desk->steps()->runButton(u"disk"_s)->isEnabled());
    QTRY_VERIFY(!f.desk->log().isBusy());
    QCOMPARE(ssh.commands(), QStringList{u"systemctl status expo-controller.service --no-pager --lines 30"_s});
    const QStringList call = ssh.calls().value(0);
    QVERIFY(call.contains(u"BatchMode=yes"_s));
    QCOMPARE(call.value(call.indexOf(u"-l"_s) + 1), u"ops"_s);
    QCOMPARE(call.value(call.indexOf(u"-p"_s) + 1), u"2222"_s);
    QVERIFY2(f.desk->log().text().contains(u"it is down"_s), qPrintable(f.desk->log().text()));
    QVERIFY2(f.desk->log().text().contains(u"Ended with status 3"_s), qPrintable(f.desk->log().text()));
    QVERIFY(f.desk->log().text().contains(u"$ ssh -o BatchMode=yes"_s));
    f.desk->steps()->runButton(u"port"_s)->click();
    QTRY_COMPARE(ssh.commands().size(), 2);
    QCOMPARE(ssh.commands().last(), u"sudo -n ss --listening --tcp --numeric --processes 'sport = :3000'"_s);
    QTRY_VERIFY(!f.desk->log().isBusy());
}

void EmergencyTest::stepsRunHere()
{
    const FakeSsh ssh;
    Fixture f(Reach::Way::Here);
    f.desk->steps()->runButton(u"disk"_s)->click();
    QTRY_VERIFY(!f.desk->log().isBusy());
    QVERIFY2(f.desk->log().text().contains(u"$ df -h\n"_s), qPrintable(f.desk->log().text()));
    QVERIFY(ssh.commands().isEmpty());
}

void EmergencyTest::withoutAWayTheyAreOnlyShown()
{
    Fixture f(Reach::Way::Nowhere);
    QToolButton *run = f.desk->steps()->runButton(u"disk"_s);
    QVERIFY(!run->isEnabled());
    QVERIFY(!run->toolTip().isEmpty());
}

void EmergencyTest::dangerousStepsWantTheName()
{
    const FakeSsh ssh;
    Fixture f;
    f.desk->steps()->runButton(u"restart"_s)->click();
    ConfirmStrip &strip = f.desk->confirmStrip();
    QCOMPARE(strip.stage(), ConfirmStrip::Stage::Asking);
    QVERIFY(!strip.yesButton()->isEnabled());
    QVERIFY(ssh.commands().isEmpty());
    strip.wordField()->setText(u"farm.example"_s);
    QVERIFY(strip.yesButton()->isEnabled());
    strip.yesButton()->click();
    QTRY_COMPARE(ssh.commands(), QStringList{u"sudo -n systemctl restart expo-controller.service"_s});
    QTRY_COMPARE(strip.stage(), ConfirmStrip::Stage::Done);
}

void EmergencyTest::runsCanBeCancelledAndCopied()
{
    const FakeSsh ssh("echo begun; exec tail -f /dev/null");
    Fixture f;
    f.desk->steps()->runButton(u"log"_s)->click();
    QTRY_VERIFY(f.desk->log().text().contains(u"begun"_s));
    f.desk->log().cancel();
    QTRY_VERIFY(!f.desk->log().isBusy());
    f.named<QToolButton>(u"Copy as incident notes"_s)->click();
    const QString notes = QGuiApplication::clipboard()->text();
    QVERIFY2(notes.contains(u"## What did it say last?"_s) && notes.contains(u"begun"_s) && notes.contains(u"cancelled"_s), qPrintable(notes));
    QVERIFY(notes.contains(u"`ssh -o BatchMode=yes"_s));
}

void EmergencyTest::accessIsCheckedAndKept()
{
    Fixture f(Reach::Way::Nowhere);
    auto *save = f.named<QPushButton>(u"Save"_s);
    f.named<QComboBox>(u"Commands run"_s)->setCurrentIndex(int(Reach::Way::Ssh));
    f.named<QLineEdit>(u"Host"_s)->setText(u"-oProxyCommand=reboot"_s);
    QVERIFY(!save->isEnabled());
    f.named<QLineEdit>(u"Host"_s)->setText(u"other.example"_s);
    QVERIFY(save->isEnabled());
    f.named<QLineEdit>(u"Is a disk full?"_s)->setText(u"df \"-h"_s);
    QVERIFY(!save->isEnabled());
    f.named<QLineEdit>(u"Is a disk full?"_s)->setText(u"df -h /srv"_s);
    save->click();
    const Reach kept = loadReach(f.settings, f.farm.name());
    QCOMPARE(kept.host, u"other.example"_s);
    QCOMPARE(kept.commands, (QMap<QString, QString>{{u"disk"_s, u"df -h /srv"_s}}));
    const FakeSsh ssh;
    f.desk->steps()->runButton(u"disk"_s)->click();
    QTRY_COMPARE(ssh.commands(), QStringList{u"df -h /srv"_s});
    QTRY_VERIFY(!f.desk->log().isBusy());
}

void EmergencyTest::wizardRestores()
{
    const FakeSsh ssh("case \"$last\" in *--dry-run*) echo '" + kPlan + "\"restored\":null}';; *restore*) echo '" + kPlan + "\"restored\":{\"safetyBackup\":\"S1\",\"filesMissing\":0}}';; esac");
    Fixture f;
    QVERIFY(f.desk->openLink({u"restore"_s, u"B7"_s}));
    RestoreWizard *wizard = f.desk->wizard();
    QVERIFY(wizard->isVisible());
    QCOMPARE(wizard->point(), QStringList{u"B7"_s});
    wizard->nextButton()->click();
    QCOMPARE(wizard->step(), 1);
    QVERIFY(!wizard->nextButton()->isEnabled()); // not before it was looked at
    wizard->lookButton()->click();
    QTRY_VERIFY2(wizard->told().contains(u"2 build(s) would be lost, 1 would go back to an earlier state"_s), qPrintable(wizard->told()));
    wizard->nextButton()->click();
    QCOMPARE(wizard->step(), 2);
    QVERIFY(!wizard->restoreButton()->isEnabled());
    wizard->wordField()->setText(u"another"_s);
    QVERIFY(!wizard->restoreButton()->isEnabled());
    wizard->wordField()->setText(f.farm.name());
    wizard->restoreButton()->click();
    QTRY_VERIFY2(wizard->told().contains(u"The controller is started"_s), qPrintable(wizard->told()));
    QVERIFY(wizard->told().contains(u"the backup S1"_s));
    QCOMPARE(ssh.commands(), (QStringList{u"sudo -n -u expo-controller expo-controller restore B7 --dry-run --json"_s, u"sudo -n systemctl stop expo-controller.service"_s,
                                          u"sudo -n -u expo-controller expo-controller restore B7 --yes --json"_s, u"sudo -n systemctl start expo-controller.service"_s}));
    QVERIFY(!wizard->restoreButton()->isEnabled()); // not twice by mistake
}

void EmergencyTest::wizardStartsAgainWhatItStopped()
{
    const FakeSsh ssh("case \"$last\" in *--dry-run*) echo '" + kPlan + "\"restored\":null}';; *restore*) echo no room >&2; exit 74;; esac");
    Fixture f;
    RestoreWizard *wizard = f.desk->wizard();
    QVERIFY(f.desk->openLink({u"restore"_s}));
    wizard->nextButton()->click();
    wizard->lookButton()->click();
    QTRY_VERIFY(wizard->nextButton()->isEnabled());
    wizard->nextButton()->click();
    wizard->wordField()->setText(f.farm.name());
    wizard->restoreButton()->click();
    QTRY_VERIFY2(wizard->told().contains(u"It was not restored"_s) && wizard->told().contains(u"is started"_s), qPrintable(wizard->told()));
    QCOMPARE(ssh.commands().last(), u"sudo -n systemctl start expo-controller.service"_s);
    QVERIFY(f.desk->log().text().contains(u"no room"_s));
}

void EmergencyTest::wizardDoesNothingWhenItCannotStop()
{
    const FakeSsh ssh("case \"$last\" in *--dry-run*) echo '" + kPlan + "\"restored\":null}';; *stop*) exit 1;; esac");
    Fixture f;
    RestoreWizard *wizard = f.desk->wizard();
    QVERIFY(f.desk->openLink({u"restore"_s}));
    wizard->nextButton()->click();
    wizard->lookButton()->click();
    QTRY_VERIFY(wizard->nextButton()->isEnabled());
    wizard->nextButton()->click();
    wizard->wordField()->setText(f.farm.name());
    wizard->restoreButton()->click();
    QTRY_VERIFY2(wizard->told().contains(u"nothing was restored"_s), qPrintable(wizard->told()));
    QTRY_VERIFY(!f.desk->log().isBusy());
    QCOMPARE(ssh.commands().size(), 2);
}

void EmergencyTest::wizardKeepsItsInputWithoutContact()
{
    const FakeSsh ssh("echo '" + kPlan + "\"restored\":null}'");
    Fixture f;
    RestoreWizard *wizard = f.desk->wizard();
    QVERIFY(f.desk->openLink({u"restore"_s, u"B7"_s}));
    wizard->nextButton()->click();
    wizard->lookButton()->click();
    QTRY_VERIFY(wizard->nextButton()->isEnabled());
    wizard->nextButton()->click();
    wizard->wordField()->setText(u"half a na"_s);
    f.farm.setPhase(Phase::Offline);
    f.miss(60);
    f.farm.setPhase(Phase::Live);
    f.desk->lookAt(f.farm, f.state); // as the window does when it connects anew
    QCOMPARE(wizard->step(), 2);
    QCOMPARE(wizard->wordField()->text(), u"half a na"_s);
    QCOMPARE(wizard->point(), QStringList{u"B7"_s});
    wizard->wordField()->setText(f.farm.name());
    QVERIFY(wizard->restoreButton()->isEnabled());
}

void EmergencyTest::wizardEndsInCommandsWithoutAWay()
{
    Fixture f(Reach::Way::Nowhere);
    RestoreWizard *wizard = f.desk->wizard();
    QVERIFY(f.desk->openLink({u"restore"_s, u"at=2026-01-04T12:30:00Z"_s}));
    wizard->nextButton()->click();
    wizard->nextButton()->click();
    QCOMPARE(wizard->step(), 2);
    QVERIFY(!wizard->restoreButton()->isEnabled());
    f.named<QPushButton>(u"Copy the commands"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n'),
             (QStringList{u"sudo -n -u expo-controller expo-controller restore --at 2026-01-04T12:30:00.000Z --dry-run"_s, u"sudo -n systemctl stop expo-controller.service"_s,
                          u"sudo -n -u expo-controller expo-controller restore --at 2026-01-04T12:30:00.000Z --yes"_s, u"sudo -n systemctl start expo-controller.service"_s}));
}

void EmergencyTest::anotherChoiceNeedsAnotherLook()
{
    const FakeSsh ssh("echo '" + kPlan + "\"restored\":null}'");
    Fixture f;
    RestoreWizard *wizard = f.desk->wizard();
    QVERIFY(f.desk->openLink({u"restore"_s, u"B7"_s}));
    wizard->nextButton()->click();
    wizard->lookButton()->click();
    QTRY_VERIFY(wizard->nextButton()->isEnabled());
    wizard->nextButton()->click();
    wizard->wordField()->setText(f.farm.name());
    QVERIFY(wizard->restoreButton()->isEnabled());
    QVERIFY(f.desk->openLink({u"restore"_s, u"B8"_s}));
    QCOMPARE(wizard->step(), 0);
    QVERIFY(!wizard->restoreButton()->isEnabled());
    wizard->nextButton()->click();
    QVERIFY(!wizard->nextButton()->isEnabled());
}

void EmergencyTest::linksLeadToItsParts()
{
    Fixture f;
    QVERIFY(f.desk->openLink({u"tab=access"_s}));
    QVERIFY(f.desk->editor()->isVisible());
    QVERIFY(f.desk->openLink({}));
    QVERIFY(f.desk->steps()->isVisible());
    QVERIFY(!f.desk->openLink({u"nothing"_s}));
    QVERIFY(!f.desk->openLink({u"restore"_s, u"at=yesterday"_s}));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    EmergencyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "emergency_test.moc"
