// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

#include <QDateTime>

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Contacts, who is on call, and the reports. The tests go in their order: each farm begins without anybody.
class PeopleSuite : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyAtFirst();
    void contactsAreReplaced();
    void rotationAndRota();
    void overrides();
    void swapAndTake();
    void handoff();
    void reports();
    void refused_data();
    void refused();

private:
    HttpReply put(const QByteArray &target, const QByteArray &json)
    {
        return api().send({.method = "PUT", .target = target, .headers = admin() + Headers{{"Content-Type", "application/json"}}, .body = json});
    }
    HttpReply remove(const QByteArray &target) { return api().send({.method = "DELETE", .target = target, .headers = admin(), .body = {}}); }
    static QByteArray inDays(int days) { return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate).toLatin1(); }
    static QByteArray day(int days) { return inDays(days).left(10); }
};

void PeopleSuite::nobodyAtFirst()
{
    ANSWERS(api().get("/api/oncall", admin()), 200, R"({"at":"#iso","levels":[],"quietHours":false})");
    ANSWERS(api().get("/api/oncall/rota", admin()), 200, R"({"weeks":12,"levels":[],"overrides":[]})");
    ANSWERS(api().get("/api/oncall/rotation", admin()), 200, R"({"levels":[]})");
    ANSWERS(api().get("/api/contacts", bearer()), 200, R"({"people":[],"vendors":[],"owner":"","quietHours":null,"reviewedAt":null,"reviewDueAt":null,"reviewOverdue":false})");
    ANSWERS(api().post("/api/oncall/take", admin(), R"({"until":")" + inDays(1) + R"(","person":"ada"})"), 400, R"({"code":"PEOPLE_BAD_OVERRIDE","fix":"#text"})");
}

void PeopleSuite::contactsAreReplaced()
{
    ANSWERS(put("/api/contacts", R"({"people":[{"name":"Ada","email":"ada@example.com","phone":"+44 20 1234","zone":"Europe/London"},{"name":"Grace"},{"name":"Linus"}],
        "vendors":[{"name":"Apple","url":"https:\/\/developer.apple.com\/system-status\/","for":["RB-18"]}],"owner":"ada","reason":"first ones"})"), 200,
            R"({"people":[{"id":"ada","name":"Ada","email":"ada@example.com","quietHours":null},{"id":"grace","zone":"UTC"},{"id":"linus"}],
                "vendors":[{"id":"apple","for":["RB-18"]}],"owner":"ada","reviewedAt":"#iso","reviewDueAt":"#iso","reviewOverdue":false})");
    ANSWERS(api().post("/api/runbook/reviewed", admin(), "{}"), 200, R"({"reviewedAt":"#iso","reviewedBy":"admin key"})");
    ANSWERS(api().get("/api/audit?limit=2", admin()), 200,
            R"({"entries":[{"action":"POST /api/runbook/reviewed","subject":"contacts"},{"action":"PUT /api/contacts","reason":"first ones"}]})");
}

void PeopleSuite::rotationAndRota()
{
    ANSWERS(put("/api/oncall/rotation", R"({"levels":[{"people":["ada","grace","linus"],"start":")" + day(-1) + R"(","handover":"00:00","escalateAfterMinutes":10},
        {"people":["linus"],"start":")" + day(-1) + R"(","handover":"00:00"}]})"), 200,
            R"({"levels":[{"people":["ada","grace","linus"],"length":1,"unit":"weeks","handover":"00:00","zone":"UTC","escalateAfterMinutes":10},{"escalateAfterMinutes":15}]})");
    ANSWERS(api().get("/api/oncall", bearer()), 200,
            R"({"levels":[{"level":1,"person":{"id":"ada","name":"Ada","phone":"+44 20 1234"},"from":"#iso","until":"#iso","because":"rotation","next":{"person":"grace","name":"Grace"},"escalateAfterMinutes":10},
                          {"level":2,"person":{"id":"linus"}}]})");
    ANSWERS(api().get("/api/oncall?at=" + day(6), admin()), 200, R"({"levels":[{"person":{"id":"grace"}},{"person":{"id":"linus"}}]})");
    ANSWERS(api().get("/api/oncall?at=" + day(-2), admin()), 200, R"({"levels":[{"person":null,"from":null,"because":null,"next":null},{"person":null}]})");
    ANSWERS(api().get("/api/oncall/rota?weeks=3", admin()), 200,
            R"({"weeks":3,"levels":[{"level":1,"turns":[{"person":"ada","because":"rotation","overrideId":null},{"person":"grace"},{"person":"linus"},{"person":"ada"}]},{"level":2}]})");
    const HttpReply calendar = api().get("/api/oncall/calendar.ics?weeks=2", admin());
    QCOMPARE(calendar.status, 200);
    QVERIFY(calendar.body.startsWith("BEGIN:VCALENDAR"));
    QVERIFY(calendar.body.contains("SUMMARY:On call L1: Ada"));
    ANSWERS(put("/api/contacts", R"({"people":[{"name":"Ada"}]})"), 409, R"({"code":"PEOPLE_IN_USE"})");
}

void PeopleSuite::overrides()
{
    const HttpReply made = api().post("/api/oncall/overrides", admin(), R"({"person":"Grace","from":")" + inDays(1) + R"(","until":")" + inDays(2) + R"(","reason":"dentist"})");
    ANSWERS(made, 201, R"({"override":{"id":"#text","level":1,"person":"grace","reason":"dentist","by":"admin key","from":"#iso","until":"#iso"}})");
    const QByteArray id = made.object().value("override"_L1)["id"_L1].toString().toLatin1();
    ANSWERS(api().get("/api/oncall/rota", admin()), 200, R"({"overrides":[{"person":"grace","reason":"dentist"}]})");
    ANSWERS(remove("/api/oncall/overrides/" + id), 200, R"({"override":{"person":"grace"}})");
    ANSWERS(remove("/api/oncall/overrides/" + id), 404, R"({"code":"PEOPLE_NO_OVERRIDE"})");
    ANSWERS(api().get("/api/audit?limit=3", admin()), 200,
            R"({"entries":[{"outcome":"refused 404"},{"subject":"level 1, Grace","before":{"person":"grace"}},{"subject":"level 1, Grace","after":{"person":"grace"},"reason":"dentist"}]})");
}

void PeopleSuite::swapAndTake()
{
    ANSWERS(api().post("/api/oncall/swap", admin(), R"({"a":"grace","b":"linus","date":")" + day(6) + R"("})"), 201,
            R"({"overrides":[{"person":"linus","level":1},{"person":"grace","level":1}]})");
    ANSWERS(api().get("/api/oncall?at=" + day(6), admin()), 200, R"({"levels":[{"person":{"id":"linus"},"because":"override"},{"level":2}]})");
    ANSWERS(api().post("/api/oncall/take", admin(), R"({"until":")" + inDays(1) + R"("})"), 400, R"({"code":"PEOPLE_WHO","fix":"#text"})");
    ANSWERS(api().post("/api/oncall/take", admin(), R"({"until":")" + inDays(1) + R"(","person":"linus"})"), 201, R"({"override":{"person":"linus"}})");
    ANSWERS(api().get("/api/oncall", admin()), 200, R"({"levels":[{"person":{"id":"linus"},"because":"override","next":{"person":"ada"}},{"level":2}]})");
}

void PeopleSuite::handoff()
{
    ANSWERS(api().get("/api/oncall/handoff?weeks=2", admin()), 200,
            R"({"from":"#iso","until":"#iso","alerts":[],"builds":{"total":0,"failed":0,"failedByClass":{}},"maintenance":[],"quarantines":[],"backups":null,"text":"#text"})");
}

void PeopleSuite::reports()
{
    ANSWERS(api().get("/api/reviews/morning", admin()), 200,
            R"({"kind":"morning","at":"#iso","zone":"#text","nextAt":"#iso","lastSentAt":null,"title":"#text"})");
    QStringList checks;
    for (const QJsonValue &check : api().get("/api/reviews/morning", admin()).object().value("checks"_L1).toArray())
        checks.append(check["name"_L1].toString());
    for (const QString &name : {u"health"_s, u"workers"_s, u"queue"_s, u"disk"_s, u"failures"_s, u"errors"_s, u"certificates"_s})
        QVERIFY2(checks.contains(name), qPrintable(name));
    ANSWERS(api().get("/api/reviews/weekly", admin()), 200,
            R"({"kind":"weekly","title":"The week: 0 builds","week":{"builds":{"totalBuilds":0,"successRate":null},"weekBefore":{"totalBuilds":0},"clusters":[]}})");
    ANSWERS(api().post("/api/reviews/weekly/send", admin(), "{}"), 202, R"({"kind":"weekly","lastSentAt":"#iso"})");
    ANSWERS(api().get("/api/reviews/weekly", admin()), 200, R"({"lastSentAt":"#iso"})");
    ANSWERS(api().get("/api/reviews/yearly", admin()), 404, R"({"code":"PEOPLE_NO_REVIEW"})");
    ANSWERS(api().post("/api/reviews/yearly/send", admin(), "{}"), 404, R"({"code":"PEOPLE_NO_REVIEW"})");
}

void PeopleSuite::refused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *method, const char *target, const char *body, const char *code) {
        QTest::newRow(QByteArray(target) + ' ' + body) << QByteArray(method) << QByteArray(target) << QByteArray(body) << QByteArray(code);
    };
    row("GET", "/api/oncall?at=monday", "", "REQUEST_INVALID_QUERY");
    row("GET", "/api/oncall/rota?weeks=0", "", "REQUEST_INVALID_QUERY");
    row("GET", "/api/oncall/rota?weeks=many", "", "REQUEST_INVALID_QUERY");
    row("GET", "/api/oncall/calendar.ics?weeks=105", "", "REQUEST_INVALID_QUERY");
    row("GET", "/api/oncall/handoff?weeks=-1", "", "REQUEST_INVALID_QUERY");
    row("PUT", "/api/contacts", R"({"people":[{"name":""}]})", "PEOPLE_BAD_CONTACTS");
    row("PUT", "/api/contacts", R"({"peeple":[{"name":"Ada"}]})", "REQUEST_UNKNOWN_FIELD");
    row("PUT", "/api/contacts", R"({"vendors":[]})", "PEOPLE_BAD_CONTACTS");
    row("PUT", "/api/oncall/rotation", "{}", "PEOPLE_BAD_ROTATION");
    row("PUT", "/api/oncall/rotation", R"({"levels":[{"people":["bert"]}]})", "PEOPLE_BAD_ROTATION");
    row("POST", "/api/oncall/overrides", R"({"person":"ada","until":"2020-01-01T00:00:00Z"})", "PEOPLE_BAD_OVERRIDE");
    row("POST", "/api/oncall/swap", R"({"a":"ada","b":"bert","date":"2026-02-09"})", "PEOPLE_BAD_SWAP");
    row("POST", "/api/oncall/swap", R"({"a":"ada","b":"grace","date":"soon"})", "PEOPLE_BAD_SWAP");
    row("POST", "/api/oncall/overrides", "[]", "REQUEST_NOT_AN_OBJECT");
}

void PeopleSuite::refused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    Headers headers = admin();
    if (!body.isEmpty())
        headers += Headers{{"Content-Type", "application/json"}};
    ANSWERS(api().send({.method = method, .target = target, .headers = headers, .body = body}), 400, R"({"error":"#text","code":")" + code + R"("})");
}

std::unique_ptr<QObject> peopleSuite() { return std::make_unique<PeopleSuite>(); }

} // namespace freeagent::contract

#include "people.moc"
