// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/bundle/tarfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::bundle {

namespace {
constexpr qsizetype kName = 100;
constexpr qsizetype kPrefixAt = 345;
constexpr qsizetype kPrefix = 155;
constexpr qsizetype kSizeAt = 124;
constexpr qsizetype kSize = 12;
constexpr qsizetype kModifiedAt = 136;
constexpr qsizetype kSumAt = 148;
constexpr qsizetype kSum = 8;
constexpr qint64 kMostInOctal = 077777777777;
constexpr qint64 kPiece = 1 << 20;

void put(QByteArray &header, qsizetype at, const QByteArray &text) { header.replace(at, text.size(), text); }
QByteArray octal(qint64 number, int digits) { return QByteArray::number(number, 8).rightJustified(digits, '0'); }

/// As if the sum itself were spaces.
qint64 sumOf(const QByteArray &header)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < header.size(); ++i)
        sum += i >= kSumAt && i < kSumAt + kSum ? ' ' : uchar(header[i]);
    return sum;
}

QByteArray textAt(const QByteArray &header, qsizetype at, qsizetype size)
{
    const QByteArray field = header.mid(at, size);
    const qsizetype end = field.indexOf('\0');
    return end < 0 ? field : field.left(end);
}

std::optional<qint64> numberAt(const QByteArray &header, qsizetype at, qsizetype size)
{
    const QByteArray field = header.mid(at, size);
    if (field.startsWith('\x80')) { // larger than octal digits can say
        qint64 number = 0;
        for (const char byte : field.right(8))
            number = number << 8 | uchar(byte);
        return number >= 0 ? std::optional(number) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = textAt(header, at, size).trimmed().toLongLong(&isNumber, 8);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

tl::unexpected<Error> damaged(const QString &file, const QString &how)
{
    return failure("bundle.damaged", u"%1 is damaged: %2"_s.arg(file, how), u"Take another copy of it."_s);
}

Result<void> takeContent(QFile &file, qint64 bytes, const Take &take)
{
    for (qint64 left = bytes; left > 0;) {
        const QByteArray piece = file.read(std::min(left, kPiece));
        if (piece.isEmpty())
            return damaged(file.fileName(), u"it ends too early"_s);
        left -= piece.size();
        if (const auto taken = take(piece); !taken)
            return taken;
    }
    const QByteArray rest = file.read(padding(bytes));
    return rest == QByteArray(padding(bytes), '\0') ? Result<void>() : damaged(file.fileName(), u"it ends too early, or something was put into it"_s);
}
} // namespace

std::optional<QByteArray> tarHeader(const QByteArray &name, qint64 bytes, qint64 modifiedSeconds)
{
    QByteArray tail = name;
    QByteArray prefix;
    if (name.size() > kName) {
        const qsizetype slash = name.indexOf('/', name.size() - kName - 1);
        if (slash <= 0 || slash > kPrefix)
            return std::nullopt;
        prefix = name.left(slash);
        tail = name.mid(slash + 1);
    }
    QByteArray header(kBlock, '\0');
    put(header, 0, tail);
    put(header, 100, "0000600");
    put(header, 108, "0000000");
    put(header, 116, "0000000");
    if (bytes <= kMostInOctal) {
        put(header, kSizeAt, octal(bytes, 11));
    } else {
        header[kSizeAt] = '\x80';
        for (int i = 0; i < 8; ++i)
            header[kSizeAt + kSize - 1 - i] = char(bytes >> (8 * i));
    }
    put(header, kModifiedAt, octal(std::clamp(modifiedSeconds, qint64(0), kMostInOctal), 11));
    header[156] = '0';
    put(header, 257, QByteArray("ustar\0" "00", 8));
    put(header, kPrefixAt, prefix);
    put(header, kSumAt, octal(sumOf(header), 6) + QByteArray("\0 ", 2));
    return header;
}

std::optional<TarEntry> entryFrom(const QByteArray &header)
{
    if (header.size() != kBlock)
        return std::nullopt;
    const auto bytes = numberAt(header, kSizeAt, kSize);
    const auto modified = numberAt(header, kModifiedAt, kSize);
    const QByteArray prefix = textAt(header, kPrefixAt, kPrefix);
    const QByteArray name = textAt(header, 0, kName);
    if (!bytes || !modified || name.isEmpty())
        return std::nullopt;
    TarEntry entry{prefix.isEmpty() ? name : prefix + '/' + name, *bytes};
    // What was changed anywhere in it is not what would be written.
    return tarHeader(entry.name, *bytes, *modified) == header ? std::optional(std::move(entry)) : std::nullopt;
}

Result<void> walkTar(const QString &path, const std::function<Result<Take>(const TarEntry &)> &begin, const std::function<void()> &end)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("bundle.unreadable", u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray zeros(kBlock, '\0');
    for (;;) {
        const QByteArray header = file.read(kBlock);
        if (header == zeros)
            return file.read(kBlock) == zeros && file.atEnd() ? Result<void>() : damaged(path, u"it ends too early, or goes on behind its end"_s);
        const auto entry = entryFrom(header);
        if (!entry)
            return damaged(path, header.size() < kBlock ? u"it ends too early"_s : u"what should name a file does not"_s);
        const auto take = begin(*entry);
        if (!take)
            return tl::unexpected(take.error());
        if (const auto taken = takeContent(file, entry->bytes, *take); !taken)
            return taken;
        end();
    }
}

} // namespace freeagent::bundle
