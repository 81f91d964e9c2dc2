// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/ctlshell.h"
#include "tests/support/daemon/shape.h"

#include <QJsonDocument>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

namespace {
#define EXITS(typed, code) QVERIFY2((typed).exitCode == (code), (typed).text().constData())
#define SHOWS(typed, words) QVERIFY2((typed).out.contains(words), (typed).text().constData())

QJsonArray alertsOf(CtlShell &shell, const QByteArray &query = {}) { return shell.farm().get("/api/alerts" + query).object().value("alerts"_L1).toArray(); }

QString idOf(CtlShell &shell, const QString &rule)
{
    for (const QJsonValue &alert : alertsOf(shell))
        if (alert["rule"_L1].toString() == rule)
            return alert["id"_L1].toString();
    return {};
}

/// A queue that is long, on the real controller.
bool fillQueue(CtlShell &shell)
{
    for (int i = 0; i < 11; ++i)
        shell.farm().submit("ios");
    return QTest::qWaitFor([&shell] { return !idOf(shell, u"queue-depth"_s).isEmpty(); }, 20'000);
}
} // namespace

/// RB-47 as an operator lives it, on the real controller.
class AlertLifeCycle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rb_47_life_cycle_by_expoctl()
    {
        CtlShell shell;
        QVERIFY(fillQueue(shell));
        const auto list = shell.type(u"expoctl alert list"_s);
        EXITS(list, 0);
        for (const QString &words : {u"queue-depth"_s, u"warning"_s, u"firing"_s, u"11 builds wait"_s})
            SHOWS(list, words);
        const QString id = idOf(shell, u"queue-depth"_s);
        const auto shown = shell.type(u"expoctl alert show "_s + id);
        EXITS(shown, 0);
        for (const QString &words : {u"Value: "_s, u"11"_s, u"Threshold: "_s, u"Since: "_s, u"Cause: "_s, u"RB-37"_s, u"To do: "_s})
            SHOWS(shown, words);
        EXITS(shell.type(u"expoctl alert ack %1 --comment 'I have it' --for 2h"_s.arg(id)), 0);
        SHOWS(shell.type(u"expoctl alert list"_s), u"acknowledged"_s);
        EXITS(shell.type(u"expoctl alert unack %1"_s.arg(id)), 0);
        SHOWS(shell.type(u"expoctl alert timeline "_s + id), u"I have it"_s);
        const auto silenced = shell.type(u"expoctl alert silence %1 --for 1h --reason 'known' --json"_s.arg(id));
        EXITS(silenced, 0);
        const QString silence = silenced.json().value("silence"_L1)["id"_L1].toString();
        QTRY_VERIFY_WITH_TIMEOUT(shell.type(u"expoctl alert list"_s).out.contains(u"silence"_s), 10'000);
        SHOWS(shell.type(u"expoctl silence list"_s), silence);
        EXITS(shell.type(u"expoctl alert unsilence %1"_s.arg(silence)), 0);
        SHOWS(shell.type(u"expoctl silence preview --rule 'queue*'"_s), u"1"_s);
        EXITS(shell.type(u"expoctl alert ack none"_s), 1);
    }

    void rb_47_a_restart_keeps_everything()
    {
        CtlShell shell;
        QVERIFY(fillQueue(shell));
        const QString id = idOf(shell, u"queue-depth"_s);
        QCOMPARE(shell.farm().post("/api/alerts/" + id.toLatin1() + "/ack", R"({"comment":"I have it","minutes":120})").status, 200);
        QCOMPARE(shell.farm().post("/api/silences", R"({"matcher":{"rule":"cpu"},"reason":"known","minutes":60})").status, 201);
        EXITS(shell.type(u"expoctl alert rule set cpu --warning 80% --for 10m"_s), 0);
        shell.controller().kill();
        QVERIFY(shell.controller().start());
        shell.farm().reconnect();
        QVERIFY(!shell.farm().submit("ios").isEmpty());
        const auto value = [&] { return shell.farm().get("/api/alerts/" + id.toLatin1()).object().value("alert"_L1)["value"_L1].toDouble(); };
        QTRY_COMPARE_WITH_TIMEOUT(value(), 12.0, 20'000); // it has looked again
        const QJsonObject alert = shell.farm().get("/api/alerts/" + id.toLatin1()).object().value("alert"_L1).toObject();
        QCOMPARE(difference(alert, R"({"state":"acknowledged","acknowledged":{"by":"admin key","comment":"I have it","sticky":false},"occurrences":1,"runbook":"RB-37","value":12,"threshold":10})"), QByteArray());
        QCOMPARE(shell.farm().get("/api/silences").object().value("total"_L1).toInt(), 1);
        const auto rules = shell.type(u"expoctl alert rules"_s);
        SHOWS(rules, u"80 %"_s);
        EXITS(shell.type(u"expoctl alert rule set cpu --reset"_s), 0);
        const QJsonArray moments = shell.farm().get("/api/alerts/" + id.toLatin1() + "/timeline").object().value("timeline"_L1).toArray();
        QCOMPARE(std::count_if(moments.begin(), moments.end(), [](const QJsonValue &moment) { return moment["what"_L1].toString() == u"fired"; }), 1);
    }

    void rb_47_rules_are_tried_on_the_past()
    {
        CtlShell shell;
        QVERIFY(fillQueue(shell));
        const auto tried = shell.type(u"expoctl alert back-test queue-depth"_s);
        EXITS(tried, 0);
        SHOWS(tried, u"would have fired "_s);
        const QByteArray figures = shell.farm().get("/metrics").body;
        QVERIFY(figures.contains("expo_alerts{severity=\"warning\",state=\"firing\"} 1"));
    }
};

QTEST_GUILESS_MAIN(AlertLifeCycle)
#include "alertlife.moc"
