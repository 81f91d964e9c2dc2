// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <iterator>
#include <limits>
#include <mutex>
#include <vector>

namespace freeagent {

/// The way into a thread of its own: many put, one takes everything that waits. How much one `take` gives sets itself: one item when
/// the taker is idle, many when it is behind. Any thread.
template <class T>
class BatchQueue
{
public:
    /// False, and the item is dropped, when the queue was closed.
    bool put(T item)
    {
        bool areEnough = false;
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return false;
            m_items.push_back(std::move(item));
            areEnough = m_items.size() == m_enough;
        }
        if (areEnough)
            m_filled.notify_one();
        return true;
    }

    /// Puts all of them, with one wake-up, and leaves `items` empty.
    void put(std::vector<T> &items)
    {
        bool areEnough = false;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_closed)
                m_items.insert(m_items.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
            areEnough = m_items.size() >= m_enough;
        }
        items.clear();
        if (areEnough)
            m_filled.notify_one();
    }

    /// Waits for items; oldest first, `most` at most. Empty only when the queue is closed and nothing is left in it.
    std::vector<T> take(size_t most = std::numeric_limits<size_t>::max())
    {
        return takeMany(most, 1, {});
    }

    /// The same, but when there are fewer than `enough` it gives them `patience` to become as many: for takers to whom many at once cost
    /// little more than one.
    std::vector<T> takeMany(size_t most, size_t enough, std::chrono::microseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_closed || !m_items.empty(); });
        if (m_items.size() < enough) {
            m_enough = enough;
            m_filled.wait_for(lock, patience, [this] { return m_closed || m_items.size() >= m_enough; });
            m_enough = 1;
        }
        const auto end = m_items.begin() + std::ptrdiff_t(std::min(most, m_items.size()));
        std::vector<T> batch(std::make_move_iterator(m_items.begin()), std::make_move_iterator(end));
        m_items.erase(m_items.begin(), end);
        return batch;
    }

    bool isEmpty() const
    {
        const std::lock_guard lock(m_mutex);
        return m_items.empty();
    }

    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_filled.notify_all();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<T> m_items;
    size_t m_enough = 1; ///< so many wake the taker
    bool m_closed = false;
};

} // namespace freeagent
