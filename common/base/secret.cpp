// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/secret.h"

#include "common/base/randombytes.h"

#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace freeagent {

namespace {
QByteArray base64url(QByteArrayView raw)
{
    return raw.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

constexpr size_t kDigest = 32;
constexpr size_t kBlock = 64; ///< of SHA-256

/// SHA-256 of a thread, used over and over: looking the algorithm up costs more than a short text.
class Sha256
{
public:
    void begin() { ::EVP_DigestInit_ex(m_context.get(), m_algorithm.get(), nullptr); }
    void add(const void *bytes, size_t size) { ::EVP_DigestUpdate(m_context.get(), bytes, size); }
    void end(unsigned char *digest) { ::EVP_DigestFinal_ex(m_context.get(), digest, nullptr); }

private:
    struct Free {
        void operator()(EVP_MD *algorithm) const { ::EVP_MD_free(algorithm); }
        void operator()(EVP_MD_CTX *context) const { ::EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD, Free> m_algorithm{::EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_MD_CTX, Free> m_context{::EVP_MD_CTX_new()};
};

Sha256 &sha256()
{
    static thread_local Sha256 hash;
    return hash;
}

/// The key with every byte changed by `pad`, filled up to a block: what HMAC hashes before anything else.
void addPadded(Sha256 &hash, QByteArrayView key, unsigned char pad)
{
    unsigned char block[kBlock];
    for (size_t i = 0; i < kBlock; ++i)
        block[i] = static_cast<unsigned char>((i < size_t(key.size()) ? static_cast<unsigned char>(key[qsizetype(i)]) : 0) ^ pad);
    hash.add(block, kBlock);
    ::OPENSSL_cleanse(block, kBlock);
}
} // namespace

QByteArray newToken()
{
    char bytes[32];
    fillWithRandomBytes(bytes, sizeof bytes);
    return base64url(QByteArrayView(bytes, sizeof bytes));
}

QByteArray tokenHash(QByteArrayView token)
{
    QByteArray digest(kDigest, Qt::Uninitialized);
    Sha256 &hash = sha256();
    hash.begin();
    hash.add(token.data(), size_t(token.size()));
    hash.end(reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && ::CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

QByteArray derivedToken(QByteArrayView key, QByteArrayView message)
{
    if (key.size() > qsizetype(kBlock))
        return derivedToken(tokenHash(key), message);
    unsigned char digest[kDigest];
    Sha256 &hash = sha256();
    hash.begin();
    addPadded(hash, key, 0x36);
    hash.add(message.data(), size_t(message.size()));
    hash.end(digest);
    hash.begin();
    addPadded(hash, key, 0x5c);
    hash.add(digest, kDigest);
    hash.end(digest);
    return base64url(QByteArrayView(reinterpret_cast<const char *>(digest), qsizetype(kDigest)));
}

} // namespace freeagent
