// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/courier.h"
#include "daemon/ingest/acceptor.h"
#include "daemon/ingest/addresscaps.h"
#include "daemon/ingest/connection.h"
#include "daemon/ingest/gate.h"
#include "daemon/ingest/headparser.h"

namespace freeagent::tls {
class Identity;
}

namespace freeagent::ingest {

/// All connections of a gate: gives them turns when their sockets, their deadlines or others ask for it, and buries them. What
/// connections share lives here. Thread: the gate's.
class Reactor
{
public:
    Reactor(Application &application, Limits limits, const QString &incomingFolder);
    ~Reactor();

    Poller &poller() { return m_poller; }
    Deadlines &deadlines() { return m_deadlines; }
    void addListener(std::unique_ptr<Acceptor> acceptor, bool tls);
    quint16 port(bool tls) const; ///< of the first listener of that kind; 0: there is none
    void setIdentity(std::shared_ptr<const tls::Identity> identity) { m_identity = std::move(identity); }
    void setLimits(const Limits &limits); ///< for what happens from here on; deadlines that run stay
    void dispatch(); ///< the poller's descriptor is readable
    void advance();  ///< a tick of the deadlines is over
    void shutDown();
    void killAll();
    int connections() const { return m_count; }

    // For connections.
    void askForTurn(Connection &connection);
    void setDeadline(Timed &timed, std::chrono::milliseconds fromNow);
    void bury(Connection &connection);
    Application &application() { return m_application; }
    const Limits &limits() const { return m_limits; }
    const HeadLimits &headLimits() const { return m_headLimits; }
    /// What all connections hold in memory, beside their sockets.
    void changeMemory(qint64 by) { m_memory += by; }
    bool isMemoryUsedUp() const { return m_memory >= m_limits.maxMemory; }
    BodyTools bodyTools(std::function<void()> progress);
    QByteArray &scratch() { return m_scratch; }
    QByteArray &headScratch() { return m_headScratch; }
    HttpDate &date() { return m_date; }
    bool shuttingDown() const { return m_shuttingDown; }
    /// Handshakes are the dearest thing a stranger can ask for: false when enough was done of them in this turn of the loop.
    bool takeHandshakeStep() { return m_handshakeSteps-- > 0; }
    static qint64 now(); ///< monotonic milliseconds

    std::function<void()> onDeadlinesListed; ///< the wheel is no longer empty
    std::function<void()> onEmpty;           ///< the last connection went while shutting down
    std::function<void(const QHostAddress &)> onTlsInClear; ///< somebody speaks TLS to a listener without

private:
    struct Listener {
        std::unique_ptr<Acceptor> acceptor;
        bool tls;
    };
    void accept(const Listener &listener);
    void add(AcceptedSocket socket, bool tls);
    void runReadyList();
    void cleanUp();

    Application &m_application;
    Limits m_limits;
    HeadLimits m_headLimits;
    Poller m_poller;
    Deadlines m_deadlines;
    HttpDate m_date;
    QByteArray m_scratch;
    QByteArray m_headScratch;
    Courier m_home;
    SpoolPlace m_place;
    AddressCaps m_caps;
    std::vector<Listener> m_listeners;
    std::shared_ptr<const tls::Identity> m_identity;
    std::vector<std::unique_ptr<Connection>> m_byDescriptor;
    std::vector<std::unique_ptr<Connection>> m_graveyard;
    std::vector<Connection *> m_ready;
    quint32 m_generation = 0;
    int m_count = 0;
    qint64 m_memory = 0;
    int m_handshakeSteps = 0;
    bool m_inTurns = false;
    bool m_shuttingDown = false;
};

} // namespace freeagent::ingest
