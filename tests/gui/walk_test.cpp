// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/checks/check.h"
#include "console/allpages.h"
#include "console/farm/demofarm.h"
#include "console/pages/runbook/morningtexts.h"
#include "console/pages/runbook/runbookrows.h"
#include "console/shell/connectpage.h"
#include "console/shell/keystore.h"
#include "console/shell/mainwindow.h"
#include "console/shell/rail.h"
#include "console/shell/session.h"
#include "tests/gui/fakeprompts.h"
#include "tests/support/fakeclock.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostActions = 3;
const QString kNotBuilt = u"RB-17"_s;

struct Way {
    QString row;
    QStringList steps;
    QStringList there;
};

QStringList between(const QString &cell)
{
    static const QRegularExpression kName(u"`([^`]+)`"_s);
    QStringList names;
    for (auto it = kName.globalMatch(cell); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

/// The table of resources/docs/console.md, line by line.
QList<Way> documented()
{
    QFile file(QStringLiteral(FREEAGENT_DOCUMENTS "/console.md"));
    QList<Way> ways;
    if (!file.open(QIODevice::ReadOnly))
        return ways;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (line.startsWith("| RB-"_L1) && cells.size() == 5)
            ways.append({cells[1].trimmed(), between(cells[2]), between(cells[3])});
    }
    return ways;
}

/// What a person can see: within the window and not scrolled away. What a widget shows may be its children alone.
bool isSeen(const QWidget *widget)
{
    const QWidget *shown = widget;
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
        shown = area->viewport();
    return widget->isVisible() && !shown->visibleRegion().isEmpty();
}

/// A name that ends with a colon is the beginning of one.
bool isNamed(const QString &found, const QString &name) { return found == name || (name.endsWith(u':') && found.startsWith(name)); }

QModelIndex cellOf(const QAbstractItemView &view, const QString &text)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            if (const QModelIndex index = model->index(row, column); index.data().toString() == text)
                return index;
    return {};
}

/// The console at the edge of the desktop, its window closed, looking at the invented farm.
struct Desk {
    Desk()
        : settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat)
        , keys(dir.filePath(u"keys"_s), KeyStore::Keyring::Avoid)
        , session(options(), clock, settings, keys)
        , window(session, prompts, clock, settings, allPages())
    {
        window.resize(1440, 900);
        session.begin();
    }
    static Options options()
    {
        Options options;
        options.demo = true;
        return options;
    }
    QMenu *trayMenu() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *menu = qobject_cast<QMenu *>(widget); menu && menu->accessibleName() == "Expo Free Agent"_L1)
                return menu;
        return nullptr;
    }
    bool hasSettled() const
    {
        const auto *connect = window.findChild<ConnectPage *>();
        return window.isVisible() && ((connect && connect->isVisible()) || window.hasSettled());
    }

    /// In the menu of the icon, or a click on the icon itself, which does what the key for the list of problems does.
    bool fromTray(const QString &name) const
    {
        QList<QAction *> actions = trayMenu() ? trayMenu()->actions() : QList<QAction *>();
        if (name == "Problems at a glance"_L1)
            actions = window.actions();
        for (QAction *action : actions)
            if (action->text() == name && action->isEnabled()) {
                action->trigger();
                return true;
            }
        return false;
    }
    bool onRail(const QString &name) const
    {
        for (auto *button : window.findChild<Rail *>()->findChildren<QAbstractButton *>())
            if (isSeen(button) && button->text().section(u"   "_s, 0, 0) == name) {
                button->click();
                return true;
            }
        return false;
    }
    bool onPage(const QString &name) const
    {
        const Page *page = window.currentPage();
        for (auto *bar : page->findChildren<QTabBar *>())
            for (int tab = 0; isSeen(bar) && tab < bar->count(); ++tab)
                if (bar->tabText(tab) == name) {
                    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
                    return bar->currentIndex() == tab;
                }
        for (auto *button : page->findChildren<QAbstractButton *>())
            if (isSeen(button) && button->isEnabled() && (button->accessibleName() == name || button->text() == name)) {
                button->click();
                return true;
            }
        for (auto *view : page->findChildren<QAbstractItemView *>())
            if (const QModelIndex cell = isSeen(view) ? cellOf(*view, name) : QModelIndex(); cell.isValid()) {
                view->scrollTo(cell);
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
                return view->currentIndex().row() == cell.row();
            }
        return false;
    }
    bool go(int number, const QString &name) const { return number == 0 ? fromTray(name) : number == 1 ? onRail(name) : onPage(name); }

    /// Empty when it can be seen and used; a button that is there and cannot be pressed is not there.
    QString missing(const QString &name) const
    {
        bool isFound = false;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!isSeen(widget))
                continue;
            if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && (isNamed(button->accessibleName(), name) || button->text() == name)) {
                if (!button->isEnabled())
                    return u"\"%1\" cannot be pressed: %2"_s.arg(name, button->toolTip());
                isFound = true;
            } else if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
                if (view->accessibleName() == name && (!view->model() || view->model()->rowCount() == 0))
                    return u"\"%1\" is empty"_s.arg(name);
                isFound |= view->accessibleName() == name || cellOf(*view, name).isValid();
            } else if (const auto *label = qobject_cast<QLabel *>(widget)) {
                isFound |= label->text().contains(name) || label->accessibleName() == name;
            } else {
                isFound |= isNamed(widget->accessibleName(), name) && widget->isEnabled();
            }
        }
        return isFound ? QString() : u"\"%1\" is nowhere"_s.arg(name);
    }

    QTemporaryDir dir;
    const freeagent::test::FakeClock clock;
    freeagent::test::FakePrompts prompts;
    QSettings settings;
    KeyStore keys;
    Session session;
    MainWindow window;
};
} // namespace

/// Whatever an operator wants is at most three actions away from the icon in the tray, as the documentation says.
class WalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableHasEveryRow();
    void walk_data();
    void walk();
    void whatIsNotThereIsMissed();
    void rowsAndChecksLeadToPages();
};

void WalkTest::tableHasEveryRow()
{
    QStringList wanted;
    QStringList notBuilt;
    for (const QJsonValue &row : runbookRows(shippedRunbook())) {
        wanted << row["id"_L1].toString();
        if (row["how"_L1].toString().startsWith("not yet"_L1))
            notBuilt << row["id"_L1].toString();
    }
    QStringList found;
    for (const Way &way : documented())
        found << way.row;
    QCOMPARE(wanted.size(), 64);
    QCOMPARE(found, wanted);
    QCOMPARE(notBuilt, QStringList{kNotBuilt});
}

void WalkTest::walk_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QStringList>("there");
    for (const Way &way : documented())
        QTest::newRow(way.row.toUtf8().constData()) << way.steps << way.there;
}

void WalkTest::walk()
{
    QFETCH(QStringList, steps);
    QFETCH(QStringList, there);
    if (QString::fromLatin1(QTest::currentDataTag()) == kNotBuilt) {
        QCOMPARE(steps, QStringList());
        QCOMPARE(there, QStringList());
        return;
    }
    QVERIFY2(!steps.isEmpty() && steps.size() <= kMostActions, qPrintable(steps.join(u", "_s)));
    QVERIFY(!there.isEmpty());
    Desk desk;
    for (int number = 0; number < steps.size(); ++number) {
        QVERIFY2(desk.go(number, steps[number]), qPrintable(u"no way on at \"%1\""_s.arg(steps[number])));
        if (steps[0] != "Problems at a glance"_L1)
            QTRY_VERIFY2_WITH_TIMEOUT(desk.hasSettled(), qPrintable(steps[number]), 15'000);
    }
    for (const QString &name : std::as_const(there))
        QTRY_VERIFY2_WITH_TIMEOUT(desk.missing(name).isEmpty(), qPrintable(desk.missing(name)), 3'000);
}

/// The walk itself would notice.
void WalkTest::whatIsNotThereIsMissed()
{
    Desk desk;
    QVERIFY(!desk.go(0, u"No such entry"_s));
    QVERIFY(desk.go(0, u"Open console"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasSettled(), 15'000);
    QVERIFY(!desk.go(1, u"No such page"_s));
    QVERIFY(desk.go(1, u"Runbook"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasSettled(), 15'000);
    QVERIFY(desk.go(2, u"RB-17"_s));
    QTRY_VERIFY2(desk.missing(u"Open where it is done"_s).contains(u"This row is not built"_s), qPrintable(desk.missing(u"Open where it is done"_s)));
    QCOMPARE(desk.missing(u"Drill now…"_s), u"\"Drill now…\" is nowhere"_s);
}

/// "Open" of the runbook's page never ends nowhere. A page without data cannot say no: they have it before.
void WalkTest::rowsAndChecksLeadToPages()
{
    Desk desk;
    desk.window.show();
    QSet<QString> links;
    for (const QJsonValue &row : runbookRows(shippedRunbook()))
        if (row["id"_L1].toString() != kNotBuilt)
            links << row["link"_L1].toString();
    for (const checks::CheckSpec &check : checks::all())
        if (check.inMorning)
            links << checkLink(check.name);
    QVERIFY(links.size() > 20);
    for (const QString &page : desk.window.pageIds()) {
        QVERIFY(desk.window.goTo(page.toLatin1()));
        QTRY_VERIFY2_WITH_TIMEOUT(desk.hasSettled(), qPrintable(page), 15'000);
    }
    for (const QString &link : std::as_const(links))
        QVERIFY2(desk.window.openLink(link), qPrintable(link));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    WalkTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "walk_test.moc"
