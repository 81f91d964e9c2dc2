// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <atomic>
#include <mutex>
#include <vector>

namespace freeagent::ingest {

/// Blocks of memory that were used and will be again: the kernel clears every page that it hands out, which costs an upload more
/// than its hash does. Any thread.
class BlockStock
{
public:
    static constexpr qsizetype kBlockBytes = 256 * 1024;

    /// Empty, with room for a block.
    QByteArray take()
    {
        QByteArray block;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_blocks.empty()) {
                block = std::move(m_blocks.back());
                m_blocks.pop_back();
            }
        }
        block.reserve(kBlockBytes);
        return block;
    }

    /// Keeps a block that nobody else holds.
    void give(QByteArray block)
    {
        if (!block.isDetached() || block.capacity() < kBlockBytes)
            return;
        std::atomic_thread_fence(std::memory_order_acquire); // what the other holder read, it has read
        block.resize(0);
        const std::lock_guard lock(m_mutex);
        if (m_blocks.size() < kMost)
            m_blocks.push_back(std::move(block));
    }

private:
    static constexpr size_t kMost = 16;

    std::mutex m_mutex;
    std::vector<QByteArray> m_blocks;
};

} // namespace freeagent::ingest
