// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farms/farmwatch.h"
#include "console/offline/downstrip.h"
#include "console/offline/emergencydesk.h"
#include "console/offline/filetab.h"
#include "console/offline/restorewizard.h"
#include "console/offline/runlog.h"
#include "tests/gui/realdesk.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

namespace {
/// A farm with a build in its newest backup and one more since.
struct BackedUp {
    BackedUp()
        : isUp(controller.start())
        , farm(controller)
    {
    }
    /// The id of a backup that holds what there is now.
    QString backUp()
    {
        const HttpReply begun = farm.post("/api/backups", QByteArray("{}"));
        if (begun.status != 202)
            return {};
        QString id;
        (void)QTest::qWaitFor([&] {
            id = farm.get("/api/backups/status").object().value(u"latest"_s).toString();
            return !id.isEmpty() && id != last && farm.get("/api/backups/status").object().value(u"running"_s).isNull();
        }, 30'000);
        return last = id;
    }
    QString folderOf(const QString &id) const { return controller.dataDir() + u"/backups/"_s + id; }

    ControllerFixture controller;
    bool isUp;
    integration::Farm farm;
    QString last;
};

/// The window, on settings that are there before and after it.
struct Window {
    explicit Window(const QTemporaryDir &dir)
        : settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat)
        , keys(dir.filePath(u"keys"_s), KeyStore::Keyring::Avoid)
        , session({}, clock, settings, keys)
        , window(session, prompts, clock, settings, allPages())
    {
        window.resize(1440, 900);
        window.show();
    }

    SystemClock clock;
    FakePrompts prompts;
    QSettings settings;
    KeyStore keys;
    Session session;
    MainWindow window;
};
} // namespace

/// The console with a controller that goes away, or without one.
class RealOfflineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backupOfThisComputerIsVerifiedAndRestored();
    void damagedBackupsAreNotTaken();
    void lastKnownStateIsShownWithItsAge();
    void wizardGoesOnWhenItsControllerIsKilled();
};

void RealOfflineTest::backupOfThisComputerIsVerifiedAndRestored()
{
    BackedUp there;
    QVERIFY2(there.isUp, there.controller.log().constData());
    QVERIFY(!there.farm.submit().isEmpty());
    const QString id = there.backUp();
    QVERIFY(!id.isEmpty());
    QVERIFY(there.controller.terminate().ended); // nothing of it is needed

    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat);
    const SystemClock clock;
    EmergencyDesk desk(clock, settings);
    desk.show();
    QVERIFY(desk.openLink({u"file"_s}));
    FileTab *file = desk.fileTab();
    file->setProgram(productBinary(u"expo-controller"_s));
    file->backupField()->setText(there.folderOf(id));
    file->verifyButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(file->verdict(), u"whole"_s, 30'000);

    ControllerFixture machine;
    QVERIFY(!file->lookButton()->isEnabled());
    file->targetField()->setText(machine.dataDir());
    QVERIFY(!file->restoreButton()->isEnabled()); // not before the dry run
    file->lookButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(file->restoreButton()->isEnabled(), 30'000);
    QVERIFY2(file->plan().contains(id) && file->plan().contains(u"with 1 builds"_s), qPrintable(file->plan()));
    QVERIFY(!QFile::exists(machine.dataDir() + u"/controller.db"_s));
    file->restoreButton()->click();
    QVERIFY(!desk.confirmStrip().yesButton()->isEnabled());
    desk.confirmStrip().wordField()->setText(u"data"_s);
    desk.confirmStrip().yesButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.confirmStrip().stage(), ConfirmStrip::Stage::Done, 30'000);
    QVERIFY2(machine.start(), machine.log().constData());
    QCOMPARE(integration::Farm(machine).get("/api/stats").object().value(u"totalBuilds"_s).toInteger(), 1);
    // A controller holds the folder now: it is refused, and told.
    file->lookButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(file->restoreButton()->isEnabled(), 30'000);
    file->restoreButton()->click();
    desk.confirmStrip().wordField()->setText(u"data"_s);
    desk.confirmStrip().yesButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.confirmStrip().stage(), ConfirmStrip::Stage::Failed, 30'000);
    QVERIFY2(desk.log().text().contains(u"status 75"_s), qPrintable(desk.log().text()));
}

void RealOfflineTest::damagedBackupsAreNotTaken()
{
    BackedUp there;
    QVERIFY2(there.isUp, there.controller.log().constData());
    QVERIFY(!there.farm.submit().isEmpty());
    const QString id = there.backUp();
    QVERIFY(there.controller.terminate().ended);
    QFile database(there.folderOf(id) + u"/controller.db"_s);
    QVERIFY(database.open(QIODevice::ReadWrite) && database.seek(5'000) && database.putChar('!'));
    database.close();
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat);
    const SystemClock clock;
    EmergencyDesk desk(clock, settings);
    desk.show();
    FileTab *file = desk.fileTab();
    file->setProgram(productBinary(u"expo-controller"_s));
    file->backupField()->setText(there.folderOf(id));
    file->verifyButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(file->verdict(), u"damaged"_s, 30'000);
    file->targetField()->setText(dir.filePath(u"data"_s));
    file->lookButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(file->plan().contains(u"cannot be restored"_s), 30'000);
    QVERIFY(!file->restoreButton()->isEnabled());
    QVERIFY2(desk.log().text().contains(u"is damaged"_s), qPrintable(desk.log().text()));
    file->setProgram({});
    QVERIFY(!file->verifyButton()->isEnabled());
}

void RealOfflineTest::lastKnownStateIsShownWithItsAge()
{
    BackedUp there;
    QVERIFY2(there.isUp, there.controller.log().constData());
    const QByteArray build = there.farm.submit();
    QVERIFY(!there.backUp().isEmpty());
    const QTemporaryDir dir;
    {
        Window first(dir);
        first.session.connectTo({QUrl(u"http://127.0.0.1:%1"_s.arg(there.controller.port())), there.controller.key()});
        QTRY_VERIFY_WITH_TIMEOUT(first.session.watch() && first.session.watch()->state().hasData(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(dir.filePath(u"snapshots"_s)).entryList(QDir::Files).size(), 1, 20'000);
    }
    QFile kept(dir.filePath(u"snapshots/"_s) + QDir(dir.filePath(u"snapshots"_s)).entryList(QDir::Files).value(0));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains(there.controller.key()));
    there.controller.kill();

    Window again(dir);
    again.session.begin();
    QTRY_VERIFY_WITH_TIMEOUT(again.session.watch() && again.session.watch()->state().hasData(), 20'000);
    const FarmState &state = again.session.watch()->state();
    QVERIFY(state.build(BuildId(build)));
    QVERIFY(!state.link().isLive());
    QVERIFY(again.window.goTo("backups"));
    QTRY_VERIFY_WITH_TIMEOUT(again.window.currentPage()->hasSettled(), 20'000); // grey, and all there
    // Its own alarm, in the window; the word about the connection makes room for it.
    QTRY_VERIFY_WITH_TIMEOUT(!again.window.emergency().strip()->text().isEmpty(), 40'000);
    QVERIFY(!QApplication::activeModalWidget());
    again.window.emergency().strip()->stepsButton()->click();
    QVERIFY(again.window.emergency().isVisible());
    QVERIFY2(there.controller.start(), there.controller.log().constData());
    QTRY_VERIFY_WITH_TIMEOUT(state.link().isLive(), 40'000);
    QTRY_VERIFY(again.window.emergency().strip()->text().isEmpty());
}

void RealOfflineTest::wizardGoesOnWhenItsControllerIsKilled()
{
    BackedUp there;
    QVERIFY2(there.isUp, there.controller.log().constData());
    QVERIFY(!there.farm.submit().isEmpty());
    const QString id = there.backUp();
    QVERIFY(!there.farm.submit().isEmpty()); // lost by a restore
    const QTemporaryDir dir;
    const QString farm = u"127.0.0.1:%1"_s.arg(there.controller.port());
    Window desk(dir);
    Reach reach{Reach::Way::Here, {}, {}, 0, {}, {}};
    reach.commands = {{u"stop"_s, u"true"_s}, {u"start"_s, u"tail -f /dev/null"_s},
                      {u"restore"_s, u"\"%1\" restore --config /dev/null --data-dir \"%2\" --storage-dir \"%3\""_s.arg(productBinary(u"expo-controller"_s), there.controller.dataDir(), there.controller.storageDir())}};
    saveReach(desk.settings, farm, reach);
    desk.session.connectTo({QUrl(u"http://"_s + farm), there.controller.key()});
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.hasSettled(), 20'000);
    QVERIFY(desk.window.openLink(u"emergency/restore/"_s + id));
    RestoreWizard *wizard = desk.window.emergency().wizard();
    QVERIFY(wizard->isVisible());
    wizard->nextButton()->click();
    wizard->lookButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->nextButton()->isEnabled(), 30'000);
    QVERIFY2(wizard->told().contains(u"1 build(s) would be lost"_s), qPrintable(wizard->told()));
    wizard->nextButton()->click();
    wizard->wordField()->setText(farm.left(4));
    there.controller.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.session.watch()->state().link().isLive(), 20'000);
    QVERIFY(wizard->isVisible());
    QCOMPARE(wizard->step(), 2);
    QCOMPARE(wizard->point(), QStringList{id});
    QCOMPARE(wizard->wordField()->text(), farm.left(4));
    wizard->wordField()->setText(farm);
    wizard->restoreButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->told().contains(u"Starting the controller"_s), 30'000);
    QVERIFY(!desk.window.close()); // it would leave the controller stopped
    QVERIFY2(desk.window.statusText().contains(u"A restore goes on"_s), qPrintable(desk.window.statusText()));
    desk.window.emergency().log().cancel();
    QTRY_VERIFY2(wizard->told().contains(u"Restored."_s) && wizard->told().contains(u"could not be started"_s), qPrintable(wizard->told()));
    QVERIFY(!desk.window.emergency().isInTheMiddle());
    QVERIFY2(there.controller.start(), there.controller.log().constData());
    there.farm.reconnect();
    QCOMPARE(there.farm.get("/api/stats").object().value(u"totalBuilds"_s).toInteger(), 1);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    RealOfflineTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "realoffline_test.moc"
