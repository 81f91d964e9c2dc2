// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/cleanup.h"

#include "daemon/wire/jsonwriter.h"

#include <algorithm>

namespace freeagent::retention {

struct Cleanup::Run {
    CleanupOrder order;
    Done done;
    Time began;
    CleanupSummary summary;
    QSet<BuildId> builds{};
    size_t kind = 0; ///< index in kStoredKinds
    RetentionStore::Walk walk{};
    std::optional<Time> first{}; ///< where the walk over this kind began

    void count(const BuildId &build, StoredKind kindOfFile, qint64 bytes, const QString &why)
    {
        ++summary.files;
        summary.bytes += bytes;
        builds.insert(build);
        summary.builds = int(builds.size());
        if (summary.items.size() < order.mostItems)
            summary.items.push_back({build, kindOfFile, bytes, why});
        else
            summary.truncated = true;
    }
    void begin(size_t index)
    {
        kind = index;
        first.reset();
        if (index >= std::size(kStoredKinds))
            return;
        walk.kind = kStoredKinds[index];
        walk.endedBefore = order.rules.limit(walk.kind);
        walk.countSuccesses = order.rules.keep;
        walk.after = {};
        walk.afterBuild = {};
    }
    bool isOver() const { return kind >= std::size(kStoredKinds); }
    double progress() const
    {
        const double kinds = double(std::size(kStoredKinds));
        const double length = first ? double((walk.endedBefore - *first).count()) : 0;
        const double part = length > 0 ? double((walk.after - *first).count()) / length : 0;
        return (double(kind) + std::clamp(part, 0.0, 1.0)) / kinds;
    }
};

Cleanup::Cleanup(RetentionStore &store, FileTrash &files, services::Ledger &ledger, Lane &lane, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
    , m_ledger(ledger)
    , m_lane(lane)
    , m_clock(clock)
{
}

void Cleanup::run(CleanupOrder order, Done done)
{
    auto run = std::make_shared<Run>(Run{std::move(order), std::move(done), m_clock.now(), {}, {}});
    if (!run->order.dryRun)
        run->summary.run = newId(run->began);
    run->begin(0);
    proceed(run);
}

void Cleanup::proceed(const RunPtr &run)
{
    if (run->order.progress)
        run->order.progress(run->progress());
    run->summary.isCancelled = run->order.isCancelled && run->order.isCancelled();
    if (run->isOver() || run->summary.isCancelled)
        return finish(run);
    if (run->order.dryRun)
        return portion(run, [] {});
    m_lane.put([this, run](const Lane::Next &next) { portion(run, next); });
}

void Cleanup::portion(const RunPtr &run, const Lane::Next &next)
{
    m_store.walk(run->walk, [this, run, next](Result<std::vector<StoredFile>> files) {
        if (!files) {
            next();
            return run->done(tl::unexpected(files.error()));
        }
        if (!files->empty()) {
            run->walk.after = files->back().storedAt;
            run->walk.afterBuild = files->back().build;
            run->first = run->first.value_or(files->front().storedAt);
        }
        if (int(files->size()) < run->walk.limit)
            run->begin(run->kind + 1);
        std::erase_if(*files, [&run](const StoredFile &file) { return judge(file, run->order.rules) != Verdict::Remove; });
        if (!run->order.dryRun && !files->empty())
            return remove(run, std::move(*files), next);
        for (const StoredFile &file : *files)
            run->count(file.build, file.kind, file.bytes, reason(file, run->order.rules, run->began));
        next();
        proceed(run);
    });
}

void Cleanup::remove(const RunPtr &run, std::vector<StoredFile> going, const Lane::Next &next)
{
    const Time now = m_clock.now();
    RetentionStore::Removals removals{run->summary.run, now, now + run->order.trashFor, {}};
    QHash<QByteArray, QString> reasons;
    for (const StoredFile &file : going) {
        removals.files.push_back({newId(now), file.kind, file.key, run->order.rules.limit(file.kind)});
        reasons.insert(removals.files.back().id, reason(file, run->order.rules, run->began));
    }
    m_store.putInTrash(std::move(removals), [this, run, reasons, next](Result<std::vector<TrashItem>> items) {
        if (!items) {
            next();
            return run->done(tl::unexpected(items.error()));
        }
        for (const TrashItem &item : *items) {
            run->count(item.build(), item.kind, item.bytes, reasons.value(item.id));
            for (const BuildId &build : item.builds)
                m_ledger.forget(build);
        }
        m_files.put(std::move(*items), [this, run, next](const std::vector<QByteArray> &) {
            next();
            proceed(run);
        });
    });
}

void Cleanup::finish(const RunPtr &run)
{
    CleanupSummary &summary = run->summary;
    if (run->order.dryRun || summary.files == 0)
        return run->done(std::move(summary));
    wire::JsonWriter body;
    body.beginObject().field("runId", summary.run).field("files", summary.files).field("builds", summary.builds);
    Unit unit;
    unit.events.push_back({0, m_clock.now(), "storage.cleaned", {}, {}, body.field("bytes", summary.bytes).endObject().take()});
    m_ledger.commit(std::move(unit), [run](Result<void>) { run->done(std::move(run->summary)); });
}

} // namespace freeagent::retention
