// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clockguard.h"

#include "common/base/textforms.h"

namespace freeagent {

namespace {
QString said(Time at) { return QString::fromLatin1(toIso(at)); }
qint64 msOf(Instant at) { return at.time_since_epoch().count(); }
} // namespace

void ClockGuard::begin(const Past &past)
{
    m_watch.look(m_clock);
    const Time now = m_clock.now();
    if (past.last && now < *past.last - kBack)
        doubtFor(kDoubt, QStringLiteral("The clock said %1 at the start, but there are changes of %2: it was wrong then or was before.").arg(said(now), said(*past.last)));
    else if (past.last && now > *past.last + kGap)
        doubtFor(kDoubt, QStringLiteral("The clock said %1 at the start, %2 after the last change: the controller was off for so long, or the clock is wrong.")
                             .arg(said(now), durationText(now - *past.last)));
    else if (past.doubt > Millis(0))
        doubtFor(std::min(past.doubt, kDoubt), past.why);
    else
        doubtFor(Millis(0), {});
}

bool ClockGuard::look()
{
    if (m_watch.look(m_clock))
        return false;
    const ClockWatch::Jump &jump = *m_watch.jump();
    doubtFor(kDoubt, QStringLiteral("Somebody set the clock %1 by %2; it then said %3.")
                         .arg(jump.by > Millis(0) ? QStringLiteral("forward") : QStringLiteral("back"), durationText(std::chrono::abs(jump.by)), said(jump.at)));
    return true;
}

void ClockGuard::doubtFor(Millis span, const QString &why)
{
    m_why = why;
    m_countFrom = msOf(m_clock.monotonic() + span);
}

bool ClockGuard::agesCount() const { return msOf(m_clock.monotonic()) >= m_countFrom; }

Millis ClockGuard::doubt() const { return agesCount() ? Millis(0) : Millis(m_countFrom - msOf(m_clock.monotonic())); }

} // namespace freeagent
