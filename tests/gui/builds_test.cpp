// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/builddetail.h"
#include "console/pages/builds/buildlog.h"
#include "console/pages/builds/buildsentry.h"
#include "console/pages/builds/buildspage.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/logpane.h"
#include "console/widgets/notice.h"
#include "tests/gui/pagefixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

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
    BuildsPage *builds() const { return static_cast<BuildsPage *>(page.get()); }
    CalmTable *table() const { return builds()->table(); }
    BuildLog *log() const { return page->findChild<BuildLog *>(); }
    int rows() const { return table()->proxy()->rowCount(); }
    QString cell(int row, int column) const { return table()->proxy()->index(row, column).data().toString(); }
    void filter(const QString &query) { QVERIFY(page->openLink({u"filter="_s + query}, {})); }
    /// How many builds of the farm are so.
    template <class Is>
    int count(Is is) const
    {
        int found = 0;
        for (const api::BuildItem &build : farm.world().snapshot().builds)
            found += is(build);
        return found;
    }
};
} // namespace

class BuildsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsEveryBuild();
    void filtersByWhatIsTyped_data();
    void filtersByWhatIsTyped();
    void saysWhatItDidNotUnderstand();
    void chipsAreQueries();
    void cancelsManyAndTakesItBack();
    void oneRetryIsDoneAtOnce();
    void changesThePriority();
    void pinsAndUnpins();
    void saysWhoseFailureItWas();
    void attemptsAreListed();
    void viewersSeeWhyNot();
    void clustersLeadToTheirBuilds();
    void linksLeadToBuildsAndLines();
    void copiesALink();
};

void BuildsTest::showsEveryBuild()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.rows(), f.count([](const auto &) { return true; }));
    for (int row = 1; row < f.rows(); ++row) {
        const auto at = [&](int r) { return f.farm.world().build({f.cell(r, BuildTable::Id).toLatin1()})->item.submittedAt; };
        QVERIFY(at(row - 1) >= at(row));
    }
}

void BuildsTest::filtersByWhatIsTyped_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("status") << u"status:failed"_s << u"State"_s << u"Failed"_s;
    QTest::newRow("platform") << u"platform:ios"_s << u"Platform"_s << u"iOS"_s;
    QTest::newRow("project") << u"project:club"_s << u"Project"_s << u"club-app"_s;
    QTest::newRow("worker") << u"status:done worker:mac-2"_s << u"Worker, or why"_s << u"mac-2"_s;
    QTest::newRow("text in quotes") << u"\"no certificate for\""_s << u"Worker, or why"_s << u"No certificate for"_s;
    QTest::newRow("class") << u"class:machine"_s << u"Whose"_s << u"machine"_s;
    QTest::newRow("words") << u"kiosk android"_s << u"Project"_s << u"kiosk"_s;
}

void BuildsTest::filtersByWhatIsTyped()
{
    QFETCH(QString, query);
    QFETCH(QString, column);
    QFETCH(QString, text);
    Fixture f;
    QTRY_VERIFY(f.isReady());
    const int all = f.rows();
    f.filter(query);
    QVERIFY2(f.rows() > 0 && f.rows() < all, qPrintable(QString::number(f.rows())));
    int at = -1;
    for (int i = 0; i < BuildTable::ColumnCount; ++i)
        if (f.table()->proxy()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == column)
            at = i;
    for (int row = 0; row < f.rows(); ++row)
        QVERIFY2(f.cell(row, at).contains(text), qPrintable(f.cell(row, at)));
    f.filter({});
    QCOMPARE(f.rows(), all);
}

void BuildsTest::saysWhatItDidNotUnderstand()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"since:soon"_s);
    QCOMPARE(f.rows(), 0);
    QStringList texts;
    for (const auto *label : f.page->findChildren<QWidget *>())
        texts << label->accessibleName();
    QVERIFY(texts.filter(u"looked for as text: since:soon"_s).size() == 1);
}

void BuildsTest::chipsAreQueries()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *failed = f.named<QToolButton>(u"Show: Failed 24 h"_s);
    failed->click();
    QCOMPARE(f.builds()->queryField()->text(), u"status:failed since:24h"_s);
    const Time day = f.clock.now() - std::chrono::hours(24);
    QCOMPARE(f.rows(), f.count([&](const api::BuildItem &build) { return build.hasFailed() && *build.completedAt >= day; }));
    QVERIFY2(failed->text().endsWith(QString::number(f.rows())), qPrintable(failed->text()));
}

void BuildsTest::cancelsManyAndTakesItBack()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:waiting"_s);
    const int waiting = f.rows();
    QVERIFY(waiting > 5);
    f.table()->selectAll();
    f.action(u"Cancel…"_s)->trigger();
    QVERIFY(f.strip.isVisible());
    QVERIFY2(f.strip.text().startsWith(u"Nothing has been built yet"_s), qPrintable(f.strip.text()));
    QVERIFY(f.strip.yesButton()->text().contains(QString::number(waiting)));
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    QCOMPARE(f.strip.text(), u"Cancelled %1 build(s)."_s.arg(waiting));
    QCOMPARE(f.count([](const api::BuildItem &build) { return build.outcome == Outcome::Cancelled; }), waiting);
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.count([](const api::BuildItem &build) { return !build.retryOf.isEmpty(); }), waiting);
    QVERIFY(!QApplication::activeModalWidget());
}

void BuildsTest::oneRetryIsDoneAtOnce()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:failed"_s);
    f.table()->selectRow(0);
    const BuildId failed{f.cell(0, BuildTable::Id).toLatin1()};
    QVERIFY(!f.action(u"Cancel…"_s)->isEnabled());
    f.action(u"Retry"_s)->trigger();
    QTRY_COMPARE(f.count([&](const api::BuildItem &build) { return build.retryOf == failed; }), 1);
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.count([&](const api::BuildItem &build) { return build.retryOf == failed && build.outcome == Outcome::Cancelled; }), 1);
}

void BuildsTest::changesThePriority()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:waiting"_s);
    f.table()->selectRow(0);
    const BuildId id{f.cell(0, BuildTable::Id).toLatin1()};
    f.action(u"Priority…"_s)->trigger();
    auto *number = f.strip.findChild<QSpinBox *>();
    QVERIFY(number);
    number->setValue(50);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.farm.world().build(id)->item.priority, 50);
    QTRY_VERIFY(f.strip.undoButton()->isVisible());
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.farm.world().build(id)->item.priority, 0);
}

void BuildsTest::pinsAndUnpins()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:done"_s);
    f.table()->selectRow(0);
    const QString path = u"/api/builds/%1/pin"_s.arg(f.cell(0, BuildTable::Id));
    f.action(u"Pin"_s)->trigger();
    QTRY_COMPARE(f.asked("POST", path).size(), 1);
    QTRY_VERIFY(f.notes.filter(u"Pinned 1 build(s)."_s).size() == 1);
    f.action(u"Unpin"_s)->trigger();
    QTRY_COMPARE(f.asked("DELETE", path).size(), 1);
}

void BuildsTest::saysWhoseFailureItWas()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"\"No certificate\""_s);
    f.table()->selectRow(0);
    const auto *why = f.page->findChild<BuildDetail *>()->findChild<Notice *>();
    QVERIFY(why->isVisible());
    QVERIFY(why->text().startsWith(u"No certificate for team ABC123"_s));
    QTRY_VERIFY2(why->fix().startsWith(u"Whose: machine. The same project builds on other Macs"_s), qPrintable(why->fix()));
}

void BuildsTest::attemptsAreListed()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:done"_s);
    f.table()->selectRow(0);
    auto *attempts = f.named<CalmTable>(u"Attempts"_s);
    QTRY_COMPARE(attempts->proxy()->rowCount(), 1);
    QCOMPARE(attempts->proxy()->index(0, 4).data().toString(), u"completed"_s);
}

void BuildsTest::viewersSeeWhyNot()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:waiting"_s);
    f.table()->selectRow(0);
    QVERIFY(!f.action(u"Cancel…"_s)->isEnabled());
    QVERIFY(f.action(u"Cancel…"_s)->toolTip().contains(u"Needs the role submitter or operator."_s));
    QVERIFY(f.action(u"Copy id"_s)->isEnabled());
}

void BuildsTest::clustersLeadToTheirBuilds()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"tab=clusters"_s}, {}));
    auto *clusters = f.named<CalmTable>(u"Failures by cause"_s);
    QTRY_COMPARE(clusters->proxy()->rowCount(), 4);
    const int builds = clusters->proxy()->index(0, 0).data().toInt();
    QVERIFY(builds >= clusters->proxy()->index(1, 0).data().toInt());
    clusters->selectRow(0);
    f.action(u"Show its builds"_s)->trigger();
    QVERIFY(f.builds()->queryField()->text().startsWith(u"status:failed \""_s));
    QCOMPARE(f.rows(), builds);
    f.action(u"Show the machine"_s)->trigger();
    QVERIFY(f.links.last().startsWith(u"worker/demo-worker-"_s));
}

void BuildsTest::linksLeadToBuildsAndLines()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:failed"_s);
    const QString failed = f.cell(2, BuildTable::Id);
    f.filter(u"status:waiting"_s);
    QVERIFY(f.page->openLink({failed}, u"L5"_s));
    QCOMPARE(f.table()->currentIndex().siblingAtColumn(BuildTable::Id).data().toString(), failed);
    QTRY_COMPARE(f.log()->pane()->currentLine(), 4);
    QVERIFY(f.page->openLink({u"nowhere"_s}, {}));
    QTRY_VERIFY(f.notes.filter(u"Build nowhere cannot be shown: There is no such build."_s).size() == 1);
}

void BuildsTest::copiesALink()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.table()->selectRow(3);
    f.action(u"Copy link"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"expo://demo/build/"_s + f.cell(3, BuildTable::Id));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    BuildsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "builds_test.moc"
