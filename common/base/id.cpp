// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/id.h"

#include "common/base/randombytes.h"

#include <algorithm>

namespace freeagent {

namespace {
constexpr char kDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"; // in ASCII order
constexpr int kTimeDigits = 8;
constexpr int kLength = 21;

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}
} // namespace

QByteArray newId(Time now)
{
    QByteArray id(kLength, Qt::Uninitialized);
    quint64 ms = quint64(toMs(now));
    for (int i = kTimeDigits - 1; i >= 0; --i, ms /= 62)
        id[i] = kDigits[ms % 62];
    // One draw for all digits: seven and six digits (42 and 36 bits) out of 64 bits each leave no bias worth naming.
    quint64 random[2];
    fillWithRandomBytes(random, sizeof random);
    for (int i = kTimeDigits; i < kLength; ++i) {
        quint64 &pool = random[i & 1];
        id[i] = kDigits[pool % 62];
        pool /= 62;
    }
    return id;
}

bool isWellFormedId(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 64 && text.front() != '-'
        && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

} // namespace freeagent
