// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/receivedfile.h"

#include <QFile>

namespace freeagent::ingest {

FileOnDisk::FileOnDisk(std::shared_ptr<WriterPool> pool, QString path, qint64 size, QByteArray sha256)
    : m_pool(std::move(pool)), m_path(std::move(path)), m_size(size), m_sha256(std::move(sha256))
{
}

FileOnDisk::~FileOnDisk()
{
    if (!m_released)
        m_pool->run([path = m_path] { QFile::remove(path); });
}

} // namespace freeagent::ingest
