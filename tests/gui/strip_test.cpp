// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/confirmstrip.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;
using Stage = ConfirmStrip::Stage;

/// Before: what would happen. After: undo.
class StripTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWouldHappenFirst();
    void withoutForesightNothingIsDone();
    void undoTakesItBack();
    void saysWhenThereIsNoWayBack();
    void wantsTheWordTyped();
    void wantsAReason();
    void escapeSaysNo();
    void oneAtATime();
    void lateForesightOfAnotherQuestionIsDropped();
    void resetForgetsEverything_data();
    void resetForgetsEverything();
    void resetDropsWhatWaits();
};

namespace {
Danger plain(int &done)
{
    Danger danger;
    danger.title = u"Retire mac-3?"_s;
    danger.effect = u"2 builds go back."_s;
    danger.verb = u"Retire"_s;
    danger.act = [&done](const QString &, const Danger::Said &said) {
        ++done;
        said(u"Retired mac-3."_s);
    };
    return danger;
}
} // namespace

void StripTest::showsWhatWouldHappenFirst()
{
    ConfirmStrip strip;
    int done = 0;
    Danger danger = plain(done);
    Danger::Said answer;
    danger.foresee = [&](const Danger::Said &said) { answer = said; };
    strip.ask(danger);
    QVERIFY(strip.isVisible());
    QCOMPARE(strip.stage(), Stage::Foreseeing);
    QVERIFY(!strip.yesButton()->isEnabled());
    strip.yesButton()->click();
    QCOMPARE(done, 0);
    answer(u"412 files, 3.1 GiB"_s);
    QCOMPARE(strip.stage(), Stage::Asking);
    QCOMPARE(strip.text(), u"412 files, 3.1 GiB"_s);
    QSignalSpy reported(&strip, &ConfirmStrip::reported);
    strip.yesButton()->click();
    QCOMPARE(done, 1);
    QCOMPARE(strip.stage(), Stage::Done);
    QCOMPARE(reported.size(), 1);
    QVERIFY(!QApplication::activeModalWidget());
}

void StripTest::withoutForesightNothingIsDone()
{
    ConfirmStrip strip;
    int done = 0;
    Danger danger = plain(done);
    danger.foresee = [](const Danger::Said &said) { said(failure("net.refused", u"Nothing listens."_s, u"Start it."_s)); };
    strip.ask(danger);
    QCOMPARE(strip.stage(), Stage::Failed);
    QVERIFY(strip.text().contains(u"Nothing listens. Start it."_s));
    QVERIFY(!strip.yesButton()->isVisible());
}

void StripTest::undoTakesItBack()
{
    ConfirmStrip strip;
    int done = 0;
    int undone = 0;
    Danger danger = plain(done);
    danger.undo = [&](const Danger::Said &said) {
        ++undone;
        said(u"mac-3 is back."_s);
    };
    strip.ask(danger);
    strip.yesButton()->click();
    QVERIFY(strip.undoButton()->isVisible());
    QVERIFY(strip.undoButton()->text().contains(u"20"_s));
    strip.undoButton()->click();
    QCOMPARE(undone, 1);
    QCOMPARE(strip.text(), u"mac-3 is back."_s);
    QVERIFY(!strip.undoButton()->isVisible());
}

void StripTest::saysWhenThereIsNoWayBack()
{
    ConfirmStrip strip;
    int done = 0;
    Danger danger = plain(done);
    const auto says = [&] {
        QStringList texts;
        for (const auto *child : strip.findChildren<QWidget *>())
            if (child->isVisible())
                texts << child->accessibleName();
        return texts.contains(u"There is no undo."_s);
    };
    strip.ask(danger);
    QVERIFY(says());
    danger.undo = [](const Danger::Said &) {};
    strip.ask(danger);
    QVERIFY(!says());
}

void StripTest::wantsTheWordTyped()
{
    ConfirmStrip strip;
    int done = 0;
    Danger danger = plain(done);
    danger.word = u"farm-1"_s;
    strip.ask(danger);
    QVERIFY(!strip.yesButton()->isEnabled());
    QTest::keyClicks(strip.wordField(), u"farm"_s);
    QTest::keyClick(strip.wordField(), Qt::Key_Return);
    QCOMPARE(done, 0);
    QTest::keyClicks(strip.wordField(), u"-1"_s);
    QVERIFY(strip.yesButton()->isEnabled());
    QTest::keyClick(strip.wordField(), Qt::Key_Return);
    QCOMPARE(done, 1);
}

void StripTest::wantsAReason()
{
    ConfirmStrip strip;
    QString heard;
    Danger danger;
    danger.verb = u"Pause"_s;
    danger.wantsReason = danger.reasonNeeded = true;
    danger.act = [&](const QString &reason, const Danger::Said &said) {
        heard = reason;
        said(QString());
    };
    strip.ask(danger);
    QVERIFY(!strip.yesButton()->isEnabled());
    strip.reasonField()->setText(u"  xcode update "_s);
    strip.yesButton()->click();
    QCOMPARE(heard, u"xcode update"_s);
}

void StripTest::escapeSaysNo()
{
    ConfirmStrip strip;
    int done = 0;
    strip.ask(plain(done));
    QTest::keyClick(&strip, Qt::Key_Escape);
    QVERIFY(!strip.isVisible());
    QCOMPARE(done, 0);
}

void StripTest::oneAtATime()
{
    ConfirmStrip strip;
    int first = 0;
    int second = 0;
    Danger slow = plain(first);
    Danger::Said answer;
    slow.act = [&](const QString &, const Danger::Said &said) { answer = said; };
    strip.ask(slow);
    strip.yesButton()->click();
    QCOMPARE(strip.stage(), Stage::Acting);
    Danger other = plain(second);
    other.effect = u"Something else."_s;
    strip.ask(other);
    QCOMPARE(strip.stage(), Stage::Acting);
    QTest::keyClick(&strip, Qt::Key_Escape);
    QCOMPARE(strip.stage(), Stage::Acting);
    answer(u"Done."_s);
    QCOMPARE(strip.stage(), Stage::Asking);
    QCOMPARE(strip.text(), u"Something else."_s);
}

void StripTest::lateForesightOfAnotherQuestionIsDropped()
{
    ConfirmStrip strip;
    int done = 0;
    Danger danger = plain(done);
    Danger::Said late;
    danger.foresee = [&](const Danger::Said &said) { late = said; };
    strip.ask(danger);
    strip.ask(plain(done));
    late(u"old"_s);
    QCOMPARE(strip.text(), u"2 builds go back."_s);
}

void StripTest::resetForgetsEverything_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::newRow("foreseeing") << Stage::Foreseeing;
    QTest::newRow("asking") << Stage::Asking;
    QTest::newRow("acting") << Stage::Acting;
    QTest::newRow("done, may be taken back") << Stage::Done;
    QTest::newRow("failed") << Stage::Failed;
}

void StripTest::resetForgetsEverything()
{
    QFETCH(Stage, stage);
    ConfirmStrip strip;
    QSignalSpy reported(&strip, &ConfirmStrip::reported);
    int called = 0;
    Danger::Said foresight;
    Danger::Said answer;
    // Alive for as long as the strip keeps one of the functions.
    auto page = std::make_shared<int>();
    {
        Danger danger = plain(called);
        danger.form = new QLineEdit;
        danger.foresee = [&foresight, page](const Danger::Said &said) { foresight = said; };
        danger.act = [&answer, page](const QString &, const Danger::Said &said) { answer = said; };
        danger.undo = [&called, page](const Danger::Said &) { ++called; };
        strip.ask(danger);
    }
    if (stage > Stage::Foreseeing)
        foresight(u"all of it"_s);
    if (stage > Stage::Asking)
        strip.yesButton()->click();
    if (stage == Stage::Done)
        answer(u"done"_s);
    if (stage == Stage::Failed)
        answer(failure("x.y", u"no"_s, {}));
    QCOMPARE(strip.stage(), stage);
    reported.clear();
    strip.reset();
    QCOMPARE(strip.stage(), Stage::Hidden);
    QVERIFY(!strip.isVisible());
    QCOMPARE(page.use_count(), 1L);
    QCOMPARE(strip.findChildren<QLineEdit *>().size(), 2);
    for (QPushButton *button : {strip.yesButton(), strip.undoButton()})
        button->click();
    for (const Danger::Said &late : {foresight, answer})
        if (late)
            late(u"too late"_s);
    QCOMPARE(called, 0);
    QCOMPARE(reported.size(), 0);
    QCOMPARE(strip.stage(), Stage::Hidden);

    strip.ask(plain(called));
    strip.yesButton()->click();
    QCOMPARE(called, 1);
}

void StripTest::resetDropsWhatWaits()
{
    ConfirmStrip strip;
    int called = 0;
    Danger::Said answer;
    Danger first = plain(called);
    first.act = [&answer](const QString &, const Danger::Said &said) { answer = said; };
    strip.ask(first);
    strip.yesButton()->click();
    Danger waiting = plain(called);
    const QPointer<QWidget> form = new QLineEdit;
    waiting.form = form;
    strip.ask(waiting);
    strip.reset();
    QVERIFY(form.isNull());
    waiting = {};
    answer(u"done"_s);
    QCOMPARE(strip.stage(), Stage::Hidden);
    QVERIFY(!strip.isVisible());
    QCOMPARE(called, 0);
}

QTEST_MAIN(StripTest)
#include "strip_test.moc"
