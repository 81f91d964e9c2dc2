// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/calendar/recurrence.h"
#include "daemon/schedule/run.h"

#include <functional>
#include <memory>

namespace freeagent::schedule {

/// How a run ended: Done, Failed or Cancelled, with a sentence for people and figures for programs.
struct Outcome {
    RunState state = RunState::Done;
    QString message;
    QJsonObject result;
};

/// What a job sees of its run. May be kept as long as the work takes. Thread: the services'.
class RunContext
{
public:
    using Progress = std::function<void(double, const QString &)>;
    using Ended = std::function<void(Outcome)>;
    RunContext(Run run, Progress progress, Ended ended);

    const Run &run() const { return m_run; }
    const QJsonObject &options() const { return m_run.options; }
    void progress(double part, const QString &message); ///< part: 0 to 1
    bool isCancelled() const { return m_cancelled; }    ///< somebody wants it to end; done() is still to be called
    void done(Outcome outcome);                         ///< once; later calls do nothing

    void cancel() { m_cancelled = true; }
    void forget(); ///< nobody listens any more

private:
    Run m_run;
    Progress m_progress;
    Ended m_ended;
    bool m_cancelled = false;
};
using RunContextPtr = std::shared_ptr<RunContext>;

/// Work that is done again and again. Outlives the scheduler's use of it.
class Job
{
public:
    virtual ~Job() = default;
    /// Returns soon; goes on in the event loop and ends with context->done(). Never while an earlier run of it is under way. After a kill
    /// it is started anew: whatever was half done must be harmless.
    virtual void start(RunContextPtr context) = 0;
    /// The run is to end soon. isCancelled() says so too.
    virtual void cancel() {}
};

/// A job as it is declared: one row.
struct JobSpec {
    QByteArray name;                       ///< "optimise"
    QString what;                          ///< one sentence for people
    calendar::RecurrenceSpec when{};       ///< an operator may change rule, start and zone
    QByteArray lane{};                     ///< jobs of one lane never run at the same time; empty: a lane of its own
    int rank = 0;                          ///< the lower goes first when several of a lane wait
    QByteArray needs{};                    ///< a job that must have ended well since this one was queued; it is queued when it has not
    Millis freshFor{0};                    ///< a scheduled run is skipped when one ended well this short a time ago
    std::function<QString()> heldBack{};   ///< why a scheduled run may not start now; empty when it may
};

} // namespace freeagent::schedule
