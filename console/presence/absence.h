// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/presence/glance.h"

class QSettings;

namespace freeagent::console {

/// From when to when nobody could see the farm here.
struct Span {
    Time from{};
    Time to{};

    friend bool operator==(const Span &, const Span &) = default;
};

/// Finds out when this console was away from one farm: the machine slept, contact was lost, or the console did not run. All three are
/// the same: the time between two moments at which the farm was seen. Remembered in the settings, so that a restart forgets neither
/// when the farm was seen last nor what nobody has looked at yet. GUI thread.
class Absence
{
public:
    /// Anything shorter is a pause for coffee.
    static constexpr std::chrono::minutes kLong{15};

    /// `settings` and `clock` must outlive it. `farm` is its name.
    Absence(QSettings &settings, const Clock &clock, const QString &farm);

    /// Once a second. True when an absence has just ended: span() is another one.
    bool tick(bool contact);
    /// What nobody has looked at yet. Absences that follow each other unseen are one, from the first to the last.
    const std::optional<Span> &span() const { return m_span; }
    void seen();

private:
    void remember(Time now);
    QString key(QLatin1String what) const;

    QSettings &m_settings;
    const Clock &m_clock;
    QString m_group;
    std::optional<Time> m_last;           ///< when the farm was seen, by the clock on the wall
    std::optional<Instant> m_lastInstant; ///< the same in this run, whatever somebody does to the clock on the wall
    std::optional<Time> m_written;
    std::optional<Span> m_span;
};

/// Something that happened to the farm meanwhile.
struct MissedEvent {
    QString id; ///< of the alert
    Severity severity = Severity::Warning;
    QString summary;
    Time since{};
    std::optional<Time> until; ///< empty: still open

    friend bool operator==(const MissedEvent &, const MissedEvent &) = default;
};

/// Of the list that GET /api/alerts answers when resolved ones are asked for too: what began or ended within `span`, the open and the
/// worst first. What was on before and still is, is no news.
QList<MissedEvent> missedEvents(const QJsonArray &alerts, const Span &span);

} // namespace freeagent::console
