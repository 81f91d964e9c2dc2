// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/access/chainwatch.h"

#include <QPointer>

namespace freeagent::access {

ChainWatch::ChainWatch(AuditLog &log, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(clock)
    , m_due(clock.monotonic() + kFirst)
{
}

void ChainWatch::tick()
{
    if (m_walking || m_clock.monotonic() < m_due)
        return;
    m_walking = true;
    m_log.verify([self = QPointer(this)](const Result<AuditVerdict> &verdict) {
        if (!self)
            return;
        self->m_walking = false;
        self->m_due = self->m_clock.monotonic() + (verdict ? kEvery : kFirst); // what could not be read says nothing of the chain
        if (!verdict)
            return;
        self->m_verdict = *verdict;
        for (const QString &text : self->concerns())
            Q_EMIT self->broken(text + QStringLiteral(". ") + fix());
    });
}

QStringList ChainWatch::concerns() const
{
    if (!m_verdict || m_verdict->ok)
        return {};
    return {QStringLiteral("the audit log is broken: entry %1 was edited, moved or removed").arg(m_verdict->firstBroken.value_or(m_verdict->entries + 1))};
}

QString ChainWatch::fix()
{
    return QStringLiteral("Somebody changed the database beside the controller: keep a copy of it, compare with a backup (expoctl audit verify names the entry), and see who can write the data folder.");
}

} // namespace freeagent::access
