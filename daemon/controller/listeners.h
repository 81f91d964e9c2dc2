// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "common/platform/inheritedsockets.h"
#include "daemon/ingest/gate.h"
#include "daemon/tls/identity.h"

#include <QDateTime>

namespace freeagent::controller {

/// The gate's doors: sockets that the service manager handed over, else own ones; one with TLS where a certificate is set. Follows the
/// certificate's files, so that whoever renews it has nothing to tell us. Thread: main.
class Listeners
{
public:
    explicit Listeners(ingest::Gate &gate) : m_gate(gate) { }

    /// An inherited socket named "https" or "tls" takes clients with TLS, any other plain ones. "gate.*", "tls.*".
    Result<void> open(const config::Settings &settings, const QList<platform::InheritedSocket> &inherited);
    /// What an operator should know about them.
    QStringList remarks(const config::Settings &settings) const;
    bool hasTls() const { return m_gate.tlsPort() != 0; }

    /// Takes the certificate from these files from now on; on an error the old one stays. "tls.*".
    Result<void> renew(const tls::Identity::Files &files);
    /// The files are others than at the last look; then renew().
    bool filesHaveChanged();
    const tls::Identity::Files &files() const { return m_files; }
    const std::shared_ptr<const tls::Identity> &identity() const { return m_identity; }

private:
    using State = QList<QPair<QDateTime, qint64>>;
    State stateOfFiles() const;

    ingest::Gate &m_gate;
    tls::Identity::Files m_files;
    std::shared_ptr<const tls::Identity> m_identity;
    State m_state; ///< of the files when they were last read, or tried to
};

/// Empty paths when no certificate is set. "tls.incomplete": only one of both is.
Result<tls::Identity::Files> tlsFilesFrom(const config::Settings &settings);

/// What open() would refuse, whatever the service manager hands over, as far as it can be known without opening a door.
QList<Error> listenerProblems(const config::Settings &settings);

} // namespace freeagent::controller
