// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/clientsocket.h"

#include "daemon/tls/session.h"

#include <cerrno>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

namespace freeagent::ingest {

/// Of a file that must pass through this process to be encrypted.
static constexpr size_t fileBlock = 256 * 1024;

ClientSocket::ClientSocket(int descriptor, std::unique_ptr<tls::Session> session)
    : m_descriptor(descriptor), m_session(std::move(session))
{
}

ClientSocket::~ClientSocket() { close(); }

bool ClientSocket::isReady() const { return !m_session || m_session->isEstablished(); }

ssize_t ClientSocket::receive(char *into, size_t most, bool &more)
{
    if (m_session) {
        const ssize_t n = m_session->receive(into, most);
        more = n > 0; // records that have come may wait inside the session
        return n;
    }
    ssize_t n = 0;
    do {
        n = ::recv(m_descriptor, into, most, 0);
    } while (n < 0 && errno == EINTR);
    more = n == ssize_t(most);
    return n;
}

ssize_t ClientSocket::send(QByteArrayView first, QByteArrayView second, bool more)
{
    if (m_session)
        return m_session->send(first, second);
    iovec pieces[2] = {{const_cast<char *>(first.data()), size_t(first.size())},
                       {const_cast<char *>(second.data()), size_t(second.size())}};
    msghdr message{};
    message.msg_iov = pieces;
    message.msg_iovlen = second.isEmpty() ? 1 : 2;
    ssize_t sent = 0;
    do {
        sent = ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL | (more ? MSG_MORE : 0));
    } while (sent < 0 && errno == EINTR);
    return sent;
}

ssize_t ClientSocket::sendFile(int file, qint64 offset, size_t length)
{
    if (!m_session) {
        off_t from = offset;
        return ::sendfile(m_descriptor, file, &from, length);
    }
    static thread_local QByteArray block(fileBlock, Qt::Uninitialized);
    const ssize_t read = ::pread(file, block.data(), std::min(length, fileBlock), offset);
    return read > 0 ? m_session->send(QByteArrayView(block).first(read), {}) : read;
}

void ClientSocket::finish()
{
    if (m_session)
        m_session->finish();
    ::shutdown(m_descriptor, SHUT_WR);
}

void ClientSocket::close()
{
    if (!std::exchange(m_open, false))
        return;
    if (m_session)
        m_session->finish();
    m_session.reset();
    ::close(m_descriptor);
}

void ClientSocket::abort()
{
    if (!m_open)
        return;
    const linger atOnce{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_session.reset();
    close();
}

} // namespace freeagent::ingest
