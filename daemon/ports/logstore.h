// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/domain/buildlog.h"

#include <functional>

namespace freeagent {

/// The lines that workers send, one append-only segment file for each attempt. Appends survive a kill of the process (they are in
/// the kernel's cache when `done` comes); they are synced when the attempt ends. Thread: as ArtifactStore.
class LogStore
{
public:
    virtual ~LogStore() = default;
    virtual void append(const BuildId &build, int attempt, QList<LogLine> lines,
                        std::function<void(Result<void>)> done) = 0;
    /// Lines of all attempts, oldest first: `first` lines from the start, or `last` from the end, whichever is set (>= 0).
    struct Window {
        int first = -1;
        int last = -1;
    };
    virtual void read(const BuildId &build, Window window, std::function<void(Result<QList<LogLine>>)> done) = 0;
    virtual void seal(const BuildId &build, int attempt) = 0;
};

} // namespace freeagent
