// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/artifacts/segmentcache.h"
#include "daemon/ports/logstore.h"

#include <QSet>

namespace freeagent::artifacts {

/// Gathers appends and seals, then carries them out a group at a time. Thread: one.
class SegmentWriter
{
public:
    SegmentWriter(int root, int logs, size_t mostOpen);

    using Done = std::function<void(Result<void>)>;
    void append(const SegmentId &id, const QList<LogLine> &lines, Done done);
    void seal(const SegmentId &id);

    struct Answer {
        Done done;
        Result<void> result;
    };
    /// In the order of the appends.
    std::vector<Answer> flush();
    int folder(const BuildId &build) { return m_segments.folder(build, false); }

private:
    Result<void> write(const SegmentId &id, const QByteArray &text);
    void sync();

    const int m_root;
    const int m_logs;
    SegmentCache m_segments;
    QHash<SegmentId, QByteArray> m_waiting;
    std::vector<std::pair<SegmentId, Done>> m_asked;
    QSet<SegmentId> m_sealed;
};

} // namespace freeagent::artifacts
