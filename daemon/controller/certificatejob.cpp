// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/certificatejob.h"

namespace freeagent::controller {

schedule::JobSpec CertificateJob::spec()
{
    schedule::JobSpec spec;
    spec.name = "certificates";
    spec.what = QStringLiteral("Looks at the certificates that clients meet and tries their renewal");
    spec.when = {QStringLiteral("FREQ=DAILY"), QTime(4, 0), QDate(2026, 1, 1), "UTC"};
    return spec;
}

void CertificateJob::start(schedule::RunContextPtr context)
{
    m_watch.run([this, context] { context->done(outcome()); });
}

schedule::Outcome CertificateJob::outcome() const
{
    const auto reports = m_watch.reports();
    const auto critical = std::count_if(reports.begin(), reports.end(), [](const services::CertificateReport &report) {
        return report.status == services::CertificateStatus::Critical;
    });
    const QStringList reasons = m_watch.reasons();
    return {critical ? schedule::RunState::Failed : schedule::RunState::Done,
            reasons.isEmpty() ? QStringLiteral("%1 certificates are in order").arg(reports.size()) : reasons.join(QStringLiteral("; ")),
            {{QStringLiteral("certificates"), qint64(reports.size())}, {QStringLiteral("critical"), qint64(critical)}}};
}

} // namespace freeagent::controller
