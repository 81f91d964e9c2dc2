// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ctl/ctltrial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

/// What each command asks of the controller and what it makes of the answer.
class CommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asks_data();
    void asks();
    void sendsTheKey();
    void printsTheJsonAsItCame();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void namesWorkersById();
    void secretAloneOnStandardOutput();
    void editKeepsWhatWasNotNamed();
    void auditVerifies();
    void drainEndsWhenNothingBuilds();
    void aMachineMayComeAfterItsToken();
    void whatDidNotComeBackIsSaid();
    void rollingUpdateIsFollowed();
    void keyFromAFile();
    void drainEndsAtItsDeadline();
    void followsARun();
    void localKeyIsForThisMachineOnly();
    void versionAndHelp();
};

void CommandsTest::asks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("target"); ///< of the last request
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *line, const char *route, const char *answer, const char *target, const char *body, const char *shown) {
        QTest::newRow(line) << QString::fromUtf8(line) << QByteArray(route) << QByteArray(answer) << QString::fromUtf8(target) << QByteArray(body) << QString::fromUtf8(shown);
    };
    row("builds --status failed,timeout --since 24h --limit 2 --utc", "GET /api/builds",
        R"({"builds":[{"id":"b1","status":"failed","outcome":"timeout","platform":"ios","submitted_at":1767603600000,"error_message":"too long","duration":60}],"total":3})",
        "/api/builds?status=failed%2Ctimeout&since=2026-01-04T09%3A00%3A00.000Z&limit=2&format=object", "", "b1     timeout  ios       -        -       2026-01-05 09:00:00 UTC    1m  too long");
    row("builds show b1 --utc", "GET /api/builds/b1", R"({"id":"b1","status":"pending","platform":"ios","waitReason":{"code":"no_compatible_worker","message":"No worker builds ios","since":1767600000000,"fix":"Start one"}})",
        "/api/builds/b1", "", "Waits: No worker builds ios (no_compatible_worker)\nSince: 2026-01-05 08:00:00 UTC, 1h ago\nTo do: Start one\n");
    row("builds why b1", "GET /api/builds/b1", R"({"id":"b1","status":"failed","error_message":"boom","failure":{"class":"author","evidence":"exit 1","clusterId":"c9"}})", "/api/builds/b1", "", "Cause:    author");
    row("builds logs b1 -n 5", "GET /api/builds/b1/logs", R"({"logs":[{"timestamp":1,"level":"info","message":"hello\u001b[2J"}]})", "/api/builds/b1/logs?tail=5", "", "hello [2J\n");
    row("builds retry b1", "POST /api/builds/b1/retry", R"({"id":"b2"})", "/api/builds/b1/retry", "{}", "b2\n");
    row("builds pin b1 --reason release", "POST /api/builds/b1/pin", "{}", "/api/builds/b1/pin", R"({"reason":"release"})", "");
    row("builds unpin b1", "DELETE /api/builds/b1/pin", "{}", "/api/builds/b1/pin", "", "");
    row("builds priority b1 -7", "POST /api/builds/b1/priority", "{}", "/api/builds/b1/priority", R"({"priority":-7})", "");
    row("logs --since 1h --class auth,db,worker", "GET /api/admin/errors",
        R"({"coveredSince":"2026-01-05T00:00:00Z","classes":[{"class":"auth","count":2,"lastAt":"2026-01-05T08:58:00Z","bySource":[{"source":"10.0.0.9","count":2}],"examples":[]},{"class":"db","count":0,"lastAt":null}]})",
        "/api/admin/errors?since=2026-01-05T08%3A00%3A00.000Z&class=auth%2Cdb%2Cworker&limit=5", "",
        "auth     2 authentication failures, last 2m ago, from 10.0.0.9 (2)\ndb       0 database errors\n");
    row("maintenance on --message Updates --for 2h --drain", "POST /api/admin/maintenance", R"({"maintenance":{"enabled":true,"message":"Updates"}})", "/api/admin/maintenance",
        R"({"enabled":true,"message":"Updates","until":"2026-01-05T11:00:00.000Z","drain":true})", "Submissions: closed\nMessage:     Updates\n");
    row("maintenance off --reason done", "POST /api/admin/maintenance", R"({"maintenance":{"enabled":false}})", "/api/admin/maintenance", R"({"enabled":false,"reason":"done"})", "");
    row("maintenance next --count 3 --utc", "GET /api/maintenance/next", R"({"occurrences":[{"windowId":"w","name":"Monthly","startAt":"2026-02-01T02:00:00Z","endAt":"2026-02-01T04:00:00Z","localStart":"2026-02-01 02:00"}]})",
        "/api/maintenance/next?count=3", "", "Monthly  2026-02-01 02:00:00 UTC  2026-02-01 04:00:00 UTC  2026-02-01 02:00  in 26d 17h\n");
    row("maintenance windows add --name Monthly --duration 90m", "POST /api/maintenance/windows", R"({"id":"w1","next":[]})", "/api/maintenance/windows",
        R"({"name":"Monthly","rule":"FREQ=MONTHLY;BYDAY=1SU","start":"02:00","zone":"UTC","durationMinutes":90})", "w1\n");
    row("maintenance windows remove w1 --yes", "DELETE /api/maintenance/windows/w1", "{}", "/api/maintenance/windows/w1", "", "");
    row("maintenance extend 30", "POST /api/maintenance/run/extend", "{}", "/api/maintenance/run/extend", R"({"minutes":30})", "");
    row("maintenance retry", "POST /api/maintenance/run/retry", "{}", "/api/maintenance/run/retry", "{}", "");
    row("maintenance abort -y", "POST /api/maintenance/run/abort", "{}", "/api/maintenance/run/abort", "{}", "");
    row("maintenance notices --utc", "GET /api/maintenance/notices", R"({"notices":[{"kind":"T-72h","at":"2026-01-29T02:00:00Z","text":"Soon","sentAt":null}]})", "/api/maintenance/notices", "", "T-72h  2026-01-29 02:00:00 UTC  -     Soon\n");
    row("schedule", "GET /api/admin/schedule", R"({"jobs":[{"name":"cleanup","rule":"FREQ=DAILY","zone":"UTC","lane":"heavy","enabled":true,"lastOutcome":"done","running":{"progress":0.5}}]})", "/api/admin/schedule", "", "runs, 50.0 %");
    row("schedule run cleanup", "POST /api/admin/schedule/cleanup/run", R"({"runId":"r7"})", "/api/admin/schedule/cleanup/run", "{}", "r7\n");
    row("schedule disable cleanup", "PUT /api/admin/schedule/cleanup", "{}", "/api/admin/schedule/cleanup", R"({"enabled":false})", "");
    row("maintenance undrain", "DELETE /api/maintenance/drain", "{}", "/api/maintenance/drain", "", "");
    row("alert list --severity critical,warning --utc", "GET /api/alerts",
        R"({"alerts":[{"id":"a1","rule":"cpu","severity":"critical","state":"acknowledged","since":"2026-01-05T08:57:00Z","summary":"busy","acknowledged":{"by":"anna"},"suppressedBy":{"kind":"silence","text":"known"}}]})",
        "/api/alerts?severity=critical%2Cwarning&limit=100", "", "a1     cpu   critical  acknowledged  3m ago  busy  anna  silence: known\n");
    row("alert ack a1 --comment mine --for 30m --sticky", "POST /api/alerts/a1/ack", "{}", "/api/alerts/a1/ack", R"({"comment":"mine","minutes":30,"sticky":true})", "");
    row("alert ack a1", "POST /api/alerts/a1/ack", "{}", "/api/alerts/a1/ack", "{}", "");
    row("silence add --rule cpu --reason known --recurs FREQ=DAILY --for 180d", "POST /api/silences", R"({"silence":{"id":"s1"}})", "/api/silences",
        R"({"matcher":{"rule":"cpu"},"reason":"known","minutes":259200,"recurrence":{"rule":"FREQ=DAILY","start":"02:00","zone":"UTC","durationMinutes":120}})", "s1\n");
    row("silence add --rule cpu --reason known", "POST /api/silences", R"({"silence":{"id":"s1"}})", "/api/silences", R"({"matcher":{"rule":"cpu"},"reason":"known","minutes":120})", "s1\n");
    row("alert unack a1", "POST /api/alerts/a1/unack", "{}", "/api/alerts/a1/unack", "{}", "");
    row("alert back-test cpu --days 7", "POST /api/alert-rules/back-test", R"({"wouldHaveFired":4,"shorterThan3Min":2,"samples":900,"days":7,"episodes":[]})", "/api/alert-rules/back-test",
        R"({"rule":"cpu","days":7})", "would have fired 4 times, 2 of them shorter than 3 min (900 samples of 7 days)\n");
    row("alert rules", "GET /api/alert-rules", R"({"rules":[{"id":"cpu","metric":"machine.cpu","unit":"ratio","warning":{"above":0.7},"critical":null,"forSeconds":300,"enabled":true}]})", "/api/alert-rules", "", "> 70 %");
    row("silence add --rule disk* --label volume=data --for 1h --reason known", "POST /api/silences", R"({"silence":{"id":"s1"}})", "/api/silences",
        R"({"matcher":{"rule":"disk*","labels":{"volume":"data"}},"reason":"known","minutes":60})", "s1\n");
    row("silence remove s1", "DELETE /api/silences/s1", "{}", "/api/silences/s1", "", "");
    row("silence preview --rule cpu", "POST /api/silences/preview", R"({"matchesNow":["a1"],"wouldHaveMatched":3,"days":7})", "/api/silences/preview", R"({"matcher":{"rule":"cpu"}})",
        "matches now: 1\n  a1\nwould have matched in the last 7 days: 3\n");
    row("workers rolling-status --utc", "GET /api/workers/rolling-update", R"({"run":{"kind":"update","state":"running","by":"anna","startedAt":"2026-01-05T08:00:00Z","workers":[{"name":"mac-1","state":"draining","since":"2026-01-05T08:01:00Z","evidence":"one build runs"}]}})",
        "/api/workers/rolling-update", "", "mac-1   draining  2026-01-05 08:01:00 UTC  one build runs\n");
    row("retention", "GET /api/admin/retention", R"({"policy":{"sourceDays":7,"logDays":30,"artifactDays":90,"keepLastSuccesses":3,"keepDays":365,"trashHours":24},"next":{"files":1,"bytes":2048}})", "/api/admin/retention", "",
        "Artifacts:           90 days\n");
    row("runs list -n 3", "GET /api/admin/runs", R"({"runs":[{"id":"r7","job":"cleanup","state":"done","progress":1}]})", "/api/admin/runs?limit=3", "", "r7   cleanup  done");
    row("runs cancel r7", "POST /api/admin/runs/r7/cancel", "{}", "/api/admin/runs/r7/cancel", "{}", "");
    row("db status", "GET /api/admin/database", R"({"bytes":1048576,"walBytes":0,"freelistBytes":524288,"pageSize":4096,"diskFreeBytes":10737418240,"optimize":{"worthwhile":true,"why":"half is unused","estimateSeconds":3}})",
        "/api/admin/database", "", "Freelist:   512 KiB (50.0 %)");
    row("db optimize --dry-run", "POST /api/admin/database/optimize", R"({"bytes":1048576,"freelistBytes":0,"diskFreeBytes":1,"optimize":{"worthwhile":false,"why":"nothing is unused","estimateSeconds":3}})",
        "/api/admin/database/optimize", R"({"dryRun":true})", "Estimate:   3s");
    row("cleanup --dry-run --older-than 30d --keep 3", "POST /api/admin/cleanup", R"({"builds":1,"files":2,"bytes":2048,"dryRun":true,"items":[{"buildId":"b1","kind":"source","bytes":2048,"why":"old"}],"truncated":false})",
        "/api/admin/cleanup", R"({"olderThanDays":30,"keep":3,"dryRun":true})", "would go: 2 files of 1 builds, 2.0 KiB\n");
    row("cleanup --dry-run", "POST /api/admin/cleanup", R"({"builds":1,"files":2,"bytes":2048,"dryRun":true,"keep":0,"dailyKeep":3,"items":[],"truncated":false})",
        "/api/admin/cleanup", R"({"olderThanDays":90,"dryRun":true})", "No last successes are spared; the daily cleanup keeps 3 (--keep 3).\n");
    row("trash restore i1 i2", "POST /api/admin/trash/restore", "{}", "/api/admin/trash/restore", R"({"ids":["i1","i2"]})", "");
    row("storage", "GET /api/admin/storage", R"({"total":{"files":4,"bytes":4096},"byProject":[{"project":"app","files":4,"bytes":4096}],"volumes":[{"name":"data","status":"ok","freeBytes":1073741824,"totalBytes":2147483648}]})",
        "/api/admin/storage", "", "app          4  4.0 KiB  100.0 %");
    row("stats --days 30", "GET /api/stats/summary", R"({"days":30,"totalBuilds":4,"completed":3,"failed":1,"cancelled":0,"successRate":0.75,"averageBuildTimeMs":60000,"slo":[{"name":"success_rate","objective":0.95,"value":0.75,"met":false}]})",
        "/api/stats/summary?days=30", "", "missed   success_rate (75.0 %, objective 95.0 %)");
    row("stats --days 7", "GET /api/stats/summary", R"({"days":7,"slo":[{"name":"run_time_ios","objectiveMs":900000,"valueMs":600000,"met":true}]})",
        "/api/stats/summary?days=7", "", "met      run_time_ios (10m, objective 15m)");
    row("failures", "GET /api/failures/clusters", R"({"clusters":[{"builds":3,"class":"machine","lastAt":"2026-01-05T08:00:00Z","workers":[{"id":"w","name":"mac-1","builds":3}],"example":"b1","message":"no space"}]})",
        "/api/failures/clusters?days=7", "", "     3  machine  1h ago  mac-1    b1       no space");
    row("capacity plan --builds-per-day 200", "GET /api/capacity/plan", R"({"ruleOfThumb":{"buildsPerDay":200,"buildsPerWorkerDay":50,"workers":4}})", "/api/capacity/plan?buildsPerDay=200", "", "4 workers for 200 builds a day at 50 each");
    row("certificates", "GET /api/admin/certificates", R"({"certificates":[{"target":"a:443","status":"warning","daysLeft":20}]})", "/api/admin/certificates", "", "a:443   warning    20");
    row("config", "GET /api/admin/configuration",
        R"({"settings":[{"key":"http.port","help":"Port","value":"3000","default":"3000","secret":false,"origin":{"source":"default","detail":"default"},"live":false,"pending":{"value":"4000","origin":{"source":"file","detail":"/etc/c.toml:3"}}}],"total":1,"pending":1,"readAt":"2026-01-05T08:00:00Z"})",
        "/api/admin/configuration", "", "http.port  3000   3000     default  on restart    4000 (/etc/c.toml:3)\n");
    row("config show api --set", "GET /api/admin/configuration",
        R"({"settings":[{"key":"http.port","help":"Port","value":"3000","default":"3000","secret":false,"origin":{"source":"flag","detail":"--port"},"live":false,"pending":null},{"key":"api.key","help":"Key","value":"set","default":"not set","secret":true,"origin":{"source":"credential","detail":"/run/api-key"},"live":false,"pending":{"value":"set","origin":{"source":"credential","detail":"/run/api-key"}}},{"key":"api.cors","help":"Origins","value":"[]","default":"[]","secret":false,"origin":{"source":"default","detail":"default"},"live":false,"pending":null}],"total":3,"pending":1,"readAt":"2026-01-05T08:00:00Z"})",
        "/api/admin/configuration", "", "TAKES EFFECT  FILES SAY\napi.key  set    not set  /run/api-key  on restart    another one (/run/api-key)\n");
    row("whoami", "GET /api/whoami", R"({"actor":"anna","role":"operator","tokenId":"t1","scope":null,"expiresAt":null})", "/api/whoami", "", "Role:       operator\n");
    row("tokens", "GET /api/tokens", R"({"tokens":[{"id":"t1","name":"ci","role":"submitter","workers":[],"revokedAt":null,"expiresAt":null},{"id":"t2","revokedAt":"2026-01-01T00:00:00Z"}]})", "/api/tokens", "", "t1     ci    submitter  ok");
    row("tokens revoke t1 --yes --reason left", "DELETE /api/tokens/t1", "{}", "/api/tokens/t1", "", "");
    row("audit --since 7d --utc", "GET /api/audit", R"({"entries":[{"seq":1,"at":"2026-01-05T08:00:00Z","actor":"anna","address":"10.0.0.1","action":"maintenance.set","subject":"farm","before":{"enabled":false},"after":{"enabled":true},"reason":"update","outcome":200}],"total":1})",
        "/api/audit?since=2025-12-29T09%3A00%3A00.000Z&limit=50", "", R"({"enabled":false} -> {"enabled":true}  update  200)");
    row("audit --jsonl", "GET /api/audit", "{\"seq\":1}\n{\"seq\":2}\n", "/api/audit?since=2025-12-29T09%3A00%3A00.000Z&format=jsonl", "", "{\"seq\":1}\n{\"seq\":2}\n");
    row("doctor", "GET /api/admin/doctor", R"({"checks":[{"name":"mounts","status":"warning","message":"no noatime","fix":"mount it so"}]})", "", "", "mounts  warning  no noatime  mount it so");
}

void CommandsTest::asks()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, route);
    QFETCH(QByteArray, answer);
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    QFETCH(QString, shown);
    test::CtlTrial trial;
    trial.answer(route, answer);
    const int status = trial.run(line.split(u' '));
    QVERIFY2(status == 0 || line == u"doctor", qPrintable(trial.err));
    if (!target.isEmpty()) {
        QCOMPARE(trial.asked().last(), QString::fromLatin1(route.split(' ').first()) + u' ' + target);
        QCOMPARE(trial.requests.last().body.isEmpty() ? QByteArray() : QJsonDocument::fromJson(trial.requests.last().body).toJson(QJsonDocument::Compact),
                 body.isEmpty() ? QByteArray() : QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact));
    }
    QVERIFY2(trial.out.contains(shown), qPrintable(trial.out));
}

void CommandsTest::sendsTheKey()
{
    test::CtlTrial trial;
    trial.answer("DELETE /api/tokens/t1", "{}");
    QCOMPARE(trial.run(QStringList{u"tokens"_s, u"revoke"_s, u"t1"_s, u"-y"_s, u"--reason"_s, u"left us"_s}), 0);
    QCOMPARE(trial.requests.last().headers.value("x-api-key"), QByteArray("the-key"));
    QCOMPARE(trial.requests.last().headers.value("x-reason"), QByteArray("left us"));
}

void CommandsTest::printsTheJsonAsItCame()
{
    test::CtlTrial trial;
    trial.answer("GET /api/builds/b1", R"({"z":1,"a":[2,null],"id":"b1"})");
    QCOMPARE(trial.run("builds show b1 --json"), 0);
    QCOMPARE(trial.out, u"{\"z\":1,\"a\":[2,null],\"id\":\"b1\"}\n"_s);
    QCOMPARE(trial.err, QString());
}

void CommandsTest::saysWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("said");
    QTest::newRow("not found") << QByteArray("404 Not Found") << QByteArray(R"({"error":"Build not found"})") << 1 << u"expoctl: Build not found\n"_s;
    QTest::newRow("key") << QByteArray("403 Forbidden") << QByteArray(R"({"error":"Invalid API key"})") << 77 << u"expoctl: Invalid API key\n"_s;
    QTest::newRow("maintenance") << QByteArray("503 Service Unavailable") << QByteArray(R"({"error":"Closed"})") << 75 << u"expoctl: Closed\n"_s;
    QTest::newRow("its fix") << QByteArray("409 Conflict") << QByteArray(R"({"error":"Busy","fix":"Drain it first."})") << 1 << u"expoctl: Busy\nexpoctl: Drain it first.\n"_s;
    QTest::newRow("another server") << QByteArray("200 OK") << QByteArray("<html>") << 1 << u"expoctl: The answer is not JSON"_s;
}

void CommandsTest::saysWhatWentWrong()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    test::CtlTrial trial;
    trial.answer("GET /api/builds/b1", body, status);
    QTEST(trial.run("builds show b1"), "exit");
    QVERIFY2(trial.err.startsWith(said), qPrintable(trial.err));
    QCOMPARE(trial.out, QString());
    trial.environment[u"EXPO_CONTROLLER_URL"_s] = u"http://127.0.0.1:1"_s;
    QCOMPARE(trial.run("builds show b1"), 69);
    trial.environment[u"EXPO_CONTROLLER_URL"_s] = u"ftp://x"_s;
    QCOMPARE(trial.run("builds show b1"), 78);
}

void CommandsTest::namesWorkersById()
{
    test::CtlTrial trial;
    trial.answer("GET /api/workers", R"({"workers":[{"id":"w1","name":"mac-1"},{"id":"w2","name":"twin"},{"id":"w3","name":"twin"}]})");
    trial.answer("POST /api/workers/w1/pause", "{}");
    QCOMPARE(trial.run("worker pause mac-1 --reason xcode --for 1h"), 0);
    QCOMPARE(trial.asked().last(), u"POST /api/workers/w1/pause"_s);
    QCOMPARE(trial.body(1), (QJsonObject{{"reason"_L1, u"xcode"_s}, {"until"_L1, u"2026-01-05T10:00:00.000Z"_s}}));
    QCOMPARE(trial.run("worker pause w1 -m disk"), 0);
    QCOMPARE(trial.run("worker pause twin -m disk"), 1);
    QVERIFY(trial.err.contains(u"w2, w3"_s));
    QCOMPARE(trial.run("worker pause mac-2 -m disk"), 1);
    QVERIFY(trial.err.contains(u"Did you mean \"mac-1\"?"_s));
    for (const char *verb : {"pause", "drain", "quarantine"}) { // help and command agree that it is needed
        QCOMPARE(trial.run(QStringList{u"workers"_s, QString::fromLatin1(verb), u"mac-1"_s}), 64);
        QVERIFY2(trial.err.contains(u"needs --reason"_s) && trial.requests.isEmpty(), qPrintable(trial.err));
        QCOMPARE(trial.run(QStringList{u"workers"_s, QString::fromLatin1(verb), u"--help"_s}), 0);
        QVERIFY2(trial.out.contains(QString(u"workers %1 --reason TEXT"_s.arg(QString::fromLatin1(verb)))), qPrintable(trial.out));
    }
}

void CommandsTest::secretAloneOnStandardOutput()
{
    test::CtlTrial trial;
    trial.answer("POST /api/tokens", R"({"token":{"id":"t1","name":"ci","role":"submitter"},"secret":"efa_x"})", "201 Created");
    QCOMPARE(trial.run("tokens create ci --role submitter --expires-in 90d"), 0);
    QCOMPARE(trial.out, u"efa_x\n"_s);
    QVERIFY(trial.err.contains(u"shown this once"_s) && !trial.err.contains(u"efa_"_s));
    QCOMPARE(trial.body(0), (QJsonObject{{"name"_L1, u"ci"_s}, {"role"_L1, u"submitter"_s}, {"expiresInDays"_L1, 90}}));
    QCOMPARE(trial.run("tokens create ci --role submitter --expires-in 36h"), 0);
    QCOMPARE(trial.body(0).value("expiresInSeconds"_L1), QJsonValue(36 * 3600)); // not a day
    QVERIFY(!trial.body(0).contains("expiresInDays"_L1));
    QCOMPARE(trial.run("tokens create ci --role submitter --expires-in 59s"), 64);
}

void CommandsTest::aMachineMayComeAfterItsToken()
{
    test::CtlTrial trial;
    trial.answer("GET /api/workers", R"({"workers":[]})");
    trial.answer("POST /api/tokens", R"({"token":{"id":"t1","name":"anna","role":"owner"},"secret":"efa_x"})", "201 Created");
    QCOMPARE(trial.run("tokens create anna --role owner --workers mac-1"), 0);
    QCOMPARE(trial.body(1).value("workers"_L1), (QJsonArray{u"mac-1"_s}));
    QVERIFY(trial.err.contains(u"No worker \"mac-1\" is registered yet"_s));
    QCOMPARE(trial.run({u"tokens"_s, u"create"_s, u"anna"_s, u"--role"_s, u"owner"_s, u"--workers"_s, u"no id"_s}), 1);
}

void CommandsTest::editKeepsWhatWasNotNamed()
{
    test::CtlTrial trial;
    trial.answer("GET /api/maintenance/windows", R"({"windows":[{"id":"w1","name":"A","rule":"FREQ=DAILY","start":"02:00","durationMinutes":60,"zone":"UTC","enabled":true,"next":[]}]})");
    trial.answer("PUT /api/maintenance/windows/w1", "{}");
    QCOMPARE(trial.run("maintenance windows edit w1 --start 03:00"), 0);
    QCOMPARE(trial.body(1), (QJsonObject{{"name"_L1, u"A"_s}, {"rule"_L1, u"FREQ=DAILY"_s}, {"start"_L1, u"03:00"_s}, {"durationMinutes"_L1, 60}, {"zone"_L1, u"UTC"_s}, {"enabled"_L1, true}}));
    QCOMPARE(trial.run("maintenance windows edit w2 --start 03:00"), 1);
}

void CommandsTest::auditVerifies()
{
    test::CtlTrial trial;
    trial.answer("GET /api/audit/verify", R"({"ok":true,"entries":12,"firstBroken":null,"head":"ab"})");
    QCOMPARE(trial.run("audit --verify"), 0);
    trial.answer("GET /api/audit/verify", R"({"ok":false,"entries":6,"firstBroken":7,"head":"ab"})");
    QCOMPARE(trial.run("audit --verify"), 1);
    QVERIFY(trial.out.contains(u"entry 7 was edited, moved or removed; the 6 before it are whole"_s));
    QCOMPARE(trial.run("audit --verify --json"), 1);
}

void CommandsTest::whatDidNotComeBackIsSaid()
{
    test::CtlTrial trial;
    trial.answer("POST /api/admin/trash/restore", R"({"files":1,"bytes":2048,"failed":["i2"]})");
    QCOMPARE(trial.run("trash restore i1 i2"), 1);
    QVERIFY2(trial.err.contains(u"1 files restored"_s) && trial.err.contains(u"Not restored: i2."_s), qPrintable(trial.err));
    trial.answer("POST /api/admin/trash/restore", R"({"files":2,"bytes":2048,"failed":[]})");
    QCOMPARE(trial.run("trash restore i1 i2"), 0);
}

void CommandsTest::drainEndsWhenNothingBuilds()
{
    test::CtlTrial trial;
    trial.answer("POST /api/maintenance/drain", R"({"active":0,"etaAt":null})");
    trial.answer("GET /api/maintenance/drain", R"({"draining":true,"active":[],"deadlineAt":null})");
    QCOMPARE(trial.run("maintenance drain --deadline 90m"), 0);
    QCOMPARE(trial.body(0), (QJsonObject{{"deadlineSeconds"_L1, 5400}, {"atDeadline"_L1, u"wait"_s}}));
    QCOMPARE(trial.asked(), (QStringList{u"POST /api/maintenance/drain"_s, u"GET /api/maintenance/drain"_s}));
}

void CommandsTest::rollingUpdateIsFollowed()
{
    test::CtlTrial trial;
    trial.answer("POST /api/workers/rolling-update", R"({"run":{"runId":"r1","state":"running"}})", "202 Accepted");
    trial.answer("GET /api/workers/rolling-update", R"({"run":{"runId":"r1","kind":"update","state":"done","workers":[{"name":"mac-1","state":"done"}]}})");
    QCOMPARE(trial.run("workers rolling-update --yes --follow"), 0);
    QCOMPARE(trial.body(0), (QJsonObject{{"kind"_L1, u"update"_s}}));
    trial.answer("GET /api/workers/rolling-update", R"({"run":{"runId":"r1","state":"failed","workers":[{"name":"mac-1","state":"failed","evidence":"no answer"}]}})");
    QCOMPARE(trial.run("workers rolling-update --yes --follow"), 1);
    QVERIFY(trial.out.contains(u"no answer"_s));
}

void CommandsTest::drainEndsAtItsDeadline()
{
    test::CtlTrial trial;
    trial.answer("POST /api/maintenance/drain", R"({"active":1,"etaAt":null})");
    trial.answer("GET /api/maintenance/drain", R"({"draining":true,"active":[{"buildId":"b1","workerName":"mac-1","etaAt":null}],"deadlineAt":null})");
    QCOMPARE(trial.run("maintenance drain --deadline 0"), 75);
    QVERIFY(trial.err.contains(u"b1 on mac-1"_s));
    trial.answer("GET /api/maintenance/drain", R"({"draining":false,"active":[{"buildId":"b1"}],"deadlineAt":null})");
    QCOMPARE(trial.run("maintenance drain --deadline 1h"), 1);
}

void CommandsTest::followsARun()
{
    test::CtlTrial trial;
    trial.answer("GET /api/admin/runs/r1", R"({"id":"r1","job":"optimize","state":"done","message":"2 MB less"})");
    QCOMPARE(trial.run("runs follow r1"), 0);
    QVERIFY(trial.err.contains(u"optimize: done, 2 MB less"_s));
    trial.answer("GET /api/admin/runs/r1", R"({"id":"r1","job":"optimize","state":"failed","message":"no space"})");
    QCOMPARE(trial.run("runs follow r1"), 1);
}

void CommandsTest::localKeyIsForThisMachineOnly()
{
    const QTemporaryDir data;
    QFile key(data.filePath(u"admin.key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("local-key\n");
    key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    key.close();
    test::CtlTrial trial;
    trial.environment.remove(u"EXPO_CONTROLLER_API_KEY"_s);
    trial.environment[u"EXPO_CONTROLLER_DATA_DIR"_s] = data.path();
    trial.answer("GET /api/whoami", "{}");
    QCOMPARE(trial.run("whoami"), 0);
    QCOMPARE(trial.requests.last().headers.value("x-api-key"), QByteArray("local-key"));
    // The same server by a name that is not this machine's loop: nothing is shown to it.
    trial.environment[u"EXPO_CONTROLLER_URL"_s] = u"http://controller.invalid:3000"_s;
    QCOMPARE(trial.run("whoami"), 69);
    // A key in the arguments works, with a warning that does not repeat it.
    trial.environment[u"EXPO_CONTROLLER_URL"_s] = u"http://127.0.0.1:1"_s;
    QCOMPARE(trial.run("whoami --key clear-text"), 69);
    QVERIFY(trial.err.contains(u"warning"_s) && !trial.err.contains(u"clear-text"_s));
}

void CommandsTest::keyFromAFile()
{
    const QTemporaryDir folder;
    QFile key(folder.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("from-file\n");
    key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    key.close();
    test::CtlTrial trial;
    trial.answer("GET /api/whoami", "{}");
    QCOMPARE(trial.run(QStringList{u"whoami"_s, u"--key-file"_s, key.fileName()}), 0);
    QCOMPARE(trial.requests.last().headers.value("x-api-key"), QByteArray("from-file"));
    QCOMPARE(trial.err, QString());
    trial.environment.remove(u"EXPO_CONTROLLER_API_KEY"_s);
    trial.environment[u"EXPO_CONTROLLER_API_KEY_FILE"_s] = key.fileName();
    QCOMPARE(trial.run("whoami"), 0);
    QCOMPARE(trial.requests.last().headers.value("x-api-key"), QByteArray("from-file"));
    QFile settings(folder.filePath(u"ctl.toml"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[controller]\nkey_file = \"key\"\n");
    settings.close();
    trial.environment.remove(u"EXPO_CONTROLLER_API_KEY_FILE"_s);
    QCOMPARE(trial.run(QStringList{u"--config"_s, settings.fileName(), u"whoami"_s}), 0);
    QCOMPARE(trial.requests.last().headers.value("x-api-key"), QByteArray("from-file"));
    QCOMPARE(trial.run(QStringList{u"whoami"_s, u"--key-file"_s, folder.filePath(u"missing"_s)}), 78);
    key.setPermissions(key.permissions() | QFile::ReadOther);
    QCOMPARE(trial.run(QStringList{u"whoami"_s, u"--key-file"_s, key.fileName()}), 0);
    QVERIFY(trial.err.contains(u"warning"_s)); // others can read it
}

void CommandsTest::versionAndHelp()
{
    test::CtlTrial trial;
    QCOMPARE(trial.run("--version"), 0);
    QVERIFY(trial.out.startsWith(u"expoctl "_s));
    QCOMPARE(trial.run("--help"), 0);
    QVERIFY(trial.out.contains(u"maintenance"_s));
    QCOMPARE(trial.run("maintenance --help"), 0);
    QVERIFY(trial.out.contains(u"maintenance windows add"_s));
    QCOMPARE(trial.run("cleanup -h"), 0);
    QVERIFY(trial.out.contains(u"--older-than TIME"_s));
    QCOMPARE(trial.run("--print-config"), 0);
    QVERIFY(trial.out.contains(u"controller.key (set)"_s) && !trial.out.contains(u"the-key"_s));
    QCOMPARE(trial.requests.size(), 0);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
