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

namespace {
/// Tells the log when everybody else is gone.
struct Closing {
    CommitLog *log = nullptr;
    ~Closing()
    {
        if (log)
            log->closed();
    }
};
} // namespace

/// In the order of construction: what is below uses what is above and ends first.
struct SqliteStore::Parts {
    SqliteOptions options;
    std::unique_ptr<LockFile> lock;
    Closing closing;
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

/// The connection that did it: as long as it is open, nobody else is the last to close the file, which would end its log.
Result<std::unique_ptr<Connection>> migrateFile(const Connection::Options &options, const std::function<void(const QString &)> &onStep)
{
    auto connection = Connection::open(options);
    if (!connection)
        return connection;
    const auto migrated = migrate(**connection, migrations(), SystemClock().now(), [&onStep](const Migration &step) {
        if (onStep)
            onStep(step.name);
    });
    if (!migrated)
        return tl::unexpected(migrated.error());
    return connection;
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
    auto lock = LockFile::acquire(options.lockFile.isEmpty() ? file + QStringLiteral(".lock") : options.lockFile);
    if (!lock)
        return tl::unexpected(lock.error());
    parts->lock = std::move(*lock);

    Connection::Options writing{file, false, options.writerCacheKib, options.busyTimeout, options.direct};
    if (options.onDamage)
        writing.onDamage = [courier = &parts->courier, tell = options.onDamage](const QString &detail) {
            courier->post([tell, detail] { tell(detail); });
        };
    Connection::Options reading = writing;
    reading.readOnly = true;
    reading.cacheKib = options.readerCacheKib;
    if (options.commitLog) {
        if (const auto begun = options.commitLog->begin(); !begun)
            return tl::unexpected(begun.error());
        parts->closing.log = options.commitLog;
    }
    const auto migrated = migrateFile(writing, options.onMigration);
    if (!migrated)
        return tl::unexpected(migrated.error());
    if (const int pages = (*migrated)->walPages(); options.commitLog && pages != 0)
        (void)options.commitLog->committed(pages); // what it could not keep it makes up for before it lets others commit
    auto writer = Writer::start(writing, options.keepEvents, parts->courier, options.commitLog);
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

Result<HotState> SqliteStore::load(Time now)
{
    return m_parts->lists->readNow<HotState>([now, recent = m_parts->options.recentEvents](Connection &connection) {
        return readHotState(connection, now, recent);
    });
}

void SqliteStore::freeze(const Error &error) { m_parts->writer->freeze(error); }

HotState SqliteStore::loadHot(Time now)
{
    auto state = load(now);
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
