// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/outbox.h"

#include "daemon/ingest/clientsocket.h"

#include <cerrno>
#include <unistd.h>

namespace freeagent::ingest {

/// One client's turn, so that a fast reader of a large file does not keep the others waiting.
static constexpr qint64 turnBytes = 2 << 20;
static constexpr qint64 fileStep = 1 << 20;

Outbox::~Outbox()
{
    while (!m_entries.empty())
        pop();
}

void Outbox::pop()
{
    if (m_entries.front().file >= 0)
        ::close(m_entries.front().file);
    m_bytes -= m_entries.front().left;
    m_held -= m_entries.front().text.size();
    m_entries.pop_front();
}

void Outbox::append(QByteArray bytes, qsizetype from)
{
    const qint64 left = bytes.size() - from;
    if (left <= 0)
        return;
    m_held += bytes.size();
    m_entries.push_back({std::move(bytes), -1, from, left});
    m_bytes += left;
}

void Outbox::appendFile(int descriptor, qint64 offset, qint64 length)
{
    m_entries.push_back({{}, descriptor, offset, length});
    m_bytes += length;
}

qint64 Outbox::sendSome(ClientSocket &socket, Entry &entry) const
{
    if (entry.file < 0)
        return socket.send(QByteArrayView(entry.text).sliced(entry.offset, entry.left), {}, m_entries.size() > 1);
    return socket.sendFile(entry.file, entry.offset, size_t(std::min(entry.left, fileStep)));
}

Outbox::State Outbox::flush(ClientSocket &socket)
{
    qint64 turn = 0;
    while (!m_entries.empty()) {
        Entry &entry = m_entries.front();
        if (entry.left == 0) {
            pop();
            continue;
        }
        if (turn >= turnBytes)
            return State::More;
        const qint64 n = sendSome(socket, entry);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK ? State::Blocked : State::Broken;
        if (n == 0)
            return State::Broken;
        entry.offset += n;
        entry.left -= n;
        m_bytes -= n;
        turn += n;
    }
    return State::Empty;
}

} // namespace freeagent::ingest
