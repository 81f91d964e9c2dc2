// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/assemble.h"
#include "daemon/changelog/changelog.h"
#include "daemon/store/sqlitecopier.h"
#include "daemon/store/sqlitestore.h"
#include "daemon/store/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace freeagent::test {

/// A real database whose commits go to a change log as well.
class LoggedFarm
{
public:
    using Notes = QMap<QString, QString>; ///< what is in the database, as far as tests care

    explicit LoggedFarm(bool synchronous = false)
    {
        options.folder = folder.filePath(QStringLiteral("changelog"));
        options.database = databaseFile();
        options.synchronous = synchronous;
        options.every = Millis(20);
    }
    ~LoggedFarm() { close(); }

    QString databaseFile() const { return folder.filePath(QStringLiteral("controller.db")); }

    Result<void> open()
    {
        log = std::make_unique<changelog::ChangeLog>(options, clock, copier);
        store::SqliteOptions how;
        how.commitLog = log.get();
        auto opened = store::SqliteStore::open(databaseFile(), how);
        if (!opened)
            return tl::unexpected(opened.error());
        store = std::move(*opened);
        return {};
    }
    void close()
    {
        store.reset();
        log.reset();
    }

    Result<void> put(const QString &key, const QString &value)
    {
        std::optional<Result<void>> result;
        Unit unit;
        unit.changes.push_back(PutRecord{{"note", key.toUtf8(), value.toUtf8()}});
        store->commit(std::move(unit), [&result](CommitResult done) { result = done ? Result<void>() : tl::unexpected(done.error()); });
        while (!result)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (*result)
            notes.insert(key, value);
        return *result;
    }
    /// Alone in the writer's thread.
    Result<void> run(const QByteArray &statement)
    {
        std::optional<Result<void>> result;
        store->writer().alone([statement](store::Connection &c) { return c.run(statement) ? Result<void>() : tl::unexpected(c.error()); },
                              [&result](Result<void> done) { result = std::move(done); });
        while (!result)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *result;
    }

    /// The folder as a kill at this moment would leave it. A process of its own copies: opening and closing the database in this one would
    /// give its locks away.
    static void copyTo(const QString &from, const QString &to)
    {
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from + QStringLiteral("/."), to}), 0);
    }

    static Notes notesIn(const QString &file)
    {
        Notes found;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("notes"));
            db.setDatabaseName(file);
            if (!db.open())
                return {{QStringLiteral("error"), file}};
            QSqlQuery check(QStringLiteral("PRAGMA integrity_check"), db);
            if (!check.next() || check.value(0).toString() != QLatin1String("ok"))
                return {{QStringLiteral("damaged"), check.value(0).toString()}};
            QSqlQuery query(QStringLiteral("SELECT id, body FROM records WHERE kind = 'note'"), db);
            while (query.next())
                found.insert(query.value(0).toString(), query.value(1).toString());
        }
        QSqlDatabase::removeDatabase(QStringLiteral("notes"));
        return found;
    }
    /// What a restore brings; an error as the note "error".
    Notes restored(std::optional<Time> at = {}) const { return restoredFrom(options.folder, at); }
    static Notes restoredFrom(const QString &log, std::optional<Time> at = {})
    {
        const QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("restored.db"));
        const auto made = changelog::assemble(log, at, file);
        return made ? notesIn(file) : Notes{{QStringLiteral("error"), QString::fromLatin1(made.error().code)}};
    }

    QTemporaryDir folder;
    SystemClock clock;
    changelog::ChangeLogOptions options;
    store::SqliteCopier copier{databaseFile()};
    std::unique_ptr<changelog::ChangeLog> log;
    std::unique_ptr<store::SqliteStore> store;
    Notes notes; ///< what was acknowledged
};

} // namespace freeagent::test
