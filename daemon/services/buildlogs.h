// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/logstore.h"
#include "daemon/services/leases.h"

#include <QSet>
#include <map>

namespace freeagent::services {

/// The log of a build: what its workers sent and the controller's own lines, as one. Thread: the services'.
class BuildLogs : public QObject
{
    Q_OBJECT
public:
    BuildLogs(Ledger &ledger, LeaseService &leases, LogStore &store, const Clock &clock, QObject *parent = nullptr);

    /// Lines without a time get the present one. A sign of life for an active build; lines about a finished one are kept too.
    void append(const BuildRecord &record, QList<LogLine> lines, std::function<void(Result<void>)> done);
    void read(const BuildRecord &record, LogStore::Window window, std::function<void(Result<QList<LogLine>>)> done);

    /// The last lines that the worker of the last attempt sent; none when the log cannot be read. May call at once.
    void tail(const BuildRecord &record, int lines, std::function<void(QList<LogLine>)> done);

    /// Calls with every further line of a build until `unfollow`.
    using Follower = std::function<void(const QList<LogLine> &)>;
    quint64 follow(const BuildId &build, Follower follower);
    void unfollow(const BuildId &build, quint64 handle);

Q_SIGNALS:
    /// A worker's line is in the log: the last of those that came together.
    void said(const freeagent::WorkerId &worker, const QString &line);

private:
    void onBuildChanged(const BuildRecord *before, const BuildRecord &after);
    void tell(const BuildId &build, const QList<LogLine> &lines);

    LeaseService &m_leases;
    LogStore &m_store;
    const Clock &m_clock;
    QHash<BuildId, std::map<quint64, Follower>> m_followers;
    QSet<BuildId> m_silent; ///< running, and nothing was logged of the present attempt: nothing is there to read or to sync
    quint64 m_lastHandle = 0;
};

} // namespace freeagent::services
