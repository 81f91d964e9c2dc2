// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/domain/build.h"
#include "common/domain/worker.h"
#include "daemon/ports/auditlog.h"

#include <QJsonObject>
#include <functional>
#include <variant>
#include <vector>

namespace freeagent {

/// The number of a change. Grows by one with every event and never goes back, not even over a restart.
using Revision = qint64;

/// What consumers of the feed are told about one change. `body` is the compact JSON object sent as the event's data.
struct Event {
    Revision revision = 0; ///< given by the store
    Time at{};
    QByteArray type; ///< "build.submitted", "build.assigned", "worker.registered", ...
    BuildId build;   ///< empty when the event is not about a build
    WorkerId worker; ///< empty when the event is not about a worker
    QByteArray body;

    friend bool operator==(const Event &, const Event &) = default;
};

/// What must still be true of the stored row for a change to apply. Several controllers may share a database later: the row
/// decides, not anybody's memory of it.
struct Fence {
    BuildStatus status;
    int attempts;
};

struct InsertBuild {
    Build build; ///< `sequence` is given by the store
    std::vector<Artifact> artifacts;
};
/// Replaces the mutable part of a build (status, outcome, failure, priority, attempts, worker, times, error, hasResult, pinned).
struct UpdateBuild {
    Build after;
    std::vector<Fence> expect;        ///< any of them; the change conflicts when none matches
    std::optional<Attempt> attempt;   ///< inserted or replaced by (build, number)
    std::vector<Artifact> artifacts;  ///< added
};
struct UpsertWorker {
    Worker worker;
};
/// Signs of life, gathered: worker and when it was last seen.
struct TouchWorkers {
    std::vector<std::pair<WorkerId, Time>> seen;
};
struct InsertDiagnostic {
    DiagnosticReport report;
    int keep = 50; ///< older reports of the same worker beyond this number are removed
};
/// Small facts with a name: maintenance state, the admin key's hash, the schema's companions.
struct PutSetting {
    QByteArray key;
    QByteArray value;
};

/// A small document of a service that keeps all of its kind in memory: tokens, windows, runs. `id` is unique within `kind`.
struct Record {
    QByteArray kind;
    QByteArray id;
    QByteArray body; ///< compact JSON object

    friend bool operator==(const Record &, const Record &) = default;
};
struct PutRecord {
    Record record; ///< inserted or replaced
};
struct RemoveRecord {
    QByteArray kind;
    QByteArray id;
};

using Change = std::variant<InsertBuild, UpdateBuild, UpsertWorker, TouchWorkers, InsertDiagnostic, PutSetting, PutRecord, RemoveRecord>;

/// Applied wholly or not at all.
struct Unit {
    std::vector<Change> changes;
    std::vector<Event> events;
    std::vector<AuditEntry> audit{}; ///< of the act that these changes are: in the audit log exactly when they are in the store
};

struct Committed {
    std::vector<Event> events;      ///< the unit's, with their revisions
    std::vector<qint64> sequences;  ///< of the inserted builds, in order
};
/// Errors: "store.conflict" (a fence did not hold: nothing of the unit was applied), "store.full" (no space; nothing applied),
/// "store.failed" (the database cannot be trusted to have kept anything since the last good answer).
using CommitResult = Result<Committed>;

/// Order of a list of builds. Builds that have not ended are not in a list by their ends.
enum class BuildOrder : quint8 { NewestFirst, OldestFirst, LastEndedFirst, FirstEndedFirst };

/// One page of the list of builds. Everything optional narrows; `limit` rows at most.
struct BuildFilter {
    std::vector<BuildStatus> statuses; ///< empty: all
    std::vector<Outcome> outcomes;     ///< empty: all
    std::optional<Platform> platform;
    WorkerId worker;           ///< empty: any
    std::optional<Time> since; ///< inclusive; on the completion time when only terminal statuses are asked for, else on submission
    std::optional<Time> until; ///< exclusive, same column
    QString text;              ///< part of id, project or error message
    BuildOrder order = BuildOrder::NewestFirst;
    std::optional<qint64> before; ///< cursor of NewestFirst: only sequences below this one
    std::optional<qint64> after;  ///< cursor of OldestFirst: only sequences above this one
    int offset = 0;
    int limit = 50;
    bool wantTotal = true;
};
struct BuildPage {
    QList<Build> builds;
    qint64 total = 0; ///< of the whole filter, cursor and page left aside; -1 when not asked for
};

/// Everything about one build that a detail view or a log needs.
struct BuildRecord {
    Build build;
    QList<Attempt> attempts;   ///< oldest first
    QList<Artifact> artifacts;
    QList<std::pair<BuildId, Time>> retriedAs;
};

/// Counters by kind, kept by the store as it commits: never a scan.
struct BuildCount {
    Platform platform{};
    BuildStatus status{};
    Outcome outcome{};
    qint64 number = 0;
    qint64 runMs = 0; ///< sum of completedAt - startedAt of these builds
};

/// What statistics need of a build that has ended.
struct FinishedBuild {
    Platform platform{};
    Outcome outcome{};
    FailureClass failure{};
    WorkerId worker;
    Time submittedAt{};
    std::optional<Time> startedAt; ///< of the last attempt
    Time completedAt{};
};

/// What the controller must know before it serves: all that is not finished, and the fleet.
struct HotState {
    std::vector<BuildRecord> open; ///< pending and active, oldest first
    std::vector<Worker> workers;
    std::vector<BuildCount> counts;
    std::vector<Event> recentEvents; ///< the newest, oldest of them first
    QHash<QByteArray, QByteArray> settings;
    std::vector<Record> records; ///< of all kinds
    Revision revision = 0;
    qint64 submittedToday = 0; ///< since 00:00 UTC
};

/// The truth about builds, workers and events. Thread: all functions are called in the thread that made the store, and all
/// callbacks come in that thread's event loop, never from inside the call. Callbacks of `commit` come in commit order; when one
/// with a value comes, its unit is durable. Destroying the store finishes what was committed and drops callbacks.
class Store
{
public:
    virtual ~Store() = default;

    virtual HotState loadHot(Time now) = 0; ///< blocks; once, at start

    virtual void commit(Unit unit, std::function<void(CommitResult)> done) = 0;

    virtual void findBuild(const BuildId &id, std::function<void(Result<std::optional<BuildRecord>>)> done) = 0;
    virtual void listBuilds(const BuildFilter &filter, std::function<void(Result<BuildPage>)> done) = 0;
    virtual void eventsAfter(Revision revision, int limit, std::function<void(Result<std::vector<Event>>)> done) = 0;
    /// Newest first.
    virtual void diagnostics(const WorkerId &worker, int limit,
                             std::function<void(Result<QList<DiagnosticReport>>)> done) = 0;
    /// Numbers and run times of the builds submitted at or after `since`, by platform, status and outcome.
    virtual void countsSince(Time since, std::function<void(Result<std::vector<BuildCount>>)> done) = 0;
    /// Builds that ended at or after `since` and before `until`, canaries left out, in the order of their ends.
    virtual void finishedBuilds(Time since, Time until, std::function<void(Result<std::vector<FinishedBuild>>)> done) = 0;
    /// When builds were submitted, canaries left out, from `since` on, in order.
    virtual void submissions(Time since, std::function<void(Result<std::vector<std::pair<Time, Platform>>>)> done) = 0;
    /// Failed attempts that ended at or after `since`, newest first, `limit` at most.
    virtual void failedAttempts(Time since, int limit, std::function<void(Result<std::vector<Attempt>>)> done) = 0;
    /// Keys of all stored artifacts, for the reconciliation at start.
    virtual void artifactKeys(std::function<void(Result<std::vector<QByteArray>>)> done) = 0;
};

} // namespace freeagent
