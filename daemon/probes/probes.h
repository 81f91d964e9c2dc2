// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clockwatch.h"
#include "daemon/probes/clockstate.h"
#include "daemon/probes/machine.h"
#include "daemon/probes/trend.h"
#include "daemon/probes/volume.h"

#include <QHash>
#include <QObject>
#include <memory>
#include <vector>

namespace freeagent {
class Courier;
}

namespace freeagent::probes {

struct ProbeOptions {
    QList<std::pair<QString, QString>> folders; ///< name and path of what is watched; must be there
    VolumeLimits limits;
    qint64 reserve = 1ll << 30;    ///< free bytes below which no new work is taken
    QStringList needed;            ///< names of the volumes that new work needs
    std::shared_ptr<const VolumeSource> volumes = std::make_shared<SystemVolumes>();
    std::shared_ptr<const MachineSource> machine = std::make_shared<MachineSource>();
};

/// Looks at disks and machine every ten seconds, every second when a disk is near its limit; at each disk from a thread of its own, so
/// that one that hangs holds up nobody and hides no other. Thread: the services'.
class Probes : public QObject
{
    Q_OBJECT
public:
    Probes(ProbeOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Probes() override; ///< waits for looks that are under way

    /// The first look: comes back when every disk has answered, at the latest after `limit` of real time.
    void begin(Millis limit);
    void tick(); ///< once a second

    const QList<VolumeState> &volumes() const { return m_volumes; }
    const VolumeLimits &limits() const { return m_options.limits; }
    const MachineState &machine() const { return m_machine; }
    const ClockWatch &clockWatch() const { return m_clockWatch; }
    /// What is wrong with the disks, one sentence each.
    QStringList concerns() const;

    /// Whether files can be written to a volume. A look that is overdue says no; before the first one nothing is said against it.
    struct Writing {
        QString problem; ///< one sentence; empty when they can
        Millis took{};   ///< of the look, so far when it is under way
    };
    Writing writing(const QString &name) const;

    /// Another reason than space why no new work may come; nothing takes it back.
    void bar(std::optional<Error> why) { m_bar = std::move(why); }
    /// Whether new work may come; work under way may still deliver. "storage.unknown" while a needed disk has not answered yet,
    /// "storage.low" when it has less than the reserve, or would have with `bytes` more; the error of bar() before these.
    Result<void> admit(qint64 bytes = 0) const;
    bool isLow() const { return !room(0).has_value(); } ///< as far as is known

Q_SIGNALS:
    void sampled(); ///< volumes() and machine() are new; a disk that hangs keeps its old state

private:
    struct Look;
    struct FirstLook;
    struct Eye;
    void look(const std::shared_ptr<FirstLook> &first);
    void ask(qsizetype index, const std::shared_ptr<FirstLook> &first, const std::shared_ptr<int> &open);
    void take(qsizetype index, const Look &look);
    void finish();
    void findSharedDevices();
    Result<void> room(qint64 bytes) const;
    bool isNearLimit() const;

    ProbeOptions m_options;
    const Clock &m_clock;
    QList<VolumeState> m_volumes;
    QList<Trend> m_trends;
    std::optional<MachineReading> m_lastMachine;
    MachineState m_machine;
    ClockWatch m_clockWatch;
    Instant m_due{};
    bool m_hasBegun = false;
    std::optional<Error> m_bar;
    std::unique_ptr<Courier> m_courier;
    std::vector<std::unique_ptr<Eye>> m_eyes; ///< one for each volume
};

} // namespace freeagent::probes
