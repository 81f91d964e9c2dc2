// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/certificateprober.h"

#include <memory>

struct ssl_ctx_st;

namespace freeagent::tls {

/// A certificate chain with its key, ready to answer handshakes: TLS 1.2 and 1.3, forward secrecy and authenticated encryption only,
/// no renegotiation, HTTP/1.1 as the only protocol. Never changes: another certificate is another identity, and sessions keep
/// theirs alive. Any thread.
class Identity
{
public:
    struct Files {
        QString certificate; ///< PEM: the server's first, then those that sign it
        QString key;         ///< PEM, without a password

        friend bool operator==(const Files &, const Files &) = default;
    };

    /// Blocks for the disk. "tls.unreadable", "tls.no_certificate", "tls.no_key", "tls.mismatch".
    static Result<std::shared_ptr<const Identity>> load(const Files &files);
    ~Identity();
    Identity(const Identity &) = delete;
    Identity &operator=(const Identity &) = delete;

    const CertificateFacts &certificate() const { return m_certificate; }
    ssl_ctx_st *context() const { return m_context; }

private:
    Identity(ssl_ctx_st *context, CertificateFacts certificate);

    ssl_ctx_st *m_context;
    CertificateFacts m_certificate;
};

} // namespace freeagent::tls
