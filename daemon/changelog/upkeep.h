// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/chain.h"
#include "daemon/changelog/mirror.h"
#include "daemon/changelog/shipper.h"
#include "daemon/changelog/status.h"
#include "daemon/ports/databasecopy.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace freeagent::changelog {

struct UpkeepPlan {
    QString folder;
    QString database;
    Millis keep;
    QStringList mirrors;
    Scribe scribe;
    std::function<bool()> agesCount; ///< any thread; nothing goes while it says no
    Millis baseEach = std::chrono::hours(24);
    qint64 baseAfter = 256 << 20; ///< bytes of the log: with more of them a restore takes long
};

/// What a change log needs besides being written: bases, the removal of what is older than it should be kept, copies elsewhere. In
/// threads of its own.
class Upkeep
{
public:
    /// Keeps everything committed by now and tells the sequence of the last record.
    using Ship = std::function<Result<quint64>()>;
    Upkeep(UpkeepPlan plan, const Clock &clock, DatabaseCopier &copier, Ship ship);
    ~Upkeep();

    void start();
    void stop();
    // Any thread.
    void follow(const Chain &chain);       ///< the one that is written now
    void told(qint64 shippedBytes);        ///< since the chain was opened
    ChangeLogStatus status() const;

private:
    void loop();
    void look(Chain chain);
    bool isBaseDue(const Chain &chain, qint64 shipped) const;
    Result<void> makeBase(const Chain &chain);

    const UpkeepPlan m_plan;
    const Clock &m_clock;
    DatabaseCopier &m_copier;
    const Ship m_ship;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::optional<Chain> m_chain;
    qint64 m_shipped = 0;
    ChangeLogStatus m_status;

    std::chrono::steady_clock::time_point m_trimAt; ///< this and below: the loop's thread only
    qint64 m_shippedAtBase = 0;
    std::vector<std::unique_ptr<Mirror>> m_mirrors;
    std::thread m_thread;
};

} // namespace freeagent::changelog
