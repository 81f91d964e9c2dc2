// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QHash>
#include <QHostAddress>
#include <list>

namespace freeagent::access {

struct ThrottlePolicy {
    int perMinute = 10;                              ///< failures that an address is told about; 0: no limit
    Millis firstDelay = std::chrono::seconds(30);    ///< doubled each time it goes on
    Millis longestDelay = std::chrono::minutes(30);
    int capacity = 10'000;                           ///< addresses remembered; the one that was quiet longest goes first
};

/// Slows down those who guess credentials, by address (IPv6: by /64, since a guesser has a whole one). Only failures are counted and
/// only failures are answered with "wait": who comes from the same address with a good credential does not notice, and his coming forgives
/// nobody else. Thread: the gate's.
class Throttle
{
public:
    Throttle(const Clock &clock, ThrottlePolicy policy);

    /// Counts a failure. Nothing: tell the caller what was wrong. Else: tell him only to wait so long.
    std::optional<std::chrono::seconds> failed(const QHostAddress &address);

    /// An address as it is counted: "192.0.2.7", "2001:db8:1:2::/64"; IPv4 in IPv6's clothes is IPv4.
    static QByteArray network(const QHostAddress &address);

    qsizetype remembered() const { return qsizetype(m_entries.size()); }

private:
    struct Entry {
        QByteArray network;
        Instant windowBegan{};
        int failures = 0; ///< in the window, or since it was last told to wait longer
        Instant blockedUntil{};
        Millis delay{0}; ///< of the last block
        Instant last{};
    };
    using Entries = std::list<Entry>; ///< who failed last stands in front

    Entry &entryOf(const QHostAddress &address);
    void block(Entry &entry);

    const Clock &m_clock;
    const ThrottlePolicy m_policy;
    Entries m_entries;
    QHash<QByteArray, Entries::iterator> m_byNetwork;
};

} // namespace freeagent::access
