// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/checks/check.h"
#include "tests/unit/ctl/ctltrial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace freeagent;
using namespace freeagent::ctl;
using namespace Qt::StringLiterals;

namespace {
constexpr Time kNow = fromMs(1795564800000); // 2026-11-25T00:00:00Z

Result<QJsonObject> good(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

QByteArray workers(const QByteArrayList &states)
{
    QByteArrayList items;
    for (const QByteArray &state : states)
        items.append("{\"name\":\"mac-" + QByteArray::number(items.size() + 1) + "\",\"availability\":\"" + state + "\"}");
    return "{\"workers\":[" + items.join(',') + "]}";
}

QByteArray volume(double gib, const QByteArray &status = "ok")
{
    return "{\"volumes\":[{\"name\":\"storage\",\"freeBytes\":" + QByteArray::number(qint64(gib * 1073741824))
        + ",\"totalBytes\":107374182400,\"freeInodes\":1000,\"status\":\"" + status + "\"}]}";
}
} // namespace
Q_DECLARE_METATYPE(freeagent::ctl::Verdict)

/// The judges at their boundaries, and the lines that monitors read.
class ChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void limitsCanBeGiven();
    void nagiosLine();
    void noContact();
    void morning();
    void morningSurvivesAHalfDeadController();
    void wrongCallIsUnknown();
};

void ChecksTest::judges_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const char *check, const QByteArrayList &answers, Verdict verdict) {
        QTest::newRow(name) << QString::fromLatin1(check) << answers << verdict;
    };
    for (const auto &[waiting, verdict] :
         {std::pair{0, Verdict::Ok}, {10, Verdict::Ok}, {11, Verdict::Warning}, {20, Verdict::Warning}, {21, Verdict::Critical}})
        row(qPrintable(u"queue %1"_s.arg(waiting)), "queue", {"{\"queueDepth\":" + QByteArray::number(waiting) + "}"}, verdict);
    row("queue without a figure", "queue", {"{}"}, Verdict::Unknown);
    row("disk 20 GiB", "disk", {volume(20)}, Verdict::Ok);
    row("disk below 20 GiB", "disk", {volume(19.99)}, Verdict::Warning);
    row("disk 5 GiB", "disk", {volume(5)}, Verdict::Warning);
    row("disk below 5 GiB", "disk", {volume(4.99)}, Verdict::Critical);
    row("inodes", "disk", {volume(50, "critical")}, Verdict::Critical);
    row("no volume", "disk", {R"({"volumes":[]})"}, Verdict::Unknown);
    row("volume not measured", "disk", {R"({"volumes":[{"name":"db","freeBytes":null}]})"}, Verdict::Unknown);
    row("1 of 1 failed", "failures", {R"({"completed":0,"failed":1})"}, Verdict::Ok);
    row("0 of 0", "failures", {R"({"completed":0,"failed":0})"}, Verdict::Ok);
    row("10 %", "failures", {R"({"completed":9,"failed":1})"}, Verdict::Ok);
    row("11 %", "failures", {R"({"completed":8,"failed":1})"}, Verdict::Warning);
    row("25 %", "failures", {R"({"completed":9,"failed":3})"}, Verdict::Warning);
    row("33 %", "failures", {R"({"completed":8,"failed":4})"}, Verdict::Critical);
    row("7 finished are too few", "failures", {R"({"completed":0,"failed":7})"}, Verdict::Ok);
    row("all online", "workers", {"{}", workers({"online", "busy", "late", "online"})}, Verdict::Ok);
    row("1 of 4 offline", "workers", {"{}", workers({"online", "online", "online", "offline"})}, Verdict::Warning);
    row("2 of 4 offline is half", "workers", {"{}", workers({"online", "online", "offline", "offline"})}, Verdict::Warning);
    row("3 of 4 offline", "workers", {"{}", workers({"online", "offline", "offline", "offline"})}, Verdict::Critical);
    row("a paused one never counts", "workers", {R"({"fleet":{"expected":2}})", workers({"online", "paused"})}, Verdict::Ok);
    row("the farm took one out", "workers", {"{}", workers({"online", "quarantined"})}, Verdict::Warning);
    row("the farm took the only one out", "workers", {"{}", workers({"quarantined"})}, Verdict::Critical);
    row("one taken out of those declared", "workers", {R"({"fleet":{"expected":2}})", workers({"online", "quarantined"})}, Verdict::Warning);
    row("one never registered", "workers", {R"({"fleet":{"expected":4}})", workers({"online", "online", "online"})}, Verdict::Warning);
    row("none registered", "workers", {"{}", workers({})}, Verdict::Warning);
    row("healthy", "health", {R"({"status":"healthy"})"}, Verdict::Ok);
    row("in maintenance", "health", {R"({"status":"maintenance"})"}, Verdict::Ok);
    row("degraded", "health", {R"({"status":"degraded","reasons":["workers 3/4"]})"}, Verdict::Warning);
    row("unhealthy", "health", {R"({"status":"unhealthy"})"}, Verdict::Critical);
    row("another server", "health", {R"({"hello":1})"}, Verdict::Unknown);
    row("no errors", "errors", {R"({"classes":[{"class":"auth","count":0},{"class":"db","count":0},{"class":"worker","count":0}]})"},
        Verdict::Ok);
    row("20 refused", "errors", {R"({"classes":[{"class":"auth","count":20}]})"}, Verdict::Ok);
    row("21 refused", "errors", {R"({"classes":[{"class":"auth","count":21}]})"}, Verdict::Warning);
    row("101 refused", "errors", {R"({"classes":[{"class":"auth","count":101}]})"}, Verdict::Critical);
    row("one database error", "errors", {R"({"classes":[{"class":"db","count":1}]})"}, Verdict::Warning);
    row("ten database errors", "errors", {R"({"classes":[{"class":"db","count":10}]})"}, Verdict::Critical);
    row("a lost worker", "errors", {R"({"classes":[{"class":"worker","count":1}]})"}, Verdict::Warning);
    for (const auto &[days, verdict] :
         {std::pair{22, Verdict::Ok}, {21, Verdict::Ok}, {20, Verdict::Warning}, {7, Verdict::Warning}, {6, Verdict::Critical}})
        row(qPrintable(u"certificate %1"_s.arg(days)), "certificates",
            {"{\"certificates\":[{\"target\":\"a:443\",\"status\":\"ok\",\"daysLeft\":" + QByteArray::number(days) + ",\"error\":null}]}"},
            verdict);
    row("wrong host", "certificates",
        {R"({"certificates":[{"target":"a:443","status":"critical","daysLeft":90,"error":"the name does not fit"}]})"}, Verdict::Critical);
    row("nothing watched", "certificates", {R"({"certificates":[]})"}, Verdict::Ok);
    row("open", "maintenance", {R"({"maintenance":{"enabled":false}})", R"({"run":null})"}, Verdict::Ok);
    row("closed, ends later", "maintenance", {R"({"maintenance":{"enabled":true,"until":"2026-11-25T01:00:00Z"}})", R"({"run":null})"},
        Verdict::Ok);
    row("overdue", "maintenance", {R"({"maintenance":{"enabled":true,"until":"2026-11-24T23:00:00Z"}})", R"({"run":null})"},
        Verdict::Warning);
    row("closed for 4 h without an end", "maintenance",
        {R"({"maintenance":{"enabled":true,"since":"2026-11-24T20:00:00Z"}})", R"({"run":null})"}, Verdict::Ok);
    row("closed for longer", "maintenance", {R"({"maintenance":{"enabled":true,"since":"2026-11-24T19:59:59Z"}})", R"({"run":null})"},
        Verdict::Warning);
    row("failed step", "maintenance",
        {R"({"maintenance":{"enabled":true}})",
         R"({"run":{"state":"failed","steps":[{"name":"canary","state":"failed","error":"timeout"}]}})"},
        Verdict::Critical);
}

void ChecksTest::judges()
{
    QFETCH(QString, check);
    QFETCH(QByteArrayList, answers);
    freeagent::checks::Answers given;
    for (const QByteArray &answer : answers)
        given.push_back(good(answer));
    for (const CheckSpec &spec : freeagent::checks::all())
        if (spec.name == check) {
            const Finding found = spec.judge(given, spec.usual, kNow);
            QVERIFY(!found.message.isEmpty());
            QTEST(found.verdict, "verdict");
            return;
        }
    QFAIL("no such check");
}

void ChecksTest::limitsCanBeGiven()
{
    QCOMPARE(freeagent::checks::judgeQueue({good(R"({"queueDepth":6})")}, {5, 8}, kNow).verdict, Verdict::Warning);
    QCOMPARE(freeagent::checks::judgeQueue({good(R"({"queueDepth":9})")}, {5, 8}, kNow).verdict, Verdict::Critical);
    QCOMPARE(freeagent::checks::judgeDisk({good(volume(40))}, {50, 45}, kNow).verdict, Verdict::Critical);
}

void ChecksTest::nagiosLine()
{
    test::CtlTrial trial;
    trial.answer("GET /health", R"({"status":"healthy","queueDepth":11,"queue":{"active":3}})");
    QCOMPARE(trial.run("check queue"), 1);
    QCOMPARE(trial.out, u"QUEUE WARNING: 11 builds waiting, 3 at work | queue=11;10;20;0 active=3;;;0\n"_s);
    QCOMPARE(trial.run("check queue --warning 20 -c 30"), 0);
    trial.answer("GET /api/admin/storage", volume(30));
    QCOMPARE(trial.run("check disk"), 0);
    QCOMPARE(trial.out, u"DISK OK: storage 30 GiB free | 'storage'=32212254720B;21474836480:;5368709120:;0;107374182400\n"_s);
    trial.answer("GET /api/admin/storage", R"({"error":"Invalid API key"})", "403 Forbidden");
    QCOMPARE(trial.run("check disk"), 3);
    QCOMPARE(trial.out, u"DISK UNKNOWN: Invalid API key\n"_s);
    trial.answer("GET /livez", "ok");
    QCOMPARE(trial.run("check livez"), 0);
}

void ChecksTest::noContact()
{
    test::CtlTrial trial;
    trial.environment[u"EXPO_CONTROLLER_URL"_s] = u"http://127.0.0.1:1"_s;
    QCOMPARE(trial.run("check livez"), 2);
    QVERIFY(trial.out.startsWith(u"LIVEZ CRITICAL: "_s));
    QCOMPARE(trial.run("check morning"), 2);
    QCOMPARE(trial.out.count(u'\n'), 8);
}

void ChecksTest::morning()
{
    test::CtlTrial trial;
    trial.answer("GET /health",
                 R"({"status":"healthy","version":"1","queueDepth":0,"queue":{"active":0},"fleet":{"online":1,"expected":1}})");
    trial.answer("GET /api/workers", workers({"online"}));
    trial.answer("GET /api/admin/storage", volume(30));
    trial.answer("GET /api/stats/summary", R"({"completed":12,"failed":0})");
    trial.answer("GET /api/admin/errors",
                 R"({"classes":[{"class":"auth","count":0},{"class":"db","count":0},{"class":"worker","count":0}]})");
    trial.answer("GET /api/admin/certificates", R"({"certificates":[]})");
    trial.answer("GET /api/backups/status", R"({"lastSuccess":"2026-01-01T00:00:00Z","ageSeconds":3600,"latest":"b1","reasons":[]})");
    QCOMPARE(trial.run("check morning"), 0);
    QCOMPARE(trial.out,
             u"OK        Health         healthy, version 1\n"
             "OK        Fleet          1 of 1 workers online\n"
             "OK        Queue          0 builds waiting, 0 at work\n"
             "OK        Disk           storage 30 GiB free\n"
             "OK        Failed builds  0 of 12 builds failed in 24 hours (0.0 %)\n"
             "OK        Errors         0 refused credentials, 0 database errors, 0 lost workers in the last hour\n"
             "OK        Certificates   no certificate is watched\n"
             "OK        Backup         b1, 1h old, verified\n"_s);
    QCOMPARE(trial.requests.size(), 7);
    trial.answer("GET /api/admin/storage", volume(19));
    QCOMPARE(trial.run("check morning"), 1);
    trial.answer("GET /api/admin/storage", volume(4));
    QCOMPARE(trial.run("check morning"), 2);
    QCOMPARE(trial.run("check morning --json"), 2);
    const QJsonObject document = QJsonDocument::fromJson(trial.out.toUtf8()).object();
    QCOMPARE(document.value("status"_L1).toString(), u"critical"_s);
    QCOMPARE(document.value("checks"_L1).toArray().size(), 8);
}

/// Routes that are missing are worth a look, no more.
void ChecksTest::morningSurvivesAHalfDeadController()
{
    test::CtlTrial trial;
    trial.answer("GET /health", R"({"status":"healthy","version":"1","queueDepth":0})");
    QCOMPARE(trial.run("check morning"), 1);
    QCOMPARE(trial.out.count(u'\n'), 8);
    QVERIFY(trial.out.contains(u"UNKNOWN   Disk           Not found"_s));
}

void ChecksTest::wrongCallIsUnknown()
{
    test::CtlTrial trial;
    QCOMPARE(trial.run("check queue --warning many"), 3);
    QCOMPARE(trial.run("check moon"), 3);
    QCOMPARE(trial.run("builds moon"), 64);
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "checks_test.moc"
