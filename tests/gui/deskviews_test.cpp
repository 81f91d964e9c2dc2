// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demofarm.h"
#include "console/presence/awayinbox.h"
#include "console/presence/awaystrip.h"
#include "console/presence/farmbar.h"
#include "console/presence/presence.h"
#include "console/presence/wallview.h"
#include "console/widgets/theme.h"
#include "tests/gui/widgetwalk.h"
#include "tests/support/fakeclock.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QSettings &settingsIn(const QTemporaryDir &folder, std::unique_ptr<QSettings> &kept)
{
    kept = std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    return *kept;
}

/// One run of the console on an invented farm; the folder lies there between two.
struct Run {
    Run(const QTemporaryDir &folder, FakeClock &now)
        : clock(now)
        , farm(clock)
        , rights(farm)
        , presence(window, clock, settingsIn(folder, settings))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(presence.strips());
        layout->addStretch(1);
        QObject::connect(&farm, &FarmSource::linkChanged, &state, &FarmState::setLink);
        QObject::connect(&farm, &FarmSource::eventReceived, &state, &FarmState::apply);
        farm.start();
        presence.lookAt(farm, state, rights);
        window.resize(1000, 400);
    }
    /// As the window does once a second.
    void tick() { presence.show({Severity::Warning, u"11 builds wait and one Mac is offline."_s, {}}); }
    bool isReady() const { return presence.glance().known && rights.role() && state.stats() && state.link().isLive(); }
    AwayStrip *strip() const { return window.findChild<AwayStrip *>(); }
    QAction *action(const QString &beginning) const
    {
        for (QAction *found : window.actions())
            if (found->text().startsWith(beginning))
                return found;
        return nullptr;
    }
    QToolButton *button(const QString &beginning) const
    {
        for (auto *found : window.findChildren<QToolButton *>())
            if (found->accessibleName().startsWith(beginning))
                return found;
        return nullptr;
    }

    FakeClock &clock;
    DemoFarm farm;
    FarmState state;
    Rights rights;
    std::unique_ptr<QSettings> settings;
    QWidget window;
    DeskPresence presence;
};

template <class T>
T *topLevel()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<T *>(widget))
            return found;
    return nullptr;
}

void keepPicture(QWidget &widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("FREEAGENT_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(widget.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, QString::fromUtf8(QTest::currentDataTag()))));
}

void themes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}
} // namespace

class DeskViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bar_data() { themes(); }
    void bar();
    void theBarComesBackWhereItWasLeft();
    void theBarIsNeverOffTheScreen();
    void theBarLeadsOn();
    void wall_data() { themes(); }
    void wall();
    void wallTypeIsLarge_data();
    void wallTypeIsLarge();
    void away_data() { themes(); }
    void away();
    void awayWithNothingMissed();
};

void DeskViewsTest::bar()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
    QTemporaryDir folder;
    FakeClock clock;
    Run run(folder, clock);
    QTRY_VERIFY(run.isReady());
    run.tick();
    auto *bar = topLevel<FarmBar>();
    QVERIFY(bar && !bar->isVisible());
    run.action(u"Floating bar"_s)->trigger();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    const auto stats = *run.state.stats();
    const auto shows = [bar](const QString &text) {
        for (const QLabel *label : bar->findChildren<QLabel *>())
            if (label->text() == text)
                return true;
        return false;
    };
    QVERIFY(shows(u"queue %1"_s.arg(stats.pending)));
    QVERIFY(shows(u"%1/%2"_s.arg(stats.workersOnline).arg(stats.workersTotal)));
    QVERIFY2(bar->accessibleName().contains(u"1 critical"_s), qPrintable(bar->accessibleName()));
    QCOMPARE(test::unnamedWidgets(*bar), QStringList());
    QCOMPARE(test::clippedTexts(*bar), QStringList());
    keepPicture(*bar, u"bar"_s);
    run.farm.setPhase(LinkState::Phase::Offline);
    QTRY_VERIFY(!run.state.link().isLive());
    run.tick();
    QVERIFY(shows(u"no contact"_s));
    QVERIFY(bar->accessibleName().contains(u"no contact"_s));
    QCOMPARE(test::clippedTexts(*bar), QStringList());
    keepPicture(*bar, u"bar-offline"_s);
    run.action(u"Floating bar"_s)->trigger();
    QVERIFY(!bar->isVisible());
}

void DeskViewsTest::theBarComesBackWhereItWasLeft()
{
    QTemporaryDir folder;
    QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    DeskOptions options(file);
    QMenu menu;
    QPoint left;
    {
        FarmBar bar(options, menu, nullptr);
        bar.place();
        bar.setVisible(true);
        const QPoint before = bar.pos();
        QSignalSpy clicked(&bar, &FarmBar::clicked);
        QTest::mousePress(&bar, Qt::LeftButton, {}, {5, 5});
        for (const int step : {20, 60, 100}) {
            const QPoint local = before + QPoint(5 - step, 5 + step) - bar.pos();
            QTest::mouseMove(&bar, local);
            QCoreApplication::processEvents();
        }
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, {5, 5});
        left = bar.pos();
        QCOMPARE(left, before + QPoint(-100, 100));
        QVERIFY(clicked.isEmpty()); // dragging is no click
    }
    FarmBar bar(options, menu, nullptr);
    bar.place();
    QCOMPARE(bar.pos(), left);
}

void DeskViewsTest::theBarIsNeverOffTheScreen()
{
    QTemporaryDir folder;
    QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    DeskOptions options(file);
    QMenu menu;
    FarmBar bar(options, menu, nullptr);
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    for (const QPoint place : {QPoint(-5000, -5000), QPoint(99'999, 10), screen.bottomRight()}) {
        options.setBarPlace(place); // a screen that is gone
        bar.place();
        QVERIFY2(screen.contains(QRect(bar.pos(), bar.size())), qPrintable(u"%1,%2"_s.arg(bar.x()).arg(bar.y())));
    }
}

void DeskViewsTest::theBarLeadsOn()
{
    QTemporaryDir folder;
    QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    DeskOptions options(file);
    QMenu menu;
    FarmBar bar(options, menu, nullptr);
    bar.setVisible(true);
    QSignalSpy clicked(&bar, &FarmBar::clicked);
    QSignalSpy console(&bar, &FarmBar::consoleWanted);
    QTest::mouseClick(&bar, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QTest::keyClick(&bar, Qt::Key_Return);
    QCOMPARE(clicked.size(), 2);
    QTest::mouseDClick(&bar, Qt::LeftButton);
    QCOMPARE(console.size(), 1);
}

void DeskViewsTest::wall()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
    QTemporaryDir folder;
    FakeClock clock;
    Run run(folder, clock);
    QTRY_VERIFY(run.isReady());
    run.tick();
    run.action(u"Wall"_s)->trigger();
    auto *wall = topLevel<WallView>();
    QVERIFY(wall->isVisible() && wall->isFullScreen());
    QVERIFY(!wall->testAttribute(Qt::WA_QuitOnClose));
    const QString all = wall->texts().join(u'\n');
    QVERIFY2(all.contains(u"11 builds wait and one Mac is offline."_s) && all.contains(u"1 of 4 Macs is offline"_s), qPrintable(all));
    QVERIFY(all.contains(u"%1/%2 workers"_s.arg(run.state.stats()->workersOnline).arg(run.state.stats()->workersTotal)));
    QCOMPARE(wall->accessibleDescription(), all);
    wall->showNormal();
    wall->resize(1920, 1080);
    keepPicture(*wall, u"wall"_s);
    wall->resize(1280, 1024);
    keepPicture(*wall, u"wall-narrow"_s);
    run.farm.setPhase(LinkState::Phase::Offline);
    QTRY_VERIFY(!run.state.link().isLive());
    run.presence.show({Severity::Unknown, u"No contact with the farm since 09:00. What is shown is not of now."_s, {}});
    wall->resize(1920, 1080);
    keepPicture(*wall, u"wall-offline"_s);
    QTest::keyClick(wall, Qt::Key_Escape);
    QVERIFY(!wall->isVisible());
}

void DeskViewsTest::wallTypeIsLarge_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("full HD") << QSize(1920, 1080);
    QTest::newRow("upright") << QSize(1080, 1920);
    QTest::newRow("4K") << QSize(3840, 2160);
    QTest::newRow("old projector") << QSize(1024, 768);
}

/// Two pictures that differ in one letter of a problem differ over the height of that letter.
void DeskViewsTest::wallTypeIsLarge()
{
    QFETCH(QSize, size);
    const auto picture = [size](const QString &summary) {
        WallView wall(nullptr);
        wall.resize(size);
        Glance farm;
        farm.farm = u"north"_s;
        farm.contact = true;
        farm.problems << Problem{u"a"_s, Severity::Critical, summary, {}, {}, false};
        wall.show(farm, {}, {Severity::Good, u"All is well."_s, {}}, Time{});
        return wall.grab().toImage();
    };
    const int unit = std::min(size.height(), size.width() * 6 / 10);
    const QImage one = picture(u"H"_s);
    const QImage other = picture(u" "_s);
    int rows = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (one.pixel(x, y) != other.pixel(x, y)) {
                ++rows;
                break;
            }
    // A capital letter is about 7/10 of its font's size.
    const int wanted = unit / WallView::kSmallest * 6 / 10;
    QVERIFY2(rows >= wanted, qPrintable(u"%1 of %2"_s.arg(rows).arg(wanted)));
}

void DeskViewsTest::away()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
    QTemporaryDir folder;
    FakeClock clock;
    clock.advance(-20min);
    {
        Run run(folder, clock);
        QTRY_VERIFY(run.isReady());
        run.tick();
        QVERIFY(run.strip()->isHidden());
    }
    clock.advance(20min);
    QString told;
    {
        Run run(folder, clock);
        run.window.show();
        QTRY_VERIFY(run.isReady());
        run.tick();
        QTRY_VERIFY(!run.strip()->isHidden());
        told = run.strip()->text();
        QVERIFY2(told.startsWith(u"While you were away ("_s) && told.contains(u"still open"_s), qPrintable(told));
        run.button(u"Show what happened"_s)->click();
        QToolButton *open = run.button(u"Open: 1 of 4 Macs"_s);
        QVERIFY(open);
        QSignalSpy link(&run.presence, &DeskPresence::linkWanted);
        open->click();
        QCOMPARE(link.size(), 1);
        QCOMPARE(link[0][0].toString(), u"alert/al-1"_s);
        QCOMPARE(test::unnamedWidgets(run.window), QStringList());
        QCOMPARE(test::clippedTexts(run.window), QStringList());
        QCoreApplication::processEvents();
        keepPicture(run.window, u"away"_s);
    }
    // Not seen: the next run says it again, also when it comes at once.
    Run run(folder, clock);
    run.window.show();
    QTRY_VERIFY(run.isReady());
    run.tick();
    QTRY_COMPARE(run.strip()->text(), told);
    run.button(u"Seen"_s)->click();
    QVERIFY(run.strip()->isHidden());
    run.tick();
    QVERIFY(run.strip()->isHidden());
    Run next(folder, clock);
    QTRY_VERIFY(next.isReady());
    next.tick();
    QVERIFY(next.strip()->isHidden());
}

void DeskViewsTest::awayWithNothingMissed()
{
    QTemporaryDir folder;
    QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    FakeClock clock;
    DemoFarm farm(clock); // its problems are older than the absence
    const FarmState state;
    AwayStrip strip;
    AwayInbox inbox(file, clock, strip, nullptr);
    QSignalSpy said(&inbox, &AwayInbox::said);
    const auto answered = [&farm] {
        return std::any_of(farm.asked().begin(), farm.asked().end(),
                           [](const Ask &ask) { return ask.query.queryItemValue(u"state"_s).contains(u"resolved"_s); });
    };
    inbox.lookAt(farm, state, u"north"_s);
    farm.setPhase(LinkState::Phase::Live);
    inbox.tick(true);
    clock.advance(1h);
    inbox.tick(true);
    QTRY_VERIFY(answered());
    QTest::qWait(0);
    clock.advance(AwayInbox::kSettles - 1s);
    inbox.tick(true);
    QVERIFY(said.isEmpty()); // what is missing may be on its way
    clock.advance(1s);
    QTRY_VERIFY((inbox.tick(true), said.size() == 1));
    QCOMPARE(said[0][0].value<Severity>(), Severity::Good);
    QVERIFY(said[0][1].toString().contains(u"nothing happened"_s));
    QVERIFY(strip.isHidden());
    QVERIFY(!Absence(file, clock, u"north"_s).span());
}

QTEST_MAIN(DeskViewsTest)
#include "deskviews_test.moc"
