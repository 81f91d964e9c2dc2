// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/transitions.h"
#include "daemon/ports/store.h"
#include "daemon/services/counts.h"

#include <QCache>
#include <QObject>

namespace freeagent::services {

/// A change of one build, decided but not yet made.
struct BuildChange {
    Transition transition;
    std::vector<Fence> expect;
    std::vector<Artifact> artifacts; ///< added
    std::vector<Change> besides;     ///< applied in the same unit, e.g. the worker's counters
    QByteArray event;                ///< type of the event, "build.assigned"
    std::optional<AuditEntry> audit{}; ///< stored in the same unit
};

/// The open builds in memory, and the only way to change any build. Memory follows the database, never leads it: a change shows
/// here when its commit is durable, so nothing that was ever read can be lost by a kill. Changes of one build are made one after
/// another; whoever asks for a build while one is under way is called when it has settled. Thread: the store's.
class Ledger : public QObject
{
    Q_OBJECT
public:
    explicit Ledger(Store &store, QObject *parent = nullptr);

    void load(HotState &state);

    /// Gives the record once no change of it is under way; nullptr when there is no such build. May call at once. The pointer
    /// holds only during the call.
    using Found = std::function<void(Result<const BuildRecord *>)>;
    void find(const BuildId &id, Found found);
    /// Of an open build as last committed, or nullptr. For reading only.
    const BuildRecord *open(const BuildId &id) const;
    /// Of a build that is open or was touched lately, or nullptr.
    const Build *known(const BuildId &id) const;
    bool isBusy(const BuildId &id) const;
    const QHash<BuildId, BuildRecord> &openBuilds() const { return m_open; }
    const Counts &counts() const { return m_counts; }
    Revision revision() const { return m_revision; }

    /// Drops a finished build from memory because its rows were changed behind it; it is read again when asked for.
    void forget(const BuildId &id) { m_finished.remove(id); }

    /// `done` gets the record after the change. "store.conflict": the row had moved on; memory was refreshed from it.
    using Changed = std::function<void(Result<const BuildRecord *>)>;
    void insert(Build build, std::vector<Artifact> artifacts, std::optional<AuditEntry> audit, Changed done);
    /// Presumes that the build is not busy (call from find's callback).
    void change(BuildChange change, Changed done);
    /// Commits what is not about a build's state (workers, settings) and publishes its events.
    void commit(Unit unit, std::function<void(Result<void>)> done);

    /// Tells `stored` of every record of this kind that was put, whoever put it: once its unit is durable, before that unit's `done`. For
    /// who must not act on what may still be undone.
    using RecordStored = std::function<void(const Record &)>;
    void watchRecords(const QByteArray &kind, RecordStored stored) { m_watches.insert(kind, std::move(stored)); }

Q_SIGNALS:
    /// A build was inserted or changed; `event` is stored. `before` is null for a new one.
    void buildChanged(const freeagent::BuildRecord *before, const freeagent::BuildRecord &after,
                      const freeagent::Event &event);
    void eventCommitted(const freeagent::Event &event); ///< every stored event, in order of revision
    void troubled(const freeagent::Error &error); ///< a change could not be stored; a conflict is no trouble
    /// The database can no longer be trusted to keep what it says; the process must end and recover by restarting.
    void broken(const freeagent::Error &error);

private:
    void committed(const BuildChange &change, const Committed &result, const Changed &done);
    void conflicted(const BuildId &id, const Error &error, const Changed &done);
    void settle(const BuildId &id);
    const BuildRecord *put(BuildRecord record);
    void observe(const Error &error);
    /// Gives `unit` to the store; its watched records are told when it is stored.
    void put(Unit unit, std::function<void(CommitResult)> done);
    void note(const std::vector<Event> &events);

    Store &m_store;
    QHash<BuildId, BuildRecord> m_open;
    QCache<BuildId, BuildRecord> m_finished{4096};
    QHash<BuildId, std::vector<Found>> m_busy; ///< a key: a change is under way; its value: who waits for it
    QHash<QByteArray, RecordStored> m_watches; ///< by kind
    Counts m_counts;
    Revision m_revision = 0;
};

} // namespace freeagent::services
