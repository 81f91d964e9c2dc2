// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/writer.h"

#include <algorithm>
#include <future>

namespace freeagent::store {

namespace {
constexpr size_t kMostUnits = 512; ///< a longer group only adds waiting
// When many wait for commits, those of the last group are about to come again: without a moment for them the groups fall to pieces, and
// each costs a sync and the writing of the same pages. Nobody who is alone waits for it.
constexpr std::chrono::microseconds kPatience{500};
// Copying the log back holds up the next group: about 3 ms a thousand pages. Better when nobody waits, at last regardless. Not too often:
// the longer the log, the more of its pages are the same ones again.
constexpr int kCheckpointWhenIdle = 2000;
constexpr int kCheckpointAlways = 4000;

/// A unit that may be refused when a part of it is applied needs its own way back.
bool needsSavepoint(const Unit &unit)
{
    for (size_t i = 1; i < unit.changes.size(); ++i) {
        const Change &change = unit.changes[i];
        if (std::holds_alternative<InsertBuild>(change) || std::holds_alternative<UpdateBuild>(change))
            return true;
    }
    return false;
}
} // namespace

Writer::Writer(qint64 keepEvents, Courier &courier, CommitLog *log)
    : m_keepEvents(keepEvents)
    , m_courier(courier)
    , m_log(log)
{
}

Result<std::unique_ptr<Writer>> Writer::start(const Connection::Options &options, qint64 keepEvents, Courier &courier, CommitLog *log)
{
    std::unique_ptr<Writer> writer(new Writer(keepEvents, courier, log));
    std::promise<Result<void>> opened;
    auto outcome = opened.get_future();
    writer->m_thread = std::thread([self = writer.get(), options, opened = std::move(opened)]() mutable {
        Result<void> result = self->open(options);
        const bool usable = result.has_value();
        opened.set_value(std::move(result));
        if (usable)
            self->loop();
        if (usable && self->m_log)
            self->m_log->mayCheckpoint(0); // whoever closes the file last copies the log back
        self->m_changes.reset();
        self->m_connection.reset(); // a connection ends in its own thread
    });
    if (Result<void> result = outcome.get(); !result)
        return tl::unexpected(result.error());
    return writer;
}

Writer::~Writer()
{
    handOver();
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> Writer::open(const Connection::Options &options)
{
    auto connection = Connection::open(options);
    if (!connection)
        return tl::unexpected(connection.error());
    m_connection = std::move(*connection);
    m_changes = std::make_unique<ChangeWriter>(*m_connection);
    if (!m_changes->load())
        return tl::unexpected(m_connection->error());
    return {};
}

namespace {
Writer::Done withoutNumbers(std::function<void(Result<void>)> done)
{
    return [done = std::move(done)](CommitResult result) {
        if (done)
            done(result ? Result<void>() : tl::unexpected(result.error()));
    };
}
} // namespace

void Writer::gather(Request request)
{
    if (m_gathered.empty())
        QMetaObject::invokeMethod(&m_turn, [this] { handOver(); }, Qt::QueuedConnection);
    m_gathered.push_back(std::move(request));
}

void Writer::commit(Unit unit, Done done) { gather({std::move(unit), {}, std::move(done)}); }

void Writer::perform(Job job, std::function<void(Result<void>)> done) { gather({{}, std::move(job), withoutNumbers(std::move(done))}); }

void Writer::alone(Job job, std::function<void(Result<void>)> done) { gather({{}, std::move(job), withoutNumbers(std::move(done)), true}); }

void Writer::handOver()
{
    if (!m_gathered.empty())
        m_queue.put(m_gathered);
}

void Writer::loop()
{
    size_t enough = 1;
    for (Requests group = m_queue.take(kMostUnits); !group.empty(); group = m_queue.takeMany(kMostUnits, enough, kPatience)) {
        enough = group.size() * 3 / 4;
        serve(std::move(group));
        checkpointWhenDue();
    }
}

void Writer::freeze(const Error &error)
{
    const std::lock_guard lock(m_freezing);
    m_frozen = error;
}

void Writer::lookWhetherFrozen()
{
    const std::lock_guard lock(m_freezing);
    if (m_frozen && !m_failed)
        m_failed = m_frozen;
}

void Writer::serve(Requests group)
{
    lookWhetherFrozen();
    const auto isAlone = [](const Request &request) { return request.alone; };
    for (auto from = group.begin(); from != group.end();) {
        const auto to = std::find_if(from, group.end(), isAlone);
        Requests together(std::make_move_iterator(from), std::make_move_iterator(to));
        if (!together.empty())
            answer(together, commitGroup(together));
        if (to == group.end())
            return;
        Requests single;
        single.push_back(std::move(*to));
        answer(single, {runAlone(single.front().job)});
        from = std::next(to);
    }
}

CommitResult Writer::runAlone(const Job &job)
{
    if (m_failed)
        return tl::unexpected(*m_failed);
    const int pages = m_connection->walPages();
    if (m_log)
        m_log->mayCheckpoint(0);
    const Result<void> done = job(*m_connection);
    if (m_log)
        m_log->mayHaveRestarted();
    if (m_connection->walPages() != pages && !isKeptTwice())
        return tl::unexpected(*m_failed);
    return done ? CommitResult(Committed{}) : tl::unexpected(done.error());
}

/// False: what was just committed must not be acknowledged, and nothing is committed any more.
bool Writer::isKeptTwice()
{
    const Result<void> kept = m_log ? m_log->committed(m_connection->walPages()) : Result<void>();
    if (!kept)
        m_failed = Error{"store.failed", QStringLiteral("A change could not be kept in the change log as well (%1).").arg(kept.error().message), kept.error().fix};
    return kept.has_value();
}

std::vector<CommitResult> Writer::commitGroup(const Requests &group)
{
    std::vector<CommitResult> results;
    if (const Result<void> may = m_log && !m_failed ? m_log->mayCommit() : Result<void>(); !may)
        return std::vector<CommitResult>(group.size(), tl::unexpected(may.error()));
    if (!m_failed) {
        const ChangeWriter::Mark before = m_changes->mark();
        Tried tried = tryGroup(group, false, results);
        if (tried == Tried::Untidy) {
            m_connection->run(Sql::Rollback);
            m_changes->restore(before);
            tried = tryGroup(group, true, results);
        }
        if (tried == Tried::Committed && isKeptTwice())
            return results;
        if (tried == Tried::Committed)
            return std::vector<CommitResult>(group.size(), tl::unexpected(*m_failed));
        const Fault fault = m_connection->fault();
        const Error error = m_connection->error();
        m_connection->run(Sql::Rollback); // fails where SQLite has rolled back by itself
        m_changes->restore(before);
        if (fault == Fault::Full || fault == Fault::Busy)
            return std::vector<CommitResult>(group.size(), tl::unexpected(error));
        m_failed = error;
    }
    return std::vector<CommitResult>(group.size(), tl::unexpected(*m_failed));
}

Writer::Tried Writer::tryGroup(const Requests &group, bool careful, std::vector<CommitResult> &results)
{
    results.clear();
    if (!m_connection->run(Sql::Begin))
        return Tried::Broken;
    for (const Request &request : group) {
        Committed committed;
        switch (applyOne(request, careful, committed)) {
        case ChangeWriter::Applied::Yes: results.emplace_back(std::move(committed)); break;
        case ChangeWriter::Applied::Conflict: results.push_back(tl::unexpected(m_refusal)); break;
        case ChangeWriter::Applied::Untidy: return Tried::Untidy;
        case ChangeWriter::Applied::Broken: return Tried::Broken;
        }
    }
    const bool kept = m_changes->flush() && m_changes->forgetEvents(m_keepEvents) && m_connection->run(Sql::Commit);
    return kept ? Tried::Committed : Tried::Broken;
}

ChangeWriter::Applied Writer::applyJob(const Job &job)
{
    using Applied = ChangeWriter::Applied;
    const Result<void> done = job(*m_connection);
    if (done)
        return Applied::Yes;
    m_refusal = done.error();
    const Fault fault = m_connection->fault();
    return fault == Fault::None || fault == Fault::Constraint ? Applied::Untidy : Applied::Broken;
}

ChangeWriter::Applied Writer::applyOne(const Request &request, bool careful, Committed &committed)
{
    using Applied = ChangeWriter::Applied;
    if (!careful && !request.job && !needsSavepoint(request.unit)) {
        const Applied applied = m_changes->apply(request.unit, committed);
        m_refusal = m_changes->conflict();
        return applied;
    }
    if (!m_connection->run(Sql::Savepoint))
        return Applied::Broken;
    const ChangeWriter::Mark before = m_changes->mark();
    const Applied applied = request.job ? applyJob(request.job) : m_changes->apply(request.unit, committed);
    if (!request.job)
        m_refusal = m_changes->conflict();
    if (applied == Applied::Untidy || applied == Applied::Conflict) {
        m_changes->restore(before);
        const bool undone = m_connection->run(Sql::RollbackToSavepoint) && m_connection->run(Sql::ReleaseSavepoint);
        return undone ? Applied::Conflict : Applied::Broken;
    }
    if (applied == Applied::Yes && !m_connection->run(Sql::ReleaseSavepoint))
        return Applied::Broken;
    return applied;
}

void Writer::answer(Requests &group, std::vector<CommitResult> results)
{
    std::vector<Courier::Call> calls;
    calls.reserve(group.size());
    for (size_t i = 0; i < group.size(); ++i)
        calls.push_back([done = std::move(group[i].done), result = std::move(results[i])]() mutable {
            if (done)
                done(std::move(result));
        });
    m_courier.post(std::move(calls));
}

void Writer::checkpointWhenDue()
{
    const int pages = m_connection->walPages();
    if (m_failed || pages < kCheckpointWhenIdle || (pages < kCheckpointAlways && !m_queue.isEmpty()))
        return;
    if (m_log && !m_log->mayCheckpoint(pages))
        return;
    // A full disk or a long reader makes this come to nothing; the log grows on and the next commit tries again.
    m_connection->run(Sql::Checkpoint);
    if (m_log)
        m_log->mayHaveRestarted();
}

} // namespace freeagent::store
