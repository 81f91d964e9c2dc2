// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/backoff.h"

#include <QRandomGenerator>

namespace freeagent::agent {
namespace {
constexpr Millis longestAsked = std::chrono::minutes(5);
}

Backoff::Backoff(Millis first, Millis most, std::function<double()> random)
    : m_first(first)
    , m_most(most)
    , m_random(random ? std::move(random) : [] { return QRandomGenerator::global()->generateDouble(); })
{
}

Millis Backoff::next()
{
    const Millis whole = m_tries >= 20 ? m_most : qMin(m_most, m_first * (1 << m_tries));
    ++m_tries;
    return Millis(qint64(double(whole.count()) * (0.5 + 0.5 * m_random())));
}

Millis Backoff::next(std::optional<Millis> asked)
{
    const Millis own = next();
    return asked ? qMax(own, qMin(*asked, longestAsked)) : own;
}

} // namespace freeagent::agent
