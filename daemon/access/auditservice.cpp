// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/access/auditservice.h"

#include "daemon/access/throttle.h"

namespace freeagent::access {

namespace {
constexpr Millis kGather = std::chrono::minutes(1);
const QByteArray kOthers = "others";

QByteArray kindOf(const AuditEntry &entry)
{
    const QByteArray network = Throttle::network(QHostAddress(QString::fromLatin1(entry.address)));
    return entry.action + '\n' + network + '\n' + entry.actor.toUtf8() + '\n' + entry.tokenId + '\n' + entry.reason.toUtf8();
}
} // namespace

AuditService::AuditService(AuditLog &log, const Clock &clock)
    : m_log(log)
    , m_clock(clock)
{
}

void AuditService::record(AuditEntry entry, std::function<void(Result<void>)> done)
{
    m_log.append(dated(std::move(entry)), std::move(done));
}

AuditEntry AuditService::dated(AuditEntry entry) const
{
    entry.at = m_clock.now();
    return entry;
}

void AuditService::write(AuditEntry entry)
{
    record(std::move(entry), [](Result<void>) {});
}

void AuditService::refused(AuditEntry entry)
{
    QByteArray kind = kindOf(entry);
    if (!m_refusals.contains(kind) && m_refusals.size() >= kMostKinds) {
        kind = kOthers;
        entry.action = "auth.failed";
        entry.actor.clear();
        entry.role.clear();
        entry.tokenId.clear();
        entry.address.clear();
        entry.subject.clear();
        entry.reason = QStringLiteral("from many addresses");
    }
    const auto known = m_refusals.find(kind);
    if (known != m_refusals.end()) {
        ++known->more;
        return;
    }
    m_refusals.insert(kind, {entry, m_clock.now(), 0});
    write(std::move(entry));
}

void AuditService::conclude(const Gathered &gathered)
{
    if (gathered.more == 0)
        return;
    AuditEntry entry = gathered.example;
    entry.after = "{\"repeated\":" + QByteArray::number(gathered.more) + ",\"since\":\"" + toIso(gathered.since) + "\"}";
    write(std::move(entry));
}

void AuditService::tick()
{
    const Time now = m_clock.now();
    for (auto it = m_refusals.begin(); it != m_refusals.end();) {
        // A wall clock that was set back must not keep a number for ever.
        if (now - it->since < kGather && now >= it->since) {
            ++it;
            continue;
        }
        conclude(*it);
        it = m_refusals.erase(it);
    }
}

void AuditService::flush()
{
    for (const Gathered &gathered : std::as_const(m_refusals))
        conclude(gathered);
    m_refusals.clear();
}

} // namespace freeagent::access
