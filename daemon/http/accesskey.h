// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/secret.h"

namespace freeagent::http {

/// The admin key. Only its hash is kept; comparison takes constant time.
class AccessKey
{
public:
    explicit AccessKey(QByteArray hash)
        : m_hash(std::move(hash))
    {
    }
    bool matches(QByteArrayView presented) const { return equalInConstantTime(tokenHash(presented), m_hash); }

private:
    QByteArray m_hash;
};

} // namespace freeagent::http
