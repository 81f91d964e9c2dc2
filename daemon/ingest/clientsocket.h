// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <memory>
#include <sys/types.h>

namespace freeagent::tls {
class Session;
}

namespace freeagent::ingest {

/// The way to one client: a plain socket, which costs no more than its system calls, or TLS over it. Owns the descriptor. Calls answer
/// as the system calls they stand for; what a send did not take must be presented again.
class ClientSocket
{
public:
    /// `session`: over this descriptor; null for a plain socket.
    explicit ClientSocket(int descriptor, std::unique_ptr<tls::Session> session = nullptr);
    ~ClientSocket();
    ClientSocket(const ClientSocket &) = delete;
    ClientSocket &operator=(const ClientSocket &) = delete;

    int descriptor() const { return m_descriptor; } ///< the number stays known after close()
    bool isTls() const { return m_session != nullptr; }
    bool isReady() const; ///< false while a handshake is under way
    /// recv(2). `more`: asking again may give more at once.
    ssize_t receive(char *into, size_t most, bool &more);
    /// sendmsg(2) of two pieces. `more`: hold back an unfilled packet, something follows.
    ssize_t send(QByteArrayView first, QByteArrayView second, bool more);
    ssize_t sendFile(int file, qint64 offset, size_t length); ///< sendfile(2)
    void finish(); ///< nothing follows; what still comes can be read
    void close();
    /// The same without what was sent and not yet taken: what a reader leaves lying would fill the kernel's memory for minutes more.
    void abort();

private:
    int m_descriptor;
    bool m_open = true;
    std::unique_ptr<tls::Session> m_session;
};

} // namespace freeagent::ingest
