// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildlog.h"
#include "console/pages/builds/buildsentry.h"
#include "console/pages/builds/buildspage.h"
#include "console/pages/builds/logviewmenu.h"
#include "console/widgets/logpane.h"
#include "tests/gui/pagefixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;

namespace {
struct Fixture : PageFixture {
    explicit Fixture(Role role = Role::Admin)
        : PageFixture(buildsEntry(), role)
    {
    }
    CalmTable *table() const { return static_cast<BuildsPage *>(page.get())->table(); }
    BuildLog *log() const { return page->findChild<BuildLog *>(); }
    void filter(const QString &query) { QVERIFY(page->openLink({u"filter="_s + query}, {})); }
};
} // namespace

class BuildLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searchesTheLog();
    void jumpsToTheFirstError();
    void savesTheLog();
    void showsLinesAroundMatches();
    void wrapsAndColoursAndRemembers();
    void measuresTimesBetweenLines();
};

void BuildLogTest::searchesTheLog()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:done"_s);
    f.table()->selectRow(0);
    QTRY_VERIFY(f.log()->store().lines() > 100);
    const qint64 all = f.log()->pane()->shownLines();
    f.log()->searchField()->setText(u"METRO"_s);
    QTRY_VERIFY(f.log()->search().matches().size() >= 60);
    QTRY_VERIFY(f.log()->status().contains(u"match(es)"_s));
    QCOMPARE(f.log()->pane()->shownLines(), all);
    f.action(u"Next match"_s)->trigger();
    QCOMPARE(f.log()->pane()->currentLine(), f.log()->search().matches().first());
    f.action(u"Previous match"_s)->trigger();
    QCOMPARE(f.log()->pane()->currentLine(), f.log()->search().matches().last());
    f.named<QToolButton>(u"Show only the lines that match, instead of marking them"_s)->click();
    QTRY_COMPARE(f.log()->pane()->shownLines(), f.log()->search().matches().size());
    f.named<QToolButton>(u"The text is a regular expression"_s)->click();
    f.log()->searchField()->setText(u"chunks \\((4"_s);
    QTRY_VERIFY(f.log()->status().contains(u"this is no regular expression"_s));
    f.log()->searchField()->setText(u"transformed [12] of"_s);
    QTRY_COMPARE(f.log()->search().matches().size(), 2);
    f.log()->searchField()->clear();
    QTRY_COMPARE(f.log()->pane()->shownLines(), all);
}

void BuildLogTest::jumpsToTheFirstError()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:failed"_s);
    f.table()->selectRow(0);
    QTRY_VERIFY(f.log()->store().lines() > 5);
    f.action(u"First error"_s)->trigger();
    QTRY_COMPARE(f.log()->pane()->currentLine(), f.log()->store().lines() - 1);
    QCOMPARE(f.log()->store().line(f.log()->pane()->currentLine()).level, LogLevel::Error);
}

void BuildLogTest::savesTheLog()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    const QTemporaryDir dir;
    f.prompts.file = dir.filePath(u"a.log"_s);
    f.action(u"Save log…"_s)->trigger();
    const qint64 all = f.log()->store().lines();
    QTRY_VERIFY(f.notes.contains(u"Saved %1."_s.arg(f.prompts.file)));
    QFile saved(f.prompts.file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll().count('\n'), all);
}

void BuildLogTest::showsLinesAroundMatches()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:done"_s);
    f.table()->selectRow(0);
    QTRY_VERIFY(f.log()->store().lines() > 100);
    f.log()->searchField()->setText(u"transformed 12 of"_s);
    f.named<QToolButton>(u"Show only the lines that match, instead of marking them"_s)->setChecked(true);
    QTRY_COMPARE(f.log()->pane()->shownLines(), 1);
    const qint64 match = f.log()->pane()->filter()->first();
    auto *around = f.page->findChild<LogViewMenu *>();
    for (QAction *action : around->findChildren<QAction *>())
        if (action->text() == u"3 before and after"_s)
            action->trigger();
    QTRY_COMPARE(f.log()->pane()->shownLines(), 7);
    QCOMPARE(f.log()->pane()->filter()->first(), match - 3);
    QCOMPARE(f.log()->pane()->filter()->last(), match + 3);
    // What is saved is what is seen.
    const QTemporaryDir dir;
    f.prompts.file = dir.filePath(u"a.log"_s);
    f.action(u"Save shown lines…"_s)->trigger();
    QTRY_VERIFY(f.notes.contains(u"Saved %1."_s.arg(f.prompts.file)));
    QFile saved(f.prompts.file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    QCOMPARE(text.count('\n'), 7);
    QVERIFY(text.contains("transformed 12 of"));
}

void BuildLogTest::wrapsAndColoursAndRemembers()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"wide.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 300; ++i)
        file.write("\x1b[31mline " + QByteArray::number(i) + "\x1b[0m" + QByteArray(i % 3 == 0 ? 3'000 : 10, 'x') + (i == 200 ? " error: no\n" : "\n"));
    file.close();
    f.log()->openFile(file.fileName());
    LogPane *pane = f.log()->pane();
    QTRY_COMPARE(pane->shownLines(), 300);
    QVERIFY(!pane->follows());
    QCOMPARE(pane->heightOfRow(0), 1);
    f.action(u"Wrap long lines"_s)->trigger();
    QVERIFY(pane->heightOfRow(0) > 5);
    QCOMPARE(pane->heightOfRow(1), 1);
    QVERIFY(pane->horizontalScrollBar()->maximum() == 0);
    // Down to the end by the wheel, which moves by lines of the screen, and back up by one key.
    pane->goToEnd();
    QVERIFY(pane->follows());
    QTest::keyClick(pane, Qt::Key_Home);
    QCOMPARE(pane->currentLine(), 0);
    QCOMPARE(pane->verticalScrollBar()->value(), 0);
    for (int i = 0; i < 3'000 && !pane->follows(); ++i) {
        QWheelEvent wheel(QPointF(5, 5), pane->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(pane->viewport(), &wheel);
    }
    QVERIFY(pane->follows());
    f.action(u"First error"_s)->trigger();
    QTRY_COMPARE(pane->currentLine(), 200);
    QTest::keyClick(pane, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"line 200x"_s));
    // The next page looks at logs in the same way.
    QVERIFY(f.action(u"Colours of the terminal"_s)->isChecked());
    f.action(u"Colours of the terminal"_s)->trigger();
    QVERIFY(!pane->look().colours);
    const std::unique_ptr<Page> next(buildsEntry().create({f.state, f.farm, f.prompts, f.clock, f.rights, f.strip, &f.settings}));
    QVERIFY(next->findChild<LogPane *>()->look().wrap);
    QVERIFY(!next->findChild<LogPane *>()->look().colours);
}

void BuildLogTest::measuresTimesBetweenLines()
{
    LogStore store;
    LogPane pane(store);
    store.begin();
    store.append({{1, {fromMs(1'767'603'600'000), LogLevel::Info, u"a"_s}}, {2, {fromMs(1'767'603'601'250), LogLevel::Info, u"b"_s}}, {3, {fromMs(1'767'603'690'000), LogLevel::Info, u"c"_s}}});
    QCOMPARE(pane.stampOf(1).trimmed(), u"09:00:01"_s);
    pane.setLook({.stamps = LogLook::Stamps::SinceBefore});
    QCOMPARE(pane.stampOf(0).remove(u' '), u"+0.000"_s);
    QCOMPARE(pane.stampOf(1).remove(u' '), u"+1.250"_s);
    QCOMPARE(pane.stampOf(2).remove(u' '), u"+88.750"_s);
    pane.setLook({.stamps = LogLook::Stamps::SinceStart});
    QCOMPARE(pane.stampOf(2).remove(u' '), u"+1:30"_s);
    pane.setLook({.stamps = LogLook::Stamps::None});
    QCOMPARE(pane.stampOf(2), QString());
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    BuildLogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "buildlog_test.moc"
