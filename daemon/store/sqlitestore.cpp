// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/sqlitestore.h"

#include "common/base/courier.h"
#include "daemon/store/lockfile.h"
#include "daemon/store/pagereader.h"
#include "daemon/store/reader.h"
#include "daemon/store/reads.h"
#include "daemon/store/schema.h"
#include "daemon/store/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace freeagent::store {

/// In the order of construction: what is below uses what is above and ends first.
struct SqliteStore::Parts {
    SqliteOptions options;
    std::unique_ptr<LockFile> lock;
    Courier courier;
    std::unique_ptr<Reader> lookups; ///< answers that take microseconds
    std::unique_ptr<Reader> lists;   ///< answers that may count and sort
    std::unique_ptr<Writer> writer;
};

namespace {
Result<void> makeFile(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // SQLite gives its companion files the mode of this one.
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure("store.unusable", QStringLiteral("%1 cannot be written: %2.").arg(file, qt_error_string(errno)),
                       QStringLiteral("Check that the data folder belongs to the user the controller runs as."));
    ::close(descriptor);
    return {};
}

Result<void> migrateFile(const Connection::Options &options, const std::function<void(const QString &)> &onStep)
{
    auto connection = Connection::open(options);
    if (!connection)
        return tl::unexpected(connection.error());
    return migrate(**connection, migrations(), SystemClock().now(), [&onStep](const Migration &step) {
        if (onStep)
            onStep(step.name);
    });
}
} // namespace

SqliteStore::SqliteStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &file, const SqliteOptions &options)
{
    auto parts = std::make_unique<Parts>();
    parts->options = options;
    if (const auto made = makeFile(file); !made)
        return tl::unexpected(made.error());
    auto lock = LockFile::acquire(file + QStringLiteral(".lock"));
    if (!lock)
        return tl::unexpected(lock.error());
    parts->lock = std::move(*lock);

    const Connection::Options writing{file, false, options.writerCacheKib, options.busyTimeout, options.direct};
    const Connection::Options reading{file, true, options.readerCacheKib, options.busyTimeout, options.direct};
    if (const auto migrated = migrateFile(writing, options.onMigration); !migrated)
        return tl::unexpected(migrated.error());
    auto writer = Writer::start(writing, options.keepEvents, parts->courier);
    if (!writer)
        return tl::unexpected(writer.error());
    parts->writer = std::move(*writer);
    for (auto *reader : {&parts->lookups, &parts->lists}) {
        auto started = Reader::start(reading, parts->courier);
        if (!started)
            return tl::unexpected(started.error());
        *reader = std::move(*started);
    }
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(parts)));
}

HotState SqliteStore::loadHot(Time now)
{
    auto state = m_parts->lists->readNow<HotState>([now, recent = m_parts->options.recentEvents](Connection &connection) {
        return readHotState(connection, now, recent);
    });
    // Going on with an empty memory would hand out finished builds as new ones.
    if (!state)
        qFatal("The database cannot be read at start: %s", qUtf8Printable(state.error().message));
    return std::move(*state);
}

void SqliteStore::commit(Unit unit, std::function<void(CommitResult)> done)
{
    m_parts->writer->commit(std::move(unit), std::move(done));
}

void SqliteStore::findBuild(const BuildId &id, std::function<void(Result<std::optional<BuildRecord>>)> done)
{
    m_parts->lookups->read<std::optional<BuildRecord>>([id](Connection &c) { return readBuild(c, id); }, std::move(done));
}

void SqliteStore::listBuilds(const BuildFilter &filter, std::function<void(Result<BuildPage>)> done)
{
    m_parts->lists->read<BuildPage>(
        [filter, depth = m_parts->options.searchDepth](Connection &c) { return PageReader(c, filter, depth).read(); },
        std::move(done));
}

void SqliteStore::eventsAfter(Revision revision, int limit, std::function<void(Result<std::vector<Event>>)> done)
{
    m_parts->lookups->read<std::vector<Event>>([=](Connection &c) { return readEvents(c, revision, limit); },
                                               std::move(done));
}

void SqliteStore::diagnostics(const WorkerId &worker, int limit,
                              std::function<void(Result<QList<DiagnosticReport>>)> done)
{
    m_parts->lookups->read<QList<DiagnosticReport>>([=](Connection &c) { return readDiagnostics(c, worker, limit); },
                                                    std::move(done));
}

void SqliteStore::countsSince(Time since, std::function<void(Result<std::vector<BuildCount>>)> done)
{
    m_parts->lists->read<std::vector<BuildCount>>([since](Connection &c) { return readCountsSince(c, since); },
                                                  std::move(done));
}

void SqliteStore::expiredArtifacts(Time endedBefore, int limit, std::function<void(Result<std::vector<Artifact>>)> done)
{
    m_parts->lists->read<std::vector<Artifact>>([=](Connection &c) { return readExpiredArtifacts(c, endedBefore, limit); },
                                                std::move(done));
}

void SqliteStore::finishedBuilds(Time since, Time until, std::function<void(Result<std::vector<FinishedBuild>>)> done)
{
    m_parts->lists->read<std::vector<FinishedBuild>>([=](Connection &c) { return readFinishedBuilds(c, since, until); },
                                                     std::move(done));
}

void SqliteStore::submissions(Time since, std::function<void(Result<std::vector<std::pair<Time, Platform>>>)> done)
{
    m_parts->lists->read<std::vector<std::pair<Time, Platform>>>([since](Connection &c) { return readSubmissions(c, since); },
                                                                 std::move(done));
}

void SqliteStore::failedAttempts(Time since, int limit, std::function<void(Result<std::vector<Attempt>>)> done)
{
    m_parts->lists->read<std::vector<Attempt>>([=](Connection &c) { return readFailedAttempts(c, since, limit); },
                                               std::move(done));
}

Writer &SqliteStore::writer() { return *m_parts->writer; }
Reader &SqliteStore::reader() { return *m_parts->lists; }

void SqliteStore::artifactKeys(std::function<void(Result<std::vector<QByteArray>>)> done)
{
    m_parts->lists->read<std::vector<QByteArray>>([](Connection &c) { return readArtifactKeys(c); }, std::move(done));
}

} // namespace freeagent::store
