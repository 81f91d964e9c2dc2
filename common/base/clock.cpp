// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clock.h"

#include <QDateTime>
#include <QTimeZone>
#include <cstdio>
#include <ctime>

namespace freeagent {

namespace {
qint64 readMs(clockid_t id)
{
    timespec t{};
    ::clock_gettime(id, &t);
    return qint64(t.tv_sec) * 1000 + t.tv_nsec / 1'000'000;
}
} // namespace

#ifdef CLOCK_BOOTTIME
constexpr clockid_t kLeaseClock = CLOCK_BOOTTIME;
#else
constexpr clockid_t kLeaseClock = CLOCK_MONOTONIC; // macOS: counts through sleep
#endif

Time SystemClock::now() const { return fromMs(readMs(CLOCK_REALTIME)); }
Instant SystemClock::monotonic() const { return Instant(Millis(readMs(kLeaseClock))); }

QByteArray toIso(Time t)
{
    using namespace std::chrono;
    const auto day = floor<days>(t);
    const year_month_day date(day);
    const hh_mm_ss clock(t - day);
    char text[40];
    const int n = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                                unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                                int(clock.minutes().count()), int(clock.seconds().count()),
                                int(clock.subseconds().count()));
    return QByteArray(text, n);
}

std::optional<Time> fromIso(const QString &text)
{
    const QDateTime t = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!t.isValid() || !text.contains(QLatin1Char('T')))
        return std::nullopt;
    const bool hasZone = text.endsWith(QLatin1Char('Z')) || t.timeSpec() != Qt::LocalTime;
    return fromMs(hasZone ? t.toMSecsSinceEpoch() : QDateTime(t.date(), t.time(), QTimeZone::utc()).toMSecsSinceEpoch());
}

} // namespace freeagent
