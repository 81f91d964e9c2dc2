// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/store.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <algorithm>

namespace freeagent::test {

/// A store in memory that keeps the port's promises: fences, units applied wholly or not at all, callbacks from the event loop and in
/// order. `refuse` makes the next commit fail with that error.
class FakeStore final : public QObject, public Store
{
public:
    std::vector<BuildRecord> builds;
    QHash<WorkerId, Worker> workers;
    QHash<QByteArray, QByteArray> settings;
    std::vector<Record> records;
    std::vector<Event> events;
    std::vector<AuditEntry> audit; ///< that came with changes
    QList<DiagnosticReport> reports;
    std::optional<Error> refuse;
    int commits = 0;

    HotState loadHot(Time) override
    {
        HotState state;
        for (const BuildRecord &record : builds)
            if (!record.build.isTerminal())
                state.open.push_back(record);
        for (const Worker &worker : workers)
            state.workers.push_back(worker);
        state.settings = settings;
        state.records = records;
        state.revision = Revision(events.size());
        return state;
    }

    void commit(Unit unit, std::function<void(CommitResult)> done) override
    {
        later([this, unit = std::move(unit), done = std::move(done)]() mutable { done(apply(unit)); });
    }

    void findBuild(const BuildId &id, std::function<void(Result<std::optional<BuildRecord>>)> done) override
    {
        later([this, id, done = std::move(done)] {
            const BuildRecord *record = find(id);
            done(record ? std::optional(*record) : std::nullopt);
        });
    }

    void listBuilds(const BuildFilter &, std::function<void(Result<BuildPage>)> done) override
    {
        later([done = std::move(done)] { done(BuildPage{}); });
    }
    void eventsAfter(Revision revision, int limit, std::function<void(Result<std::vector<Event>>)> done) override
    {
        later([this, revision, limit, done = std::move(done)] {
            std::vector<Event> after;
            for (const Event &event : events)
                if (event.revision > revision && after.size() < size_t(limit))
                    after.push_back(event);
            done(after);
        });
    }
    void diagnostics(const WorkerId &, int, std::function<void(Result<QList<DiagnosticReport>>)> done) override
    {
        later([this, done = std::move(done)] { done(reports); });
    }
    void countsSince(Time, std::function<void(Result<std::vector<BuildCount>>)> done) override
    {
        later([done = std::move(done)] { done(std::vector<BuildCount>{}); });
    }
    void finishedBuilds(Time since, Time until, std::function<void(Result<std::vector<FinishedBuild>>)> done) override
    {
        std::vector<FinishedBuild> finished;
        for (const BuildRecord &record : builds) {
            const Build &b = record.build;
            if (b.completedAt && !b.canary && *b.completedAt >= since && *b.completedAt < until)
                finished.push_back({b.platform, b.outcome, b.failure, b.worker, b.submittedAt, b.startedAt, *b.completedAt});
        }
        std::stable_sort(finished.begin(), finished.end(), [](const auto &a, const auto &b) { return a.completedAt < b.completedAt; });
        later([finished = std::move(finished), done = std::move(done)] { done(finished); });
    }
    void submissions(Time since, std::function<void(Result<std::vector<std::pair<Time, Platform>>>)> done) override
    {
        std::vector<std::pair<Time, Platform>> submitted;
        for (const BuildRecord &record : builds)
            if (!record.build.canary && record.build.submittedAt >= since)
                submitted.emplace_back(record.build.submittedAt, record.build.platform);
        std::stable_sort(submitted.begin(), submitted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        later([submitted = std::move(submitted), done = std::move(done)] { done(submitted); });
    }
    void failedAttempts(Time since, int limit, std::function<void(Result<std::vector<Attempt>>)> done) override
    {
        std::vector<Attempt> failed;
        for (const BuildRecord &record : builds)
            for (const Attempt &attempt : record.attempts)
                if (!attempt.cluster.isEmpty() && attempt.endedAt && *attempt.endedAt >= since)
                    failed.push_back(attempt);
        std::stable_sort(failed.begin(), failed.end(), [](const auto &a, const auto &b) { return *a.endedAt > *b.endedAt; });
        failed.resize(std::min(failed.size(), size_t(limit)));
        later([failed = std::move(failed), done = std::move(done)] { done(failed); });
    }
    void artifactKeys(std::function<void(Result<std::vector<QByteArray>>)> done) override
    {
        later([done = std::move(done)] { done(std::vector<QByteArray>{}); });
    }

    BuildRecord *find(const BuildId &id)
    {
        const auto it = std::find_if(builds.begin(), builds.end(), [&id](const BuildRecord &r) { return r.build.id == id; });
        return it == builds.end() ? nullptr : &*it;
    }

private:
    void later(std::function<void()> what) { QTimer::singleShot(0, this, std::move(what)); }

    bool holds(const UpdateBuild &change)
    {
        const BuildRecord *record = find(change.after.id);
        return record && std::any_of(change.expect.begin(), change.expect.end(), [record](const Fence &fence) {
                   return fence.status == record->build.status && fence.attempts == record->build.attempts;
               });
    }

    CommitResult apply(Unit &unit)
    {
        ++commits;
        if (refuse)
            return tl::unexpected(*std::exchange(refuse, std::nullopt));
        for (const Change &change : unit.changes)
            if (const auto *update = std::get_if<UpdateBuild>(&change); update && !holds(*update))
                return failure("store.conflict", QStringLiteral("the row had moved on"));
        Committed committed;
        for (Change &change : unit.changes)
            std::visit([&](auto &c) { put(c, committed); }, change);
        for (Event &event : unit.events) {
            event.revision = Revision(events.size()) + 1;
            events.push_back(event);
            committed.events.push_back(event);
        }
        audit.insert(audit.end(), unit.audit.begin(), unit.audit.end());
        return committed;
    }

    void put(InsertBuild &change, Committed &committed)
    {
        change.build.sequence = qint64(builds.size()) + 1;
        committed.sequences.push_back(change.build.sequence);
        builds.push_back({change.build, {}, QList<Artifact>(change.artifacts.begin(), change.artifacts.end()), {}});
    }
    void put(UpdateBuild &change, Committed &)
    {
        BuildRecord *record = find(change.after.id);
        record->build = change.after;
        if (change.attempt) {
            auto &attempts = record->attempts;
            attempts.removeIf([&](const Attempt &a) { return a.number == change.attempt->number; });
            attempts.append(*change.attempt);
        }
        for (const Artifact &artifact : change.artifacts)
            record->artifacts.append(artifact);
    }
    void put(UpsertWorker &change, Committed &) { workers.insert(change.worker.id, change.worker); }
    void put(TouchWorkers &change, Committed &)
    {
        for (const auto &[id, at] : change.seen)
            workers[id].lastSeenAt = at;
    }
    void put(InsertDiagnostic &change, Committed &) { reports.prepend(change.report); }
    void put(PutRecord &change, Committed &)
    {
        forget(change.record.kind, change.record.id);
        records.push_back(change.record);
    }
    void put(RemoveRecord &change, Committed &) { forget(change.kind, change.id); }
    void forget(const QByteArray &kind, const QByteArray &id)
    {
        std::erase_if(records, [&](const Record &r) { return r.kind == kind && r.id == id; });
    }
    void put(PutSetting &change, Committed &) { settings.insert(change.key, change.value); }
};

} // namespace freeagent::test
