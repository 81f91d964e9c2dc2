// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demofarm.h"
#include "console/presence/notifier.h"
#include "console/presence/presence.h"
#include "console/presence/problemspopup.h"
#include "console/presence/trayicon.h"
#include "console/widgets/severitytokens.h"
#include "console/widgets/theme.h"
#include "tests/gui/widgetwalk.h"
#include "tests/support/fakeclock.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using namespace Qt::StringLiterals;

namespace {
struct Desk {
    explicit Desk(Role role = Role::Admin)
        : farm(clock)
        , rights(farm)
        , settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat)
        , presence(window, clock, settings)
    {
        QObject::connect(&farm, &FarmSource::linkChanged, &state, &FarmState::setLink);
        farm.setRole(role);
        farm.setPhase(LinkState::Phase::Live);
        presence.lookAt(farm, state, rights);
    }
    bool isReady() const { return presence.glance().known && rights.role(); }
    ProblemsPopup *open()
    {
        presence.show({Severity::Good, u"All is well."_s, {}});
        presence.openProblems();
        return window.findChild<ProblemsPopup *>();
    }
    QToolButton *button(const QString &beginning) const
    {
        for (auto *found : window.findChildren<QToolButton *>())
            if (found->accessibleName().startsWith(beginning))
                return found;
        return nullptr;
    }
    bool isHandled(const QString &id) const
    {
        for (const Problem &problem : presence.glance().problems)
            if (problem.id == id)
                return problem.handled;
        return false;
    }

    FakeClock clock;
    DemoFarm farm;
    FarmState state;
    Rights rights;
    QTemporaryDir folder;
    QSettings settings;
    QWidget window;
    DeskPresence presence;
};
} // namespace

class PresenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsProblems_data();
    void listsProblems();
    void acknowledges();
    void silences();
    void aViewerIsToldWhyNot();
    void opens();
    void aMessagesButtonsDoTheSame();
    void aRefusalBringsUpTheWindow();
    void optionsAreKept();
    void flashesUntilLookedAt();
};

void PresenceTest::listsProblems_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

void PresenceTest::listsProblems()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
    Desk desk;
    QTRY_VERIFY(desk.isReady());
    ProblemsPopup *popup = desk.open();
    QVERIFY(popup->isVisible());
    QVERIFY(desk.button(u"Open: 1 of 4 Macs is offline"_s));
    QVERIFY(!desk.button(u"Acknowledge: 18.4 GiB"_s)); // somebody has it
    QCOMPARE(test::unnamedWidgets(*popup), QStringList());
    QCOMPARE(test::clippedTexts(*popup), QStringList());
    QCOMPARE(isDark(popup->palette()), dark);
    if (const QString folder = qEnvironmentVariable("FREEAGENT_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(popup->grab().save(u"%1/problems-%2.png"_s.arg(folder, QString::fromUtf8(QTest::currentDataTag()))));
}

void PresenceTest::acknowledges()
{
    Desk desk;
    QTRY_VERIFY(desk.isReady());
    desk.open();
    QSignalSpy said(&desk.presence, &DeskPresence::said);
    QVERIFY(!desk.isHandled(u"al-1"_s));
    desk.button(u"Acknowledge: 1 of 4 Macs"_s)->click();
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said[0][0].value<Severity>(), Severity::Good);
    QTRY_VERIFY(desk.isHandled(u"al-1"_s));
    desk.open();
    QVERIFY(!desk.button(u"Acknowledge: 1 of 4 Macs"_s));
}

void PresenceTest::silences()
{
    Desk desk;
    QTRY_VERIFY(desk.isReady());
    desk.open();
    desk.button(u"Silence for an hour: 1 of 4 Macs"_s)->click();
    const auto order = [&] {
        for (const Ask &ask : desk.farm.asked())
            if (ask.verb == "POST" && ask.path == "/api/silences"_L1)
                return *ask.body;
        return QJsonObject();
    };
    QTRY_VERIFY(!order().isEmpty());
    QCOMPARE(order()["minutes"_L1].toInt(), 60);
    QVERIFY(!order()["reason"_L1].toString().isEmpty());
    QCOMPARE(order()["matcher"_L1]["rule"_L1].toString(), u"workers-offline"_s);
    QCOMPARE(order()["matcher"_L1]["labels"_L1]["platform"_L1].toString(), u"ios"_s);
}

void PresenceTest::aViewerIsToldWhyNot()
{
    Desk desk(Role::Viewer);
    QTRY_VERIFY(desk.isReady());
    desk.open();
    const QToolButton *button = desk.button(u"Acknowledge: 1 of 4 Macs"_s);
    QVERIFY(button && !button->isEnabled());
    QCOMPARE(button->toolTip(), desk.rights.whyNot(Level::Operator));
}

void PresenceTest::opens()
{
    Desk desk;
    QTRY_VERIFY(desk.isReady());
    ProblemsPopup *popup = desk.open();
    QSignalSpy link(&desk.presence, &DeskPresence::linkWanted);
    desk.button(u"Open: 1 of 4 Macs"_s)->click();
    QTRY_COMPARE(link.size(), 1);
    QCOMPARE(link[0][0].toString(), u"alert/al-1"_s);
    QVERIFY(!popup->isVisible());
}

void PresenceTest::aMessagesButtonsDoTheSame()
{
    Desk desk;
    QTRY_VERIFY(desk.isReady());
    auto *notifier = desk.presence.findChild<Notifier *>();
    QVERIFY(notifier);
    QSignalSpy said(&desk.presence, &DeskPresence::said);
    QSignalSpy link(&desk.presence, &DeskPresence::linkWanted);
    Q_EMIT notifier->openWanted(u"alert/al-1"_s);
    QCOMPARE(link.size(), 1);
    QCOMPARE(link[0][0].toString(), u"alert/al-1"_s);
    QVERIFY(desk.window.isVisible());
    Q_EMIT notifier->acknowledgeWanted(u"alert/al-1"_s);
    QTRY_VERIFY(desk.isHandled(u"al-1"_s));
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said[0][0].value<Severity>(), Severity::Good);
    Q_EMIT notifier->silenceWanted(u"alert/long over"_s);
    QCOMPARE(said.size(), 2);
    QCOMPARE(said[1][0].value<Severity>(), Severity::Neutral);
    // Of a farm that is not looked at: it is shown first, nothing is done to this one.
    Q_EMIT notifier->acknowledgeWanted(u"expo://south/alert/al-2"_s);
    QCOMPARE(link.size(), 2);
    QCOMPARE(said.size(), 2);
}

void PresenceTest::aRefusalBringsUpTheWindow()
{
    Desk desk;
    QTRY_VERIFY(desk.isReady());
    desk.farm.setPhase(LinkState::Phase::Offline); // while the message stood there
    QVERIFY(!desk.window.isVisible());
    QSignalSpy said(&desk.presence, &DeskPresence::said);
    Q_EMIT desk.presence.findChild<Notifier *>()->acknowledgeWanted(u"alert/al-1"_s);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said[0][0].value<Severity>(), Severity::Warning);
    QVERIFY(desk.window.isVisible());
    QVERIFY(!desk.isHandled(u"al-1"_s));
}

void PresenceTest::optionsAreKept()
{
    Desk desk;
    const QList<QAction *> actions = desk.presence.menu().actions();
    actions[0]->trigger();
    QCOMPARE(desk.presence.options().snoozedUntil, std::optional(desk.clock.now() + std::chrono::hours(1)));
    actions[3]->trigger();
    QVERIFY(desk.presence.options().quietHours);
    QCOMPARE(readOptions(desk.settings), desk.presence.options());
    actions[0]->trigger();
    QVERIFY(!readOptions(desk.settings).snoozedUntil);
}

void PresenceTest::flashesUntilLookedAt()
{
    QMenu menu;
    TrayIcon tray(menu, nullptr);
    QVERIFY(!tray.isFlashing());
    tray.flash();
    QVERIFY(tray.isFlashing());
    tray.stopFlashing();
    QVERIFY(!tray.isFlashing());
}

QTEST_MAIN(PresenceTest)
#include "presence_test.moc"
