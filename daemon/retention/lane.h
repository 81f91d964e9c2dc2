// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>

namespace freeagent::retention {

/// Steps that must not overlap: each begins when the one before has called `next`. Held until it is opened. Thread: one.
class Lane
{
public:
    using Next = std::function<void()>;
    using Step = std::function<void(Next next)>;

    void put(Step step)
    {
        m_waiting.push_back(std::move(step));
        go();
    }
    void open()
    {
        m_open = true;
        go();
    }
    bool isOpen() const { return m_open; }

private:
    void go()
    {
        if (!m_open || m_busy || m_waiting.empty())
            return;
        m_busy = true;
        const Step step = std::move(m_waiting.front());
        m_waiting.pop_front();
        step([this] {
            m_busy = false;
            go();
        });
    }

    std::deque<Step> m_waiting;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace freeagent::retention
