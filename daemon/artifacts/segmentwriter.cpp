// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/segmentwriter.h"

#include "daemon/artifacts/logformat.h"

#include <cerrno>
#include <unistd.h>

namespace freeagent::artifacts {

namespace {
constexpr int kManySeals = 8; ///< from here on one syncfs() is cheaper than syncing each
}

SegmentWriter::SegmentWriter(int root, int logs, size_t mostOpen)
    : m_root(root)
    , m_logs(logs)
    , m_segments(logs, mostOpen)
{
}

void SegmentWriter::append(const SegmentId &id, const QList<LogLine> &lines, Done done)
{
    QByteArray &text = m_waiting[id];
    for (const LogLine &line : lines)
        appendEncoded(text, line);
    m_asked.emplace_back(id, std::move(done));
}

void SegmentWriter::seal(const SegmentId &id) { m_sealed.insert(id); }

std::vector<SegmentWriter::Answer> SegmentWriter::flush()
{
    QHash<SegmentId, Result<void>> results;
    for (auto waiting = m_waiting.constBegin(); waiting != m_waiting.constEnd(); ++waiting)
        results.insert(waiting.key(), write(waiting.key(), waiting.value()));
    m_waiting.clear();
    std::vector<Answer> answers;
    answers.reserve(m_asked.size());
    for (auto &[id, done] : m_asked)
        answers.push_back({std::move(done), results.value(id)});
    m_asked.clear();
    sync();
    return answers;
}

Result<void> SegmentWriter::write(const SegmentId &id, const QByteArray &text)
{
    SegmentCache::Segment *segment = m_segments.open(id);
    if (!segment)
        return tl::unexpected(storageError(errno, QStringLiteral("writing a log")));
    if (writeAll(segment->file.number(), text)) {
        segment->size += text.size();
        return {};
    }
    const Error error = storageError(errno, QStringLiteral("writing a log"));
    // A part of the text may have found room. If it cannot be taken back now, opening the segment anew drops a torn line.
    if (::ftruncate(segment->file.number(), segment->size) != 0)
        m_segments.close(id);
    return tl::unexpected(error);
}

void SegmentWriter::sync()
{
    const bool together = m_sealed.size() >= kManySeals;
    QSet<int> folders;
    for (const SegmentId &id : std::as_const(m_sealed)) {
        if (SegmentCache::Segment *segment = together ? nullptr : m_segments.openExisting(id)) {
            ::fdatasync(segment->file.number());
            folders.insert(m_segments.folder(id.build, false));
        }
        m_segments.close(id);
    }
    for (int folder : std::as_const(folders))
        ::fsync(folder);
    if (!folders.isEmpty())
        ::fsync(m_logs);
    if (together)
        ::syncfs(m_root);
    m_sealed.clear();
}

} // namespace freeagent::artifacts
