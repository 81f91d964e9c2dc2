// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/artifactstore.h"
#include "daemon/services/ledger.h"

namespace freeagent::services {

/// Removes stored files of builds that ended long ago. Driven by rows, never by file times: what a running build needs, or what a
/// younger build shares, stays. Rows go first, so no row ever points to a removed file. Thread: the services'.
class RetentionService : public QObject
{
    Q_OBJECT
public:
    struct Summary {
        int files = 0;
        int builds = 0;
        qint64 bytes = 0;
    };

    RetentionService(Store &store, Ledger &ledger, ArtifactStore &artifacts, const Clock &clock, QObject *parent = nullptr);

    void cleanUp(std::chrono::days olderThan, std::function<void(Result<Summary>)> done);

private:
    struct Run;
    void step(std::shared_ptr<Run> run);
    void removeBatch(std::shared_ptr<Run> run, std::vector<Artifact> batch);

    Store &m_store;
    Ledger &m_ledger;
    ArtifactStore &m_artifacts;
    const Clock &m_clock;
};

} // namespace freeagent::services
