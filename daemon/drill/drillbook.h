// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/drill/report.h"
#include "daemon/ports/store.h"
#include "daemon/services/ledger.h"

namespace freeagent::drill {

/// The drills of the past, the newest 100. Thread: the services'.
class DrillBook
{
public:
    /// Both outlive it.
    DrillBook(services::Ledger &ledger, const Clock &clock);

    void load(const std::vector<Record> &records);
    /// Commits a small change; gives a time that is not later than it.
    void mark(std::function<void(Result<Time>)> done);
    /// Stores it and lets the oldest go.
    void add(Report report);

    const QList<Report> &reports() const { return m_reports; } ///< newest first
    const Report *lastSuccess() const;
    bool hasFailed() const; ///< the last one that was not cancelled
    /// Since the last one that succeeded, or since there should be some.
    Millis age() const;

private:
    services::Ledger &m_ledger;
    const Clock &m_clock;
    QList<Report> m_reports;
    Time m_since{};
};

} // namespace freeagent::drill
