// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/probes/machine.h"
#include "daemon/services/ledger.h"

#include <QObject>

namespace freeagent::controller {

/// Ends the process in order before the kernel does it without: at 95 % of the limit of its control group, when most of that is its own,
/// when somebody starts it again, and at most once an hour, over restarts too. Thread: the services'.
class MemoryRelief : public QObject
{
    Q_OBJECT
public:
    static constexpr double kAt = 0.95;
    static constexpr Millis kAtMostEvery = std::chrono::hours(1);

    MemoryRelief(services::Ledger &ledger, bool supervised, const Clock &clock);

    void load(const std::vector<Record> &records);
    void tick(const probes::MachineState &machine); ///< once a second

Q_SIGNALS:
    void full(const QString &text); ///< for the log, once for each restart
    void restartWanted();           ///< why is stored: stop, and end with a status that is started again

private:
    bool isDue(const probes::MachineState &machine) const;

    services::Ledger &m_ledger;
    const bool m_supervised;
    const Clock &m_clock;
    std::optional<Time> m_last;
    bool m_isAsking = false;
};

} // namespace freeagent::controller
