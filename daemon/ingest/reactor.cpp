// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/reactor.h"

#include "daemon/tls/session.h"

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

namespace freeagent::ingest {

/// Of the first listener; the others count down from it.
static constexpr quint64 listenerTag = Poller::wakeTag - 1;
static constexpr int acceptsATurn = 128;
static constexpr int handshakeStepsATurn = 32;
/// So many more than allowed are still told why; the rest is hung up on.
static constexpr int turnedAwayAtOnce = 64;
static constexpr qsizetype readBuffer = 256 * 1024;

qint64 Reactor::now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

static std::chrono::milliseconds tickFor(const Limits &limits)
{
    using std::chrono::milliseconds;
    const auto shortest = std::min({limits.headTimeout, limits.idleTimeout, limits.writeStall, limits.bodyRateWindow});
    return std::clamp(shortest / 8, milliseconds(10), milliseconds(500));
}

static int allowedConnections(int wanted)
{
    rlimit descriptors{};
    if (::getrlimit(RLIMIT_NOFILE, &descriptors) != 0)
        return wanted;
    const qint64 reserve = std::min<qint64>(256, qint64(descriptors.rlim_cur) / 4);
    return int(std::min<qint64>(wanted, qint64(descriptors.rlim_cur) - reserve));
}

Reactor::Reactor(Application &application, Limits limits, const QString &incomingFolder)
    : m_application(application), m_limits(limits),
      m_headLimits{limits.maxHeadBytes, limits.maxHeaders, limits.maxTargetBytes}, m_deadlines(tickFor(limits), now()),
      m_scratch(readBuffer, Qt::Uninitialized),
      m_place{std::make_shared<WriterPool>(2), m_home, incomingFolder, limits.inMemoryFile, std::make_shared<BlockStock>()},
      m_caps(limits.maxConnectionsPerAddress)
{
    m_limits.maxConnections = allowedConnections(limits.maxConnections);
    m_headScratch.reserve(4096);
}

Reactor::~Reactor()
{
    killAll();
    m_graveyard.clear();
    m_place.pool->waitForIdle(); // its tasks post to m_home
}

void Reactor::addListener(std::unique_ptr<Acceptor> acceptor, bool tls)
{
    m_poller.watchListener(acceptor->descriptor(), listenerTag - m_listeners.size());
    m_listeners.push_back({std::move(acceptor), tls});
}

quint16 Reactor::port(bool tls) const
{
    const auto found = std::find_if(m_listeners.begin(), m_listeners.end(), [tls](const Listener &l) { return l.tls == tls; });
    return found == m_listeners.end() ? 0 : found->acceptor->port();
}

void Reactor::setLimits(const Limits &limits)
{
    m_limits = limits;
    m_limits.maxConnections = allowedConnections(limits.maxConnections);
    m_headLimits = {limits.maxHeadBytes, limits.maxHeaders, limits.maxTargetBytes};
    m_caps.setCap(limits.maxConnectionsPerAddress);
}

BodyTools Reactor::bodyTools(std::function<void()> progress)
{
    return {m_place, {m_limits.maxFieldBytes, m_limits.maxParts}, std::move(progress)};
}

void Reactor::setDeadline(Timed &timed, std::chrono::milliseconds fromNow)
{
    const bool wasEmpty = m_deadlines.isEmpty();
    m_deadlines.set(timed, now() + fromNow.count());
    if (wasEmpty && onDeadlinesListed)
        onDeadlinesListed();
}

void Reactor::dispatch()
{
    if (m_inTurns) // somebody turns an event loop inside a turn
        return;
    m_inTurns = true;
    m_handshakeSteps = handshakeStepsATurn;
    for (const auto &event : m_poller.poll()) {
        if (const quint64 index = listenerTag - event.tag; index < m_listeners.size()) {
            accept(m_listeners[index]);
            continue;
        }
        const auto descriptor = size_t(event.tag & 0xffffffff);
        Connection *connection = descriptor < m_byDescriptor.size() ? m_byDescriptor[descriptor].get() : nullptr;
        // Another client may have got the number since the event happened.
        if (connection && connection->generation() == quint32(event.tag >> 32))
            connection->onEvent(event);
    }
    runReadyList();
    cleanUp();
}

void Reactor::advance()
{
    if (m_inTurns)
        return;
    m_inTurns = true;
    m_deadlines.advance(now());
    cleanUp();
}

void Reactor::runReadyList()
{
    const auto ready = std::exchange(m_ready, {});
    for (Connection *connection : ready) {
        connection->inReadyList = false;
        if (!connection->isDead())
            connection->takeTurn();
    }
}

void Reactor::cleanUp()
{
    m_inTurns = false;
    std::erase_if(m_ready, [](const Connection *connection) { return connection->isDead(); });
    m_graveyard.clear();
    if (!m_ready.empty())
        m_poller.wake();
    if (m_shuttingDown && m_count == 0 && onEmpty)
        onEmpty();
}

void Reactor::askForTurn(Connection &connection)
{
    if (connection.inReadyList || connection.isDead())
        return;
    connection.inReadyList = true;
    m_ready.push_back(&connection);
    if (!m_inTurns && m_ready.size() == 1)
        m_poller.wake();
}

void Reactor::bury(Connection &connection)
{
    auto &slot = m_byDescriptor[size_t(connection.descriptor())];
    if (connection.countsForAddress)
        m_caps.leave(connection.peer());
    --m_count;
    m_graveyard.push_back(std::move(slot));
    if (!m_inTurns)
        m_poller.wake();
}

void Reactor::accept(const Listener &listener)
{
    for (int i = 0; i < acceptsATurn; ++i) {
        auto socket = listener.acceptor->next();
        if (!socket)
            return;
        add(std::move(*socket), listener.tls);
    }
}

void Reactor::add(AcceptedSocket socket, bool tls)
{
    const auto descriptor = size_t(socket.descriptor);
    if (m_count >= m_limits.maxConnections + turnedAwayAtOnce) {
        ::close(socket.descriptor);
        return;
    }
    const bool full = m_count >= m_limits.maxConnections;
    const bool counted = !full && m_caps.enter(socket.peer);
    if (descriptor >= m_byDescriptor.size())
        m_byDescriptor.resize(descriptor + 64);
    auto &slot = m_byDescriptor[descriptor];
    auto session = tls ? std::make_unique<tls::Session>(m_identity, socket.descriptor) : nullptr;
    slot = std::make_unique<Connection>(*this, std::move(socket), std::move(session), ++m_generation);
    slot->countsForAddress = counted;
    ++m_count;
    m_poller.watchSocket(int(descriptor), quint64(m_generation) << 32 | descriptor);
    if (full)
        slot->turnAway({503, "TOO_MANY_CONNECTIONS", "The controller has too many connections"});
    else if (!counted)
        slot->turnAway({503, "TOO_MANY_CONNECTIONS", "Too many connections from this address"});
}

void Reactor::shutDown()
{
    m_shuttingDown = true;
    for (const Listener &listener : m_listeners)
        m_poller.unwatch(listener.acceptor->descriptor());
    m_listeners.clear();
    const size_t count = m_byDescriptor.size();
    for (size_t i = 0; i < count; ++i)
        if (m_byDescriptor[i])
            m_byDescriptor[i]->beginShutDown();
    m_poller.wake();
}

void Reactor::killAll()
{
    for (auto &slot : m_byDescriptor)
        if (slot)
            slot->die();
    m_poller.wake();
}

} // namespace freeagent::ingest
