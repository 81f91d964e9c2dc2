// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>
#include <chrono>
#include <optional>

namespace freeagent {

using Millis = std::chrono::milliseconds;
/// A point of wall-clock time, UTC, in milliseconds: what is stored and shown.
using Time = std::chrono::sys_time<Millis>;
/// The clock that no one can set: what leases and time-outs are measured on. Its points do not survive a reboot.
struct MonotonicClock {
    using rep = Millis::rep;
    using period = Millis::period;
    using duration = Millis;
    using time_point = std::chrono::time_point<MonotonicClock, Millis>;
    static constexpr bool is_steady = true;
};
using Instant = MonotonicClock::time_point;

/// Both clocks behind one seam, so that tests move time instead of waiting for it. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Time now() const = 0;
    virtual Instant monotonic() const = 0;
};

/// CLOCK_REALTIME and CLOCK_BOOTTIME (counts while the machine sleeps, so a lease does not outlive a suspend).
class SystemClock final : public Clock
{
public:
    Time now() const override;
    Instant monotonic() const override;
};

constexpr qint64 toMs(Time t) { return t.time_since_epoch().count(); }
constexpr Time fromMs(qint64 ms) { return Time(Millis(ms)); }
/// ISO 8601, UTC, milliseconds, `Z`: "2026-11-23T17:37:01.052Z".
QByteArray toIso(Time t);
/// Accepts what toIso writes, seconds without a fraction, and offsets; nothing on anything else.
std::optional<Time> fromIso(const QString &text);

} // namespace freeagent
