// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/attribution/linememory.h"
#include "daemon/services/buildlogs.h"
#include "daemon/services/failurejudge.h"
#include "daemon/services/fleet.h"
#include "daemon/services/trialbook.h"

namespace freeagent::services {

/// Judges failures by the worker's words, the end of the log, what the machine last said of itself, and what happened elsewhere.
/// Thread: the services'.
class FailureAttribution final : public FailureJudge
{
public:
    FailureAttribution(BuildLogs &logs, Fleet &fleet, TrialBook &book);

    void judge(const BuildRecord &record, const QString &error, std::function<void(attribution::Verdict)> done) override;
    /// What the worker's own checkup found critical; empty when it is healthy again.
    void setComplaint(const WorkerId &worker, const QString &complaint);

private:
    attribution::Verdict judged(const BuildRecord &record, const attribution::Failure &failure);

    BuildLogs &m_logs;
    Fleet &m_fleet;
    TrialBook &m_book;
    QHash<WorkerId, QString> m_complaints;
    attribution::LineMemory m_memory;
};

} // namespace freeagent::services
