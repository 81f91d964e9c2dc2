// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clockguard.h"
#include "daemon/retention/cleanup.h"
#include "daemon/retention/figures.h"
#include "daemon/retention/logbook.h"
#include "daemon/retention/missingfiles.h"
#include "daemon/retention/pins.h"
#include "daemon/retention/trashcan.h"

namespace freeagent::retention {

/// Everything about the files of builds after their end, put together: the policy, clean-ups, the trash, pins, figures. Driven by rows,
/// never by times of files. Thread: the services'.
class Retention : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives this.
    Retention(RetentionStore &store, FileTrash &files, services::Ledger &ledger, const Clock &clock, ClockGuard &ages, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);
    /// Puts in order what a kill left. Gives the keys of all items, which nobody may take for files without a row.
    using Settled = std::function<void(Result<std::vector<QByteArray>> keys, FileTrash::Settled settled)>;
    void settle(Settled done);
    /// Files may be moved: all that was there at start has been compared with its rows.
    void begin() { m_lane.open(); }
    bool isOpen() const { return m_lane.isOpen(); } ///< begin() was called
    void tick(); ///< once a second
    /// False while ages are doubtful: no file may go because of one that the clock made up.
    bool agesCount() const { return m_ages.agesCount(); }

    const Policy &policy() const { return m_policy; }
    void setPolicy(const Policy &policy, std::function<void(Result<Policy>)> done);

    using Cleaned = Cleanup::Done;
    /// By hand: one limit for all kinds. `immediately`: nothing of it can be had back.
    void cleanUp(std::chrono::days olderThan, int keep, bool dryRun, bool immediately, Cleaned done);
    /// By the policy, as a scheduled job does it. "retention.clock_set": ages do not count.
    void cleanUp(std::function<void(double)> progress, std::function<bool()> isCancelled, Cleaned done);
    /// The same at once, and nothing of it can be had back.
    void cleanUpNow(Cleaned done);
    /// What the next one by the policy would remove; asked at most once a minute.
    void preview(Cleaned done);
    /// The same by another policy, which is not kept.
    void preview(const Policy &policy, Cleaned done);

    void trash(const RetentionStore::TrashQuery &query, std::function<void(Result<std::vector<TrashItem>>)> done);
    TrashCan &trashCan() { return m_trashCan; }
    Pins &pins() { return m_pins; }
    MissingFiles &missing() { return m_missing; }
    const MissingFiles &missing() const { return m_missing; }
    void figures(std::function<void(Result<Figures>)> done);

    /// The disk is so full that submissions are refused: the trash then gives way before its time.
    void setShortOfSpace(bool isShort) { m_isShort = isShort; }

private:
    CleanupOrder orderOf(const Rules &rules) const;

    RetentionStore &m_store;
    services::Ledger &m_ledger;
    const Clock &m_clock;
    Lane m_lane;
    Policy m_policy;
    Cleanup m_cleanup;
    TrashCan m_trashCan;
    Pins m_pins;
    LogBook m_logBook;
    MissingFiles m_missing;
    ClockGuard &m_ages;
    Instant m_nextExpiry{};
    bool m_isShort = false;
    std::optional<std::pair<Instant, CleanupSummary>> m_preview;
    std::vector<Cleaned> m_previewAskers;
};

} // namespace freeagent::retention
