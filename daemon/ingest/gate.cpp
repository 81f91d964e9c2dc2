// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/gate.h"

#include "daemon/ingest/reactor.h"

#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

namespace freeagent::ingest {

class Gate::Private
{
public:
    Private(Gate &gate, Application &application, Limits limits, const QString &incomingFolder)
        : reactor(application, limits, incomingFolder), notifier(reactor.poller().descriptor(), QSocketNotifier::Read)
    {
        QObject::connect(&notifier, &QSocketNotifier::activated, &gate, [this] { reactor.dispatch(); });
        tick.setInterval(reactor.deadlines().tick());
        QObject::connect(&tick, &QTimer::timeout, &gate, [this] {
            reactor.advance();
            if (reactor.deadlines().isEmpty())
                tick.stop();
        });
        reactor.onDeadlinesListed = [this] { tick.start(); };
        reactor.onTlsInClear = [&gate](const QHostAddress &peer) { Q_EMIT gate.tlsInClear(peer); };
        reactor.onEmpty = [this, &gate] {
            if (!std::exchange(isDrained, true))
                QMetaObject::invokeMethod(&gate, &Gate::drained, Qt::QueuedConnection);
        };
        grace.setSingleShot(true);
        QObject::connect(&grace, &QTimer::timeout, &gate, [this] { reactor.killAll(); });
    }

    Result<void> add(Result<std::unique_ptr<Acceptor>> acceptor, bool tls)
    {
        if (!acceptor)
            return tl::unexpected(acceptor.error());
        reactor.addListener(std::move(*acceptor), tls);
        return {};
    }

    Reactor reactor;
    QSocketNotifier notifier;
    QTimer tick;
    QTimer grace;
    bool isDrained = false;
};

Gate::Gate(Application &application, Limits limits, QString incomingFolder, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, application, limits, incomingFolder))
{
    QDir().mkpath(incomingFolder);
    QFile::setPermissions(incomingFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Gate::~Gate() = default;

Result<void> Gate::listen(const QHostAddress &address, quint16 port) { return d->add(Acceptor::listen(address, port), false); }
Result<void> Gate::adopt(int listeningDescriptor) { return d->add(Acceptor::adopt(listeningDescriptor), false); }
quint16 Gate::port() const { return d->reactor.port(false); }

void Gate::setIdentity(std::shared_ptr<const tls::Identity> identity) { d->reactor.setIdentity(std::move(identity)); }
Result<void> Gate::listenTls(const QHostAddress &address, quint16 port) { return d->add(Acceptor::listen(address, port), true); }
Result<void> Gate::adoptTls(int listeningDescriptor) { return d->add(Acceptor::adopt(listeningDescriptor), true); }
quint16 Gate::tlsPort() const { return d->reactor.port(true); }

void Gate::setLimits(const Limits &limits) { d->reactor.setLimits(limits); }

void Gate::shutDown(std::chrono::milliseconds grace)
{
    d->reactor.shutDown();
    d->grace.start(grace);
}

int Gate::connections() const { return d->reactor.connections(); }

} // namespace freeagent::ingest
