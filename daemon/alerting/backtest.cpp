// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/backtest.h"

#include <algorithm>

namespace freeagent::alerting {

namespace {
/// How much of a step a figure may have been beyond the bound, when it was so at some moment only: as much as its mean says.
Millis partBeyond(const PastStep &past, double worst, double best)
{
    if (worst == best)
        return past.width;
    const double part = std::clamp((past.mean - best) / (worst - best), 0.0, 1.0);
    return Millis(qint64(double(past.width.count()) * part));
}

class Replay
{
public:
    explicit Replay(const Rule &rule)
        : m_rule(rule)
        , m_down((rule.warning ? rule.warning : rule.critical)->kind == Condition::Kind::Below)
    {
    }

    void take(const PastStep &past)
    {
        if (m_last && past.at - *m_last > 2 * past.width)
            interrupt();
        step(m_watch, m_rule, past.span, past.sample, m_last ? past.at - *m_last : Millis(0));
        m_last = past.at;
        const double worst = m_down ? past.span.least : past.span.most;
        if (m_watch.firing)
            go(past, worst);
        else if (m_open)
            close(past.at);
    }

    std::vector<Episode> finish()
    {
        const bool isOpen = m_watch.firing && m_open && !m_watch.clearHeld;
        interrupt();
        if (isOpen)
            m_episodes.back().isOpen = true;
        return std::move(m_episodes);
    }

private:
    void go(const PastStep &past, double worst)
    {
        const double best = m_down ? past.span.most : past.span.least;
        if (!m_open) {
            m_open = Episode{past.at, past.at, *m_watch.firing, worst};
            m_end = past.at + partBeyond(past, worst, best);
        } else if (!m_watch.clearHeld) {
            m_end = past.at + past.width;
        }
        m_open->severity = std::max(m_open->severity, *m_watch.firing);
        m_open->peak = m_down ? std::min(m_open->peak, worst) : std::max(m_open->peak, worst);
    }
    void close(Time at)
    {
        m_open->to = std::min(at, m_end);
        if (m_rule.severityCap)
            m_open->severity = std::min(m_open->severity, *m_rule.severityCap);
        m_episodes.push_back(*std::exchange(m_open, std::nullopt));
    }
    void interrupt()
    {
        if (m_open)
            close(m_end);
        m_watch = {};
        m_last.reset();
    }

    const Rule &m_rule;
    const bool m_down;
    Watch m_watch;
    std::optional<Time> m_last;
    std::optional<Episode> m_open;
    Time m_end{};
    std::vector<Episode> m_episodes;
};
} // namespace

qint64 BackTest::shorterThan(Millis time) const
{
    return std::count_if(episodes.begin(), episodes.end(), [time](const Episode &one) { return !one.isOpen && one.to - one.from < time; });
}

BackTest backTest(const Rule &rule, const std::vector<PastStep> &past)
{
    Replay replay(rule);
    for (const PastStep &step : past)
        replay.take(step);
    return {replay.finish(), qint64(past.size())};
}

} // namespace freeagent::alerting
