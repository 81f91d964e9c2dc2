// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
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
        bool wasEmpty = false;
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return false;
            wasEmpty = m_items.empty();
            m_items.push_back(std::move(item));
        }
        if (wasEmpty)
            m_filled.notify_one();
        return true;
    }

    /// Puts all of them, with one wake-up, and leaves `items` empty.
    void put(std::vector<T> &items)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_closed)
                m_items.insert(m_items.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
        }
        items.clear();
        m_filled.notify_one();
    }

    /// Waits for items; oldest first, `most` at most. Empty only when the queue is closed and nothing is left in it.
    std::vector<T> take(size_t most = std::numeric_limits<size_t>::max())
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_closed || !m_items.empty(); });
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
    bool m_closed = false;
};

} // namespace freeagent
