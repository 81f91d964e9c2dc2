// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/rawhttp.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace freeagent::test {

namespace {
sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

HttpReply parseStatusLine(const QByteArray &line)
{
    HttpReply reply;
    if (!line.startsWith("HTTP/1.1 ") || line.size() < 12)
        return reply;
    reply.status = line.mid(9, 3).toInt();
    reply.reason = line.mid(13);
    return reply;
}
} // namespace

RawHttp::RawHttp(quint16 port, std::chrono::milliseconds timeout)
    : m_port(port)
    , m_timeout(timeout)
{
}

RawHttp::~RawHttp() { close(); }

RawHttp::RawHttp(RawHttp &&other) noexcept
    : m_port(other.m_port)
    , m_timeout(other.m_timeout)
    , m_socket(std::exchange(other.m_socket, -1))
    , m_buffer(std::move(other.m_buffer))
    , m_at(other.m_at)
{
}

RawHttp &RawHttp::operator=(RawHttp &&other) noexcept
{
    close();
    m_port = other.m_port;
    m_timeout = other.m_timeout;
    m_socket = std::exchange(other.m_socket, -1);
    m_buffer = std::move(other.m_buffer);
    m_at = other.m_at;
    return *this;
}

void RawHttp::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
    m_buffer.clear();
    m_at = 0;
}

bool RawHttp::connect()
{
    close();
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const sockaddr_in address = loopback(m_port);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return true;
    close();
    return false;
}

QByteArray RawHttp::localAddress() const
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &length);
    return "127.0.0.1:" + QByteArray::number(ntohs(address.sin_port));
}

bool RawHttp::write(const QByteArray &all)
{
    if (m_socket < 0 && !connect())
        return false;
    QByteArrayView bytes = all;
    while (!bytes.isEmpty()) {
        pollfd waiting{m_socket, POLLOUT, 0};
        if (::poll(&waiting, 1, int(m_timeout.count())) <= 0)
            return false;
        const ssize_t n = ::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (n <= 0)
            return false;
        bytes = bytes.sliced(n);
    }
    return true;
}

bool RawHttp::fill(std::chrono::milliseconds wait)
{
    if (m_socket < 0)
        return false;
    pollfd waiting{m_socket, POLLIN, 0};
    int ready = 0;
    do
        ready = ::poll(&waiting, 1, int(wait.count()));
    while (ready < 0 && errno == EINTR);
    if (ready <= 0)
        return false;
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + 65536);
    const ssize_t n = ::recv(m_socket, m_buffer.data() + before, 65536, 0);
    m_buffer.resize(before + std::max<ssize_t>(n, 0));
    if (n > 0)
        return true;
    ::close(std::exchange(m_socket, -1));
    return false;
}

std::optional<QByteArray> RawHttp::takeLine()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n", m_at);
        if (end >= 0) {
            QByteArray line = m_buffer.mid(m_at, end - m_at);
            m_at = end + 2;
            return line;
        }
        if (!fill(m_timeout))
            return std::nullopt;
    }
}

bool RawHttp::readExactly(qint64 bytes, QByteArray &into)
{
    into.reserve(into.size() + bytes);
    while (bytes > 0) {
        const qint64 here = std::min<qint64>(bytes, m_buffer.size() - m_at);
        into.append(m_buffer.constData() + m_at, here);
        m_at += here;
        bytes -= here;
        if (bytes > 0 && !fill(m_timeout))
            return false;
    }
    return true;
}

bool RawHttp::readChunked(QByteArray &into)
{
    for (;;) {
        const auto line = takeLine();
        if (!line)
            return false;
        const qint64 size = line->split(';').first().trimmed().toLongLong(nullptr, 16);
        if (!readExactly(size, into) || !takeLine())
            return false;
        if (size == 0)
            return true;
    }
}

HttpReply RawHttp::failed(const QByteArray &why)
{
    close();
    HttpReply reply;
    reply.error = why;
    return reply;
}

HttpReply RawHttp::readHead()
{
    const auto statusLine = takeLine();
    if (!statusLine)
        return failed("no answer: the connection ended or the time was up");
    HttpReply reply = parseStatusLine(*statusLine);
    if (!reply.arrived())
        return failed("not an HTTP/1.1 status line: " + *statusLine);
    for (;;) {
        const auto line = takeLine();
        if (!line)
            return failed("the head of the answer is incomplete");
        if (line->isEmpty())
            break;
        const qsizetype colon = line->indexOf(':');
        reply.headers.append({line->left(colon).toLower(), line->mid(colon + 1).trimmed()});
    }
    if (reply.status == 100) {
        reply = readHead();
        reply.continued = true;
        return reply;
    }
    reply.closes = reply.header("connection").toLower() == "close";
    return reply;
}

HttpReply RawHttp::readReply(bool headOnly)
{
    HttpReply reply = readHead();
    if (!reply.arrived() || headOnly || reply.status == 204 || reply.status == 304) {
        if (reply.closes)
            close();
        return reply;
    }
    bool complete = true;
    if (reply.header("transfer-encoding") == "chunked")
        complete = readChunked(reply.body);
    else if (reply.hasHeader("content-length"))
        complete = readExactly(reply.header("content-length").toLongLong(), reply.body);
    else
        return failed("the answer has neither Content-Length nor chunks");
    if (!complete)
        return failed("the body of the answer is incomplete");
    if (reply.closes)
        close();
    return reply;
}

std::optional<QByteArray> RawHttp::readChunk(std::chrono::milliseconds wait)
{
    const auto deadline = std::chrono::steady_clock::now() + wait;
    const auto left = [deadline] {
        return std::max(std::chrono::milliseconds(0),
                        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()));
    };
    while (m_buffer.indexOf("\r\n", m_at) < 0)
        if (!fill(left()))
            return std::nullopt;
    const auto line = takeLine();
    const qint64 size = line->split(';').first().trimmed().toLongLong(nullptr, 16);
    QByteArray bytes;
    if (!readExactly(size, bytes) || !takeLine() || size == 0) {
        close();
        return std::nullopt;
    }
    return bytes;
}

bool RawHttp::closedByPeer(std::chrono::milliseconds wait)
{
    const auto deadline = std::chrono::steady_clock::now() + wait;
    while (m_socket >= 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        fill(left);
    }
    return true;
}

HttpReply RawHttp::send(const HttpRequest &request)
{
    if (m_socket < 0 && !connect())
        return failed("cannot connect");
    const QByteArray head = encode(request, m_port);
    const bool plain = !request.chunked && !request.expectContinue;
    if (plain) {
        // What the server refused from the head alone still has an answer to read, even when the body could not be sent.
        if (request.body.size() < 65536)
            write(head + request.body);
        else if (write(head))
            write(request.body);
        return readReply(request.method == "HEAD");
    }
    if (!write(head))
        return failed("the connection broke while sending");
    bool continued = false;
    if (request.expectContinue) {
        const auto line = takeLine();
        if (!line)
            return failed("no answer to Expect: 100-continue");
        if (*line != "HTTP/1.1 100 Continue") {
            m_at -= line->size() + 2;
            return readReply();
        }
        takeLine();
        continued = true;
    }
    if (!request.chunked) {
        write(request.body);
    } else {
        for (qsizetype at = 0; at < request.body.size(); at += 16000) {
            const QByteArray piece = request.body.mid(at, 16000);
            write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
        }
        write("0\r\n\r\n");
    }
    HttpReply reply = readReply(request.method == "HEAD");
    reply.continued = continued;
    return reply;
}

} // namespace freeagent::test
