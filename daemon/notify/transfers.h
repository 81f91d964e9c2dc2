// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/courier.h"
#include "daemon/reach/addressguard.h"
#include "daemon/notify/message.h"

#include <deque>
#include <mutex>
#include <thread>

namespace freeagent::notify {

using reach::AddressGuard;

/// Requests and mails over the network, in a thread of its own: nothing here waits in the caller's. https and mail with TLS 1.2 or later; plain http, and
/// mail without TLS, only to listed addresses. A name is resolved once, and each address is judged by the guard at the moment it is connected to,
/// so an answer of the name server that changes gains nothing. No proxy, no redirects, 5 s to connect, 10 s in all, 64 KiB of an answer. A receiver that
/// said 2xx has taken it, however its answer goes on. Destroying it breaks off what runs and drops the answers. Thread: home.
class Transfers
{
public:
    struct Rules {
        AddressGuard guard;
        QString caFile; ///< PEM of authorities trusted besides the system's
    };
    explicit Transfers(Rules rules);
    ~Transfers();

    void setRules(Rules rules); ///< of transfers from now on
    void start(Message message, std::function<void(Verdict)> done);

private:
    struct Job {
        Message message;
        Rules rules;
        std::function<void(Verdict)> done;
    };
    class Loop;
    void work();

    Rules m_rules;
    Courier m_home;
    std::mutex m_mutex;
    std::deque<Job> m_waiting;
    bool m_closing = false;
    void *m_multi;
    std::thread m_thread;
};

} // namespace freeagent::notify
