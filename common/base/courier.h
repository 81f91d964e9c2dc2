// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

class QSocketNotifier;

namespace freeagent {

/// The way home from other threads: what is posted runs, in order, in the event loop of the thread that made the courier. One
/// wake-up a batch. Destroying it (in its own thread, even from inside a posted call) drops what was not delivered.
class Courier
{
public:
    using Call = std::function<void()>;

    Courier();
    ~Courier();
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;

    void post(Call call);               ///< any thread
    void post(std::vector<Call> calls); ///< any thread

private:
    void deliver();
    void wake() const;

    int m_readEnd = -1;
    int m_writeEnd = -1; ///< the same descriptor where the system has eventfd
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    std::mutex m_mutex;
    std::vector<Call> m_waiting;
};

} // namespace freeagent
