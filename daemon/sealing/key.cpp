// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/sealing/key.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace freeagent::sealing {

namespace {
constexpr qsizetype kBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype kSum = 4;
constexpr qsizetype kId = 8;
const QByteArray kPrefix = "efabk_";

/// What may be known of a key: a keyed hash says nothing of it.
QByteArray derived(const QByteArray &key, const QByteArray &purpose, qsizetype size)
{
    QByteArray out(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), size_t(out.size()), reinterpret_cast<const unsigned char *>(purpose.constData()),
                       size_t(purpose.size()), reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()));
    return out.left(size);
}

constexpr auto kCoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
} // namespace

Key::Key(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    if (sodium_init() < 0) // again and again is fine, from any thread
        qFatal("the system has no randomness");
}

Key Key::fresh()
{
    Key key(QByteArray(kBytes, '\0'));
    randombytes_buf(key.m_bytes.data(), size_t(kBytes));
    return key;
}

Result<Key> Key::fromText(const QByteArray &text)
{
    const QByteArray given = text.trimmed();
    const auto refused = failure("seal.bad_key", u"The key of the backups is not one that `expo-controller backup-key` made"_s,
                                 u"Give the file that it wrote, unchanged: \"efabk_\" and 49 characters."_s);
    if (!given.startsWith(kPrefix))
        return refused;
    const auto decoded = QByteArray::fromBase64Encoding(given.mid(kPrefix.size()).left(43), kCoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != kBytes)
        return refused;
    Key key(decoded.decoded);
    return key.text() == given ? Result<Key>(key) : refused;
}

QByteArray Key::text() const
{
    return kPrefix + m_bytes.toBase64(kCoding) + derived(m_bytes, "check", kSum).toBase64(kCoding);
}

QByteArray Key::id() const { return derived(m_bytes, "id", kId).toHex(); }

} // namespace freeagent::sealing
