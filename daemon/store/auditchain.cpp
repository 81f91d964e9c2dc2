// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/auditchain.h"

#include "common/base/secret.h"

#include <charconv>

namespace freeagent::store {

namespace {
void add(QByteArray &form, const QByteArray &field)
{
    char digits[24];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, field.size());
    form.append(digits, end - digits);
    form += ':';
    form += field;
}
} // namespace

QByteArray canonicalForm(const AuditEntry &entry)
{
    QByteArray form;
    form.reserve(512);
    add(form, QByteArray::number(entry.seq));
    add(form, QByteArray::number(toMs(entry.at)));
    add(form, entry.actor.toUtf8());
    for (const QByteArray *field : {&entry.role, &entry.tokenId, &entry.address, &entry.action})
        add(form, *field);
    add(form, entry.subject.toUtf8());
    add(form, entry.before);
    add(form, entry.after);
    add(form, entry.reason.toUtf8());
    add(form, entry.outcome);
    return form;
}

QByteArray auditHash(const AuditEntry &entry)
{
    QByteArray form = entry.previous;
    form += canonicalForm(entry);
    return tokenHash(form).toHex();
}

QByteArray auditGenesis() { return QByteArray(64, '0'); }

bool ChainWalk::take(const AuditEntry &entry)
{
    if (!m_verdict.ok)
        return false;
    const bool fits = entry.seq == m_verdict.entries + 1 && entry.previous == m_verdict.head && entry.hash == auditHash(entry);
    if (!fits) {
        m_verdict.ok = false;
        m_verdict.firstBroken = m_verdict.entries + 1;
        return false;
    }
    m_verdict.entries = entry.seq;
    m_verdict.head = entry.hash;
    return true;
}

bool ChainWalk::endsAt(qint64 seq, const QByteArray &hash)
{
    if (m_verdict.ok && (seq != m_verdict.entries || hash != m_verdict.head)) {
        m_verdict.ok = false;
        m_verdict.firstBroken = seq > m_verdict.entries ? m_verdict.entries + 1 : std::max<qint64>(seq, 1);
    }
    return m_verdict.ok;
}

} // namespace freeagent::store
