// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/calmtable.h"
#include "console/widgets/gatedaction.h"
#include "tests/gui/realdesk.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::ControllerFixture;
using freeagent::test::Desk;
using namespace Qt::StringLiterals;

/// Maintenance, backups and capacity against the real controller: what the pages send is what it takes.
class RealOperationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void submissionsStopAndGoOn();
    void openingAgainCanBeTakenBack();
    void drainBeginsAndEnds();
    void maintenanceBeginsAndIsAborted();
    void windowIsMadeChangedAndRemoved();
    void backupIsMadeVerifiedAndListed();
    void planAnswersAQuestion();

private:
    void press(Desk &desk, const QString &action);
    void undo(Desk &desk);
    QJsonObject get(const QByteArray &path) { return m_farm->get(path).object(); }
    bool isClosed() { return get("/api/admin/maintenance").value("maintenance"_L1)["enabled"_L1].toBool(); }

    ControllerFixture m_controller;
    std::unique_ptr<integration::Farm> m_farm;
};

void RealOperationsTest::initTestCase()
{
    QVERIFY2(m_controller.start(), m_controller.log().constData());
    m_farm = std::make_unique<integration::Farm>(m_controller);
    QVERIFY(!m_farm->registerWorker("mac-1", "ios").isEmpty());
}

/// Through the strip when there is a question.
void RealOperationsTest::press(Desk &desk, const QString &text)
{
    QTRY_VERIFY2_WITH_TIMEOUT(desk.action(text) && desk.action(text)->isEnabled(), qPrintable(text), 10'000);
    desk.action(text)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk.strip().stage() != ConfirmStrip::Stage::Foreseeing, 10'000);
    if (desk.strip().stage() == ConfirmStrip::Stage::Asking) {
        desk.strip().reasonField()->setText(u"a try"_s);
        desk.strip().yesButton()->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk.strip().stage() != ConfirmStrip::Stage::Acting, 10'000);
    QVERIFY2(desk.strip().stage() == ConfirmStrip::Stage::Done, qPrintable(text + u": "_s + desk.strip().text()));
}

void RealOperationsTest::undo(Desk &desk)
{
    desk.strip().undoButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.strip().stage() != ConfirmStrip::Stage::Acting, 10'000);
    QVERIFY2(desk.strip().stage() != ConfirmStrip::Stage::Failed, qPrintable(desk.strip().text()));
}

void RealOperationsTest::submissionsStopAndGoOn()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("maintenance"));
    press(desk, u"Stop submissions…"_s);
    const QJsonValue state = get("/api/admin/maintenance").value("maintenance"_L1);
    QVERIFY(state["enabled"_L1].toBool());
    QCOMPARE(state["reason"_L1].toString(), u"a try"_s);
    QVERIFY(state["until"_L1].isString());
    undo(desk);
    QTRY_VERIFY(!isClosed());
}

void RealOperationsTest::openingAgainCanBeTakenBack()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("maintenance"));
    press(desk, u"Stop submissions…"_s);
    const QJsonValue before = get("/api/admin/maintenance").value("maintenance"_L1);
    press(desk, u"Take submissions"_s);
    QVERIFY(!isClosed());
    undo(desk);
    QTRY_VERIFY(isClosed());
    const QJsonValue after = get("/api/admin/maintenance").value("maintenance"_L1);
    for (const QLatin1String key : {"message"_L1, "until"_L1, "hold"_L1, "drain"_L1, "reason"_L1})
        QVERIFY2(before[key] == after[key], key.data());
    press(desk, u"Take submissions"_s);
}

void RealOperationsTest::drainBeginsAndEnds()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("maintenance"));
    press(desk, u"Drain…"_s);
    QVERIFY(get("/api/maintenance/drain").value("draining"_L1).toBool());
    press(desk, u"Start builds again"_s);
    QVERIFY(!get("/api/maintenance/drain").value("draining"_L1).toBool());
    undo(desk);
    QTRY_VERIFY(get("/api/maintenance/drain").value("draining"_L1).toBool());
    press(desk, u"Start builds again"_s);
}

void RealOperationsTest::maintenanceBeginsAndIsAborted()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("maintenance"));
    // Without a worker that answers the trial build waits: there is time to look.
    press(desk, u"Maintenance now…"_s);
    QTRY_VERIFY(isClosed());
    press(desk, u"Extend 30 min…"_s);
    QTRY_COMPARE(get("/api/maintenance/run").value("run"_L1)["extensions"_L1].toInt(), 1);
    press(desk, u"Abort and reopen…"_s);
    QTRY_COMPARE(get("/api/maintenance/run").value("run"_L1)["state"_L1].toString(), u"aborted"_s);
    QTRY_VERIFY(!isClosed());
}

void RealOperationsTest::windowIsMadeChangedAndRemoved()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.openLink(u"maintenance?tab=windows"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.hasSettled(), 15'000);
    QTRY_VERIFY(desk.action(u"New window…"_s)->isEnabled());
    desk.action(u"New window…"_s)->trigger();
    for (auto *field : desk.strip().findChildren<QLineEdit *>())
        if (field->accessibleName() == "Name"_L1)
            field->setText(u"Monthly"_s);
    desk.strip().yesButton()->click();
    QTRY_COMPARE(desk.strip().stage(), ConfirmStrip::Stage::Done);
    QTRY_COMPARE(get("/api/maintenance/windows").value("total"_L1).toInt(), 1);
    press(desk, u"Switch window off"_s);
    QVERIFY(!get("/api/maintenance/windows").value("windows"_L1)[0]["enabled"_L1].toBool());
    undo(desk);
    QTRY_VERIFY(get("/api/maintenance/windows").value("windows"_L1)[0]["enabled"_L1].toBool());
    const QJsonObject before = get("/api/maintenance/windows").value("windows"_L1)[0].toObject();
    press(desk, u"Change window…"_s);
    undo(desk);
    press(desk, u"Remove window…"_s);
    QCOMPARE(get("/api/maintenance/windows").value("total"_L1).toInt(), 0);
    undo(desk);
    QTRY_COMPARE(get("/api/maintenance/windows").value("total"_L1).toInt(), 1);
    const QJsonObject after = get("/api/maintenance/windows").value("windows"_L1)[0].toObject();
    for (const QString &key : {u"name"_s, u"rule"_s, u"start"_s, u"from"_s, u"zone"_s, u"durationMinutes"_s, u"steps"_s, u"atDeadline"_s, u"drainDeadlineSeconds"_s, u"enabled"_s})
        QVERIFY2(before.value(key) == after.value(key), qPrintable(key));
}

void RealOperationsTest::backupIsMadeVerifiedAndListed()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("backups"));
    const qsizetype before = get("/api/backups").value("total"_L1).toInt();
    press(desk, u"Back up now…"_s);
    QTRY_COMPARE_WITH_TIMEOUT(get("/api/backups").value("total"_L1).toInt(), before + 1, 20'000);
    CalmTable *table = nullptr;
    for (auto *found : desk.window.currentPage()->findChildren<CalmTable *>())
        if (found->accessibleName() == "Backups"_L1)
            table = found;
    QVERIFY(table);
    QTRY_COMPARE_WITH_TIMEOUT(table->proxy()->rowCount(), before + 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(table->proxy()->index(0, 0).data().toString(), u"Found whole"_s, 10'000);
    table->selectRow(0);
    QTRY_VERIFY(!desk.action(u"Remove backup…"_s)->isEnabled()); // the newest that a restore can start from
    const QString latest = get("/api/backups/status").value("latest"_L1).toString();
    QCOMPARE(get(QByteArray("/api/backups/") + latest.toLatin1()).value("backup"_L1)["verified"_L1]["outcome"_L1].toString(), u"ok"_s);
}

void RealOperationsTest::planAnswersAQuestion()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("capacity"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.hasSettled(), 15'000);
    desk.action(u"200 a day"_s)->trigger();
    const auto told = [&] {
        for (const auto *label : desk.window.currentPage()->findChildren<QLabel *>())
            if (label->text().contains(u"The rule of thumb says 4"_s))
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), 10'000);
    QVERIFY2(desk.unread().isEmpty(), qPrintable(desk.unread().join(u'\n')));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    RealOperationsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "realoperations_test.moc"
