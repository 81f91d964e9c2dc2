// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/loadclient.h"

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

namespace freeagent::bench {

namespace {
double percentile(std::vector<double> values, double p)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[size_t(double(values.size() - 1) * p)];
}

/// `waiting` workers in long polls; builds are submitted one after another, each goes to one of them, which fails it and polls on.
void withWaiting(int waiting, Effort effort, double goalMs)
{
    test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = {}});
    if (!controller.start())
        return void(std::fprintf(stderr, "the controller did not start\n"));
    const QByteArray key = controller.key();
    LoadClient client(controller.port(), waiting + 1);
    const int submitter = waiting;
    std::vector<QByteArray> polls(static_cast<size_t>(waiting));
    int registered = 0;
    for (int i = 0; i < waiting; ++i)
        client.send(i, post("/api/workers/register", key, "application/json", "{\"name\":\"w" + QByteArray::number(i) + "\",\"capabilities\":{}}"));
    client.run(
        [&](int i, int, const QByteArray &body) {
            polls[size_t(i)] = get("/api/workers/poll?wait=60&worker_id=" + textField(body, "id"), key);
            ++registered;
            return QByteArray();
        },
        [&] { return registered == waiting; });
    for (int i = 0; i < waiting; ++i)
        client.send(i, polls[size_t(i)]);
    client.send(submitter, postForm("/api/builds/submit", key, {{"platform", "ios"}}, "source", "source"));
    QByteArray retry;
    std::vector<double> latencies;
    std::vector<bool> reporting(static_cast<size_t>(waiting));
    double sent = secondsNow();
    const size_t wanted = effort.quick ? 200 : 3000;
    client.run(
        [&](int i, int, const QByteArray &body) {
            if (i == submitter) {
                if (retry.isEmpty())
                    retry = post("/api/builds/" + textField(body, "id") + "/retry", key, {}, {});
                return QByteArray();
            }
            if (reporting[size_t(i)]) {
                reporting[size_t(i)] = false;
                sent = secondsNow();
                client.send(submitter, retry);
                return polls[size_t(i)];
            }
            const QByteArray build = textField(body, "id");
            if (build.isEmpty())
                return polls[size_t(i)]; // its wait was over
            latencies.push_back((secondsNow() - sent) * 1000);
            reporting[size_t(i)] = true;
            return post("/api/workers/fail", key, "application/json", "{\"build_id\":\"" + build + "\",\"error\":\"no\"}");
        },
        [&] { return latencies.size() >= wanted; });
    latencies.erase(latencies.begin()); // its submission began while the polls were still arriving
    const QByteArray label = "with " + QByteArray::number(waiting) + " waiting workers: ";
    note(QByteArray(label + "submission to assignment, p50").constData(), percentile(latencies, 0.5), "ms");
    print(QByteArray(label + "submission to assignment, p99").constData(), percentile(latencies, 0.99), "ms", goalMs, true);
    const double idle = cpuSeconds(controller);
    const double begin = secondsNow();
    client.run([&](int i, int, const QByteArray &) { return i == submitter ? QByteArray() : polls[size_t(i)]; },
               [&] { return secondsNow() - begin >= effort.seconds(); });
    print(QByteArray(label + "CPU while nothing happens").constData(), std::max(0.001, (cpuSeconds(controller) - idle) / effort.seconds() * 100), "% core", 1, true);
    print(QByteArray(label + "resident").constData(), double(controller.figures().residentBytes) / (1 << 20), "MiB", 100, true);
}
} // namespace

void assignLatency(Effort effort)
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    withWaiting(64, effort, 10);
    withWaiting(1000, effort, 10);
    withWaiting(std::min(9500, int(files.rlim_max) - 500), effort, 10);
}

} // namespace freeagent::bench
