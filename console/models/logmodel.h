// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"

#include <QAbstractTableModel>
#include <deque>

namespace freeagent::console {

/// The lines of one log. Grows at the end only; kept as packed UTF-8, about its size on disk, and bounded: beyond kMostLines the
/// oldest go, a block at a time. Text is made harmless when it is read (plaintext.h). GUI thread.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, Text, ColumnCount };
    static constexpr int kBlockLines = 4'096;
    static constexpr int kMostLines = 1'000'000;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QList<api::NumberedLine> &lines);
    /// For another build.
    void clear();
    qint64 droppedLines() const { return m_dropped; }
    /// Characters of the longest line seen, for the width of a column.
    int longestLine() const { return m_longest; }
    LogLine line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        Time at{};
        qsizetype end = 0; ///< behind its text
        LogLevel level = LogLevel::Info;
    };
    struct Block {
        QByteArray text;
        std::vector<Entry> entries;
    };

    void dropOldest();

    std::deque<Block> m_blocks; ///< all full but the last
    int m_rows = 0;
    int m_longest = 0;
    qint64 m_dropped = 0;
};

} // namespace freeagent::console
