// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/batchqueue.h"
#include "common/base/courier.h"
#include "daemon/store/connection.h"

#include <atomic>
#include <future>
#include <thread>

namespace freeagent::store {

/// A thread with a connection that only reads. Each job sees one snapshot of the database; answers go through the courier.
class Reader
{
public:
    static Result<std::unique_ptr<Reader>> start(const Connection::Options &options, Courier &courier);
    ~Reader(); ///< finishes the job under way, drops the others

    /// Runs `query` in the reader's thread and `done` at home.
    template <class T>
    void read(std::function<Result<T>(Connection &)> query, std::function<void(Result<T>)> done)
    {
        // `done` moves and is never copied: what it holds must not be destroyed in the reader's thread.
        put([this, query = std::move(query), done = std::move(done)](Connection &connection) mutable {
            Result<T> result = inSnapshot<T>(connection, query);
            m_courier.post([done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); });
        });
    }

    /// Runs `query` in the reader's thread and waits for it.
    template <class T>
    Result<T> readNow(std::function<Result<T>(Connection &)> query)
    {
        auto promise = std::make_shared<std::promise<Result<T>>>();
        auto answer = promise->get_future();
        put([promise, query = std::move(query)](Connection &connection) {
            promise->set_value(inSnapshot<T>(connection, query));
        });
        return answer.get();
    }

private:
    using Job = std::function<void(Connection &)>;

    explicit Reader(Courier &courier);
    void put(Job job);
    void loop(Connection &connection);

    template <class T>
    static Result<T> inSnapshot(Connection &connection, const std::function<Result<T>(Connection &)> &query)
    {
        if (!connection.run(Sql::BeginRead))
            return tl::unexpected(connection.error());
        Result<T> result = query(connection);
        connection.run(Sql::Commit);
        return result;
    }

    Courier &m_courier;
    BatchQueue<Job> m_queue;
    std::atomic<bool> m_stopping{false};
    std::vector<Job> m_dropped; ///< destroyed at home, with what their callbacks hold
    std::thread m_thread;
};

} // namespace freeagent::store
