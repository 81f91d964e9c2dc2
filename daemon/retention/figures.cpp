// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/figures.h"

namespace freeagent::retention {

namespace {
size_t ageOf(qint64 day, Time now)
{
    const qint64 days = std::chrono::floor<std::chrono::days>(now).time_since_epoch().count() - day;
    return days <= 7 ? 0 : days <= 30 ? 1 : days <= 90 ? 2 : 3;
}

void add(Tally &tally, const StorageUse &use)
{
    tally.files += use.files;
    tally.bytes += use.bytes;
}
} // namespace

Figures sum(const std::vector<StorageUse> &use, Time now)
{
    Figures figures;
    for (const StorageUse &row : use) {
        if (row.kind == "trash") {
            add(figures.trash, row);
            continue;
        }
        add(figures.total, row);
        add(figures.byProject[row.project], row);
        add(figures.byKind[row.kind], row);
        add(figures.byAge[ageOf(row.day, now)], row);
    }
    return figures;
}

} // namespace freeagent::retention
