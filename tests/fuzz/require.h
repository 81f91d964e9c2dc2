// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace freeagent::fuzz {

/// Not an assertion: it also holds in Release builds.
inline void require(bool condition, const char *promise)
{
    if (!condition)
        qFatal("broken promise: %s", promise);
}

/// Cuts of an input, told by the input itself, so that a finding replays.
class Cuts
{
public:
    explicit Cuts(QByteArrayView input)
    {
        for (const char c : input)
            m_state = (m_state ^ quint8(c)) * 1099511628211ULL;
    }
    /// A length from 1 to `most`; short ones more often.
    qsizetype next(qsizetype most)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        const qsizetype wanted = m_state & 1 ? 1 + qsizetype((m_state >> 8) % 4) : 1 + qsizetype((m_state >> 8) % 64);
        return qMin(wanted, most);
    }

private:
    quint64 m_state = 1469598103934665603ULL;
};

} // namespace freeagent::fuzz
