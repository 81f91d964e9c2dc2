// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/vmaccess.h"

#include "common/base/secret.h"

namespace freeagent::services {

namespace {
constexpr Millis kOtpLife = std::chrono::hours(1); ///< booting an image may take long

QByteArray scope(const char *kind, const Build &build)
{
    return QByteArray(kind) + ':' + build.id.value + ':' + QByteArray::number(build.attempts);
}
} // namespace

VmAccess::VmAccess(const Ledger &ledger, const Clock &clock, const FarmPolicy &policy, QByteArray secret)
    : m_ledger(ledger)
    , m_clock(clock)
    , m_policy(policy)
    , m_secret(std::move(secret))
{
}

const Build *VmAccess::active(const BuildId &build) const
{
    const BuildRecord *record = m_ledger.open(build);
    return record && record->build.isActive() ? &record->build : nullptr;
}

QByteArray VmAccess::otp(const Build &build) const { return derivedToken(m_secret, scope("otp", build)); }

VmAccess::Token VmAccess::token(const Build &build) const
{
    return {derivedToken(m_secret, scope("vm", build)), build.startedAt.value_or(build.updatedAt) + m_policy.vmTokenLife};
}

Result<VmAccess::Token> VmAccess::exchange(const BuildId &id, QByteArrayView password) const
{
    const Build *build = active(id);
    if (!build)
        return m_ledger.known(id) ? failure("otp.none", QStringLiteral("No OTP configured for this build"))
                                  : failure("build.not_found", QStringLiteral("Build not found"));
    if (!equalInConstantTime(otp(*build), password))
        return failure("otp.invalid", QStringLiteral("Invalid OTP"));
    if (build->startedAt && m_clock.now() - *build->startedAt > kOtpLife)
        return failure("otp.expired", QStringLiteral("OTP expired"));
    return token(*build);
}

bool VmAccess::accepts(const BuildId &id, QByteArrayView presented) const
{
    const Build *build = active(id);
    if (!build)
        return false;
    const Token expected = token(*build);
    return equalInConstantTime(expected.value, presented) && m_clock.now() < expected.expiresAt;
}

Time VmAccess::markReady(const BuildId &id)
{
    const Build *build = active(id);
    const Ready ready{m_clock.now(), m_clock.monotonic(), build ? build->attempts : 0};
    if (m_ready.size() > 10'000)
        m_ready.clear(); // entries of ended builds; whoever still boots reports again
    m_ready.insert(id, ready);
    return ready.at;
}

std::optional<VmAccess::Readiness> VmAccess::readiness(const BuildId &id) const
{
    const Build *build = active(id);
    const auto ready = m_ready.constFind(id);
    if (!build || ready == m_ready.constEnd() || ready->attempt != build->attempts)
        return std::nullopt;
    return Readiness{ready->at, token(*build), m_clock.monotonic() - ready->since < m_policy.vmReadyWindow};
}

} // namespace freeagent::services
