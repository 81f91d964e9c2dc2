// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/retentionstore.h"

#include <array>
#include <map>

namespace freeagent::retention {

struct Tally {
    qint64 files = 0;
    qint64 bytes = 0;

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// What is stored, summed up. A file that several builds share counts once. The trash stands apart.
struct Figures {
    static constexpr std::array<const char *, 4> kAges{"0-7", "8-30", "31-90", "91+"}; ///< days since it was stored

    Tally total;
    Tally trash;
    std::map<QString, Tally> byProject;
    std::map<QByteArray, Tally> byKind;
    std::array<Tally, 4> byAge{};
};
Figures sum(const std::vector<StorageUse> &use, Time now);

} // namespace freeagent::retention
