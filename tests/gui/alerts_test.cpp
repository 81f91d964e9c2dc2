// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/alertcard.h"
#include "console/pages/alerts/alertforms.h"
#include "console/pages/alerts/alertlist.h"
#include "console/pages/alerts/alertsentry.h"
#include "console/pages/alerts/alerttexts.h"
#include "console/pages/alerts/ruleeditor.h"
#include "console/pages/alerts/rulestab.h"
#include "console/widgets/listview.h"
#include "tests/gui/pagefixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;

namespace {
struct Fixture : PageFixture {
    explicit Fixture(Role role = Role::Admin)
        : PageFixture(alertsEntry(), role)
    {
    }
    AlertCard *card(const QString &summary) const
    {
        for (AlertCard *found : page->findChild<AlertList *>()->cards())
            if (found->alert().value("summary"_L1).toString().contains(summary))
                return found;
        return nullptr;
    }
    QString shown(const AlertCard *card) const
    {
        QStringList texts;
        for (const auto *label : card->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }
};
} // namespace

class AlertsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cardsSayWhyAndWhatToDo();
    void badgeCountsWhatNeedsSomebody();
    void acknowledgesAndTakesItBack();
    void whatIsOverCannotBeAcknowledged();
    void viewersSeeWhyNot();
    void silencePreviewsWhatItMatches();
    void silenceNeedsAReasonAndCanBeUndone();
    void recommendedLeadsToThePage();
    void timelineTellsDeliveries();
    void backTestsOtherNumbers();
    void savingARuleCanBeUndone();
    void linksLeadToAlertsAndRules();
    void paletteAcknowledgesByWords();
    void cardsRestUnderThePointer();
    void channelsAreTested();
    void figures();
};

void AlertsTest::cardsSayWhyAndWhatToDo()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.page->findChild<AlertList *>()->cards().size(), 3);
    const AlertCard *worst = f.page->findChild<AlertList *>()->cards().first();
    const QString text = f.shown(worst);
    QVERIFY2(text.contains(u"1 of 4 Macs is offline: mac-3"_s), qPrintable(text));
    QVERIFY(text.contains(u"answers no ping"_s));
    QVERIFY(text.contains(u"Last poll 08:48"_s));
    QVERIFY(text.contains(u"25 %, threshold 20 %"_s));
    QVERIFY(text.contains(u"for 12 min"_s));
    QVERIFY(text.contains(u"then Ben Okoro at 09:18"_s));
    QCOMPARE(worst->recommended()->text(), u"Bring it back by its checklist"_s);
    QVERIFY(f.shown(f.card(u"11 builds"_s)).contains(u"Nobody is told: Quiet while workers-offline fires"_s));
    QVERIFY(f.shown(f.card(u"18.4 GiB"_s)).contains(u"ada has it until 15:00, even when it gets worse: New disk"_s));
}

void AlertsTest::badgeCountsWhatNeedsSomebody()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.badge, std::pair(1, Severity::Critical));
}

void AlertsTest::acknowledgesAndTakesItBack()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Acknowledge…"_s)->trigger();
    QVERIFY(f.strip.isVisible());
    f.strip.reasonField()->setText(u"On my way"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.asked("POST", u"/api/alerts/al-1/ack"_s).size(), 1);
    const QJsonObject body = *f.asked("POST", u"/api/alerts/al-1/ack"_s).first().body;
    QCOMPARE(body.value("minutes"_L1).toInt(), 120);
    QCOMPARE(body.value("comment"_L1).toString(), u"On my way"_s);
    QTRY_VERIFY(f.shown(f.card(u"mac-3"_s)).contains(u"demo has it until 11:00: On my way"_s));
    QTRY_COMPARE(f.badge.first, 0);
    QVERIFY(!f.action(u"Acknowledge…"_s)->isEnabled());
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.badge.first, 1);
    QVERIFY(f.action(u"Acknowledge…"_s)->isEnabled());
    QVERIFY(!QApplication::activeModalWidget());
}

void AlertsTest::whatIsOverCannotBeAcknowledged()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.named<QToolButton>(u"Show: All of 30 days"_s)->click();
    QCOMPARE(f.page->findChild<AlertList *>()->cards().size(), 4);
    f.page->findChild<AlertList *>()->select(u"al-0"_s);
    QVERIFY(!f.action(u"Acknowledge…"_s)->isEnabled());
    QVERIFY(f.action(u"Acknowledge…"_s)->toolTip().contains(u"This alert is over."_s));
}

void AlertsTest::viewersSeeWhyNot()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    for (const QString &name : {u"Acknowledge…"_s, u"Silence…"_s, u"New silence…"_s, u"Save rule"_s, u"Test channel"_s}) {
        QVERIFY2(!f.action(name)->isEnabled(), qPrintable(name));
        QVERIFY(f.action(name)->toolTip().contains(u"You are here as: viewer."_s));
    }
    QVERIFY(f.action(u"Copy as text"_s)->isEnabled());
    f.action(u"Copy as text"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"expoctl workers list --state offline"_s));
}

void AlertsTest::silencePreviewsWhatItMatches()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Silence…"_s)->trigger();
    auto *form = f.strip.findChild<SilenceForm *>();
    QVERIFY(form);
    QTRY_COMPARE(form->previewText(), u"Keeps 1 alert(s) quiet now; would have matched 3 time(s) in the last 7 days."_s);
    form->matcherBox()->setCurrentIndex(form->matcherBox()->count() - 1);
    QTRY_COMPARE(form->previewText(), u"Keeps 3 alert(s) quiet now; would have matched 9 time(s) in the last 7 days."_s);
}

void AlertsTest::silenceNeedsAReasonAndCanBeUndone()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Silence…"_s)->trigger();
    QVERIFY(!f.strip.yesButton()->isEnabled());
    f.strip.reasonField()->setText(u"Known, on Thursday"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    const QJsonObject body = *f.asked("POST", u"/api/silences"_s).first().body;
    QCOMPARE(body.value("matcher"_L1)["rule"_L1].toString(), u"workers-offline"_s);
    QCOMPARE(body.value("matcher"_L1)["labels"_L1]["platform"_L1].toString(), u"ios"_s);
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.asked("DELETE", u"/api/silences/si-1"_s).size(), 1);
}

void AlertsTest::recommendedLeadsToThePage()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.card(u"mac-3"_s)->recommended()->click();
    f.card(u"18.4 GiB"_s)->recommended()->click();
    QCOMPARE(f.links, (QStringList{u"workers"_s, u"storage"_s}));
}

void AlertsTest::timelineTellsDeliveries()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    const auto *list = f.named<CalmTable>(u"Timeline"_s);
    QTRY_COMPARE(list->proxy()->rowCount(), 4);
    QStringList texts;
    for (int row = 0; row < 4; ++row)
        texts << list->proxy()->index(row, 1).data().toString() + u'/' + list->proxy()->index(row, 3).data().toString();
    QVERIFY2(texts.contains(u"Told/failed · 421 try later"_s), qPrintable(texts.join(u'\n')));
    f.page->findChild<AlertList *>()->select(u"al-3"_s);
    QTRY_COMPARE(list->proxy()->rowCount(), 3);
}

void AlertsTest::backTestsOtherNumbers()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"rule"_s, u"queue-depth"_s}, {}));
    auto *tab = f.page->findChild<RulesTab *>();
    auto *editor = f.page->findChild<RuleEditor *>();
    QTRY_COMPARE(tab->verdict(), u"Would have fired 4 time(s) in the last 30 day(s), 2 of them shorter than 3 min."_s);
    editor->warningField()->setValue(15);
    f.action(u"Back-test"_s)->trigger();
    const auto asked = f.asked("POST", u"/api/alert-rules/back-test"_s);
    QCOMPARE(asked.last().body->value("rule"_L1)["warning"_L1]["above"_L1].toDouble(), 15.0);
    QCOMPARE(asked.last().body->value("days"_L1).toInt(), 30);
}

void AlertsTest::savingARuleCanBeUndone()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"rule"_s, u"disk-free"_s}, {}));
    auto *editor = f.page->findChild<RuleEditor *>();
    QCOMPARE(editor->warningField()->value(), 20.0);
    QCOMPARE(editor->warningField()->suffix(), u" GiB"_s);
    QVERIFY(!f.action(u"Save rule"_s)->isEnabled());
    editor->warningField()->setValue(40);
    QVERIFY(f.action(u"Save rule"_s)->isEnabled());
    f.action(u"Save rule"_s)->trigger();
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    const auto puts = f.asked("PUT", u"/api/alert-rules/disk-free"_s);
    QCOMPARE(*puts[0].body, (QJsonObject{{u"warning"_s, QJsonObject{{u"below"_s, 40.0 * 1024 * 1024 * 1024}}}}));
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.asked("PUT", u"/api/alert-rules/disk-free"_s).size(), 2);
    QVERIFY(f.asked("PUT", u"/api/alert-rules/disk-free"_s)[1].body->contains("rule"_L1));
}

void AlertsTest::linksLeadToAlertsAndRules()
{
    Fixture f;
    QVERIFY(f.page->openLink({u"al-3"_s}, {}));
    QTRY_VERIFY(f.isReady());
    QTRY_COMPARE(f.page->findChild<AlertList *>()->current()->value("id"_L1).toString(), u"al-3"_s);
    QVERIFY(!f.page->openLink({u"al-unknown"_s}, {}));
    QVERIFY(!f.page->openLink({u"tab=nothing"_s}, {}));
}

void AlertsTest::paletteAcknowledgesByWords()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->commands(u"ack nothing like it"_s).isEmpty());
    const auto commands = f.page->commands(u"ack mac-3"_s);
    QCOMPARE(commands.size(), 1);
    QCOMPARE(commands[0].text, u"Acknowledge: 1 of 4 Macs is offline: mac-3"_s);
    commands[0].run();
    QVERIFY(f.strip.isVisible());
}

void AlertsTest::cardsRestUnderThePointer()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *list = f.page->findChild<AlertList *>();
    const QList<AlertCard *> before = list->cards();
    list->setAttribute(Qt::WA_UnderMouse, true);
    QJsonArray alerts;
    for (const AlertCard *card : before)
        alerts.append(card->alert());
    QJsonObject fresh = before[0]->alert();
    fresh.insert(u"id"_s, u"al-9"_s);
    fresh.insert(u"since"_s, u"2026-01-05T08:59:59Z"_s);
    alerts.prepend(fresh);
    list->setAlerts(alerts, f.clock.now());
    QCOMPARE(list->cards().first(3), before);
    QEvent leave(QEvent::Leave);
    list->setAttribute(Qt::WA_UnderMouse, false);
    QCoreApplication::sendEvent(list, &leave);
    QCOMPARE(list->cards().first()->alert().value("id"_L1).toString(), u"al-9"_s);
}

void AlertsTest::channelsAreTested()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"tab=channels"_s}, {}));
    auto *channels = f.named<CalmTable>(u"Channels"_s);
    QTRY_COMPARE(channels->proxy()->rowCount(), 3);
    QTRY_VERIFY(f.action(u"Test channel"_s)->isEnabled());
    channels->selectRow(1);
    f.action(u"Test channel"_s)->trigger();
    QTRY_VERIFY2(f.notes.contains(u"Test of mail: failed, 421 try later"_s), qPrintable(f.notes.join(u'\n')));
}

void AlertsTest::figures()
{
    QCOMPARE(figureText(0.14, u"ratio"_s), u"14 %"_s);
    QCOMPARE(figureText(900, u"seconds"_s), u"15 min"_s);
    QCOMPARE(conditionText(QJsonObject{{u"below"_s, 1024.0 * 1024 * 1024}}, u"bytes"_s), u"below 1.0 GiB"_s);
    QCOMPARE(conditionText(QJsonValue::Null, u"bytes"_s), u"–"_s);
    const QJsonObject silence{{u"until"_s, u"2026-03-01T00:00:00Z"_s},
                              {u"recurrence"_s, QJsonObject{{u"rule"_s, u"FREQ=MONTHLY;BYDAY=1SU"_s}, {u"start"_s, u"02:00"_s}, {u"zone"_s, u"UTC"_s}, {u"durationMinutes"_s, 120}}}};
    QVERIFY2(silenceTimes(silence, fromMs(1'767'603'600'000)).startsWith(u"every first Sunday of the month at 02:00 UTC for 2 h"_s),
             qPrintable(silenceTimes(silence, fromMs(1'767'603'600'000))));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    AlertsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "alerts_test.moc"
