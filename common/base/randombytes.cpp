// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/randombytes.h"

#include <QtGlobal>
#include <algorithm>
#include <cstring>
#include <openssl/crypto.h>
#include <sys/random.h>
#include <unistd.h>

namespace freeagent {

namespace {
struct Block {
    unsigned char bytes[256]; ///< as much as getentropy gives at once
    size_t used = sizeof bytes;
};

void refill(Block &block)
{
    if (::getentropy(block.bytes, sizeof block.bytes) != 0)
        qFatal("The system gives no random bytes.");
    block.used = 0;
}
} // namespace

void fillWithRandomBytes(void *to, size_t size)
{
    static thread_local Block block;
    auto *out = static_cast<unsigned char *>(to);
    while (size > 0) {
        if (block.used == sizeof block.bytes)
            refill(block);
        const size_t taken = std::min(size, sizeof block.bytes - block.used);
        std::memcpy(out, block.bytes + block.used, taken);
        ::OPENSSL_cleanse(block.bytes + block.used, taken);
        block.used += taken;
        out += taken;
        size -= taken;
    }
}

} // namespace freeagent
