// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/sqlitesalvager.h"

#include "daemon/store/derivedrows.h"
#include "daemon/store/pagegraft.h"
#include "daemon/store/schema.h"
#include "daemon/store/sqliteinspector.h"
#include "daemon/store/tablerescue.h"

#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace freeagent::store {

namespace {
Error noSpace() { return {"recovery.no_space", QStringLiteral("There is no space for the repaired database."), QStringLiteral("Free space on the disk of the data folder.")}; }

/// With the newest schema and nothing in it; ours alone from its first byte on.
Result<void> makeTarget(const QString &target, Time now)
{
    const int descriptor = ::open(QFile::encodeName(target).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return tl::unexpected(errno == ENOSPC ? noSpace() : Error{"recovery.failed", QStringLiteral("%1 cannot be written: %2.").arg(target, qt_error_string(errno)), {}});
    ::close(descriptor);
    auto connection = Connection::open({.file = target});
    if (!connection)
        return failure("recovery.failed", connection.error().message);
    const auto made = migrate(**connection, migrations(), now);
    if (!made)
        return failure("recovery.failed", made.error().message);
    (*connection)->run(QByteArray("PRAGMA journal_mode=DELETE")); // one file, which is what gets promoted
    return {};
}

bool hasSchema(const RawDatabase &database)
{
    RawStatement list(database, "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'");
    return list.step() == RawStatement::Step::Row && list.integer(0) > 0;
}

std::optional<RawDatabase> openReadable(const QString &file)
{
    auto database = RawDatabase::open(file, RawDatabase::Use::Read);
    if (!database || !database->run("BEGIN") || !hasSchema(*database))
        return std::nullopt;
    return std::move(*database);
}

Result<void> syncFile(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Result<void>() : failure("recovery.failed", QStringLiteral("%1 cannot be synced.").arg(file));
}

/// Takes out rows that point to nothing. How many of each table.
QMap<QByteArray, qint64> removeOrphans(RawDatabase &target)
{
    std::vector<std::pair<QByteArray, qint64>> orphans;
    RawStatement check(target, "PRAGMA foreign_key_check");
    while (check.step() == RawStatement::Step::Row)
        orphans.emplace_back(check.text(0), check.integer(1));
    check.reset();
    QMap<QByteArray, qint64> removed;
    for (const auto &[table, number] : orphans)
        if (target.run("DELETE FROM " + quotedName(table) + " WHERE rowid = " + QByteArray::number(number)))
            removed[table] += target.changes();
    return removed;
}

/// Followers of the feed hear of it, and its numbers never go back over those that were given out.
bool tellFeed(RawDatabase &target, qint64 highest, Time now)
{
    return target.run("INSERT INTO events (revision, at, type, body) VALUES (" + QByteArray::number(highest + 1) + ", " + QByteArray::number(toMs(now))
                      + ", 'database.recovered', '{}')");
}

QString sourceNote(bool grafted)
{
    return grafted ? QStringLiteral("The list of tables could not be read; it is that of the base.")
                   : QStringLiteral("Nothing of the file could be read.");
}

/// The work between an empty target and a filled one.
class Filling
{
public:
    Filling(RescueFiles files, RescueReport &report, const DatabaseSalvager::Step &step)
        : m_files(std::move(files))
        , m_report(report)
        , m_step(step)
    {
    }

    Result<void> run(Time now)
    {
        RawDatabase &target = m_files.target;
        if (!target.run("BEGIN"))
            return tl::unexpected(target.error("recovery.failed"));
        m_report.isExact = m_files.damaged.has_value() || m_files.baseIsComplete;
        qint64 revision = 0;
        for (const QByteArray &table : tablesOf(target)) {
            if (!target.run("DELETE FROM " + quotedName(table)))
                return fault();
            auto result = rescueTable(m_files, table, m_step);
            if (!result)
                return tl::unexpected(result.error());
            m_report.isExact = m_report.isExact && result->isExact;
            m_report.tables.append(result->rescue);
            if (table == "events")
                revision = result->highest;
        }
        countOrphans(removeOrphans(target));
        if (!reckonDerived(target) || !tellFeed(target, revision, now) || !target.run("COMMIT"))
            return fault();
        return {};
    }

private:
    tl::unexpected<Error> fault() const { return tl::unexpected(m_files.target.isFull() ? noSpace() : m_files.target.error("recovery.failed")); }

    void countOrphans(const QMap<QByteArray, qint64> &orphans)
    {
        for (auto it = orphans.begin(); it != orphans.end(); ++it) {
            m_report.isExact = false;
            m_report.notes.append(QStringLiteral("%1 rows of %2 belong to builds that are lost, and went with them.").arg(it.value()).arg(QString::fromUtf8(it.key())));
            for (TableRescue &table : m_report.tables)
                if (table.name == QString::fromUtf8(it.key()) && table.lost)
                    *table.lost += it.value();
        }
    }

    RescueFiles m_files;
    RescueReport &m_report;
    const DatabaseSalvager::Step &m_step;
};
} // namespace

Result<RescueReport> SqliteSalvager::salvage(const QString &damaged, const std::optional<MergeBase> &base, const QString &target, bool alone, const Step &step)
{
    RescueReport report;
    const QString grafted = target + QStringLiteral(".grafted");
    const auto giveUp = [&](const Error &error) {
        removeDatabase(target);
        removeDatabase(grafted);
        return tl::unexpected(error);
    };
    if (const auto made = makeTarget(target, m_clock.now()); !made)
        return giveUp(made.error());
    auto filled = RawDatabase::open(target, RawDatabase::Use::Fill);
    if (!filled)
        return giveUp({"recovery.failed", filled.error().message, {}});
    RescueFiles files{{}, {}, false, std::move(*filled)};
    if (base) {
        files.base = openReadable(base->file);
        files.baseIsComplete = files.base && base->isComplete;
        if (files.base)
            report.base = base->what;
        if (files.base)
            report.baseAsOf = base->asOf;
    }
    // What noise has left readable may be wrong all the same: where everything is known without it, nothing is taken from it.
    const bool isAllKnown = files.baseIsComplete && base->isProven;
    if (isAllKnown)
        report.notes.append(QStringLiteral("The base has every change that was acknowledged: nothing was taken from the damaged file."));
    else
        files.damaged = openReadable(damaged);
    if (!files.damaged && !isAllKnown) {
        if (files.base && alone && graftFirstPage(damaged, base->file, grafted))
            files.damaged = openReadable(grafted);
        report.notes.append(sourceNote(files.damaged.has_value()));
    }
    if (!files.damaged && !files.base)
        return giveUp({"recovery.failed", QStringLiteral("Nothing of the database can be read, and there is no backup to merge it with."), {}});
    if (const auto run = Filling(std::move(files), report, step).run(m_clock.now()); !run)
        return giveUp(run.error());
    removeDatabase(grafted);
    if (const auto synced = syncFile(target); !synced)
        return giveUp(synced.error());
    const auto finding = SqliteInspector().inspect(target);
    report.trouble = finding ? finding->trouble : finding.error().message;
    return report;
}

} // namespace freeagent::store
