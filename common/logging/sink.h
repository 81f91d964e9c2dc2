// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/logging/record.h"

namespace freeagent::logging {

/// Where records go. Called by one thread at a time; must not log itself, must not throw, loses a record rather than wait for long.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual void write(const Record &record) = 0;
};

} // namespace freeagent::logging
