// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QHostAddress>
#include <memory>
#include <optional>

namespace freeagent::ingest {

struct AcceptedSocket {
    int descriptor; ///< non-blocking, close-on-exec
    QHostAddress peer;
    quint16 peerPort;
};

/// Whether this machine has the address; nothing listens. "gate.bind_failed".
Result<void> canBind(const QHostAddress &address);

/// A listening socket. Out of descriptors it accepts and hangs up at once, so that waiting clients do not keep the loop busy.
class Acceptor
{
public:
    /// "gate.address_in_use", "gate.bind_failed".
    static Result<std::unique_ptr<Acceptor>> listen(const QHostAddress &address, quint16 port);
    static Result<std::unique_ptr<Acceptor>> adopt(int listeningDescriptor); ///< "gate.bind_failed"
    ~Acceptor();
    Acceptor(const Acceptor &) = delete;
    Acceptor &operator=(const Acceptor &) = delete;

    int descriptor() const { return m_descriptor; }
    quint16 port() const { return m_port; }
    /// The next client that waits, if any.
    std::optional<AcceptedSocket> next();

private:
    explicit Acceptor(int descriptor);
    void hangUpOnNext();

    int m_descriptor;
    int m_spare;
    quint16 m_port = 0;
};

} // namespace freeagent::ingest
