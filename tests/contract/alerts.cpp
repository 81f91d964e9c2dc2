// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/patience.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Alerts, rules, silences. Eleven builds wait, so that there is an alert.
class AlertsSuite : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void lists();
    void acknowledging();
    void refusedQueries_data();
    void refusedQueries();
    void rules();
    void refusedRules();
    void backTest();
    void silences();
    void credentials();

private:
    QByteArray alertId()
    {
        keepQueue();
        if (m_id.isEmpty()) {
            for (int i = 0; i < 11; ++i)
                submit();
            const auto found = [this] {
                for (const QJsonValue &alert : api().get("/api/alerts", admin()).object()["alerts"_L1].toArray())
                    if (alert["rule"_L1].toString() == u"queue-depth")
                        m_id = alert["id"_L1].toString().toLatin1();
                return !m_id.isEmpty();
            };
            [&] { QTRY_VERIFY_WITH_TIMEOUT(found(), test::patience); }();
        }
        return m_id;
    }
    HttpReply send(const QByteArray &method, const QByteArray &target, const QByteArray &json)
    {
        return api().send({.method = method, .target = target, .headers = admin() + Headers{{"Content-Type", "application/json"}}, .body = json});
    }
    QByteArray m_id;
};

void AlertsSuite::lists()
{
    const QByteArray id = alertId();
    ANSWERS(api().get("/api/alerts?state=firing&severity=warning,critical", bearer()), 200,
            R"({"alerts":[{"id":"#text","rule":"queue-depth","severity":"warning","state":"firing","group":"queue","labels":{},"value":11,"unit":"builds","threshold":10,"since":"#iso","firedAt":"#iso",
                "resolvedAt":null,"acknowledged":null,"suppressedBy":null,"runbook":"RB-37","occurrences":1,"notified":"#any","contacts":"#any"}],"total":1,"counts":{"critical":0,"warning":"#int"}})");
    ANSWERS(api().get("/api/alerts?state=resolved&since=2026-01-01T00:00:00Z&limit=5", admin()), 200, R"({"alerts":[],"total":0})");
    ANSWERS(api().get("/api/alerts/" + id, admin()), 200, "{\"alert\":{\"id\":\"" + id + "\",\"action\":{\"label\":\"#text\",\"command\":\"#text\",\"link\":\"#text\"}}}");
    ANSWERS(api().get("/api/alerts/none", admin()), 404, R"({"code":"ALERT_NOT_FOUND"})");
    ANSWERS(api().get("/api/alerts/none/timeline", admin()), 404, R"({"code":"ALERT_NOT_FOUND"})");
    const QByteArray figures = api().get("/metrics", {}).body;
    QVERIFY(figures.contains("expo_alerts{severity=\"critical\",state=\"firing\"} 0"));
}

void AlertsSuite::acknowledging()
{
    const QByteArray path = "/api/alerts/" + alertId();
    ANSWERS(send("POST", path + "/unack", "{}"), 409, R"({"code":"ALERT_NOT_ACKNOWLEDGED"})");
    ANSWERS(send("POST", path + "/ack", R"({"minutes":0})"), 400, R"({"code":"ALERT_BAD_ACKNOWLEDGEMENT","message":"minutes: at least one minute"})");
    ANSWERS(send("POST", path + "/ack", R"({"mintues":30})"), 400, R"({"code":"REQUEST_UNKNOWN_FIELD","fix":"Did you mean minutes?"})");
    for (const char *body : {R"({"comment":5})", R"({"minutes":"30"})", R"({"until":30})", R"({"sticky":"yes"})"})
        ANSWERS(send("POST", path + "/ack", body), 400, R"({"code":"ALERT_BAD_ACKNOWLEDGEMENT"})");
    ANSWERS(send("POST", path + "/ack", "{}"), 200, R"({"alert":{"acknowledged":{"until":"#iso","sticky":false}}})");
    ANSWERS(send("POST", path + "/unack", R"({"comment":5})"), 400, R"({"code":"ALERT_BAD_ACKNOWLEDGEMENT"})");
    ANSWERS(send("POST", path + "/ack", R"({"sticky":true})"), 200, R"({"alert":{"acknowledged":{"until":null,"sticky":true}}})");
    ANSWERS(send("POST", path + "/unack", "{}"), 200, R"({"alert":{"state":"firing"}})");
    ANSWERS(send("POST", path + "/ack", R"({"until":"2020-01-01T00:00:00Z"})"), 400, R"({"code":"ALERT_BAD_ACKNOWLEDGEMENT"})");
    ANSWERS(send("POST", path + "/ack", R"({"comment":"I have it","minutes":30})"), 200,
            R"({"alert":{"state":"acknowledged","acknowledged":{"by":"admin key","at":"#iso","comment":"I have it","until":"#iso","sticky":false}}})");
    ANSWERS(api().get(path + "/timeline", admin()), 200, R"({"timeline":"#any","deliveries":[]})");
    ANSWERS(send("POST", path + "/unack", R"({"comment":"not me"})"), 200, R"({"alert":{"state":"firing","acknowledged":null}})");
    ANSWERS(send("POST", "/api/alerts/none/ack", "{}"), 404, R"({"code":"ALERT_NOT_FOUND"})");
    ANSWERS(send("POST", "/api/alerts/none/unack", "{}"), 404, R"({"code":"ALERT_NOT_FOUND"})");
}

void AlertsSuite::refusedQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"state=loud", "severity=loud", "since=yesterday", "limit=0", "limit=1001", "limit=x"})
        QTest::newRow(query) << QByteArray(query);
}

void AlertsSuite::refusedQueries()
{
    QFETCH(QByteArray, query);
    ANSWERS(api().get("/api/alerts?" + query, admin()), 400, R"({"code":"REQUEST_INVALID_QUERY"})");
}

void AlertsSuite::rules()
{
    const QJsonObject list = api().get("/api/alert-rules", admin()).object();
    QVERIFY(list["total"_L1].toInt() >= 9);
    ANSWERS(send("PUT", "/api/alert-rules/memory", R"({"warning":{"above":0.85},"forSeconds":60})"), 200,
            R"({"rule":{"id":"memory","warning":{"above":0.85},"critical":{"above":0.95},"forSeconds":60,"isDefault":false,"changedBy":"admin key","default":{"warning":{"above":0.8},"forSeconds":0,"enabled":true}}})");
    ANSWERS(send("PUT", "/api/alert-rules/cpu", "{}"), 200, R"({"rule":{"id":"cpu","isDefault":true,"changedBy":null}})");
    ANSWERS(send("PUT", "/api/alert-rules/memory", R"({"inhibitedBy":["maintenance"],"group":"g"})"), 200, R"({"rule":{"id":"memory","group":"g","inhibitedBy":["maintenance"]}})");
    ANSWERS(send("PUT", "/api/alert-rules/memory", "null"), 200, R"({"rule":{"id":"memory","warning":{"above":0.8},"forSeconds":0,"isDefault":true,"changedBy":null}})");
    ANSWERS(send("PUT", "/api/alert-rules/own", R"({"metric":"machine.memory","title":"Own","critical":{"above":0.99}})"), 200, R"({"rule":{"id":"own","isDefault":false,"unit":"ratio","default":null}})");
    ANSWERS(send("PUT", "/api/alert-rules/own", R"({"rule":null})"), 200, R"({"rule":null})");
    ANSWERS(send("PUT", "/api/alert-rules/own", "null"), 404, R"({"code":"ALERT_NO_RULE"})");
}

void AlertsSuite::refusedRules()
{
    ANSWERS(send("PUT", "/api/alert-rules/memory", R"({"warning":{"above":0.99}})"), 400, R"({"code":"ALERT_BAD_RULE"})");
    ANSWERS(send("PUT", "/api/alert-rules/own", R"({"metric":"machine.cpu","warning":{"above":90}})"), 400, R"({"code":"ALERT_BAD_RULE","fix":"90 % is 0.9."})");
    ANSWERS(send("PUT", "/api/alert-rules/memory", R"({"metric":"machine.cpu"})"), 400, R"({"code":"ALERT_BAD_RULE"})");
    ANSWERS(send("PUT", "/api/alert-rules/memory", "[]"), 400, R"({"error":"#text"})");
    ANSWERS(send("PUT", "/api/alert-rules/own", R"({"warning":{"above":1}})"), 400, R"({"code":"ALERT_BAD_RULE"})");
}

void AlertsSuite::backTest()
{
    alertId();
    ANSWERS(send("POST", "/api/alert-rules/back-test", R"({"rule":"queue-depth"})"), 200, R"({"wouldHaveFired":"#int","shorterThan3Min":"#int","episodes":"#any","samples":"#int","days":30})");
    ANSWERS(send("POST", "/api/alert-rules/back-test", R"({"rule":{"id":"queue-depth","warning":{"above":9}},"days":1})"), 200, R"({"days":1})");
    ANSWERS(send("POST", "/api/alert-rules/back-test", R"({"rule":"failure-rate","days":30})"), 200, R"({"wouldHaveFired":0})");
    ANSWERS(send("POST", "/api/alert-rules/back-test", R"({"rule":"workers-offline","days":30})"), 200, R"({"days":30})");
    ANSWERS(send("POST", "/api/alert-rules/back-test", R"({"rule":"certificate"})"), 400, R"({"code":"ALERT_NO_HISTORY"})");
    ANSWERS(send("POST", "/api/alert-rules/back-test", R"({"rule":"none"})"), 404, R"({"code":"ALERT_NO_RULE"})");
    ANSWERS(send("POST", "/api/alert-rules/back-test", R"({"rule":"cpu","days":31})"), 400, R"({"code":"ALERT_BAD_DAYS"})");
    ANSWERS(send("POST", "/api/alert-rules/back-test", R"({})"), 400, R"({"code":"ALERT_BAD_RULE"})");
}

void AlertsSuite::silences()
{
    const QByteArray id = alertId();
    ANSWERS(send("POST", "/api/silences/preview", R"({"matcher":{"rule":"queue-d*"}})"), 200, "{\"matchesNow\":[\"" + id + R"("],"wouldHaveMatched":1,"days":7})");
    ANSWERS(send("POST", "/api/silences/preview", "{}"), 400, R"({"code":"ALERT_BAD_SILENCE"})");
    ANSWERS(send("POST", "/api/silences", R"({"matcher":{"rule":"cpu"},"reason":"x","until":"2026-12-31T00:00:00Z","recurence":{"rule":"FREQ=DAILY"}})"), 400,
            R"({"code":"REQUEST_UNKNOWN_FIELD","fix":"Did you mean recurrence?"})");
    ANSWERS(send("POST", "/api/silences", R"({"matcher":{"rule":"queue-d*"}})"), 400, R"({"code":"ALERT_BAD_SILENCE"})");
    const HttpReply made = send("POST", "/api/silences", R"({"matcher":{"rule":"queue*","severity":"warning","labels":{}},"reason":"known","minutes":60})");
    ANSWERS(made, 201, R"({"silence":{"id":"#text","matcher":{"rule":"queue*","severity":"warning","labels":{}},"reason":"known","author":"admin key","until":"#iso","recurrence":null,"active":true,"nextAt":null}})");
    QTRY_COMPARE_WITH_TIMEOUT(api().get("/api/alerts/" + id, admin()).object()["alert"_L1]["suppressedBy"_L1]["kind"_L1].toString(), u"silence"_s, test::patience);
    ANSWERS(send("POST", "/api/silences", R"({"matcher":{"rule":"cpu"},"reason":"nightly","until":"2026-12-31T00:00:00Z","recurrence":{"rule":"FREQ=MONTHLY;BYDAY=1SU","start":"02:00","durationMinutes":120,"zone":"UTC"}})"),
            201, R"({"silence":{"recurrence":{"rule":"FREQ=MONTHLY;BYDAY=1SU","durationMinutes":120},"nextAt":"#iso"}})");
    ANSWERS(api().get("/api/silences", admin()), 200, R"({"total":2})");
    ANSWERS(send("DELETE", "/api/silences/" + made.object()["silence"_L1]["id"_L1].toString().toLatin1(), {}), 200, R"({"silence":{"active":false}})");
    ANSWERS(send("DELETE", "/api/silences/none", {}), 404, R"({"code":"ALERT_NO_SILENCE"})");
}

void AlertsSuite::credentials()
{
    ANSWERS(api().get("/api/alerts", {}), 401, R"({"error":"#text"})");
    ANSWERS(api().post("/api/silences", {{"X-API-Key", "wrong"}}, "{}"), 403, R"({"error":"#text"})");
}

std::unique_ptr<QObject> alertsSuite() { return std::make_unique<AlertsSuite>(); }

} // namespace freeagent::contract

#include "alerts.moc"
