// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/reader.h"

namespace freeagent::store {

Reader::Reader(Courier &courier)
    : m_courier(courier)
{
}

Result<std::unique_ptr<Reader>> Reader::start(const Connection::Options &options, Courier &courier)
{
    std::unique_ptr<Reader> reader(new Reader(courier));
    std::promise<Result<void>> opened;
    auto outcome = opened.get_future();
    reader->m_thread = std::thread([self = reader.get(), options, opened = std::move(opened)]() mutable {
        auto connection = Connection::open(options);
        opened.set_value(connection ? Result<void>() : tl::unexpected(connection.error()));
        if (connection)
            self->loop(**connection);
    });
    if (Result<void> result = outcome.get(); !result)
        return tl::unexpected(result.error());
    return reader;
}

Reader::~Reader()
{
    m_stopping = true;
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

void Reader::put(Job job) { m_queue.put(std::move(job)); }

void Reader::loop(Connection &connection)
{
    for (auto jobs = m_queue.take(1); !jobs.empty(); jobs = m_queue.take(1)) {
        if (m_stopping)
            m_dropped.push_back(std::move(jobs.front()));
        else
            jobs.front()(connection);
    }
}

} // namespace freeagent::store
