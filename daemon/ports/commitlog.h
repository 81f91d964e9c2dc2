// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

namespace freeagent {

/// Keeps what the writer of the database commits in a second place, by following the log that stands beside the file. Thread: begin() and
/// closed() in the thread that opens the store, all else in the writer's.
class CommitLog
{
public:
    virtual ~CommitLog() = default;

    /// The file is ours and nobody has opened it yet; it may be empty. "store.lost": it is, although there was a farm in it.
    virtual Result<void> begin() = 0;
    /// Asked before a group is applied. "store.unlogged": its changes could not be kept a second time, so they are refused.
    virtual Result<void> mayCommit() = 0;
    /// The log beside the database now has so many frames up to the last commit; -1: nobody can tell. An error means that the changes must
    /// not be acknowledged.
    virtual Result<void> committed(int frames) = 0;
    /// Asked before the log is copied back into the file, after which it may be overwritten; 0: the writer ends. False: not yet.
    virtual bool mayCheckpoint(int frames) = 0;
    /// From here on the next commit may begin the log anew.
    virtual void mayHaveRestarted() = 0;
    /// The last connection of this process is closed.
    virtual void closed() = 0;
};

} // namespace freeagent
