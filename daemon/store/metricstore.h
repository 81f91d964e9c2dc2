// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/metricstore.h"

namespace freeagent::store {

class SqliteStore;

/// The history of figures in the database of a SqliteStore, which outlives it: written by its writer, in the same groups as all
/// else, read by its reader.
class SqliteMetricStore final : public MetricStore
{
public:
    explicit SqliteMetricStore(SqliteStore &store) : m_store(store) {}

    void put(Grain grain, Rows rows, std::function<void(Result<void>)> done) override;
    void read(Grain grain, Time from, Time to, int limit, Pick pick, std::function<void(Result<Rows>)> done) override;
    void newest(Grain grain, Time until, std::function<void(Result<std::optional<Time>>)> done) override;
    void trim(Grain grain, Time before, int limit, std::function<void(Result<void>)> done) override;
    void probe(std::function<void(Result<void>)> done) override;

private:
    SqliteStore &m_store;
};

} // namespace freeagent::store
