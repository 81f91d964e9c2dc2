// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/availability.h"
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
    MachineFacts facts;
    QString lastLogLine; ///< of a build of its own
    bool late = false;   ///< as it was last announced

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
    /// All that are not retired, in no order: cheap enough for every second. `look` changes nothing.
    void each(const std::function<void(const FleetMember &)> &look) const;

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
    queue::OwnerView ownerView(const queue::Waiting &waiting) const;
    wire::WorkerPresence presence(const FleetMember &member) const;
    Millis silent(const FleetMember &member) const { return m_clock.monotonic() - member.lastSign; }
    Availability availability(const FleetMember &member) const;
    /// Workers that are offline and excused: somebody paused or drained them, or they are about what they were asked to do.
    int excused() const;
    /// Another worker than `id` that could take a build for `platform` now or when it is done with what it has.
    bool hasAnother(const WorkerId &id, Platform platform) const;

Q_SIGNALS:
    void wentOnline(const freeagent::WorkerId &worker);
    void wentOffline(const freeagent::WorkerId &worker);
    void measured(const freeagent::WorkerId &worker, const freeagent::BuildId &build);
    void lateChanged(const freeagent::WorkerId &worker); ///< it fell silent for a while, or was heard again

private:
    void index(const Worker &worker);
    void setLate(FleetMember &member, bool late);

    const Clock &m_clock;
    const FarmPolicy &m_policy;
    QHash<WorkerId, std::shared_ptr<FleetMember>> m_members; ///< behind pointers: their addresses are handed out
    QHash<QByteArray, WorkerId> m_byToken;
    QSet<WorkerId> m_seen;
};

} // namespace freeagent::services
