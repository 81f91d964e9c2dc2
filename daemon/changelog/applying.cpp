// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/applying.h"

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
constexpr qint64 kJournalKindAt = 18; ///< in the first page: two bytes that say whether there is a log beside the file

tl::unexpected<Error> damaged(const QString &what) { return failure("changelog.damaged", what, u"Name another time, or restore a backup."_s); }
} // namespace

Applying::Applying(Descriptor file)
    : m_file(std::move(file))
{
}

Result<Applying> Applying::into(const QString &file)
{
    auto descriptor = Descriptor::writing(file);
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    if (const auto emptied = descriptor->resize(0); !emptied)
        return tl::unexpected(emptied.error());
    return Applying(std::move(*descriptor));
}

Result<FileHead> Applying::takeBase(const QString &base)
{
    const auto file = Descriptor::reading(base);
    if (!file)
        return tl::unexpected(file.error());
    RecordReader reader(*file);
    Record record;
    const auto head = reader.next(record) == RecordReader::Step::Record ? headFrom(record) : std::nullopt;
    if (!head || !head->isBase)
        return damaged(u"%1 is not a whole base"_s.arg(base));
    m_pageSize = head->pageSize;
    Link link{record.sequence, record.digest};
    quint32 pages = 0;
    while (reader.next(record) == RecordReader::Step::Record && record.sequence == link.sequence + 1 && isGenuine(record, link.digest)) {
        link = {record.sequence, record.digest};
        if (record.type == RecordType::ImageEnd)
            return pages == head->pages ? Result<FileHead>(*head) : damaged(u"%1 has fewer pages than it says"_s.arg(base));
        const auto image = imageFrom(record);
        if (!image || image->first != pages + 1 || image->pageSize != m_pageSize)
            return damaged(u"%1 is damaged"_s.arg(base));
        if (const auto written = m_file.writeAt(qint64(pages) * m_pageSize, image->data); !written)
            return tl::unexpected(written.error());
        pages += quint32(image->data.size() / m_pageSize);
    }
    return damaged(u"%1 is damaged behind %2 pages"_s.arg(base).arg(pages));
}

Result<void> Applying::judgePlace(const Batch &batch, const QString &where)
{
    const bool goesOn = m_place && batch.wal == m_place->wal && batch.from == m_place->frame;
    const bool beginsAnew = batch.from == 0 && (!m_place || m_mayRestart) && !(m_place && batch.wal == m_place->wal);
    if (goesOn || beginsAnew || !m_place)
        return {};
    return damaged(u"Something is missing in the change log at %1"_s.arg(where));
}

Result<void> Applying::takeBatch(const Record &record, const QString &where)
{
    m_parts.push_back(record);
    if (record.hasMore())
        return {};
    for (const Record &one : std::exchange(m_parts, {})) {
        const auto part = batchFrom(one);
        if (!part || (part->pageSize == 0 && !part->pages.empty()) || (m_pageSize != 0 && part->pageSize != 0 && part->pageSize != m_pageSize))
            return damaged(u"A record of the change log cannot be understood at %1"_s.arg(where));
        m_pageSize = std::max(m_pageSize, part->pageSize);
        for (size_t i = 0; i < part->pages.size(); ++i)
            if (const auto written = m_file.writeAt(qint64(part->pages[i] - 1) * m_pageSize, part->data.constData() + qsizetype(i) * qsizetype(m_pageSize), m_pageSize); !written)
                return written;
        if (one.hasMore())
            continue;
        if (const auto right = judgePlace(*part, where); !right)
            return right;
        m_place = part->end();
        m_mayRestart = false;
        if (part->databasePages == 0) // says only where a segment begins
            continue;
        if (const auto sized = m_file.resize(qint64(part->databasePages) * m_pageSize); !sized)
            return sized;
    }
    return {};
}

Result<void> Applying::follow(const Chain &chain, const FileHead &base, quint64 last, Time &lastAt)
{
    const std::vector<quint64> segments = chain.segments();
    std::optional<Link> link;
    for (size_t i = 0; i < segments.size() && (!link || link->sequence < last); ++i) {
        // The next one begins behind the record that is needed first: this one is not needed.
        if (i + 1 < segments.size() && segments[i + 1] <= base.base + 1)
            continue;
        const QString name = chain.segmentFile(segments[i]);
        const auto file = Descriptor::reading(name);
        if (!file)
            return tl::unexpected(file.error());
        RecordReader reader(*file);
        Record record;
        const auto head = reader.next(record) == RecordReader::Step::Record ? headFrom(record) : std::nullopt;
        if (!head || head->isBase || (!link && head->before.sequence > base.base) || (link && (head->before.sequence != link->sequence || head->before.digest != link->digest)))
            return damaged(u"A segment is missing or damaged before %1"_s.arg(name));
        link = Link{record.sequence, record.digest};
        while (link->sequence < last && reader.next(record) == RecordReader::Step::Record) {
            const QString where = u"%1, byte %2"_s.arg(name).arg(reader.offset());
            if (record.sequence != link->sequence + 1 || !isGenuine(record, link->digest))
                return damaged(u"The change log is damaged at %1"_s.arg(where));
            link = Link{record.sequence, record.digest};
            m_mayRestart = m_mayRestart || record.type == RecordType::WalEnd || record.type == RecordType::Closed;
            if (record.sequence <= base.base || record.type != RecordType::Batch)
                continue;
            if (const auto taken = takeBatch(record, where); !taken)
                return taken;
            if (!record.hasMore())
                lastAt = record.at;
        }
    }
    if (last > base.base && (!link || link->sequence != last))
        return damaged(u"The change log of %1 breaks off early"_s.arg(chain.name()));
    return {};
}

Result<void> Applying::finish()
{
    const char plain[2] = {1, 1};
    if (m_file.size() > kJournalKindAt)
        if (const auto written = m_file.writeAt(kJournalKindAt, plain, 2); !written)
            return written;
    return m_file.sync();
}

} // namespace freeagent::changelog
