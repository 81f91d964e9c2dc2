// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/strand.h"

namespace freeagent::ingest {

WriterPool::~WriterPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_filled.notify_all();
    for (auto &thread : m_threads)
        thread.join();
}

void WriterPool::run(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        if (!m_closing && m_busy + m_tasks.size() > m_threads.size() && m_threads.size() < m_most)
            m_threads.emplace_back([this] { work(); });
    }
    m_filled.notify_one();
}

void WriterPool::waitForIdle()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_tasks.empty() && m_busy == 0; });
}

void WriterPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_filled.wait(lock, [this] { return m_closing || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        ++m_busy;
        lock.unlock();
        task();
        task = nullptr; // what it holds goes before the pool counts as idle
        lock.lock();
        --m_busy;
        if (m_busy == 0 && m_tasks.empty())
            m_idle.notify_all();
    }
}

void Strand::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->tasks.push_back(std::move(task));
        if (std::exchange(m_queue->running, true))
            return;
    }
    m_pool->run([&pool = *m_pool, queue = m_queue] { runNext(pool, queue); });
}

void Strand::runNext(WriterPool &pool, const std::shared_ptr<Queue> &queue)
{
    std::function<void()> task;
    {
        const std::lock_guard lock(queue->mutex);
        task = std::move(queue->tasks.front());
        queue->tasks.pop_front();
    }
    task();
    task = nullptr;
    {
        const std::lock_guard lock(queue->mutex);
        queue->running = !queue->tasks.empty();
        if (!queue->running)
            return;
    }
    pool.run([&pool, queue] { runNext(pool, queue); });
}

} // namespace freeagent::ingest
