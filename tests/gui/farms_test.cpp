// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farms/farmrow.h"
#include "console/farms/farmsview.h"
#include "console/farms/farmtexts.h"
#include "console/presence/beacon.h"
#include "console/shell/translations.h"
#include "console/widgets/theme.h"
#include "tests/gui/farmsdesk.h"
#include "tests/gui/widgetwalk.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

/// Several farms in one window.
class FarmsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), QLocale::c()); }
    void remembersFarmsAndTheLast();
    void switchesAndKeepsWatching();
    void anActionGoesToItsFarm();
    void whatIsAskedEndsWithTheSwitch();
    void showsAllFarms_data();
    void showsAllFarms();
    void problemsElsewhereAreSeen();
    void linksLeadToTheirFarm();
    void aFarmWithoutAKeyAsksForIt();
    void renamesColoursAndRemoves();
    void aDemonstrationStandsAlone();
};

void FarmsTest::remembersFarmsAndTheLast()
{
    TinyFarm one;
    TinyFarm two;
    Desk desk;
    desk.session.connectTo(one.access());
    desk.session.connectTo(two.access());
    QTRY_VERIFY(desk.isReady());
    desk.session.choose(desk.id(0));
    QTRY_VERIFY(QFile::exists(desk.keys.fileFor(two.url())));

    Session again({}, desk.clock, desk.settings, desk.keys);
    QSignalSpy changed(&again, &Session::sourceChanged);
    QSignalSpy asked(&again, &Session::accessWanted);
    again.begin();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(again.url(), one.url());
    QTRY_VERIFY(again.lines().value(1).watched);
    QCOMPARE(again.lines().value(1).farm.url, two.url());
    QCOMPARE(asked.size(), 0);
    QCOMPARE(changed.size(), 1);
}

void FarmsTest::switchesAndKeepsWatching()
{
    TinyFarm one;
    TinyFarm two;
    Desk desk;
    desk.session.connectTo(one.access());
    QTRY_VERIFY(desk.isReady());
    const FarmSource *first = desk.session.source();
    desk.session.connectTo(two.access());
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.session.source() != first);
    QVERIFY(desk.window.windowTitle().startsWith(u"%1:%2"_s.arg(two.url().host()).arg(two.url().port())));
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(desk.session.source(), first);
    QVERIFY(desk.session.source() && desk.window.windowTitle().startsWith(u"%1:%2"_s.arg(one.url().host()).arg(one.url().port())));
    // It was never away: nothing has to come anew.
    QVERIFY(desk.session.watch()->state().hasData());
    QCOMPARE(desk.pills().last(), u"Live"_s);
}

void FarmsTest::anActionGoesToItsFarm()
{
    TinyFarm one;
    TinyFarm two;
    Desk desk;
    desk.session.connectTo(one.access());
    QTRY_VERIFY(desk.isReady());
    FarmSource *first = desk.session.source();
    desk.session.connectTo(two.access());
    QTRY_VERIFY(desk.isReady());
    // The same id means another build there.
    desk.session.source()->cancelBuild(BuildId("b1"));
    QTRY_COMPARE(two.posts.size(), 1);
    QCOMPARE(one.posts.size(), 0);
    // Begun on the one, while the other is looked at.
    first->cancelBuild(BuildId("b1"));
    QTRY_COMPARE(one.posts.size(), 1);
    QCOMPARE(two.posts.size(), 1);
    QTRY_VERIFY2(desk.window.statusText().startsWith(u"%1:%2: "_s.arg(one.url().host()).arg(one.url().port())),
                 qPrintable(desk.window.statusText()));
}

void FarmsTest::whatIsAskedEndsWithTheSwitch()
{
    TinyFarm one;
    TinyFarm two;
    Desk desk;
    desk.session.connectTo(one.access());
    QTRY_VERIFY(desk.isReady());
    int done = 0;
    auto page = std::make_shared<int>();
    Danger danger;
    danger.title = u"Retire mac-1?"_s;
    danger.verb = u"Retire"_s;
    danger.act = [&done, page](const QString &, const Danger::Said &) { ++done; };
    desk.strip().ask(danger);
    danger = {};
    desk.session.connectTo(two.access());
    QCOMPARE(desk.strip().stage(), ConfirmStrip::Stage::Hidden);
    desk.strip().yesButton()->click();
    QCOMPARE(done, 0);
    QCOMPARE(page.use_count(), 1L);
}

void FarmsTest::showsAllFarms_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("all-farms-dark") << true;
    QTest::newRow("all-farms-light") << false;
}

/// With FREEAGENT_SCREENSHOTS set the pictures go to that folder and stay.
void FarmsTest::showsAllFarms()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
    TinyFarm one;
    TinyFarm two("The disk is full");
    Desk desk;
    desk.session.connectTo(two.access());
    desk.session.connectTo(one.access());
    QTRY_VERIFY(desk.isReady());
    desk.window.showAllFarms();
    QVERIFY(desk.all()->isVisible());
    QVERIFY(!desk.isReady());
    QCOMPARE(desk.all()->rows().size(), 2);
    QTRY_VERIFY(desk.door(0, u"The disk is full"_s));
    QVERIFY(!desk.door(1, u"The disk is full"_s));
    QTRY_VERIFY(desk.door(0, u"1 waiting"_s)->isVisible());
    const QStringList unnamed = unnamedWidgets(desk.window);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    const QStringList clipped = test::clippedTexts(desk.window);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    if (const QString folder = qEnvironmentVariable("FREEAGENT_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(desk.window.grab().save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    // Each line leads into its farm.
    desk.door(0, u"1 waiting"_s)->click();
    QVERIFY(!desk.all()->isVisible());
    QCOMPARE(desk.session.url(), two.url());
}

void FarmsTest::problemsElsewhereAreSeen()
{
    TinyFarm calm;
    TinyFarm burning("The disk is full");
    Desk desk;
    desk.session.connectTo(burning.access());
    desk.session.connectTo(calm.access());
    QTRY_VERIFY(desk.isReady());
    QCOMPARE(desk.session.url(), calm.url());
    QTRY_COMPARE(desk.pills().size(), 2);
    QVERIFY2(desk.pills().first().contains(u'1'), qPrintable(desk.pills().first()));
    const auto problems = [&desk](int number) { return openProblems(desk.session.lines().at(number)); };
    QTRY_COMPARE(problems(0), 1);
    QCOMPARE(problems(1), 0);
    QList<Glance> all;
    for (const FarmLine &line : desk.session.lines())
        all << line.view.glance;
    QCOMPARE(beaconOf(all), (Beacon{Beacon::Shape::Octagon, 1}));
    desk.session.choose(desk.id(0));
    QTRY_VERIFY(desk.isReady());
    QTRY_COMPARE(desk.window.presence().glance().problems.size(), 1);
}

void FarmsTest::linksLeadToTheirFarm()
{
    TinyFarm one;
    TinyFarm two;
    Desk desk;
    desk.session.connectTo(one.access());
    desk.session.connectTo(two.access());
    QTRY_VERIFY(desk.isReady());
    // Two controllers of one machine are two farms.
    QVERIFY(desk.window.openLink(one.link(u"overview"_s)));
    QCOMPARE(desk.session.url(), one.url());
    QVERIFY(desk.window.openLink(two.link(u"overview"_s)));
    QCOMPARE(desk.session.url(), two.url());
    // Without a port it is of the one that is looked at, when that is there.
    QCOMPARE(desk.session.farmOf(QUrl(u"expo://%1/build/b1"_s.arg(two.url().host()))), desk.session.current());
    QVERIFY(!desk.window.openLink(u"expo://elsewhere.example:3000/overview"_s));
    QVERIFY(!desk.window.openLink(u"expo://%1:1/overview"_s.arg(two.url().host())));
    QCOMPARE(desk.session.url(), two.url());
}

void FarmsTest::aFarmWithoutAKeyAsksForIt()
{
    TinyFarm one;
    TinyFarm two;
    Desk desk;
    desk.session.connectTo(two.access());
    desk.session.connectTo(one.access());
    QTRY_VERIFY(desk.isReady());
    QTRY_VERIFY(QFile::exists(desk.keys.fileFor(two.url())));
    QTRY_VERIFY(QFile::exists(desk.keys.fileFor(one.url())));
    QVERIFY(QFile::remove(desk.keys.fileFor(two.url())));

    Desk again;
    for (const QString &key : desk.settings.allKeys())
        again.settings.setValue(key, desk.settings.value(key));
    KeyStore keys(desk.dir.filePath(u"keys"_s), KeyStore::Keyring::Avoid);
    Session session({}, again.clock, again.settings, keys);
    MainWindow window(session, again.prompts, again.clock, again.settings, {overviewEntry()});
    window.show();
    session.begin();
    QTRY_VERIFY(isReady(session, window));
    window.showAllFarms();
    auto *all = window.findChild<FarmsView *>();
    QCOMPARE(all->rows().size(), 2);
    QVERIFY(!session.lines().first().watched);
    Q_EMIT all->rows().first()->wanted({});
    auto *page = window.findChild<ConnectPage *>();
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->findChild<QLineEdit *>()->text(), two.url().toString());
    // Whoever thinks better of it is where they were.
    Q_EMIT page->dismissed();
    QCOMPARE(session.url(), one.url());
    QVERIFY(isReady(session, window));
    session.connectTo(two.access());
    QTRY_VERIFY(isReady(session, window));
    QCOMPARE(session.lines().size(), 2);
    QCOMPARE(session.url(), two.url());
}

void FarmsTest::renamesColoursAndRemoves()
{
    TinyFarm one;
    TinyFarm two;
    Desk desk;
    desk.session.connectTo(one.access());
    desk.session.connectTo(two.access());
    QTRY_VERIFY(desk.isReady());
    QTRY_VERIFY(QFile::exists(desk.keys.fileFor(one.url())));
    const QString other = desk.id(0);
    const QString shown = desk.id(1);
    desk.window.showAllFarms();
    ConfirmStrip &strip = desk.all()->strip();

    desk.all()->askForName(shown);
    QLineEdit *field = nullptr;
    for (auto *each : strip.findChildren<QLineEdit *>())
        if (each->accessibleName() == u"Name of the farm"_s)
            field = each;
    QVERIFY(field);
    field->setText(u"  Production &  more "_s);
    strip.yesButton()->click();
    QCOMPARE(desk.session.name(), u"Production & more"_s);
    QVERIFY(desk.window.windowTitle().startsWith(u"Production & more"_s));
    QCOMPARE(desk.window.presence().glance().farm, u"Production & more"_s);
    strip.undoButton()->click();
    QVERIFY(desk.window.windowTitle().startsWith(two.url().host()));

    desk.session.recolor(shown, FarmColor::Red);
    QCOMPARE(FarmRoster(desk.settings).find(shown)->color, FarmColor::Red);

    // The one whose pages are open stays.
    desk.all()->askToRemove(shown);
    desk.session.remove(shown);
    QCOMPARE(desk.session.lines().size(), 2);
    desk.all()->askToRemove(other);
    strip.yesButton()->click();
    QCOMPARE(desk.session.lines().size(), 1);
    QCOMPARE(desk.all()->rows().size(), 1);
    QVERIFY(!QFile::exists(desk.keys.fileFor(one.url())));
    QVERIFY(!FarmRoster(desk.settings).find(other));
    QVERIFY(desk.window.statusText().contains(u"removed"_s));
}

void FarmsTest::aDemonstrationStandsAlone()
{
    TinyFarm one;
    Options options;
    options.demo = true;
    Desk desk(options);
    FarmRoster(desk.settings).add(one.url(), true);
    desk.session.begin();
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.session.lines().isEmpty());
    QVERIFY(desk.pills().first().startsWith(u"DEMO"_s));
    desk.window.showAllFarms();
    QVERIFY(!desk.all()->isVisible());
    QVERIFY(desk.window.statusText().contains(u"stands alone"_s));
    // Connecting ends the demonstration.
    desk.session.connectTo(one.access());
    QTRY_VERIFY(desk.isReady());
    QVERIFY(!desk.session.source()->isDemo());
    QVERIFY(!desk.window.windowTitle().contains(u"DEMO"_s));
    for (const FarmLine &line : desk.session.lines())
        QVERIFY(!line.farm.shownName().contains(u"demo"_s, Qt::CaseInsensitive));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    FarmsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "farms_test.moc"
