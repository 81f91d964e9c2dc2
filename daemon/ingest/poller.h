// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>
#include <span>

namespace freeagent::ingest {

/// The set of watched descriptors, itself one descriptor that becomes readable when any of them has news. Sockets are watched
/// edge-triggered for everything, so their interest never changes. Closing a descriptor takes it out.
class Poller
{
public:
    struct Event {
        quint64 tag = 0;
        bool readable = false;
        bool writable = false;
        bool peerShut = false; ///< the peer sends no more
        bool broken = false;
    };
    static constexpr quint64 wakeTag = ~quint64(0);

    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    int descriptor() const { return m_set; }
    bool watchSocket(int descriptor, quint64 tag);
    bool watchListener(int descriptor, quint64 tag); ///< level-triggered
    void unwatch(int descriptor);

    /// What has happened, without waiting. Valid until the next call; the wake-up is not among it.
    std::span<const Event> poll();
    /// Makes descriptor() readable until the next poll(). Any thread.
    void wake();

private:
    int m_set = -1;
    int m_wake = -1;
    std::array<Event, 256> m_events;
};

} // namespace freeagent::ingest
