// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/runbook/morningtexts.h"
#include "console/pages/runbook/runbookanswers.h"
#include "console/pages/runbook/runbookentry.h"
#include "console/pages/runbook/runbookrows.h"
#include "tests/gui/pagefixture.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;

namespace {
struct Fixture : PageFixture {
    explicit Fixture(Role role = Role::Operator)
        : PageFixture(runbookEntry(), role)
    {
    }
    bool offers(const QString &text) const
    {
        const auto *button = named<QToolButton>(text);
        return button && button->isVisible();
    }
    QString now(const QString &row) const
    {
        const qsizetype at = column(u"Rows of the runbook"_s, 0).indexOf(row);
        return at < 0 ? QString() : column(u"Rows of the runbook"_s, 2)[at];
    }
};

const QJsonObject kReport{
    {u"title"_s, u"2 of 3 checks need a look"_s},
    {u"checks"_s, QJsonArray{QJsonObject{{u"name"_s, u"health"_s}, {u"title"_s, u"Health"_s}, {u"status"_s, u"critical"_s}, {u"message"_s, u"as yesterday"_s}},
                             QJsonObject{{u"name"_s, u"disk"_s}, {u"title"_s, u"Disk"_s}, {u"status"_s, u"ok"_s}, {u"message"_s, u"40 GiB free"_s}},
                             QJsonObject{{u"name"_s, u"queue"_s}, {u"title"_s, u"Queue"_s}, {u"status"_s, u"warning"_s}, {u"message"_s, u"<!here> & 11 wait"_s}}}},
    {u"differences"_s, QJsonArray{QJsonObject{{u"check"_s, u"disk"_s}, {u"change"_s, u"over"_s}}, QJsonObject{{u"check"_s, u"queue"_s}, {u"change"_s, u"new"_s}}}}};
} // namespace

class RunbookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheShippedDocument();
    void rowsCarryTheirAnswers();
    void answersAreSaidInWords();
    void chaptersNarrowTheList();
    void opensWhereItIsDone();
    void whatIsNotBuiltSaysSo();
    void selfTestRuns();
    void jobIsAskedForAndTakenBack();
    void aJobThatIsNotThereSaysWhy();
    void reviewSaysWhatItWritesDown();
    void commandsAreCopied();
    void aViewerSeesWhyNot();
    void differencesComeFirst();
    void slackTakesNothingForAMention();
    void morningIsCopied();
    void checksAgain();
    void aCheckLeadsToItsPage();
    void linksLeadToRows();
};

void RunbookTest::showsTheShippedDocument()
{
    const QJsonArray rows = runbookRows(shippedRunbook());
    QCOMPARE(rows.size(), 64);
    QStringList chapters;
    for (int i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i]["id"_L1].toString(), u"RB-%1"_s.arg(i + 1, 2, 10, QChar(u'0')));
        QVERIFY(!rows[i]["wanted"_L1].toString().isEmpty());
        QVERIFY(!rows[i]["how"_L1].toString().isEmpty());
        QCOMPARE(rows[i]["link"_L1].toString().isEmpty(), i + 1 == 17);
        if (!chapters.contains(rows[i]["chapter"_L1].toString()))
            chapters << rows[i]["chapter"_L1].toString();
    }
    QCOMPARE(chapters.size(), 8);
    QCOMPARE(chapters.first(), u"Every day"_s);
}

void RunbookTest::rowsCarryTheirAnswers()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.column(u"Rows of the runbook"_s, 0).size(), 64);
    QCOMPARE(f.now(u"RB-06"_s), u"18.4 GiB free, full in 26 days"_s);
    QCOMPARE(f.now(u"RB-24"_s), u"Passed 1 d 7 h ago, in 218 ms."_s);
    QVERIFY2(f.now(u"RB-28"_s).startsWith(u"The database is sound"_s), qPrintable(f.now(u"RB-28"_s)));
    QCOMPARE(f.now(u"RB-55"_s), u"Drilled 2 d ago: back in 8 min, with 0 s lost."_s);
    QVERIFY2(f.now(u"RB-61"_s).startsWith(u"Ada Marsh until"_s), qPrintable(f.now(u"RB-61"_s)));
    QCOMPARE(f.now(u"RB-31"_s), QString());
    QVERIFY(f.isLabelled(u"Contacts looked through 12 d ago by ben"_s));
}

void RunbookTest::answersAreSaidInWords()
{
    const auto answer = [](const QString &by, const RunbookFacts &facts) {
        const QJsonValue row = withAnswers({QJsonObject{{u"answeredBy"_s, by}}}, facts, Time{}).first();
        return std::pair(row["answer"_L1].toString(), row["status"_L1].toString());
    };
    QCOMPARE(answer(u"check:disk"_s, {}).first, QString());
    QCOMPARE(answer(u"job:backup"_s, {}).first, QString());
    QCOMPARE(answer(u"recovery"_s, {.recovery = {{u"state"_s, u"repairing"_s}}}).second, u"critical"_s);
    QCOMPARE(answer(u"drills"_s, {.drills = {{u"drills"_s, QJsonArray()}}}).second, u"unknown"_s);
    const QJsonObject failed{{u"ok"_s, false}, {u"parts"_s, QJsonArray{QJsonObject{{u"ok"_s, true}}, QJsonObject{{u"ok"_s, false}, {u"message"_s, u"disk full"_s}}}}};
    const auto test = answer(u"selftest"_s, {.selfTest = {{u"selftest"_s, failed}}});
    QVERIFY2(test.first.contains(u"disk full"_s), qPrintable(test.first));
    QCOMPARE(test.second, u"critical"_s);
    const QJsonObject job{{u"name"_s, u"backup"_s}, {u"lastOutcome"_s, u"failed"_s}, {u"lastMessage"_s, u"no room"_s}};
    QCOMPARE(answer(u"job:backup"_s, {.schedule = {{u"jobs"_s, QJsonArray{job}}}}), std::pair(u"The last run failed: no room"_s, u"warning"_s));
    QCOMPARE(answer(u"oncall"_s, {.onCall = {{u"levels"_s, QJsonArray{QJsonObject{{u"person"_s, QJsonValue::Null}}}}}}).second, u"critical"_s);
    QCOMPARE(answer(u"contacts"_s, {.contacts = {{u"reviewedAt"_s, QJsonValue::Null}, {u"reviewOverdue"_s, true}}}).second, u"warning"_s);
}

void RunbookTest::chaptersNarrowTheList()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    auto *chapters = f.named<QListWidget>(u"Chapters"_s);
    QCOMPARE(chapters->count(), 9);
    chapters->setCurrentRow(3);
    QCOMPARE(f.column(u"Rows of the runbook"_s, 0), (QStringList{u"RB-17"_s, u"RB-18"_s, u"RB-19"_s}));
    QVERIFY(f.page->openLink({u"RB-55"_s}, {}));
    QCOMPARE(f.column(u"Rows of the runbook"_s, 0).size(), 64);
}

void RunbookTest::opensWhereItIsDone()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"RB-55"_s}, {}));
    QVERIFY(f.isLabelled(u"Back within 30 minutes"_s));
    f.action(u"Open where it is done"_s)->trigger();
    QCOMPARE(f.links, QStringList{u"backups?tab=drills"_s});
}

void RunbookTest::whatIsNotBuiltSaysSo()
{
    Fixture f(Role::Admin);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"RB-17"_s}, {}));
    QVERIFY(f.isLabelled(u"not yet"_s));
    QCOMPARE(f.whyNot(u"Open where it is done"_s), u"This row is not built; nothing of it is in the console."_s);
}

void RunbookTest::selfTestRuns()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(!f.offers(u"Run self-test"_s));
    QVERIFY(f.page->openLink({u"RB-24"_s}, {}));
    QVERIFY(f.offers(u"Run self-test"_s));
    f.action(u"Run self-test"_s)->trigger();
    QCOMPARE(f.whyNot(u"Run self-test"_s), u"It runs already."_s);
    QTRY_COMPARE(f.notes, QStringList{u"The self-test has passed, in 218 ms."_s});
    QTRY_COMPARE(f.now(u"RB-24"_s), u"Passed 0 s ago, in 218 ms."_s);
    QVERIFY(f.action(u"Run self-test"_s)->isEnabled());
}

void RunbookTest::jobIsAskedForAndTakenBack()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"RB-11"_s}, {}));
    f.action(u"Run the job now…"_s)->trigger();
    QVERIFY2(f.strip.text().contains(u"Makes a backup, then optimises the database"_s), qPrintable(f.strip.text()));
    QVERIFY(f.asked("POST", u"/api/admin/schedule/optimise/run"_s).isEmpty());
    f.strip.reasonField()->setText(u"quiet evening"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.reports, QStringList{u"The job optimise has begun."_s});
    QCOMPARE(f.asked("POST", u"/api/admin/schedule/optimise/run"_s).value(0).reason, QByteArray("quiet evening"));
    QTRY_COMPARE(f.whyNot(u"Run the job now…"_s), u"It runs already."_s);
    QTRY_COMPARE(f.now(u"RB-11"_s), u"Runs now."_s);
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.asked("POST", u"/api/admin/runs/job-1/cancel"_s).size(), 1);
    QTRY_VERIFY(f.action(u"Run the job now…"_s)->isEnabled());
}

void RunbookTest::aJobThatIsNotThereSaysWhy()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"RB-50"_s}, {}));
    QVERIFY(f.offers(u"Run the job now…"_s));
    QVERIFY2(f.whyNot(u"Run the job now…"_s).startsWith(u"The controller has no such job"_s), qPrintable(f.whyNot(u"Run the job now…"_s)));
}

void RunbookTest::reviewSaysWhatItWritesDown()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"I have looked through the contacts…"_s)->trigger();
    QVERIFY2(f.strip.text().contains(u"that you have looked through the people and vendors today. It says nothing of the text of the runbook."_s), qPrintable(f.strip.text()));
    QVERIFY(f.asked("POST", u"/api/runbook/reviewed"_s).isEmpty());
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.asked("POST", u"/api/runbook/reviewed"_s).size(), 1);
    QTRY_COMPARE(f.reports, QStringList{u"Written down: you have looked through the contacts."_s});
    QTRY_VERIFY(f.isLabelled(u"Contacts looked through 0 s ago by demo"_s));
}

void RunbookTest::commandsAreCopied()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"RB-54"_s}, {}));
    QVERIFY(f.offers(u"Copy commands"_s));
    f.action(u"Copy commands"_s)->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(u"expo-controller restore FOLDER"_s), qPrintable(QGuiApplication::clipboard()->text()));
    QCOMPARE(commandsIn(u"`GET /health`, `expoctl health`, `journalctl -x`"_s), (QStringList{u"expoctl health"_s, u"journalctl -x"_s}));
    QCOMPARE(wordsOf(u"*healthy* by `expoctl check *`"_s), u"healthy by expoctl check *"_s);
    QVERIFY(f.page->openLink({u"RB-30"_s}, {}));
    QVERIFY(!f.offers(u"Copy commands"_s));
}

void RunbookTest::aViewerSeesWhyNot()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"RB-48"_s}, {}));
    for (const QString &text : {u"Run the job now…"_s, u"Run self-test"_s, u"I have looked through the contacts…"_s}) {
        QVERIFY2(!f.action(text)->isEnabled(), qPrintable(text));
        QVERIFY2(f.whyNot(text).contains(u"perator"_s), qPrintable(f.whyNot(text)));
    }
    QVERIFY(f.action(u"Check again"_s)->isEnabled());
}

void RunbookTest::differencesComeFirst()
{
    QStringList order;
    for (const QJsonValue &row : morningRows(kReport))
        order << row["name"_L1].toString();
    QCOMPARE(order, (QStringList{u"queue"_s, u"disk"_s, u"health"_s}));
    Fixture f(Role::Viewer);
    QVERIFY(f.page->openLink({u"tab=morning"_s}, {}));
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.column(u"Checks of the morning"_s, 0).first(), u"Fleet"_s);
    QCOMPARE(f.column(u"Checks of the morning"_s, 1), (QStringList{u"new trouble"_s, u"worse"_s, u"other cause"_s, u"good again"_s, {}, {}, {}, {}}));
    QVERIFY(f.isLabelled(u"3 of 8 checks need a look"_s));
}

void RunbookTest::slackTakesNothingForAMention()
{
    const QStringList lines = slackMessage(kReport).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], u"*2 of 3 checks need a look*"_s);
    QCOMPARE(lines[1], u":warning: Queue: &lt;!here&gt; &amp; 11 wait (new trouble)"_s);
    QCOMPARE(lines[3], u":red_circle: Health: as yesterday"_s);
    QCOMPARE(morningText(kReport).split(u'\n')[2], u"Disk: 40 GiB free (ok, good again)"_s);
}

void RunbookTest::morningIsCopied()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    f.action(u"Copy as Slack message"_s)->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"\n:red_circle: Fleet: mac-3 is offline"_s), qPrintable(QGuiApplication::clipboard()->text()));
    f.action(u"Copy as text"_s)->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"Backup: 7 hours old, verified (ok)"_s), qPrintable(QGuiApplication::clipboard()->text()));
    QCOMPARE(f.notes.size(), 2);
}

void RunbookTest::checksAgain()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    const auto asked = f.asked("GET", u"/api/reviews/morning"_s).size();
    f.action(u"Check again"_s)->trigger();
    QTRY_COMPARE(f.asked("GET", u"/api/reviews/morning"_s).size(), asked + 1);
}

void RunbookTest::aCheckLeadsToItsPage()
{
    Fixture f(Role::Viewer);
    QVERIFY(f.page->openLink({u"tab=morning"_s}, {}));
    QTRY_VERIFY(f.isReady());
    f.action(u"Open what it is about"_s)->trigger();
    QCOMPARE(f.links, QStringList{u"workers"_s});
    QCOMPARE(checkLink(u"no such"_s), QString());
}

void RunbookTest::linksLeadToRows()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"RB-06"_s}, {}));
    QVERIFY(f.isLabelled(u"Enough disk on every volume"_s));
    QVERIFY(!f.page->openLink({u"RB-99"_s}, {}));
    QVERIFY(!f.page->openLink({u"tab=none"_s}, {}));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    RunbookTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "runbook_test.moc"
