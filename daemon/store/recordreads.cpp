// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/recordreads.h"

#include "daemon/store/reader.h"

namespace freeagent::store {

void SqliteRecordReader::find(const QByteArray &kind, const QByteArray &id, std::function<void(Result<std::optional<Record>>)> done)
{
    m_reader.read<std::optional<Record>>(
        [kind, id](Connection &connection) -> Result<std::optional<Record>> {
            Statement &statement = connection.prepare(QByteArray("SELECT body FROM records WHERE kind = ? AND id = ?"));
            statement.bind(kind);
            statement.bind(id);
            std::optional<Record> found;
            if (!connection.each(statement, [&](const Statement &row) { found = Record{kind, id, row.bytes(0)}; }))
                return tl::unexpected(connection.error());
            return found;
        },
        std::move(done));
}

} // namespace freeagent::store
