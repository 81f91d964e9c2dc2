// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/shipper.h"
#include "daemon/changelog/upkeep.h"
#include "daemon/ports/commitlog.h"
#include "daemon/ports/databasecopy.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace freeagent::changelog {

struct ChangeLogOptions {
    QString folder;
    QString database;
    bool synchronous = false; ///< nothing is acknowledged before it is in the log too
    Millis keep = std::chrono::hours(24 * 7);
    QStringList mirrors;      ///< folders that get the same files
    Scribe scribe;
    std::function<bool()> agesCount; ///< any thread; nothing of the log goes while it says no
    Millis every{300};        ///< how often what was committed is kept, when not synchronous
    qint64 wholeAtStart = 4 << 20; ///< a base of a smaller database is made before it opens, of a larger one while it serves
};

/// The change log of a database in use: keeps what is committed within `every`, or before it is acknowledged, makes bases, lets old parts
/// go, copies everything to second places. When it cannot be written, changes go on without it (and are refused when synchronous); where
/// something is missing a new chain begins by itself as soon as it can. status() is for any thread.
class ChangeLog final : public CommitLog
{
public:
    /// `clock` and `copier` outlive it. `copier` gives page for page what is in the file.
    ChangeLog(ChangeLogOptions options, const Clock &clock, DatabaseCopier &copier);
    ~ChangeLog() override;

    Result<void> begin() override;
    Result<void> mayCommit() override;
    Result<void> committed(int frames) override;
    bool mayCheckpoint(int frames) override;
    void mayHaveRestarted() override { m_walKnown = false; }
    void closed() override;

    ChangeLogStatus status() const;
    /// Keeps what is committed by now. The sequence of the last record.
    Result<quint64> shipNow();

private:
    struct Mark {
        WalId wal;
        quint32 frames = 0;
        Time first{}; ///< of the commits that came with it
        Time at{};    ///< of the last one
    };
    Result<void> startChain();
    Result<void> shipMarks();
    Result<void> heal();
    void cut(const Error &why);
    void tell(const Result<void> &result);
    void loop();
    Result<void> makeFirstBase(quint64 from);

    const ChangeLogOptions m_options;
    const Clock &m_clock;
    DatabaseCopier &m_copier;

    // The writer's thread only.
    bool m_walKnown = false;
    WalId m_writersWal;
    quint32 m_hurriedAt = 0; ///< frames when the other thread was last woken for their number
    std::optional<WalId> m_endedWal;
    std::chrono::steady_clock::time_point m_endedAt;

    mutable std::mutex m_told; ///< short: guards what the writer tells
    std::condition_variable m_wake;
    std::vector<Mark> m_marks; ///< not kept yet, oldest first
    std::optional<Mark> m_present;
    bool m_stopping = false;
    bool m_hurry = false;
    QString m_trouble;
    std::optional<Time> m_shipped;

    std::mutex m_shipping; ///< long: one ships at a time
    std::unique_ptr<Shipper> m_shipper; ///< null: cut, or not begun
    bool m_refused = false;             ///< can never work here

    std::unique_ptr<Upkeep> m_upkeep;
    std::thread m_thread;
};

} // namespace freeagent::changelog
