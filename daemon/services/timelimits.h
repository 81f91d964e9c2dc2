// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/ledger.h"
#include "daemon/services/policy.h"

namespace freeagent::services {

/// How long a build may run: its own limit if its submitter gave one, else the project's, else the platform's. Own limits are stored
/// until the build has ended. Thread: the services'.
class TimeLimits : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis kShortest = std::chrono::minutes(1);
    static constexpr Millis kLongest = std::chrono::hours(24);

    TimeLimits(Ledger &ledger, const FarmPolicy &policy, QObject *parent = nullptr);

    /// After the ledger was loaded: what is kept for builds that have ended meanwhile goes.
    void load(const std::vector<Record> &records);
    Millis of(const Build &build) const { return m_own.value(build.id, m_policy.timeLimitOf(build)); }
    std::optional<Millis> own(const BuildId &build) const;
    /// Before the build is inserted, so that none runs without its limit.
    void declare(const BuildId &build, Millis limit, std::function<void(Result<void>)> done);
    /// It was not inserted after all.
    void forget(const BuildId &build);

private:
    Ledger &m_ledger;
    const FarmPolicy &m_policy;
    QHash<BuildId, Millis> m_own;
};

} // namespace freeagent::services
