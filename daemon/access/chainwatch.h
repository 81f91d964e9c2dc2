// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/auditlog.h"

#include <QObject>
#include <QStringList>

namespace freeagent::access {

/// Walks the audit log's chain soon after a start and once a day, and says when it is broken. Thread: the services'.
class ChainWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis kFirst = std::chrono::seconds(30); ///< a start has better things to do
    static constexpr Millis kEvery = std::chrono::hours(24);

    /// Both outlive it.
    ChainWatch(AuditLog &log, const Clock &clock, QObject *parent = nullptr);

    void tick(); ///< once a second
    /// As last walked; nothing before.
    const std::optional<AuditVerdict> &verdict() const { return m_verdict; }
    /// For /health; empty while it is whole.
    QStringList concerns() const;
    static QString fix();

Q_SIGNALS:
    void broken(const QString &text); ///< for the log: at every walk that finds it so

private:
    AuditLog &m_log;
    const Clock &m_clock;
    Instant m_due;
    bool m_walking = false;
    std::optional<AuditVerdict> m_verdict;
};

} // namespace freeagent::access
