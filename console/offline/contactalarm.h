// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/linkstate.h"

namespace freeagent::console {

/// The console's own alarm: a controller that is dead cannot say so itself. Raised when it could not be reached so many times in a row, over at
/// least so long; over with the first contact. An answer that refuses the key is contact. Pure but for the clock.
class ContactAlarm final
{
public:
    struct Rule {
        int misses = 3;
        Millis least{10'000}; ///< a restart takes less, and is no alarm
    };

    /// `clock` must outlive this object.
    ContactAlarm(const Clock &clock, Rule rule)
        : m_clock(clock)
        , m_rule(rule)
    {
    }

    /// Every change of the link counts: without contact each is one try that failed.
    void take(const client::LinkState &link);
    /// Another farm.
    void reset();

    /// Asked at any time; becomes true by time alone.
    bool isRaised() const;
    int misses() const { return m_misses; }
    /// When contact was last, or when it was first missed where there was none. Only with misses.
    Time since() const { return m_since; }
    const Error &why() const { return m_why; }

private:
    const Clock &m_clock;
    Rule m_rule;
    int m_misses = 0;
    Instant m_firstMiss{};
    Time m_since{};
    Error m_why;
};

} // namespace freeagent::console
