// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/checks/check.h"
#include "common/client/controllerclient.h"
#include "daemon/ctl/exitcodes.h"

#include <vector>

namespace freeagent::ctl {

using freeagent::checks::CheckSpec;
using freeagent::checks::Finding;
using freeagent::checks::Limits;
using freeagent::checks::unanswered;
using freeagent::checks::word;
using freeagent::checks::worse;

using Answers = std::vector<Result<client::Answer>>;

/// In the order of the morning check.
inline const QList<CheckSpec> &checks() { return freeagent::checks::all(); }
/// What the checks judge.
inline freeagent::checks::Answers bodiesOf(const Answers &answers)
{
    freeagent::checks::Answers bodies;
    for (const auto &answer : answers)
        bodies.push_back(answer.map([](const client::Answer &good) { return good.json.object(); }));
    return bodies;
}

} // namespace freeagent::ctl
