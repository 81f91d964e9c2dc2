// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/logging/record.h"
#include "common/platform/inheritedsockets.h"
#include "daemon/controller/controllersettings.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace freeagent::http {
class RouteTable;
}

namespace freeagent::controller {

/// The daemon, put together: opens the store, loads the hot state, opens the port, keeps the clocks going, stops in order. Thread:
/// main.
class Controller : public QObject
{
    Q_OBJECT
public:
    /// Opens everything up to the point where it could serve. Errors of store, artifact store and keys.
    /// `clock` outlives the controller.
    /// `onMigration` is told of steps of the database's schema, which may take minutes.
    static Result<std::unique_ptr<Controller>> create(const config::Settings &settings, const Clock &clock,
                                                      std::function<void(const QString &step)> onMigration = {});
    ~Controller() override;

    /// On sockets of the service manager where it handed some over, else on own ones. "gate.*", "tls.*".
    Result<void> listen(const QList<platform::InheritedSocket> &inherited = {});
    quint16 port() const;
    quint16 tlsPort() const; ///< 0: no listener with TLS
    /// Puts into effect what can be while it serves: limits, policy, certificates.
    void apply(const config::Settings &settings);
    /// The configuration as it was read last, whether all of it is in effect or not: a changed one goes to the backups.
    void keepConfiguration(const config::Settings &settings);
    /// Asks the database whether it takes writes; calls back when it answers, well or not, and never while it hangs.
    void probeDatabase(std::function<void()> answered);
    const http::RouteTable &routes() const;
    const services::Ledger &ledger() const;
    const services::Statistics &statistics() const;

    QByteArray freshKey() const; ///< in clear when it was made by this start: to be shown once
    QStringList remarks() const;

    /// Does what the clock says is due. Called once a second by itself.
    void tick();

    /// No new connections, running requests end, the last writes are made; then stopped().
    void stop();

Q_SIGNALS:
    void stopped();
    void remark(const QString &text);                 ///< for the log
    void notable(freeagent::logging::Level level, const QByteArray &code, const QString &text); ///< for the log
    void broken(const freeagent::Error &error); ///< what it wrote can no longer be trusted: end with 74

private:
    struct Parts;
    explicit Controller(std::unique_ptr<Parts> parts);
    Result<void> load();
    void startClocks();
    std::unique_ptr<Parts> m_parts;
    QTimer m_second;
    QTimer m_sample;
    QTimer m_flush;
};

} // namespace freeagent::controller
