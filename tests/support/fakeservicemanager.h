// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace freeagent::test {

/// What systemd would be to a service: a datagram socket with a name (sd_notify(3)).
class FakeServiceManager
{
public:
    /// A path, or `@name` for the abstract namespace.
    explicit FakeServiceManager(const QByteArray &address)
    {
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        std::memcpy(name.sun_path, address.constData(), size_t(address.size()));
        if (name.sun_path[0] == '@')
            name.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(address.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&name), length) != 0)
            qFatal("cannot bind the fake service manager");
        if (::pipe2(m_stop, O_CLOEXEC) != 0)
            qFatal("cannot make a pipe");
        m_thread = std::thread([this] { listen(); });
    }
    ~FakeServiceManager()
    {
        ::close(m_stop[1]);
        m_thread.join();
        ::close(m_stop[0]);
        ::close(m_socket);
    }
    FakeServiceManager(const FakeServiceManager &) = delete;
    FakeServiceManager &operator=(const FakeServiceManager &) = delete;

    /// The next message, or nothing when none comes within `wait`.
    QByteArray heard(std::chrono::milliseconds wait = {})
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait_for(lock, wait, [this] { return !m_messages.isEmpty(); });
        return m_messages.isEmpty() ? QByteArray() : m_messages.takeFirst();
    }
    /// All that have come.
    QList<QByteArray> all()
    {
        // A datagram is there when its sender's call returns, but perhaps not yet taken.
        pollfd waiting{m_socket, POLLIN, 0};
        while (::poll(&waiting, 1, 0) > 0)
            std::this_thread::yield();
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_messages, {});
    }
    /// True when a message that begins so comes; those before it are dropped.
    bool hears(const QByteArray &beginning, std::chrono::milliseconds wait = std::chrono::seconds(20))
    {
        const auto deadline = std::chrono::steady_clock::now() + wait;
        for (;;) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
            if (left.count() <= 0)
                return false;
            if (heard(left).startsWith(beginning))
                return true;
        }
    }

private:
    /// The system keeps ten unread messages at most and lets senders wait then.
    void listen()
    {
        pollfd waiting[2] = {{m_socket, POLLIN, 0}, {m_stop[0], POLLIN, 0}};
        while (::poll(waiting, 2, -1) >= 0 && waiting[1].revents == 0) {
            const std::lock_guard lock(m_mutex);
            char text[512];
            if (const ssize_t n = ::recv(m_socket, text, sizeof text, MSG_DONTWAIT); n > 0)
                m_messages.append(QByteArray(text, n));
            m_filled.notify_all();
        }
    }

    int m_socket;
    int m_stop[2] = {-1, -1};
    std::mutex m_mutex;
    std::condition_variable m_filled;
    QList<QByteArray> m_messages;
    std::thread m_thread;
};

} // namespace freeagent::test
