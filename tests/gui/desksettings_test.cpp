// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/closekeeper.h"
#include "console/presence/presencesettings.h"
#include "console/widgets/theme.h"
#include "tests/gui/widgetwalk.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;

class DeskSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closingIsExplainedOnce();
    void closingWithoutATrayEnds();
    void settings_data();
    void settings();
    void settingsAreKept();
    void settingsWithoutATray();
};

void DeskSettingsTest::closingIsExplainedOnce()
{
    QTemporaryDir folder;
    QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    DeskOptions options(file);
    QWidget window;
    window.setAttribute(Qt::WA_QuitOnClose, false);
    CloseKeeper keeper(window, options, [] { return true; }, nullptr);
    QSignalSpy hidden(&keeper, &CloseKeeper::hidden);
    const auto press = [&](const QString &text) {
        for (auto *button : window.findChildren<QToolButton *>())
            if (button->text().startsWith(text))
                button->click();
    };
    window.show();
    QVERIFY(!window.close());
    QVERIFY(window.isVisible() && !keeper.explanation()->isHidden());
    QVERIFY(window.close()); // once more: the person wants out
    QCOMPARE(options.closing(), DeskOptions::Closing::Ask);
    keeper.explanation()->hide();
    window.show();
    QVERIFY(!window.close());
    press(u"Keep"_s);
    QVERIFY(!window.isVisible());
    QCOMPARE(hidden.size(), 1);
    QCOMPARE(options.closing(), DeskOptions::Closing::Tray);
    window.show();
    QVERIFY(keeper.explanation()->isHidden());
    QVERIFY(!window.close());
    QVERIFY(!window.isVisible());
    QCOMPARE(hidden.size(), 2);
    options.setClosing(DeskOptions::Closing::Quit);
    window.show();
    QVERIFY(window.close());
}

void DeskSettingsTest::closingWithoutATrayEnds()
{
    QTemporaryDir folder;
    QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    DeskOptions options(file);
    options.setClosing(DeskOptions::Closing::Tray);
    QWidget window;
    window.setAttribute(Qt::WA_QuitOnClose, false);
    bool tray = false;
    CloseKeeper keeper(window, options, [&tray] { return tray; }, nullptr);
    window.show();
    QVERIFY(window.close()); // nothing would bring it back
    tray = true;
    window.show();
    QVERIFY(!window.close());
    QVERIFY(!window.isVisible());
}

void DeskSettingsTest::settings_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

void DeskSettingsTest::settings()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
    QTemporaryDir folder;
    QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    DeskOptions options(file);
    NoticeOptions quiet;
    quiet.quietHours = true;
    options.setNotices(quiet);
    PresenceSettings view(options, Autostart(folder.path(), u"/usr/bin/expo-console"_s), true);
    view.show();
    view.resize(640, view.sizeHint().height());
    QCoreApplication::processEvents();
    QCOMPARE(test::unnamedWidgets(view), QStringList());
    QCOMPARE(test::clippedTexts(view), QStringList());
    if (const QString pictures = qEnvironmentVariable("FREEAGENT_SCREENSHOTS"); !pictures.isEmpty())
        QVERIFY(view.grab().save(u"%1/desksettings-%2.png"_s.arg(pictures, QString::fromUtf8(QTest::currentDataTag()))));
}

void DeskSettingsTest::settingsAreKept()
{
    QTemporaryDir folder;
    QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    DeskOptions options(file);
    const Autostart autostart(folder.path(), u"/usr/bin/expo-console"_s);
    PresenceSettings view(options, autostart, true);
    const auto box = [&view](const QString &text) {
        for (auto *found : view.findChildren<QCheckBox *>())
            if (found->text().startsWith(text))
                return found;
        return static_cast<QCheckBox *>(nullptr);
    };
    QVERIFY(!view.findChildren<QTimeEdit *>()[0]->isEnabled());
    box(u"Quiet hours"_s)->click();
    QVERIFY(view.findChildren<QTimeEdit *>()[0]->isEnabled());
    view.findChildren<QTimeEdit *>()[0]->setTime({23, 15});
    view.findChildren<QTimeEdit *>()[1]->setTime({6, 45});
    box(u"In quiet hours"_s)->click();
    box(u"Sounds"_s)->click();
    box(u"Notifications"_s)->click();
    box(u"Closing the window"_s)->click();
    box(u"Floating bar"_s)->click();
    box(u"Start with"_s)->click();
    const DeskOptions kept(file);
    QCOMPARE(kept.notices(), (NoticeOptions{false, false, true, {23, 15}, {6, 45}, false, {}}));
    QCOMPARE(kept.closing(), DeskOptions::Closing::Tray);
    QVERIFY(kept.showsBar());
    QVERIFY(autostart.isOn());
    // What the menu of the icon changes is seen here.
    NoticeOptions other = options.notices();
    other.sounds = true;
    options.setNotices(other);
    QVERIFY(box(u"Sounds"_s)->isChecked());
    box(u"Closing the window"_s)->click();
    QCOMPARE(options.closing(), DeskOptions::Closing::Quit);
    box(u"Start with"_s)->click();
    QVERIFY(!autostart.isOn());
}

void DeskSettingsTest::settingsWithoutATray()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    DeskOptions options(file);
    PresenceSettings view(options, Autostart(inTheWay.fileName(), u"/usr/bin/expo-console"_s), false);
    const auto says = [&view](const QString &beginning) {
        for (const auto *label : view.findChildren<QLabel *>())
            if (!label->isHidden() && label->text().contains(beginning))
                return true;
        return false;
    };
    QVERIFY(says(u"no tray"_s));
    for (auto *box : view.findChildren<QCheckBox *>()) {
        if (box->text().startsWith(u"Closing the window"_s))
            QVERIFY(!box->isEnabled());
        if (box->text().startsWith(u"Start with"_s)) {
            box->click();
            QVERIFY(!box->isChecked()); // it could not be written
        }
    }
    QVERIFY(says(u"could not be changed"_s));
}

QTEST_MAIN(DeskSettingsTest)
#include "desksettings_test.moc"
