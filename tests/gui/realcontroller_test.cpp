// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildspage.h"
#include "console/widgets/calmtable.h"
#include "tests/gui/realdesk.h"

#include <QJsonArray>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::ControllerFixture;
using freeagent::test::Desk;
using namespace Qt::StringLiterals;

class RealControllerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPageIsAnswered_data();
    void everyPageIsAnswered();
    void cancelsABuildAndTakesItBack();
    void pausesAWorkerByWords();
    void silencesAndEndsIt();

private:
    ControllerFixture m_controller;
    std::unique_ptr<integration::Farm> m_farm;
};

void RealControllerTest::initTestCase()
{
    QVERIFY2(m_controller.start(), m_controller.log().constData());
    m_farm = std::make_unique<integration::Farm>(m_controller);
    QVERIFY(!m_farm->registerWorker("mac-1", "ios").isEmpty());
    QVERIFY(!m_farm->submit("ios").isEmpty());
}

void RealControllerTest::everyPageIsAnswered_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const PageEntry &entry : allPages())
        QTest::newRow(entry.id.constData()) << entry.id;
}

void RealControllerTest::everyPageIsAnswered()
{
    QFETCH(QByteArray, id);
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo(id));
    QTRY_VERIFY2_WITH_TIMEOUT(desk.window.hasSettled(), qPrintable(desk.unread().join(u'\n')), 15'000);
    QVERIFY2(desk.unread().isEmpty(), qPrintable(desk.unread().join(u'\n')));
    QVERIFY(!QApplication::activeModalWidget());
}

void RealControllerTest::cancelsABuildAndTakesItBack()
{
    const QByteArray build = m_farm->submit("ios");
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("builds"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.hasSettled(), 15'000);
    QVERIFY(desk.window.openLink(u"build/"_s + QString::fromLatin1(build)));
    QTRY_VERIFY(desk.action(u"Cancel…"_s)->isEnabled());
    desk.action(u"Cancel…"_s)->trigger();
    desk.strip().yesButton()->click();
    QTRY_COMPARE(desk.strip().stage(), ConfirmStrip::Stage::Done);
    QCOMPARE(m_farm->status(build).value("outcome"_L1).toString(), u"cancelled"_s);
    desk.strip().undoButton()->click();
    const auto repeated = [&] {
        for (const QJsonValue &item : m_farm->get("/api/builds?limit=10").object().value("builds"_L1).toArray())
            if (item["retry_of"_L1].toString() == QString::fromLatin1(build))
                return true;
        return false;
    };
    QTRY_VERIFY(repeated());
}

void RealControllerTest::pausesAWorkerByWords()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("workers"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.hasSettled(), 15'000);
    QList<PageCommand> commands;
    const auto mayPause = [&] {
        commands = desk.window.currentPage()->commands(u"pause mac-1 2h xcode update"_s);
        return commands.size() == 1 && commands[0].whyNot.isEmpty();
    };
    QTRY_VERIFY(mayPause()); // the rights of the key are asked for by themselves
    commands[0].run();
    const auto hold = [&] { return m_farm->get("/api/workers").object().value("workers"_L1)[0]["hold"_L1]; };
    QTRY_COMPARE(hold()["reason"_L1].toString(), u"xcode update"_s);
    QVERIFY(hold()["until"_L1].isString());
    QTRY_VERIFY(desk.strip().undoButton()->isVisible());
    desk.strip().undoButton()->click();
    QTRY_VERIFY(hold().isNull());
}

void RealControllerTest::silencesAndEndsIt()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("alerts"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.hasSettled(), 15'000);
    desk.action(u"New silence…"_s)->trigger();
    desk.strip().reasonField()->setText(u"moving the rack"_s);
    desk.strip().yesButton()->click();
    QTRY_COMPARE(desk.strip().stage(), ConfirmStrip::Stage::Done);
    const auto silences = [&] { return m_farm->get("/api/silences").object().value("silences"_L1).toArray(); };
    QCOMPARE(silences().size(), 1);
    QCOMPARE(silences()[0]["reason"_L1].toString(), u"moving the rack"_s);
    desk.strip().undoButton()->click();
    QTRY_COMPARE(silences().size(), 0);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    RealControllerTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "realcontroller_test.moc"
