// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/filetrash.h"
#include "daemon/retention/lane.h"
#include "daemon/retention/rules.h"
#include "daemon/services/ledger.h"

namespace freeagent::retention {

/// A file that went, or would.
struct Going {
    BuildId build;
    StoredKind kind{};
    qint64 bytes = 0;
    QString why;
};

struct CleanupOrder {
    Rules rules;
    bool dryRun = false;
    Millis trashFor{std::chrono::hours(24)};
    size_t mostItems = 1000;                ///< of the summary; the figures count all
    std::function<void(double)> progress{}; ///< 0 to 1
    std::function<bool()> isCancelled{};
};

struct CleanupSummary {
    QByteArray run; ///< by which all of it can be had back; empty for a dry run
    int files = 0;
    int builds = 0;
    qint64 bytes = 0;
    bool isCancelled = false; ///< the figures say how far it came
    std::vector<Going> items;
    bool truncated = false;
};

/// Removes files that the rules let go, some at a time, so that nobody waits for it. First the rows go into the trash, in one unit,
/// then the files follow: a kill in between leaves a file in its old place that the trash's rows know, see TrashCan. Thread: the
/// services'.
class Cleanup : public QObject
{
    Q_OBJECT
public:
    Cleanup(RetentionStore &store, FileTrash &files, services::Ledger &ledger, Lane &lane, const Clock &clock, QObject *parent = nullptr);

    using Done = std::function<void(Result<CleanupSummary>)>;
    void run(CleanupOrder order, Done done);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;
    void proceed(const RunPtr &run);
    void portion(const RunPtr &run, const Lane::Next &next);
    void remove(const RunPtr &run, std::vector<StoredFile> going, const Lane::Next &next);
    void finish(const RunPtr &run);

    RetentionStore &m_store;
    FileTrash &m_files;
    services::Ledger &m_ledger;
    Lane &m_lane;
    const Clock &m_clock;
};

} // namespace freeagent::retention
