// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/segment.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
constexpr qint64 kReserveStep = 4 << 20;

QString named(quint64 number, const QString &ending) { return u"%1%2"_s.arg(number, 12, 10, QChar(u'0')).arg(ending); }
} // namespace

Record recordOf(const FileHead &head)
{
    Record record;
    record.type = RecordType::Head;
    record.sequence = head.before.sequence;
    record.body = QJsonDocument(QJsonObject{{u"format"_s, FileHead::kFormat},
                                            {u"kind"_s, head.isBase ? u"base"_s : u"log"_s},
                                            {u"chain"_s, head.chain},
                                            {u"before"_s, qint64(head.before.sequence)},
                                            {u"previous"_s, QString::fromLatin1(head.before.digest.toHex())},
                                            {u"base"_s, qint64(head.base)},
                                            {u"validFrom"_s, qint64(head.validFrom)},
                                            {u"validAt"_s, toMs(head.validAt)},
                                            {u"pageSize"_s, qint64(head.pageSize)},
                                            {u"pages"_s, qint64(head.pages)},
                                            {u"schema"_s, head.schema},
                                            {u"version"_s, head.version}}).toJson(QJsonDocument::Compact);
    return record;
}

std::optional<FileHead> headFrom(const Record &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record.body).object();
    if (record.type != RecordType::Head || json.value(u"format"_s).toInt() != FileHead::kFormat)
        return std::nullopt;
    FileHead head;
    head.isBase = json.value(u"kind"_s).toString() == u"base";
    head.chain = json.value(u"chain"_s).toString();
    head.before = {quint64(json.value(u"before"_s).toInteger()), QByteArray::fromHex(json.value(u"previous"_s).toString().toLatin1())};
    head.base = quint64(json.value(u"base"_s).toInteger());
    head.validFrom = quint64(json.value(u"validFrom"_s).toInteger());
    head.validAt = fromMs(json.value(u"validAt"_s).toInteger());
    head.pageSize = quint32(json.value(u"pageSize"_s).toInteger());
    head.pages = quint32(json.value(u"pages"_s).toInteger());
    head.schema = json.value(u"schema"_s).toInt();
    head.version = json.value(u"version"_s).toString();
    return isGenuine(record, head.before.digest) ? std::optional(head) : std::nullopt;
}

QString segmentName(quint64 first) { return named(first, u".log"_s); }
QString baseName(quint64 validFrom) { return named(validFrom, u".base"_s); }

std::optional<quint64> numberOf(const QString &name, const QString &ending)
{
    if (!name.endsWith(ending))
        return std::nullopt;
    bool isNumber = false;
    const quint64 number = name.chopped(ending.size()).toULongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

SegmentWriter::SegmentWriter(Descriptor file, qint64 end, Link link)
    : m_file(std::move(file))
    , m_end(end)
    , m_link(std::move(link))
{
}

Result<SegmentWriter> SegmentWriter::create(const QString &file, const FileHead &head, Time at)
{
    auto descriptor = Descriptor::writing(file);
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    SegmentWriter writer(std::move(*descriptor), 0, head.before);
    Record record = recordOf(head);
    record.at = at;
    const auto written = writer.m_file.resize(0).and_then([&] { return writer.write(record); }).and_then([&] { return writer.sync(); }).and_then([&] {
        return syncFolder(QFileInfo(file).absolutePath());
    });
    if (!written)
        return tl::unexpected(written.error());
    return writer;
}

Result<SegmentWriter> SegmentWriter::resume(const QString &file, qint64 offset, const Link &link)
{
    auto descriptor = Descriptor::writing(file);
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    SegmentWriter writer(std::move(*descriptor), offset, link);
    writer.m_ragged = true;
    return writer;
}

Result<void> SegmentWriter::append(Record record)
{
    record.sequence = m_link.sequence + 1;
    return write(record);
}

Result<void> SegmentWriter::write(Record &record)
{
    if (m_ragged) {
        if (const auto cut = m_file.resize(m_end); !cut)
            return cut;
        m_ragged = false;
        m_reserved = 0;
    }
    const QByteArray bytes = encode(record, m_link.digest);
    if (const auto written = m_file.writeAt(m_end, bytes); !written) {
        m_ragged = !m_file.resize(m_end);
        m_reserved = 0;
        return written;
    }
    m_end += bytes.size();
    m_link = {record.sequence, record.digest};
    return {};
}

Result<void> SegmentWriter::sync() { return m_file.sync(); }

Result<void> SegmentWriter::reserve(qint64 bytes)
{
    if (m_end + bytes <= m_reserved)
        return {};
    const qint64 wanted = m_end + bytes + kReserveStep;
    return m_file.reserve(wanted).map([&] { m_reserved = wanted; });
}

void SegmentWriter::finish()
{
    if (std::exchange(m_reserved, 0) > m_end)
        (void)m_file.resize(m_end);
}

void SegmentWriter::rollBack(const Link &link, qint64 bytes)
{
    m_link = link;
    m_end = bytes;
    m_reserved = 0;
    m_ragged = !m_file.resize(m_end);
}

} // namespace freeagent::changelog
