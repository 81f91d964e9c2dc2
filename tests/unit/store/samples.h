// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/store/connection.h"
#include "daemon/store/sqlitestore.h"
#include "tests/support/answers.h"

#include <QTemporaryDir>

namespace freeagent::test {

constexpr Time kStart = fromMs(1'767'603'600'000); // 2026-01-05 09:00 UTC

inline Time at(qint64 seconds) { return kStart + std::chrono::seconds(seconds); }

inline Build pendingBuild(const QByteArray &id, Time when = kStart, Platform platform = Platform::Ios)
{
    Build build;
    build.id = BuildId{id};
    build.platform = platform;
    build.submittedAt = build.updatedAt = when;
    build.tokenHash = QByteArray("\x00\xff\x01 hash", 8);
    build.project = QStringLiteral("app");
    return build;
}

inline Build assigned(Build build, const QByteArray &worker, Time when)
{
    build.status = BuildStatus::Assigned;
    ++build.attempts;
    build.worker = WorkerId{worker};
    build.startedAt = build.updatedAt = when;
    return build;
}

inline Build finished(Build build, Outcome outcome, Time when)
{
    build.status = outcome == Outcome::Success ? BuildStatus::Completed : BuildStatus::Failed;
    build.outcome = outcome;
    build.completedAt = build.updatedAt = when;
    build.errorMessage = outcome == Outcome::Error ? QStringLiteral("Build failed with exit code 65") : QString(QLatin1String(""));
    return build;
}

inline Attempt attemptAt(const Build &build, AttemptEnd end = AttemptEnd::Running)
{
    Attempt attempt;
    attempt.build = build.id;
    attempt.number = build.attempts;
    attempt.worker = build.worker;
    attempt.workerName = QStringLiteral("mac-1");
    attempt.assignedAt = build.startedAt.value_or(kStart);
    attempt.end = end;
    attempt.endedAt = build.completedAt;
    attempt.errorMessage = build.errorMessage.isNull() ? QString(QLatin1String("")) : build.errorMessage;
    return attempt;
}

inline Event eventOf(const QByteArray &type, const Build &build)
{
    return {0, build.updatedAt, type, build.id, build.worker, "{\"x\":1}"};
}

inline Unit insertion(const Build &build) { return {{InsertBuild{build, {}}}, {eventOf("build.submitted", build)}}; }

inline Unit update(const Build &after, BuildStatus from, int attempts)
{
    return {{UpdateBuild{after, {{from, attempts}}, std::nullopt, {}}}, {eventOf("build.changed", after)}};
}

/// Past the store, to the file itself.
inline std::unique_ptr<store::Connection> connectTo(const QString &file)
{
    store::Connection::Options options;
    options.file = file;
    auto connection = store::Connection::open(options);
    if (!connection)
        qFatal("%s", qUtf8Printable(connection.error().message));
    return std::move(*connection);
}

/// An open store in a folder of its own.
class StoreFolder
{
public:
    explicit StoreFolder(const store::SqliteOptions &options = {}) : m_options(options) { reopen(); }

    QString file() const { return m_folder.filePath(QStringLiteral("data/controller.db")); }
    QString path() const { return m_folder.path(); }
    store::SqliteStore &operator*() { return *m_store; }
    store::SqliteStore *operator->() { return m_store.get(); }
    void close() { m_store.reset(); }
    void reopen()
    {
        m_store.reset();
        auto opened = store::SqliteStore::open(file(), m_options);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        m_store = std::move(*opened);
    }

    CommitResult commit(Unit unit)
    {
        return answerOf<Committed>([&](auto done) { m_store->commit(std::move(unit), done); });
    }
    std::optional<BuildRecord> find(const QByteArray &id)
    {
        auto found = answerOf<std::optional<BuildRecord>>([&](auto done) { m_store->findBuild(BuildId{id}, done); });
        return found ? *found : std::nullopt;
    }
    BuildPage list(const BuildFilter &filter)
    {
        auto page = answerOf<BuildPage>([&](auto done) { m_store->listBuilds(filter, done); });
        if (!page)
            qFatal("%s", qUtf8Printable(page.error().message));
        return *page;
    }
    Result<std::vector<Event>> events(Revision after, int limit = 1000)
    {
        return answerOf<std::vector<Event>>([&](auto done) { m_store->eventsAfter(after, limit, done); });
    }

private:
    QTemporaryDir m_folder;
    store::SqliteOptions m_options;
    std::unique_ptr<store::SqliteStore> m_store;
};

} // namespace freeagent::test
