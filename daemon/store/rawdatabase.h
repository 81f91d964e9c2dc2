// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace freeagent::store {

/// A database file that is opened past QtSql, for work that nobody else shares. Thread: one.
class RawDatabase
{
public:
    enum class Use : quint8 {
        Read, ///< changes neither the file nor its log, not even when it is closed
        Fill, ///< a new file: quick, and worth nothing after a crash
    };
    static Result<RawDatabase> open(const QString &file, Use use);

    sqlite3 *get() const { return m_handle.get(); }
    bool run(const QByteArray &sql);
    qint64 changes() const; ///< rows changed by the last INSERT, UPDATE or DELETE
    Error error(const char *code) const; ///< with SQLite's message
    bool isFull() const;                 ///< the last error: no space

private:
    struct Closer {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// One statement of it. A statement that could not be prepared fails at the first step.
class RawStatement
{
public:
    RawStatement(const RawDatabase &database, const QByteArray &sql);

    bool isPrepared() const { return m_statement != nullptr; }
    void bind(int index, qint64 number);
    enum class Step : quint8 { Row, Done, Fault };
    Step step();
    void reset();
    qint64 integer(int column) const;
    QByteArray text(int column) const;
    /// Binds `count` values of the row that `from` stands on, of its first columns, to the first parameters.
    void bindRow(const RawStatement &from, int count);

private:
    struct Finaliser {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finaliser> m_statement;
};

/// "name" with the quotes that SQL wants.
QByteArray quotedName(const QByteArray &name);

} // namespace freeagent::store
