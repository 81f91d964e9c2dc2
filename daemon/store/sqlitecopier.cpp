// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/sqlitecopier.h"

#include "daemon/store/contents.h"

#include <QFile>
#include <QThread>
#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace freeagent::store {

namespace {
constexpr int kCacheKib = 2048; ///< every page is read once

struct Closer {
    void operator()(sqlite3 *handle) const { ::sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

Error ended() { return {"backup.cancelled", QStringLiteral("Cancelled; nothing of it is left"), {}}; }

Error targetError(sqlite3 *target, int code)
{
    int last = 0;
    ::sqlite3_file_control(target, "main", SQLITE_FCNTL_LAST_ERRNO, &last);
    const Fault fault = faultOf(code, last);
    if (fault == Fault::Full)
        return {"store.full", QStringLiteral("The disk of the backups is full; the backup was given up."),
                QStringLiteral("Free space there, or name another folder with backup.folder.")};
    return errorOf(fault == Fault::None ? Fault::Failed : fault, QString::fromUtf8(::sqlite3_errmsg(target)));
}

/// The file is ours alone from its first byte on: it holds what the database holds.
Result<void> makeTarget(const QString &target)
{
    const int descriptor = ::open(QFile::encodeName(target).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return failure(errno == ENOSPC ? "store.full" : "store.unusable",
                       QStringLiteral("%1 cannot be written: %2.").arg(target, qt_error_string(errno)));
    ::close(descriptor);
    return {};
}

Result<Handle> openTarget(const QString &target)
{
    sqlite3 *raw = nullptr;
    const int code = ::sqlite3_open_v2(QFile::encodeName(target).constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle handle(raw);
    if (code != SQLITE_OK)
        return failure("store.unusable", QStringLiteral("%1 cannot be opened as a database.").arg(target));
    ::sqlite3_extended_result_codes(raw, 1);
    // Whoever asked syncs the finished file; a half one is thrown away.
    ::sqlite3_exec(raw, "PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF", nullptr, nullptr, nullptr);
    return handle;
}

Result<void> copyPages(sqlite3 *source, sqlite3 *target, int pagesAtOnce, const DatabaseCopier::GoOn &goOn)
{
    sqlite3_backup *backup = ::sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return tl::unexpected(targetError(target, ::sqlite3_extended_errcode(target)));
    int code = SQLITE_OK;
    bool wanted = true;
    while (wanted && code == SQLITE_OK) {
        code = ::sqlite3_backup_step(backup, pagesAtOnce);
        const int pages = std::max(1, ::sqlite3_backup_pagecount(backup));
        wanted = goOn(1 - double(::sqlite3_backup_remaining(backup)) / pages);
    }
    const int finished = ::sqlite3_backup_finish(backup);
    if (!wanted && code != SQLITE_DONE)
        return tl::unexpected(ended());
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return tl::unexpected(targetError(target, code != SQLITE_DONE ? code : finished));
    return {};
}

/// In one file: the copy's first page says that there is a log beside it, as the source has one.
Result<void> makeWhole(sqlite3 *target)
{
    const int code = ::sqlite3_exec(target, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : tl::unexpected(targetError(target, code));
}

qint64 sizeOf(Connection &connection)
{
    qint64 pages = 0;
    qint64 bytes = 0;
    connection.each(connection.prepare(QByteArray("PRAGMA page_count")), [&pages](const Statement &row) { pages = row.integer(0); });
    connection.each(connection.prepare(QByteArray("PRAGMA page_size")), [&](const Statement &row) { bytes = pages * row.integer(0); });
    return bytes;
}

/// Ends the snapshot however the work ends.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection)
        : m_connection(connection)
        , m_held(connection.run(Sql::BeginRead))
    {
    }
    ~Snapshot()
    {
        if (m_held)
            m_connection.run(Sql::Commit);
    }
    bool isHeld() const { return m_held; }

private:
    Connection &m_connection;
    bool m_held;
};

Result<DatabaseCopy> copyUnderSnapshot(Connection &source, const QString &target, int pagesAtOnce, const DatabaseCopier::GoOn &goOn)
{
    const Snapshot snapshot(source);
    if (!snapshot.isHeld())
        return tl::unexpected(source.error());
    auto contents = readContents(source);
    if (!contents)
        return tl::unexpected(contents.error());
    const DatabaseCopy result{std::move(*contents), sizeOf(source)};
    if (!goOn(0))
        return tl::unexpected(ended());
    auto handle = openTarget(target);
    if (!handle)
        return tl::unexpected(handle.error());
    return copyPages(source.handle(), handle->get(), pagesAtOnce, goOn)
        .and_then([&handle] { return makeWhole(handle->get()); })
        .map([&result] { return result; });
}

Result<DatabaseCopy> copyByVacuum(Connection &source, const QString &target, const DatabaseCopier::GoOn &goOn)
{
    const qint64 bytes = sizeOf(source);
    if (!goOn(0))
        return tl::unexpected(ended());
    QByteArray name = QFile::encodeName(target);
    if (!source.run(QByteArray("PRAGMA query_only=OFF")) || !source.run(QByteArray("VACUUM INTO '" + name.replace('\'', "''") + '\'')))
        return tl::unexpected(source.error());
    auto copy = Connection::open({.file = target, .readOnly = true, .direct = false});
    if (!copy)
        return tl::unexpected(copy.error());
    return readContents(**copy).map([bytes](DatabaseContents contents) { return DatabaseCopy{std::move(contents), bytes}; });
}
} // namespace

Result<DatabaseCopy> SqliteCopier::copy(const QString &target, const GoOn &goOn)
{
    auto source = Connection::open({.file = m_file, .readOnly = true, .cacheKib = kCacheKib, .direct = m_options.direct, .leaveLog = true});
    if (!source)
        return tl::unexpected(source.error());
    if (const auto made = makeTarget(target); !made)
        return tl::unexpected(made.error());
    return (*source)->isDirect() ? copyUnderSnapshot(**source, target, m_options.pagesAtOnce, goOn) : copyByVacuum(**source, target, goOn);
}

} // namespace freeagent::store
