// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/store/statement.h"

struct sqlite3;
struct sqlite3_stmt;

namespace freeagent::store {

/// A statement on the SQLite handle that QtSql opened: the same library, without a QVariant for each value.
class DirectStatement final : public Statement
{
public:
    static std::unique_ptr<Statement> prepare(sqlite3 *handle, QByteArrayView sql);
    ~DirectStatement() override;

    void bind(qint64 number) override;
    void bind(QByteArrayView utf8) override;
    void bind(const QString &text) override;
    void bind(Blob blob) override;
    void bindNull() override;
    Step step() override;
    qint64 changes() const override;
    void reset() override;
    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    QByteArray bytes(int column) const override;

private:
    DirectStatement(sqlite3 *handle, sqlite3_stmt *statement);

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement; ///< null when it could not be prepared; stepping it is a fault
    std::vector<QByteArray> m_texts; ///< parameters that were converted; their bytes stay where they are
    int m_bound = 0;
};

} // namespace freeagent::store
