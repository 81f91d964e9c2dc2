// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/contactstab.h"
#include "console/pages/people/fieldsform.h"
#include "console/pages/people/handofftab.h"
#include "console/pages/people/levelcard.h"
#include "console/pages/people/oncallforms.h"
#include "console/pages/people/oncalltab.h"
#include "console/pages/people/peopleentry.h"
#include "console/pages/people/rotastrip.h"
#include "console/widgets/listview.h"
#include "tests/gui/pagefixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;

namespace {
struct Fixture : PageFixture {
    explicit Fixture(Role role = Role::Admin)
        : PageFixture(peopleEntry(), role)
    {
    }
    template <class Widget>
    Widget *the() const
    {
        return page->findChild<Widget *>();
    }
    /// The turn of that number at a level.
    QByteArray turn(int level, int number) const
    {
        for (const RotaTurn &turn : the<RotaStrip>()->turns())
            if (turn.level == level && number-- == 0)
                return turn.id();
        return {};
    }
    const RotaTurn *exception() const
    {
        for (const RotaTurn &turn : the<RotaStrip>()->turns())
            if (!turn.overrideId.isEmpty())
                return &turn;
        return nullptr;
    }
    static int rows(ListView *list) { return list->table()->model()->rowCount(); }
};
} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoIsCalledNow();
    void pictureAndTableSayTheSame();
    void keysWalkTheRota();
    void takingCanBeUndone();
    void standingInForATurn();
    void swapsAndTakesBack();
    void endsAnExceptionAndBringsItBack();
    void editsAContact();
    void refusedQuietHoursAreSaid();
    void addsAndRemovesAVendor();
    void reviewIsWrittenDown();
    void noteKeepsWhatIsWritten();
    void reportsAreSent();
    void viewersSeeWhyNot();
    void linksLeadOn();
    void saysWhenNobodyIsCalled();
    void quietHours();
};

void PeopleTest::saysWhoIsCalledNow()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    const QList<LevelCard *> cards = f.the<OnCallTab>()->cards();
    QCOMPARE(cards.size(), 2);
    const QString first = cards[0]->text();
    QVERIFY2(first.contains(u"Ada Marsh"_s) && first.contains(u"+44 20 7946 0011"_s) && first.contains(u"ada@farm.example"_s), qPrintable(first));
    QVERIFY2(first.contains(u"then Ben Okoro"_s), qPrintable(first));
    QVERIFY(first.contains(u"quiet 22:00-07:00 Europe/London"_s));
    QVERIFY(first.contains(u"after 15 minute"_s));
    QVERIFY(cards[1]->text().contains(u"The last level"_s));
    QCOMPARE(f.badge.first, 0);
}

void PeopleTest::pictureAndTableSayTheSame()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *strip = f.the<RotaStrip>();
    QCOMPARE(Fixture::rows(f.the<OnCallTab>()->list()), int(strip->turns().size()));
    QVERIFY(strip->turns().size() > 12 + 6);
    QVERIFY(f.exception());
    for (const RotaTurn &turn : strip->turns()) {
        const QRectF box = strip->rectOf(turn.id());
        QVERIFY(box.width() > 0);
        QVERIFY2(QRectF(strip->rect()).contains(box), qPrintable(turnText(turn, f.clock.now())));
    }
    QCOMPARE(strip->figures().rows.size(), strip->turns().size());
}

void PeopleTest::keysWalkTheRota()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *strip = f.the<RotaStrip>();
    strip->select(f.turn(1, 0));
    QTest::keyClick(strip, Qt::Key_Right);
    QCOMPARE(strip->current(), f.turn(1, 1));
    QCOMPARE(f.the<OnCallTab>()->list()->currentId(), f.turn(1, 1));
    QVERIFY2(strip->accessibleDescription().startsWith(u"Ben Okoro, level 1"_s), qPrintable(strip->accessibleDescription()));
    QTest::keyClick(strip, Qt::Key_Down);
    QVERIFY(strip->accessibleDescription().contains(u"level 2"_s));
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->rectOf(f.turn(1, 0)).center().toPoint());
    QCOMPARE(strip->current(), f.turn(1, 0));
}

void PeopleTest::takingCanBeUndone()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Take it from now…"_s)->trigger();
    auto *who = f.strip.findChild<TakeForm *>()->findChild<QComboBox *>();
    who->setCurrentIndex(who->findText(u"Dev Patel"_s));
    f.strip.reasonField()->setText(u"Ada is ill"_s);
    f.strip.yesButton()->click();
    QTRY_VERIFY(f.the<OnCallTab>()->cards()[0]->text().contains(u"Dev Patel"_s));
    const QJsonObject body = *f.asked("POST", u"/api/oncall/take"_s).first().body;
    QCOMPARE(body.value("person"_L1).toString(), u"dev"_s);
    QCOMPARE(body.value("until"_L1).toString(), u"2026-01-05T21:00:00.000Z"_s);
    QCOMPARE(body.value("reason"_L1).toString(), u"Ada is ill"_s);
    QVERIFY(f.the<OnCallTab>()->cards()[0]->text().contains(u"instead of the rotation"_s));
    f.strip.undoButton()->click();
    QTRY_VERIFY(f.the<OnCallTab>()->cards()[0]->text().contains(u"Ada Marsh"_s));
}

void PeopleTest::standingInForATurn()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(!f.action(u"Somebody else…"_s)->isEnabled());
    QVERIFY(f.the<OnCallTab>()->list()->select(f.turn(2, 1)));
    f.action(u"Somebody else…"_s)->trigger();
    auto *form = f.strip.findChild<OverrideForm *>();
    QVERIFY(form->person()->currentText() != u"Ada Marsh"_s);
    form->person()->setCurrentIndex(form->person()->findText(u"Carla Mendes"_s));
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.asked("POST", u"/api/oncall/overrides"_s).size(), 1);
    const QJsonObject body = *f.asked("POST", u"/api/oncall/overrides"_s).first().body;
    QCOMPARE(body.value("level"_L1).toInt(), 2);
    QCOMPARE(body.value("person"_L1).toString(), u"carla"_s);
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    QTRY_VERIFY(std::any_of(f.the<RotaStrip>()->turns().begin(), f.the<RotaStrip>()->turns().end(),
                            [](const RotaTurn &turn) { return turn.level == 2 && turn.person == "carla"_L1 && !turn.overrideId.isEmpty(); }));
}

void PeopleTest::swapsAndTakesBack()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    const QList<RotaTurn> before = f.the<RotaStrip>()->turns();
    QVERIFY(f.the<OnCallTab>()->list()->select(f.turn(1, 0)));
    f.action(u"Swap shifts…"_s)->trigger();
    auto *form = f.strip.findChild<SwapForm *>();
    form->other()->setCurrentIndex(form->other()->findText(u"Carla Mendes"_s));
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    QCOMPARE(f.asked("POST", u"/api/oncall/swap"_s).first().body->value("date"_L1).toString(), u"2026-01-08"_s);
    QTRY_COMPARE(f.the<RotaStrip>()->turns().first().person, u"carla"_s);
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.the<RotaStrip>()->turns(), before);
    QCOMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
}

void PeopleTest::endsAnExceptionAndBringsItBack()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.the<OnCallTab>()->list()->select(f.turn(1, 0)));
    QVERIFY(!f.action(u"Back to the rotation"_s)->isEnabled());
    const RotaTurn exception = *f.exception();
    QVERIFY(f.the<OnCallTab>()->list()->select(exception.id()));
    f.action(u"Back to the rotation"_s)->trigger();
    QTRY_VERIFY(!f.exception());
    f.strip.undoButton()->click();
    QTRY_VERIFY(f.exception());
    QCOMPARE(f.exception()->person, exception.person);
    QCOMPARE(f.exception()->from, exception.from);
    QCOMPARE(f.asked("POST", u"/api/oncall/overrides"_s).last().body->value("reason"_L1).toString(), u"Ben is at a conference"_s);
}

void PeopleTest::editsAContact()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.the<ContactsTab>()->people()->select("ben"));
    f.action(u"Edit person…"_s)->trigger();
    auto *form = f.strip.findChild<FieldsForm *>();
    QCOMPARE(form->value(u"phone"_s), u"+44 20 7946 0012"_s);
    form->field(u"phone"_s)->setText(u"+44 20 7946 0099"_s);
    form->field(u"quietHours"_s)->setText(u"23:00 - 6:30"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    const QJsonObject body = *f.asked("PUT", u"/api/contacts"_s).first().body;
    QCOMPARE(body.value("people"_L1).toArray().size(), 4);
    QCOMPARE(body.value("vendors"_L1).toArray().size(), 2);
    const QJsonObject ben = body.value("people"_L1).toArray()[1].toObject();
    QCOMPARE(ben.value("phone"_L1).toString(), u"+44 20 7946 0099"_s);
    QCOMPARE(ben.value("quietHours"_L1).toObject(), (QJsonObject{{u"from"_s, u"23:00"_s}, {u"to"_s, u"06:30"_s}}));
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.asked("PUT", u"/api/contacts"_s).size(), 2);
    QCOMPARE((*f.asked("PUT", u"/api/contacts"_s).last().body).value("people"_L1).toArray()[1]["phone"_L1].toString(), u"+44 20 7946 0012"_s);
}

void PeopleTest::refusedQuietHoursAreSaid()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Add person…"_s)->trigger();
    auto *form = f.strip.findChild<FieldsForm *>();
    form->field(u"name"_s)->setText(u"Eve"_s);
    form->field(u"quietHours"_s)->setText(u"at night"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Failed);
    QVERIFY2(f.strip.text().contains(u"22:00-07:00"_s), qPrintable(f.strip.text()));
    QVERIFY(f.asked("PUT", u"/api/contacts"_s).isEmpty());
}

void PeopleTest::addsAndRemovesAVendor()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *list = f.the<ContactsTab>()->vendors();
    f.action(u"Add vendor…"_s)->trigger();
    auto *form = f.strip.findChild<FieldsForm *>();
    form->field(u"name"_s)->setText(u"Signers"_s);
    form->field(u"for"_s)->setText(u"RB-18, cert*"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(Fixture::rows(list), 3);
    QCOMPARE(f.asked("PUT", u"/api/contacts"_s).last().body->value("vendors"_L1).toArray()[2]["for"_L1].toArray(), (QJsonArray{u"RB-18"_s, u"cert*"_s}));
    QVERIFY(list->select("netco"));
    f.action(u"Remove vendor…"_s)->trigger();
    f.strip.yesButton()->click();
    QTRY_COMPARE(Fixture::rows(list), 2);
    f.strip.undoButton()->click();
    QTRY_COMPARE(Fixture::rows(list), 3);
    QVERIFY(f.the<ContactsTab>()->people()->select("ada"));
    f.action(u"Remove person…"_s)->trigger();
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Failed);
    QVERIFY2(f.strip.text().contains(u"ada is in the rotation"_s), qPrintable(f.strip.text()));
}

void PeopleTest::reviewIsWrittenDown()
{
    Fixture f(Role::Operator);
    QTRY_VERIFY(f.isReady());
    QVERIFY2(f.the<ContactsTab>()->reviewText().startsWith(u"Looked through 12 d ago by ben"_s), qPrintable(f.the<ContactsTab>()->reviewText()));
    f.action(u"I have looked through them…"_s)->trigger();
    f.strip.yesButton()->click();
    QTRY_VERIFY(f.the<ContactsTab>()->reviewText().contains(u"by demo"_s));
    QVERIFY(!f.action(u"Add person…"_s)->isEnabled());
}

void PeopleTest::noteKeepsWhatIsWritten()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *note = f.the<HandoffTab>()->note();
    QVERIFY2(note->toPlainText().contains(u"mac-3"_s), qPrintable(note->toPlainText()));
    note->appendPlainText(u"Spare Mac is in the cupboard"_s);
    f.action(u"Copy note"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"cupboard"_s));
    for (auto *box : f.page->findChildren<QSpinBox *>())
        if (box->accessibleName() == "Weeks to tell of"_L1)
            box->setValue(2);
    QTRY_COMPARE(f.asked("GET", u"/api/oncall/handoff"_s).size(), 2);
    QVERIFY(note->toPlainText().contains(u"cupboard"_s));
    f.action(u"Prefill anew"_s)->trigger();
    QTRY_VERIFY(note->toPlainText().contains(u"the last 2 week"_s));
    QVERIFY(!note->toPlainText().contains(u"cupboard"_s));
}

void PeopleTest::reportsAreSent()
{
    Fixture f(Role::Operator);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.the<HandoffTab>()->report().startsWith(u"3 of 8 checks need a look"_s));
    f.named<QToolButton>(u"Report: Week"_s)->click();
    QTRY_VERIFY(f.the<HandoffTab>()->report().startsWith(u"The week"_s));
    f.action(u"Send report now…"_s)->trigger();
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.asked("POST", u"/api/reviews/weekly/send"_s).size(), 1);
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
}

void PeopleTest::viewersSeeWhyNot()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.the<OnCallTab>()->list()->select(f.exception()->id()));
    for (const QString &text : {u"Take it from now…"_s, u"Somebody else…"_s, u"Swap shifts…"_s, u"Back to the rotation"_s, u"Add person…"_s, u"I have looked through them…"_s, u"Send report now…"_s}) {
        QAction *action = f.action(text);
        QVERIFY2(action, qPrintable(text));
        QVERIFY(!action->isEnabled());
        QVERIFY2(action->toolTip().contains(u"perator"_s) || action->toolTip().contains(u"dmin"_s), qPrintable(action->toolTip()));
    }
    QVERIFY(f.action(u"Copy note"_s)->isEnabled());
}

void PeopleTest::linksLeadOn()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"tab=contacts"_s}, {}));
    QVERIFY(f.the<ContactsTab>()->isVisible());
    QVERIFY(!f.page->openLink({u"tab=none"_s}, {}));
    f.action(u"Channels and deliveries"_s)->trigger();
    QCOMPARE(f.links, QStringList{u"alerts?tab=channels"_s});
}

void PeopleTest::saysWhenNobodyIsCalled()
{
    LevelCard card;
    card.show({{u"level"_s, 1}, {u"person"_s, QJsonValue::Null}, {u"escalateAfterMinutes"_s, 15}}, false, Time{});
    QVERIFY(card.text().contains(u"Nobody"_s));
    QVERIFY(card.text().contains(u"reach nobody"_s));
}

void PeopleTest::quietHours()
{
    QCOMPARE(quietHoursFrom(u" "_s), std::optional(QJsonValue(QJsonValue::Null)));
    QVERIFY(!quietHoursFrom(u"22-7"_s));
    QVERIFY(!quietHoursFrom(u"25:00-07:00"_s));
    QCOMPARE(quietHoursText(*quietHoursFrom(u"9:05–17:00"_s)), u"09:05-17:00"_s);
}

QTEST_MAIN(PeopleTest)
#include "people_test.moc"
