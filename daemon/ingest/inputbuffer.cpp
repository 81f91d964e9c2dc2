// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/inputbuffer.h"

#include "daemon/ingest/clientsocket.h"

#include <cerrno>

namespace freeagent::ingest {

InputBuffer::Read InputBuffer::fill(ClientSocket &socket, QByteArray &scratch, qsizetype limit, bool &more)
{
    settle();
    limit = std::min(limit, scratch.size());
    const ssize_t n = socket.receive(scratch.data(), size_t(limit), more);
    if (n == 0)
        return Read::End;
    if (n < 0)
        return errno == EAGAIN || errno == EWOULDBLOCK ? Read::Drained : Read::Broken;
    if (m_own.isEmpty()) {
        m_view = QByteArrayView(scratch).first(n);
    } else {
        m_own.append(scratch.constData(), n);
        m_view = m_own;
    }
    return Read::Some;
}

void InputBuffer::clear()
{
    m_view = {};
    m_own = {};
}

void InputBuffer::settle()
{
    if (m_view.isEmpty())
        clear();
    else if (m_view.size() != m_own.size() || m_view.data() != m_own.constData())
        m_own = m_view.toByteArray();
    m_view = m_own;
}

} // namespace freeagent::ingest
