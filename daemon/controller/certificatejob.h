// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/schedule/job.h"
#include "daemon/services/certificatewatch.h"

namespace freeagent::controller {

/// The job "certificates": a look at all of them now. Fails when one is critical, so that the schedule shows it.
class CertificateJob final : public schedule::Job
{
public:
    explicit CertificateJob(services::CertificateWatch &watch)
        : m_watch(watch)
    {
    }

    static schedule::JobSpec spec(); ///< daily
    void start(schedule::RunContextPtr context) override;

private:
    schedule::Outcome outcome() const;

    services::CertificateWatch &m_watch;
};

} // namespace freeagent::controller
