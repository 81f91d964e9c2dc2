// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/connection.h"

#include "daemon/store/directstatement.h"
#include "daemon/store/querystatement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>
#include <atomic>
#include <mutex>
#include <sqlite3.h>

namespace freeagent::store {

namespace {
constexpr qsizetype kMostShapes = 128;
constexpr int kOwnCheckpointPages = 4000; ///< only where the writer cannot see the log's length

/// Statistics of SQLite's memory cost a lock an allocation. Only possible before the first use in this process, and only where
/// Qt uses the same copy; elsewhere it does nothing.
void leanMemory()
{
    static std::once_flag once;
    std::call_once(once, [] { ::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

/// The errno of the last failed write to the database or its log.
int writeErrno(sqlite3 *handle)
{
    int last = 0;
    sqlite3_file *file = nullptr;
    if (::sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &file) == SQLITE_OK && file && file->pMethods)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &last);
    if (last == 0)
        ::sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &last);
    return last;
}

QString uniqueName()
{
    static std::atomic<int> number{0};
    return QStringLiteral("freeagent-store-%1").arg(++number);
}

/// Pages are read into SQLite's cache, not mapped: a failing disk is then an error and not a signal.
QList<QByteArray> pragmas(const Connection::Options &options)
{
    QList<QByteArray> list{"PRAGMA foreign_keys=ON",       "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON",
                           "PRAGMA temp_store=MEMORY",     "PRAGMA mmap_size=0",
                           "PRAGMA cache_size=-" + QByteArray::number(options.cacheKib)};
    if (options.readOnly) {
        list.append("PRAGMA query_only=ON");
    } else {
        list.append("PRAGMA journal_mode=WAL");
        list.append("PRAGMA synchronous=FULL");
        list.append("PRAGMA wal_autocheckpoint=" + QByteArray::number(kOwnCheckpointPages));
    }
    return list;
}
} // namespace

Connection::Connection(const QSqlDatabase &database)
    : m_database(database)
{
}

Connection::~Connection()
{
    m_others.clear();
    for (auto &statement : m_fixed)
        statement.reset();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const Options &options)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return failure("store.no_driver", QStringLiteral("Qt's SQLite driver is missing."),
                       QStringLiteral("Install the package libqt6sql6-sqlite."));
    leanMemory();
    std::unique_ptr<Connection> connection(
        new Connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), uniqueName())));
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(options.file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count()));
    if (!database.open())
        return failure("store.unusable",
                       QStringLiteral("%1 cannot be opened: %2.").arg(options.file, database.lastError().databaseText()),
                       QStringLiteral("Check that the folder exists and belongs to the user the controller runs as."));
    if (options.direct)
        connection->goDirect();
    const bool isUsable = connection->configure(options);
    // A database once, other than what never was one.
    if (!isUsable && connection->m_handle && (::sqlite3_errcode(connection->m_handle) & 0xff) == SQLITE_CORRUPT)
        return tl::unexpected(connection->error());
    if (!isUsable)
        return failure("store.unusable", QStringLiteral("%1 is not usable as a database: %2.").arg(options.file, connection->m_detail),
                       QStringLiteral("Put the newest backup in its place, or name another data folder."));
    return connection;
}

bool Connection::configure(const Options &options)
{
    for (const QByteArray &pragma : pragmas(options))
        if (!run(pragma))
            return false;
    m_onDamage = options.onDamage;
    if (m_handle && options.leaveLog)
        ::sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (m_handle && !options.readOnly) {
        // Takes the place of SQLite's own hook, which would checkpoint inside the commit.
        ::sqlite3_wal_hook(
            m_handle,
            [](void *pages, sqlite3 *, const char *, int number) {
                *static_cast<int *>(pages) = number;
                return SQLITE_OK;
            },
            &m_walPages);
    }
    return true;
}

void Connection::goDirect()
{
    const QVariant handle = m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    QSqlQuery query(m_database);
    const bool known = query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next();
    if (!known || query.value(0).toString() != QString::fromLatin1(::sqlite3_sourceid()))
        return;
    query.finish();
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    ::sqlite3_extended_result_codes(m_handle, 1);
}

std::unique_ptr<Statement> Connection::make(QByteArrayView sql) const
{
    return m_handle ? DirectStatement::prepare(m_handle, sql) : QueryStatement::prepare(m_database, sql);
}

Statement &Connection::prepare(Sql sql)
{
    std::unique_ptr<Statement> &statement = m_fixed[size_t(sql)];
    if (!statement)
        statement = make(text(sql));
    return *statement;
}

Statement &Connection::prepare(const QByteArray &sql)
{
    if (const auto known = m_others.constFind(sql); known != m_others.constEnd())
        return **known;
    if (m_others.size() >= kMostShapes)
        m_others.clear();
    return **m_others.insert(sql, make(sql));
}

bool Connection::finish(Statement &statement)
{
    return each(statement, [](const Statement &) {});
}

bool Connection::conclude(Statement &statement, Statement::Step step)
{
    if (step == Statement::Step::Fault)
        remember(statement);
    else
        m_fault = Fault::None;
    m_changes = statement.changes();
    statement.reset();
    return step != Statement::Step::Fault;
}

void Connection::remember(const Statement &statement)
{
    if (m_handle) {
        const int code = ::sqlite3_extended_errcode(m_handle);
        m_detail = QString::fromUtf8(::sqlite3_errmsg(m_handle));
        m_fault = faultOf(code, code == SQLITE_IOERR_WRITE ? writeErrno(m_handle) : 0);
    } else {
        const QSqlError error = static_cast<const QueryStatement &>(statement).query().lastError();
        m_fault = faultOf(error.nativeErrorCode().toInt(), 0);
        m_detail = error.databaseText();
    }
    if (m_fault == Fault::None)
        m_fault = Fault::Failed; // could not even be prepared
    if (m_fault == Fault::Damaged && m_onDamage)
        m_onDamage(m_detail);
}

} // namespace freeagent::store
