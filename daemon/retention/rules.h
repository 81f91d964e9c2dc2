// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/retentionstore.h"
#include "daemon/retention/policy.h"

namespace freeagent::retention {

/// What one clean-up goes by. A file may go when its build ended before the limit of its kind.
struct Rules {
    Time source{}; ///< limit of sources and of what signs them
    Time log{};
    Time result{};
    int keep = 0;      ///< so many newest successes of a project, branch and platform keep results and logs
    Time keepSince{};  ///< if they ended at or after this

    Time limit(StoredKind kind) const;
};
Rules rulesOf(const Policy &policy, Time now);
/// One limit for all kinds, and nothing that ends the keeping.
Rules rulesOlderThan(std::chrono::days days, int keep, Time now);

enum class Verdict : quint8 {
    Remove,
    Elsewhere, ///< judged with the first build that has the file
    Running,   ///< its build is not over
    Young,
    Pinned,
    Shared, ///< with a build for which one of the three above holds
    Kept,   ///< of one of the newest successes
};
/// The rule, pure.
Verdict judge(const StoredFile &file, const Rules &rules);

/// Why it goes, one sentence for people.
QString reason(const StoredFile &file, const Rules &rules, Time now);

} // namespace freeagent::retention
