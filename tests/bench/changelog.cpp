// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/loadclient.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <unistd.h>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace freeagent::bench {

namespace {
test::ControllerFixture::Options with(const QByteArray &configuration)
{
    return {.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = "[changelog]\n" + configuration + '\n'};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Side by side, because the machine is never the same twice.
void cost(Effort effort)
{
    test::ControllerFixture without(with("enabled = false"));
    test::ControllerFixture async(with("mode = \"async\""));
    test::ControllerFixture sync(with("mode = \"sync\""));
    const QTemporaryDir elsewhere;
    test::ControllerFixture apart(with("mode = \"sync\"\nfolder = \"" + elsewhere.path().toUtf8() + "/log\""));
    if (!without.start() || !async.start() || !sync.start() || !apart.start())
        return void(std::fprintf(stderr, "a controller did not start\n"));
    std::vector<double> ratios;
    std::vector<double> syncRatios;
    std::vector<double> apartRates;
    for (int round = 0; round < (effort.quick ? 3 : 7); ++round) {
        const double before = queueCycles(without, effort);
        const double logged = queueCycles(async, effort);
        const double synced = queueCycles(sync, effort);
        apartRates.push_back(queueCycles(apart, effort));
        const double after = queueCycles(without, effort);
        ratios.push_back(logged / ((before + after) / 2));
        syncRatios.push_back(synced / ((before + after) / 2));
    }
    print("queue cycles with the change log, against without", median(ratios), "x", 0.9);
    print("the same, synchronous", median(syncRatios), "x", 0.5);
    note("queue cycles, synchronous in another folder", median(apartRates), "cycles/s");
}

QJsonObject logOf(const test::ControllerFixture &controller)
{
    return controller.request({"GET", "/api/backups/status", {{"X-API-Key", controller.key()}}, {}, false, false})
        .object().value(QStringLiteral("changelog")).toObject();
}

void restoreMany(Effort effort)
{
    const int builds = effort.quick ? 20'000 : 1'000'000;
    test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = {}});
    if (!controller.start() || !controller.terminate().ended || !fillBuilds(controller, builds))
        return void(std::fprintf(stderr, "the controller did not start\n"));
    const double begin = secondsNow();
    if (!controller.start())
        return void(std::fprintf(stderr, "the controller did not start\n"));
    while (logOf(controller).value(QStringLiteral("newestBase")).isNull() && secondsNow() - begin < 300)
        ::usleep(50'000);
    note("builds in the database", builds, "");
    note("base of the change log made while it serves", secondsNow() - begin, "s");
    queueCycles(controller, effort);
    controller.kill();
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(controller.dataDir() + QStringLiteral("/controller.db") + ending);
    test::Program restore;
    const double lost = secondsNow();
    restore.start(test::productBinary(QStringLiteral("expo-controller")),
                  {QStringLiteral("restore"), QStringLiteral("--at"), QStringLiteral("newest"), QStringLiteral("--yes"), QStringLiteral("--data-dir"), controller.dataDir(),
                   QStringLiteral("--storage-dir"), controller.storageDir()}, controller.folder() + QStringLiteral("/restore.log"));
    const test::ProgramEnd end = restore.wait(std::chrono::minutes(10));
    if (end.exitCode != 0 || !controller.start())
        return void(std::fprintf(stderr, "the restore failed\n"));
    print("restore of a lost database from the change log, until it serves", secondsNow() - lost, "s", 60, true);
}
} // namespace

void changeLog(Effort effort)
{
    cost(effort);
    restoreMany(effort);
}

} // namespace freeagent::bench
