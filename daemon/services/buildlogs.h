// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/logstore.h"
#include "daemon/services/leases.h"

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

    /// Calls with every further line of a build until `unfollow`.
    using Follower = std::function<void(const QList<LogLine> &)>;
    quint64 follow(const BuildId &build, Follower follower);
    void unfollow(const BuildId &build, quint64 handle);

private:
    void onBuildChanged(const BuildRecord *before, const BuildRecord &after);
    void tell(const BuildId &build, const QList<LogLine> &lines);

    LeaseService &m_leases;
    LogStore &m_store;
    const Clock &m_clock;
    QHash<BuildId, std::map<quint64, Follower>> m_followers;
    quint64 m_lastHandle = 0;
};

} // namespace freeagent::services
