// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/attribution/classify.h"
#include "daemon/ports/store.h"

namespace freeagent::services {

/// Says whose failure it was when a worker reports one. Thread: the services'.
class FailureJudge
{
public:
    virtual ~FailureJudge() = default;
    /// `record` is active and `error` the worker's words. `done` may come at once, or after the log was read.
    virtual void judge(const BuildRecord &record, const QString &error, std::function<void(attribution::Verdict)> done) = 0;
};

} // namespace freeagent::services
