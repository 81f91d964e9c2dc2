// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/metricstore.h"

#include "daemon/store/reader.h"
#include "daemon/store/sqlitestore.h"
#include "daemon/store/writer.h"

namespace freeagent::store {

void SqliteMetricStore::put(Grain grain, Rows rows, std::function<void(Result<void>)> done)
{
    m_store.writer().perform(
        [grain, rows = std::move(rows)](Connection &connection) -> Result<void> {
            for (const SampleRow &row : rows)
                if (!connection.run(Sql::PutSample, int(grain), row.at, row.body))
                    return tl::unexpected(connection.error());
            return {};
        },
        std::move(done));
}

void SqliteMetricStore::read(Grain grain, Time from, Time to, int limit, Pick pick, std::function<void(Result<Rows>)> done)
{
    m_store.reader().read<Rows>(
        [=, pick = std::move(pick)](Connection &connection) -> Result<Rows> {
            Statement &statement = connection.prepare(Sql::SamplesBetween);
            statement.bind(int(grain));
            statement.bind(from);
            statement.bind(to);
            statement.bind(limit);
            Rows rows;
            const bool read = connection.each(statement, [&rows, &pick](const Statement &row) {
                QByteArray body = pick ? pick(row.bytes(1)) : row.bytes(1);
                if (!body.isEmpty())
                    rows.push_back({row.time(0), std::move(body)});
            });
            if (!read)
                return tl::unexpected(connection.error());
            return rows;
        },
        std::move(done));
}

void SqliteMetricStore::newest(Grain grain, Time until, std::function<void(Result<std::optional<Time>>)> done)
{
    m_store.reader().read<std::optional<Time>>(
        [=](Connection &connection) -> Result<std::optional<Time>> {
            Statement &statement = connection.prepare(Sql::NewestSample);
            statement.bind(int(grain));
            statement.bind(until);
            std::optional<Time> at;
            if (!connection.each(statement, [&at](const Statement &row) { at = row.optionalTime(0); }))
                return tl::unexpected(connection.error());
            return at;
        },
        std::move(done));
}

void SqliteMetricStore::trim(Grain grain, Time before, int limit, std::function<void(Result<void>)> done)
{
    m_store.writer().perform(
        [=](Connection &connection) -> Result<void> {
            if (!connection.run(Sql::TrimSamples, int(grain), int(grain), before, limit))
                return tl::unexpected(connection.error());
            return {};
        },
        std::move(done));
}

void SqliteMetricStore::probe(std::function<void(Result<void>)> done)
{
    m_store.writer().perform([](Connection &) -> Result<void> { return {}; }, std::move(done));
}

} // namespace freeagent::store
