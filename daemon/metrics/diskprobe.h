// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/batchqueue.h"
#include "common/base/courier.h"
#include "daemon/metrics/readiness.h"

#include <thread>

namespace freeagent::metrics {

/// A folder that the controller writes to.
struct Volume {
    QByteArray name; ///< a label's value: "data", "storage"
    QString folder;
};

/// What the last look found.
struct VolumeState {
    QByteArray name;
    QString problem; ///< why nothing can be written there; empty when it can
    qint64 freeBytes = 0;  ///< for this process; 0 of 0 when the folder is not there
    qint64 totalBytes = 0;
    Millis took{};
};

/// Looks after the folders from a thread of its own, because a disk may hang: how much room is left, and whether a file can be
/// written. The file has no name, so nothing is left behind. Thread: the services'.
class DiskProbe
{
public:
    DiskProbe(std::vector<Volume> volumes, const Clock &clock);
    ~DiskProbe(); ///< waits for a look that is under way

    void look(); ///< every ten seconds; nothing when the last look is still under way
    /// In the order of the volumes; empty before the first look.
    const std::vector<VolumeState> &states() const { return m_states; }
    /// Whether files can be written to this volume; overdue looks say no.
    Finding find(const QByteArray &name) const;

private:
    void run();

    const std::vector<Volume> m_volumes;
    const Clock &m_clock;
    std::vector<VolumeState> m_states;
    std::optional<Instant> m_lookingSince;
    Courier m_courier;
    BatchQueue<int> m_requests;
    std::thread m_thread;
};

} // namespace freeagent::metrics
