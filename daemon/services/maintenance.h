// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/ledger.h"

#include <QStringList>

namespace freeagent::services {

/// "4 AM UTC", "4:30 PM UTC", with the day when that is not today's next: how the end of a maintenance is told to people.
QString backAtText(Time end, Time now);

/// Whether submissions are taken. Stored, so it outlives a restart. Thread: the services'.
class MaintenanceService : public QObject
{
    Q_OBJECT
public:
    struct State {
        bool enabled = false;
        QString message; ///< as it was given
        std::optional<Time> since;
        std::optional<Time> until; ///< when it is expected to end; unknown when empty
        QString by;
        QString reason;
        bool drain = false; ///< nothing new is started either
        bool hold = false;  ///< submissions are taken, and wait
        QByteArray run;     ///< of the maintenance run that closed it; empty: a person did
        std::optional<Time> confirmedAt; ///< when somebody last said that it is meant to go on

        friend bool operator==(const State &, const State &) = default;
    };
    /// What somebody wants it to be.
    struct Order {
        bool enabled = false;
        QString message{};
        std::optional<Time> until{};
        bool drain = false;
        bool hold = false;
        QString by{};
        QString reason{};
        QByteArray run{};
    };
    /// A maintenance without an end that nobody confirmed for this long is asked about.
    static constexpr std::chrono::hours kAskAgainAfter{4};

    MaintenanceService(Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    void load(const QHash<QByteArray, QByteArray> &settings);
    const State &state() const { return m_state; }
    /// "maintenance.active" with the text for users while it is on and does not hold submissions.
    Result<void> admitSubmission() const;
    /// Seconds for Retry-After: to the expected end, else a minute.
    int retryAfter() const;
    /// What users are told: "503 Service Unavailable - Scheduled maintenance (back at 4 AM UTC)". Without a known end the part in brackets is left out.
    QString userText() const;

    /// Asking for what is already so is no change, and confirms a maintenance that was asked about.
    void set(const Order &order, std::function<void(Result<State>)> done);

    /// On without an end, for too long without a word.
    bool isUnattended() const;
    /// All that /health says about it, the text for users first; empty when all is as usual.
    QStringList reasons() const;
    /// What a maintenance run complains about.
    void setTroubles(const QStringList &troubles) { m_troubles = troubles; }

    /// The next announced window.
    struct Announced {
        Time start{};
        Time end{};
    };
    void announce(std::optional<Announced> window) { m_announced = window; }
    const std::optional<Announced> &announced() const { return m_announced; }

Q_SIGNALS:
    void changed();

private:
    State stateFor(const Order &order) const;

    Ledger &m_ledger;
    const Clock &m_clock;
    State m_state;
    QStringList m_troubles;
    std::optional<Announced> m_announced;
};

} // namespace freeagent::services
