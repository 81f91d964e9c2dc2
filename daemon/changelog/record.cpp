// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/record.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace freeagent::changelog {

namespace {
constexpr char kMagic[] = {'E', 'F', 'A', 'L'};
constexpr qint64 kMostBody = 64 << 20;
constexpr qint64 kDigestAt = 32; ///< magic 4, type 1, flags 1, zero 2, size 4, zero 4, sequence 8, time 8
constexpr qint64 kCheckAt = 12;  ///< 4 bytes that tell a head from what only looks like one
constexpr qint64 kLookAhead = 1 << 20;

QByteArray headOf(const Record &record)
{
    QByteArray head(kDigestAt, '\0');
    std::copy(std::begin(kMagic), std::end(kMagic), head.begin());
    head[4] = char(record.type);
    head[5] = char(record.flags);
    qToLittleEndian(quint32(record.body.size()), head.data() + 8);
    qToLittleEndian(record.sequence, head.data() + 16);
    qToLittleEndian(qint64(toMs(record.at)), head.data() + 24);
    return head;
}

QByteArray checkOf(const QByteArray &headWithoutCheck)
{
    return QCryptographicHash::hash(headWithoutCheck, QCryptographicHash::Blake2b_160).left(4);
}

QByteArray digestOf(const QByteArray &previous, const QByteArray &head, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(previous);
    hash.addData(head);
    hash.addData(body);
    return hash.result();
}

bool isHead(QByteArray head)
{
    const QByteArray check = head.mid(kCheckAt, 4);
    head.truncate(kDigestAt);
    std::fill_n(head.begin() + kCheckAt, 4, '\0');
    return head.startsWith(QByteArray::fromRawData(kMagic, sizeof kMagic)) && check == checkOf(head);
}

QByteArray checkedHead(const Record &record)
{
    QByteArray head = headOf(record);
    const QByteArray check = checkOf(head);
    std::copy(check.begin(), check.end(), head.begin() + kCheckAt);
    return head;
}
} // namespace

QByteArray encode(Record &record, const QByteArray &previous)
{
    const QByteArray head = checkedHead(record);
    record.digest = digestOf(previous, head, record.body);
    return head + record.digest + record.body;
}

bool isGenuine(const Record &record, const QByteArray &previous) { return record.digest == digestOf(previous, checkedHead(record), record.body); }

RecordReader::Step RecordReader::head(Record &record, qint64 &bodyBytes) const
{
    if (m_offset == m_size)
        return Step::End;
    QByteArray head = m_file.readAt(m_offset, kRecordHeadBytes);
    if (head.size() < kRecordHeadBytes || !isHead(head))
        return Step::Broken;
    const char *const bytes = head.data();
    record.type = RecordType(head.at(4));
    record.flags = quint8(head.at(5));
    bodyBytes = qFromLittleEndian<quint32>(bytes + 8);
    record.sequence = qFromLittleEndian<quint64>(bytes + 16);
    record.at = fromMs(qFromLittleEndian<qint64>(bytes + 24));
    record.digest = head.mid(kDigestAt, 32);
    return bodyBytes <= kMostBody && m_offset + kRecordHeadBytes + bodyBytes <= m_size ? Step::Record : Step::Broken;
}

RecordReader::Step RecordReader::next(Record &record)
{
    qint64 bytes = 0;
    const Step step = head(record, bytes);
    if (step != Step::Record)
        return step;
    record.body = m_file.readAt(m_offset + kRecordHeadBytes, bytes);
    if (record.body.size() != bytes)
        return Step::Broken;
    m_offset += kRecordHeadBytes + bytes;
    return step;
}

RecordReader::Step RecordReader::skip(Record &record)
{
    qint64 bytes = 0;
    const Step step = head(record, bytes);
    record.body.clear();
    if (step == Step::Record)
        m_offset += kRecordHeadBytes + bytes;
    return step;
}

bool RecordReader::goesOnLater() const
{
    const QByteArray magic = QByteArray::fromRawData(kMagic, sizeof kMagic);
    for (qint64 from = m_offset + 1; from < m_size; from += kLookAhead) {
        const QByteArray window = m_file.readAt(from, kLookAhead + kRecordHeadBytes);
        for (qsizetype at = window.indexOf(magic); at >= 0 && at < kLookAhead; at = window.indexOf(magic, at + 1))
            if (at + kRecordHeadBytes <= window.size() && isHead(window.mid(at, kRecordHeadBytes)))
                return true;
    }
    return false;
}

} // namespace freeagent::changelog
