// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace freeagent::ingest {

class ClientSocket;

/// Octets that came in and were not used yet. As long as a connection has its turn they lie in a scratch buffer that all share; a
/// connection keeps memory of its own only for what is left at the end of its turn.
class InputBuffer
{
public:
    enum class Read : quint8 { Some, Drained, End, Broken };

    /// Reads once, at most `limit` octets. `Drained`: nothing more is there. `more`: reading again is worth while.
    Read fill(ClientSocket &socket, QByteArray &scratch, qsizetype limit, bool &more);
    QByteArrayView view() const { return m_view; }
    bool isEmpty() const { return m_view.isEmpty(); }
    void consume(qsizetype count) { m_view = m_view.sliced(count); }
    void clear();
    /// End of the turn: what is left moves out of the scratch buffer.
    void settle();

private:
    QByteArray m_own;
    QByteArrayView m_view; ///< into m_own or the scratch buffer
};

} // namespace freeagent::ingest
