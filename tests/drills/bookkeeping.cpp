// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/bookkeeping.h"

namespace freeagent::drills {

void Bookkeeping::submitted(const QByteArray &build)
{
    const std::lock_guard lock(m_mutex);
    m_entries[build]; // a worker may have been quicker than the answer to the submitter
    m_order.append(build);
    ++m_acknowledgements;
}

void Bookkeeping::resultSent(const QByteArray &build, const QByteArray &sha256)
{
    const std::lock_guard lock(m_mutex);
    m_entries[build].sent.insert(sha256);
}

void Bookkeeping::completed(const QByteArray &build, const QByteArray &sha256)
{
    const std::lock_guard lock(m_mutex);
    m_entries[build].received.insert(sha256);
    ++m_acknowledgements;
}

void Bookkeeping::failureSent(const QByteArray &build)
{
    const std::lock_guard lock(m_mutex);
    m_entries[build].failureSent = true;
}

void Bookkeeping::failed(const QByteArray &build)
{
    const std::lock_guard lock(m_mutex);
    m_entries[build].failed = true;
    ++m_acknowledgements;
}

void Bookkeeping::cancelSent(const QByteArray &build)
{
    const std::lock_guard lock(m_mutex);
    m_entries[build].cancelSent = true;
}

void Bookkeeping::cancelled(const QByteArray &build)
{
    const std::lock_guard lock(m_mutex);
    m_entries[build].cancelled = true;
    ++m_acknowledgements;
}

QByteArray Bookkeeping::anyBuild(quint32 random) const
{
    const std::lock_guard lock(m_mutex);
    return m_order.isEmpty() ? QByteArray() : m_order[m_order.size() - 1 - qsizetype(random % quint32(std::min<qsizetype>(8, m_order.size())))];
}

qint64 Bookkeeping::acknowledgements() const
{
    const std::lock_guard lock(m_mutex);
    return m_acknowledgements;
}

int Bookkeeping::builds() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_order.size());
}

QList<QByteArray> Bookkeeping::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_order;
}

QByteArray Bookkeeping::acknowledgedResult(const QByteArray &build) const
{
    const std::lock_guard lock(m_mutex);
    const Entry entry = m_entries.value(build);
    return entry.received.isEmpty() ? QByteArray() : *entry.received.begin();
}

QString Bookkeeping::judge(const QByteArray &build, const QByteArray &status, const QByteArray &outcome, const QByteArray &sha256) const
{
    const std::lock_guard lock(m_mutex);
    const Entry entry = m_entries.value(build);
    if (entry.received.size() > 1)
        return QStringLiteral("two results were acknowledged");
    if (!entry.received.isEmpty() && (status != "completed" || !entry.received.contains(sha256)))
        return QStringLiteral("its acknowledged result is lost or replaced");
    if (status == "completed" && !entry.sent.contains(sha256))
        return QStringLiteral("it has a result that nobody sent: %1, sent were %2").arg(QString::fromLatin1(sha256), QString::fromLatin1(entry.sent.values().join(" ")));
    if (entry.cancelled && outcome != "cancelled")
        return QStringLiteral("its acknowledged cancellation is lost");
    if (outcome == "cancelled" && !entry.cancelSent)
        return QStringLiteral("nobody cancelled it");
    if (entry.failed && status != "failed")
        return QStringLiteral("its acknowledged failure is lost");
    if (outcome == "error" && !entry.failureSent)
        return QStringLiteral("nobody reported a failure");
    return {};
}

} // namespace freeagent::drills
