// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/lane.h"

#include <algorithm>

namespace freeagent::notify {

using namespace std::chrono_literals;

namespace {
constexpr Millis kFirst = 5s;
constexpr Millis kLongest = 15min;
constexpr Millis kLongestWish = 1h;
constexpr Millis kFirstRest = 1min;
constexpr Millis kAfterTrouble = 5s;
} // namespace

Millis retryDelay(int attempts, std::optional<Millis> wish, double random)
{
    Millis whole = kFirst;
    for (int i = 1; i < attempts && whole < kLongest; ++i)
        whole *= 2;
    whole = std::min(whole, kLongest);
    const Millis own = whole / 2 + Millis(qint64(random * double((whole / 2).count())));
    return std::max(own, std::min(wish.value_or(Millis(0)), kLongestWish));
}

void Lane::begin(Instant now)
{
    m_busy = true;
    m_notBefore = now + m_pace;
}

void Lane::cancel(Instant now)
{
    m_busy = false;
    m_notBefore = now + kAfterTrouble;
}

void Lane::delivered()
{
    m_busy = false;
    m_failures = 0;
    m_rest = {};
}

bool Lane::failed(Instant now, std::optional<Millis> wish, bool patience)
{
    m_busy = false;
    if (wish)
        hold(now + std::min(*wish, kLongestWish));
    if (patience)
        return false;
    const bool opened = ++m_failures == kFailures;
    if (m_failures >= kFailures) {
        m_rest = opened ? kFirstRest : std::min(m_rest * 2, kLongest);
        hold(now + m_rest);
    }
    return opened;
}

} // namespace freeagent::notify
