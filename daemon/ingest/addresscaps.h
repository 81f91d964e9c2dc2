// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

namespace freeagent::ingest {

/// Counts connections by address: an IPv4 address, or the /64 of an IPv6 address, which is what one subscriber has. Loopback and
/// local sockets are not counted.
class AddressCaps
{
public:
    explicit AddressCaps(int cap) : m_cap(cap) { } ///< 0: no cap
    bool enter(const QHostAddress &peer); ///< false: one too many; not counted
    void leave(const QHostAddress &peer); ///< for each enter() that was true
    void setCap(int cap);                 ///< who is there already stays
    int addresses() const { return int(m_counts.size()); }

private:
    static bool isCounted(const QHostAddress &peer) { return !peer.isNull() && !peer.isLoopback(); }

    int m_cap;
    QHash<quint64, int> m_counts;
};

} // namespace freeagent::ingest
