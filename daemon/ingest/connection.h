// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/acceptor.h"
#include "daemon/ingest/bodyreader.h"
#include "daemon/ingest/clientsocket.h"
#include "daemon/ingest/deadlines.h"
#include "daemon/ingest/gateexchange.h"
#include "daemon/ingest/inputbuffer.h"
#include "daemon/ingest/outbox.h"
#include "daemon/ingest/poller.h"
#include "daemon/ingest/responsewriter.h"

namespace freeagent::ingest {

class GateStream;
class Reactor;

/// One client: reads a request, asks the application, answers, and again. Two kinds of callers: the reactor gives it turns, in
/// which it may call the application and may end; exchange and stream hand it answers at any time, which only send and ask for a
/// turn, so an answer may be given from anywhere. Thread: the gate's. Tests: tests/unit/ingest.
class Connection final : public Timed
{
public:
    /// `session`: TLS with this client; null for a plain connection.
    Connection(Reactor &reactor, AcceptedSocket socket, std::unique_ptr<tls::Session> session, quint32 generation);
    ~Connection() override;

    // For the reactor.
    void onEvent(const Poller::Event &event);
    void onDeadline() override;
    void takeTurn();
    void turnAway(const Refusal &refusal); ///< one too many: answers without reading
    void beginShutDown();
    void die();
    int descriptor() const { return m_socket.descriptor(); }
    quint32 generation() const { return m_generation; }
    const QHostAddress &peer() const { return m_peer; }
    bool isDead() const { return m_state == State::Dead; }
    bool inReadyList = false;
    bool countsForAddress = false;

    // For exchange and stream.
    void sendResponse(const Response &response);
    void sendFile(const RequestHead &request, const FileResponse &file);
    void startStream(GateStream &stream, const QByteArray &contentType, const Headers &headers);
    bool writeStream(QByteArrayView bytes, qint64 maxBacklog);
    void endStream();
    void cut() { fail(); }
    qint64 backlog() const { return m_outbox ? m_outbox->bytes() : 0; }
    void setPeerGoneCallback(std::function<void()> callback) { m_onPeerGone = std::move(callback); }
    void forgetExchange() { m_exchange = nullptr; }

private:
    enum class State : quint8 {
        Head,    ///< waits for a request, or is in the middle of its head
        Body,    ///< reads its body
        Busy,    ///< the application has it, or its answer is on the way
        Linger,  ///< all is said; swallows what still comes so that the client gets to read it
        Dead,
    };
    struct Incoming;
    static constexpr qint64 lingerBytes = 512ll << 20; ///< that are read and dropped after the answer

    bool step(); ///< false: nothing to do until the next event
    bool stepHead();
    bool leaveIdle();
    bool stepBody();
    bool stepBusy();
    bool stepLinger();
    bool read(qsizetype limit);
    bool yieldTurn();
    void account(); ///< tells the reactor what is held in memory now
    static Refusal overloaded();
    std::optional<Refusal> memoryRefusal() const;

    void admit(RequestHead head);
    void beginBody(RequestHead head, Admission admission);
    bool finishBody();
    void serve(std::shared_ptr<GateExchange> exchange);
    /// `unread`: octets of the body that are still to come and should not be in the way of the answer.
    void refuse(const Refusal &refusal, qint64 unread = 0);
    void refuseAdmission(const RequestHead &head, Response response);
    void startBodyWindow();
    void notifyPeerGone();

    QByteArray &beginHead(int status, const QByteArray &contentType, const Headers &headers, Framing framing, qint64 length);
    void transmit(QByteArrayView head, const QByteArray &body = {}, bool more = false);
    Outbox &outbox();
    void flush();
    void answerQueued(); ///< the last octet of the answer is in the outbox or sent
    void answerSent();
    void startLinger();
    void lingerOn(); ///< one more window, or the end
    void setDeadline(std::chrono::milliseconds fromNow);
    void fail(); ///< the socket is of no use any more
    void askForTurn();

    Reactor &m_reactor;
    InputBuffer m_input;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Incoming> m_incoming; ///< in Body
    GateExchange *m_exchange = nullptr;   ///< in Busy, as long as the application holds it
    GateStream *m_stream = nullptr;
    std::function<void()> m_onPeerGone;
    QHostAddress m_peer;
    qint64 m_unread = 0;       ///< of the body that was refused: the client sends this before it reads
    qint64 m_lingered = 0;
    qint64 m_held = 0;         ///< octets in memory, as told to the reactor
    qint64 m_lingerWindow = 0; ///< m_lingered when the window began
    ClientSocket m_socket;
    quint32 m_generation;
    qsizetype m_scanned = 0; ///< of the head
    qsizetype m_turnBytes = 0;
    quint16 m_peerPort;
    State m_state = State::Head;
    quint8 m_minorVersion = 1;
    quint8 m_emptyLines = 0;
    quint8 m_lingerWindows = 0;
    bool m_inTurn : 1 = false;
    bool m_readable : 1 = false;
    bool m_peerShut : 1 = false;
    bool m_broken : 1 = false;
    bool m_headOnly : 1 = false;    ///< HEAD
    bool m_keepAlive : 1 = true;    ///< as the request wants it
    bool m_closing : 1 = false;     ///< after this answer
    bool m_answerQueued : 1 = false;
    bool m_chunkedAnswer : 1 = false;
    bool m_headDue : 1 = true;      ///< a head has begun, or the client is new: late is 408, not the end of an idle connection
    bool m_peerGoneTold : 1 = false;
};

} // namespace freeagent::ingest
