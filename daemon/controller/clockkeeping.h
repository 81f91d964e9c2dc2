// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clockguard.h"
#include "daemon/services/ledger.h"

#include <QObject>

namespace freeagent::controller {

/// Writes down now and then what time it is, so that the next start can tell whether the clock was set meanwhile. Thread: main.
class ClockKeeping : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives this.
    ClockKeeping(services::Ledger &ledger, const Clock &clock, ClockGuard &ages);

    void load(const HotState &state);
    void tick(); ///< once a second
    QStringList concerns() const;

Q_SIGNALS:
    void remark(const QString &text); ///< for the log

private:
    void tell();
    void save();

    services::Ledger &m_ledger;
    const Clock &m_clock;
    ClockGuard &m_ages;
    Instant m_due{};
    bool m_toTell = false;
    bool m_doubted = false;
};

} // namespace freeagent::controller
