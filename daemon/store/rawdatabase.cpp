// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/rawdatabase.h"

#include "daemon/store/fault.h"

#include <QFile>
#include <sqlite3.h>

namespace freeagent::store {

namespace {
constexpr char kReading[] = "PRAGMA query_only=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; "
                            "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536";
// The journal stays in memory so that a single statement can be taken back; the file is synced by whoever asked for it.
constexpr char kFilling[] = "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA temp_store=MEMORY; "
                            "PRAGMA cache_size=-65536";
} // namespace

void RawDatabase::Closer::operator()(sqlite3 *handle) const { ::sqlite3_close_v2(handle); }

Result<RawDatabase> RawDatabase::open(const QString &file, Use use)
{
    sqlite3 *raw = nullptr;
    const int code = ::sqlite3_open_v2(QFile::encodeName(file).constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    RawDatabase database;
    database.m_handle.reset(raw);
    if (code != SQLITE_OK)
        return failure("store.unusable", QStringLiteral("%1 cannot be opened as a database.").arg(file));
    ::sqlite3_extended_result_codes(raw, 1);
    ::sqlite3_busy_timeout(raw, 5000);
    if (use == Use::Read)
        ::sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    ::sqlite3_exec(raw, use == Use::Read ? kReading : kFilling, nullptr, nullptr, nullptr);
    return database;
}

bool RawDatabase::run(const QByteArray &sql) { return ::sqlite3_exec(get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK; }

qint64 RawDatabase::changes() const { return ::sqlite3_changes(get()); }

Error RawDatabase::error(const char *code) const { return {code, QString::fromUtf8(::sqlite3_errmsg(get())), {}}; }

bool RawDatabase::isFull() const
{
    int last = 0;
    ::sqlite3_file_control(get(), "main", SQLITE_FCNTL_LAST_ERRNO, &last);
    return faultOf(::sqlite3_extended_errcode(get()), last) == Fault::Full;
}

void RawStatement::Finaliser::operator()(sqlite3_stmt *statement) const { ::sqlite3_finalize(statement); }

RawStatement::RawStatement(const RawDatabase &database, const QByteArray &sql)
{
    sqlite3_stmt *raw = nullptr;
    ::sqlite3_prepare_v2(database.get(), sql.constData(), int(sql.size()), &raw, nullptr);
    m_statement.reset(raw);
}

void RawStatement::bind(int index, qint64 number) { ::sqlite3_bind_int64(m_statement.get(), index, number); }

RawStatement::Step RawStatement::step()
{
    if (!m_statement)
        return Step::Fault;
    const int code = ::sqlite3_step(m_statement.get());
    return code == SQLITE_ROW ? Step::Row : code == SQLITE_DONE ? Step::Done : Step::Fault;
}

void RawStatement::reset()
{
    ::sqlite3_reset(m_statement.get());
}

qint64 RawStatement::integer(int column) const { return ::sqlite3_column_int64(m_statement.get(), column); }

QByteArray RawStatement::text(int column) const
{
    const auto *bytes = static_cast<const char *>(::sqlite3_column_blob(m_statement.get(), column));
    return {bytes, ::sqlite3_column_bytes(m_statement.get(), column)};
}

void RawStatement::bindRow(const RawStatement &from, int count)
{
    for (int i = 0; i < count; ++i)
        ::sqlite3_bind_value(m_statement.get(), i + 1, ::sqlite3_column_value(from.m_statement.get(), i));
}

QByteArray quotedName(const QByteArray &name)
{
    QByteArray inner = name;
    return '"' + inner.replace('"', "\"\"") + '"';
}

} // namespace freeagent::store
