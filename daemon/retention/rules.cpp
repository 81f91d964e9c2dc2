// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/rules.h"

#include <algorithm>

namespace freeagent::retention {

namespace {
qint64 daysBetween(Time from, Time to) { return std::chrono::floor<std::chrono::days>(to - from).count(); }

bool isKept(const StoredFile &file, const Rules &rules)
{
    const bool keeps = file.kind == StoredKind::Result || file.kind == StoredKind::Log;
    return keeps && file.success && file.newerSuccesses < rules.keep && file.endedAt >= rules.keepSince;
}
} // namespace

Time Rules::limit(StoredKind kind) const
{
    switch (kind) {
    case StoredKind::Source:
    case StoredKind::Certs:
    case StoredKind::Profile: return source;
    case StoredKind::Log: return log;
    case StoredKind::Result: break;
    }
    return result;
}

Rules rulesOf(const Policy &policy, Time now)
{
    const auto before = [now](int days) { return now - std::chrono::days(days); };
    return {before(policy.sourceDays), before(policy.logDays), before(policy.artifactDays), policy.keepLastSuccesses, before(policy.keepDays)};
}

Rules rulesOlderThan(std::chrono::days days, int keep, Time now)
{
    // Older than nothing is all that has ended, also in this millisecond.
    const Time limit = now - days + (days.count() == 0 ? Millis(1) : Millis(0));
    return {limit, limit, limit, keep, Time()};
}

Verdict judge(const StoredFile &file, const Rules &rules)
{
    if (file.follows)
        return Verdict::Elsewhere;
    if (!file.endedAt)
        return Verdict::Running;
    if (file.pinned)
        return Verdict::Pinned;
    if (*file.endedAt >= rules.limit(file.kind))
        return Verdict::Young;
    if (file.isShared)
        return Verdict::Shared;
    return isKept(file, rules) ? Verdict::Kept : Verdict::Remove;
}

QString reason(const StoredFile &file, const Rules &rules, Time now)
{
    return QStringLiteral("its build ended %1 days ago, the limit is %2")
        .arg(daysBetween(file.endedAt.value_or(now), now))
        .arg(std::max<qint64>(0, daysBetween(rules.limit(file.kind), now))); // the limit of no days is a moment ahead
}

} // namespace freeagent::retention
