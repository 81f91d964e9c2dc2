// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/ledger.h"

namespace freeagent::services {

/// Whether submissions are taken. Stored, so it outlives a restart. Thread: the services'.
class MaintenanceService : public QObject
{
    Q_OBJECT
public:
    struct State {
        bool enabled = false;
        QString message;
        std::optional<Time> since;
        std::optional<Time> until; ///< when it is expected to end; unknown when empty

        friend bool operator==(const State &, const State &) = default;
    };

    MaintenanceService(Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    void load(const QHash<QByteArray, QByteArray> &settings);
    const State &state() const { return m_state; }
    /// "maintenance.active" with the message for users while it is on.
    Result<void> admitSubmission() const;
    /// Seconds for Retry-After: to the expected end, else a minute.
    int retryAfter() const;
    /// Asking for what is already so is no change.
    void set(bool enabled, QString message, std::optional<Time> until, std::function<void(Result<State>)> done);

private:
    Ledger &m_ledger;
    const Clock &m_clock;
    State m_state;
};

} // namespace freeagent::services
