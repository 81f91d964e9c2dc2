// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/batchqueue.h"
#include "common/base/courier.h"
#include "daemon/ports/store.h"
#include "daemon/store/changewriter.h"

#include <QObject>
#include <thread>

namespace freeagent::store {

/// The one thread that changes the database. Takes all units that wait as one group and makes them durable with one commit; while
/// the disk works, the next group gathers. Answers go through the courier, in commit order.
class Writer
{
public:
    using Done = std::function<void(CommitResult)>;

    /// `connection` options are opened in the writer's thread. Waits until that has worked or failed.
    static Result<std::unique_ptr<Writer>> start(const Connection::Options &options, qint64 keepEvents, Courier &courier);
    ~Writer(); ///< commits what waits

    /// What is given in one turn of the event loop goes to the disk together.
    void commit(Unit unit, Done done);

private:
    struct Request {
        Unit unit;
        Done done;
    };
    using Requests = std::vector<Request>;

    Writer(qint64 keepEvents, Courier &courier);
    void handOver();
    Result<void> open(const Connection::Options &options);
    void loop();
    std::vector<CommitResult> commitGroup(const Requests &group);
    enum class Tried : quint8 { Committed, Untidy, Broken };
    Tried tryGroup(const Requests &group, bool careful, std::vector<CommitResult> &results);
    ChangeWriter::Applied applyOne(const Unit &unit, bool careful, Committed &committed);
    void answer(Requests &group, std::vector<CommitResult> results);
    void checkpointWhenDue();

    const qint64 m_keepEvents;
    Courier &m_courier;
    QObject m_turn;      ///< receives the end of this turn of the event loop
    Requests m_gathered; ///< in this turn; home thread only
    BatchQueue<Request> m_queue;
    // Below: the writer's thread only.
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ChangeWriter> m_changes;
    std::optional<Error> m_failed; ///< set: nothing is written any more
    std::thread m_thread;
};

} // namespace freeagent::store
