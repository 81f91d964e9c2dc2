// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/frames.h"

#include <QtEndian>
#include <map>

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
constexpr qsizetype kFixedNumbers = 9;
constexpr size_t kPagesInPart = 256;
constexpr qsizetype kPackUpTo = 256 << 10; ///< bytes; more at once means that the farm is busy
constexpr int kLevel = 1;                  ///< of zlib: the fast one
constexpr quint32 kMostPages = 1U << 20;

void put(QByteArray &body, quint32 number)
{
    char bytes[4];
    qToLittleEndian(number, bytes);
    body.append(bytes, 4);
}

quint32 at(const QByteArray &body, qsizetype index)
{
    quint32 number = 0;
    for (qsizetype i = 3; i >= 0; --i)
        number = number << 8 | quint8(body.at(index * 4 + i));
    return number;
}

/// What would unpack to another size is not ours, and is not given the memory.
std::optional<QByteArray> unpacked(const QByteArray &packed, qint64 bytes)
{
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) != quint64(bytes))
        return std::nullopt;
    QByteArray data = qUncompress(packed);
    return data.size() == bytes ? std::optional(data) : std::nullopt;
}
} // namespace

Record recordOf(const Batch &batch, bool more)
{
    Record record;
    record.type = RecordType::Batch;
    record.flags = more ? Record::kMore : 0;
    for (const quint32 number : {batch.wal.salt1, batch.wal.salt2, batch.from, batch.to, batch.sum1, batch.sum2, batch.databasePages, batch.pageSize, quint32(batch.pages.size())})
        put(record.body, number);
    for (const quint32 page : batch.pages)
        put(record.body, page);
    if (batch.data.size() <= kPackUpTo) {
        record.flags |= Record::kPacked;
        record.body += qCompress(batch.data, kLevel);
    } else {
        record.body += batch.data;
    }
    return record;
}

std::optional<Batch> batchFrom(const Record &record, bool withData)
{
    const QByteArray &body = record.body;
    if (record.type != RecordType::Batch || body.size() < kFixedNumbers * 4)
        return std::nullopt;
    Batch batch{{at(body, 0), at(body, 1)}, at(body, 2), at(body, 3), at(body, 4), at(body, 5), at(body, 6), at(body, 7), {}, {}};
    const quint32 count = at(body, 8);
    if (count > kMostPages || body.size() < (kFixedNumbers + qsizetype(count)) * 4)
        return std::nullopt;
    for (quint32 i = 0; i < count; ++i)
        batch.pages.push_back(at(body, kFixedNumbers + qsizetype(i)));
    if (!withData)
        return batch;
    const QByteArray rest = body.sliced((kFixedNumbers + qsizetype(count)) * 4);
    const qint64 bytes = qint64(count) * batch.pageSize;
    const auto data = (record.flags & Record::kPacked) ? unpacked(rest, bytes) : rest.size() == bytes ? std::optional(rest) : std::nullopt;
    if (!data)
        return std::nullopt;
    batch.data = *data;
    return batch;
}

Result<void> collect(const WalFile &wal, const WalFile::Head &head, quint32 from, quint32 to,
                     const std::function<Result<void>(const Batch &, bool)> &take)
{
    const auto lost = [] {
        return failure("changelog.lost_place", u"The log beside the database is not the one that was followed"_s);
    };
    std::map<quint32, quint32> newest; // page -> its last frame
    std::optional<WalFrame> last;
    for (quint32 number = from + 1; number <= to; ++number) {
        last = wal.frame(head, number);
        if (!last)
            return lost();
        newest[last->page] = number;
    }
    if (!last || last->databasePages == 0)
        return lost();
    Batch part{head.wal, from, to, last->sum1, last->sum2, last->databasePages, head.pageSize, {}, {}};
    size_t left = newest.size();
    for (const auto &[page, number] : newest) {
        const qsizetype begin = part.data.size();
        part.data.resize(begin + qsizetype(head.pageSize));
        if (!wal.readPage(head, number, part.data.data() + begin))
            return lost();
        part.pages.push_back(page);
        --left;
        if (part.pages.size() < kPagesInPart && left > 0)
            continue;
        if (const auto taken = take(part, left > 0); !taken)
            return taken;
        part.pages.clear();
        part.data.clear();
    }
    return {};
}

Record recordOf(const Image &image)
{
    Record record;
    record.type = RecordType::Image;
    record.flags = Record::kPacked;
    put(record.body, image.first);
    put(record.body, image.pageSize);
    put(record.body, image.pageSize ? quint32(image.data.size() / image.pageSize) : 0);
    record.body += qCompress(image.data, kLevel);
    return record;
}

std::optional<Image> imageFrom(const Record &record)
{
    if (record.type != RecordType::Image || record.body.size() < 12)
        return std::nullopt;
    const quint32 count = at(record.body, 2);
    Image image{at(record.body, 0), at(record.body, 1), {}};
    const auto data = count <= kMostPages ? unpacked(record.body.sliced(12), qint64(count) * image.pageSize) : std::nullopt;
    if (!data)
        return std::nullopt;
    image.data = *data;
    return image;
}

} // namespace freeagent::changelog
