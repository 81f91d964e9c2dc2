// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/rowroles.h"
#include "console/pages/builds/batchreport.h"
#include "console/pages/builds/buildexport.h"
#include "console/pages/builds/buildsentry.h"
#include "console/pages/builds/buildspage.h"
#include "console/pages/builds/savedfilters.h"
#include "tests/gui/pagefixture.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTabBar>

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
    int rows() const { return table()->proxy()->rowCount(); }
    void filter(const QString &query) { QVERIFY(page->openLink({u"filter="_s + query}, {})); }
    QAction *starting(const QString &text) const
    {
        for (QAction *found : page->actions())
            if (found->text().startsWith(text))
                return found;
        return nullptr;
    }
};

api::BuildItem failedBuild()
{
    api::BuildItem build;
    build.id.value = "b1";
    build.project = u"=cmd|' /C calc'!A0"_s;
    build.status = BuildStatus::Failed;
    build.outcome = Outcome::Error;
    build.failure = FailureClass::Author;
    build.errorMessage = u"line 1, \"quoted\""_s;
    build.submittedAt = fromMs(1'767'603'600'000);
    build.completedAt = fromMs(1'767'603'660'000);
    return build;
}
} // namespace

/// Many builds at once: chosen, acted upon, saved; and filters that are kept.
class BuildsManyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void selectsAllThatMatch();
    void listsWhatWasRefused();
    void movesOneInTheQueue();
    void savesWhatIsShown();
    void exportsAreForPrograms();
    void keepsFilters();
};

void BuildsManyTest::selectsAllThatMatch()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:waiting"_s);
    const int waiting = f.rows();
    QVERIFY(waiting > 1);
    QAction *select = f.starting(u"Select all"_s);
    QVERIFY(select->text().contains(QString::number(waiting)));
    select->trigger();
    QCOMPARE(f.table()->selectionModel()->selectedRows().size(), waiting);
    f.action(u"Cancel…"_s)->trigger();
    QVERIFY(f.strip.yesButton()->text().contains(QString::number(waiting)));
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    QCOMPARE(f.strip.text(), u"Cancelled %1 build(s)."_s.arg(waiting));
    f.filter(u"nowhere-at-all"_s);
    QCOMPARE(f.rows(), 0);
    QVERIFY(!select->isEnabled());
}

void BuildsManyTest::listsWhatWasRefused()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    // Something else ended two of them in the meantime.
    f.filter(u"status:waiting"_s);
    f.starting(u"Select all"_s)->trigger();
    const int waiting = f.rows();
    QVERIFY(waiting > 2);
    auto *report = f.page->findChild<BatchReport *>();
    QVERIFY(!report->isVisible());
    report->showProgress(3, 10);
    QVERIFY(report->isVisible());
    report->showRefusals({{BuildId{"b-17"}, Error{.code = "build.ended", .message = u"Build already finished."_s, .fix = u"Retry it."_s}}});
    QCOMPARE(f.column(u"Refused builds"_s, 0), QStringList{u"b-17"_s});
    QCOMPARE(f.column(u"Refused builds"_s, 1), QStringList{u"Build already finished."_s});
    QVERIFY(f.isLabelled(u"1 build"_s));
    // The next batch without a refusal clears it.
    f.action(u"Pin"_s)->trigger();
    QTRY_VERIFY(!report->isVisible());
    QTRY_VERIFY(f.notes.last().contains(QString::number(waiting)));
}

void BuildsManyTest::movesOneInTheQueue()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:waiting"_s);
    f.table()->selectRow(0);
    const QString id = QString::fromLatin1(f.table()->currentIndex().data(IdRole).toByteArray());
    const int before = f.farm.world().build(BuildId{id.toLatin1()})->item.priority;
    f.action(u"Raise priority"_s)->trigger();
    f.action(u"Raise priority"_s)->trigger();
    const QString path = u"/api/builds/%1/priority"_s.arg(id);
    QTRY_COMPARE(f.asked("POST", path).size(), 2);
    QCOMPARE(f.asked("POST", path).last().body->value("priority"_L1).toInt(), before + 20);
    QTRY_COMPARE(f.farm.world().build(BuildId{id.toLatin1()})->item.priority, before + 20);
    QCOMPARE(f.action(u"Lower priority"_s)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Down));
    f.starting(u"Select all"_s)->trigger();
    QVERIFY(!f.whyNot(u"Raise priority"_s).isEmpty());
}

void BuildsManyTest::savesWhatIsShown()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filter(u"status:failed"_s);
    const int failed = f.rows();
    QVERIFY(failed > 0);
    f.prompts.file = f.folder.filePath(u"b.csv"_s);
    f.action(u"Save shown builds as CSV…"_s)->trigger();
    QTRY_VERIFY(!f.notes.filter(u"b.csv"_s).isEmpty());
    QFile csv(f.prompts.file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count('\n'), failed + 1);
    f.prompts.file = f.folder.filePath(u"b.json"_s);
    f.action(u"Save shown builds as JSON…"_s)->trigger();
    QTRY_VERIFY(!f.notes.filter(u"b.json"_s).isEmpty());
    QFile json(f.prompts.file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray builds = QJsonDocument::fromJson(json.readAll()).array();
    QCOMPARE(builds.size(), failed);
    for (const QJsonValue &build : builds)
        QCOMPARE(build["status"_L1].toString(), u"failed"_s);
    f.prompts.file = f.folder.filePath(u"no/such/b.json"_s);
    f.action(u"Save shown builds as JSON…"_s)->trigger();
    QTRY_VERIFY(!f.notes.filter(u"cannot be written"_s).isEmpty());
}

void BuildsManyTest::exportsAreForPrograms()
{
    const QByteArray csv = buildsAsCsv({failedBuild()});
    QVERIFY(csv.startsWith("id,status,outcome,platform,project,"));
    QVERIFY(csv.contains("\"line 1, \"\"quoted\"\"\""));
    QVERIFY(csv.contains("2026-01-05T09:00:00.000Z"));
    QVERIFY(!csv.contains(",=cmd"));
    const QJsonObject build = QJsonDocument::fromJson(buildsAsJson({failedBuild()})).array().at(0).toObject();
    QCOMPARE(build.value("project"_L1).toString(), u"=cmd|' /C calc'!A0"_s);
    QCOMPARE(build.value("failureClass"_L1).toString(), u"author"_s);
    QVERIFY(build.value("startedAt"_L1).isNull());
    QCOMPARE(build.value("completedAt"_L1).toString(), u"2026-01-05T09:01:00.000Z"_s);
}

void BuildsManyTest::keepsFilters()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *saved = f.page->findChild<SavedFilters *>();
    QVERIFY(!saved->isVisible());
    f.filter({});
    QVERIFY(!saved->keepAction()->isEnabled());
    f.filter(u"status:failed platform:ios"_s);
    const int matching = f.rows();
    saved->keepAction()->trigger();
    for (auto *field : f.strip.findChildren<QLineEdit *>())
        if (field->accessibleName() == "Name of the filter"_L1)
            field->setText(u"iOS failures"_s);
    f.strip.yesButton()->click();
    QTRY_VERIFY(saved->isVisible());
    QVERIFY(saved->filters() == (QList<SavedFilters::Filter>{{u"iOS failures"_s, u"status:failed platform:ios"_s}}));
    QVERIFY(!saved->keepAction()->isEnabled());
    f.filter(u"mac-2"_s);
    QCOMPARE(saved->findChild<QTabBar *>()->tabText(0), u"mac-2"_s);
    f.filter({});
    auto *tabs = saved->findChild<QTabBar *>();
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(tabs->tabText(0), u"All builds"_s);
    tabs->setCurrentIndex(1);
    QCOMPARE(f.rows(), matching);
    // The next time they are there.
    const std::unique_ptr<Page> next(buildsEntry().create({f.state, f.farm, f.prompts, f.clock, f.rights, f.strip, &f.settings}));
    QVERIFY(next->findChild<SavedFilters *>()->filters() == saved->filters());
    Q_EMIT tabs->tabCloseRequested(1);
    QTRY_VERIFY(saved->filters().isEmpty());
    f.strip.undoButton()->click();
    QTRY_COMPARE(saved->filters().size(), 1);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    BuildsManyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "buildsmany_test.moc"
