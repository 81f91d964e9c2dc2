// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadclient.h"

#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace freeagent::bench {

LoadClient::LoadClient(quint16 port, int connections)
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_connections(size_t(connections))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (int i = 0; i < connections; ++i) {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (socket < 0 || ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
            std::perror("farmbench: connect");
            std::exit(1);
        }
        const int one = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        m_connections[size_t(i)].socket = socket;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u32 = quint32(i);
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    }
}

LoadClient::~LoadClient()
{
    for (const Connection &connection : m_connections)
        ::close(connection.socket);
    ::close(m_epoll);
}

void LoadClient::send(int connection, const QByteArray &request)
{
    m_connections[size_t(connection)].out += request;
    flush(m_connections[size_t(connection)]);
}

void LoadClient::flush(Connection &connection)
{
    while (!connection.out.isEmpty()) {
        const ssize_t n = ::write(connection.socket, connection.out.constData(), size_t(connection.out.size()));
        if (n <= 0)
            return;
        connection.out.remove(0, n);
    }
}

namespace {
/// Length of the complete answer at the start of `in`, or 0; where its body begins and its status.
qsizetype completeAnswer(const QByteArray &in, qsizetype &body, int &status)
{
    const qsizetype end = in.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    body = end + 4;
    status = in.mid(9, 3).toInt();
    qsizetype at = in.left(end).toLower().indexOf("content-length:");
    if (at < 0)
        return body;
    at += 15;
    const qsizetype length = in.mid(at, in.indexOf('\r', at) - at).trimmed().toLongLong();
    return in.size() >= body + length ? body + length : 0;
}
} // namespace

bool LoadClient::onReadable(int index, const Next &next)
{
    static thread_local char block[65536];
    Connection &connection = m_connections[size_t(index)];
    const ssize_t n = ::read(connection.socket, block, sizeof block);
    if (n <= 0)
        return false;
    connection.in.append(block, n);
    qsizetype body = 0;
    int status = 0;
    if (const qsizetype whole = completeAnswer(connection.in, body, status)) {
        const QByteArray answer = connection.in.mid(body, whole - body);
        connection.in.remove(0, whole);
        const QByteArray request = next(index, status, answer);
        if (!request.isEmpty())
            send(index, request);
    }
    return true;
}

bool LoadClient::run(const Next &next, const std::function<bool()> &done)
{
    epoll_event events[256];
    while (!done()) {
        const int n = ::epoll_wait(m_epoll, events, 256, 100);
        for (int i = 0; i < n; ++i)
            if (!onReadable(int(events[i].data.u32), next))
                return false;
    }
    return true;
}

QByteArray textField(const QByteArray &json, const char *name)
{
    const QByteArray key = '"' + QByteArray(name) + "\":\"";
    const qsizetype at = json.indexOf(key);
    if (at < 0)
        return {};
    const qsizetype from = at + key.size();
    return json.mid(from, json.indexOf('"', from) - from);
}

QByteArray get(const QByteArray &path, const QByteArray &key)
{
    return "GET " + path + " HTTP/1.1\r\nHost: b\r\nX-API-Key: " + key + "\r\n\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &key, const QByteArray &type, const QByteArray &body)
{
    QByteArray request = "POST " + path + " HTTP/1.1\r\nHost: b\r\nX-API-Key: " + key + "\r\n";
    if (!type.isEmpty())
        request += "Content-Type: " + type + "\r\n";
    return request + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray postForm(const QByteArray &path, const QByteArray &key, const std::vector<std::pair<QByteArray, QByteArray>> &fields,
                    const QByteArray &fileField, const QByteArray &file)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += "--XbOuNdArYx\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    body += "--XbOuNdArYx\r\nContent-Disposition: form-data; name=\"" + fileField
        + "\"; filename=\"f\"\r\nContent-Type: application/gzip\r\n\r\n" + file + "\r\n--XbOuNdArYx--\r\n";
    return post(path, key, "multipart/form-data; boundary=XbOuNdArYx", body);
}

} // namespace freeagent::bench
