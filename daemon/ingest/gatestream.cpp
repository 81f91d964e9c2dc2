// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/gatestream.h"

#include "daemon/ingest/connection.h"

namespace freeagent::ingest {

GateStream::~GateStream() { end(); }

bool GateStream::write(QByteArrayView bytes, qint64 maxBacklog)
{
    return m_connection && m_connection->writeStream(bytes, maxBacklog);
}

qint64 GateStream::backlog() const { return m_connection ? m_connection->backlog() : 0; }

void GateStream::end()
{
    if (m_connection)
        m_connection->endStream();
}

} // namespace freeagent::ingest
