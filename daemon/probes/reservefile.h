// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QString>

namespace freeagent::probes {

/// A file that holds nothing but space, to be let go when there is no other left. All block; any thread, one at a time.
class ReserveFile
{
public:
    ReserveFile(QString path, qint64 bytes)
        : m_path(std::move(path))
        , m_bytes(bytes)
    {
    }

    qint64 bytes() const { return m_bytes; }
    /// It is there with all its blocks, not only with its length.
    bool isThere() const;
    /// Makes or completes it. "storage.full": there is no room for it; nothing of it is left then.
    Result<void> make() const;
    /// Its blocks are free when this returns.
    void release() const;

private:
    QString m_path;
    qint64 m_bytes;
};

} // namespace freeagent::probes
