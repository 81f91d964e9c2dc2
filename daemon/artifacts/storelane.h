// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/batchqueue.h"
#include "common/base/courier.h"
#include "daemon/artifacts/artifactwriter.h"

#include <thread>

namespace freeagent::artifacts {

/// A thread that stores files: takes all sets that wait as one group.
class StoreLane
{
public:
    using Done = std::function<void(ArtifactWriter::Outcome)>;
    struct Request {
        ArtifactWriter::Files files;
        std::vector<IncomingFilePtr> received; ///< kept until the answer is home: their destructors belong there
        Done done;
    };

    StoreLane(std::unique_ptr<ArtifactWriter> writer, Courier &courier);
    ~StoreLane(); ///< stores what waits

    void put(Request request) { m_queue.put(std::move(request)); }

private:
    void loop();

    std::unique_ptr<ArtifactWriter> m_writer;
    Courier &m_courier;
    BatchQueue<Request> m_queue;
    std::thread m_thread;
};

} // namespace freeagent::artifacts
