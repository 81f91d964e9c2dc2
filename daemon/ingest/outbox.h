// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <deque>

namespace freeagent::ingest {

class ClientSocket;

/// What waits to be sent to one client, in order: octets and pieces of files. Made only when the socket would not take all at once.
class Outbox
{
public:
    enum class State : quint8 {
        Empty,
        Blocked, ///< the client must read first
        More,    ///< had its turn; more would go
        Broken,  ///< the client is gone, or the file shorter than promised
    };

    Outbox() = default;
    ~Outbox();
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;

    void append(QByteArray bytes, qsizetype from = 0);
    /// Takes over the descriptor.
    void appendFile(int descriptor, qint64 offset, qint64 length);
    State flush(ClientSocket &socket);
    qint64 bytes() const { return m_bytes; } ///< of text and files
    qint64 held() const { return m_held; }   ///< octets in memory
    bool isEmpty() const { return m_entries.empty(); }

private:
    struct Entry {
        QByteArray text;
        int file = -1;
        qint64 offset = 0;
        qint64 left = 0;
    };
    qint64 sendSome(ClientSocket &socket, Entry &entry) const;
    void pop();

    std::deque<Entry> m_entries;
    qint64 m_bytes = 0;
    qint64 m_held = 0;
};

} // namespace freeagent::ingest
