// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/strand.h"
#include "daemon/ports/memoryfile.h"

namespace freeagent::ingest {

/// A complete file of the incoming folder, removed in the pool (a large one takes its time) unless it was released.
class FileOnDisk final : public IncomingFile
{
public:
    FileOnDisk(std::shared_ptr<WriterPool> pool, QString path, qint64 size, QByteArray sha256);
    ~FileOnDisk() override;
    qint64 size() const override { return m_size; }
    QByteArray sha256() const override { return m_sha256; }
    QByteArray bytes() const override { return {}; }
    QString path() const override { return m_path; }
    void release() override { m_released = true; }

private:
    std::shared_ptr<WriterPool> m_pool;
    QString m_path;
    qint64 m_size;
    QByteArray m_sha256;
    bool m_released = false;
};

} // namespace freeagent::ingest
