// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    static Result<std::unique_ptr<Controller>> create(const config::Settings &settings, const Clock &clock);
    ~Controller() override;

    /// "gate.address_in_use" names the holder of the port.
    Result<void> listen();
    quint16 port() const;
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
    void broken(const freeagent::Error &error); ///< what it wrote can no longer be trusted: end with 74

private:
    struct Parts;
    explicit Controller(std::unique_ptr<Parts> parts);
    Result<void> load();
    void reconcile();
    void startClocks();

    std::unique_ptr<Parts> m_parts;
    QTimer m_second;
    QTimer m_sample;
    QTimer m_flush;
};

} // namespace freeagent::controller
