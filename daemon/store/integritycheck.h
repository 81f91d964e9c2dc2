// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/courier.h"
#include "common/base/result.h"

#include <QString>
#include <functional>
#include <memory>

namespace freeagent::store {

/// A look at what every start depends on: the header, the list of tables, both ends of every table and index. Takes milliseconds whatever
/// the size. What is wrong, one sentence; empty when nothing is, or when there is no file. Blocks. "store.busy", "store.unusable" (not
/// readable, which is not damaged).
Result<QString> lookAtStructure(const QString &file);

/// Goes through every page of a database in a thread of its own (SQLite's quick_check), while others read and write it: half a minute for
/// ten million builds on a cold disk. The log grows meanwhile, because nothing may overtake the snapshot. Made and destroyed in one thread,
/// which is also where `done` comes.
class IntegrityCheck
{
public:
    struct Finding {
        QString trouble; ///< one sentence; empty: the file is sound
        Millis took{};
        bool isWhole = true; ///< false: it was stopped before it had seen everything
    };
    explicit IntegrityCheck(const QString &file);
    ~IntegrityCheck(); ///< stops it

    /// Waits so long at most; nothing when it is still at work.
    std::optional<Finding> wait(Millis atMost);
    /// Calls `done` when it ends, at once when it has; in the event loop. At most once, and not while wait() is.
    void whenDone(std::function<void(const Finding &)> done);

private:
    struct Shared;
    Courier m_courier;
    std::function<void(const Finding &)> m_done;
    std::shared_ptr<Shared> m_shared;
};

} // namespace freeagent::store
