// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/access/tokenform.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace freeagent::access {

namespace {
constexpr char kDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr QByteArrayView kPrefix("efa_");
constexpr qsizetype kIdDigits = 10;
constexpr qsizetype kSecretDigits = 27; // 62^27 > 2^160
constexpr qsizetype kCheckDigits = 6;   // 62^6 > 2^32

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = c & 1 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

QByteArray checksum(QByteArrayView text)
{
    static constexpr std::array<quint32, 256> kTable = crcTable();
    quint32 crc = 0xFFFFFFFFu;
    for (const char c : text)
        crc = kTable[(crc ^ quint8(c)) & 0xFF] ^ (crc >> 8);
    crc ^= 0xFFFFFFFFu;
    QByteArray digits(kCheckDigits, '0');
    for (qsizetype i = kCheckDigits - 1; i >= 0; --i, crc /= 62)
        digits[i] = kDigits[crc % 62];
    return digits;
}

/// Each digit is drawn for itself, without bias.
QByteArray randomDigits(qsizetype number)
{
    QByteArray digits(number, Qt::Uninitialized);
    for (char &digit : digits)
        digit = kDigits[QRandomGenerator::system()->bounded(62)];
    return digits;
}

bool isDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
} // namespace

TokenText newTokenText(Role role)
{
    const QByteArray id = randomDigits(kIdDigits);
    QByteArray text = kPrefix.toByteArray();
    text += word(role).toByteArray();
    text += '_';
    text += id;
    text += randomDigits(kSecretDigits);
    text += checksum(text);
    return {text, id};
}

QByteArray idIn(QByteArrayView presented)
{
    if (!presented.startsWith(kPrefix))
        return {};
    const qsizetype kindEnd = presented.indexOf('_', kPrefix.size());
    if (kindEnd < 0 || !roleFrom(presented.sliced(kPrefix.size(), kindEnd - kPrefix.size())))
        return {};
    const QByteArrayView body = presented.sliced(kindEnd + 1);
    if (body.size() != kIdDigits + kSecretDigits + kCheckDigits || !std::all_of(body.begin(), body.end(), isDigit))
        return {};
    const QByteArrayView checked = presented.chopped(kCheckDigits);
    if (checksum(checked) != presented.last(kCheckDigits))
        return {};
    return body.first(kIdDigits).toByteArray();
}

} // namespace freeagent::access
