// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/loadclient.h"
#include "tests/support/daemon/manybuilds.h"

#include <cstdio>

namespace freeagent::bench {

bool fillBuilds(const test::ControllerFixture &controller, int builds)
{
    return test::fillBuilds(controller.dataDir() + QStringLiteral("/controller.db"), builds);
}

namespace {
/// Controller CPU in us a request, requests one after another on one connection so that nothing else is measured.
double cpuEach(const test::ControllerFixture &controller, Effort effort, const std::function<QByteArray(const QByteArray &)> &next)
{
    LoadClient client(controller.port(), 1);
    qint64 answers = 0;
    client.send(0, next({}));
    const double begin = secondsNow();
    const double cpu = cpuSeconds(controller);
    client.run([&](int, int, const QByteArray &body) { return ++answers, next(body); }, [&] { return secondsNow() - begin >= effort.seconds() / 2; });
    return (cpuSeconds(controller) - cpu) * 1e6 / double(std::max<qint64>(1, answers));
}

struct Costs {
    double poll = 0;
    double claim = 0;
    double page = 0;
    double failedPage = 0;
};

Costs costs(const test::ControllerFixture &controller, Effort effort)
{
    const QByteArray key = controller.key();
    const QByteArray worker = registerWorker(controller, "bench");
    const QByteArray poll = get("/api/workers/poll?worker_id=" + worker, key);
    Costs c;
    c.poll = cpuEach(controller, effort, [&](const QByteArray &) { return poll; });
    QByteArray origin;
    int step = 0;
    c.claim = 3 * cpuEach(controller, effort, [&](const QByteArray &body) {
        switch (step++) {
        case 0: return postForm("/api/builds/submit", key, {{"platform", "ios"}}, "source", "source");
        case 1: origin = textField(body, "id"); return poll;
        case 2: return post("/api/workers/fail", key, "application/json", "{\"build_id\":\"" + origin + "\",\"error\":\"no\"}");
        case 3: return post("/api/builds/" + origin + "/retry", key, {}, {});
        case 4: return poll;
        default:
            step = 3;
            return post("/api/workers/fail", key, "application/json", "{\"build_id\":\"" + textField(body, "id") + "\",\"error\":\"no\"}");
        }
    });
    const QByteArray page = get("/api/builds?limit=50", key);
    const QByteArray failed = get("/api/builds?limit=50&status=failed", key);
    c.page = cpuEach(controller, effort, [&](const QByteArray &) { return page; });
    c.failedPage = cpuEach(controller, effort, [&](const QByteArray &) { return failed; });
    return c;
}
} // namespace

void million(Effort effort)
{
    const int builds = effort.quick ? 20'000 : 1'000'000;
    const test::ControllerFixture::Options options{.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = {}};
    test::ControllerFixture small(options);
    test::ControllerFixture large(options);
    // "Empty" holds a page's worth, or an empty page would be compared with a full one.
    if (!small.start() || !small.terminate().ended || !fillBuilds(small, 1200) || !small.start())
        return void(std::fprintf(stderr, "the controller did not start\n"));
    if (!large.start() || !large.terminate().ended || !fillBuilds(large, builds))
        return void(std::fprintf(stderr, "the controller did not start\n"));
    const double begin = secondsNow();
    if (!large.start())
        return void(std::fprintf(stderr, "the controller did not start on many builds\n"));
    note("builds in the large store", builds, "");
    print("ready to serve with that many", secondsNow() - begin, "s", 1, true);
    const Costs few = costs(small, effort);
    const Costs many = costs(large, effort);
    print("CPU of an idle poll against an empty store", many.poll / few.poll, "x", 1.2, true);
    print("CPU of retry, claim and report against an empty store", many.claim / few.claim, "x", 1.2, true);
    print("CPU of a page of builds against an empty store", many.page / few.page, "x", 1.2, true);
    print("CPU of a page of failed builds against an empty store", many.failedPage / few.failedPage, "x", 1.2, true);
    note("a page of 50 builds", many.page, "us");
}

} // namespace freeagent::bench
