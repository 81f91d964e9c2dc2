// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/backoff.h"

#include <algorithm>

namespace freeagent::client {

Backoff::Backoff(Millis least, Millis most, quint32 seed)
    : m_least(least)
    , m_most(most)
    , m_present(least)
    , m_random(seed)
{
}

Millis Backoff::next()
{
    const Millis whole = m_present;
    m_present = std::min(m_most, m_present * 2);
    const qint64 half = whole.count() / 2;
    return Millis(half + m_random.bounded(whole.count() - half + 1));
}

} // namespace freeagent::client
