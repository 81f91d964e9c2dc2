// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Liveness, readiness, Prometheus and the history, as machines ask for them.
class Figures : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void liveness();
    void readiness();
    void scrape();
    void requestsAreCountedByRoute();
    void aProxySpeaksForNobodyHere();
    void listOfSeries();
    void aSeries();
    void badWindows_data();
    void badWindows();
    void forGrafanaAndPrometheus();
    void figuresAreForReaders();
    void summaryInFull();
};

void Figures::liveness()
{
    const HttpReply reply = api().get("/livez", {});
    ANSWERS(reply, 200, "");
    QCOMPARE(reply.body, QByteArray("ok\n"));
    QCOMPARE(reply.header("cache-control"), QByteArray("no-store"));
}

void Figures::readiness()
{
    const HttpReply brief = api().get("/readyz", {});
    ANSWERS(brief, 200, "");
    QCOMPARE(brief.body, QByteArray("ready\n"));
    const HttpReply verbose = api().get("/readyz?verbose", {});
    QCOMPARE(verbose.body, QByteArray("[+]database ok\n[+]storage ok\n[+]dispatcher ok\n[+]clock ok\n[+]state ok\n[+]selftest ok\n[+]files ok\nready\n"));
    const QByteArray shape = R"({"ready":true,"checks":[{"name":"database","ok":true,"message":"#string","durationMs":"#int"},{"name":"storage"},{"name":"dispatcher"},{"name":"clock"},{"name":"state"},{"name":"selftest"},{"name":"files"}]})";
    ANSWERS(api().get("/readyz?format=json", {}), 200, shape);
    ANSWERS(api().get("/readyz", {{"Accept", "application/json"}}), 200, shape);
}

void Figures::scrape()
{
    const HttpReply plain = api().get("/metrics", {});
    ANSWERS(plain, 200, "");
    QCOMPARE(plain.header("content-type"), QByteArray("text/plain; version=0.0.4; charset=utf-8"));
    QVERIFY(!plain.body.contains("# EOF"));
    for (const char *line : {"expo_builds_pending{platform=\"ios\"} 0\n", "expo_queue_oldest_seconds 0\n", "expo_maintenance_active 0\n", "expo_health{status=\"healthy\"} 1\n",
                             "expo_workers{state=\"idle\"} 0\n", "expo_builds_total{platform=\"ios\",result=\"error\",class=\"author\"} 0\n", "expo_disk_free_bytes{volume=\"storage\"} "})
        QTRY_VERIFY2(api().get("/metrics", {}).body.contains(line), line);
    const HttpReply open = api().get("/metrics", {{"Accept", "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5"}});
    ANSWERS(open, 200, "");
    QCOMPARE(open.header("content-type"), QByteArray("application/openmetrics-text; version=1.0.0; charset=utf-8"));
    QVERIFY(open.body.endsWith("\n# EOF\n"));
    QVERIFY(open.body.contains("# TYPE expo_build info\n"));
}

void Figures::requestsAreCountedByRoute()
{
    const SubmittedBuild build = submit();
    api().get("/api/builds/" + build.id, admin());
    api().get("/api/builds/" + build.id, {});
    api().get("/api/builds/nobody", admin());
    api().get("/surely/not/here", admin());
    const QByteArray figures = api().get("/metrics", {}).body;
    QVERIFY2(!figures.contains(build.id), "a build's id is no label");
    for (const char *code : {"200", "401", "404"})
        QVERIFY2(figures.contains("expo_http_request_duration_seconds_count{route=\"GET /api/builds/:id\",code=\"" + QByteArray(code) + "\"} 1\n"), code);
    QVERIFY(figures.contains("expo_http_request_duration_seconds_count{route=\"POST /api/builds/submit\",code=\"200\"} 1\n"));
    QVERIFY(figures.contains("expo_http_request_duration_seconds_count{route=\"none\",code=\"404\"} 1\n"));
}

void Figures::aProxySpeaksForNobodyHere()
{
    for (const char *header : {"X-Forwarded-For", "Forwarded", "X-Real-IP"}) {
        ANSWERS(api().get("/metrics", {{header, "203.0.113.7"}}), 401, "");
        ANSWERS(api().get("/metrics", Headers{{header, "203.0.113.7"}} + bearer()), 200, "");
        ANSWERS(api().get("/metrics", {{header, "203.0.113.7"}, {"X-API-Key", "wrong"}}), 403, "");
    }
}

void Figures::listOfSeries()
{
    const HttpReply reply = api().get("/api/metrics/series", admin());
    ANSWERS(reply, 200, R"({"series":"#array"})");
    QStringList names;
    const QJsonArray series = reply.object().value("series"_L1).toArray();
    for (const QJsonValue &one : series)
        names.append(one["name"_L1].toString());
    for (const char *name : {"pending", "pending_ios", "active", "workers_online", "workers_offline", "oldest_wait", "submitted_total", "process_memory", "disk_free_storage"})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
}

void Figures::aSeries()
{
    QTRY_VERIFY(!api().get("/api/metrics/series/pending", admin()).object().value("points"_L1).toArray().isEmpty());
    ANSWERS(api().get("/api/metrics/series/pending", bearer()), 200, R"({"name":"pending","unit":"builds","step":120,"points":[["#ms",0,0,0]]})");
    ANSWERS(api().get("/api/metrics/series/pending?from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z", admin()), 200, R"({"step":3600,"points":[]})");
    ANSWERS(api().get("/api/metrics/series/nonsense", admin()), 404, R"({"code":"SERIES_NOT_FOUND"})");
}

void Figures::badWindows_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"from=yesterday", "to=x", "from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z", "step=0", "step=-1", "step=abc", "from=-5", "to=9999999999999999",
                              "from=0&step=3600", "from=2020-01-01T00:00:00Z&to=2020-01-01T00:00:00Z"})
        QTest::newRow(query) << QByteArray(query);
}

void Figures::badWindows()
{
    QFETCH(QByteArray, query);
    ANSWERS(api().get("/api/metrics/series/pending?" + query, admin()), 400, R"({"code":"REQUEST_INVALID_QUERY"})");
}

void Figures::forGrafanaAndPrometheus()
{
    ANSWERS(api().get("/api/metrics/dashboard.json", admin()), 200, "");
    QCOMPARE(api().get("/api/metrics/dashboard.json", admin()).object().value("uid"_L1).toString(), u"expo-free-agent"_s);
    const HttpReply rules = api().get("/api/metrics/rules.yml", admin());
    ANSWERS(rules, 200, "");
    QVERIFY(rules.body.contains("alert: ExpoQueueDepth"));
}

void Figures::figuresAreForReaders()
{
    for (const char *target : {"/api/metrics/series", "/api/metrics/series/pending", "/api/metrics/dashboard.json", "/api/metrics/rules.yml", "/api/stats/summary"}) {
        ANSWERS(api().get(target, {}), 401, "");
        ANSWERS(api().get(target, {{"X-API-Key", "wrong"}}), 403, "");
    }
}

void Figures::summaryInFull()
{
    ANSWERS(api().get("/api/stats/summary?days=30", admin()), 200,
            R"({"days":30,"infrastructureFailures":0,"runMs":{"mean":null,"p50":null,"p95":null},"byWorker":"#array",
                "byFailureClass":{"author":0,"dependency":0,"machine":0,"farm":0,"unknown":0},
                "slo":[{"name":"success_rate","objective":0.95,"value":null,"met":null,"budgetLeft":null},
                       {"name":"run_time_ios","objectiveMs":900000,"valueMs":null,"met":null,"baselineMs":null,"regressed":null},{"name":"run_time_android","objectiveMs":600000}]})");
    completed();
    ANSWERS(api().get("/api/stats/summary?days=30", admin()), 200,
            R"({"completed":1,"successRate":1,"byWorker":[{"workerId":"#id","name":"mac","completed":1,"runMs":{"p50":"#int"}}],
                "slo":[{"value":1,"met":true,"budgetLeft":1},{"met":true},{"met":null}]})");
}

std::unique_ptr<QObject> figuresSuite() { return std::make_unique<Figures>(); }

} // namespace freeagent::contract

#include "figures.moc"
