// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/logging/sink.h"

namespace freeagent::logging {

/// Native fields of journald: `journalctl BUILD_ID=...` finds them.
class JournalSink final : public Sink
{
public:
    void write(const Record &record) override;
};

} // namespace freeagent::logging
