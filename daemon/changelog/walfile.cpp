// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/walfile.h"

#include <QtEndian>

namespace freeagent::changelog {

namespace {
constexpr qint64 kHeadBytes = 32;
constexpr qint64 kFrameHeadBytes = 24;
constexpr quint32 kMagic = 0x377f0682; ///< the last bit says how the sums are made
constexpr quint32 kFormat = 3007000;

quint32 number(const char *at) { return qFromBigEndian<quint32>(at); }

void add(bool bigEndian, const char *bytes, qint64 size, quint32 &sum1, quint32 &sum2)
{
    for (const char *end = bytes + size; bytes < end; bytes += 8) {
        sum1 += (bigEndian ? qFromBigEndian<quint32>(bytes) : qFromLittleEndian<quint32>(bytes)) + sum2;
        sum2 += (bigEndian ? qFromBigEndian<quint32>(bytes + 4) : qFromLittleEndian<quint32>(bytes + 4)) + sum1;
    }
}

qint64 offsetOf(const WalFile::Head &head, quint32 frame) { return kHeadBytes + qint64(frame - 1) * (kFrameHeadBytes + head.pageSize); }

WalFrame frameFrom(const char *bytes) { return {number(bytes), number(bytes + 4), {number(bytes + 8), number(bytes + 12)}, number(bytes + 16), number(bytes + 20)}; }

bool isPageSize(quint32 size) { return size >= 512 && size <= 65536 && (size & (size - 1)) == 0; }
} // namespace

WalFile::WalFile(Descriptor file)
    : m_file(std::move(file))
{
}

Result<WalFile> WalFile::open(const QString &file)
{
    return Descriptor::reading(file).map([](Descriptor descriptor) { return WalFile(std::move(descriptor)); });
}

std::optional<WalFile::Head> WalFile::head() const
{
    char bytes[kHeadBytes];
    if (m_file.readAt(0, bytes, kHeadBytes) != kHeadBytes || (number(bytes) & ~1U) != kMagic || number(bytes + 4) != kFormat)
        return std::nullopt;
    Head head{number(bytes + 8), {number(bytes + 16), number(bytes + 20)}, (number(bytes) & 1U) != 0, 0, 0};
    add(head.bigEndian, bytes, kHeadBytes - 8, head.sum1, head.sum2);
    if (!isPageSize(head.pageSize) || head.sum1 != number(bytes + 24) || head.sum2 != number(bytes + 28))
        return std::nullopt;
    return head;
}

std::optional<WalFrame> WalFile::frame(const Head &head, quint32 number) const
{
    char bytes[kFrameHeadBytes];
    if (m_file.readAt(offsetOf(head, number), bytes, kFrameHeadBytes) != kFrameHeadBytes)
        return std::nullopt;
    const WalFrame frame = frameFrom(bytes);
    return frame.wal == head.wal && frame.page > 0 ? std::optional(frame) : std::nullopt;
}

bool WalFile::readPage(const Head &head, quint32 number, char *to) const
{
    return m_file.readAt(offsetOf(head, number) + kFrameHeadBytes, to, head.pageSize) == head.pageSize;
}

std::optional<WalPoint> WalFile::Whole::pointAt(quint32 frame) const
{
    if (frame > size())
        return std::nullopt;
    return frame == 0 ? WalPoint{head.wal, 0, head.sum1, head.sum2} : WalPoint{head.wal, frame, frames[frame - 1].sum1, frames[frame - 1].sum2};
}

std::optional<WalFile::Whole> WalFile::readWhole() const
{
    const auto known = head();
    if (!known)
        return std::nullopt;
    Whole whole{*known, {}};
    quint32 sum1 = known->sum1;
    quint32 sum2 = known->sum2;
    size_t committed = 0;
    QByteArray bytes(kFrameHeadBytes + qint64(known->pageSize), Qt::Uninitialized);
    for (quint32 next = 1; m_file.readAt(offsetOf(*known, next), bytes.data(), bytes.size()) == bytes.size(); ++next) {
        const WalFrame frame = frameFrom(bytes.constData());
        add(known->bigEndian, bytes.constData(), 8, sum1, sum2);
        add(known->bigEndian, bytes.constData() + kFrameHeadBytes, known->pageSize, sum1, sum2);
        if (frame.page == 0 || !(frame.wal == known->wal) || frame.sum1 != sum1 || frame.sum2 != sum2)
            break;
        whole.frames.push_back(frame);
        if (frame.databasePages > 0)
            committed = whole.frames.size();
    }
    whole.frames.resize(committed);
    return whole;
}

} // namespace freeagent::changelog
