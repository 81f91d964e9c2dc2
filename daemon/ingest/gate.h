// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "daemon/ingest/exchange.h"

#include <QObject>

namespace freeagent::tls {
class Identity;
}

namespace freeagent::ingest {

struct Limits {
    int maxHeadBytes = 16 * 1024;   ///< request line and fields together: 431, a longer target 414
    int maxHeaders = 100;
    int maxTargetBytes = 8 * 1024;
    int maxConnections = 15000;     ///< lowered at start to RLIMIT_NOFILE - 256; the next one gets 503 and is closed
    int maxConnectionsPerAddress = 0; ///< 0: no cap; loopback is never capped
    std::chrono::milliseconds headTimeout{10'000};  ///< from the first byte (or the accept) to the blank line: 408
    std::chrono::milliseconds idleTimeout{75'000};  ///< between requests
    std::chrono::milliseconds writeStall{30'000};   ///< answer waiting and the reader takes nothing
    qint64 minBodyRate = 1024;      ///< bytes a second, over windows of bodyRateWindow: 408
    std::chrono::milliseconds bodyRateWindow{10'000};
    qint64 maxFieldBytes = 64 * 1024;
    int maxParts = 64;
    qint64 maxMemory = 256ll << 20; ///< of all connections together, for bodies and answers that are not in files: 503 beyond it
    qint64 maxConnectionMemory = 8ll << 20; ///< of one: 413
    qint64 inMemoryFile = 64 * 1024; ///< wanted files up to this size never touch the incoming folder
};

/// Owns the public socket. Parses strictly, asks the application before reading a body, spools large ones, and gives the
/// application complete, canonical requests; sends answers, files and streams. One epoll set, watched by one QSocketNotifier, so the
/// cost of a waiting client does not grow with their number. Thread: lives in the thread of its creator's event loop; hashing and
/// disk writes of large uploads run in a small pool, with back-pressure to the socket.
class Gate : public QObject
{
    Q_OBJECT
public:
    Gate(Application &application, Limits limits, QString incomingFolder, QObject *parent = nullptr);
    ~Gate() override;

    /// "gate.address_in_use" (the message names nobody: finding the holder is the caller's), "gate.bind_failed".
    Result<void> listen(const QHostAddress &address, quint16 port);
    /// Takes over a listening descriptor (socket activation).
    Result<void> adopt(int listeningDescriptor);
    quint16 port() const; ///< 0: no plain listener

    /// Who we are to clients that speak TLS; before listenTls() and adoptTls(), and again when the certificate changes: new connections
    /// meet the new one, those that exist go on.
    void setIdentity(std::shared_ptr<const tls::Identity> identity);
    Result<void> listenTls(const QHostAddress &address, quint16 port);
    Result<void> adoptTls(int listeningDescriptor);
    quint16 tlsPort() const; ///< 0: no listener with TLS

    /// From here on; connections beyond a smaller number stay.
    void setLimits(const Limits &limits);

    /// Stops accepting, serves what has come and who has just connected, lets running requests finish for `grace`, ends streams and
    /// parked polls, then emits drained(). A listening descriptor that others hold too goes on collecting clients for a successor.
    void shutDown(std::chrono::milliseconds grace);
    int connections() const;

Q_SIGNALS:
    void drained();
    void tlsInClear(const QHostAddress &peer); ///< a client speaks TLS to a plain listener, and was told so

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace freeagent::ingest
