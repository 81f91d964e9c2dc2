// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/logging/record.h"
#include "common/platform/inheritedsockets.h"
#include "daemon/controller/controllersettings.h"
#include "daemon/controller/senses.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace freeagent {
struct HotState;
}

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
                                                      std::function<void(const QString &step)> onMigration = {}, const Senses &senses = {});
    ~Controller() override;

    /// On sockets of the service manager where it handed some over, else on own ones. "gate.*", "tls.*".
    /// A rehearsal answers requests and watches its own health: nothing is scheduled, requeued, sent or copied, and nobody is called.
    enum class Life : quint8 { Serving, Rehearsal };
    Result<void> listen(const QList<platform::InheritedSocket> &inherited = {}, Life life = Life::Serving);
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
    void startAgain(); ///< what a start has to do can be done now: stop, destroy, make anew
    void restartWanted(); ///< memory is nearly at its limit: stop, and end with 75
    void remark(const QString &text);                 ///< for the log
    void notable(freeagent::logging::Level level, const QByteArray &code, const QString &text); ///< for the log
    void broken(const freeagent::Error &error); ///< what it wrote can no longer be trusted: end with 74

private:
    struct Parts;
    explicit Controller(std::unique_ptr<Parts> parts);
    static Result<std::unique_ptr<Controller>> prepared(const config::Settings &settings, const Clock &clock,
                                                        const std::function<void(const QString &step)> &onMigration, const Senses &senses);
    Result<void> load();
    Result<void> loadKey(const HotState &state);
    void startClocks();
    void rehearse();
    std::unique_ptr<Parts> m_parts;
    QTimer m_second;
    QTimer m_sample;
    QTimer m_flush;
};

} // namespace freeagent::controller
