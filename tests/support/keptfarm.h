// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/artifacts/diskartifactstore.h"
#include "daemon/artifacts/disktrash.h"
#include "daemon/artifacts/logformat.h"
#include "daemon/retention/retention.h"
#include "daemon/store/retentionrows.h"
#include "daemon/store/sqlitestore.h"
#include "tests/support/answers.h"
#include "tests/support/fakeartifacts.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace freeagent::test {

/// The trash of a process that may be killed: while `dead`, what is asked for never happens and is never answered.
class MortalTrash final : public FileTrash
{
public:
    explicit MortalTrash(FileTrash &inner) : m_inner(inner) { }

    bool dead = false;          ///< from now on
    bool diesAfterNext = false; ///< the next move is made, its answer is not heard

    void put(std::vector<TrashItem> items, Moved done) override
    {
        if (!dead)
            m_inner.put(std::move(items), heard(std::move(done)));
    }
    void takeBack(std::vector<TrashItem> items, Moved done) override
    {
        if (!dead)
            m_inner.takeBack(std::move(items), heard(std::move(done)));
    }
    void purge(std::vector<QByteArray> ids, std::function<void()> done) override
    {
        if (!dead)
            m_inner.purge(std::move(ids), std::move(done));
    }
    void settle(std::vector<TrashItem> items, QSet<QByteArray> inUse, std::function<void(Settled)> done) override
    {
        m_inner.settle(std::move(items), std::move(inUse), std::move(done));
    }
    void logSizes(std::vector<BuildId> builds, std::function<void(std::vector<std::pair<BuildId, qint64>>)> done) override
    {
        m_inner.logSizes(std::move(builds), std::move(done));
    }
    void logsBeside(QSet<BuildId> known, std::function<void(std::vector<std::pair<BuildId, qint64>>)> portion) override
    {
        m_inner.logsBeside(std::move(known), std::move(portion));
    }

private:
    Moved heard(Moved done)
    {
        if (!diesAfterNext)
            return done;
        dead = true;
        return [](const std::vector<QByteArray> &) {};
    }

    FileTrash &m_inner;
};

/// Retention on the real store and real files, in a folder of its own, with a clock that moves when told. reopen() is a restart after
/// a kill: nothing of the old process is asked anything.
class KeptFarm
{
public:
    /// `folder`: one that outlives this; empty: a temporary one.
    explicit KeptFarm(const QString &folder = {})
        : m_path(folder.isEmpty() ? m_folder.path() : folder)
    {
        open();
    }

    FakeClock clock;
    ClockGuard ages{clock};
    std::unique_ptr<store::SqliteStore> store;
    std::unique_ptr<store::RetentionRows> rows;
    std::unique_ptr<artifacts::DiskArtifactStore> artifacts;
    std::unique_ptr<artifacts::DiskTrash> disk;
    std::unique_ptr<MortalTrash> trash;
    std::unique_ptr<services::Ledger> ledger;
    std::unique_ptr<retention::Retention> retention;
    FileTrash::Settled settled;
    ArtifactStore::Reconciliation reconciled;

    QString folder() const { return m_path; }
    QString database() const { return path("controller.db"); }
    QString path(const QByteArray &below) const { return m_path + QLatin1Char('/') + QString::fromLatin1(below); }
    bool exists(const QByteArray &below) const { return QFile::exists(path(below)); }

    void reopen()
    {
        close();
        open();
        start();
    }
    void close()
    {
        retention.reset();
        ledger.reset();
        trash.reset();
        disk.reset();
        artifacts.reset();
        rows.reset();
        store.reset();
    }
    /// As the controller does at start: the trash first, then files without rows.
    void start()
    {
        QEventLoop loop;
        retention->settle([&](Result<std::vector<QByteArray>> inTrash, FileTrash::Settled result) {
            settled = result;
            store->artifactKeys([&, inTrash = *inTrash](Result<std::vector<QByteArray>> keys) {
                keys->insert(keys->end(), inTrash.begin(), inTrash.end());
                artifacts->reconcile(*keys, [&](Result<ArtifactStore::Reconciliation> done) {
                    reconciled = *done;
                    retention->begin();
                    loop.quit();
                });
            });
        });
        loop.exec();
        // Logs are adopted beside; behind them in both queues stands this.
        disk->logSizes({}, [&loop](const auto &) { loop.quit(); });
        loop.exec();
        commit({});
    }

    /// A build that ended `daysAgo` with a source, and a result when it went well. Stored as if then.
    struct Wanted {
        int daysAgo = 0;
        bool success = true;
        QString project = QStringLiteral("app");
        QString branch = QStringLiteral("main");
        bool open = false;
        BuildId retryOf{};
    };
    Build add(const Wanted &wanted)
    {
        const Time at = clock.now() - std::chrono::days(wanted.daysAgo) - std::chrono::minutes(1);
        Build build;
        build.id = {newId(at)};
        build.project = wanted.project;
        build.branch = wanted.branch;
        build.submittedAt = build.updatedAt = at;
        build.retryOf = wanted.retryOf;
        build.tokenHash = "x";
        std::vector<Artifact> files;
        if (wanted.retryOf.isEmpty()) {
            files = put({build.id, ArtifactKind::Source, std::make_shared<FakeIncoming>("source of " + build.id.value), at});
        } else {
            const BuildRecord first = find(wanted.retryOf);
            for (Artifact file : first.artifacts) {
                file.build = build.id;
                if (file.kind == ArtifactKind::Source)
                    files.push_back(file);
            }
        }
        commit({{InsertBuild{build, files}}, {}});
        if (wanted.open)
            return build;
        Build ended = build;
        ended.status = wanted.success ? BuildStatus::Completed : BuildStatus::Failed;
        ended.outcome = wanted.success ? Outcome::Success : Outcome::Error;
        ended.completedAt = ended.updatedAt = at + std::chrono::minutes(1);
        ended.hasResult = wanted.success;
        std::vector<Artifact> results;
        if (wanted.success)
            results = put({build.id, ArtifactKind::Result, std::make_shared<FakeIncoming>("result of " + build.id.value), at});
        commit({{UpdateBuild{ended, {{BuildStatus::Pending, 0}}, {}, results}}, {}});
        return ended;
    }
    /// Segments of a log, as the log store names them.
    void addLog(const BuildId &build, int attempts = 1)
    {
        const QString day = path("logs/" + artifacts::logDay(build));
        QDir().mkpath(day);
        for (int attempt = 1; attempt <= attempts; ++attempt) {
            QFile file(day + QStringLiteral("/%1.%2.log").arg(build.text()).arg(attempt));
            if (file.open(QIODevice::WriteOnly))
                file.write("0123456789");
        }
    }

    BuildRecord find(const BuildId &id)
    {
        auto found = answerOf<std::optional<BuildRecord>>([&](auto done) { store->findBuild(id, done); });
        return found && *found ? **found : BuildRecord{};
    }
    QByteArray keyOf(const BuildId &id, ArtifactKind kind)
    {
        const BuildRecord record = find(id);
        for (const Artifact &file : record.artifacts)
            if (file.kind == kind)
                return file.key;
        return {};
    }
    CommitResult commit(Unit unit)
    {
        return answerOf<Committed>([&](auto done) { store->commit(std::move(unit), done); });
    }
    Result<retention::CleanupSummary> cleanUp(int days, int keep = 0, bool dryRun = false, bool immediately = false)
    {
        return answerOf<retention::CleanupSummary>(
            [&](auto done) { retention->cleanUp(std::chrono::days(days), keep, dryRun, immediately, done); });
    }
    std::vector<TrashItem> inTrash()
    {
        auto items = answerOf<std::vector<TrashItem>>([&](auto done) { retention->trash({}, done); });
        return items ? *items : std::vector<TrashItem>();
    }
    Result<retention::Restored> restore(const QByteArray &run)
    {
        return answerOf<retention::Restored>([&](auto done) { retention->trashCan().restoreRun(run, done); });
    }
    retention::Figures figures()
    {
        return answerOf<retention::Figures>([&](auto done) { retention->figures(done); }).value_or(retention::Figures());
    }
    /// Names of all files below a folder.
    QStringList filesBelow(const QByteArray &below) const
    {
        QStringList files;
        for (QDirIterator it(path(below), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            files.append(QDir(path(below)).relativeFilePath(it.next()));
        files.sort();
        return files;
    }
    /// Rows of artifacts whose file is not in its place.
    QList<QByteArray> rowsWithoutFile()
    {
        QList<QByteArray> missing;
        const auto keys = answerOf<std::vector<QByteArray>>([&](auto done) { store->artifactKeys(done); });
        for (const QByteArray &key : *keys)
            if (!exists(key))
                missing.append(key);
        return missing;
    }

private:
    void open()
    {
        store = std::move(*store::SqliteStore::open(database()));
        rows = std::make_unique<store::RetentionRows>(*store);
        artifacts = std::move(*artifacts::DiskArtifactStore::create(folder()));
        disk = std::move(*artifacts::DiskTrash::create(folder()));
        trash = std::make_unique<MortalTrash>(*disk);
        ledger = std::make_unique<services::Ledger>(*store);
        retention = std::make_unique<retention::Retention>(*rows, *trash, *ledger, clock, ages);
        ages.begin({});
        HotState state = store->loadHot(clock.now());
        retention->load(state.records);
        ledger->load(state);
    }
    std::vector<Artifact> put(StoreRequest request)
    {
        return *answerOf<std::vector<Artifact>>([&](auto done) { artifacts->store({std::move(request)}, done); });
    }

    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace freeagent::test
