// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/servicenotifier.h"

#include <cstddef>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace freeagent::platform {

namespace {
/// For what must not get lost, when the service manager has not read what came before.
constexpr std::chrono::seconds kPatience{2};

int openSocket()
{
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (socket >= 0) {
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
        const timeval patience{kPatience.count(), 0};
        ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    }
    return socket;
}

QByteArray oneLine(QByteArray text) { return text.replace('\n', ' '); }

qint64 monotonicMicroseconds()
{
    timespec t{};
    ::clock_gettime(CLOCK_MONOTONIC, &t);
    return qint64(t.tv_sec) * 1'000'000 + t.tv_nsec / 1000;
}
} // namespace

ServiceNotifier::ServiceNotifier(const QByteArray &address) : m_address(address)
{
    const bool usable = address.size() > 1 && address.size() < qsizetype(sizeof(sockaddr_un::sun_path))
        && (address.startsWith('/') || address.startsWith('@'));
    if (usable)
        m_socket = openSocket();
}

ServiceNotifier ServiceNotifier::fromEnvironment()
{
    const QByteArray address = qgetenv("NOTIFY_SOCKET");
    qunsetenv("NOTIFY_SOCKET");
    return ServiceNotifier(address);
}

ServiceNotifier::ServiceNotifier(ServiceNotifier &&other) noexcept
    : m_address(std::move(other.m_address))
    , m_socket(std::exchange(other.m_socket, -1))
{
}

ServiceNotifier::~ServiceNotifier()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void ServiceNotifier::ready(const QByteArray &text) { send("READY=1\nSTATUS=" + oneLine(text), Weight::Must); }
void ServiceNotifier::status(const QByteArray &text) { send("STATUS=" + oneLine(text), Weight::May); }
void ServiceNotifier::stopping() { send("STOPPING=1", Weight::Must); }
void ServiceNotifier::watchdog() { send("WATCHDOG=1", Weight::May); }
void ServiceNotifier::extendTimeout(Millis by) { send("EXTEND_TIMEOUT_USEC=" + QByteArray::number(qint64(by.count()) * 1000), Weight::Must); }
void ServiceNotifier::reloading() { send("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(monotonicMicroseconds()), Weight::Must); }

void ServiceNotifier::send(const QByteArray &message, Weight weight) const
{
    if (m_socket < 0)
        return;
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    std::memcpy(to.sun_path, m_address.constData(), size_t(m_address.size()));
    if (to.sun_path[0] == '@')
        to.sun_path[0] = '\0';
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_address.size()));
    // Nobody to tell when it fails: the service manager itself does not listen.
    [[maybe_unused]] const ssize_t sent =
        ::sendto(m_socket, message.constData(), size_t(message.size()), weight == Weight::May ? MSG_DONTWAIT : 0,
                 reinterpret_cast<const sockaddr *>(&to), length);
}

std::optional<Millis> watchdogInterval()
{
    const qint64 us = qgetenv("WATCHDOG_USEC").toLongLong();
    const QByteArray pid = qgetenv("WATCHDOG_PID");
    if (us <= 0 || (!pid.isEmpty() && pid.toLongLong() != ::getpid()))
        return std::nullopt;
    return Millis(us / 1000);
}

} // namespace freeagent::platform
