// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clockwatch.h"
#include "daemon/alerting/pulse.h"
#include "daemon/alerting/round.h"

#include <deque>

namespace freeagent::alerting {

/// All alerts: looks at every rule every ten seconds, and sooner when something is due; keeps what is open and a month of what was. A
/// change, its notices and its events are one unit, and memory follows the database: a kill at any point neither loses nor doubles a
/// notice. How long a condition has held is measured on the monotonic clock, so nobody who sets a clock makes an alert or ends one.
/// Thread: the services'. Errors: "alert.not_found", "alert.not_firing", "alert.not_acknowledged", the store's.
class AlertBook : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis kEvery = std::chrono::seconds(10);
    static constexpr std::chrono::days kKept{30};

    AlertBook(services::Ledger &ledger, const RuleBook &rules, SilenceBook &silences, Notifier &notifier, const Escalation &escalation,
              const Clock &clock, QObject *parent = nullptr);

    /// Before load(). Outlives the book.
    void addSource(MetricSource &source);
    QList<MetricInfo> metrics() const;
    /// What is kept quiet by a maintenance that is on; asked in every round.
    void setMaintenance(std::function<std::optional<Suppression>()> maintenance) { m_maintenance = std::move(maintenance); }

    /// The history keeps what is old while it says no.
    void setAgesCount(std::function<bool()> agesCount) { m_agesCount = std::move(agesCount); }
    void load(const std::vector<Record> &records);
    void tick();     ///< once a second
    void evaluate(); ///< now, unless the last round is still being stored
    /// Looks again with the next tick.
    void hurry() { m_hurry = true; }

    const Board &board() const { return m_board; }
    const std::deque<Alert> &history() const { return m_history; } ///< resolved ones, oldest first
    const Alert *find(const QByteArray &id) const;
    /// Open and resolved ones that were active at or after `since` and that the matcher means.
    int matched(const Matcher &matcher, Time since) const;

    using Done = std::function<void(Result<Alert>)>;
    void acknowledge(const QByteArray &id, Acknowledgement acknowledgement, Done done);
    void unacknowledge(const QByteArray &id, const QString &by, const QString &comment, Done done);

    const Telling *telling(const Alert &alert) const;
    const Escalation &escalation() const { return m_escalation; }
    /// The own evaluation has not come to an end for a minute.
    bool isStalled() const { return m_pulse.isStalled(m_clock.monotonic()); }

Q_SIGNALS:
    void changed();

private:
    using Act = std::function<Result<void>(Round &)>;
    void act(const QByteArray &id, Act act, Done done);
    Circumstances circumstances(Millis passed, bool checkpoint);
    void lookAll(Round &round);
    void finish(Round &round, std::function<void(Result<void>)> done);
    void adopt(Board board, std::vector<Alert> ended);
    void settled();
    Millis dueIn() const;
    void forgetOld();

    services::Ledger &m_ledger;
    const RuleBook &m_rules;
    SilenceBook &m_silences;
    Notifier &m_notifier;
    const Escalation &m_escalation;
    const Clock &m_clock;
    std::function<std::optional<Suppression>()> m_maintenance;
    Pulse m_pulse;
    std::vector<MetricSource *> m_sources;
    QHash<QByteArray, std::pair<MetricSource *, QByteArray>> m_metrics; ///< source and unit by name
    Board m_board;
    std::deque<Alert> m_history;
    QHash<QByteArray, int> m_fired; ///< in the history, by key
    bool m_busy = false;
    bool m_hurry = false;
    bool m_looked = false; ///< since the start: what excuses an alert is known
    std::deque<std::function<void()>> m_waiting;
    std::optional<Instant> m_lastRound;
    Instant m_due{};
    Instant m_checkpoint{};
    Instant m_forgotten{};
    ClockWatch m_clockWatch{std::chrono::minutes(1)}; ///< looks when the history is looked through
    std::function<bool()> m_agesCount = [] { return true; };
};

} // namespace freeagent::alerting
