// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/batchqueue.h"
#include "common/base/courier.h"

#include <atomic>
#include <thread>

namespace freeagent::recovery {

/// A thread in which one piece of work runs after another. Made and destroyed in the thread that it answers to.
class Lane
{
public:
    Lane();
    ~Lane(); ///< work under way is told by isStopping() and waited for, what waits is dropped

    bool isStopping() const { return m_stopping; } ///< any thread

    /// `work` runs in the lane, `done` at home with what it gave.
    template <class T>
    void run(std::function<T()> work, std::function<void(T)> done)
    {
        // `done` moves and is never copied: what it holds must not be destroyed in the lane's thread.
        m_queue.put([this, work = std::move(work), done = std::move(done)]() mutable {
            m_courier.post([done = std::move(done), result = work()]() mutable { done(std::move(result)); });
        });
    }
    /// Home from within work.
    void tell(std::function<void()> what) { m_courier.post(std::move(what)); }

private:
    Courier m_courier;
    BatchQueue<std::function<void()>> m_queue;
    std::atomic<bool> m_stopping{false};
    std::vector<std::function<void()>> m_dropped; ///< destroyed at home
    std::thread m_thread;
};

} // namespace freeagent::recovery
