// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/access/throttle.h"

#include <algorithm>

namespace freeagent::access {

namespace {
constexpr Millis kWindow = std::chrono::minutes(1);
}

Throttle::Throttle(const Clock &clock, ThrottlePolicy policy)
    : m_clock(clock)
    , m_policy(policy)
{
}

QByteArray Throttle::network(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    if (isFour)
        return QHostAddress(four).toString().toLatin1();
    Q_IPV6ADDR six = address.toIPv6Address();
    std::fill(std::begin(six.c) + 8, std::end(six.c), quint8(0));
    return QHostAddress(six).toString().toLatin1() + "/64";
}

Throttle::Entry &Throttle::entryOf(const QHostAddress &address)
{
    const QByteArray key = network(address);
    const auto known = m_byNetwork.constFind(key);
    if (known != m_byNetwork.constEnd()) {
        m_entries.splice(m_entries.begin(), m_entries, *known);
    } else {
        if (qsizetype(m_entries.size()) >= m_policy.capacity) {
            m_byNetwork.remove(m_entries.back().network);
            m_entries.pop_back();
        }
        m_entries.push_front({key});
        m_byNetwork.insert(key, m_entries.begin());
    }
    return m_entries.front();
}

void Throttle::block(Entry &entry)
{
    entry.delay = entry.delay.count() ? std::min(entry.delay * 2, m_policy.longestDelay) : m_policy.firstDelay;
    entry.blockedUntil = m_clock.monotonic() + entry.delay;
    entry.failures = 0;
}

std::optional<std::chrono::seconds> Throttle::failed(const QHostAddress &address)
{
    if (m_policy.perMinute <= 0)
        return std::nullopt;
    const Instant now = m_clock.monotonic();
    Entry &entry = entryOf(address);
    if (entry.delay.count() && now - entry.last >= m_policy.longestDelay + entry.delay)
        entry = {entry.network}; // quiet for long enough to be somebody else
    entry.last = now;
    const bool blocked = now < entry.blockedUntil;
    const bool blockIsOver = !blocked && entry.blockedUntil > entry.windowBegan;
    if (blockIsOver || (!blocked && (entry.failures == 0 || now - entry.windowBegan >= kWindow))) {
        entry.windowBegan = now;
        entry.failures = 0;
    }
    if (++entry.failures > m_policy.perMinute)
        block(entry);
    else if (!blocked)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(entry.blockedUntil - now);
}

} // namespace freeagent::access
