// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/sqliteinspector.h"

#include "daemon/store/contents.h"
#include "daemon/store/schema.h"

#include <QFile>
#include <QFileInfo>

namespace freeagent::store {

namespace {
constexpr qint64 kMostDifferences = 1000;
constexpr int kCacheKib = 65536; ///< a check looks at a page again for each index

Result<std::unique_ptr<Connection>> openFile(const QString &file)
{
    if (!QFileInfo::exists(file)) // opening would make an empty one
        return failure("store.unusable", QStringLiteral("There is no database at %1.").arg(file));
    return Connection::open({.file = file, .readOnly = true, .cacheKib = kCacheKib, .leaveLog = true});
}

bool isDatabase(const QString &file)
{
    QFile head(file);
    return head.open(QIODevice::ReadOnly) && head.read(16) == QByteArray("SQLite format 3\0", 16);
}

/// What the pragma complains of first; "ok" or nothing when it does not.
QString firstOf(Connection &connection, const char *pragma)
{
    QString first;
    const bool read = connection.each(connection.prepare(QByteArray(pragma)), [&first](const Statement &row) {
        if (first.isEmpty())
            first = row.text(0);
    });
    return read ? first : connection.detail();
}

QString troubleOf(Connection &connection)
{
    if (const QString found = firstOf(connection, "PRAGMA integrity_check(1)"); found != QStringLiteral("ok"))
        return QStringLiteral("its pages are damaged: %1").arg(found);
    if (const QString table = firstOf(connection, "PRAGMA foreign_key_check"); !table.isEmpty())
        return QStringLiteral("a row of %1 points to one that is not there").arg(table);
    return {};
}

BuildDifference differenceFrom(const Statement &row)
{
    return {{row.text(0), row.text(1)}, {row.text(0), row.text(2)}};
}

struct Question {
    const char *count;
    const char *list;
    qint64 BuildComparison::*number;
};

constexpr Question kQuestions[] = {
    {"SELECT COUNT(*) FROM other.builds o WHERE NOT EXISTS (SELECT 1 FROM main.builds m WHERE m.id = o.id)",
     "SELECT o.id, o.status, '' FROM other.builds o WHERE NOT EXISTS (SELECT 1 FROM main.builds m WHERE m.id = o.id) ORDER BY o.id LIMIT ?",
     &BuildComparison::lost},
    {"SELECT COUNT(*) FROM other.builds o JOIN main.builds m ON m.id = o.id WHERE m.status <> o.status",
     "SELECT o.id, o.status, m.status FROM other.builds o JOIN main.builds m ON m.id = o.id WHERE m.status <> o.status ORDER BY o.id LIMIT ?",
     &BuildComparison::changed},
    {"SELECT COUNT(*) FROM main.builds m WHERE NOT EXISTS (SELECT 1 FROM other.builds o WHERE o.id = m.id)",
     "SELECT m.id, '', m.status FROM main.builds m WHERE NOT EXISTS (SELECT 1 FROM other.builds o WHERE o.id = m.id) ORDER BY m.id LIMIT ?",
     &BuildComparison::gained}};
} // namespace

Result<DatabaseInspector::Finding> SqliteInspector::inspect(const QString &file)
{
    if (QFileInfo::exists(file) && !isDatabase(file))
        return Finding{QStringLiteral("it is not a database"), {}};
    auto connection = openFile(file);
    if (!connection)
        return tl::unexpected(connection.error());
    Finding finding;
    finding.trouble = troubleOf(**connection);
    if ((*connection)->fault() == Fault::Busy)
        return tl::unexpected((*connection)->error());
    auto contents = readContents(**connection);
    if (contents)
        finding.contents = std::move(*contents);
    else if (finding.trouble.isEmpty())
        return tl::unexpected(contents.error());
    return finding;
}

QString SqliteInspector::contradiction(const QString &file)
{
    auto connection = openFile(file);
    if (!connection)
        return connection.error().message;
    QString found;
    Statement &statement = (*connection)->prepare(QByteArray(
        "SELECT platform, status, outcome, SUM(counted), SUM(there) FROM ("
        "SELECT platform, status, outcome, number AS counted, 0 AS there FROM build_counts UNION ALL "
        "SELECT platform, status, outcome, 0, COUNT(*) FROM builds GROUP BY platform, status, outcome) "
        "GROUP BY platform, status, outcome HAVING SUM(counted) <> SUM(there)"));
    const bool read = (*connection)->each(statement, [&found](const Statement &row) {
        if (found.isEmpty())
            found = QStringLiteral("its counters say %1 builds of %2, %3, there are %4").arg(row.integer(3)).arg(row.text(0), row.text(1)).arg(row.integer(4));
    });
    return read ? found : (*connection)->detail();
}

Result<BuildComparison> SqliteInspector::compare(const QString &present, const QString &restored)
{
    if (!isDatabase(present))
        return failure("store.unusable", QStringLiteral("%1 is no readable database.").arg(present));
    auto connection = openFile(restored);
    if (!connection)
        return tl::unexpected(connection.error());
    QByteArray name = QFile::encodeName(present);
    if (!(*connection)->run(QByteArray("ATTACH '" + name.replace('\'', "''") + "' AS other")))
        return tl::unexpected((*connection)->error());
    BuildComparison comparison;
    for (const Question &question : kQuestions) {
        qint64 &number = comparison.*question.number;
        Statement &count = (*connection)->prepare(QByteArray(question.count));
        if (!(*connection)->each(count, [&number](const Statement &row) { number = row.integer(0); }))
            return tl::unexpected((*connection)->error());
        Statement &list = (*connection)->prepare(QByteArray(question.list));
        list.bind(kMostDifferences - qint64(comparison.differences.size()));
        if (!(*connection)->each(list, [&comparison](const Statement &row) { comparison.differences.push_back(differenceFrom(row)); }))
            return tl::unexpected((*connection)->error());
    }
    return comparison;
}

Result<std::vector<StoredFileRow>> SqliteInspector::storedFiles(const QString &file)
{
    auto connection = openFile(file);
    if (!connection)
        return tl::unexpected(connection.error());
    std::vector<StoredFileRow> rows;
    const bool read = (*connection)->each((*connection)->prepare(QByteArray("SELECT DISTINCT key, size, sha256 FROM artifacts ORDER BY key")),
                                          [&rows](const Statement &row) { rows.push_back({row.bytes(0), row.integer(1), row.bytes(2)}); });
    return read ? Result<std::vector<StoredFileRow>>(std::move(rows)) : tl::unexpected((*connection)->error());
}

int SqliteInspector::knownSchema() const { return int(migrations().size()); }

} // namespace freeagent::store
