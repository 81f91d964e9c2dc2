// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/recordreader.h"

namespace freeagent::store {

class Reader;

/// Single records out of the store's database. Thread: the store's.
class SqliteRecordReader final : public RecordReader
{
public:
    explicit SqliteRecordReader(Reader &reader)
        : m_reader(reader)
    {
    }
    void find(const QByteArray &kind, const QByteArray &id, std::function<void(Result<std::optional<Record>>)> done) override;

private:
    Reader &m_reader; ///< outlives this
};

} // namespace freeagent::store
