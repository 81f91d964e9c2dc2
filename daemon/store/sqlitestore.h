// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/commitlog.h"
#include "daemon/ports/store.h"

namespace freeagent::store {

struct SqliteOptions {
    int writerCacheKib = 32 * 1024;
    int readerCacheKib = 4 * 1024;
    Millis busyTimeout{5000}; ///< how long a change waits for another program that holds the database
    qint64 keepEvents = 200'000;
    int recentEvents = 1000;  ///< how many of them loadHot() gives
    int searchDepth = 20'000; ///< how many builds, from the newest down, a text search looks at
    /// Told of each step of the schema before it is applied: it may take minutes.
    std::function<void(const QString &step)> onMigration{};
    bool direct = true;       ///< go round QtSql where it uses the same copy of SQLite; off only in tests
    CommitLog *commitLog = nullptr; ///< keeps every commit a second time; outlives the store
    QString lockFile{};       ///< `<file>.lock` when empty
    /// Told, at home, of every statement that met damage; reads that meet none go on, changes are refused with "store.damaged" from the
    /// first on that a change has met.
    std::function<void(const QString &detail)> onDamage{};
};

class Reader;
class Writer;

/// The store on one SQLite file, in WAL mode with a full sync: an acknowledged change survives a power cut. One thread writes and
/// commits what waits as one group; two read, so that a long list does not hold up a look at one build. The file is held by one
/// process (`<file>.lock`). Beyond the port's errors a commit may fail with "store.busy": another program held the file for longer
/// than the time-out, nothing was applied. After "store.failed" nothing is written any more.
class SqliteStore final : public Store
{
public:
    /// Makes or migrates the file; its folder is made with mode 0700, the file with 0600. Blocks. Errors: "store.locked",
    /// "store.unusable", "store.lost", "store.schema_newer", "store.schema_altered", "store.migration_failed", "store.no_driver".
    static Result<std::unique_ptr<SqliteStore>> open(const QString &file, const SqliteOptions &options = {});
    ~SqliteStore() override;

    HotState loadHot(Time now) override;
    void commit(Unit unit, std::function<void(CommitResult)> done) override;
    void findBuild(const BuildId &id, std::function<void(Result<std::optional<BuildRecord>>)> done) override;
    void listBuilds(const BuildFilter &filter, std::function<void(Result<BuildPage>)> done) override;
    void eventsAfter(Revision revision, int limit, std::function<void(Result<std::vector<Event>>)> done) override;
    void diagnostics(const WorkerId &worker, int limit,
                     std::function<void(Result<QList<DiagnosticReport>>)> done) override;
    void countsSince(Time since, std::function<void(Result<std::vector<BuildCount>>)> done) override;
    void finishedBuilds(Time since, Time until, std::function<void(Result<std::vector<FinishedBuild>>)> done) override;
    void submissions(Time since, std::function<void(Result<std::vector<std::pair<Time, Platform>>>)> done) override;
    void failedAttempts(Time since, int limit, std::function<void(Result<std::vector<Attempt>>)> done) override;
    void artifactKeys(std::function<void(Result<std::vector<QByteArray>>)> done) override;

    /// The same as loadHot(), but damage is an error: "store.damaged".
    Result<HotState> load(Time now);
    /// From now on every change is refused with this error; reads go on.
    void freeze(const Error &error);

    /// Where the other ports of this folder get their threads from. The store outlives them.
    Writer &writer();
    Reader &reader();

private:
    struct Parts;
    explicit SqliteStore(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace freeagent::store
