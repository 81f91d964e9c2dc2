// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/loadclient.h"

#include <algorithm>
#include <cstdio>

namespace freeagent::bench {

namespace {
constexpr int kConnections = 64;
constexpr int kLinesAtOnce = 500;

/// Everything over `kConnections` connections, the same request again and again; answers a second.
double answersEachSecond(const test::ControllerFixture &controller, Effort effort, const QByteArray &request)
{
    LoadClient client(controller.port(), kConnections);
    qint64 answers = 0;
    for (int i = 0; i < kConnections; ++i)
        client.send(i, request);
    const double begin = secondsNow();
    client.run([&](int, int, const QByteArray &) { return ++answers, request; }, [&] { return secondsNow() - begin >= effort.seconds(); });
    return double(answers) / (secondsNow() - begin);
}

/// Milliseconds of the slowest in a hundred, requests one after another on one connection.
double slowest(const test::ControllerFixture &controller, Effort effort, const QByteArray &request)
{
    LoadClient client(controller.port(), 1);
    std::vector<double> each;
    double sent = secondsNow();
    const double begin = sent;
    client.send(0, request);
    client.run(
        [&](int, int, const QByteArray &) {
            each.push_back((secondsNow() - sent) * 1000);
            sent = secondsNow();
            return request;
        },
        [&] { return secondsNow() - begin >= effort.seconds() / 2; });
    if (each.empty())
        return 1e9;
    std::sort(each.begin(), each.end());
    return each[each.size() * 99 / 100];
}

/// A build that a worker has.
struct Running {
    QByteArray worker;
    QByteArray build;
};

Running running(const test::ControllerFixture &controller)
{
    Running r;
    r.worker = registerWorker(controller, "bench");
    LoadClient one(controller.port(), 1);
    int answers = 0;
    one.send(0, postForm("/api/builds/submit", controller.key(), {{"platform", "ios"}}, "source", "source"));
    one.run(
        [&](int, int, const QByteArray &body) {
            if (answers++)
                return QByteArray();
            r.build = textField(body, "id");
            return get("/api/workers/poll?worker_id=" + r.worker, controller.key());
        },
        [&] { return answers >= 2; });
    return r;
}

QByteArray logBatch()
{
    QByteArray lines;
    for (int i = 0; i < kLinesAtOnce; ++i)
        lines += (i ? "," : "") + QByteArray("{\"level\":\"info\",\"message\":\"> Task :app:compileReleaseKotlin line ") + QByteArray::number(i) + "\"}";
    return "{\"logs\":[" + lines + "]}";
}

void logLines(const test::ControllerFixture &controller, Effort effort)
{
    constexpr int kWriters = 4;
    const QByteArray batch = logBatch();
    LoadClient client(controller.port(), kWriters);
    const Running r = running(controller);
    const QByteArray request = "POST /api/builds/" + r.build + "/logs HTTP/1.1\r\nHost: b\r\nX-API-Key: " + controller.key() + "\r\nX-Worker-Id: " + r.worker
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(batch.size()) + "\r\n\r\n" + batch;
    qint64 batches = 0;
    qint64 wrong = 0;
    for (int i = 0; i < kWriters; ++i)
        client.send(i, request);
    const double begin = secondsNow();
    client.run(
        [&](int, int status, const QByteArray &) {
            ++batches;
            wrong += status != 200;
            return request;
        },
        [&] { return secondsNow() - begin >= effort.seconds(); });
    print("log lines stored, in batches of 500", double(batches * kLinesAtOnce) / (secondsNow() - begin), "/s", 1e5);
    if (wrong)
        note("  answers that were not 200", double(wrong), "");
}
} // namespace

void reads(Effort effort)
{
    test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = {}});
    if (!controller.start())
        return void(std::fprintf(stderr, "the controller did not start\n"));
    const Running r = running(controller);
    const QByteArray status = get("/api/builds/" + r.build + "/status", controller.key());
    const QByteArray health = get("/health", controller.key());
    const QByteArray page = get("/api/builds?limit=50", controller.key());
    print("reads of a build's status", answersEachSecond(controller, effort, status), "/s", 25'000);
    print("reads of /health", answersEachSecond(controller, effort, health), "/s", 60'000);
    print("/health, p99", slowest(controller, effort, health), "ms", 1, true);
    print("a page of the list, p99", slowest(controller, effort, page), "ms", 5, true);
    logLines(controller, effort);
}

} // namespace freeagent::bench
