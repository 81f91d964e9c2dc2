// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/digest.h"

#include <openssl/evp.h>

namespace freeagent::ingest {

Digest::Digest() : m_context(EVP_MD_CTX_new()) { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }

void Digest::Free::operator()(evp_md_ctx_st *context) const { EVP_MD_CTX_free(context); }

void Digest::add(QByteArrayView bytes) { EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())); }

QByteArray Digest::hex()
{
    unsigned char raw[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_context.get(), raw, &length);
    return QByteArray(reinterpret_cast<const char *>(raw), qsizetype(length)).toHex();
}

} // namespace freeagent::ingest
