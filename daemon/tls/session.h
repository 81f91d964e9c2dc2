// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/tls/identity.h"

#include <QByteArrayView>
#include <sys/types.h>

struct ssl_st;

namespace freeagent::tls {

/// TLS with one client over a non-blocking socket, which it does not own. The handshake happens inside receive(). Calls answer as
/// recv(2) and send(2) do: -1 with errno EAGAIN when the client must act first, with another errno when the session is of no use any
/// more. One thread at a time; the process must ignore SIGPIPE.
class Session
{
public:
    Session(std::shared_ptr<const Identity> identity, int socket);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    bool isEstablished() const; ///< the handshake is over
    ssize_t receive(char *into, size_t most); ///< 0: the client sends no more
    /// Two pieces, one behind the other. After EAGAIN, and for what was not taken, the next call must go on with the same octets,
    /// however cut.
    ssize_t send(QByteArrayView first, QByteArrayView second);
    void finish(); ///< tells the client that nothing follows

private:
    ssize_t failed(int result);
    ssize_t encrypt(QByteArrayView record);

    std::shared_ptr<const Identity> m_identity;
    ssl_st *m_ssl;
    int m_socket;
    QByteArray m_blocked;   ///< a record the socket would not take whole: OpenSSL wants to see it again
    size_t m_credit = 0;    ///< octets of it that went meanwhile and that the caller will present once more
    bool m_broken = false;
};

} // namespace freeagent::tls
