// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/exchange.h"

namespace freeagent::ingest {

class Connection;

/// The gate's Stream. Letting go of it ends it.
class GateStream final : public Stream
{
public:
    GateStream() = default;
    ~GateStream() override;
    bool write(QByteArrayView bytes, qint64 maxBacklog) override;
    qint64 backlog() const override;
    void end() override;

    // The connection's side.
    void attach(Connection &connection) { m_connection = &connection; }
    void detach() { m_connection = nullptr; }

private:
    Connection *m_connection = nullptr; ///< null once it ended or the client is gone
};

} // namespace freeagent::ingest
