// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/sqliteupkeep.h"

#include "daemon/store/reader.h"
#include "daemon/store/writer.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>
#include <atomic>

namespace freeagent::store {

namespace {
constexpr int kReaderCacheKib = 2048;
constexpr qint64 kQuickRows = 20'000; ///< an index over so few rows is rebuilt in some milliseconds
constexpr int kSlicePages = 256;      ///< given back to the file system in one go

/// One index and, where the statistics know it, how many rows it has.
struct Index {
    QByteArray name;
    qint64 rows = 0;
};

qint64 number(Connection &connection, const char *pragma)
{
    qint64 value = 0;
    connection.each(connection.prepare(QByteArray(pragma)), [&value](const Statement &row) { value = row.integer(0); });
    return value;
}

Result<DatabaseFigures> readFigures(Connection &connection, const QString &file)
{
    DatabaseFigures figures;
    figures.pageSize = number(connection, "PRAGMA page_size");
    figures.bytes = figures.pageSize * number(connection, "PRAGMA page_count");
    figures.freelistBytes = figures.pageSize * number(connection, "PRAGMA freelist_count");
    figures.walBytes = QFileInfo(file + QStringLiteral("-wal")).size();
    figures.diskFreeBytes = QStorageInfo(QFileInfo(file).absolutePath()).bytesAvailable();
    return figures;
}

/// Empty when all is well.
QString quickCheck(Connection &connection)
{
    QString first;
    const bool read = connection.each(connection.prepare(QByteArray("PRAGMA quick_check(1)")), [&first](const Statement &row) {
        if (first.isEmpty())
            first = row.text(0);
    });
    return !read ? connection.detail() : first == QStringLiteral("ok") ? QString() : first;
}

std::vector<Index> readIndices(Connection &connection)
{
    std::vector<Index> indices;
    connection.each(connection.prepare(QByteArray("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name")),
                    [&indices](const Statement &row) { indices.push_back({row.bytes(0), -1}); });
    // Written by ANALYZE: "rows average-per-key ...".
    connection.each(connection.prepare(QByteArray("SELECT idx, stat FROM sqlite_stat1 WHERE idx IS NOT NULL")), [&indices](const Statement &row) {
        for (Index &index : indices)
            if (index.name == row.bytes(0))
                index.rows = row.bytes(1).split(' ').value(0).toLongLong();
    });
    return indices;
}

QByteArray quoted(const QByteArray &name)
{
    QByteArray inner = name;
    return '"' + inner.replace('"', "\"\"") + '"';
}

Writer::Job running(QList<QByteArray> statements)
{
    return [statements = std::move(statements)](Connection &connection) -> Result<void> {
        for (const QByteArray &statement : statements)
            if (!connection.run(statement))
                return tl::unexpected(connection.error());
        return {};
    };
}
} // namespace

struct SqliteUpkeep::Work {
    struct Step {
        QString message;
        QList<QByteArray> statements;
    };
    UpkeepOrder order;
    Progress progress;
    std::function<bool()> cancelled;
    std::function<void(Result<UpkeepReport>)> done;
    UpkeepReport report;
    std::vector<Step> steps;
    size_t at = 0;
};

SqliteUpkeep::SqliteUpkeep(QString file, Writer &writer)
    : m_file(std::move(file))
    , m_writer(writer)
{
}

SqliteUpkeep::~SqliteUpkeep() = default;

Result<std::unique_ptr<SqliteUpkeep>> SqliteUpkeep::open(const QString &file, Writer &writer)
{
    std::unique_ptr<SqliteUpkeep> upkeep(new SqliteUpkeep(file, writer));
    // VACUUM's copy goes where the free space was measured, not into a small /tmp.
    if (!qEnvironmentVariableIsSet("SQLITE_TMPDIR"))
        qputenv("SQLITE_TMPDIR", QFile::encodeName(QFileInfo(file).absolutePath()));
    Connection::Options options;
    options.file = file;
    options.readOnly = true;
    options.cacheKib = kReaderCacheKib;
    auto reader = Reader::start(options, upkeep->m_courier);
    if (!reader)
        return tl::unexpected(reader.error());
    upkeep->m_reader = std::move(*reader);
    return upkeep;
}

void SqliteUpkeep::figures(std::function<void(Result<DatabaseFigures>)> done)
{
    m_reader->read<DatabaseFigures>([file = m_file](Connection &connection) { return readFigures(connection, file); }, std::move(done));
}

void SqliteUpkeep::optimise(const UpkeepOrder &order, Progress progress, std::function<bool()> cancelled,
                            std::function<void(Result<UpkeepReport>)> done)
{
    auto work = std::make_shared<Work>();
    work->order = order;
    work->progress = std::move(progress);
    work->cancelled = std::move(cancelled);
    work->done = std::move(done);
    work->progress(0.02, QStringLiteral("Checking the database"));
    const auto check = [file = m_file, light = order.light](Connection &connection) -> Result<DatabaseFigures> {
        if (const QString trouble = light ? QString() : quickCheck(connection); !trouble.isEmpty())
            return failure("database.damaged", QStringLiteral("The database is damaged (%1); nothing was changed").arg(trouble),
                           QStringLiteral("Stop taking submissions and restore the newest backup."));
        return readFigures(connection, file);
    };
    m_reader->read<DatabaseFigures>(check, [this, work](Result<DatabaseFigures> figures) {
        if (!figures)
            return work->done(tl::unexpected(figures.error()));
        work->report.before = *figures;
        work->progress(0.1, QStringLiteral("Gathering statistics"));
        // Looking at some hundred rows of each index is enough for the planner and takes milliseconds.
        m_writer.alone(running({"PRAGMA analysis_limit=400", "ANALYZE", "PRAGMA optimize"}), [this, work](Result<void> analysed) {
            if (!analysed)
                return work->done(tl::unexpected(analysed.error()));
            work->report.done.append(QStringLiteral("analysed"));
            plan(work);
        });
    });
}

void SqliteUpkeep::plan(WorkPtr work)
{
    m_reader->read<std::vector<Index>>([](Connection &connection) -> Result<std::vector<Index>> { return readIndices(connection); },
                                       [this, work](Result<std::vector<Index>> indices) {
        if (!indices)
            return work->done(tl::unexpected(indices.error()));
        qsizetype rebuilt = 0;
        for (const Index &index : *indices) {
            if (work->order.light || (!work->order.mayBlock && index.rows > kQuickRows))
                continue;
            ++rebuilt;
            work->steps.push_back({QStringLiteral("Rebuilding index %1").arg(QString::fromUtf8(index.name)), {"REINDEX " + quoted(index.name)}});
        }
        if (!work->order.light)
            work->report.done.append(QStringLiteral("%1 of %2 indices rebuilt").arg(rebuilt).arg(indices->size()));
        if (work->order.mayBlock && work->order.vacuum) {
            // With temporary files in memory the whole database would be copied there.
            work->steps.push_back({QStringLiteral("Rewriting the file"),
                                   {"PRAGMA temp_store=FILE", "PRAGMA auto_vacuum=INCREMENTAL", "VACUUM", "PRAGMA temp_store=MEMORY"}});
            work->steps.push_back({QStringLiteral("Emptying the log"), {"PRAGMA wal_checkpoint(TRUNCATE)"}});
            work->report.vacuumed = true;
        } else {
            // Gives pages back where an earlier VACUUM has prepared the file for it; elsewhere it does nothing.
            const qint64 slices = std::min<qint64>(200, work->report.before.freelistBytes / std::max<qint64>(1, work->report.before.pageSize) / kSlicePages);
            for (qint64 i = 0; i < slices; ++i)
                work->steps.push_back({QStringLiteral("Giving empty pages back"), {"PRAGMA incremental_vacuum(" + QByteArray::number(kSlicePages) + ')'}});
        }
        next(work);
    });
}

void SqliteUpkeep::next(WorkPtr work)
{
    if (work->at == work->steps.size())
        return finish(work);
    if (work->cancelled())
        return work->done(failure("upkeep.cancelled", QStringLiteral("Cancelled; what was done so far stays")));
    const Work::Step &step = work->steps[work->at++];
    work->progress(0.2 + 0.75 * double(work->at) / double(work->steps.size() + 1), step.message);
    // Written in the writer's thread, read when the answer is home.
    const auto blocked = std::make_shared<qint64>(0);
    m_writer.alone(
        [blocked, job = running(step.statements)](Connection &connection) {
            QElapsedTimer timer;
            timer.start();
            const Result<void> result = job(connection);
            *blocked = timer.elapsed();
            return result;
        },
        [this, work, blocked](Result<void> done) {
            work->report.longestBlockMs = std::max(work->report.longestBlockMs, *blocked);
            if (!done)
                return work->done(tl::unexpected(done.error()));
            next(work);
        });
}

void SqliteUpkeep::finish(WorkPtr work)
{
    figures([work](Result<DatabaseFigures> figures) {
        if (!figures)
            return work->done(tl::unexpected(figures.error()));
        work->report.after = *figures;
        if (work->report.vacuumed)
            work->report.done.append(QStringLiteral("rewritten"));
        work->progress(1, QStringLiteral("Done"));
        work->done(work->report);
    });
}

} // namespace freeagent::store
