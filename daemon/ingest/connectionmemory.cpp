// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Connection that keeps count of the memory it holds for others: bodies on their way in, answers on their way out.
#include "daemon/ingest/connection.h"

#include "daemon/ingest/reactor.h"

namespace freeagent::ingest {

Refusal Connection::overloaded()
{
    return {503, "OVERLOADED", "The controller holds as much for other clients as it may; try again in some seconds"};
}

std::optional<Refusal> Connection::memoryRefusal() const
{
    if (m_held > m_reactor.limits().maxConnectionMemory)
        return Refusal{413, "PAYLOAD_TOO_LARGE", "The request holds more in memory than one may"};
    return m_reactor.isMemoryUsedUp() ? std::optional(overloaded()) : std::nullopt;
}

} // namespace freeagent::ingest
