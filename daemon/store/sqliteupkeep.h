// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/courier.h"
#include "daemon/ports/databaseupkeep.h"

#include <memory>

namespace freeagent::store {

class Reader;
class Writer;

/// Upkeep of the file behind a SqliteStore. Checks and figures come from a connection and a thread of their own; ANALYZE, REINDEX (one
/// index at a time) and VACUUM run alone in the writer's thread. VACUUM is the only step that can take long: it holds up changes, never
/// reads, for about a second for each 100 MB.
class SqliteUpkeep final : public DatabaseUpkeep
{
public:
    /// `writer` outlives it. Blocks while the connection is opened.
    static Result<std::unique_ptr<SqliteUpkeep>> open(const QString &file, Writer &writer);
    ~SqliteUpkeep() override;

    void figures(std::function<void(Result<DatabaseFigures>)> done) override;
    void optimise(const UpkeepOrder &order, Progress progress, std::function<bool()> cancelled,
                  std::function<void(Result<UpkeepReport>)> done) override;

private:
    struct Work;
    using WorkPtr = std::shared_ptr<Work>;
    SqliteUpkeep(QString file, Writer &writer);
    void plan(WorkPtr work);
    void next(WorkPtr work);
    void finish(WorkPtr work);

    QString m_file;
    Writer &m_writer;
    Courier m_courier;
    std::unique_ptr<Reader> m_reader;
};

} // namespace freeagent::store
