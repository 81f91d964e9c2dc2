// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/tls/remotecertificate.h"

#include "daemon/tls/certificates.h"
#include "daemon/tls/opensslerror.h"

#include <QFile>
#include <QUrl>
#include <cerrno>
#include <netdb.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace freeagent::tls {

namespace {
using Deadline = std::chrono::steady_clock::time_point;

struct Descriptor {
    int number = -1;
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
};

/// As name servers and certificates spell it; addresses stay as they are.
QByteArray hostOf(const Remote &remote)
{
    const QByteArray name = QUrl::toAce(remote.host);
    return name.isEmpty() ? remote.host.toUtf8() : name;
}

QString nameOf(const Remote &remote) { return QStringLiteral("%1:%2").arg(remote.host).arg(remote.port); }

tl::unexpected<Error> late(const Remote &remote)
{
    return failure("probe.timeout", QStringLiteral("%1 did not answer in time").arg(nameOf(remote)),
                   QStringLiteral("Check the firewall between this machine and that address."));
}

/// False when the time is over or the probe shall end.
bool waitFor(int socket, short events, Deadline deadline, int stop)
{
    pollfd waiting[2] = {{socket, events, 0}, {stop, POLLIN, 0}};
    for (;;) {
        const auto left = std::chrono::ceil<Millis>(deadline - std::chrono::steady_clock::now()).count();
        const int ready = left > 0 ? ::poll(waiting, 2, int(left)) : 0;
        if (ready < 0 && errno == EINTR)
            continue;
        return ready > 0 && waiting[1].revents == 0;
    }
}

/// Connected, or the error number of the attempt.
int connectTo(const addrinfo &address, Descriptor &socket, Deadline deadline, int stop)
{
    socket.number = ::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket.number < 0)
        return errno;
    if (::connect(socket.number, address.ai_addr, address.ai_addrlen) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    if (!waitFor(socket.number, POLLOUT, deadline, stop))
        return ETIMEDOUT;
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(socket.number, SOL_SOCKET, SO_ERROR, &error, &size);
    return error;
}

Result<std::unique_ptr<Descriptor>> connected(const Remote &remote, Deadline deadline, int stop)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_ADDRCONFIG;
    addrinfo *found = nullptr;
    const QByteArray service = QByteArray::number(remote.port);
    if (const int error = ::getaddrinfo(hostOf(remote).constData(), service.constData(), &wanted, &found); error != 0)
        return failure("probe.unresolved", QStringLiteral("The name %1 is not known: %2").arg(remote.host, QString::fromLocal8Bit(::gai_strerror(error))),
                       QStringLiteral("Check the name in tls.watch and the name servers of this machine."));
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, ::freeaddrinfo);
    int lastError = 0;
    for (const addrinfo *address = found; address; address = address->ai_next) {
        auto socket = std::make_unique<Descriptor>();
        lastError = connectTo(*address, *socket, deadline, stop);
        if (lastError == 0)
            return socket;
    }
    if (lastError == ETIMEDOUT)
        return late(remote);
    return failure("probe.unreachable", QStringLiteral("%1 cannot be reached: %2").arg(nameOf(remote), qt_error_string(lastError)),
                   QStringLiteral("Check that the server or the proxy in front of it runs."));
}

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Handle = std::unique_ptr<SSL, decltype(&SSL_free)>;

Context trusting(const QString &caFile)
{
    Context context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    SSL_CTX_set_default_verify_paths(context.get());
    if (!caFile.isEmpty())
        SSL_CTX_load_verify_file(context.get(), QFile::encodeName(caFile).constData());
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    // The chain is judged all the same; a refused one would hide the certificate that is to be reported.
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    return context;
}

void expect(SSL *ssl, const QByteArray &host, Time at)
{
    X509_VERIFY_PARAM *rules = SSL_get0_param(ssl);
    X509_VERIFY_PARAM_set_time(rules, time_t(toMs(at) / 1000));
    if (X509_VERIFY_PARAM_set1_ip_asc(rules, host.constData()) == 1)
        return;
    X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    X509_VERIFY_PARAM_set1_host(rules, host.constData(), size_t(host.size()));
    SSL_set_tlsext_host_name(ssl, host.constData());
}

QString flawOf(long verdict, const CertificateFacts &facts, const Remote &remote, Time at)
{
    switch (verdict) {
    case X509_V_OK:
        return {};
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return facts.notAfter <= at ? QString() : QStringLiteral("A certificate that signs it has expired");
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return QStringLiteral("It is not made out to %1").arg(remote.host);
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return QStringLiteral("It is signed by itself or by an authority that nobody knows");
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
        return QStringLiteral("Its chain is not complete, or its authority is not known");
    default:
        return QStringLiteral("Clients refuse it: %1").arg(QString::fromLatin1(X509_verify_cert_error_string(verdict)));
    }
}
} // namespace

Result<CertificateFacts> remoteCertificate(const Remote &remote, Time at, Millis timeout, int stop)
{
    const Deadline deadline = std::chrono::steady_clock::now() + timeout;
    const auto socket = connected(remote, deadline, stop);
    if (!socket)
        return tl::unexpected(socket.error());
    const Context context = trusting(remote.caFile);
    const Handle ssl(SSL_new(context.get()), SSL_free);
    expect(ssl.get(), hostOf(remote), at);
    SSL_set_fd(ssl.get(), (*socket)->number);
    for (int result = SSL_connect(ssl.get()); result != 1; result = SSL_connect(ssl.get())) {
        const int error = SSL_get_error(ssl.get(), result);
        if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE)
            return failure("probe.no_tls", QStringLiteral("%1 does not shake hands: %2").arg(nameOf(remote), takeComplaint()),
                           QStringLiteral("Check that this port speaks TLS 1.2 or later."));
        if (!waitFor((*socket)->number, error == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT, deadline, stop))
            return late(remote);
    }
    const std::unique_ptr<X509, decltype(&X509_free)> shown(SSL_get1_peer_certificate(ssl.get()), X509_free);
    if (!shown)
        return failure("probe.no_tls", QStringLiteral("%1 shows no certificate").arg(nameOf(remote)));
    CertificateFacts facts = factsOf(shown.get());
    facts.flaw = flawOf(SSL_get_verify_result(ssl.get()), facts, remote, at);
    return facts;
}

} // namespace freeagent::tls
