// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/addresscaps.h"

namespace freeagent::ingest {

/// No /64 of the unicast space begins with zeros, so both families fit in one key.
static quint64 keyOf(const QHostAddress &peer)
{
    if (peer.protocol() == QAbstractSocket::IPv4Protocol)
        return peer.toIPv4Address();
    const Q_IPV6ADDR raw = peer.toIPv6Address();
    quint64 key = 0;
    for (int i = 0; i < 8; ++i)
        key = key << 8 | raw[i];
    return key;
}

bool AddressCaps::enter(const QHostAddress &peer)
{
    if (!isCounted(peer))
        return true;
    int &count = m_counts[keyOf(peer)];
    if (m_cap > 0 && count >= m_cap)
        return false;
    ++count;
    return true;
}

void AddressCaps::setCap(int cap) { m_cap = cap; }

void AddressCaps::leave(const QHostAddress &peer)
{
    if (!isCounted(peer))
        return;
    const auto it = m_counts.find(keyOf(peer));
    if (it != m_counts.end() && --it.value() == 0)
        m_counts.erase(it);
}

} // namespace freeagent::ingest
