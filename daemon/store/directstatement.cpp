// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/directstatement.h"

#include <sqlite3.h>

namespace freeagent::store {

DirectStatement::DirectStatement(sqlite3 *handle, sqlite3_stmt *statement)
    : m_handle(handle)
    , m_statement(statement)
{
}

DirectStatement::~DirectStatement() { ::sqlite3_finalize(m_statement); }

std::unique_ptr<Statement> DirectStatement::prepare(sqlite3 *handle, QByteArrayView sql)
{
    sqlite3_stmt *statement = nullptr;
    ::sqlite3_prepare_v3(handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return std::unique_ptr<Statement>(new DirectStatement(handle, statement));
}

void DirectStatement::bind(qint64 number) { ::sqlite3_bind_int64(m_statement, ++m_bound, number); }
void DirectStatement::bind(QByteArrayView utf8)
{
    // A null pointer would be bound as NULL.
    ::sqlite3_bind_text(m_statement, ++m_bound, utf8.isEmpty() ? "" : utf8.data(), int(utf8.size()), SQLITE_STATIC);
}
void DirectStatement::bind(const QString &text)
{
    m_texts.push_back(text.toUtf8());
    bind(QByteArrayView(m_texts.back()));
}
void DirectStatement::bind(Blob blob)
{
    ::sqlite3_bind_blob(m_statement, ++m_bound, blob.bytes.isEmpty() ? "" : blob.bytes.data(), int(blob.bytes.size()),
                        SQLITE_STATIC);
}
void DirectStatement::bindNull() { ::sqlite3_bind_null(m_statement, ++m_bound); }

Statement::Step DirectStatement::step()
{
    if (!m_statement)
        return Step::Fault;
    switch (::sqlite3_step(m_statement)) {
    case SQLITE_ROW: return Step::Row;
    case SQLITE_DONE: return Step::Done;
    default: return Step::Fault;
    }
}

qint64 DirectStatement::changes() const { return ::sqlite3_changes64(m_handle); }

void DirectStatement::reset()
{
    if (m_bound > 0)
        ::sqlite3_clear_bindings(m_statement);
    ::sqlite3_reset(m_statement);
    m_texts.clear();
    m_bound = 0;
}

bool DirectStatement::isNull(int column) const { return ::sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
qint64 DirectStatement::integer(int column) const { return ::sqlite3_column_int64(m_statement, column); }
QByteArray DirectStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(::sqlite3_column_blob(m_statement, column));
    return QByteArray(data ? data : "", ::sqlite3_column_bytes(m_statement, column));
}

} // namespace freeagent::store
