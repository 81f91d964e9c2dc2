// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/connection.h"

#include "daemon/ingest/gatestream.h"
#include "daemon/ingest/headparser.h"
#include "daemon/ingest/reactor.h"
#include "daemon/tls/session.h"

namespace freeagent::ingest {

static constexpr qsizetype headRead = 16 * 1024;
static constexpr qsizetype chunkedRead = 64 * 1024;
static constexpr qsizetype bodyRead = 256 * 1024;
static constexpr qsizetype turnBytes = 1 << 20;
/// When the gate closes: how long a client that has just connected may take to ask.
static constexpr std::chrono::milliseconds lastCall{1000};

/// A request whose body is being read.
struct Connection::Incoming {
    std::shared_ptr<GateExchange> exchange;
    std::unique_ptr<BodyReader> reader;
    std::optional<Response> refusal; ///< answer this when the body is gone by
    qint64 windowBytes = 0;          ///< what had been received when the window began
    bool windowOpen = false;
};

Connection::Connection(Reactor &reactor, AcceptedSocket socket, std::unique_ptr<tls::Session> session, quint32 generation)
    : m_reactor(reactor), m_peer(std::move(socket.peer)), m_socket(socket.descriptor, std::move(session)),
      m_generation(generation), m_peerPort(socket.peerPort)
{
    setDeadline(m_reactor.limits().headTimeout);
}

Connection::~Connection() { die(); }

void Connection::onEvent(const Poller::Event &event)
{
    // Reading is also what moves a handshake on, whatever it waits for.
    m_readable = m_readable || event.readable || event.peerShut || m_socket.isTls();
    m_peerShut = m_peerShut || event.peerShut;
    m_broken = m_broken || event.broken;
    takeTurn();
}

void Connection::takeTurn()
{
    m_inTurn = true;
    m_turnBytes = 0;
    while (step()) { }
    m_inTurn = false;
    if (m_state != State::Dead)
        m_input.settle();
}

bool Connection::step()
{
    if (m_broken)
        die();
    switch (m_state) {
    case State::Head:
        return stepHead();
    case State::Body:
        return stepBody();
    case State::Busy:
        return stepBusy();
    case State::Linger:
        return stepLinger();
    case State::Dead:
        break;
    }
    return false;
}

/// True when there is something new in the input. The end of the stream ends the connection: nothing is owed in the states that read.
bool Connection::read(qsizetype limit)
{
    if (!m_readable)
        return false;
    if (m_turnBytes >= turnBytes || (!m_socket.isReady() && !m_reactor.takeHandshakeStep())) {
        askForTurn();
        return false;
    }
    bool more = false;
    const qsizetype before = m_input.view().size();
    switch (m_input.fill(m_socket, m_reactor.scratch(), limit, more)) {
    case InputBuffer::Read::Some:
        m_readable = more || m_peerShut;
        m_turnBytes += m_input.view().size() - before;
        return true;
    case InputBuffer::Read::Drained:
        m_readable = false;
        return false;
    case InputBuffer::Read::End:
    case InputBuffer::Read::Broken:
        die();
        break;
    }
    return false;
}

bool Connection::stepHead()
{
    if (const qsizetype blank = leadingEmptyLines(m_input.view()); blank > 0 && m_emptyLines < 2) {
        m_input.consume(blank);
        m_emptyLines += quint8(blank / 2);
        m_scanned = 0;
    }
    if (m_input.isEmpty())
        return read(headRead) || leaveIdle();
    const auto end = findHeadEnd(m_input.view(), m_scanned, m_reactor.headLimits());
    if (end && *end == 0) {
        if (!m_headDue)
            setDeadline(m_reactor.limits().headTimeout);
        m_headDue = true;
        return read(headRead);
    }
    auto head = end ? parseHead(m_input.view().first(*end), m_reactor.headLimits()) : tl::unexpected(end.error());
    m_scanned = 0;
    m_emptyLines = 0;
    if (!head) {
        if (head.error().code == kTlsInClear && !m_socket.isTls())
            m_reactor.onTlsInClear(m_peer);
        refuse(head.error());
        return true;
    }
    m_input.consume(*end);
    admit(std::move(*head));
    return true;
}

/// A connection of which nothing is expected any more ends when the gate closes. Never true: there is nothing more to do.
bool Connection::leaveIdle()
{
    if (m_state == State::Head && !m_headDue && !m_readable && m_reactor.shuttingDown())
        die();
    return false;
}

void Connection::admit(RequestHead head)
{
    Deadlines::clear(*this);
    m_headDue = false;
    m_minorVersion = quint8(head.minorVersion);
    m_headOnly = head.method == "HEAD";
    m_keepAlive = head.keepAlive;
    m_closing = m_answerQueued = m_peerGoneTold = false;
    m_unread = 0;
    head.peer = m_peer;
    head.peerPort = m_peerPort;
    account();
    if (m_reactor.isMemoryUsedUp()) {
        refuse(overloaded(), std::max<qint64>(head.contentLength, 0));
        return;
    }
    Admission admission = m_reactor.application().admit(head);
    if (admission.refusal)
        refuseAdmission(head, std::move(*admission.refusal));
    else if (head.hasBody() || admission.body == BodyPolicy::Multipart)
        beginBody(std::move(head), std::move(admission));
    else
        serve(std::make_shared<GateExchange>(std::move(head), std::move(admission.context)));
}

/// A small body that is on its way anyway is read and dropped, so that the connection stays of use.
void Connection::refuseAdmission(const RequestHead &head, Response response)
{
    const bool onItsWay = !head.expectContinue || !m_input.isEmpty();
    if (head.hasBody() && !head.chunked && head.contentLength <= BodyReader::droppedBody && onItsWay && m_keepAlive
        && !response.close) {
        m_incoming.reset(new Incoming{nullptr, BodyReader::dropping(head), std::move(response)});
        m_state = State::Body;
        return;
    }
    response.close = response.close || head.hasBody();
    m_unread = onItsWay && !head.chunked ? head.contentLength : 0;
    m_state = State::Busy;
    sendResponse(response);
}

void Connection::beginBody(RequestHead head, Admission admission)
{
    auto reader = BodyReader::create(head, admission, m_reactor.bodyTools([this] { askForTurn(); }));
    if (!reader) {
        refuseAdmission(head, toResponse(reader.error()));
        return;
    }
    m_state = State::Body;
    if (head.expectContinue && m_input.isEmpty())
        transmit("HTTP/1.1 100 Continue\r\n\r\n");
    m_incoming.reset(new Incoming{std::make_shared<GateExchange>(std::move(head), std::move(admission.context)),
                                  std::move(*reader), std::nullopt});
}

void Connection::startBodyWindow()
{
    m_incoming->windowOpen = true;
    m_incoming->windowBytes = m_incoming->reader->received();
    setDeadline(m_reactor.limits().bodyRateWindow);
}

bool Connection::stepBody()
{
    BodyReader &reader = *m_incoming->reader;
    if (m_outbox)
        flush();
    if (const auto failure = reader.failure()) {
        refuse(*failure, reader.expected());
        return true;
    }
    if (reader.complete())
        return finishBody();
    if (reader.congested()) {
        // The disk is slow, not the client.
        m_incoming->windowOpen = false;
        Deadlines::clear(*this);
        return false;
    }
    if (!m_incoming->windowOpen)
        startBodyWindow();
    const qint64 expected = reader.expected();
    if (m_input.isEmpty() && !read(expected > 0 ? qsizetype(std::min<qint64>(expected, bodyRead)) : chunkedRead))
        return false;
    const auto taken = reader.feed(m_input.view());
    if (!taken) {
        refuse(taken.error(), expected);
        return true;
    }
    m_input.consume(*taken);
    account();
    if (const auto tooMuch = memoryRefusal())
        refuse(*tooMuch, reader.expected());
    return true;
}

void Connection::account()
{
    const qint64 held = (m_incoming && m_incoming->reader ? m_incoming->reader->held() : 0) + (m_outbox ? m_outbox->held() : 0);
    m_reactor.changeMemory(held - m_held);
    m_held = held;
}

bool Connection::finishBody()
{
    Deadlines::clear(*this);
    m_incoming->windowOpen = false;
    if (!m_incoming->reader->settled())
        return false;
    const auto incoming = std::move(m_incoming);
    if (incoming->refusal) {
        m_state = State::Busy;
        sendResponse(*incoming->refusal);
        return true;
    }
    incoming->exchange->setBody(incoming->reader->takeBody(), incoming->reader->takeParts());
    serve(std::move(incoming->exchange));
    return true;
}

void Connection::serve(std::shared_ptr<GateExchange> exchange)
{
    m_state = State::Busy;
    m_exchange = exchange.get();
    exchange->attach(*this);
    m_reactor.application().serve(std::move(exchange));
}

void Connection::refuse(const Refusal &refusal, qint64 unread)
{
    const Response response = toResponse(refusal);
    m_incoming.reset();
    m_keepAlive = false;
    m_answerQueued = false;
    m_unread = unread;
    m_state = State::Busy;
    sendResponse(response);
}

bool Connection::stepBusy()
{
    if (m_peerShut && m_stream)
        m_broken = true;
    else if (m_peerShut && !m_answerQueued && !m_peerGoneTold)
        notifyPeerGone();
    if (m_outbox)
        flush();
    return m_broken || m_state != State::Busy;
}

/// A client that sends no more may still read (`nc -N`), so its answer is sent when it comes; but nobody should wait for it long.
void Connection::notifyPeerGone()
{
    m_peerGoneTold = true;
    setDeadline(m_reactor.limits().writeStall);
    if (m_exchange)
        m_exchange->markPeerGone();
    if (const auto callback = std::exchange(m_onPeerGone, nullptr))
        callback();
}

bool Connection::stepLinger()
{
    m_lingered += m_input.view().size();
    m_input.clear();
    if (m_unread > 0 && m_lingered >= m_unread) {
        m_unread = 0;
        m_socket.finish();
    }
    if (m_lingered >= lingerBytes) {
        // Closing over unread octets would reset the connection and take the answer from a client that still sends: the deadline ends it.
        if (m_peerShut)
            die();
        return false;
    }
    return read(bodyRead);
}

void Connection::onDeadline()
{
    const auto &limits = m_reactor.limits();
    if (m_state == State::Head && m_headDue && m_socket.isReady() && !m_reactor.shuttingDown()) {
        refuse({408, "REQUEST_TIMEOUT", "The request did not come in time"});
    } else if (m_state == State::Body) {
        const qint64 received = m_incoming->reader->received() - m_incoming->windowBytes;
        if (received * 1000 < limits.minBodyRate * limits.bodyRateWindow.count())
            refuse({408, "REQUEST_TIMEOUT", "The request body came too slowly"});
        else
            startBodyWindow();
    } else if (m_state == State::Linger) {
        lingerOn();
    } else {
        if (m_outbox)
            m_socket.abort();
        die();
    }
}

void Connection::turnAway(const Refusal &refusal)
{
    if (m_socket.isReady())
        refuse(refusal);
    else
        die(); // telling would cost a handshake
}

void Connection::beginShutDown()
{
    m_keepAlive = false;
    m_closing = true;
    if (m_state == State::Head) {
        m_readable = true; // what has come is still served
        if (m_headDue)
            setDeadline(lastCall);
        askForTurn();
    } else if (m_stream) {
        endStream();
    } else if (m_state == State::Busy && m_onPeerGone && !m_answerQueued && m_exchange) {
        const auto callback = std::exchange(m_onPeerGone, nullptr);
        m_exchange->markAnswered();
        m_exchange->markPeerGone();
        sendResponse(toResponse({503, "SHUTTING_DOWN", "The controller is stopping"}));
        callback();
    }
}

void Connection::setDeadline(std::chrono::milliseconds fromNow)
{
    m_reactor.setDeadline(*this, fromNow);
}

void Connection::askForTurn() { m_reactor.askForTurn(*this); }

void Connection::die()
{
    if (m_state == State::Dead)
        return;
    m_state = State::Dead;
    m_reactor.deadlines().remove(*this);
    m_socket.close();
    m_incoming.reset();
    m_outbox.reset();
    m_input.clear();
    account();
    if (m_stream)
        std::exchange(m_stream, nullptr)->detach();
    if (m_exchange) {
        m_exchange->markPeerGone();
        std::exchange(m_exchange, nullptr)->detach();
    }
    const auto callback = std::exchange(m_onPeerGone, nullptr);
    m_reactor.bury(*this);
    if (callback)
        callback();
}

} // namespace freeagent::ingest
