// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Connection that answers. What is here may be called from anywhere, the application's own calls included: it
// sends, and asks for a turn when there is more to do; it never calls the application and never ends the connection.
#include "daemon/ingest/connection.h"

#include "daemon/ingest/fileplan.h"
#include "daemon/ingest/gatestream.h"
#include "daemon/ingest/octets.h"
#include "daemon/ingest/reactor.h"

#include <QFile>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace freeagent::ingest {

// A connection that has its answer lives on for 3 seconds, and for a minute at most as long as its client sends quickly.
static constexpr std::chrono::milliseconds lingerTime{3000};
static constexpr quint8 lingerWindows = 20;
static constexpr qint64 lingerRate = 64 * 1024; // octets a second

void Connection::fail()
{
    m_broken = true;
    askForTurn();
}

Outbox &Connection::outbox()
{
    if (!m_outbox)
        m_outbox = std::make_unique<Outbox>();
    return *m_outbox;
}

/// Sends at once what the socket takes; only the rest is kept.
void Connection::transmit(QByteArrayView head, const QByteArray &body, bool more)
{
    ssize_t sent = 0;
    if (!m_outbox) {
        sent = m_socket.send(head, body, more);
        if (sent == head.size() + body.size())
            return;
        if (sent < 0 && errno != EAGAIN && errno != EWOULDBLOCK) {
            fail();
            return;
        }
        sent = std::max<ssize_t>(sent, 0);
        setDeadline(m_reactor.limits().writeStall);
    }
    const qsizetype ofHead = std::min<qsizetype>(sent, head.size());
    outbox().append(head.sliced(ofHead).toByteArray());
    outbox().append(body, sent - ofHead);
    account();
}

void Connection::flush()
{
    const qint64 before = m_outbox->bytes();
    const auto state = m_outbox->flush(m_socket);
    const bool progress = state == Outbox::State::Empty || m_outbox->bytes() < before;
    switch (state) {
    case Outbox::State::Broken:
        fail();
        return;
    case Outbox::State::More:
        askForTurn();
        break;
    case Outbox::State::Blocked:
        break;
    case Outbox::State::Empty:
        m_outbox.reset();
        account();
        if (m_state == State::Busy)
            Deadlines::clear(*this);
        if (m_answerQueued)
            answerSent();
        return;
    }
    if (progress && m_state == State::Busy)
        setDeadline(m_reactor.limits().writeStall);
}

QByteArray &Connection::beginHead(int status, const QByteArray &contentType, const Headers &headers, Framing framing,
                                  qint64 length)
{
    m_closing = m_closing || !m_keepAlive || framing == Framing::Close || m_reactor.shuttingDown();
    if (m_exchange)
        m_reactor.application().answered(*m_exchange, status);
    QByteArray &head = m_reactor.headScratch();
    head.truncate(0);
    appendHead(head, {status, contentType, headers, framing, length, !m_closing, m_minorVersion, m_reactor.date().text()});
    return head;
}

void Connection::sendResponse(const Response &response)
{
    if (m_state == State::Dead || m_broken)
        return;
    if (!areSendable(response.headers) || !allOctets(response.contentType, FieldOctet)) {
        sendResponse(toResponse({500, "INTERNAL_ERROR", "The controller made an answer that cannot be sent"}));
        return;
    }
    const bool bodiless = response.status == 204 || response.status == 304;
    m_closing = m_closing || response.close;
    const QByteArray &head = beginHead(response.status, response.contentType, response.headers,
                                       bodiless ? Framing::None : Framing::Length, response.body.size());
    transmit(head, bodiless || m_headOnly ? QByteArray() : response.body);
    answerQueued();
}

void Connection::sendFile(const RequestHead &request, const FileResponse &file)
{
    if (m_state == State::Dead || m_broken)
        return;
    const int descriptor = ::open(QFile::encodeName(file.path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    struct stat info{};
    if (descriptor < 0 || ::fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode) || !areSendable(file.headers)
        || !allOctets(file.contentType, FieldOctet) || !allOctets(file.etag, FieldOctet)) {
        if (descriptor >= 0)
            ::close(descriptor);
        sendResponse(toResponse({404, "FILE_NOT_FOUND", "File not found"}));
        return;
    }
    FilePlan plan = planFile(request, file.etag, info.st_size);
    if (plan.status == 416) {
        ::close(descriptor);
        Response response = toResponse({416, "RANGE_NOT_SATISFIABLE", "Range not satisfiable"});
        response.headers = std::move(plan.headers);
        sendResponse(response);
        return;
    }
    const bool hasBody = plan.status != 304 && !m_headOnly && plan.length > 0;
    plan.headers += file.headers;
    transmit(beginHead(plan.status, file.contentType, plan.headers, plan.status == 304 ? Framing::None : Framing::Length,
                       plan.length),
             {}, hasBody);
    if (hasBody)
        outbox().appendFile(descriptor, plan.offset, plan.length);
    else
        ::close(descriptor);
    answerQueued();
}

void Connection::startStream(GateStream &stream, const QByteArray &contentType, const Headers &headers)
{
    if (m_state == State::Dead || m_broken)
        return;
    if (!areSendable(headers) || !allOctets(contentType, FieldOctet)) {
        sendResponse(toResponse({500, "INTERNAL_ERROR", "The controller made an answer that cannot be sent"}));
        return;
    }
    m_chunkedAnswer = m_minorVersion == 1;
    transmit(beginHead(200, contentType, headers, m_chunkedAnswer ? Framing::Chunked : Framing::Close, 0));
    if (m_headOnly) {
        answerQueued();
        return;
    }
    m_stream = &stream;
    stream.attach(*this);
    if (m_peerShut)
        fail();
}

bool Connection::writeStream(QByteArrayView bytes, qint64 maxBacklog)
{
    if (m_broken || bytes.isEmpty()) // an empty chunk would be the last one
        return !m_broken;
    QByteArray &framed = m_reactor.headScratch();
    framed.truncate(0);
    if (m_chunkedAnswer) {
        char digits[24];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), bytes.size(), 16).ptr;
        framed.append(digits, end - digits);
        framed += "\r\n";
    }
    framed += bytes;
    if (m_chunkedAnswer)
        framed += "\r\n";
    transmit(framed);
    if (backlog() > maxBacklog)
        fail();
    return !m_broken;
}

void Connection::endStream()
{
    if (m_stream)
        std::exchange(m_stream, nullptr)->detach();
    m_onPeerGone = nullptr; // who ends it waits for nothing more, and may be gone before the connection is
    if (m_state == State::Dead || m_broken)
        return;
    if (m_chunkedAnswer)
        transmit("0\r\n\r\n");
    answerQueued();
}

void Connection::answerQueued()
{
    m_answerQueued = true;
    if (m_outbox)
        flush();
    else if (!m_broken)
        answerSent();
}

void Connection::answerSent()
{
    if (m_exchange)
        std::exchange(m_exchange, nullptr)->detach();
    const auto callback = std::exchange(m_onPeerGone, nullptr);
    if (m_closing) {
        startLinger();
    } else {
        m_state = State::Head;
        setDeadline(m_reactor.limits().idleTimeout);
    }
    if (!m_inTurn && (m_closing || m_readable || !m_input.isEmpty()))
        askForTurn();
}

/// Many clients read only when their body is sent, and take the end of our side before that for a failure: it waits for the body.
void Connection::startLinger()
{
    m_state = State::Linger;
    m_lingered = m_lingerWindow = 0;
    m_lingerWindows = 0;
    if (m_unread > lingerBytes)
        m_unread = 0; // it will not be waited for
    if (m_unread == 0)
        m_socket.finish();
    setDeadline(lingerTime);
}

void Connection::lingerOn()
{
    const bool isSteady = m_lingered - m_lingerWindow >= lingerRate * lingerTime.count() / 1000;
    if (!isSteady || ++m_lingerWindows >= lingerWindows || m_lingered >= lingerBytes || m_reactor.shuttingDown()) {
        die();
        return;
    }
    m_lingerWindow = m_lingered;
    setDeadline(lingerTime);
}

} // namespace freeagent::ingest
