// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"
#include "daemon/artifacts/descriptor.h"

#include <QHash>
#include <list>

namespace freeagent::artifacts {

/// One attempt at a build, as far as its log is concerned.
struct SegmentId {
    BuildId build;
    int attempt = 1;

    QByteArray fileName() const { return build.value + '.' + QByteArray::number(attempt) + ".log"; }
    friend bool operator==(const SegmentId &, const SegmentId &) = default;
    friend size_t qHash(const SegmentId &id, size_t seed = 0) { return qHashMulti(seed, id.build, id.attempt); }
};

/// The segments that are being written, the most recently used of them open. A segment that is opened anew loses a torn last line,
/// and gets (empty) segments of all earlier attempts beside it, so that readers need not look for gaps. Thread: one.
class SegmentCache
{
public:
    SegmentCache(int logs, size_t mostOpen);

    struct Segment {
        SegmentId id;
        Descriptor file;
        qint64 size = 0;
    };
    /// For appending; nullptr with errno set.
    Segment *open(const SegmentId &id);
    /// For syncing: nullptr when the segment does not exist.
    Segment *openExisting(const SegmentId &id);
    void close(const SegmentId &id);

    /// The folder of a build's day, open for a while; -1 with errno set. Made when `make`.
    int folder(const BuildId &build, bool make);

private:
    using Segments = std::list<Segment>;
    Segment *known(const SegmentId &id);
    Segment *add(const SegmentId &id, Descriptor file);
    bool fillGaps(int folder, const SegmentId &id);

    const int m_logs;
    const size_t m_mostOpen;
    Segments m_segments; ///< the most recently used first
    QHash<SegmentId, Segments::iterator> m_places;
    QHash<QByteArray, std::shared_ptr<Descriptor>> m_folders;
};

} // namespace freeagent::artifacts
