// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/tablerescue.h"

#include "daemon/store/derivedrows.h"

#include <algorithm>
#include <limits>

namespace freeagent::store {

namespace {
using Step = RawStatement::Step;

struct Column {
    QByteArray name;
    bool isInteger = false;
    int keyPlace = 0; ///< in the primary key, from 1
};

QList<Column> columnsOf(const RawDatabase &database, const QByteArray &table)
{
    QList<Column> columns;
    RawStatement list(database, "PRAGMA table_info(" + quotedName(table) + ')');
    while (list.step() == Step::Row)
        columns.append({list.text(1), list.text(2) == "INTEGER", int(list.integer(5))});
    return columns;
}

/// As `target` has it, with those columns that `other` has too.
TableShape shapeOf(const RawDatabase &target, const RawDatabase &other, const QByteArray &table)
{
    TableShape shape;
    shape.name = table;
    const QList<Column> theirs = columnsOf(other, table);
    QList<Column> key;
    for (const Column &column : columnsOf(target, table)) {
        if (std::any_of(theirs.begin(), theirs.end(), [&column](const Column &one) { return one.name == column.name; }))
            shape.columns.append(column.name);
        if (column.keyPlace > 0)
            key.append(column);
    }
    shape.isNumbered = key.size() == 1 && key.front().isInteger;
    for (const Column &column : key)
        shape.primaryKey.append(column.name);
    return shape;
}

qint64 numberOf(const RawDatabase &database, const QByteArray &sql, qint64 otherwise)
{
    RawStatement statement(database, sql);
    return statement.step() == Step::Row ? statement.integer(0) : otherwise;
}

qint64 widthOf(const std::vector<RowGap> &gaps)
{
    qint64 width = 0;
    for (const RowGap &gap : gaps)
        width += gap.last - std::max<qint64>(gap.first, 1) + 1; // no row has the number 0
    return width;
}

/// Rows keep their numbers as long as nobody compacts the file; afterwards only their keys tell which is which.
bool sameNumbers(const RescueFiles &files, const TableShape &shape)
{
    if (shape.isNumbered || shape.primaryKey.isEmpty())
        return shape.isNumbered;
    QByteArray names;
    for (const QByteArray &column : shape.primaryKey)
        names += (names.isEmpty() ? "" : ", ") + quotedName(column);
    QByteArray places = "?2";
    for (int i = 1; i < shape.primaryKey.size(); ++i)
        places += ", ?" + QByteArray::number(i + 2);
    RawStatement theirs(*files.base, "SELECT rowid, " + names + " FROM " + quotedName(shape.name));
    RawStatement ours(files.target, "SELECT 1 FROM " + quotedName(shape.name) + " WHERE rowid <> ?1 AND (" + names + ") = (" + places + ')');
    while (theirs.step() == Step::Row) {
        ours.bindRow(theirs, int(shape.primaryKey.size()) + 1);
        const bool moved = ours.step() != Step::Done;
        ours.reset();
        if (moved)
            return false;
    }
    return true;
}

/// How many rows of the base came in.
Result<qint64> merge(RescueFiles &files, const TableShape &shape, const std::vector<RowGap> &gaps, const DatabaseSalvager::Step &step)
{
    const bool byNumber = sameNumbers(files, shape);
    RawStatement select(*files.base, selectRows(shape, "NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid"));
    // Without numbers to go by: all whose key is not there; among them may be some that had been removed since.
    RawStatement insert(files.target, insertRow(shape));
    RawStatement anywhere(files.target, [&shape] {
        QByteArray names;
        QByteArray values;
        for (qsizetype i = 0; i < shape.columns.size(); ++i) {
            names += (i ? ", " : "") + quotedName(shape.columns[i]);
            values += (i ? ", ?" : "?") + QByteArray::number(i + 2);
        }
        return QByteArray("INSERT OR IGNORE INTO " + quotedName(shape.name) + " (" + names + ") VALUES (" + values + ')');
    }());
    RawStatement &put = byNumber ? insert : anywhere;
    qint64 merged = 0;
    const std::vector<RowGap> all{{0, std::numeric_limits<qint64>::max()}};
    for (const RowGap &gap : byNumber ? gaps : all) {
        select.bind(1, gap.first);
        select.bind(2, gap.last);
        while (select.step() == Step::Row) {
            put.bindRow(select, int(shape.columns.size()) + 1);
            const Step done = put.step();
            put.reset();
            if (done == Step::Fault)
                return tl::unexpected(files.target.isFull() ? Error{"recovery.no_space", QStringLiteral("There is no space for the repaired database."), {}}
                                                            : files.target.error("recovery.failed"));
            merged += files.target.changes() > 0;
        }
        select.reset();
        if (!step(QString::fromUtf8(shape.name)))
            return failure("recovery.cancelled", QStringLiteral("Cancelled; nothing of it is left"));
    }
    return merged;
}

/// Rows are only ever added, under numbers without holes, and never change.
bool isDense(const QByteArray &table) { return table == "events" || table == "audit_log"; }

void judge(TableResult &result, const RescueFiles &files, const QByteArray &table, const std::optional<qint64> &missing, qint64 refused, qint64 width)
{
    TableRescue &rescue = result.rescue;
    const bool filled = isDense(table) && width <= rescue.merged;
    // Somebody may have written past the log: then what can be read and what it fills in do not come to what it knows.
    const bool complete = files.baseIsComplete && rescue.inBase == rescue.salvaged + rescue.merged;
    // An index that would miss them may be damaged as well.
    const qint64 absent = files.baseIsComplete && rescue.inBase ? std::max<qint64>(0, *rescue.inBase - rescue.salvaged - rescue.merged) : 0;
    result.isExact = rescue.isDerived || (refused == 0 && absent == 0 && (complete || filled || missing == 0));
    if (result.isExact)
        rescue.lost = 0;
    else if (missing)
        rescue.lost = std::max<qint64>(0, *missing + refused - rescue.merged);
    else if (isDense(table))
        rescue.lost = std::max<qint64>(0, width + refused - rescue.merged);
    if (!result.isExact && absent > 0)
        rescue.lost = std::max(rescue.lost.value_or(0), absent);
}
} // namespace

QList<QByteArray> tablesOf(const RawDatabase &database)
{
    QList<QByteArray> tables;
    RawStatement list(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migrations' ORDER BY name");
    while (list.step() == Step::Row)
        tables.append(list.text(0));
    return tables;
}

Result<TableResult> rescueTable(RescueFiles &files, const QByteArray &table, const DatabaseSalvager::Step &step)
{
    TableResult result;
    result.rescue.name = QString::fromUtf8(table);
    result.rescue.isDerived = isDerived(table);
    const bool inBase = files.base && !columnsOf(*files.base, table).isEmpty();
    if (inBase) {
        result.rescue.inBase = numberOf(*files.base, "SELECT COUNT(*) FROM " + quotedName(table), 0);
        result.highest = numberOf(*files.base, "SELECT MAX(rowid) FROM " + quotedName(table), 0);
    }
    std::vector<RowGap> gaps{{0, std::numeric_limits<qint64>::max() - 1}};
    std::optional<qint64> missing; // rows that were there and could not be read
    qint64 refused = 0;
    if (files.damaged && !columnsOf(*files.damaged, table).isEmpty()) {
        TableSalvage salvage(*files.damaged, files.target, shapeOf(files.target, *files.damaged, table));
        const auto read = salvage.run(result.highest, step);
        if (!read)
            return tl::unexpected(read.error());
        result.rescue.salvaged = read->rows;
        refused = read->refused;
        gaps = read->gaps;
        if (gaps.empty())
            missing = std::max<qint64>(0, read->indexed.value_or(0) - read->rows - read->refused);
        else
            missing = salvage.indexedWithin(gaps);
        if (!gaps.empty())
            result.highest = std::max(result.highest, gaps.back().last);
    }
    if (inBase && !gaps.empty()) {
        const auto merged = merge(files, shapeOf(files.target, *files.base, table), gaps, step);
        if (!merged)
            return tl::unexpected(merged.error());
        result.rescue.merged = *merged;
    }
    const bool isOpen = !gaps.empty() && gaps.back().last > (1ll << 60);
    judge(result, files, table, missing, refused, isOpen ? std::numeric_limits<qint64>::max() : widthOf(gaps));
    if (isOpen)
        result.rescue.lost = result.isExact ? result.rescue.lost : std::nullopt;
    result.highest = std::max(numberOf(files.target, "SELECT MAX(rowid) FROM " + quotedName(table), 0), isOpen ? 0 : result.highest);
    return result;
}

} // namespace freeagent::store
