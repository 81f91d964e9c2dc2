// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/store/fault.h"
#include "daemon/store/statement.h"
#include "daemon/store/statements.h"

#include <QHash>
#include <QSqlDatabase>
#include <array>
#include <functional>

struct sqlite3;

namespace freeagent::store {

/// One connection to the database file and its prepared statements. Thread: made, used and destroyed in one.
class Connection
{
public:
    struct Options {
        QString file;
        bool readOnly = false;
        int cacheKib = 8192;
        Millis busyTimeout{5000};
        bool direct = true; ///< go round QtSql where both use the same copy of SQLite
        bool leaveLog = false; ///< the last one to close does not copy the log back
        std::function<void(const QString &detail)> onDamage{}; ///< told in the connection's thread of every statement that met damage
    };
    static Result<std::unique_ptr<Connection>> open(const Options &options);
    ~Connection();

    /// The prepared statement, reset and ready for its parameters.
    Statement &prepare(Sql sql);
    /// The same for texts made at run time; the newest hundred or so shapes stay prepared.
    Statement &prepare(const QByteArray &sql);

    /// Runs to the end; rows, if any, are dropped. False: see fault().
    template <class... Parameters>
    bool run(Sql sql, const Parameters &...parameters)
    {
        Statement &statement = prepare(sql);
        (statement.bind(parameters), ...);
        return finish(statement);
    }
    bool run(const QByteArray &sql) { return finish(prepare(sql)); }

    /// Calls `row` for each row. False: see fault().
    template <class Row>
    bool each(Statement &statement, Row row)
    {
        Statement::Step step = Statement::Step::Done;
        while ((step = statement.step()) == Statement::Step::Row)
            row(statement);
        return conclude(statement, step);
    }

    qint64 changes() const { return m_changes; } ///< rows changed by the last run()
    Fault fault() const { return m_fault; }
    QString detail() const { return m_detail; }
    Error error() const { return errorOf(m_fault, m_detail); }

    bool isDirect() const { return m_handle != nullptr; }
    sqlite3 *handle() const { return m_handle; } ///< null when not direct
    /// Pages in the write-ahead log after the last commit; -1 when unknown (then SQLite checkpoints by itself).
    int walPages() const { return m_handle ? m_walPages : -1; }

private:
    explicit Connection(const QSqlDatabase &database);
    bool configure(const Options &options);
    void goDirect();
    std::unique_ptr<Statement> make(QByteArrayView sql) const;
    bool finish(Statement &statement);
    bool conclude(Statement &statement, Statement::Step step);
    void remember(const Statement &statement);

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::array<std::unique_ptr<Statement>, size_t(Sql::Count)> m_fixed;
    QHash<QByteArray, std::shared_ptr<Statement>> m_others;
    qint64 m_changes = 0;
    int m_walPages = 0;
    std::function<void(const QString &)> m_onDamage;
    Fault m_fault = Fault::None;
    QString m_detail;
};

} // namespace freeagent::store
