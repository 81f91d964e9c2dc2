// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/tls/session.h"

#include <algorithm>
#include <cerrno>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

namespace freeagent::tls {

namespace {
constexpr size_t kRecord = 16 * 1024;
constexpr char kPlainRefused[] = "HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: 88\r\nconnection: close\r\n\r\n"
                                 "{\"error\":\"This port speaks TLS: use https\",\"code\":\"TLS_REQUIRED\",\"message\":\"Use https\"}\n";
} // namespace

Session::Session(std::shared_ptr<const Identity> identity, int socket)
    : m_identity(std::move(identity))
    , m_ssl(SSL_new(m_identity->context()))
    , m_socket(socket)
{
    SSL_set_fd(m_ssl, socket);
    SSL_set_accept_state(m_ssl);
}

Session::~Session() { SSL_free(m_ssl); }

bool Session::isEstablished() const { return SSL_is_init_finished(m_ssl) == 1; }

ssize_t Session::failed(int result)
{
    const int systemError = errno;
    switch (SSL_get_error(m_ssl, result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        errno = EAGAIN;
        return -1;
    case SSL_ERROR_ZERO_RETURN:
        return 0;
    case SSL_ERROR_SYSCALL:
        errno = systemError ? systemError : ECONNRESET;
        break;
    default:
        if (ERR_GET_REASON(ERR_peek_error()) == SSL_R_HTTP_REQUEST)
            [[maybe_unused]] const ssize_t sent = ::send(m_socket, kPlainRefused, sizeof kPlainRefused - 1, MSG_NOSIGNAL | MSG_DONTWAIT);
        errno = EPROTO;
    }
    const int error = errno;
    m_broken = true;
    ERR_clear_error();
    errno = error;
    return -1;
}

ssize_t Session::receive(char *into, size_t most)
{
    if (m_broken) {
        errno = EPROTO;
        return -1;
    }
    ERR_clear_error();
    errno = 0;
    const int n = SSL_read(m_ssl, into, int(std::min<size_t>(most, 1 << 30)));
    return n > 0 ? n : failed(n);
}

ssize_t Session::encrypt(QByteArrayView record)
{
    ERR_clear_error();
    errno = 0;
    const int n = SSL_write(m_ssl, record.data(), int(record.size()));
    if (n > 0)
        return n;
    if (failed(n) == 0)
        errno = EPIPE;
    return -1;
}

ssize_t Session::send(QByteArrayView first, QByteArrayView second)
{
    if (m_broken) {
        errno = EPIPE;
        return -1;
    }
    if (!m_blocked.isEmpty()) {
        if (encrypt(m_blocked) < 0)
            return -1;
        m_credit = size_t(m_blocked.size());
        m_blocked = {};
    }
    const size_t total = size_t(first.size() + second.size());
    size_t taken = std::min(m_credit, total);
    m_credit -= taken;
    while (taken < total) {
        const size_t ofFirst = std::min(taken, size_t(first.size()));
        QByteArrayView record = first.sliced(qsizetype(ofFirst));
        const QByteArrayView rest = second.sliced(qsizetype(taken - ofFirst));
        QByteArray joined;
        if (record.isEmpty())
            record = rest.first(std::min<qsizetype>(rest.size(), kRecord));
        else if (!rest.isEmpty() && size_t(record.size()) < kRecord)
            record = joined = record.toByteArray() + rest.first(std::min<qsizetype>(rest.size(), qsizetype(kRecord) - record.size()));
        record = record.first(std::min<qsizetype>(record.size(), kRecord));
        const ssize_t n = encrypt(record);
        if (n < 0) {
            if (errno != EAGAIN)
                return -1;
            m_blocked = record.toByteArray();
            break;
        }
        taken += size_t(n);
    }
    if (taken == 0 && total > 0) {
        errno = EAGAIN;
        return -1;
    }
    return ssize_t(taken);
}

void Session::finish()
{
    if (!m_broken && isEstablished() && m_blocked.isEmpty())
        SSL_shutdown(m_ssl);
    ERR_clear_error();
}

} // namespace freeagent::tls
