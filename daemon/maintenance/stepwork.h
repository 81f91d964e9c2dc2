// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/maintenance/maintenancerun.h"

#include <functional>
#include <memory>

namespace freeagent::maintenance {

struct StepEnd {
    StepState state = StepState::Done; ///< Done, Failed or Skipped
    QString evidence;
    QString error;
};

/// One taking up of a step. The runner drops it when a person decided otherwise; what is said through it then goes nowhere.
class StepCall
{
public:
    using Remember = std::function<void(const QJsonObject &, std::function<void()>)>;
    StepCall(MaintenanceRun givenRun, Step givenStep, Remember remember, std::function<void(StepEnd)> ended)
        : run(std::move(givenRun))
        , step(std::move(givenStep))
        , m_remember(std::move(remember))
        , m_ended(std::move(ended))
    {
    }

    const MaintenanceRun run; ///< as it was when the step was taken up
    const Step step;

    /// Stores what the step must know after a restart; `then` when it is durable.
    void remember(const QJsonObject &memory, std::function<void()> then)
    {
        if (m_remember)
            m_remember(memory, std::move(then));
    }
    void done(QString evidence) { end({StepState::Done, std::move(evidence), {}}); }
    void fail(QString error) { end({StepState::Failed, {}, std::move(error)}); }
    void skip(QString evidence) { end({StepState::Skipped, std::move(evidence), {}}); }
    bool isOver() const { return !m_ended; }
    void drop()
    {
        m_remember = nullptr;
        m_ended = nullptr;
    }

private:
    void end(StepEnd how)
    {
        m_remember = nullptr;
        if (const auto ended = std::exchange(m_ended, nullptr))
            ended(std::move(how));
    }

    Remember m_remember;
    std::function<void(StepEnd)> m_ended;
};
using StepCallPtr = std::shared_ptr<StepCall>;

/// What a step does. Taken up again from the beginning after a restart, so each is written to find out what was done already.
class StepWork
{
public:
    virtual ~StepWork() = default;
    virtual void start(StepCallPtr call) = 0;
    virtual void tick() {} ///< once a second while the step is under way
    virtual void stop() {} ///< a person skipped it or ended the maintenance
};

} // namespace freeagent::maintenance
