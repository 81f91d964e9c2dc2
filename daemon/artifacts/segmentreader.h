// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/artifacts/segmentcache.h"
#include "daemon/ports/logstore.h"

namespace freeagent::artifacts {

/// Reads lines of all attempts at a build. The first or last few cost what they are long, not what the log is. A longer answer than
/// `mostBytes` of log ends with a line that says so. Thread: one.
class SegmentReader
{
public:
    /// `folder` is that of the build's day.
    SegmentReader(int folder, const BuildId &build, qint64 mostBytes);

    Result<QList<LogLine>> read(LogStore::Window window);

private:
    bool openSegments();
    void readForward(qsizetype most);
    void readBackward(qsizetype most);
    bool readTail(int file, qsizetype most, QList<LogLine> &lines);

    const int m_folder;
    const BuildId m_build;
    qint64 m_bytesLeft;
    std::vector<Descriptor> m_segments; ///< oldest attempt first
    QList<LogLine> m_lines;
    int m_errno = 0;
};

} // namespace freeagent::artifacts
