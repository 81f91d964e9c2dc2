// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/failureattribution.h"

namespace freeagent::services {

namespace {
constexpr int kTail = 80; ///< lines
}

FailureAttribution::FailureAttribution(BuildLogs &logs, Fleet &fleet, TrialBook &book)
    : m_logs(logs)
    , m_fleet(fleet)
    , m_book(book)
{
}

void FailureAttribution::setComplaint(const WorkerId &worker, const QString &complaint)
{
    if (complaint.isEmpty())
        m_complaints.remove(worker);
    else
        m_complaints.insert(worker, complaint);
}

void FailureAttribution::judge(const BuildRecord &record, const QString &error, std::function<void(attribution::Verdict)> done)
{
    attribution::Failure failure;
    failure.error = error;
    failure.complaint = m_complaints.value(record.build.worker);
    if (const FleetMember *member = m_fleet.find(record.build.worker)) {
        failure.workerName = member->worker.name;
        failure.diskPercent = member->diskPercent;
    }
    m_logs.tail(record, kTail, [this, record, failure, done = std::move(done)](const QList<LogLine> &lines) mutable {
        for (const LogLine &line : lines)
            failure.logTail.append(line.message);
        done(judged(record, failure));
    });
}

attribution::Verdict FailureAttribution::judged(const BuildRecord &record, const attribution::Failure &failure)
{
    const attribution::Verdict alone = attribution::classify(failure, m_memory);
    const attribution::Verdict verdict = attribution::weighed(alone, failure, m_book.elsewhere(record, alone.cluster));
    const bool projects = verdict.failure == FailureClass::Author || verdict.failure == FailureClass::Dependency;
    if (projects && attribution::isCertain(verdict))
        m_book.certify(record.build.id);
    return verdict;
}

} // namespace freeagent::services
