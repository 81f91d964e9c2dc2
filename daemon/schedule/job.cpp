// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/schedule/job.h"

#include <algorithm>
#include <utility>

namespace freeagent::schedule {

RunContext::RunContext(Run run, Progress progress, Ended ended)
    : m_run(std::move(run))
    , m_progress(std::move(progress))
    , m_ended(std::move(ended))
{
}

void RunContext::progress(double part, const QString &message)
{
    if (m_progress)
        m_progress(std::clamp(part, 0.0, 1.0), message);
}

void RunContext::done(Outcome outcome)
{
    m_progress = nullptr;
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(std::move(outcome));
}

void RunContext::forget()
{
    m_progress = nullptr;
    m_ended = nullptr;
}

} // namespace freeagent::schedule
