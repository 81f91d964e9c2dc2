// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/store/statement.h"

#include <QSqlQuery>

namespace freeagent::store {

/// A statement through QtSql: works with any driver.
class QueryStatement final : public Statement
{
public:
    static std::unique_ptr<Statement> prepare(const QSqlDatabase &database, QByteArrayView sql);

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

    const QSqlQuery &query() const { return m_query; }

private:
    explicit QueryStatement(const QSqlDatabase &database);

    QSqlQuery m_query;
    int m_bound = 0;
    bool m_running = false;
};

} // namespace freeagent::store
