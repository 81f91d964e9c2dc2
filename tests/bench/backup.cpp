// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/loadclient.h"

#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace freeagent::bench {

namespace {
const QByteArray kJson = "application/json";

QJsonObject runOf(const test::ControllerFixture &controller, const QByteArray &run)
{
    return controller.request({"GET", "/api/admin/runs/" + run, {{"X-API-Key", controller.key()}}, {}, false, false})
        .object().value(QStringLiteral("run")).toObject();
}

QByteArray startBackup(const test::ControllerFixture &controller)
{
    return controller.request({"POST", "/api/backups", {{"X-API-Key", controller.key()}}, {}, false, false})
        .object().value(QStringLiteral("runId")).toString().toLatin1();
}

/// Time of single commits, one after another, in ms, sorted.
std::vector<double> commitsWhile(const test::ControllerFixture &controller, const std::function<bool()> &goesOn)
{
    const test::Headers key{{"X-API-Key", controller.key()}};
    test::RawHttp http(controller.port());
    std::vector<double> times;
    const QByteArray build = http.send({"POST", "/api/builds/submit", key + test::Headers{{"Content-Type", test::Form().contentType()}},
                                        test::Form().file("source", "source").field("platform", "ios").body(), false, false})
                                 .object().value(QStringLiteral("id")).toString().toLatin1();
    for (int i = 0; i < 200 || (i % 50 != 0) || goesOn(); ++i) {
        const double begin = secondsNow();
        http.send({"POST", "/api/builds/" + build + "/priority", key + test::Headers{{"Content-Type", kJson}},
                   "{\"priority\":" + QByteArray::number(i % 9) + '}', false, false});
        times.push_back((secondsNow() - begin) * 1000);
    }
    std::sort(times.begin(), times.end());
    return times;
}

double percentile(const std::vector<double> &sorted, double part) { return sorted[size_t(double(sorted.size() - 1) * part)]; }
} // namespace

void backup(Effort effort)
{
    const int builds = effort.quick ? 20'000 : 1'000'000;
    test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = {}});
    if (!controller.start() || !controller.terminate().ended || !fillBuilds(controller, builds) || !controller.start())
        return void(std::fprintf(stderr, "the controller did not start\n"));
    const auto idle = commitsWhile(controller, [] { return false; });
    const QByteArray run = startBackup(controller);
    const auto busy = commitsWhile(controller, [&] {
        const QString state = runOf(controller, run).value(QStringLiteral("state")).toString();
        return state == QStringLiteral("queued") || state == QStringLiteral("running");
    });
    const QJsonObject ended = runOf(controller, run);
    if (ended.value(QStringLiteral("state")).toString() != QStringLiteral("done"))
        return void(std::fprintf(stderr, "the backup failed: %s\n", qPrintable(ended.value(QStringLiteral("message")).toString())));
    const QJsonObject result = ended.value(QStringLiteral("result")).toObject();
    note("builds in the database", builds, "");
    note("size of the backup", result.value(QStringLiteral("bytes")).toDouble() / (1 << 20), "MiB");
    print("backup with its verification", result.value(QStringLiteral("seconds")).toDouble(), "s", 15, true);
    note("changes made meanwhile", double(busy.size()), "");
    note("p99 of a change without a backup", percentile(idle, 0.99), "ms");
    print("p99 of a change meanwhile", percentile(busy, 0.99), "ms", 20, true);
    note("longest change meanwhile", busy.back(), "ms");
    controller.terminate();
    test::Program restore;
    const double begin = secondsNow();
    restore.start(test::productBinary(QStringLiteral("expo-controller")),
                  {QStringLiteral("restore"), QStringLiteral("latest"), QStringLiteral("--yes"), QStringLiteral("--data-dir"), controller.dataDir(),
                   QStringLiteral("--storage-dir"), controller.storageDir()}, controller.folder() + QStringLiteral("/restore.log"));
    const test::ProgramEnd end = restore.wait(std::chrono::minutes(10));
    if (end.exitCode != 0 || !controller.start())
        return void(std::fprintf(stderr, "the restore failed\n"));
    print("restore, verification and safety backup included, until it serves", secondsNow() - begin, "s", 60, true);
}

} // namespace freeagent::bench
