// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/querystatement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

namespace freeagent::store {

QueryStatement::QueryStatement(const QSqlDatabase &database)
    : m_query(database)
{
    m_query.setForwardOnly(true);
}

std::unique_ptr<Statement> QueryStatement::prepare(const QSqlDatabase &database, QByteArrayView sql)
{
    std::unique_ptr<QueryStatement> statement(new QueryStatement(database));
    // A statement that cannot be prepared says so when it is stepped.
    statement->m_query.prepare(QString::fromUtf8(sql));
    return statement;
}

void QueryStatement::bind(qint64 number) { m_query.bindValue(m_bound++, number); }
void QueryStatement::bind(QByteArrayView utf8) { bind(QString::fromUtf8(utf8)); }
// A null QString would be bound as NULL.
void QueryStatement::bind(const QString &text) { m_query.bindValue(m_bound++, text.isNull() ? QStringLiteral("") : text); }
void QueryStatement::bind(Blob blob)
{
    const QByteArray copy = blob.bytes.toByteArray();
    m_query.bindValue(m_bound++, copy.isNull() ? QByteArray("") : copy);
}
void QueryStatement::bindNull() { m_query.bindValue(m_bound++, QVariant()); }

Statement::Step QueryStatement::step()
{
    if (!m_running) {
        if (!m_query.exec())
            return Step::Fault;
        m_running = true;
    }
    if (m_query.isSelect() && m_query.next())
        return Step::Row;
    return m_query.lastError().isValid() ? Step::Fault : Step::Done;
}

qint64 QueryStatement::changes() const { return m_query.numRowsAffected(); }

void QueryStatement::reset()
{
    m_query.finish();
    m_bound = 0;
    m_running = false;
}

bool QueryStatement::isNull(int column) const { return m_query.isNull(column); }
qint64 QueryStatement::integer(int column) const { return m_query.value(column).toLongLong(); }
QByteArray QueryStatement::bytes(int column) const
{
    const QVariant value = m_query.value(column);
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
}

} // namespace freeagent::store
