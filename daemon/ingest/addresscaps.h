// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

namespace freeagent::ingest {

/// Counts connections by address: an IPv4 address, or the /64 of an IPv6 address, which is what one subscriber has. Loopback and
/// local sockets have no cap.
class AddressCaps
{
public:
    explicit AddressCaps(int cap) : m_cap(cap) { } ///< 0: no cap
    bool enter(const QHostAddress &peer); ///< false: one too many; not counted
    void leave(const QHostAddress &peer); ///< for each enter() that was true
    int addresses() const { return int(m_counts.size()); }

private:
    bool isCapped(const QHostAddress &peer) const { return m_cap > 0 && !peer.isNull() && !peer.isLoopback(); }
    int m_cap;
    QHash<quint64, int> m_counts;
};

} // namespace freeagent::ingest
