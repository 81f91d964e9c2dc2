// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/storelane.h"

namespace freeagent::artifacts {

namespace {
constexpr size_t kMostSets = 128; ///< each holds a few descriptors while it is stored

Courier::Call homecoming(StoreLane::Request request, ArtifactWriter::Outcome outcome)
{
    return [received = std::move(request.received), done = std::move(request.done), outcome = std::move(outcome)]() mutable {
        if (outcome)
            for (const IncomingFilePtr &file : received)
                file->release();
        received.clear();
        done(std::move(outcome));
    };
}
} // namespace

StoreLane::StoreLane(std::unique_ptr<ArtifactWriter> writer, Courier &courier)
    : m_writer(std::move(writer))
    , m_courier(courier)
    , m_thread([this] { loop(); })
{
}

StoreLane::~StoreLane()
{
    m_queue.close();
    m_thread.join();
}

void StoreLane::loop()
{
    for (auto group = m_queue.take(kMostSets); !group.empty(); group = m_queue.take(kMostSets)) {
        std::vector<ArtifactWriter::Files> sets;
        for (Request &request : group)
            sets.push_back(std::move(request.files));
        std::vector<ArtifactWriter::Outcome> outcomes = m_writer->store(std::move(sets));
        std::vector<Courier::Call> calls;
        for (size_t i = 0; i < group.size(); ++i)
            calls.push_back(homecoming(std::move(group[i]), std::move(outcomes[i])));
        m_courier.post(std::move(calls));
    }
}

} // namespace freeagent::artifacts
