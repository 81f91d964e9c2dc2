// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clockwatch.h"

#include <QString>
#include <atomic>

namespace freeagent {

/// Whether anything may go because of its age. For a day after the clock was set, or may have been set while nobody looked, ages mean nothing:
/// a clock that is years ahead for an afternoon must cost nothing. The day is one of running: a start goes on with what was left of it.
class ClockGuard
{
public:
    static constexpr Millis kDoubt = std::chrono::hours(24);
    static constexpr Millis kBack = std::chrono::minutes(1);     ///< so much earlier than what was written last is wrong
    static constexpr Millis kGap = std::chrono::hours(24 * 3);   ///< so much later may be right, or not

    explicit ClockGuard(const Clock &clock) : m_clock(clock) { }

    /// What a start has to know of the time before it.
    struct Past {
        std::optional<Time> last{}; ///< the last moment that was written down; none in a new farm
        Millis doubt{};             ///< that was left then
        QString why{};
    };
    void begin(const Past &past);
    /// Once a second. True when the clock was set since the last time.
    bool look();

    /// Any thread. Not before begin().
    bool agesCount() const;
    /// One sentence; empty when ages count.
    QString why() const { return agesCount() ? QString() : m_why; }
    /// Of the day, what is left.
    Millis doubt() const;

private:
    void doubtFor(Millis span, const QString &why);

    const Clock &m_clock;
    ClockWatch m_watch{kBack};
    QString m_why;
    std::atomic<qint64> m_countFrom{std::numeric_limits<qint64>::max()}; ///< monotonic ms
};

} // namespace freeagent
