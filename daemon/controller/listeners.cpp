// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/listeners.h"

#include "daemon/ingest/acceptor.h"

#include <QFileInfo>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
Result<QHostAddress> addressFrom(const config::Settings &settings, const QString &key)
{
    const QHostAddress address(settings.text(key));
    if (address.isNull())
        return failure("gate.bind_failed", u"%1 is not an address"_s.arg(settings.text(key)),
                       u"Set %1 to an IP address, such as 127.0.0.1 or 0.0.0.0."_s.arg(key));
    return address;
}

/// Else the second of our own listeners would find its port held by the first.
Result<void> portsDiffer(const config::Settings &settings)
{
    const qint64 port = settings.integer(u"http.port");
    const QHostAddress plain(settings.text(u"http.listen"));
    const QHostAddress tls(settings.text(u"tls.listen"));
    const auto isAny = [](const QHostAddress &address) {
        return address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
    };
    if (port == 0 || port != settings.integer(u"tls.port") || (plain != tls && !isAny(plain) && !isAny(tls)))
        return {};
    return failure("gate.one_port", u"http.port and tls.port are both %1"_s.arg(port), u"Set tls.port to another one, such as 3443."_s);
}

/// The address is one of this machine.
Result<void> isOurs(const config::Settings &settings, const QString &key)
{
    const auto address = addressFrom(settings, key);
    if (!address)
        return tl::unexpected(address.error());
    return ingest::canBind(*address);
}

bool isForTls(const platform::InheritedSocket &socket) { return socket.name == "https" || socket.name == "tls"; }
} // namespace

Result<tls::Identity::Files> tlsFilesFrom(const config::Settings &settings)
{
    tls::Identity::Files files{settings.path(u"tls.certificate"), settings.path(u"tls.key")};
    if (files.certificate.isEmpty() != files.key.isEmpty())
        return failure("tls.incomplete", u"Only one of tls.certificate and tls.key is set"_s, u"Set both, or none."_s);
    return files;
}

Result<void> Listeners::open(const config::Settings &settings, const QList<platform::InheritedSocket> &inherited)
{
    const auto files = tlsFilesFrom(settings);
    if (!files)
        return tl::unexpected(files.error());
    const bool tls = !files->certificate.isEmpty();
    if (tls) {
        if (const auto loaded = renew(*files); !loaded)
            return loaded;
    }
    for (const platform::InheritedSocket &socket : inherited) {
        if (isForTls(socket) && !tls)
            return failure("tls.no_certificate", u"The service manager opened a socket for TLS, and no certificate is set"_s,
                           u"Set tls.certificate and tls.key, or disable that socket unit."_s);
        const auto adopted = isForTls(socket) ? m_gate.adoptTls(socket.descriptor) : m_gate.adopt(socket.descriptor);
        if (!adopted)
            return adopted;
    }
    if (m_gate.port() == 0) {
        const auto address = addressFrom(settings, u"http.listen"_s);
        if (!address)
            return tl::unexpected(address.error());
        if (const auto listening = m_gate.listen(*address, quint16(settings.integer(u"http.port"))); !listening)
            return listening;
    }
    if (tls && m_gate.tlsPort() == 0) {
        if (const auto apart = inherited.isEmpty() ? portsDiffer(settings) : Result<void>(); !apart)
            return apart;
        const auto address = addressFrom(settings, u"tls.listen"_s);
        if (!address)
            return tl::unexpected(address.error());
        return m_gate.listenTls(*address, quint16(settings.integer(u"tls.port")));
    }
    return {};
}

QList<Error> listenerProblems(const config::Settings &settings)
{
    QList<Error> problems;
    const auto take = [&problems](const auto &result) {
        if (!result)
            problems.append(result.error());
    };
    take(isOurs(settings, u"http.listen"_s));
    const auto files = tlsFilesFrom(settings);
    take(files);
    if (!files || files->certificate.isEmpty())
        return problems;
    take(tls::Identity::load(*files));
    take(isOurs(settings, u"tls.listen"_s));
    take(portsDiffer(settings));
    return problems;
}

QStringList Listeners::remarks(const config::Settings &settings) const
{
    const QString address = settings.text(u"http.listen");
    if (QHostAddress(address).isLoopback())
        return {};
    return {u"http.listen is %1: keys, sources and results pass the network in clear. Listen on 127.0.0.1, and put a proxy with TLS in front "
            "or set tls.certificate and tls.key."_s.arg(address)};
}

Listeners::State Listeners::stateOfFiles() const
{
    State state;
    for (const QString &path : {m_files.certificate, m_files.key}) {
        const QFileInfo file(path);
        state.append({file.lastModified(), file.size()});
    }
    return state;
}

Result<void> Listeners::renew(const tls::Identity::Files &files)
{
    m_files = files;
    m_state = stateOfFiles();
    auto identity = tls::Identity::load(files);
    if (!identity)
        return tl::unexpected(identity.error());
    m_identity = std::move(*identity);
    m_gate.setIdentity(m_identity);
    return {};
}

bool Listeners::filesHaveChanged() { return !m_files.certificate.isEmpty() && stateOfFiles() != m_state; }

} // namespace freeagent::controller
