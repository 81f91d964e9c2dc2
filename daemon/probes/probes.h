// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/probes/clockstate.h"
#include "daemon/probes/machine.h"
#include "daemon/probes/trend.h"
#include "daemon/probes/volume.h"

#include <QHash>
#include <QObject>
#include <memory>

namespace freeagent::probes {

struct ProbeOptions {
    QList<std::pair<QString, QString>> folders; ///< name and path of what is watched; must be there
    VolumeLimits limits;
    qint64 reserve = 1ll << 30;    ///< free bytes below which no new work is taken
    QStringList needed;            ///< names of the volumes that new work needs
    std::shared_ptr<const VolumeSource> volumes = std::make_shared<SystemVolumes>();
    std::shared_ptr<const MachineSource> machine = std::make_shared<MachineSource>();
};

/// Looks at disks and machine every ten seconds, every second when a disk is near its limit; never in the thread of its owner, so
/// that a disk that hangs holds up nobody. Thread: the services'.
class Probes : public QObject
{
    Q_OBJECT
public:
    Probes(ProbeOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Probes() override; ///< waits for a look that is under way

    void tick(); ///< once a second

    const QList<VolumeState> &volumes() const { return m_volumes; }
    const VolumeLimits &limits() const { return m_options.limits; }
    const MachineState &machine() const { return m_machine; }
    const ClockWatch &clockWatch() const { return m_clockWatch; }
    /// What is wrong with the disks, one sentence each.
    QStringList concerns() const;

    /// "storage.low" when a needed disk has less than the reserve, or would have with `bytes` more. Work under way may still deliver.
    Result<void> admit(qint64 bytes = 0) const;
    bool isLow() const { return !admit().has_value(); }

Q_SIGNALS:
    void sampled(); ///< volumes() and machine() are new

private:
    struct Look;
    struct Worker;
    void ask();
    void take(const Look &look);
    bool isNearLimit() const;

    ProbeOptions m_options;
    const Clock &m_clock;
    QList<VolumeState> m_volumes;
    QList<Trend> m_trends;
    std::optional<MachineReading> m_lastMachine;
    MachineState m_machine;
    ClockWatch m_clockWatch;
    bool m_asking = false;
    bool m_measured = false;
    Instant m_due{};
    std::unique_ptr<Worker> m_worker;
};

} // namespace freeagent::probes
