// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace freeagent::ingest {

/// A few threads for disk writes and hashes, started when first needed. Destroying it, never from one of its threads, runs what
/// waits and joins them. run() and waitForIdle(): any thread but its own for the latter.
class WriterPool
{
public:
    explicit WriterPool(size_t threads) : m_most(threads) { }
    ~WriterPool();
    WriterPool(const WriterPool &) = delete;
    WriterPool &operator=(const WriterPool &) = delete;

    void run(std::function<void()> task);
    void waitForIdle();

private:
    void work();

    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_idle;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    size_t m_busy = 0;
    bool m_closing = false;
};

/// Tasks that run in a pool one after another, in the order of post(); strands take turns after each task. Tasks must not own the
/// pool. The strand may go before its tasks ran; they still run.
class Strand
{
public:
    explicit Strand(std::shared_ptr<WriterPool> pool) : m_pool(std::move(pool)), m_queue(std::make_shared<Queue>()) { }
    void post(std::function<void()> task); ///< any one thread at a time

private:
    struct Queue {
        std::mutex mutex;
        std::deque<std::function<void()>> tasks;
        bool running = false;
    };
    static void runNext(WriterPool &pool, const std::shared_ptr<Queue> &queue);

    std::shared_ptr<WriterPool> m_pool;
    std::shared_ptr<Queue> m_queue;
};

} // namespace freeagent::ingest
