// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <mutex>

namespace freeagent::artifacts {

/// Files stored by this process, until the reconciliation is over: their rows may be younger than the list of keys it compares
/// with. Any thread.
class FreshKeys
{
public:
    void add(const QByteArray &key)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed)
            m_keys.insert(key);
    }
    /// Calls `remove` unless the key is fresh; a file cannot become fresh meanwhile.
    template <class Remove>
    void unlessFresh(const QByteArray &key, Remove remove)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_keys.contains(key))
            remove();
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_keys.clear();
    }

private:
    std::mutex m_mutex;
    QSet<QByteArray> m_keys;
    bool m_closed = false;
};

} // namespace freeagent::artifacts
