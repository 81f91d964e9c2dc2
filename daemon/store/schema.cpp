// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace freeagent::store {

namespace {
constexpr char kCreate[] = "CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                           "applied_at BIGINT NOT NULL, checksum TEXT NOT NULL)";
constexpr char kApplied[] = "SELECT version, name, checksum FROM schema_migrations ORDER BY version";
constexpr char kRecord[] = "INSERT INTO schema_migrations (version, name, applied_at, checksum) VALUES (?, ?, ?, ?)";

Result<void> compare(const QList<Migration> &applied, const QList<Migration> &steps)
{
    for (const Migration &old : applied) {
        if (old.version > steps.size())
            return failure("store.schema_newer",
                           QStringLiteral("The database has schema %1, this program knows %2.").arg(old.version).arg(steps.size()),
                           QStringLiteral("Install the version of the controller that wrote it, or restore a backup."));
        if (old.checksum != steps[old.version - 1].checksum)
            return failure("store.schema_altered",
                           QStringLiteral("Step %1 (%2) of the database's schema is not the one this program knows.")
                               .arg(old.version)
                               .arg(old.name),
                           QStringLiteral("Install an unmodified controller, or restore a backup."));
    }
    return {};
}

bool apply(Connection &connection, const Migration &step, Time now)
{
    if (!connection.run(Sql::Begin))
        return false;
    for (const QByteArray &statement : statementsOf(step.sql))
        if (!connection.run(statement))
            return false;
    Statement &record = connection.prepare(QByteArray(kRecord));
    record.bind(step.version);
    record.bind(step.name);
    record.bind(now);
    record.bind(step.checksum);
    return connection.each(record, [](const Statement &) {}) && connection.run(Sql::Commit);
}
} // namespace

QList<Migration> migrations()
{
    const QDir folder(QStringLiteral(":/freeagent/sql"));
    QList<Migration> steps;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Migration step{int(steps.size()) + 1, name.section(QLatin1Char('.'), 0, 0), file.readAll(), {}};
        step.checksum = QCryptographicHash::hash(step.sql, QCryptographicHash::Sha256).toHex();
        steps.append(step);
    }
    return steps;
}

Result<void> migrate(Connection &connection, const QList<Migration> &steps, Time now,
                     const std::function<void(const Migration &)> &before)
{
    QList<Migration> applied;
    const bool known = connection.run(QByteArray(kCreate))
        && connection.each(connection.prepare(QByteArray(kApplied)), [&applied](const Statement &row) {
               applied.append({int(row.integer(0)), row.text(1), {}, row.bytes(2)});
           });
    if (!known)
        return tl::unexpected(connection.error());
    if (const auto same = compare(applied, steps); !same)
        return same;
    for (const Migration &step : steps.mid(applied.size())) {
        if (before)
            before(step);
        if (apply(connection, step, now))
            continue;
        const Error error = connection.error();
        connection.run(Sql::Rollback);
        return failure("store.migration_failed",
                       QStringLiteral("Step %1 (%2) of the schema could not be applied: %3")
                           .arg(step.version)
                           .arg(step.name, error.message),
                       error.fix);
    }
    return {};
}

QList<QByteArray> statementsOf(const QByteArray &script)
{
    QByteArray bare;
    for (const QByteArray &line : script.split('\n'))
        if (!line.trimmed().startsWith("--"))
            bare += line + '\n';
    QList<QByteArray> statements;
    for (const QByteArray &statement : bare.split(';'))
        if (const QByteArray text = statement.trimmed(); !text.isEmpty())
            statements.append(text);
    return statements;
}

} // namespace freeagent::store
