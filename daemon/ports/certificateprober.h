// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QStringList>
#include <functional>

namespace freeagent {

/// What a client that connects would learn of a certificate.
struct CertificateFacts {
    QString subject;
    QString issuer;
    Time notBefore{};
    Time notAfter{};
    QString flaw; ///< why clients refuse it (chain, host name), one sentence; empty: they accept it. Its end is not meant.

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// How a command ended.
struct CommandOutcome {
    int exitCode = -1; ///< -1: it did not run or was stopped
    QString output;    ///< both streams, the last 64 KiB
};

/// Looks at certificates as others see them. Thread: all functions are called in the thread that made it and answer in its event
/// loop, never from inside the call; what waits for networks or programs happens elsewhere and has a time-out.
class CertificateProber
{
public:
    virtual ~CertificateProber() = default;

    /// Connects, shakes hands and judges the chain and the name as of `at`. "probe.unresolved", "probe.unreachable",
    /// "probe.timeout", "probe.no_tls".
    virtual void probe(const QString &host, quint16 port, Time at, std::function<void(Result<CertificateFacts>)> done) = 0;
    /// The first certificate of a PEM file; chain and name are not judged. "tls.unreadable", "tls.no_certificate".
    virtual void read(const QString &file, std::function<void(Result<CertificateFacts>)> done) = 0;
    /// Program and arguments, without a shell.
    virtual void run(const QStringList &command, std::function<void(CommandOutcome)> done) = 0;
};

} // namespace freeagent
