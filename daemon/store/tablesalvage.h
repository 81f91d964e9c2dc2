// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/databasesalvage.h"
#include "daemon/store/rawdatabase.h"

#include <vector>

namespace freeagent::store {

/// Row numbers, both ends included, of which none could be read.
struct RowGap {
    qint64 first = 0;
    qint64 last = 0;

    friend bool operator==(const RowGap &, const RowGap &) = default;
};

/// A table as both files have it.
struct TableShape {
    QByteArray name;
    QList<QByteArray> columns;    ///< that both have
    QList<QByteArray> primaryKey; ///< empty: the row number alone
    bool isNumbered = false;      ///< the row number is a column of its own
};

/// Copies rows by their numbers, and by bisection gets round what cannot be read: reading goes forward until it fails, backward from the
/// other end until it fails, and the hole between is halved, down to single rows. Thread: one.
class TableSalvage
{
public:
    TableSalvage(const RawDatabase &source, RawDatabase &target, TableShape shape);

    struct Outcome {
        qint64 rows = 0;
        qint64 refused = 0; ///< read, but they break a rule of the schema
        std::vector<RowGap> gaps;
        std::optional<qint64> indexed; ///< rows as a whole index counts them
    };
    /// `highest` is the last row number that anybody else knows of. "recovery.no_space", "recovery.failed", "recovery.cancelled".
    Result<Outcome> run(qint64 highest, const DatabaseSalvager::Step &step);

    /// How many row numbers of `gaps` the readable indices know of; nothing when none can be read to its end.
    std::optional<qint64> indexedWithin(const std::vector<RowGap> &gaps) const;

private:
    enum class Put : quint8 { Done, Refused, Broken };
    struct Range {
        qint64 first;
        qint64 last;
    };
    QList<QByteArray> wholeIndices() const;
    template <class Each>
    bool eachIndexed(const QByteArray &index, Each each) const;
    qint64 endOfTable(qint64 known) const;
    /// Copies from one end of the range as far as it goes. The last number that could be read, nothing when not even the first could.
    bool read(RawStatement &statement, const Range &range, bool forward, std::optional<qint64> &reached);
    Put put();
    bool goOn();
    void addGap(const Range &hole);

    const RawDatabase &m_source;
    RawDatabase &m_target;
    TableShape m_shape;
    int m_values = 0;
    RawStatement m_forward;
    RawStatement m_backward;
    RawStatement m_insert;
    Outcome m_outcome;
    std::optional<Error> m_error;
    const DatabaseSalvager::Step *m_step = nullptr;
    qint64 m_attempts = 0; ///< at ranges
    qint64 m_steps = 0;
};

/// SELECT of row number and columns, then INSERT of the same.
QByteArray selectRows(const TableShape &shape, const QByteArray &rest);
QByteArray insertRow(const TableShape &shape);

} // namespace freeagent::store
