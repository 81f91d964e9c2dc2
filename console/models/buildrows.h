// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <vector>

namespace freeagent::console {

/// Builds as rows of a table, each a `Row`: made from a build, which is its member `build`. A row stays where it is for as long as its
/// build is known; new builds come behind all others (order is the proxy's affair). Never reset by a change. GUI thread.
template <class Row>
class BuildRows : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void apply(const QList<api::BuildItem> &changed, const QList<BuildId> &removed)
    {
        removeRowsOf(removed);
        QList<api::BuildItem> fresh;
        QHash<BuildId, qsizetype> freshIndex;
        for (const api::BuildItem &build : changed) {
            if (const int known = rowOf(build.id); known >= 0) {
                if (row(known) != build)
                    replace(known, build);
            } else if (const auto twice = freshIndex.constFind(build.id); twice != freshIndex.cend()) {
                fresh[*twice] = build;
            } else {
                freshIndex.insert(build.id, fresh.size());
                fresh.append(build);
            }
        }
        if (!fresh.isEmpty())
            append(fresh);
    }

    const api::BuildItem &row(int row) const { return m_rows[size_t(row)].build; }
    /// -1 when unknown.
    int rowOf(const BuildId &id) const { return m_index.value(id, -1); }
    Time now() const { return m_now; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    const Row &kept(int row) const { return m_rows[size_t(row)]; }
    /// Moves the texts of these columns. Texts only: proxies need not look at order or filter for it.
    void moveTimes(Time now, int firstColumn, int lastColumn)
    {
        if (now == m_now)
            return;
        m_now = now;
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, firstColumn), index(int(m_rows.size()) - 1, lastColumn), {Qt::DisplayRole});
    }

private:
    void replace(int row, const api::BuildItem &build)
    {
        m_rows[size_t(row)] = Row(build);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    void append(const QList<api::BuildItem> &fresh)
    {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        for (const api::BuildItem &build : fresh) {
            m_index.insert(build.id, int(m_rows.size()));
            m_rows.push_back(Row(build));
        }
        endInsertRows();
    }

    void removeRowsOf(const QList<BuildId> &removed)
    {
        std::vector<int> rows;
        for (const BuildId &id : removed)
            if (const int known = rowOf(id); known >= 0)
                rows.push_back(known);
        std::sort(rows.rbegin(), rows.rend());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        for (size_t i = 0; i < rows.size();) {
            const int last = rows[i];
            int first = last;
            while (++i < rows.size() && rows[i] == first - 1)
                --first;
            removeRange(first, last);
        }
    }

    void removeRange(int first, int last)
    {
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_index.remove(m_rows[size_t(row)].build.id);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        for (size_t row = size_t(first); row < m_rows.size(); ++row)
            m_index[m_rows[row].build.id] = int(row);
        endRemoveRows();
    }

    std::vector<Row> m_rows;
    QHash<BuildId, int> m_index;
    Time m_now{};
};

} // namespace freeagent::console
