// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/ledger.h"
#include "daemon/services/policy.h"

namespace freeagent::services {

/// How a build's virtual machine proves itself: the worker is handed a one-time password with the job, the machine exchanges it
/// for a token that is good for this attempt at this build and nothing else. Both are derived, not stored: they hold over a
/// restart. Thread: the services'.
class VmAccess
{
public:
    VmAccess(const Ledger &ledger, const Clock &clock, const FarmPolicy &policy, QByteArray secret);

    QByteArray otp(const Build &build) const;
    struct Token {
        QByteArray value;
        Time expiresAt;
    };
    /// "build.not_found", "otp.invalid", "otp.expired", "otp.none" (no attempt is under way).
    Result<Token> exchange(const BuildId &build, QByteArrayView otp) const;
    /// True for the token of the attempt that is under way.
    bool accepts(const BuildId &build, QByteArrayView token) const;

    Time markReady(const BuildId &build);
    struct Readiness {
        Time at;
        Token token;
        bool recent; ///< within the window in which anybody may ask
    };
    std::optional<Readiness> readiness(const BuildId &build) const;

private:
    Token token(const Build &build) const;
    const Build *active(const BuildId &build) const;

    const Ledger &m_ledger;
    const Clock &m_clock;
    const FarmPolicy &m_policy;
    QByteArray m_secret;
    struct Ready {
        Time at;
        Instant since;
        int attempt;
    };
    QHash<BuildId, Ready> m_ready;
};

} // namespace freeagent::services
