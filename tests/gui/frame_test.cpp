// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/allpages.h"
#include "console/farm/demofarm.h"
#include "console/shell/commandpalette.h"
#include "console/shell/keystore.h"
#include "console/shell/linkroute.h"
#include "console/shell/mainwindow.h"
#include "console/shell/pagehost.h"
#include "console/shell/rail.h"
#include "console/shell/session.h"
#include "console/shell/shortcutsheet.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"
#include "tests/gui/fakeprompts.h"
#include "tests/support/fakeclock.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using freeagent::test::FakePrompts;
using namespace Qt::StringLiterals;

namespace {
/// A page that the shell cannot know.
class OddPage final : public Page
{
public:
    explicit OddPage(const PageContext &context)
        : rights(context.rights)
    {
        auto *wreck = new GatedAction(rights, Level::Operator, tr("Wreck…"), {}, tr("Breaks it"), this);
        wreck->setShortcut(Qt::Key_W);
        connect(wreck, &QAction::triggered, this, [this] { ++wrecked; });
        addAction(wreck);
    }
    bool openLink(const QStringList &parts, const QString &part) override
    {
        opened = parts;
        fragment = part;
        return parts != QStringList{u"nothing"_s};
    }
    QList<PageCommand> commands(const QString &typed) const override
    {
        if (!typed.startsWith(u"odd "_s))
            return {};
        return {{u"Do the odd thing to "_s + typed.mid(4), {}, [this] { ++odd; }}};
    }

    Rights &rights;
    QStringList opened;
    QString fragment;
    int wrecked = 0;
    mutable int odd = 0;
};

PageEntry oddEntry(const QByteArray &id, const QStringList &links = {})
{
    return {id, [id] { return QString::fromLatin1(id).toUpper(); }, u"builds"_s,
            [](const PageContext &context) -> Page * { return new OddPage(context); }, QKeySequence(u"G, X"_s), links};
}

struct Fixture {
    explicit Fixture(QList<PageEntry> pages = {oddEntry("first"), oddEntry("second", {u"thing"_s})})
        : settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat)
        , keys(dir.filePath(u"keys"_s), KeyStore::Keyring::Avoid)
        , session(options(), clock, settings, keys)
        , window(session, prompts, clock, settings, std::move(pages))
    {
        window.resize(1280, 800);
        window.show();
        session.begin();
    }
    static Options options()
    {
        Options options;
        options.demo = true;
        return options;
    }
    OddPage *page(int number) const { return static_cast<OddPage *>(window.findChild<PageHost *>()->page(number)); }
    CommandPalette *palette() const { return window.findChild<CommandPalette *>(); }
    DemoFarm *demo() const { return static_cast<DemoFarm *>(session.source()); }

    QTemporaryDir dir;
    FakeClock clock;
    FakePrompts prompts;
    QSettings settings;
    KeyStore keys;
    Session session;
    MainWindow window;
};
} // namespace

/// The frame with pages that it has never seen.
class FrameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysLeadToPages();
    void badgesAreSpoken();
    void routes_data();
    void routes();
    void linksLeadToPages();
    void paletteReachesEveryAction();
    void paletteSaysWhyNot();
    void paletteUnderstandsPages();
    void ranksByName();
    void roleDisablesWithTheReason();
    void everyPageHasItsOwnKeys();
};

void FrameTest::keysLeadToPages()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QCOMPARE(f.window.currentPage(), f.page(0));
    QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(f.window.currentPage(), f.page(1));
    QTest::keyClick(&f.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(f.window.currentPage(), f.page(0));
    QVERIFY(f.window.goTo("second"));
    QVERIFY(!f.window.goTo("third"));
    QCOMPARE(f.window.currentPage(), f.page(1));
}

void FrameTest::badgesAreSpoken()
{
    Fixture f;
    Q_EMIT f.page(1)->badgeChanged(3, Severity::Critical);
    const QToolButton *button = nullptr;
    for (const auto *found : f.window.findChild<Rail *>()->findChildren<QToolButton *>())
        if (found->text().startsWith(u"SECOND"_s))
            button = found;
    QVERIFY(button);
    QVERIFY(button->text().contains(u'3'));
    QCOMPARE(button->accessibleName(), u"SECOND, Critical: 3"_s);
    QVERIFY(button->toolTip().contains(u"Ctrl+2"_s));
}

void FrameTest::routes_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("page");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("fragment");
    QTest::newRow("whole") << u"expo://farm:3000/thing/AB-1#L12"_s << 1 << QStringList{u"AB-1"_s} << u"L12"_s;
    QTest::newRow("bare") << u"thing/AB-1"_s << 1 << QStringList{u"AB-1"_s} << QString();
    QTest::newRow("by id") << u"first"_s << 0 << QStringList() << QString();
    QTest::newRow("query") << u"first?filter=status:failed%20x"_s << 0 << QStringList{u"filter=status:failed x"_s} << QString();
    QTest::newRow("nobody's") << u"expo://farm/elsewhere/1"_s << -1 << QStringList() << QString();
    QTest::newRow("nothing") << u"expo://farm"_s << -1 << QStringList() << QString();
}

void FrameTest::routes()
{
    QFETCH(QString, link);
    const LinkRoute route = routeOf(link, {oddEntry("first"), oddEntry("second", {u"thing"_s})});
    QTEST(route.page, "page");
    QTEST(route.parts, "parts");
    QTEST(route.fragment, "fragment");
}

void FrameTest::linksLeadToPages()
{
    Fixture f;
    QVERIFY(f.window.openLink(u"expo://farm/thing/B1#L7"_s));
    QCOMPARE(f.window.currentPage(), f.page(1));
    QCOMPARE(f.page(1)->opened, QStringList{u"B1"_s});
    QCOMPARE(f.page(1)->fragment, u"L7"_s);
    QVERIFY(!f.window.openLink(u"first/nothing"_s));
    QCOMPARE(f.window.currentPage(), f.page(1));
    Q_EMIT f.page(1)->linkWanted(u"first/x"_s);
    QCOMPARE(f.window.currentPage(), f.page(0));
    Q_EMIT f.page(0)->linkWanted(u"nowhere"_s);
    QVERIFY(f.window.statusText().contains(u"nowhere"_s));
}

void FrameTest::paletteReachesEveryAction()
{
    Fixture f;
    QTRY_VERIFY(f.page(0)->actions().first()->isEnabled());
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(f.palette()->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QStringList shown;
    for (const PaletteItem &item : f.palette()->shown())
        shown << item.where + u'/' + item.text;
    for (const QAction *action : f.window.actions())
        QVERIFY2(shown.contains(u'/' + action->text()), qPrintable(action->text()));
    QVERIFY(shown.contains(u"FIRST/Wreck…"_s) && shown.contains(u"SECOND/Wreck…"_s));
    QTest::keyClicks(f.palette()->field(), u"wreck second"_s);
    QTest::keyClick(f.palette()->field(), Qt::Key_Return);
    QVERIFY(!f.palette()->isVisible());
    QCOMPARE(f.window.currentPage(), f.page(1));
    QCOMPARE(f.page(1)->wrecked, 1);
    f.palette()->open();
    QTest::keyClick(f.palette()->field(), Qt::Key_Escape);
    QVERIFY(!f.palette()->isVisible());
}

void FrameTest::paletteSaysWhyNot()
{
    Fixture f;
    f.demo()->setRole(Role::Viewer);
    QTRY_VERIFY(f.page(0)->rights.role() == Role::Viewer);
    f.palette()->open();
    f.palette()->field()->setText(u"wreck first"_s);
    QVERIFY(f.palette()->list()->item(0)->text().contains(u"Needs the role operator."_s));
    QTest::keyClick(f.palette()->field(), Qt::Key_Return);
    QVERIFY(f.palette()->isVisible());
    QCOMPARE(f.page(0)->wrecked, 0);
}

void FrameTest::paletteUnderstandsPages()
{
    Fixture f;
    f.palette()->open();
    f.palette()->field()->setText(u"odd mac-3 2h"_s);
    QCOMPARE(f.palette()->shown().first().text, u"Do the odd thing to mac-3 2h"_s);
    QTest::keyClick(f.palette()->field(), Qt::Key_Return);
    QCOMPARE(f.page(0)->odd, 1);
}

void FrameTest::ranksByName()
{
    const QList<PaletteItem> items{{u"Go to Alerts"_s, {}, {}, {}, {}}, {u"Alert…"_s, u"X"_s, {}, {}, {}},
                                   {u"Alert later"_s, {}, {}, u"no"_s, {}}, {u"Other"_s, {}, {}, {}, {}}};
    QStringList texts;
    for (const PaletteItem &item : rank(items, u"alert"_s))
        texts << item.text;
    QCOMPARE(texts, (QStringList{u"Alert…"_s, u"Go to Alerts"_s, u"Alert later"_s}));
    QCOMPARE(rank(items, {}).size(), 4);
}

void FrameTest::roleDisablesWithTheReason()
{
    Fixture f;
    QAction *wreck = f.page(0)->actions().first();
    QVERIFY(!wreck->isEnabled());
    QVERIFY(wreck->toolTip().contains(u"has not said yet"_s));
    QTRY_VERIFY(wreck->isEnabled());
    QCOMPARE(wreck->toolTip().contains(u"Breaks it"_s), true);
    f.demo()->setRole(Role::Submitter);
    f.demo()->setPhase(LinkState::Phase::Offline);
    f.demo()->setPhase(LinkState::Phase::Live);
    QTRY_VERIFY(!wreck->isEnabled());
    QVERIFY2(wreck->toolTip().contains(u"You are here as: submitter."_s), qPrintable(wreck->toolTip()));
}

void FrameTest::everyPageHasItsOwnKeys()
{
    Fixture f(allPages());
    QSet<QByteArray> ids;
    for (const PageEntry &entry : allPages()) {
        QVERIFY2(!ids.contains(entry.id), entry.id.constData());
        ids.insert(entry.id);
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(entry.icon)), qPrintable(entry.icon));
        QVERIFY(f.window.goTo(entry.id));
        QSet<QKeySequence> keys;
        for (const QAction *action : f.window.actions() + f.window.currentPage()->actions())
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(QString::fromLatin1(entry.id) + u": "_s + key.toString()));
                keys.insert(key);
            }
    }
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    FrameTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "frame_test.moc"
