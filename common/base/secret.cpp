// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/secret.h"

#include <QRandomGenerator>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace freeagent {

namespace {
QByteArray base64url(QByteArrayView raw)
{
    return raw.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
} // namespace

QByteArray newToken()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return base64url(QByteArrayView(reinterpret_cast<const char *>(words), sizeof words));
}

QByteArray tokenHash(QByteArrayView token)
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned length = 0;
    ::EVP_Digest(token.data(), size_t(token.size()), reinterpret_cast<unsigned char *>(digest.data()), &length,
                 ::EVP_sha256(), nullptr);
    return digest;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && ::CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

QByteArray derivedToken(QByteArrayView key, QByteArrayView message)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    ::HMAC(::EVP_sha256(), key.data(), int(key.size()), reinterpret_cast<const unsigned char *>(message.data()),
           size_t(message.size()), digest, &length);
    return base64url(QByteArrayView(reinterpret_cast<const char *>(digest), qsizetype(length)));
}

} // namespace freeagent
