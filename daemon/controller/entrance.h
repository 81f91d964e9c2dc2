// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/logging/record.h"
#include "daemon/controller/certificatejob.h"
#include "daemon/controller/listeners.h"
#include "daemon/tls/prober.h"

#include <memory>

namespace freeagent::controller {

/// Where clients come in: the listeners, the certificate shown there, which follows its files, and the watch over the certificates
/// of the public names. Thread: main.
class Entrance : public QObject
{
    Q_OBJECT
public:
    Entrance(services::Ledger &ledger, const Clock &clock);

    void load(const HotState &state) { m_watch.load(state.records); }
    /// On sockets of the service manager where it handed some over, else on own ones; the ports are written into `dataFolder`. "gate.*",
    /// "tls.*", "config.bad_value".
    Result<void> open(ingest::Gate &gate, const config::Settings &settings, const QList<platform::InheritedSocket> &inherited,
                      const QString &dataFolder);
    /// What may change while it serves.
    void apply(const config::Settings &settings);
    void tick(); ///< once a second
    /// What an operator should know.
    QStringList remarks(const config::Settings &settings) const { return m_listeners ? m_listeners->remarks(settings) : QStringList(); }
    services::CertificateWatch &certificates() { return m_watch; }
    schedule::Job &certificateJob() { return m_job; }

Q_SIGNALS:
    void notable(freeagent::logging::Level level, const QByteArray &code, const QString &text); ///< for the log

private:
    void renew(const tls::Identity::Files &files);
    void tell(const services::CertificateReport &report);

    tls::Prober m_prober;
    services::CertificateWatch m_watch;
    CertificateJob m_job{m_watch};
    std::unique_ptr<Listeners> m_listeners; ///< once open
};

} // namespace freeagent::controller
