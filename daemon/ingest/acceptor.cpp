// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/acceptor.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace freeagent::ingest {
namespace {

constexpr int backlog = 4096;

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;

    sockaddr *raw() { return reinterpret_cast<sockaddr *>(&storage); }
    sockaddr_in &v4() { return reinterpret_cast<sockaddr_in &>(storage); }
    sockaddr_in6 &v6() { return reinterpret_cast<sockaddr_in6 &>(storage); }
    quint16 port() { return ntohs(storage.ss_family == AF_INET6 ? v6().sin6_port : v4().sin_port); }
    QHostAddress host()
    {
        if (storage.ss_family == AF_INET)
            return QHostAddress(ntohl(v4().sin_addr.s_addr));
        if (storage.ss_family != AF_INET6)
            return {};
        if (IN6_IS_ADDR_V4MAPPED(&v6().sin6_addr)) {
            in_addr_t mapped = 0;
            std::memcpy(&mapped, v6().sin6_addr.s6_addr + 12, sizeof mapped);
            return QHostAddress(ntohl(mapped));
        }
        return QHostAddress(v6().sin6_addr.s6_addr);
    }
};

/// QHostAddress::Any means both families on one socket.
SocketAddress toSocketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        result.v4().sin_family = AF_INET;
        result.v4().sin_port = htons(port);
        result.v4().sin_addr.s_addr = htonl(address.toIPv4Address());
        result.size = sizeof(sockaddr_in);
    } else {
        result.v6().sin6_family = AF_INET6;
        result.v6().sin6_port = htons(port);
        const Q_IPV6ADDR raw = address.toIPv6Address();
        std::memcpy(&result.v6().sin6_addr, &raw, sizeof raw);
        result.v6().sin6_scope_id = address.scopeId().toUInt();
        result.size = sizeof(sockaddr_in6);
    }
    return result;
}

void setOption(int socket, int level, int option, int value) { ::setsockopt(socket, level, option, &value, sizeof value); }

/// Accepted sockets inherit these, so they cost no call each. Keep-alive finds clients that vanished without a word.
void setOptions(int socket)
{
    setOption(socket, SOL_SOCKET, SO_REUSEADDR, 1);
    setOption(socket, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
#ifdef TCP_KEEPIDLE
    setOption(socket, IPPROTO_TCP, TCP_KEEPIDLE, 60);
    setOption(socket, IPPROTO_TCP, TCP_KEEPINTVL, 15);
    setOption(socket, IPPROTO_TCP, TCP_KEEPCNT, 4);
#endif
}

tl::unexpected<Error> bindFailure(const QString &what, int errorNumber)
{
    if (errorNumber == EADDRINUSE)
        return failure("gate.address_in_use", QStringLiteral("%1 is in use by another program.").arg(what),
                       QStringLiteral("Choose another port, or stop the program that holds this one."));
    return failure("gate.bind_failed",
                   QStringLiteral("Cannot listen on %1: %2.").arg(what, QString::fromLocal8Bit(::strerror(errorNumber))),
                   QStringLiteral("Check the listen address and the right to use that port."));
}

} // namespace

Result<void> canBind(const QHostAddress &address)
{
    SocketAddress place = toSocketAddress(address, 0);
    const int socket = ::socket(place.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int failed = socket < 0 || ::bind(socket, place.raw(), place.size) != 0 ? errno : 0;
    if (socket >= 0)
        ::close(socket);
    return failed ? bindFailure(address.toString(), failed) : Result<void>();
}

Acceptor::Acceptor(int descriptor) : m_descriptor(descriptor), m_spare(::open("/dev/null", O_RDONLY | O_CLOEXEC))
{
    SocketAddress bound;
    if (::getsockname(m_descriptor, bound.raw(), &bound.size) == 0)
        m_port = bound.port();
}

Acceptor::~Acceptor()
{
    ::close(m_descriptor);
    if (m_spare >= 0)
        ::close(m_spare);
}

Result<std::unique_ptr<Acceptor>> Acceptor::listen(const QHostAddress &address, quint16 port)
{
    const QString what = QStringLiteral("%1 port %2").arg(address.toString()).arg(port);
    SocketAddress target = toSocketAddress(address, port);
    const int socket = ::socket(target.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return bindFailure(what, errno);
    setOptions(socket);
    if (target.storage.ss_family == AF_INET6)
        setOption(socket, IPPROTO_IPV6, IPV6_V6ONLY, address == QHostAddress(QHostAddress::AnyIPv6));
    if (::bind(socket, target.raw(), target.size) != 0 || ::listen(socket, backlog) != 0) {
        const int errorNumber = errno;
        ::close(socket);
        return bindFailure(what, errorNumber);
    }
    return std::unique_ptr<Acceptor>(new Acceptor(socket));
}

Result<std::unique_ptr<Acceptor>> Acceptor::adopt(int listeningDescriptor)
{
    const QString what = QStringLiteral("the socket handed over as descriptor %1").arg(listeningDescriptor);
    const int flags = ::fcntl(listeningDescriptor, F_GETFL);
    if (flags < 0 || ::fcntl(listeningDescriptor, F_SETFL, flags | O_NONBLOCK) != 0
        || ::fcntl(listeningDescriptor, F_SETFD, FD_CLOEXEC) != 0 || ::listen(listeningDescriptor, backlog) != 0)
        return bindFailure(what, errno);
    setOptions(listeningDescriptor);
    return std::unique_ptr<Acceptor>(new Acceptor(listeningDescriptor));
}

void Acceptor::hangUpOnNext()
{
    if (m_spare < 0)
        return;
    ::close(m_spare);
    if (const int socket = ::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC); socket >= 0)
        ::close(socket);
    m_spare = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

std::optional<AcceptedSocket> Acceptor::next()
{
    SocketAddress peer;
    const int socket = ::accept4(m_descriptor, peer.raw(), &peer.size, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0) {
        if (errno == EMFILE || errno == ENFILE)
            hangUpOnNext();
        return std::nullopt;
    }
    return AcceptedSocket{socket, peer.host(), peer.port()};
}

} // namespace freeagent::ingest
