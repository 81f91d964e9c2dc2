// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/auditlog.h"

#include "daemon/store/auditchain.h"
#include "daemon/store/auditselect.h"
#include "daemon/store/reader.h"
#include "daemon/store/writer.h"

#include <QFileInfo>

namespace freeagent::store {

namespace {
constexpr int kPiece = 2000; ///< entries walked in one snapshot; other readers wait for no more

const QByteArray kHead = "SELECT seq, hash FROM audit_head WHERE id = 1";
const QByteArray kMoveHead = "UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1";
const QByteArray kInsert = "INSERT INTO audit_log (seq, at, actor, role, token_id, address, action, subject, before_state, after_state, "
                           "reason, outcome, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
const QByteArray kNext = "SELECT seq, at, actor, role, token_id, address, action, subject, before_state, after_state, reason, outcome, "
                         "previous, hash FROM audit_log WHERE seq > ? ORDER BY seq LIMIT ?";
const QByteArray kAtOf = "SELECT at FROM audit_log WHERE seq = ?";

struct Head {
    qint64 seq = 0;
    QByteArray hash;
};

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

Result<Head> readHead(Connection &connection)
{
    Head head{0, auditGenesis()};
    const bool read = connection.each(connection.prepare(kHead), [&head](const Statement &row) {
        head = {row.integer(0), row.bytes(1)};
    });
    return read ? Result<Head>(head) : tl::unexpected(connection.error());
}

template <class... Parameters>
bool execute(Connection &connection, const QByteArray &sql, const Parameters &...parameters)
{
    Statement &statement = connection.prepare(sql);
    (statement.bind(parameters), ...);
    return connection.each(statement, [](const Statement &) {});
}

/// Null texts would be NULL in the row.
QString text(const QString &value) { return value.isNull() ? QString(QLatin1String("")) : value; }
QByteArray text(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }

bool insert(Connection &connection, const AuditEntry &entry)
{
    return execute(connection, kInsert, entry.seq, entry.at, text(entry.actor), text(entry.role), text(entry.tokenId), text(entry.address),
                   text(entry.action), text(entry.subject), text(entry.before), text(entry.after), text(entry.reason), text(entry.outcome),
                   entry.previous, entry.hash);
}

Result<void> insertAll(Connection &connection, std::vector<AuditEntry> entries)
{
    Result<Head> head = readHead(connection);
    if (!head)
        return tl::unexpected(head.error());
    for (AuditEntry &entry : entries) {
        entry.seq = head->seq + 1;
        entry.previous = head->hash;
        entry.hash = auditHash(entry);
        if (!insert(connection, entry))
            return tl::unexpected(connection.error());
        *head = {entry.seq, entry.hash};
    }
    return execute(connection, kMoveHead, head->seq, head->hash) ? Result<void>() : tl::unexpected(connection.error());
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
        return readHead(connection).map([](const Head &head) { return head.seq; });
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
    const Result<Head> head = readHead(connection); // of the same snapshot as the last entries
    if (!head)
        return tl::unexpected(head.error());
    walk.endsAt(head->seq, head->hash);
    return true;
}
} // namespace

SqliteAuditLog::SqliteAuditLog(Writer &writer, Reader &reader)
    : m_writer(writer)
    , m_reader(reader)
{
}

SqliteAuditLog::~SqliteAuditLog() { handOver(); }

void SqliteAuditLog::append(AuditEntry entry, std::function<void(Result<void>)> done)
{
    if (m_gathered.entries.empty())
        QMetaObject::invokeMethod(&m_turn, [this] { handOver(); }, Qt::QueuedConnection);
    m_gathered.entries.push_back(std::move(entry));
    m_gathered.done.push_back(std::move(done));
}

void SqliteAuditLog::handOver()
{
    Gathered gathered = std::exchange(m_gathered, {});
    if (gathered.entries.empty())
        return;
    m_writer.perform([entries = std::move(gathered.entries)](Connection &connection) { return insertAll(connection, entries); },
                     [done = std::move(gathered.done)](Result<void> kept) {
                         for (const auto &one : done)
                             one(kept);
                     });
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
    auto connection = Connection::open({.file = file, .readOnly = true});
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
