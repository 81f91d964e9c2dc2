// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/batchqueue.h"
#include "common/base/courier.h"
#include "daemon/ports/commitlog.h"
#include "daemon/ports/store.h"
#include "daemon/store/changewriter.h"

#include <QObject>
#include <mutex>
#include <thread>

namespace freeagent::store {

/// The one thread that changes the database. Takes all units that wait as one group and makes them durable with one commit; while
/// the disk works, the next group gathers. Answers go through the courier, in commit order.
class Writer
{
public:
    using Done = std::function<void(CommitResult)>;

    /// `connection` options are opened in the writer's thread. Waits until that has worked or failed.
    /// `log`, which outlives it, follows every commit; none when null.
    static Result<std::unique_ptr<Writer>> start(const Connection::Options &options, qint64 keepEvents, Courier &courier, CommitLog *log = nullptr);
    ~Writer(); ///< commits what waits

    /// What is given in one turn of the event loop goes to the disk together.
    void commit(Unit unit, Done done);

    /// Statements of another port, run in the writer's thread within the transaction of a group, applied wholly or not at all. An
    /// error that it gives undoes it and comes home; "store.conflict" is the usual one. False by the connection is told with
    /// Connection::error(). May run twice, so it must not keep what it computed the first time.
    using Job = std::function<Result<void>(Connection &)>;
    void perform(Job job, std::function<void(Result<void>)> done);
    /// Statements that must not be in a transaction (VACUUM, checkpoints), run in the writer's thread between two groups: what was given
    /// before is durable, what is given later waits. An error is only told.
    void alone(Job job, std::function<void(Result<void>)> done);
    /// From now on every change is refused with this error. Any thread.
    void freeze(const Error &error);

private:
    struct Request {
        Unit unit;
        Job job; ///< instead of the unit when set
        Done done;
        bool alone = false;
    };
    using Requests = std::vector<Request>;

    Writer(qint64 keepEvents, Courier &courier, CommitLog *log);
    void handOver();
    Result<void> open(const Connection::Options &options);
    void gather(Request request);
    void loop();
    void serve(Requests group);
    CommitResult runAlone(const Job &job);
    std::vector<CommitResult> commitGroup(const Requests &group);
    enum class Tried : quint8 { Committed, Untidy, Broken };
    Tried tryGroup(const Requests &group, bool careful, std::vector<CommitResult> &results);
    ChangeWriter::Applied applyOne(const Request &request, bool careful, Committed &committed);
    ChangeWriter::Applied applyJob(const Job &job);
    void answer(Requests &group, std::vector<CommitResult> results);
    void checkpointWhenDue();
    bool isKeptTwice();

    const qint64 m_keepEvents;
    Courier &m_courier;
    CommitLog *m_log;
    QObject m_turn;      ///< receives the end of this turn of the event loop
    Requests m_gathered; ///< in this turn; home thread only
    BatchQueue<Request> m_queue;
    // Below: the writer's thread only.
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ChangeWriter> m_changes;
    Error m_refusal; ///< of the unit or job that was last in conflict
    std::optional<Error> m_failed; ///< set: nothing is written any more
    // Any thread.
    std::mutex m_freezing;
    std::optional<Error> m_frozen;
    void lookWhetherFrozen();
    std::thread m_thread;
};

} // namespace freeagent::store
