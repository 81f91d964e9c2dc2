// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/secret.h"
#include "daemon/ports/artifactstore.h"

namespace freeagent {

/// A small file that never touched the disk.
class MemoryFile final : public IncomingFile
{
public:
    explicit MemoryFile(QByteArray bytes) : m_bytes(bytes.isNull() ? QByteArray("") : std::move(bytes)), m_sha256(tokenHash(m_bytes).toHex()) { }
    qint64 size() const override { return m_bytes.size(); }
    QByteArray sha256() const override { return m_sha256; }
    QByteArray bytes() const override { return m_bytes; }
    QString path() const override { return {}; }
    void release() override { }

private:
    QByteArray m_bytes;
    QByteArray m_sha256;
};

} // namespace freeagent
