// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/base.h"

#include "daemon/changelog/frames.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
constexpr quint32 kPagesInRecord = 128;
constexpr qint64 kDatabaseHead = 100;

/// As the first bytes of the file say; 0 for an empty file.
quint32 pageSizeOf(const Descriptor &database)
{
    const QByteArray head = database.readAt(0, kDatabaseHead);
    if (head.size() < kDatabaseHead)
        return 0;
    const quint32 size = qFromBigEndian<quint16>(head.constData() + 16);
    return size == 1 ? 65536 : size;
}

Result<void> copyPages(const Descriptor &database, const FileHead &head, SegmentWriter &writer, Time at, const std::function<bool()> &goOn)
{
    for (quint32 first = 1; first <= head.pages; first += kPagesInRecord) {
        if (!goOn())
            return failure("changelog.cancelled", u"Given up"_s);
        const quint32 count = std::min(kPagesInRecord, head.pages - first + 1);
        const Image image{first, head.pageSize, database.readAt(qint64(first - 1) * head.pageSize, qint64(count) * head.pageSize)};
        if (image.data.size() != qsizetype(count) * qsizetype(head.pageSize))
            return failure("changelog.unreadable", u"The copy of the database became shorter"_s);
        Record record = recordOf(image);
        record.at = at;
        if (const auto written = writer.append(std::move(record)); !written)
            return written;
    }
    Record end;
    end.type = RecordType::ImageEnd;
    end.at = at;
    return writer.append(std::move(end)).and_then([&writer] { return writer.sync(); });
}
} // namespace

Result<void> writeBase(const Chain &chain, const QString &database, FileHead head, Time at, const std::function<bool()> &goOn)
{
    const auto source = Descriptor::reading(database);
    if (!source)
        return tl::unexpected(source.error());
    head.isBase = true;
    head.chain = chain.name();
    head.pageSize = pageSizeOf(*source);
    head.pages = head.pageSize ? quint32(source->size() / head.pageSize) : 0;
    const QString file = chain.baseFile(head.validFrom);
    const QString partial = file + u".partial"_s;
    auto writer = SegmentWriter::create(partial, head, at);
    const auto written = writer ? copyPages(*source, head, *writer, at, goOn).and_then([&] { return moveTo(partial, file); })
                                : Result<void>(tl::unexpected(writer.error()));
    if (!written)
        QFile::remove(partial);
    return written;
}

std::optional<FileHead> readBaseHead(const QString &file)
{
    const auto descriptor = Descriptor::reading(file);
    if (!descriptor)
        return std::nullopt;
    RecordReader reader(*descriptor);
    Record record;
    const auto head = reader.next(record) == RecordReader::Step::Record ? headFrom(record) : std::nullopt;
    return head && head->isBase ? head : std::nullopt;
}

} // namespace freeagent::changelog
