// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daemon/httpmessage.h"

#include <chrono>
#include <optional>

namespace freeagent::test {

/// A blocking HTTP/1.1 client over a plain socket to 127.0.0.1: sends exactly what it is told, keeps the connection, and reports a
/// broken one as a reply without a status instead of hiding it behind a second try. One thread at a time.
class RawHttp
{
public:
    explicit RawHttp(quint16 port, std::chrono::milliseconds timeout = std::chrono::seconds(30));
    ~RawHttp();
    RawHttp(RawHttp &&other) noexcept;
    RawHttp &operator=(RawHttp &&other) noexcept;

    /// Connects when needed (also after the server closed), sends and reads the answer.
    HttpReply send(const HttpRequest &request);

    // The steps of `send`, for tests that stop in between.
    bool connect();
    bool write(const QByteArray &bytes);
    HttpReply readReply(bool headOnly = false); ///< headOnly: an answer to HEAD, no body follows
    /// The head of an answer whose body is read piece by piece.
    HttpReply readHead();
    /// The next bytes of a chunked body, decoded; nothing at its end or when none came within `wait`.
    std::optional<QByteArray> readChunk(std::chrono::milliseconds wait);

    bool isOpen() const { return m_socket >= 0; }
    quint16 port() const { return m_port; }
    /// True when the server has closed its side; waits for it at most `wait`.
    bool closedByPeer(std::chrono::milliseconds wait);
    void close();
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    QByteArray localAddress() const; ///< "127.0.0.1:port"

private:
    bool fill(std::chrono::milliseconds wait);
    std::optional<QByteArray> takeLine();
    bool readExactly(qint64 bytes, QByteArray &into);
    bool readChunked(QByteArray &into);
    HttpReply failed(const QByteArray &why);

    quint16 m_port;
    std::chrono::milliseconds m_timeout;
    int m_socket = -1;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< of m_buffer: where the unread bytes begin
};

} // namespace freeagent::test
