// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace freeagent::bench {

/// Many keep-alive connections to 127.0.0.1 in one thread, each with one request under way. Costs little, because it shares the
/// machine with what it measures.
class LoadClient
{
public:
    LoadClient(quint16 port, int connections);
    ~LoadClient();

    /// What a connection sends after an answer; empty: nothing until `send` is called for it.
    using Next = std::function<QByteArray(int connection, int status, const QByteArray &body)>;
    /// Turns until `done` says so; false when a connection broke.
    bool run(const Next &next, const std::function<bool()> &done);
    void send(int connection, const QByteArray &request);
    int size() const { return int(m_connections.size()); }

private:
    struct Connection {
        int socket = -1;
        QByteArray in;
        QByteArray out;
    };
    bool onReadable(int index, const Next &next);
    void flush(Connection &connection);

    int m_epoll = -1;
    std::vector<Connection> m_connections;
};

/// `"name":"value"` in compact JSON.
QByteArray textField(const QByteArray &json, const char *name);

struct Headers {
    QByteArray key;
    QByteArray extra;
};
QByteArray get(const QByteArray &path, const QByteArray &key);
QByteArray post(const QByteArray &path, const QByteArray &key, const QByteArray &type, const QByteArray &body);
/// multipart/form-data of fields and one file.
QByteArray postForm(const QByteArray &path, const QByteArray &key, const std::vector<std::pair<QByteArray, QByteArray>> &fields,
                    const QByteArray &fileField, const QByteArray &file);

} // namespace freeagent::bench
