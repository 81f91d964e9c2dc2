// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace freeagent::store {

/// Every fixed statement of the store, by name. Their texts stand in one place, so that one test can look at the plan of each.
enum class Sql : quint8 {
    Begin,
    BeginRead,
    Commit,
    Rollback,
    Savepoint,
    RollbackToSavepoint,
    ReleaseSavepoint,
    Checkpoint,

    LastSequence,
    LastRevision,
    FirstRevision,

    ChainEnd,
    MoveChainEnd,
    InsertAudit,

    InsertBuild,
    BuildForUpdate,
    UpdateBuild,
    UpdateBuildAndWorker,
    UpdateAttempt,
    PutAttempt,
    PutArtifact,
    ClearResults,
    RemoveArtifacts,
    PutWorker,
    TouchWorker,
    PutDiagnostic,
    TrimDiagnostics,
    PutSetting,
    PutRecord,
    RemoveRecord,
    AddToCount,
    InsertEvent,
    ForgetEvents,

    BuildById,
    BuildBySequence,
    AttemptsOfBuild,
    ArtifactsOfBuild,
    RetriesOfBuild,
    OpenBuilds,
    AttemptsOfOpenBuilds,
    ArtifactsOfOpenBuilds,
    RetriesOfOpenBuilds,
    Workers,
    Counts,
    Settings,
    Records,
    BuildsSince,
    KindsSince,
    FinishedBuilds,
    Submissions,
    FailedAttempts,
    EventsAfter,
    Diagnostics,
    ArtifactKeys,

    PutSample,
    SamplesBetween,
    NewestSample,
    TrimSamples,

    AddToUse,
    DropUse,
    Uses,
    ArtifactOfKind,
    RowsOfKey,
    KeyIsStored,
    SharerProtects,
    BuildProtects,
    SetHasResult,
    LogOfBuild,
    LogSize,
    PutLog,
    RemoveLog,
    AllLogs,
    WalkArtifacts,
    WalkLogs,
    PutTrash,
    RemoveTrash,
    TrashById,
    TrashNewest,
    TrashOfRun,
    TrashExpired,
    AllTrash,
    TrashInUse,

    Count
};

QByteArrayView text(Sql sql);

/// True for statements that run at start or in the background only and may read a whole table.
bool mayScan(Sql sql);

} // namespace freeagent::store
