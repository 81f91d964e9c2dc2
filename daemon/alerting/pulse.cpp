// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/pulse.h"

#include "common/base/textforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
constexpr Millis kRemembered = std::chrono::minutes(5);
}

void Pulse::begin(Instant now)
{
    m_gaps.emplace_back(now, now - m_last);
    while (now - m_gaps.front().first > kRemembered)
        m_gaps.pop_front();
}

Millis Pulse::longest() const
{
    Millis longest(0);
    for (const auto &[at, gap] : m_gaps)
        longest = std::max(longest, gap);
    return longest;
}

QList<MetricInfo> Pulse::metrics() const
{
    return {{"alerting.gap", "seconds", u"Longest time between two looks at all alerts, of the last five minutes"_s, {}}};
}

std::vector<Reading> Pulse::read(const QByteArray &)
{
    return {{.value = double(longest().count()) / 1000}};
}

Story Pulse::explain(const QByteArray &, const Reading &reading)
{
    const QString gap = figureText(reading.value.value_or(0), "seconds");
    return {u"The alerts were not looked at for %1"_s.arg(gap),
            u"The machine slept, or the controller was held up: what happened meanwhile may have gone unnoticed"_s,
            {u"Alerts are looked at every ten seconds; the longest gap of the last five minutes was %1"_s.arg(gap)}};
}

} // namespace freeagent::alerting
