// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/retentionstore.h"

namespace freeagent {

/// The folder where removed files wait until they are gone for good. A move is a rename on one disk; the log of a build is all of its
/// segments, moved together. Doing what is done already succeeds. Thread: called in the thread that made it, callbacks come in that
/// thread's event loop; calls are carried out one after another.
class FileTrash
{
public:
    virtual ~FileTrash() = default;

    /// Gives the items whose file could not be moved: it is where it was.
    using Moved = std::function<void(std::vector<QByteArray> failed)>;
    virtual void put(std::vector<TrashItem> items, Moved done) = 0;
    /// Back to where they came from, durably. Fails where a younger file has taken the name.
    virtual void takeBack(std::vector<TrashItem> items, Moved done) = 0;
    virtual void purge(std::vector<QByteArray> ids, std::function<void()> done) = 0;

    /// What a kill between two steps left: `items` are all rows of the trash, `inUse` the ids of those whose key is again in use by a
    /// younger file. Files of items that are still in their old place are moved, files in the trash without an item are removed.
    struct Settled {
        int moved = 0;
        int removed = 0;
        std::vector<QByteArray> lost; ///< items without a file
    };
    virtual void settle(std::vector<TrashItem> items, QSet<QByteArray> inUse, std::function<void(Settled)> done) = 0;

    /// How large the logs of these builds are, all attempts together; those without a log are left out.
    virtual void logSizes(std::vector<BuildId> builds, std::function<void(std::vector<std::pair<BuildId, qint64>>)> done) = 0;
    /// Logs of builds that are not in `known`, some at a time; ends with an empty portion.
    virtual void logsBeside(QSet<BuildId> known, std::function<void(std::vector<std::pair<BuildId, qint64>>)> portion) = 0;
};

} // namespace freeagent
