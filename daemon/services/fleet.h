// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/worker.h"
#include "daemon/queue/placement.h"
#include "daemon/services/policy.h"
#include "daemon/wire/encodeworker.h"

#include <QObject>
#include <QSet>

namespace freeagent::services {

/// A worker and what is known of its present. Only in memory, apart from the row.
struct FleetMember {
    Worker worker;
    Instant lastSign{};
    bool online = false;
    QList<BuildId> builds; ///< assigned to it, as last committed
    int claiming = 0;      ///< assignments to it that are being committed
    QByteArray pollAddress; ///< where its last poll came from
    Instant tokenUsed{};
    std::optional<double> cpuPercent;
    std::optional<double> memoryMb;
    std::optional<double> diskPercent;

    bool hasRoom() const { return int(builds.size()) + claiming < worker.maxConcurrentBuilds; }
};

struct Telemetry {
    std::optional<double> cpuPercent;
    std::optional<double> memoryMb;
    std::optional<double> diskPercent;
};

/// All workers, in memory. Thread: the services'.
class Fleet : public QObject
{
    Q_OBJECT
public:
    Fleet(const Clock &clock, const FarmPolicy &policy, QObject *parent = nullptr);

    void load(const std::vector<Worker> &workers);
    /// Takes over a committed row; a new one is added.
    FleetMember &put(const Worker &worker);
    FleetMember *find(const WorkerId &id); ///< retired ones too; nullptr when unknown
    const FleetMember *find(const WorkerId &id) const;
    QString nameOf(const WorkerId &id) const;
    QList<const FleetMember *> members() const; ///< not retired, by name

    /// The worker whose present or previous access token has this hash and has not expired, and counts as a use of it.
    FleetMember *byToken(const QByteArray &tokenHash);

    /// Any sign of life.
    void sign(FleetMember &member);
    void measure(FleetMember &member, const Telemetry &telemetry, const BuildId &build);
    void assigned(const WorkerId &worker, const BuildId &build);
    void freed(const WorkerId &worker, const BuildId &build);

    /// Who has not been heard of for too long goes offline. `connected`: waits in a long poll, which is a sign of life.
    void sweep(const std::function<bool(const WorkerId &)> &connected);
    /// Signs of life since the last call, for the database.
    std::vector<std::pair<WorkerId, Time>> takeSeen();

    int online() const;
    queue::FleetView view(Platform platform) const;
    wire::WorkerPresence presence(const FleetMember &member) const;

Q_SIGNALS:
    void wentOnline(const freeagent::WorkerId &worker);
    void wentOffline(const freeagent::WorkerId &worker);
    void measured(const freeagent::WorkerId &worker, const freeagent::BuildId &build);

private:
    void index(const Worker &worker);

    const Clock &m_clock;
    const FarmPolicy &m_policy;
    QHash<WorkerId, std::shared_ptr<FleetMember>> m_members; ///< behind pointers: their addresses are handed out
    QHash<QByteArray, WorkerId> m_byToken;
    QSet<WorkerId> m_seen;
};

} // namespace freeagent::services
