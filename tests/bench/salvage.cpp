// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clock.h"
#include "daemon/store/rawdatabase.h"
#include "daemon/store/sqlitesalvager.h"
#include "tests/bench/figures.h"
#include "tests/support/damagedfile.h"

#include <cstdio>

namespace freeagent::bench {

namespace {
constexpr int kPages = 20;

qint64 rowsIn(const RescueReport &report, const char *table)
{
    for (const TableRescue &one : report.tables)
        if (one.name == QLatin1String(table))
            return one.salvaged;
    return 0;
}
} // namespace

/// Damaged pages of a database of years, with neither a backup nor a change log to fill the gaps.
void salvage(Effort effort)
{
    const int builds = effort.quick ? 20'000 : 1'000'000;
    test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = {}});
    if (!controller.start() || !controller.terminate().ended || !fillBuilds(controller, builds))
        return void(std::fprintf(stderr, "the controller did not start\n"));
    const QString file = controller.dataDir() + QStringLiteral("/controller.db");
    if (auto database = store::RawDatabase::open(file, store::RawDatabase::Use::Fill); !database || !database->run("PRAGMA journal_mode=DELETE"))
        return void(std::fprintf(stderr, "the database cannot be made one file\n"));
    const qsizetype hit = test::damagePages(file, kPages, 7).size();
    const SystemClock clock;
    const double begin = secondsNow();
    const auto report = store::SqliteSalvager(clock).salvage(file, {}, controller.folder() + QStringLiteral("/repaired.db"), true, [](const QString &) { return true; });
    const double took = secondsNow() - begin;
    if (!report)
        return void(std::fprintf(stderr, "%s\n", qPrintable(report.error().message)));
    note("damaged pages", double(hit), "");
    note("size of the database", double(QFile(file).size()) / (1 << 20), "MiB");
    print("salvage of it", took, "s", effort.quick ? 10 : 60, true);
    print("builds that came over", 100.0 * double(rowsIn(*report, "builds")) / builds, "%", 98.9);
    print("attempts that came over", 100.0 * double(rowsIn(*report, "jobs")) / builds, "%", 98.9);
}

} // namespace freeagent::bench
