// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/inputbuffer.h"

#include <cerrno>
#include <sys/socket.h>

namespace freeagent::ingest {

InputBuffer::Read InputBuffer::fill(int socket, QByteArray &scratch, qsizetype limit, bool &more)
{
    settle();
    limit = std::min(limit, scratch.size());
    ssize_t n = 0;
    do {
        n = ::recv(socket, scratch.data(), size_t(limit), 0);
    } while (n < 0 && errno == EINTR);
    more = n == limit;
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
