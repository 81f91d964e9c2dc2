// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/store.h"

#include <optional>

namespace freeagent {

/// Reads one record as it is stored, past anybody's memory of it. Thread and errors: as Store.
class RecordReader
{
public:
    virtual ~RecordReader() = default;
    virtual void find(const QByteArray &kind, const QByteArray &id, std::function<void(Result<std::optional<Record>>)> done) = 0;
};

} // namespace freeagent
