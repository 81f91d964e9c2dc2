// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/batchqueue.h"

#include <functional>
#include <thread>

namespace freeagent::artifacts {

/// A thread that does one thing after another.
class Errands
{
public:
    using Errand = std::function<void()>;

    Errands() : m_thread([this] { loop(); }) { }
    ~Errands() ///< does what waits
    {
        m_queue.close();
        m_thread.join();
    }
    void put(Errand errand) { m_queue.put(std::move(errand)); }

private:
    void loop()
    {
        for (auto errands = m_queue.take(1); !errands.empty(); errands = m_queue.take(1))
            errands.front()();
    }

    BatchQueue<Errand> m_queue;
    std::thread m_thread;
};

} // namespace freeagent::artifacts
