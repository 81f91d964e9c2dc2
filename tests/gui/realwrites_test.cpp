// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/secretbox.h"
#include "console/pages/settings/thresholdfield.h"
#include "console/pages/settings/thresholdrow.h"
#include "console/pages/settings/thresholdstab.h"
#include "console/pages/settings/tokenform.h"
#include "console/pages/settings/tokenstab.h"
#include "console/pages/storage/pinstab.h"
#include "console/widgets/listview.h"
#include "tests/gui/realdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::ControllerFixture;
using freeagent::test::Desk;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatience = 20'000; ///< ms; alerts are looked at every ten seconds
constexpr int kEnoughToAlert = 11; ///< builds that wait
} // namespace

/// What is done in the window is what the real controller then says.
class RealWritesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void alertIsAcknowledgedAndTakenBack();
    void alertIsSilencedAndHeardAgain();
    void workerIsPausedAndResumed();
    void buildIsPinnedAndUnpinned();
    void tokenWorksUntilItIsRevoked();
    void tokenIsRotated();
    void ruleIsChangedAndGoesBack();
    void thresholdsAreSavedTogether();
    void configurationIsRead();

private:
    void press(Desk &desk, const QString &action);
    void confirm(Desk &desk);
    void undo(Desk &desk);
    void open(Desk &desk, const QString &link);
    QJsonObject get(const QByteArray &path) { return m_farm->get(path).object(); }
    QJsonObject alert();
    QJsonObject rule(const QString &id);
    QJsonObject token(const QString &name);
    int statusFor(const QString &secret) { return m_controller.request({"GET", "/api/builds", {{"X-API-Key", secret.toLatin1()}}, {}, false, false}).status; }
    QString makeToken(Desk &desk, const QString &name);

    ControllerFixture m_controller;
    std::unique_ptr<integration::Farm> m_farm;
    QByteArray m_worker;
    QByteArray m_build;
};

void RealWritesTest::initTestCase()
{
    QVERIFY2(m_controller.start(), m_controller.log().constData());
    m_farm = std::make_unique<integration::Farm>(m_controller);
    m_worker = m_farm->registerWorker("mac-1", "ios");
    QVERIFY(!m_worker.isEmpty());
    m_build = m_farm->submit("ios");
    QCOMPARE(m_farm->poll(m_worker), m_build);
    QVERIFY(m_farm->complete(m_worker, m_build));
    for (int i = 0; i < kEnoughToAlert; ++i)
        QVERIFY(!m_farm->submit("android").isEmpty());
}

void RealWritesTest::open(Desk &desk, const QString &link)
{
    QVERIFY2(desk.window.openLink(link), qPrintable(link));
    QTRY_VERIFY2_WITH_TIMEOUT(desk.window.hasSettled(), qPrintable(desk.unread().join(u'\n')), kPatience);
}

void RealWritesTest::confirm(Desk &desk)
{
    QTRY_COMPARE_WITH_TIMEOUT(desk.strip().stage(), ConfirmStrip::Stage::Asking, kPatience);
    desk.strip().reasonField()->setText(u"a try"_s);
    desk.strip().yesButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.strip().stage() != ConfirmStrip::Stage::Acting, kPatience);
    QVERIFY2(desk.strip().stage() == ConfirmStrip::Stage::Done, qPrintable(desk.strip().text()));
}

void RealWritesTest::press(Desk &desk, const QString &text)
{
    QTRY_VERIFY2_WITH_TIMEOUT(desk.action(text) && desk.action(text)->isEnabled(), qPrintable(text), kPatience);
    desk.action(text)->trigger();
}

void RealWritesTest::undo(Desk &desk)
{
    QTRY_VERIFY_WITH_TIMEOUT(desk.strip().undoButton()->isVisible(), kPatience);
    desk.strip().undoButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.strip().stage() != ConfirmStrip::Stage::Acting, kPatience);
    QVERIFY2(desk.strip().stage() != ConfirmStrip::Stage::Failed, qPrintable(desk.strip().text()));
}

QJsonObject RealWritesTest::alert()
{
    for (const QJsonValue &one : get("/api/alerts").value("alerts"_L1).toArray())
        if (one["rule"_L1] == "queue-depth"_L1)
            return one.toObject();
    return {};
}

QJsonObject RealWritesTest::rule(const QString &id)
{
    for (const QJsonValue &one : get("/api/alert-rules").value("rules"_L1).toArray())
        if (one["id"_L1] == id)
            return one.toObject();
    return {};
}

QJsonObject RealWritesTest::token(const QString &name)
{
    for (const QJsonValue &one : get("/api/tokens").value("tokens"_L1).toArray())
        if (one["name"_L1] == name && one["revokedAt"_L1].isNull() && one["rotatedTo"_L1].isNull())
            return one.toObject();
    return {};
}

void RealWritesTest::alertIsAcknowledgedAndTakenBack()
{
    QTRY_COMPARE_WITH_TIMEOUT(alert().value("state"_L1).toString(), u"firing"_s, kPatience);
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("alerts"));
    open(desk, u"alert/"_s + alert().value("id"_L1).toString());
    press(desk, u"Acknowledge…"_s);
    confirm(desk);
    QCOMPARE(alert().value("state"_L1).toString(), u"acknowledged"_s);
    QCOMPARE(alert().value("acknowledged"_L1)["comment"_L1].toString(), u"a try"_s);
    undo(desk);
    QTRY_COMPARE(alert().value("state"_L1).toString(), u"firing"_s);
    QVERIFY(alert().value("acknowledged"_L1).isNull());
}

void RealWritesTest::alertIsSilencedAndHeardAgain()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("alerts"));
    open(desk, u"alert/"_s + alert().value("id"_L1).toString());
    press(desk, u"Silence…"_s);
    confirm(desk);
    const QJsonArray silences = get("/api/silences").value("silences"_L1).toArray();
    QCOMPARE(silences.size(), 1);
    QCOMPARE(silences[0]["matcher"_L1]["rule"_L1].toString(), u"queue-depth"_s);
    QTRY_COMPARE_WITH_TIMEOUT(alert().value("suppressedBy"_L1)["kind"_L1].toString(), u"silence"_s, kPatience);
    undo(desk);
    QTRY_COMPARE(get("/api/silences").value("total"_L1).toInt(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(alert().value("suppressedBy"_L1).isNull(), kPatience);
}

void RealWritesTest::workerIsPausedAndResumed()
{
    const auto hold = [&] { return get("/api/workers/" + m_worker).value("worker"_L1)["hold"_L1]; };
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("workers"));
    open(desk, u"worker/"_s + QString::fromLatin1(m_worker));
    press(desk, u"Pause…"_s);
    confirm(desk);
    QCOMPARE(hold()["reason"_L1].toString(), u"a try"_s);
    undo(desk);
    QTRY_VERIFY(hold().isNull());
    press(desk, u"Pause…"_s);
    confirm(desk);
    QVERIFY(!hold().isNull());
    press(desk, u"Resume"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hold().isNull(), kPatience);
}

void RealWritesTest::buildIsPinnedAndUnpinned()
{
    const auto pins = [&] { return get("/api/admin/pins").value("pins"_L1).toArray(); };
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("storage"));
    open(desk, u"storage?tab=pins"_s);
    press(desk, u"Pin a build…"_s);
    for (auto *field : desk.strip().findChildren<QLineEdit *>())
        if (field->accessibleName() == "Id of the build"_L1)
            field->setText(QString::fromLatin1(m_build));
    confirm(desk);
    QCOMPARE(pins().size(), 1);
    QCOMPARE(pins()[0]["buildId"_L1].toString(), QString::fromLatin1(m_build));
    QCOMPARE(pins()[0]["reason"_L1].toString(), u"a try"_s);
    auto *tab = desk.window.findChild<PinsTab *>();
    QTRY_VERIFY_WITH_TIMEOUT(tab->list()->select(m_build), kPatience);
    press(desk, u"Take the pin off"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pins().size(), 0, kPatience);
    undo(desk);
    QTRY_COMPARE(pins().size(), 1);
}

QString RealWritesTest::makeToken(Desk &desk, const QString &name)
{
    press(desk, u"New token…"_s);
    auto *form = desk.strip().findChild<TokenForm *>();
    if (!form)
        return {};
    form->nameField()->setText(name);
    confirm(desk);
    return desk.window.findChild<SecretBox *>()->field()->text();
}

void RealWritesTest::tokenWorksUntilItIsRevoked()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("settings"));
    open(desk, u"settings?tab=tokens"_s);
    const QString secret = makeToken(desk, u"wall display"_s);
    QVERIFY(!secret.isEmpty());
    QCOMPARE(token(u"wall display"_s).value("role"_L1).toString(), u"viewer"_s);
    QVERIFY(token(u"wall display"_s).value("expiresAt"_L1).isString());
    QCOMPARE(statusFor(secret), 200);
    auto *tab = desk.window.findChild<TokensTab *>();
    QTRY_VERIFY_WITH_TIMEOUT(tab->list()->select(token(u"wall display"_s).value("id"_L1).toString().toLatin1()), kPatience);
    press(desk, u"Revoke token…"_s);
    confirm(desk);
    QVERIFY(token(u"wall display"_s).isEmpty());
    QVERIFY(statusFor(secret) == 401 || statusFor(secret) == 403);
}

void RealWritesTest::tokenIsRotated()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("settings"));
    open(desk, u"settings?tab=tokens"_s);
    const QString old = makeToken(desk, u"reports"_s);
    QVERIFY(!old.isEmpty());
    auto *tab = desk.window.findChild<TokensTab *>();
    QTRY_VERIFY_WITH_TIMEOUT(tab->list()->select(token(u"reports"_s).value("id"_L1).toString().toLatin1()), kPatience);
    press(desk, u"Rotate token…"_s);
    confirm(desk);
    const QString fresh = desk.window.findChild<SecretBox *>()->field()->text();
    QVERIFY(fresh != old);
    QCOMPARE(statusFor(fresh), 200);
    QCOMPARE(statusFor(old), 200); // for a day
}

void RealWritesTest::ruleIsChangedAndGoesBack()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("settings"));
    open(desk, u"settings?tab=thresholds"_s);
    ThresholdRow *row = desk.window.findChild<ThresholdsTab *>()->row(u"memory"_s);
    QVERIFY(row);
    const QJsonObject before = rule(u"memory"_s);
    QVERIFY(before.value("isDefault"_L1).toBool());
    row->warningField()->setValue(77);
    QTRY_VERIFY_WITH_TIMEOUT(row->said().contains(u"30 day"_s), kPatience);
    press(desk, u"Save thresholds…"_s);
    confirm(desk);
    QCOMPARE(rule(u"memory"_s).value("warning"_L1)["above"_L1].toDouble(), 0.77);
    QVERIFY(!rule(u"memory"_s).value("isDefault"_L1).toBool());
    QTRY_VERIFY_WITH_TIMEOUT(row->resetButton()->isEnabled(), kPatience);
    row->resetButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(rule(u"memory"_s).value("isDefault"_L1).toBool(), kPatience);
    QCOMPARE(rule(u"memory"_s), before);
    undo(desk);
    QTRY_COMPARE(rule(u"memory"_s).value("warning"_L1)["above"_L1].toDouble(), 0.77);
}

void RealWritesTest::thresholdsAreSavedTogether()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("settings"));
    open(desk, u"settings?tab=thresholds"_s);
    const auto *tab = desk.window.findChild<ThresholdsTab *>();
    const QJsonObject queue = rule(u"queue-depth"_s);
    const QJsonObject cpu = rule(u"cpu"_s);
    tab->row(u"queue-depth"_s)->criticalField()->setValue(44);
    tab->row(u"cpu"_s)->holdsField()->setValue(17); // minutes
    press(desk, u"Save thresholds…"_s);
    confirm(desk);
    QCOMPARE(rule(u"queue-depth"_s).value("critical"_L1).toObject().begin()->toDouble(), 44);
    QCOMPARE(rule(u"cpu"_s).value("forSeconds"_L1).toInt(), 17 * 60);
    undo(desk);
    QTRY_COMPARE(rule(u"cpu"_s), cpu);
    QCOMPARE(rule(u"queue-depth"_s), queue);
}

void RealWritesTest::configurationIsRead()
{
    Desk desk(m_controller);
    QVERIFY(desk.window.goTo("settings"));
    open(desk, u"settings?tab=configuration"_s);
    ListView *list = nullptr;
    for (auto *found : desk.window.currentPage()->findChildren<ListView *>())
        if (found->table()->accessibleName() == "Configuration"_L1)
            list = found;
    QVERIFY(list);
    QTRY_COMPARE_WITH_TIMEOUT(list->table()->proxy()->rowCount(), get("/api/admin/configuration").value("total"_L1).toInt(), kPatience);
    QVERIFY(list->select("api.key"));
    QVERIFY2(list->selectedText().contains(u"set"_s) && !list->selectedText().contains(QString::fromLatin1(m_controller.key())), qPrintable(list->selectedText()));
    QVERIFY2(desk.unread().isEmpty(), qPrintable(desk.unread().join(u'\n')));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    RealWritesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "realwrites_test.moc"
