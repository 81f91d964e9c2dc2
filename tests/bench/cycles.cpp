// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/loadclient.h"

namespace freeagent::bench {

namespace {
constexpr int kConnections = 64;

/// Each connection is a submitter and a worker of its own, going round: submit, poll, report.
struct Round {
    QByteArray worker;
    QByteArray build;
    int step = 0;
};

struct Tally {
    qint64 rounds = 0;
    qint64 wrong = 0;
};

/// A second.
double measure(const char *what, const char *cpu, test::ControllerFixture &controller, Effort effort, double goal, double cpuGoal,
             const std::function<QByteArray(Round &, int status, const QByteArray &body, Tally &)> &next)
{
    LoadClient client(controller.port(), kConnections);
    std::vector<Round> rounds(kConnections);
    for (int i = 0; i < kConnections; ++i)
        rounds[size_t(i)].worker = registerWorker(controller, "w" + QByteArray::number(i));
    Tally tally;
    for (int i = 0; i < kConnections; ++i)
        client.send(i, next(rounds[size_t(i)], 0, {}, tally));
    const double begin = secondsNow();
    const double cpuBegin = cpuSeconds(controller);
    const bool whole = client.run(
        [&](int i, int status, const QByteArray &body) { return next(rounds[size_t(i)], status, body, tally); },
        [&] { return secondsNow() - begin >= effort.seconds(); });
    const double elapsed = secondsNow() - begin;
    print(what, double(tally.rounds) / elapsed, "/s", goal);
    print(cpu, (cpuSeconds(controller) - cpuBegin) * 1e6 / double(std::max<qint64>(1, tally.rounds)), "us", cpuGoal, true);
    if (tally.wrong || !whole)
        note("  answers that were not 200", double(tally.wrong), whole ? "" : "and a broken connection");
    return double(tally.rounds) / elapsed;
}

void count(int status, Tally &tally)
{
    if (status != 200 && status != 0)
        ++tally.wrong;
}

void fullCycles(test::ControllerFixture &controller, Effort effort)
{
    const QByteArray file(1024, 'x');
    const QByteArray key = controller.key();
    const QByteArray submit = postForm("/api/builds/submit", key, {{"platform", "android"}}, "source", file);
    measure("full cycles: submit 1 KiB, poll, upload 1 KiB, all durable", "  controller CPU a full cycle", controller, effort, 1000, 4300,
            [&](Round &round, int status, const QByteArray &body, Tally &tally) {
                count(status, tally);
                switch (round.step++) {
                case 0: return submit;
                case 1: return get("/api/workers/poll?worker_id=" + round.worker, key);
                case 2:
                    round.build = textField(body, "id");
                    return postForm("/api/workers/upload", key,
                                    {{"build_id", round.build}, {"worker_id", round.worker}, {"success", "true"}}, "result", file);
                default:
                    round.step = 1;
                    ++tally.rounds;
                    return submit;
                }
            });
}

} // namespace

double queueCycles(test::ControllerFixture &controller, Effort effort)
{
    const QByteArray key = controller.key();
    QByteArray origin;
    LoadClient one(controller.port(), 1);
    one.send(0, postForm("/api/builds/submit", key, {{"platform", "android"}}, "source", "source"));
    one.run([&](int, int, const QByteArray &body) { return origin = textField(body, "id"), QByteArray(); }, [&] { return !origin.isEmpty(); });
    const QByteArray retry = post("/api/builds/" + origin + "/retry", key, {}, {});
    return measure("queue cycles: retry, poll, failure report, no file, all durable", "  controller CPU a queue cycle", controller, effort, 5000, 120,
            [&](Round &round, int status, const QByteArray &body, Tally &tally) {
                count(status, tally);
                switch (round.step++) {
                case 0: return retry;
                case 1: return get("/api/workers/poll?worker_id=" + round.worker, key);
                case 2:
                    round.build = textField(body, "id");
                    return post("/api/workers/fail", key, "application/json", "{\"build_id\":\"" + round.build + "\",\"error\":\"no\"}");
                default:
                    round.step = 1;
                    ++tally.rounds;
                    return retry;
                }
            });
}

namespace {
void idlePolls(test::ControllerFixture &controller, Effort effort)
{
    const QByteArray key = controller.key();
    measure("idle polls", "  controller CPU an idle poll", controller, effort, 25000, 40,
            [&](Round &round, int status, const QByteArray &, Tally &tally) {
                count(status, tally);
                ++tally.rounds;
                return get("/api/workers/poll?worker_id=" + round.worker, key);
            });
}
} // namespace

void cycles(Effort effort)
{
    test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = {}});
    if (!controller.start())
        return void(std::fprintf(stderr, "the controller did not start: %s\n", controller.log().constData()));
    print("idle controller, resident", double(controller.figures().residentBytes) / (1 << 20), "MiB", 40, true);
    idlePolls(controller, effort);
    queueCycles(controller, effort);
    test::ControllerFixture fresh({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = {}});
    if (fresh.start())
        fullCycles(fresh, effort);
}

} // namespace freeagent::bench
