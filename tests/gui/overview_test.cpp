// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demofarm.h"
#include "console/farm/farmstate.h"
#include "console/farm/rights.h"
#include "console/models/logmodel.h"
#include "console/models/rowroles.h"
#include "console/pages/overview/buildactions.h"
#include "console/pages/overview/overviewpage.h"
#include "console/pages/overview/sentenceheader.h"
#include "console/shell/translations.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/logview.h"
#include "console/widgets/notice.h"
#include "tests/gui/fakeprompts.h"
#include "tests/support/fakeclock.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
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
struct Fixture {
    Fixture()
        : farm(clock)
    {
        QObject::connect(&farm, &FarmSource::eventReceived, &state, &FarmState::apply);
        QObject::connect(&farm, &FarmSource::linkChanged, &state, &FarmState::setLink);
        QObject::connect(&farm, &FarmSource::actionChanged, &state, [this](const ActionReport &report) { reports << report; });
        farm.setPhase(LinkState::Phase::Live);
        while (!rights.role())
            QCoreApplication::processEvents();
        page = std::make_unique<OverviewPage>(PageContext{state, farm, prompts, clock, rights, strip});
        page->resize(1280, 800);
        page->show();
        builds = table(u"Builds"_s);
    }
    CalmTable *table(const QString &name) const
    {
        for (auto *found : page->findChildren<CalmTable *>())
            if (found->accessibleName() == name)
                return found;
        return nullptr;
    }
    QString cell(int row, int column) const { return builds->proxy()->index(row, column).data().toString(); }
    QAction *action(const QString &text) const
    {
        for (QAction *found : page->actions())
            if (found->text() == text)
                return found;
        return nullptr;
    }
    void chooseFilter(const QString &begin) const
    {
        for (auto *button : page->findChildren<QToolButton *>())
            if (button->text().startsWith(begin) && button->isCheckable())
                button->click();
    }
    BuildId select(int row) const
    {
        builds->selectRow(row);
        return {builds->proxy()->index(row, 0).data(IdRole).toByteArray()};
    }

    FakeClock clock;
    DemoFarm farm;
    FarmState state;
    FakePrompts prompts;
    Rights rights{farm};
    ConfirmStrip strip;
    QList<ActionReport> reports;
    std::unique_ptr<OverviewPage> page;
    CalmTable *builds = nullptr;
};
} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysHowItIs();
    void searches();
    void showsWhyABuildWaits();
    void showsWhyABuildFailed();
    void cancelAsksFirst();
    void cancelMayBeDeclined();
    void retriesAndDownloads();
    void saysWhyNot();
    void logFollowsUntilScrolledUp();
    void settles();
};

void OverviewTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance(), QLocale::c());
}

void OverviewTest::saysHowItIs()
{
    const Fixture f;
    const StateSentence sentence = f.page->findChild<SentenceHeader *>()->shown();
    QVERIFY2(sentence.text.startsWith(u"Degraded: mac-3 offline for 12 min; "_s), qPrintable(sentence.text));
    QVERIFY(sentence.severity >= Severity::Warning);
    QVERIFY(sentence.fix.contains(u"mac-3"_s));
    const CalmTable *workers = f.table(u"Workers"_s);
    QCOMPARE(workers->proxy()->rowCount(), 6);
    QCOMPARE(workers->proxy()->index(4, 0).data().toString(), u"Offline"_s);
    QCOMPARE(workers->proxy()->index(4, 1).data().toString(), u"mac-3"_s);
}

void OverviewTest::searches()
{
    Fixture f;
    const int all = f.builds->proxy()->rowCount();
    f.page->focusFilter();
    auto *field = f.page->findChild<QLineEdit *>();
    field->setText(u"club ios"_s);
    const int found = f.builds->proxy()->rowCount();
    QVERIFY(found > 0 && found < all);
    for (int row = 0; row < found; ++row) {
        QCOMPARE(f.cell(row, 1), u"club-app"_s);
        QCOMPARE(f.cell(row, 2), u"iOS"_s);
    }
    field->clear();
    QCOMPARE(f.builds->proxy()->rowCount(), all);
}

void OverviewTest::showsWhyABuildWaits()
{
    Fixture f;
    f.chooseFilter(u"Waiting"_s);
    const BuildId id = f.select(0);
    const auto *notice = f.page->findChild<Notice *>();
    QCOMPARE(notice->text(), f.state.build(id)->waitReason->message);
    QVERIFY(notice->isVisible());
    QVERIFY(!notice->fix().isEmpty());
    QVERIFY(!f.cell(0, 3).isEmpty());
}

void OverviewTest::showsWhyABuildFailed()
{
    Fixture f;
    f.chooseFilter(u"Failed"_s);
    const BuildId id = f.select(0);
    QCOMPARE(f.page->findChild<Notice *>()->text(), f.state.build(id)->errorMessage);
}

void OverviewTest::cancelAsksFirst()
{
    Fixture f;
    f.chooseFilter(u"Running"_s);
    const BuildId id = f.select(0);
    f.action(u"Cancel…"_s)->trigger();
    QCOMPARE(f.prompts.asked.size(), 1);
    const Question question = f.prompts.asked.first();
    QVERIFY(question.text.contains(f.state.build(id)->project));
    QVERIFY(question.text.contains(u"runs"_s));
    QCOMPARE(question.details,
             u"1 running build stops within seconds and loses its work so far. A cancelled build can be retried from its stored source."_s);
    QCOMPARE(question.yes, u"Cancel 1 build"_s);
    QTRY_COMPARE(f.reports.size(), 1);
    QCOMPARE(f.reports[0].build, id);
    QTRY_COMPARE(f.state.build(id)->outcome, Outcome::Cancelled);
}

void OverviewTest::cancelMayBeDeclined()
{
    Fixture f;
    f.prompts.yes = false;
    f.chooseFilter(u"Waiting"_s);
    f.builds->selectAll();
    const qsizetype chosen = f.builds->selectedSourceRows().size();
    f.action(u"Cancel…"_s)->trigger();
    QCOMPARE(f.prompts.asked.first().text, u"Cancel %1 builds?"_s.arg(chosen));
    QVERIFY(f.prompts.asked.first().details.startsWith(u"Nothing has been built yet"_s));
    f.farm.advance();
    QCoreApplication::processEvents();
    QVERIFY(f.reports.isEmpty());
}

void OverviewTest::retriesAndDownloads()
{
    Fixture f;
    const QTemporaryDir dir;
    f.prompts.file = dir.filePath(u"out.apk"_s);
    f.chooseFilter(u"Failed"_s);
    const BuildId failed = f.select(0);
    f.action(u"Retry"_s)->trigger();
    QTRY_COMPARE(f.reports.size(), 1);
    QCOMPARE(f.reports[0].stage, ActionReport::Stage::Done);
    QTRY_VERIFY(f.state.build(f.reports[0].created));
    QCOMPARE(f.state.build(f.reports[0].created)->retryOf, failed);
    f.chooseFilter(u"All"_s);
    f.page->findChild<QLineEdit *>()->setText(u"done"_s);
    const BuildId done = f.select(0);
    f.action(u"Download…"_s)->trigger();
    QTRY_COMPARE(f.reports.size(), 2);
    QVERIFY(f.reports[1].verified);
    QVERIFY(QFile::exists(f.prompts.file));
    QVERIFY(f.prompts.proposals.first().contains(done.text()));
    f.action(u"Copy id"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), done.text());
}

void OverviewTest::saysWhyNot()
{
    Fixture f;
    f.chooseFilter(u"Waiting"_s);
    f.select(0);
    QVERIFY(!f.action(u"Retry"_s)->isEnabled());
    QVERIFY(f.action(u"Retry"_s)->toolTip().contains(u"ended"_s));
    QVERIFY(!f.action(u"Download…"_s)->isEnabled());
    QVERIFY(f.action(u"Cancel…"_s)->isEnabled());
    f.builds->clearSelection();
    for (QAction *action : f.page->actions())
        QVERIFY2(!action->isEnabled() && !action->toolTip().isEmpty(), qPrintable(action->text()));
}

void OverviewTest::logFollowsUntilScrolledUp()
{
    Fixture f;
    f.chooseFilter(u"Running"_s);
    int longest = 0;
    for (int row = 0; row < f.builds->proxy()->rowCount(); ++row)
        if (f.state.build({f.builds->proxy()->index(row, 0).data(IdRole).toByteArray()})->startedAt
            < f.state.build({f.builds->proxy()->index(longest, 0).data(IdRole).toByteArray()})->startedAt)
            longest = row;
    f.select(longest);
    auto *view = f.page->findChild<LogView *>();
    QTRY_VERIFY(view->model()->rowCount() > 0);
    for (int i = 0; i < 8 && view->verticalScrollBar()->maximum() < 20; ++i) {
        f.clock.advance(Millis(20'000));
        f.farm.advance();
    }
    QVERIFY(view->follows());
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    view->verticalScrollBar()->setValue(3);
    QVERIFY(!view->follows());
    const int before = view->model()->rowCount();
    for (int i = 0; i < 20 && view->model()->rowCount() == before; ++i) {
        f.clock.advance(Millis(5'000));
        f.farm.advance();
    }
    const int more = view->model()->rowCount() - before;
    QVERIFY(more > 0);
    QCOMPARE(view->verticalScrollBar()->value(), 3);
    QCOMPARE(view->unseenLines(), more);
    auto *pill = view->findChild<QToolButton *>();
    QVERIFY(pill->isVisible());
    QCOMPARE(pill->text(), more == 1 ? u"1 new line"_s : u"%1 new lines"_s.arg(more));
    pill->click();
    QVERIFY(view->follows());
    QVERIFY(!pill->isVisible());
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
}

void OverviewTest::settles()
{
    Fixture f;
    QTRY_VERIFY(f.page->hasSettled());
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    OverviewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "overview_test.moc"
