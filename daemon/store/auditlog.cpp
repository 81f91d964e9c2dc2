// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/auditlog.h"

#include "daemon/store/auditchain.h"
#include "daemon/store/auditselect.h"
#include "daemon/store/chainend.h"
#include "daemon/store/reader.h"
#include "daemon/store/writer.h"

#include <QFileInfo>

namespace freeagent::store {

namespace {
constexpr int kPiece = 2000; ///< entries walked in one snapshot; other readers wait for no more

const QByteArray kNext = "SELECT seq, at, actor, role, token_id, address, action, subject, before_state, after_state, reason, outcome, "
                         "previous, hash FROM audit_log WHERE seq > ? ORDER BY seq LIMIT ?";
const QByteArray kAtOf = "SELECT at FROM audit_log WHERE seq = ?";

AuditEntry entryFrom(const Statement &row)
{
    AuditEntry entry;
    entry.seq = row.integer(0);
    entry.at = row.time(1);
    entry.actor = row.text(2);
    entry.role = row.bytes(3);
    entry.tokenId = row.bytes(4);
    entry.address = row.bytes(5);
    entry.action = row.bytes(6);
    entry.subject = row.text(7);
    entry.before = row.bytes(8);
    entry.after = row.bytes(9);
    entry.reason = row.text(10);
    entry.outcome = row.bytes(11);
    entry.previous = row.bytes(12);
    entry.hash = row.bytes(13);
    return entry;
}

Statement &prepared(Connection &connection, const Select &select)
{
    Statement &statement = connection.prepare(select.sql);
    for (const auto &parameter : select.parameters)
        std::visit([&statement](const auto &value) { statement.bind(value); }, parameter);
    return statement;
}

Result<qint64> total(Connection &connection, const AuditFilter &filter)
{
    if (filter.actor.isEmpty() && filter.action.isEmpty() && !filter.since && !filter.until)
        return readChainEnd(connection).map([](const ChainEnd &end) { return end.seq; });
    qint64 number = 0;
    if (!connection.each(prepared(connection, auditCount(filter)), [&number](const Statement &row) { number = row.integer(0); }))
        return tl::unexpected(connection.error());
    return number;
}

Result<AuditPage> readPage(Connection &connection, const AuditFilter &filter)
{
    std::optional<AuditCursor> cursor;
    if (filter.cursor) {
        Statement &statement = connection.prepare(kAtOf);
        statement.bind(*filter.cursor);
        if (!connection.each(statement, [&](const Statement &row) { cursor = AuditCursor{row.time(0), *filter.cursor}; }))
            return tl::unexpected(connection.error());
    }
    AuditPage page;
    if (!connection.each(prepared(connection, auditSelect(filter, cursor)),
                         [&page](const Statement &row) { page.entries.push_back(entryFrom(row)); }))
        return tl::unexpected(connection.error());
    if (filter.wantTotal) {
        const Result<qint64> number = total(connection, filter);
        if (!number)
            return tl::unexpected(number.error());
        page.total = *number;
    }
    return page;
}

/// Walks one piece. True when the walk is over.
Result<bool> walkOn(Connection &connection, ChainWalk &walk)
{
    int seen = 0;
    Statement &statement = connection.prepare(kNext);
    statement.bind(walk.last());
    statement.bind(kPiece);
    if (!connection.each(statement, [&](const Statement &row) {
            ++seen;
            walk.take(entryFrom(row));
        }))
        return tl::unexpected(connection.error());
    if (walk.broken())
        return true;
    if (seen == kPiece)
        return false;
    const Result<ChainEnd> end = readChainEnd(connection); // of the same snapshot as the last entries
    if (!end)
        return tl::unexpected(end.error());
    walk.endsAt(end->seq, end->hash);
    return true;
}
} // namespace

SqliteAuditLog::SqliteAuditLog(Writer &writer, Reader &reader)
    : m_writer(writer)
    , m_reader(reader)
{
}

void SqliteAuditLog::append(AuditEntry entry, std::function<void(Result<void>)> done)
{
    Unit unit;
    unit.audit.push_back(std::move(entry));
    m_writer.commit(std::move(unit), [done = std::move(done)](CommitResult kept) { done(kept ? Result<void>() : tl::unexpected(kept.error())); });
}

void SqliteAuditLog::query(const AuditFilter &filter, std::function<void(Result<AuditPage>)> done)
{
    m_reader.read<AuditPage>([filter](Connection &connection) { return readPage(connection, filter); }, std::move(done));
}

void SqliteAuditLog::verify(std::function<void(Result<AuditVerdict>)> done)
{
    verifyFrom(std::make_shared<ChainWalk>(), std::move(done));
}

void SqliteAuditLog::verifyFrom(std::shared_ptr<ChainWalk> walk, std::function<void(Result<AuditVerdict>)> done)
{
    m_reader.read<bool>([walk](Connection &connection) { return walkOn(connection, *walk); },
                        [this, walk, done = std::move(done)](Result<bool> over) mutable {
                            if (!over)
                                return done(tl::unexpected(over.error()));
                            if (*over)
                                return done(walk->verdict());
                            verifyFrom(std::move(walk), std::move(done));
                        });
}

Result<AuditVerdict> verifyAuditFile(const QString &file)
{
    if (!QFileInfo::exists(file))
        return failure("store.unusable", QStringLiteral("There is no database at %1").arg(file),
                       QStringLiteral("Name the data folder with --data-dir."));
    auto connection = Connection::open({.file = file, .readOnly = true, .leaveLog = true});
    if (!connection)
        return tl::unexpected(connection.error());
    ChainWalk walk;
    for (bool over = false; !over;) {
        if (!(*connection)->run(Sql::BeginRead))
            return tl::unexpected((*connection)->error());
        const Result<bool> piece = walkOn(**connection, walk);
        (*connection)->run(Sql::Commit);
        if (!piece)
            return tl::unexpected(piece.error());
        over = *piece;
    }
    return walk.verdict();
}

} // namespace freeagent::store
