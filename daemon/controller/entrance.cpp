// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/entrance.h"

#include "daemon/controller/controllersettings.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

using logging::Level;
using services::CertificateStatus;

namespace {
/// For those who started us with port 0.
void writePort(const QString &path, quint16 port)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::number(port) + '\n');
        file.commit();
    }
}

Level levelOf(CertificateStatus status)
{
    if (status == CertificateStatus::Ok)
        return Level::Info;
    return status == CertificateStatus::Critical ? Level::Error : Level::Warning;
}
} // namespace

Entrance::Entrance(services::Ledger &ledger, const Clock &clock)
    : m_prober({})
    , m_watch(ledger, m_prober, clock)
{
    connect(&m_watch, &services::CertificateWatch::statusChanged, this, &Entrance::tell);
    connect(&m_watch, &services::CertificateWatch::renewalTried, this, [this](const services::RenewalTrial &trial) {
        if (trial.outcome.exitCode != 0)
            Q_EMIT notable(Level::Warning, "certificate.renewal_failed",
                           u"The trial renewal of certificates failed; its output is at /api/admin/certificates"_s);
    });
}

Result<void> Entrance::open(ingest::Gate &gate, const config::Settings &settings, const QList<platform::InheritedSocket> &inherited,
                            const QString &dataFolder)
{
    auto plan = certificatePlanFrom(settings);
    if (!plan)
        return tl::unexpected(plan.error());
    m_listeners = std::make_unique<Listeners>(gate);
    if (const auto listening = m_listeners->open(settings, inherited); !listening)
        return listening;
    m_prober.setCaFile(settings.path(u"tls.ca-file"));
    m_watch.setPlan(std::move(*plan));
    if (m_listeners->hasTls())
        writePort(dataFolder + u"/controller.tls-port"_s, gate.tlsPort());
    writePort(dataFolder + u"/controller.port"_s, gate.port());
    return {};
}

void Entrance::apply(const config::Settings &settings)
{
    m_prober.setCaFile(settings.path(u"tls.ca-file"));
    if (auto plan = certificatePlanFrom(settings))
        m_watch.setPlan(std::move(*plan));
    else
        Q_EMIT notable(Level::Error, "config.reload_failed", plan.error().message);
    const auto files = tlsFilesFrom(settings);
    if (!files)
        return Q_EMIT notable(Level::Error, "tls.reload_failed", files.error().message);
    const bool wanted = !files->certificate.isEmpty();
    if (wanted && m_listeners->hasTls())
        renew(*files);
    else if (wanted != m_listeners->hasTls())
        Q_EMIT notable(Level::Warning, "config.restart_needed", u"To begin or end listening with TLS the controller needs a restart"_s);
}

void Entrance::renew(const tls::Identity::Files &files)
{
    if (const auto renewed = m_listeners->renew(files); !renewed)
        return Q_EMIT notable(Level::Error, "tls.reload_failed",
                              u"The new certificate is not taken, the old one stays: %1. %2"_s.arg(renewed.error().message, renewed.error().fix));
    const CertificateFacts &facts = m_listeners->identity()->certificate();
    Q_EMIT notable(Level::Info, "tls.reloaded",
                   u"Certificate %1 is in use, valid until %2"_s.arg(facts.subject, QString::fromLatin1(toIso(facts.notAfter))));
    m_watch.run([] {});
}

void Entrance::tick()
{
    if (m_listeners && m_listeners->filesHaveChanged())
        renew(m_listeners->files());
    m_watch.tick();
}

void Entrance::tell(const services::CertificateReport &report)
{
    const QString what = report.status == CertificateStatus::Ok ? u"in order for %1 days"_s.arg(report.daysLeft.value_or(0)) : report.error;
    Q_EMIT notable(levelOf(report.status), "certificate." + word(report.status).toByteArray(), u"Certificate of %1: %2"_s.arg(report.target, what));
}

} // namespace freeagent::controller
