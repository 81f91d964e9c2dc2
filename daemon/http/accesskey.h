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
    /// `hash`: tokenHash of what was presented.
    bool matchesHash(QByteArrayView hash) const { return equalInConstantTime(hash, m_hash); }

private:
    QByteArray m_hash;
};

} // namespace freeagent::http
