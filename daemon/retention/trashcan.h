// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/filetrash.h"
#include "daemon/retention/lane.h"
#include "daemon/services/ledger.h"

namespace freeagent::retention {

/// What came back from the trash.
struct Restored {
    int files = 0;
    qint64 bytes = 0;
    std::vector<QByteArray> failed; ///< items that are unknown, or whose place is taken: they stay as they are
};

/// Removed files, for as long as they can be had back.
///
/// Into the trash rows go first, back files go first, for good rows go first. So whatever a kill leaves is one of: a file in its old
/// place that the trash knows (it is moved again), or a file in the trash that no row knows (it is removed). No row is ever without
/// its file. settle() sees to both at start; the lane is closed until then. Thread: the services'.
class TrashCan : public QObject
{
    Q_OBJECT
public:
    TrashCan(RetentionStore &store, FileTrash &files, services::Ledger &ledger, Lane &lane, const Clock &clock, QObject *parent = nullptr);

    /// Once, at start. Gives what was lost: items without a file, now forgotten.
    using Settled = std::function<void(Result<FileTrash::Settled>)>;
    void settle(RetentionStore::Inventory inventory, Settled done);

    using Done = std::function<void(Result<Restored>)>;
    void restore(std::vector<QByteArray> ids, Done done);
    void restoreRun(const QByteArray &run, Done done);
    /// Removes everything for good. Gives the number of files.
    void empty(std::function<void(Result<int>)> done);
    /// Removes for good what has expired, and when `atMost` is set of the rest the oldest, up to this number. False, and
    /// nothing is done, while an earlier call is at work.
    bool expire(std::optional<int> atMost = {});

private:
    struct Return;
    using ReturnPtr = std::shared_ptr<Return>;
    void proceed(const ReturnPtr &back);
    void moveBack(const ReturnPtr &back, std::vector<TrashItem> items, const Lane::Next &next);
    void putRows(const ReturnPtr &back, std::vector<TrashItem> items, const Lane::Next &next);
    /// Forgets up to `limit` items that expire by `until`, then goes on while `more` says so.
    void removeExpired(Time until, int limit, const std::function<void(Result<int>)> &done);

    RetentionStore &m_store;
    FileTrash &m_files;
    services::Ledger &m_ledger;
    Lane &m_lane;
    const Clock &m_clock;
    bool m_expiring = false;
};

} // namespace freeagent::retention
