// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/ledger.h"

namespace freeagent::services {

namespace {
Event eventFor(const QByteArray &type, const Build &build)
{
    Event event;
    event.at = build.updatedAt;
    event.type = type;
    event.build = build.id;
    event.worker = build.worker;
    event.body = "{\"status\":\"" + word(build.status) + "\",\"attempts\":" + QByteArray::number(build.attempts) + '}';
    return event;
}
} // namespace

Ledger::Ledger(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void Ledger::load(HotState &state)
{
    for (BuildRecord &record : state.open)
        m_open.insert(record.build.id, std::move(record));
    state.open.clear();
    m_counts.load(state.counts);
    m_revision = state.revision;
}

const BuildRecord *Ledger::open(const BuildId &id) const
{
    const auto it = m_open.constFind(id);
    return it == m_open.constEnd() ? nullptr : &*it;
}

const Build *Ledger::known(const BuildId &id) const
{
    if (const BuildRecord *record = open(id))
        return &record->build;
    const BuildRecord *finished = m_finished.object(id);
    return finished ? &finished->build : nullptr;
}

bool Ledger::isBusy(const BuildId &id) const { return m_busy.contains(id); }

void Ledger::find(const BuildId &id, Found found)
{
    if (const auto busy = m_busy.find(id); busy != m_busy.end()) {
        busy->push_back(std::move(found));
        return;
    }
    if (const BuildRecord *record = open(id))
        return found(record);
    if (const BuildRecord *record = m_finished.object(id))
        return found(record);
    m_store.findBuild(id, [this, id, found = std::move(found)](Result<std::optional<BuildRecord>> result) {
        if (!result)
            return found(tl::unexpected(result.error()));
        // While the row was read the build may have been changed or opened; memory is newer then.
        if (isBusy(id) || open(id) || m_finished.contains(id))
            return find(id, found);
        if (!*result)
            return found(nullptr);
        found(put(std::move(**result)));
    });
}

const BuildRecord *Ledger::put(BuildRecord record)
{
    const BuildId id = record.build.id;
    if (record.build.isTerminal()) {
        m_open.remove(id);
        auto *kept = new BuildRecord(std::move(record));
        m_finished.insert(id, kept);
        return kept;
    }
    m_finished.remove(id);
    return &*m_open.insert(id, std::move(record));
}

void Ledger::insert(Build build, std::vector<Artifact> artifacts, std::optional<AuditEntry> audit, Changed done)
{
    const BuildId id = build.id;
    m_busy.insert(id, {});
    Unit unit;
    unit.events.push_back(eventFor("build.submitted", build));
    unit.changes.push_back(InsertBuild{build, artifacts});
    if (audit)
        unit.audit.push_back(std::move(*audit));
    put(std::move(unit), [this, id, build = std::move(build), artifacts = std::move(artifacts),
                                     done = std::move(done)](CommitResult result) mutable {
        if (!result) {
            observe(result.error());
            done(tl::unexpected(result.error()));
            return settle(id);
        }
        build.sequence = result->sequences.empty() ? 0 : result->sequences.front();
        const BuildId origin = build.retryOf;
        const Time at = build.submittedAt;
        m_counts.add(build, +1);
        const BuildRecord *record
            = put({std::move(build), {}, QList<Artifact>(artifacts.begin(), artifacts.end()), {}});
        if (BuildRecord *retried = origin.isEmpty() ? nullptr : m_finished.object(origin))
            retried->retriedAs.append({id, at});
        note(result->events);
        Q_EMIT buildChanged(nullptr, *record, result->events.front());
        if (const BuildRecord *now = open(id))
            done(now);
        settle(id);
    });
}

void Ledger::change(BuildChange change, Changed done)
{
    const BuildId id = change.transition.build.id;
    m_busy.insert(id, {});
    Unit unit;
    unit.events.push_back(eventFor(change.event, change.transition.build));
    unit.changes.reserve(1 + change.besides.size());
    unit.changes.push_back(UpdateBuild{change.transition.build, change.expect, change.transition.attempt, change.artifacts});
    for (Change &besides : change.besides)
        unit.changes.push_back(std::move(besides));
    change.besides.clear();
    if (change.audit)
        unit.audit.push_back(*std::exchange(change.audit, std::nullopt));
    put(std::move(unit), [this, change = std::move(change), done = std::move(done)](CommitResult result) {
        if (result)
            return committed(change, *result, done);
        observe(result.error());
        conflicted(change.transition.build.id, result.error(), done);
    });
}

void Ledger::committed(const BuildChange &change, const Committed &result, const Changed &done)
{
    const BuildId id = change.transition.build.id;
    const BuildRecord *known = open(id);
    if (!known)
        known = m_finished.object(id);
    const BuildRecord before = known ? *known : BuildRecord{change.transition.build, {}, {}, {}};
    BuildRecord after = before;
    after.build = change.transition.build;
    if (change.transition.attempt)
        putAttempt(after.attempts, *change.transition.attempt);
    for (const Artifact &artifact : change.artifacts)
        after.artifacts.append(artifact);
    m_counts.add(before.build, -1);
    m_counts.add(after.build, +1);
    const BuildRecord *record = put(std::move(after));
    note(result.events);
    Q_EMIT buildChanged(&before, *record, result.events.front());
    done(record);
    settle(id);
}

void Ledger::conflicted(const BuildId &id, const Error &error, const Changed &done)
{
    if (error.code != "store.conflict") {
        done(tl::unexpected(error));
        return settle(id);
    }
    m_store.findBuild(id, [this, id, error, done](Result<std::optional<BuildRecord>> result) {
        if (result && *result)
            put(std::move(**result));
        done(tl::unexpected(error));
        settle(id);
    });
}

void Ledger::put(Unit unit, std::function<void(CommitResult)> done)
{
    std::vector<Record> watched;
    if (!m_watches.isEmpty())
        for (const Change &change : unit.changes)
            if (const auto *record = std::get_if<PutRecord>(&change); record && m_watches.contains(record->record.kind))
                watched.push_back(record->record);
    m_store.commit(std::move(unit), [this, watched = std::move(watched), done = std::move(done)](CommitResult result) {
        if (result)
            for (const Record &record : watched)
                m_watches.value(record.kind)(record);
        done(std::move(result));
    });
}

void Ledger::commit(Unit unit, std::function<void(Result<void>)> done)
{
    put(std::move(unit), [this, done = std::move(done)](CommitResult result) {
        if (!result) {
            observe(result.error());
            return done(tl::unexpected(result.error()));
        }
        done({}); // first, so that whoever hears of the event finds memory as it tells
        note(result->events);
    });
}

void Ledger::settle(const BuildId &id)
{
    std::vector<Found> waiting = m_busy.take(id);
    for (Found &found : waiting)
        find(id, std::move(found)); // the first of them may make the build busy again: the rest then wait for that
}

void Ledger::observe(const Error &error)
{
    if (error.code != "store.conflict")
        Q_EMIT troubled(error);
    if (error.code == "store.failed")
        Q_EMIT broken(error);
}

void Ledger::note(const std::vector<Event> &events)
{
    for (const Event &event : events) {
        m_revision = std::max(m_revision, event.revision);
        Q_EMIT eventCommitted(event);
    }
}

} // namespace freeagent::services
