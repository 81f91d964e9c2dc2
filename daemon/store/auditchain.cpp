// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/auditchain.h"

#include <QCryptographicHash>

namespace freeagent::store {

namespace {
void add(QByteArray &form, const QByteArray &field)
{
    form += QByteArray::number(field.size());
    form += ':';
    form += field;
}
} // namespace

QByteArray canonicalForm(const AuditEntry &entry)
{
    QByteArray form;
    for (const QByteArray &field : {QByteArray::number(entry.seq), QByteArray::number(toMs(entry.at)), entry.actor.toUtf8(), entry.role,
                                    entry.tokenId, entry.address, entry.action, entry.subject.toUtf8(), entry.before, entry.after,
                                    entry.reason.toUtf8(), entry.outcome})
        add(form, field);
    return form;
}

QByteArray auditHash(const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(entry.previous);
    hash.addData(canonicalForm(entry));
    return hash.result().toHex();
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
