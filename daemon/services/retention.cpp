// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/retention.h"

#include <QSet>

namespace freeagent::services {

namespace {
constexpr int kBatch = 500;
}

struct RetentionService::Run {
    Time endedBefore;
    Summary summary;
    QSet<BuildId> builds;
    std::function<void(Result<Summary>)> done;
};

RetentionService::RetentionService(Store &store, Ledger &ledger, ArtifactStore &artifacts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_ledger(ledger)
    , m_artifacts(artifacts)
    , m_clock(clock)
{
}

void RetentionService::cleanUp(std::chrono::days olderThan, std::function<void(Result<Summary>)> done)
{
    step(std::make_shared<Run>(Run{m_clock.now() - olderThan, {}, {}, std::move(done)}));
}

void RetentionService::step(std::shared_ptr<Run> run)
{
    m_store.expiredArtifacts(run->endedBefore, kBatch, [this, run](Result<std::vector<Artifact>> batch) {
        if (!batch)
            return run->done(tl::unexpected(batch.error()));
        if (batch->empty()) {
            run->summary.builds = int(run->builds.size());
            return run->done(run->summary);
        }
        removeBatch(run, std::move(*batch));
    });
}

void RetentionService::removeBatch(std::shared_ptr<Run> run, std::vector<Artifact> batch)
{
    std::vector<QByteArray> keys;
    QSet<QByteArray> counted;
    for (const Artifact &artifact : batch) {
        run->builds.insert(artifact.build);
        if (counted.contains(artifact.key))
            continue;
        counted.insert(artifact.key);
        keys.push_back(artifact.key);
        run->summary.bytes += artifact.size;
        ++run->summary.files;
    }
    Unit unit;
    unit.changes.push_back(RemoveArtifacts{keys});
    m_ledger.commit(std::move(unit), [this, run, batch = std::move(batch), keys](Result<void> removed) {
        if (!removed)
            return run->done(tl::unexpected(removed.error()));
        for (const Artifact &artifact : batch)
            m_ledger.forget(artifact.build);
        m_artifacts.remove(keys);
        step(run);
    });
}

} // namespace freeagent::services
