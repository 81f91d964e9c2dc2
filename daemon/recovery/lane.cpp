// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/lane.h"

namespace freeagent::recovery {

Lane::Lane()
{
    m_thread = std::thread([this] {
        for (auto work = m_queue.take(1); !work.empty(); work = m_queue.take(1)) {
            if (m_stopping)
                m_dropped.push_back(std::move(work.front()));
            else
                work.front()();
        }
    });
}

Lane::~Lane()
{
    m_stopping = true;
    m_queue.close();
    m_thread.join();
}

} // namespace freeagent::recovery
